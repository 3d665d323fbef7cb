/** Offices in lower case: "commander of the Colombian Navy", "Poland's defence attaché", "its deputy chair, X Y". */
import { CITIES } from '../../registry/cities.ts';
import { wordSet } from '../../text/wordSet.ts';
import {
  BARE_FIELD,
  FIELD,
  GENERAL_HEAD,
  LINK,
  NATIONAL_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  OUTSIDE,
  PLAIN,
  PLAIN_OFFICE,
  STOP,
} from '../roles.ts';
import { complementEnd } from './complement.ts';
import { bodyEnd, styleOf, withTask } from './officeParts.ts';
import { stateEnd } from './places.ts';
import type { Title, View } from './view.ts';

const FRONT = 7;

/**
 * In lower case only with a field of work, and beside a nationality or a name: "Poland's defence attaché", "the
 * Norwegian foreign minister", "prime minister Holt"; or with the body that it heads: "commander of the Colombian Navy",
 * "vice minister for strategy and planning". Ambassadors with their country.
 */
export function plainOffice(head: number, g: View): Title | null {
  const sent = g.is(head, 'ambassador');
  if (!sent && !g.role(head, PLAIN_OFFICE | GENERAL_HEAD)) return null;
  if (sent) {
    // "Iranian ambassador X Y".
    const beside = g.country(head - 1) && g.capital(head + 1) && g.capital(head + 2) && !g.role(head + 1, ~PLAIN);
    if (beside && !g.capital(head)) return { type: 'office', from: head, to: head + 1 };
    if (!g.is(head + 1, 'to') || g.capital(head + 1)) return null;
    const end = stateEnd(g.article(head + 2) ? head + 3 : head + 2, g);
    if (end > 0) return { type: 'office', from: head, to: end };
    // "the Peruvian ambassador to Moscow".
    // "Madrid's ambassador to Lisse".
    const sender = g.possessive(head - 1) && g.capital(head - 2) && g.part(head + 2) && !g.capital(head + 3);
    const city = sender || (CITIES.has(g.text(head + 2).toLowerCase()) && g.country(head - 1));
    return city ? { type: 'office', from: head, to: head + 3 } : null;
  }
  let from = head;
  let field = false;
  const narrows = (i: number) => g.word(i) && !g.capital(i) && g.role(i, OFFICE_MODIFIER | FIELD);
  // "Estonia's justice and digital affairs minister".
  const joins = (i: number) => g.is(i, 'and') && field && g.role(i - 1, FIELD) && narrows(i - 1);
  while (from > head - FRONT && (narrows(from - 1) || joins(from - 1))) {
    from--;
    field ||= g.is(from, 'prime') || (g.role(from, FIELD) && !g.role(from, OFFICE_MODIFIER));
  }
  const first = opened(head, from, g);
  field ||= first < from && g.role(from - 1, FIELD) && !g.role(from - 1, OFFICE_MODIFIER);
  from = first;
  const beside = besideBody(head, from, g);
  if (beside > 0) return { type: 'office', from, to: beside };
  const general = generalBeforeName(head, g);
  if (general > 0) return { type: 'office', from, to: general };
  if (!g.role(head, PLAIN_OFFICE)) return null;
  const led = leadsBody(head, g);
  if (led > 0) return { type: 'office', from: commanderBefore(head, g) ?? from, to: led };
  const apposed = besideName(head, from, field, g);
  if (apposed > 0) return { type: 'office', from, to: apposed };
  // "the army chief X Y".
  const commands = g.is(head, 'chief') && COMMANDED.has(g.text(head - 1)) && g.capital(head + 1) && g.capital(head + 2);
  if (commands && g.spaced(head + 1)) return { type: 'office', from, to: head + 1 };
  if (isOfState(head, from, g)) return { type: 'office', from, to: head + 1 };
  if (!(['minister', 'attache', 'secretary'] as const).some((word) => g.is(head, word))) return null;
  // "Appointed air attaché in 1969".
  if (field && APPOINTED.has(g.text(from - 1)) && !g.capital(head + 1)) return { type: 'office', from, to: head + 1 };
  // "our new agricultural attaché".
  if (g.is(head, 'attache') && from < head && OWNERS.has(g.text(g.text(from - 1) === 'new' ? from - 2 : from - 1)))
    return { type: 'office', from, to: head + 1 };
  if (!field || g.role(head - 1, NATIONAL_HEAD) || g.is(from, 'general')) return null;
  // "of a chess club"
  if (g.is(head + 1, 'of') && g.article(head + 2) && !g.the(head + 2)) return null;
  const owned = g.country(from - 1) || (g.possessive(from - 1) && g.country(from - 2)) || g.usEnd(from - 4) === from;
  // "X Y (interior minister)".
  const bracketed = g.is(from - 1, '(') && g.is(head + 1, ')') && g.capital(from - 2);
  // "Ann Lee, then environment minister".
  const then = g.text(from - 1) === 'then' && g.is(from - 2, ',') && g.capital(from - 3);
  const national =
    then || owned || (g.is(head + 1, 'of') && stateEnd(g.article(head + 2) ? head + 3 : head + 2, g) > 0);
  const name = g.capital(head + 1) && g.spaced(head + 1) && !g.country(head + 1);
  if (g.hyphen(from - 1) && g.text(from - 2) === 'ex') return { type: 'office', from, to: head + 1 };
  return national || name || bracketed || g.the(from - 1) ? { type: 'office', from, to: head + 1 } : null;
}

/** "Deputy energy minister X Y said", "the Social Affairs minister X Y": capital words before it, where a name follows. */
function opened(head: number, from: number, g: View): number {
  if (!(g.is(head, 'minister') || g.is(head, 'secretary')) || !g.capital(head + 1) || !g.spaced(head + 1)) return from;
  let first = from;
  while (first > head - FRONT && g.leads(first - 1) && g.role(first - 1, OFFICE_MODIFIER | FIELD)) first--;
  return first;
}

const COMMANDED: ReadonlySet<string> = new Set(['army', 'navy', 'force', 'police', 'guard', 'defence', 'defense']);
const APPOINTED = wordSet('As Appointed appointed Named named reappointed as was became become');

/** "Russian president X Y", "Burma's president, X Y,", "the president of Burma, X Y": of a country, and the name beside it. */
function isOfState(head: number, from: number, g: View): boolean {
  if (!g.is(head, 'president')) return false;
  const before = g.country(from - 1) || (g.possessive(from - 1) && g.country(from - 2)) || g.usEnd(from - 4) === from;
  const behind = g.is(head + 1, 'of') ? stateEnd(g.article(head + 2) ? head + 3 : head + 2, g) : 0;
  if (!before && behind <= 0) return false;
  const end = behind > 0 ? behind : head + 1;
  const name = g.is(end, ',') ? end + 1 : end;
  if (behind > 0 && name === end) return false;
  const one = before && g.unknown(name) && g.word(name + 1) && !g.fixed(name);
  return (
    g.capital(name) && (one || g.capital(name + 1)) && !g.country(name) && !g.lineStart(name) && !g.role(name, ~PLAIN)
  );
}

/** Behind "attorney general" and the like before a name, or 0. */
function generalBeforeName(head: number, g: View): number {
  if (!g.role(head, GENERAL_HEAD) || !g.is(head + 1, 'general') || g.capital(head + 1)) return 0;
  return g.capital(head + 2) && g.capital(head + 3) && g.spaced(head + 2) && !g.role(head + 2, ~PLAIN) ? head + 2 : 0;
}

/**
 * "its deputy chair, X Y", "her military attaché, Colonel X", "X Y, chief of defence staff,": narrowed, and somebody's
 * whose name stands beside it. Behind the office, or 0.
 */
function besideName(head: number, from: number, field: boolean, g: View): number {
  const staff = staffEnd(head, g);
  const to = staff > 0 ? staff : inChief(head, g);
  if (from === head && staff === 0) return 0;
  const owned = OWNERS.has(g.text(from - 1)) || (g.possessive(from - 1) && g.capital(from - 2));
  if (owned && g.text(to) === ',' && g.capital(to + 1) && (g.capital(to + 2) || g.fixed(to + 1))) return to;
  return staff > 0 || (field && followsRanked(g.the(from - 1) ? from - 2 : from - 1, g)) ? besideFixed(from, to, g) : 0;
}

/** "General X Y, the army commander": the words before the comma are a name that is known or has its rank. */
function followsRanked(comma: number, g: View): boolean {
  for (let i = comma - 1; i > comma - LONGEST_NAME && (g.capital(i) || g.hyphen(i)); i--) if (g.fixed(i)) return true;
  return false;
}

const LONGEST_NAME = 6;

/** "Gen. X Y, chief of defence staff, said": set off by marks behind a word that is part of a name. */
function besideFixed(from: number, to: number, g: View): number {
  const closed = !g.word(to) || g.lineStart(to);
  // "the 37th chief of naval operations".
  const figured = g.word(from - 1) && !g.spaced(from - 1) && g.number(from - 2);
  const first = figured ? from - 2 : g.ordinal(from - 1) ? from - 1 : from;
  const mark =
    g.the(first - 1) || OWNERS.has(g.text(first - 1)) || g.text(first - 1) === 'then' ? first - 2 : first - 1;
  // "Adm. X Y, 58, the".
  const name = g.number(mark - 1) && g.length(mark - 1) === 2 && g.is(mark - 2, ',') ? mark - 3 : mark - 1;
  return g.is(mark, ',') && (g.capital(name) || g.hyphen(name - 1)) && closed ? to : 0;
}

/** Behind "commander in chief" or the next token. */
function inChief(head: number, g: View): number {
  const of = g.hyphen(head + 1) ? head + 2 : head + 1;
  const chief = g.hyphen(of + 1) ? of + 2 : of + 1;
  return g.is(head, 'commander') && g.is(of, 'in') && g.is(chief, 'chief') && !g.capital(chief) ? chief + 1 : head + 1;
}

/** Behind "chief of the defence staff", "chief of air staff", or 0. */
function staffEnd(head: number, g: View): number {
  if (!g.is(head, 'chief') || !g.is(head + 1, 'of')) return 0;
  let i = g.the(head + 2) ? head + 3 : head + 2;
  const first = i;
  while (i < first + 2 && g.role(i, FIELD) && !g.capital(i)) i++;
  if (i > first && g.is(i, 'staff') && !g.capital(i)) return i + 1;
  return i > first && (g.text(i - 1) === 'operations' || /^defen[cs]e$/.test(g.text(i - 1))) ? i : 0;
}

const PALACE: ReadonlySet<string> = new Set(['administration', 'office', 'secretariat', 'staff']);

const OWNERS = wordSet('its his her their our Its His Her Their Our');

/** "commander-in-chief of the Fleet": where it begins, or null. */
function commanderBefore(head: number, g: View): number | null {
  const at = g.hyphen(head - 1) ? head - 2 : head - 1;
  if (!g.is(head, 'chief') || !g.is(at, 'in')) return null;
  const first = g.hyphen(at - 1) ? at - 2 : at - 1;
  return g.is(first, 'commander') ? first : null;
}

/** "X Y, commander, U.S. 4th Fleet": behind the body after the comma, or 0. */
function besideBody(head: number, from: number, g: View): number {
  if (!g.role(head, BARE_FIELD) || !g.is(head + 1, ',') || !g.is(from - 1, ',') || !g.capital(from - 2)) return 0;
  return bodyEnd(head + 2, g);
}

/** Behind "of the Colombian Navy", "of Air Combat Command", "for strategy and planning"; 0 where no body follows. */
function leadsBody(head: number, g: View): number {
  // "director general of the Icelandic Coast Guard".
  const general = g.role(head, GENERAL_HEAD) && g.is(g.hyphen(head + 1) ? head + 2 : head + 1, 'general');
  const named = general ? (g.hyphen(head + 1) ? head + 3 : head + 2) : head + 1;
  const staff = g.is(head, 'chief') && g.is(head + 1, 'of') && g.is(head + 2, 'staff') ? head + 3 : named;
  const of = g.is(staff, 'of');
  // "head of the presidential administration".
  if (
    of &&
    g.is(head, 'head') &&
    g.the(staff + 1) &&
    g.text(staff + 2) === 'presidential' &&
    PALACE.has(g.text(staff + 3))
  )
    return staff + 4;
  if (!of && !(g.is(staff, 'for') && (g.is(head, 'minister') || isSecretary(head, g)))) return 0;
  const noun = g.article(staff + 1) ? staff + 2 : staff + 1;
  // "minister of ICT and innovation".
  if (g.is(head, 'minister') && g.text(noun) === 'ICT' && g.is(noun + 1, 'and') && fieldsEnd(noun + 2, g) > 0)
    return fieldsEnd(noun + 2, g);
  if (g.capital(noun) || (g.number(noun) && !g.fixed(noun))) {
    const place = (g.is(head, 'governor') || g.is(head, 'mayor')) && g.part(noun) && stateEnd(noun, g) < 0;
    const end = withTask(complementEnd(staff, g, styleOf(head, g)), g);
    if (end <= noun) return 0;
    if (place) return end;
    for (let i = noun; i < end; i++) {
      if (!g.capital(i) || !g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD)) continue;
      // "assistant secretary of the Navy for research and development".
      return g.is(head, 'secretary') && g.is(end, 'for') ? Math.max(end, fieldsEnd(end + 1, g)) : end;
    }
    // "president of CAVIM".
    const short = g.unknown(noun) && g.allCapitals(noun) && g.length(noun) > 3;
    if (short && (noun === staff + 1 || g.the(staff + 1))) return end;
    // "minister of Defence", "director of Operations".
    return g.role(noun, FIELD) && !g.is(head, 'president') && !g.is(head, 'head') ? end : 0;
  }
  if (!g.is(head, 'minister') && !isSecretary(head, g)) return 0;
  const end = fieldsEnd(noun, g);
  // "secretary of state for defence"; a "minister of state" may be anybody's.
  return end === 0 && g.is(noun + 1, 'for') ? fieldsEnd(noun + 2, g) : end;
}

/** Behind "foreign affairs", "strategy and planning", all in lower case; 0 where there is no field of work. */
export function fieldsEnd(from: number, g: View): number {
  let end = 0;
  let field = false;
  for (let i = from; g.word(i) && !g.capital(i) && g.role(i, FIELD | OFFICE_MODIFIER); i++) {
    end = i + 1;
    field ||= g.role(i, FIELD) && !g.role(i, OFFICE_MODIFIER);
    const goesOn = g.is(end, 'and') || g.is(end, ',');
    if (goesOn && g.word(end + 1) && g.role(end + 1, FIELD) && !g.capital(end + 1)) i = end;
  }
  // "for external debt".
  if (g.adjective(end - 1) && g.word(end) && !g.capital(end) && !g.role(end, LINK | STOP | OUTSIDE)) return 0;
  return field ? end : 0;
}

const isSecretary = (head: number, g: View): boolean => g.is(head, 'secretary') || g.text(head) === 'undersecretary';

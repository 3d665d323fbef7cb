/** Offices: "Permanent Deputy Minister of Foreign Affairs", "Flag Officer Commanding-in-Chief, Western Naval Command". */
import {
  AIM,
  BARE_FIELD,
  COMPLEMENT,
  DIRECTION,
  FIELD,
  GENERAL_HEAD,
  GOVERNMENTAL,
  MEETING_BODY,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  OFFICE_NAME,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  PLACE_HEAD,
  PLAIN,
  PLAIN_OFFICE,
  SENT,
} from '../roles.ts';
import { complementEnd, type Style } from './complement.ts';
import { organisationAt, taskForceEnd } from './organisation.ts';
import { belongsTo, stateEnd, type Title, type View } from './view.ts';

const FRONT = 7;
/** "Force Commander", "Fleet Commander", "Brigade Commander". */
const FORCE_HEAD = NUMBERED | NATIONAL_HEAD;

export function officeAt(head: number, g: View): Title | null {
  if (g.is(head, 'commanding')) return commandingAt(head, g);
  if (!g.capital(head)) return g.is(head, 'affaires') ? chargeAt(head, g) : plainOffice(head, g);
  // The head of "Commander-in-Chief" and "Officer Commanding" is the first word, and "Chief of Staff" is no staff.
  if (inChief(head - 3, g) === head + 1 || inChief(head - 2, g) === head + 1) return null;
  if (g.is(head, 'affaires')) return chargeAt(head, g);
  if (g.roles(head, OFFICE_NAME)) return g.allCapitals(head) ? { type: 'office', from: head, to: head + 1 } : null;
  const from = frontOf(head, g);
  let to = inChief(head, g);
  if (g.is(head, 'officer')) to = inCharge(to, g);
  if (g.is(head, 'officer') && g.is(to, 'in') && g.is(to + 1, 'command') && g.capital(to + 1)) to += 2;
  if (g.is(head, 'officer') && g.capital(to) && g.is(to, 'commanding')) to = inChief(to, g);
  // "Air Officer Commanding Mobility Command", "General Officer Commanding 82 Division".
  if (g.is(to - 1, 'commanding')) to = commandedEnd(to, g);
  if (g.is(head, 'lord') && !g.is(head - 1, 'sea')) return null;
  const general = g.hyphen(to) ? to + 1 : to;
  // "Commander General of the Air Force"; but "Force Commander General X".
  const heads = g.role(head, GENERAL_HEAD) || (g.is(head, 'commander') && g.is(general + 1, 'of'));
  if (heads && g.is(general, 'general') && g.capital(general)) to = general + 1;
  if (g.is(head, 'minister') && g.is(to, 'delegate') && g.capital(to)) to++;
  if (g.is(to, 'extraordinary') && g.capital(to)) {
    to = g.is(to + 1, 'and') && g.is(to + 2, 'plenipotentiary') ? to + 3 : to + 1;
  }
  if (g.is(to, 'of') && g.is(to + 1, 'staff') && g.capital(to + 1)) to += 2;
  const titled = to > head + 1;
  // "Chairman Joint Chiefs of Staff Committee".
  const chiefs = g.is(to, 'joint') && g.is(to + 1, 'chiefs') && g.role(head, BARE_FIELD) ? bodyEnd(to, g) : 0;
  if (chiefs > 0) return { type: 'office', from, to: chiefs };
  const area = bareField(head, to, g);
  if (area > to) return { type: 'office', from, to: area };
  if (g.role(to, ORGANISATION_HEAD) && g.part(to) && g.spaced(to)) return null;
  let end = withTask(complementEnd(to, g, styleOf(head, g)), g);
  if (end === to) end = fieldsBehindComma(head, to, g);
  else if (g.is(end, '(')) end = fieldsBehindComma(head, end, g);
  if (end === to || g.is(end - 1, ')') || isFieldOnly(to, end, g))
    end = withOrganisation(head, end, to, isListed(from, g), g);
  // "in charge of Operations, Plans and Training".
  if (g.is(end, 'in') && g.is(end + 1, 'charge') && g.is(end + 2, 'of'))
    end = Math.max(end, complementEnd(end + 2, g, styleOf(head, g)));
  // "Minister of Defence II".
  if (end > to && g.is(end, 'ii') && g.allCapitals(end)) end++;
  if (end > to && g.article(from - 1)) end = placeEnd(end, g);
  if (end > to && OF_PLACES.has(g.text(head).toLowerCase())) end = lastPlaceEnd(end, g);
  if (end > to || titled || hasField(from, head, g) || isPost(from, end, g)) return { type: 'office', from, to: end };
  return null;
}

/** "Kofi Mensah, Director, said": a title between two marks, and a name before it. */
function isPost(from: number, to: number, g: View): boolean {
  if (!g.is(from - 1, ',') || !(g.lineStart(to) || !g.word(to)) || g.hyphen(to) || g.possessive(to)) return false;
  if (g.number(to) && !g.lineStart(to)) return false;
  const last = from - 2;
  if (g.fixed(last)) return g.capital(last);
  // "FRIIS, Lone, Counsellor".
  const listed = g.is(last - 1, ',') && g.allCapitals(last - 2);
  return isNameWord(last, g) && g.spaced(last) && (isNameWord(last - 1, g) || g.fixed(last - 1) || listed);
}

const isNameWord = (i: number, g: View): boolean =>
  g.capital(i) && !g.role(i, ~PLAIN) && !g.country(i) && !g.article(i) && !g.fixed(i);

/** Behind "in Charge" or "-in-Charge", or `to`. */
function inCharge(to: number, g: View): number {
  const word = g.hyphen(to) ? to + 1 : to;
  if (!g.is(word, 'in')) return to;
  const charge = g.hyphen(word + 1) ? word + 2 : word + 1;
  return g.is(charge, 'charge') && g.capital(charge) ? charge + 1 : to;
}

/** Behind the body that is commanded, or `to`. */
function commandedEnd(to: number, g: View): number {
  let end = to;
  // "Officer Commanding the Ordnance School".
  const first = g.the(to) ? to + 1 : to;
  let i = g.number(first) && g.spaced(first) && !g.fixed(first) ? first + 1 : first;
  for (; i < to + 5 && g.part(i) && g.spaced(i); i++) if (g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD)) end = i + 1;
  return end;
}

/** "commanding general of I Marine Expeditionary Force", in either case. */
function commandingAt(head: number, g: View): Title | null {
  if (!g.is(head + 1, 'general') || !g.is(head + 2, 'of')) return null;
  const end = complementEnd(head + 2, g, styleOf(head, g));
  return end > head + 2 ? { type: 'office', from: head, to: end } : null;
}

/** "chargé d'affaires", "Chargée d'Affaires". */
function chargeAt(head: number, g: View): Title | null {
  for (let i = head - 2; i >= head - 4; i--)
    if (g.is(i, 'charge') || g.is(i, 'chargee')) return { type: 'office', from: i, to: head + 1 };
  return null;
}

/** "Director, Foreign Training", "Joint Secretary (International Cooperation)": fields alone, up to the end of the cell or line. */
function fieldsBehindComma(head: number, to: number, g: View): number {
  const bracket = g.is(to, '(');
  if (!bracket && !(g.is(to, ',') && g.role(head, BARE_FIELD))) return to;
  let i = to + 1;
  while (
    g.part(i) &&
    g.role(i, FIELD | OFFICE_MODIFIER | DIRECTION | AIM) &&
    (!g.role(i, OFFICE_HEAD) || g.role(i, FIELD))
  ) {
    i = (g.is(i + 1, 'and') || g.is(i + 1, ',')) && g.part(i + 2) && g.role(i + 2, FIELD) ? i + 2 : i + 1;
  }
  if (i === to + 1) return to;
  if (bracket) return g.is(i, ')') ? i + 1 : to;
  // Anything else may go on: "Director, Foreign Minister".
  return g.word(i) || g.hyphen(i) ? to : i;
}

/** Where the modifiers before a head begin: "Deputy High", "Permanent Deputy", "Navy and Air". */
function frontOf(head: number, g: View): number {
  // "Minister-Counsellor".
  const double = g.hyphen(head - 1) && g.role(head - 2, OFFICE_HEAD) && g.capital(head - 2);
  let from = double ? head - 2 : head;
  for (let i = from - 1; i >= head - FRONT; i--) {
    if (g.hyphen(i)) continue;
    if (g.is(i, 'and') && from === i + 1 && g.role(i + 1, FIELD) && g.role(i - 1, FIELD) && g.capital(i - 1)) {
      // "Minister of Defence and Foreign Minister": the field belongs to another title.
      if (g.role(i - 2, COMPLEMENT)) break;
      continue;
    }
    // "Defence Committee Chairman".
    const chair =
      (ledByChair(head, g) && g.role(i, ORGANISATION_HEAD)) ||
      (g.is(head, 'chief') && ((g.is(i, 'force') && g.is(i - 1, 'air')) || (g.is(i, 'air') && g.is(i + 1, 'force')))) ||
      (DIRECTED.has(g.text(i)) && LEADERS.has(g.text(head)) && i === head - 1) ||
      (g.is(head, 'commander') && (g.role(i, FORCE_HEAD) || COMMANDED.has(g.text(i)))) ||
      (g.is(head, 'minister') && (g.is(i, 'forces') || (g.is(i, 'armed') && from === i + 1 && g.is(i + 1, 'forces'))));
    if (!g.capital(i) || g.fixed(i) || g.country(i) || !(chair || g.role(i, OFFICE_MODIFIER | FIELD))) break;
    if (!g.spaced(i + 1) && !g.hyphen(i + 1)) break;
    from = i;
  }
  return from;
}

/** "Exercise Director", "Project Coordinator". */
const DIRECTED: ReadonlySet<string> = new Set(
  'Exercise Staff Course Project Programme Program Country Mission Team Range'.split(' '),
);
const LEADERS: ReadonlySet<string> = new Set('Director Coordinator Manager Officer Commandant Head'.split(' '));

/** What else a commander may have before him. */
const COMMANDED: ReadonlySet<string> = new Set(
  'Sector Area Base Mission Operation Task Group Patrol Contingent Component Company Battery Theatre Theater Zone Station Garrison'.split(
    ' ',
  ),
);

const ledByChair = (head: number, g: View): boolean =>
  (['chair', 'chairman', 'chairwoman', 'chairperson'] as const).some((word) => g.is(head, word));

/** "the Minister", "Deputy Minister Chien": without a field of work these are no title. */
function hasField(from: number, head: number, g: View): boolean {
  if (from === head) return false;
  if (!g.is(head, 'minister')) return true;
  for (let i = from; i < head; i++) {
    if (g.is(i, 'prime') || g.is(i, 'forces') || (g.role(i, FIELD) && !g.role(i, OFFICE_MODIFIER))) return true;
  }
  return false;
}

/** Behind "in-Chief" or "in Chief", or the next token. */
function inChief(head: number, g: View): number {
  if (!g.role(head, OFFICE_HEAD) && !g.is(head, 'commanding')) return head + 1;
  const i = g.hyphen(head + 1) ? head + 2 : head + 1;
  if (!g.is(i, 'in')) return head + 1;
  const chief = g.hyphen(i + 1) ? i + 2 : i + 1;
  return g.is(chief, 'chief') && g.capital(chief) ? chief + 1 : head + 1;
}

/** "Director Training", "Commander Eastern Area": fields alone, and nothing that could be a name behind them. */
function bareField(head: number, to: number, g: View): number {
  if (!g.role(head, BARE_FIELD)) return to;
  let i = to;
  // "Commander British Forces Cyprus".
  const forces = g.country(i) && g.capital(i) && g.role(i + 1, NATIONAL_HEAD) ? bodyEnd(i, g) : 0;
  if (forces > 0 && !g.part(forces)) return forces;
  // "Commander Joint Task Force 635".
  const joint = g.is(i, 'joint') || g.text(i) === 'Combined' ? bodyEnd(i, g) : 0;
  if (joint > 0) return joint;
  // "Commander Kenya Navy".
  if (g.countryName(i) && g.capital(i) && g.role(i + 1, NATIONAL_HEAD)) i++;
  if (g.part(i) && g.hyphen(i + 1) && g.role(i + 2, FIELD | DIRECTION) && g.part(i + 3)) i += 2;
  while (
    g.part(i) &&
    (g.spaced(i) || g.hyphen(i - 1)) &&
    g.role(i, FIELD | AIM | DIRECTION | PLACE_HEAD | ORGANISATION_HEAD | NATIONAL_HEAD)
  ) {
    if (g.role(i, OFFICE_HEAD)) return to;
    i++;
    // "Indo-Pacific Engagement".
    if (g.hyphen(i) && g.part(i + 1)) i += 2;
    // "Deputy Secretary Strategy, Policy and Industry".
    if (
      g.is(i, ',') &&
      g.part(i + 1) &&
      g.role(i + 1, FIELD) &&
      g.is(i + 2, 'and') &&
      g.role(i + 3, FIELD) &&
      g.part(i + 3)
    )
      i++;
    // "Secretary Policy and Planning".
    if (g.is(i, 'and') && g.role(i - 1, FIELD) && g.part(i + 1) && g.role(i + 1, FIELD) && !g.role(i + 1, OFFICE_HEAD))
      i++;
  }
  // A single "South" may be a name.
  const names = g.part(i) || (i === to + 1 && g.role(to, DIRECTION));
  return names ? to : i;
}

/** "Commander of Joint Task Force Nudo de Paramillo": behind these words stands a name that is nobody's. */
const withTask = (end: number, g: View): number =>
  g.is(end - 1, 'force') && g.is(end - 2, 'task') ? taskForceEnd(end, g) : end;

/** "the Mayor of Punta Arenas, X Y": behind an article a name would stand behind the comma. */
function placeEnd(end: number, g: View): number {
  let i = end;
  if (g.role(end - 1, FIELD | ORGANISATION_HEAD | NATIONAL_HEAD) || g.country(end - 1)) return end;
  while (i < end + 2 && g.part(i) && g.spaced(i)) i++;
  return g.is(i, ',') && (g.capital(i + 1) || g.fixed(i + 1)) ? i : end;
}

const OF_PLACES: ReadonlySet<string> = new Set(['governor', 'mayor', 'premier', 'prefect', 'consul']);

/** "Governor of Rhode Island", "Mayor of Da Nang": one word more is no name of a person, who would have two. */
function lastPlaceEnd(end: number, g: View): number {
  const isOne = isNameWord(end - 1, g) && isNameWord(end, g) && g.spaced(end) && !g.lineStart(end);
  return isOne && !g.part(end + 1) && !g.fixed(end + 1) && !g.hyphen(end + 1) ? end + 1 : end;
}

/** "Director of Operations": its complement names a field of work and no body. */
function isFieldOnly(from: number, to: number, g: View): boolean {
  for (let i = from; i < to; i++) {
    if (g.capital(i) ? !g.role(i, FIELD) || g.role(i, NATIONAL_HEAD) : !g.role(i, COMPLEMENT) && !g.is(i, 'and'))
      return false;
  }
  return true;
}

/** Behind a name and its comma, in a cell or at the beginning of a line: what follows a comma is its body. */
const isListed = (from: number, g: View): boolean =>
  (g.is(from - 1, ',') && (g.capital(from - 2) || g.fixed(from - 2))) ||
  g.text(from - 1) === '|' ||
  from === 0 ||
  g.lineStart(from);

/** "Chief of Staff, Joint Staff": an office that names no organisation takes the one behind its comma. */
function withOrganisation(head: number, to: number, opened: number, listed: boolean, g: View): number {
  const takes =
    (listed && !g.is(head, 'minister') && !g.role(head, SENT)) ||
    g.role(head, BARE_FIELD) ||
    (['chief', 'staff', 'commanding', 'command', 'charge', 'secretary'] as const).some((word) =>
      g.is(opened - 1, word),
    ) ||
    SPOKEN_FOR.some((word) => g.is(head, word)) ||
    g.is(to - 1, ')');
  // "Principal Information Officer, Ministry of Defence".
  const narrowed = g.role(head - 1, OFFICE_MODIFIER | FIELD) && g.capital(head - 1) && g.spaced(head);
  const governed = g.role(to + 1, GOVERNMENTAL) && narrowed && !g.is(head, 'minister');
  if (!(takes || governed) || !g.is(to, ',')) return to;
  let i = to + 1;
  let known = false;
  // "Additional Secretary, Ministry of Defence".
  if (g.is(i + 1, 'of') && g.article(i + 2) && g.role(i + 3, OFFICE_HEAD)) return to;
  const ministry = g.role(i, GOVERNMENTAL) && g.part(i) ? organisationAt(i, g) : null;
  if (ministry?.from === i) return ministry.to;
  const behind = i;
  if (g.is(head, 'secretary')) return listed ? Math.max(to, bodyEnd(behind, g)) : to;
  while ((g.part(i) && i < to + 8) || g.hyphen(i)) {
    if (g.role(i, OFFICE_HEAD) && !g.role(i, FIELD)) return to;
    // "NATO Rapid Deployable Corps Italy".
    if (known && g.countryName(i)) return g.part(i + 1) && g.spaced(i + 1) ? i : i + 1;
    known = g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD);
    i++;
  }
  // "Chairman, Joint Chiefs of Staff".
  if (known && g.is(i - 1, 'chiefs') && g.is(i, 'of') && g.is(i + 1, 'staff')) return i + 2;
  // "Chief of Staff, Armed Forces of the Philippines".
  const nation = known && g.role(i - 1, NATIONAL_HEAD) ? belongsTo(i, g) : -1;
  if (nation > 0) return nation;
  // "Sultan's Armed Forces", "U.S. 4th Fleet".
  // "National Centre for Peacekeeping Forces".
  return known && !g.is(i, 'for') ? i : bodyEnd(behind, g) || to;
}

const SPOKEN_FOR = ['spokesperson', 'spokesman', 'spokeswoman', 'coordinator'] as const;

function styleOf(head: number, g: View): Style {
  const sent = g.role(head, SENT);
  const consul = g.is(head, 'consul') || g.is(head + 2, 'general');
  const secretary = g.is(head, 'secretary');
  return {
    office: true,
    national: false,
    opens: (i) => {
      if (g.is(i, 'to')) return sent || (secretary && g.article(i + 1));
      // "Standing Committee on Foreign Affairs": an organisation brings a complement of its own.
      if (g.is(i, 'on')) return (sent || g.role(i - 1, MEETING_BODY)) && !g.fixed(i + 1);
      return g.role(i, COMPLEMENT) || (consul && g.is(i, 'in'));
    },
  };
}

/**
 * In lower case only with a field of work, and beside a nationality or a name: "Poland's defence attaché", "the
 * Norwegian foreign minister", "prime minister Holt"; or with the body that it heads: "commander of the Colombian Navy",
 * "vice minister for strategy and planning". Ambassadors with their country.
 */
function plainOffice(head: number, g: View): Title | null {
  const sent = g.is(head, 'ambassador');
  if (!sent && !g.role(head, PLAIN_OFFICE)) return null;
  if (sent) {
    if (!g.is(head + 1, 'to') || g.capital(head + 1)) return null;
    const end = stateEnd(g.article(head + 2) ? head + 3 : head + 2, g);
    return end > 0 ? { type: 'office', from: head, to: end } : null;
  }
  let from = head;
  let field = false;
  while (from > head - FRONT && g.word(from - 1) && !g.capital(from - 1) && g.role(from - 1, OFFICE_MODIFIER | FIELD)) {
    from--;
    field ||= g.is(from, 'prime') || (g.role(from, FIELD) && !g.role(from, OFFICE_MODIFIER));
  }
  const beside = besideBody(head, from, g);
  if (beside > 0) return { type: 'office', from, to: beside };
  const led = leadsBody(head, g);
  if (led > 0) return { type: 'office', from: commanderBefore(head, g) ?? from, to: led };
  const apposed = besideName(head, from, field, g);
  if (apposed > 0) return { type: 'office', from, to: apposed };
  if (!(['minister', 'attache', 'secretary'] as const).some((word) => g.is(head, word))) return null;
  if (!field || g.role(head - 1, NATIONAL_HEAD) || g.is(from, 'general')) return null;
  // "of a chess club"
  if (g.is(head + 1, 'of') && g.article(head + 2) && !g.the(head + 2)) return null;
  const owned = g.country(from - 1) || (g.possessive(from - 1) && g.country(from - 2));
  const national = owned || (g.is(head + 1, 'of') && stateEnd(g.article(head + 2) ? head + 3 : head + 2, g) > 0);
  const name = g.capital(head + 1) && g.spaced(head + 1) && !g.country(head + 1);
  return national || name || g.the(from - 1) ? { type: 'office', from, to: head + 1 } : null;
}

/**
 * "its deputy chair, X Y", "her military attaché, Colonel X", "X Y, chief of defence staff,": narrowed, and somebody's
 * whose name stands beside it. Behind the office, or 0.
 */
function besideName(head: number, from: number, field: boolean, g: View): number {
  const staff = staffEnd(head, g);
  const to = staff > 0 ? staff : head + 1;
  if (from === head && staff === 0) return 0;
  const owned = OWNERS.has(g.text(from - 1)) || (g.possessive(from - 1) && g.capital(from - 2));
  if (owned && g.text(to) === ',' && g.capital(to + 1) && (g.capital(to + 2) || g.fixed(to + 1))) return to;
  return staff > 0 || (field && g.fixed(from - 2)) ? besideFixed(from, to, g) : 0;
}

/** "Gen. X Y, chief of defence staff, said": set off by marks behind a word that is part of a name. */
function besideFixed(from: number, to: number, g: View): number {
  const closed = !g.word(to) || g.lineStart(to);
  return g.is(from - 1, ',') && g.capital(from - 2) && closed ? to : 0;
}

/** Behind "chief of the defence staff", "chief of air staff", or 0. */
function staffEnd(head: number, g: View): number {
  if (!g.is(head, 'chief') || !g.is(head + 1, 'of')) return 0;
  let i = g.the(head + 2) ? head + 3 : head + 2;
  const first = i;
  while (i < first + 2 && g.role(i, FIELD) && !g.capital(i)) i++;
  return i > first && g.is(i, 'staff') && !g.capital(i) ? i + 1 : 0;
}

const OWNERS: ReadonlySet<string> = new Set('its his her their our Its His Her Their Our'.split(' '));

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

/** Behind the body that begins at the token, or 0. */
function bodyEnd(at: number, g: View): number {
  const from = g.article(at) ? at + 1 : at;
  if (!g.capital(from) && !g.number(from)) return 0;
  for (let i = from; i < from + 8 && (g.word(i) || g.number(i) || g.hyphen(i) || g.usEnd(from) > i); i++) {
    const short = i === from && g.role(i, ORGANISATION_NAME);
    const head = g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD) || short;
    const body = head && g.capital(i) ? organisationAt(i, g) : null;
    if (body?.type !== 'organisation' || body.from !== from) continue;
    // "EUTM Mozambique"; an abbreviation may go on: "EU missions".
    if (!short || !g.word(body.to) || g.lineStart(body.to)) return body.to;
  }
  return 0;
}

/** Behind "of the Colombian Navy", "of Air Combat Command", "for strategy and planning"; 0 where no body follows. */
function leadsBody(head: number, g: View): number {
  // "director general of the Icelandic Coast Guard".
  const general = g.role(head, GENERAL_HEAD) && g.is(g.hyphen(head + 1) ? head + 2 : head + 1, 'general');
  const named = general ? (g.hyphen(head + 1) ? head + 3 : head + 2) : head + 1;
  const staff = g.is(head, 'chief') && g.is(head + 1, 'of') && g.is(head + 2, 'staff') ? head + 3 : named;
  const of = g.is(staff, 'of');
  if (!of && !(g.is(staff, 'for') && (g.is(head, 'minister') || g.is(head, 'secretary')))) return 0;
  const noun = g.article(staff + 1) ? staff + 2 : staff + 1;
  if (g.capital(noun) || (g.number(noun) && !g.fixed(noun))) {
    const place = (g.is(head, 'governor') || g.is(head, 'mayor')) && g.part(noun) && stateEnd(noun, g) < 0;
    const end = withTask(complementEnd(staff, g, styleOf(head, g)), g);
    if (end <= noun) return 0;
    if (place) return end;
    for (let i = noun; i < end; i++) if (g.capital(i) && g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD)) return end;
    // "minister of Defence", "director of Operations".
    return g.role(noun, FIELD) && !g.is(head, 'president') && !g.is(head, 'head') ? end : 0;
  }
  if (!(['minister', 'secretary'] as const).some((word) => g.is(head, word))) return 0;
  const end = fieldsEnd(noun, g);
  // "secretary of state for defence"; a "minister of state" may be anybody's.
  return end === 0 && g.is(noun + 1, 'for') ? fieldsEnd(noun + 2, g) : end;
}

/** Behind "foreign affairs", "strategy and planning", all in lower case; 0 where there is no field of work. */
function fieldsEnd(from: number, g: View): number {
  let end = 0;
  let field = false;
  for (let i = from; g.word(i) && !g.capital(i) && g.role(i, FIELD | OFFICE_MODIFIER); i++) {
    end = i + 1;
    field ||= g.role(i, FIELD) && !g.role(i, OFFICE_MODIFIER);
    const goesOn = g.is(end, 'and') || g.is(end, ',');
    if (goesOn && g.word(end + 1) && g.role(end + 1, FIELD) && !g.capital(end + 1)) i = end;
  }
  return field ? end : 0;
}

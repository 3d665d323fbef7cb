/** What an agreement is about: "between the Government of A and the Government of B on …", "concerning the Exchange of …". */
import { wordSet } from '../../text/wordSet.ts';
import {
  ABOUT,
  AGREEMENT_HEAD,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
} from '../roles.ts';
import { beginsTitle, isChange } from './complementLinks.ts';
import { isField, isLink, isScene } from './matterLinks.ts';
import { HEADS, isDeed, isMatter, isParty, isThing, isTitle, isWord, SCENES } from './matterWords.ts';
import type { View } from './view.ts';

/** Titles name their parties and their matter, and get long. */
const LONGEST = 44;

/** What treaties are made to do: "Measures to Prevent Tax Evasion", "Action Plan to Combat Piracy". */
const DOING = wordSet(
  'Prevent Combat Counter Eliminate Eradicate Reduce Deter Suppress Prohibit Ban Implement Establish Create Facilitate Protect Promote Strengthen Enhance Support Advance Avoid Ensure Improve Develop Accelerate Address Tackle End Fight Regulate Provide Amend Conserve Preserve',
);

/** Behind the parties and the matter that begin at `start`, or `start`. */
export function aboutEnd(start: number, g: View): number {
  const end = matterOf(start, g);
  // "Treaty on Fisheries between the Government of A and the Government of B"; without their style the parties are told of it.
  if (end === start || !g.is(end, 'between')) return end;
  if (g.allCapitals(end)) return loudEnd(end + 1, end, g);
  const parties = bodiesEnd(end + 1, end, g);
  if (g.the(end + 1) && PAIR.has(g.text(end + 2))) return parties;
  if (parties === end) return kindEnd(end + 1, end, g);
  // "Memorandum on Cooperation between the Coast Guard of A and the Navy of B".
  if (g.is(end - 1, 'cooperation') && end === start + 2) return parties;
  for (let i = end + 1; i < parties; i++) if (/^Governments?$/.test(g.text(i))) return parties;
  return end;
}

/** Behind "the Air Forces", "Ground Forces": a kind of bodies that says nothing of whose they are; else `otherwise`. */
function kindEnd(start: number, otherwise: number, g: View): number {
  let i = g.the(start) ? start + 1 : start;
  while (i < start + 5 && g.part(i) && !g.country(i) && !KINDS.has(g.text(i))) i++;
  return KINDS.has(g.text(i)) && !g.is(i + 1, 'of') && !g.part(i + 1) && !g.possessive(i + 1) ? i + 1 : otherwise;
}

const KINDS = wordSet(
  'Forces Navies Armies Guards Services Academies Universities Institutes Parliaments Archives Libraries Museums Ports',
);

/** "ON COOPERATION BETWEEN ICELAND AND THE FAROE ISLANDS": a heading in capitals. */
function loudEnd(start: number, otherwise: number, g: View): number {
  let end = otherwise;
  let and = false;
  for (let i = start; i < start + LONGEST && (g.allCapitals(i) || g.hyphen(i)) && !g.fixed(i); i++) {
    and ||= g.is(i, 'and');
    if (i > start && g.lineStart(i)) break;
    end = i + 1;
  }
  return and ? end : otherwise;
}

function matterOf(start: number, g: View): number {
  let opener = start;
  if (g.is(start, 'between') || g.is(start, 'among')) {
    opener = partiesEnd(start + 1, g);
    if (opener < 0) return bodiesEnd(start + 1, start, g);
  }
  // "Protocol Amending the Agreement on …": a title stands without a preposition.
  if (isChange(opener, g)) {
    const title = g.article(opener + 1) ? opener + 2 : opener + 1;
    return g.part(title) && (g.capital(opener) || g.the(opener + 1)) ? wordsEnd(title, start, g) : start;
  }
  // "Agreement under the Convention on the Law of the Sea on the Conservation of Whales".
  if (opener === start && g.text(start) === 'under' && g.the(start + 1)) opener = titleEnd(start + 2, g);
  if (g.text(opener) === 'Relating' && g.is(opener + 1, 'to')) return matterEnd(opener + 1, start, g);
  // "Letter of Intent to Establish a Repair Centre".
  const bound = g.is(opener - 1, 'intent') || g.is(opener - 1, 'commitment');
  if (g.is(opener, 'to') && g.part(opener + 1) && !g.country(opener + 1) && (bound || DOING.has(g.text(opener + 1))))
    return wordsEnd(opener + 1, start, g);
  return opens(opener, g) ? matterEnd(opener, start, g) : start;
}

/** Behind the words that `opener` brings, or `otherwise`. */
export function matterEnd(opener: number, otherwise: number, g: View): number {
  if (!isMatter(opener, g)) return otherwise;
  return wordsEnd(g.article(opener + 1) ? opener + 2 : opener + 1, otherwise, g);
}

/** "on", "concerning"; but "to Parliament", "in the Great Hall" and "for Viet Nam" say where it went. */
function opens(i: number, g: View): boolean {
  if (!g.role(i, ABOUT) && !g.is(i, 'of')) return false;
  if (g.is(i, 'to')) return isTitle(g.article(i + 1) ? i + 2 : i + 1, g);
  const together = g.is(i - 1, 'cooperation') || (g.is(i - 2, 'cooperation') && g.role(i - 1, AGREEMENT_HEAD));
  if (g.is(i, 'in') && together && isField(i + 1, g)) return g.part(i + 1);
  if (g.is(i, 'in') && g.is(i - 1, 'cooperation') && g.article(i + 1))
    return (isScene(i + 2, false, g) || isDeed(i + 2, g)) && g.capital(i + 2);
  // "Memorandum of Understanding in the Field of Metrology".
  if (g.is(i, 'in') && g.article(i + 1) && SCENES.has(g.text(i + 2).toLowerCase())) return g.is(i + 3, 'of');
  if (g.is(i, 'in')) return g.is(i - 1, 'conduct') && !isParty(i + 1, g);
  // "the Joint Statement of the Fourth Dialogue".
  const statement = g.is(i - 1, 'statement') || g.is(i - 1, 'declaration') || /^Communiqu/.test(g.text(i - 1));
  if (g.is(i, 'of') && statement && g.article(i + 1) && isMeeting(i + 2, g)) return false;
  return !(g.is(i, 'of') || g.is(i, 'for')) || !isParty(i + 1, g);
}

function isMeeting(from: number, g: View): boolean {
  for (let i = from; i < from + 10; i++) {
    if (g.part(i) && g.role(i, EVENT_HEAD) && !g.role(i, ORGANISATION_HEAD | FIELD)) return true;
    if (!g.part(i) && !g.hyphen(i) && g.usEnd(i) < 0 && !g.ordinal(i) && g.length(i) > 1 && !g.number(i)) return false;
  }
  return false;
}

function wordsEnd(from: number, otherwise: number, g: View): number {
  let end = otherwise;
  const plain = !g.capital(from);
  for (let i = from; i < from + LONGEST; i++) {
    if (i > from && end === i && g.part(i) && g.part(i - 1) && !g.leads(i - 1)) break;
    // "in the field of Information Technology", in lower case.
    if (
      !plain &&
      g.is(i, 'in') &&
      g.article(i + 1) &&
      SCENES.has(g.text(i + 2)) &&
      g.is(i + 3, 'of') &&
      g.part(i + 4)
    ) {
      i += 3;
      continue;
    }
    const us = g.usEnd(i);
    if (us > 0 && (g.part(us) || g.hyphen(us))) {
      i = us - 1;
      end = us;
    } else if (isWord(i, plain, g)) end = i + 1;
    else if (g.hyphen(i) && end === i && (g.word(i + 1) || (g.number(i + 1) && !g.fixed(i + 1) && !plain))) {
      i++;
      end = i + 1;
    } else if (!plain && g.particle(i) && end === i && !g.capital(i) && (g.part(i + 1) || g.hyphen(i + 1))) {
      // "the Rehabilitation of the Port of Dar es Salaam".
      if (g.hyphen(i + 1)) i++;
    } else if (!plain && g.number(i) && end === i && !g.spaced(i)) {
      // "A400M Aircraft".
      end = i + 1;
      if (g.word(end) && !g.spaced(end)) end = ++i + 1;
    } else if (!plain && g.is(i, 'towards') && g.year(i + 1)) {
      // "towards 2030"
      i++;
      end = i + 1;
    } else if (!plain && isHorizon(i, g)) {
      i += 3;
      end = i + 1;
    } else if (!plain && end === i && isPhrase(i, g)) i = phraseEnd(i, g) - 1;
    else if (!isLink(i, plain, g) || (g.is(i, 'and') && !joinsAdjectives(i, g) && beginsTitle(i + 1, g))) break;
  }
  return end;
}

/** Behind small words that hold a title together before another capitalised one, or `i`: "with respect to", "and on Their". */
function phraseEnd(i: number, g: View): number {
  const noun = (k: number): number => (g.article(k) || OWNED.has(g.text(k)) ? k + 1 : k);
  const on = (from: number): number => (g.part(noun(from)) && !g.country(noun(from)) ? noun(from) : i);
  // "with Respect to Taxes".
  const view = g.article(i + 1) ? i + 2 : i + 1;
  if (g.text(i) === 'with' && VIEWS.has(g.text(view).toLowerCase()) && g.is(view + 1, 'to')) return on(view + 2);
  // "Air Services between and beyond Their Respective Territories".
  if (g.is(i + 1, 'and') && g.text(i + 2) === 'beyond') return on(i + 3);
  if (BEYOND.has(g.text(i))) return on(i + 1);
  // "Measures to Prevent, Deter and Eliminate".
  if (g.is(i, 'to') && DOING.has(g.text(i + 1))) return on(i + 1);
  // "Substances that Deplete the Ozone Layer".
  const acts = g.part(i + 1) && !g.country(i + 1) && !g.role(i + 1, HEADS);
  if (g.text(i) === 'that' && acts && (g.article(i + 2) || OWNED.has(g.text(i + 2)))) return on(i + 2);
  // "and on Their Destruction", "on Income and on Capital", "and on the Protection".
  if (g.is(i, 'and') && g.role(i + 1, ABOUT)) {
    const again = g.is(i + 1, 'on') && g.the(i + 2) && isDeed(i + 3, g) && !g.role(i + 3, AGREEMENT_HEAD);
    return again || OWNED.has(g.text(i + 2)) || isThing(i + 2, g) ? on(i + 2) : i;
  }
  if (g.is(i, 'and') && OWNED.has(g.text(i + 1))) return on(i + 1);
  // "Pollution by Dumping", "without Authorisation".
  if (g.text(i) === 'by' && g.is(i + 1, 'sea') && g.capital(i + 1)) return i + 1;
  if ((g.text(i) === 'by' || g.text(i) === 'without') && isDeed(i + 1, g)) return on(i + 1);
  // "Access to Genetic Resources".
  if (g.is(i, 'to') && (ACCESS.has(g.text(i - 1)) || /ing$/.test(g.text(i - 1))) && g.part(noun(i + 1)))
    return on(i + 1);
  // "Trade in Goods".
  if (g.is(i, 'in') && TRADES.has(g.text(i - 1)) && /[a-z]s$/.test(g.text(i + 1))) return on(i + 1);
  return i;
}

const isPhrase = (i: number, g: View): boolean => !g.capital(i) && g.word(i) && phraseEnd(i, g) > i;

const OWNED: ReadonlySet<string> = new Set(['their', 'its', 'Their', 'Its']);
const VIEWS: ReadonlySet<string> = new Set(['respect', 'regard', 'view']);
const TRADES: ReadonlySet<string> = new Set(['Trade', 'Traffic', 'Trafficking', 'Commerce']);
const BEYOND: ReadonlySet<string> = new Set(['beyond', 'into']);
const ACCESS: ReadonlySet<string> = new Set([
  'Access',
  'Accession',
  'Adaptation',
  'Adherence',
  'Elevation',
  'Applicable',
  'Related',
]);

/** "an Effective and Substantive Code", "Diplomatic and Special Passports". */
const joinsAdjectives = (and: number, g: View): boolean =>
  g.adjective(and - 1) &&
  g.adjective(and + 1) &&
  !g.role(and - 1, FIELD) &&
  (!g.role(and + 1, OFFICE_MODIFIER | FIELD) || g.is(and + 2, 'staff') || g.text(and + 2) === 'Passports');

/** "towards the Next Decade": words that begin no part of a title elsewhere. */
function isHorizon(i: number, g: View): boolean {
  return g.is(i, 'towards') && g.article(i + 1) && g.capital(i + 2) && g.part(i + 3);
}

/** Behind the parties of an agreement, where its matter follows; else -1. */
function partiesEnd(start: number, g: View): number {
  let and = false;
  // "between the Parties to the North Atlantic Treaty".
  const parties = g.article(start) ? start + 1 : start;
  const named = [parties, parties + 1].find((i) => g.text(i) === 'Parties' && g.is(i + 1, 'to'));
  if (named !== undefined) return titleEnd(g.article(named + 2) ? named + 3 : named + 2, g);
  for (let i = start; i < start + LONGEST; i++) {
    if (and && g.role(i, ABOUT) && !g.is(i, 'of') && !g.is(i, 'in') && !g.fixed(i + 1) && isMatter(i, g)) return i;
    if (g.is(i, 'and')) and = true;
    const mark = g.article(i) || g.hyphen(i) || g.possessive(i) || g.is(i, ',');
    const link = g.is(i, 'and') || g.is(i, 'of') || g.is(i, 'for');
    // "among the Member States of the CSTO on".
    and ||= g.text(i) === 'States';
    if (!mark && !link && !g.capital(i)) return -1;
  }
  return -1;
}

/** Behind "the Ministry of A and the Ministry of B" at the end of a title that says nothing of its matter, or `otherwise`. */
function bodiesEnd(start: number, otherwise: number, g: View): number {
  let bodies = 0;
  let end = otherwise;
  let body = false;
  let several = false;
  for (let i = start; i < start + LONGEST; i++) {
    if (g.the(i) && (i === start || g.is(i - 1, 'and'))) bodies++;
    else if (i === start) return otherwise;
    else if (g.capital(i) && !g.fixed(i)) {
      body ||= g.role(i, BODIES) || /^Governments?$/.test(g.text(i));
      // "the Coast Guards of A and B", "the Two Navies".
      several ||= /[^s]s$/.test(g.text(i)) && (g.is(i + 1, 'of') || PAIR.has(g.text(i - 1)));
      end = i + 1;
    } else if (g.is(i, 'and') ? !(g.capital(i + 1) || g.the(i + 1)) : !isJoint(i, g)) break;
  }
  return (bodies === 2 && body) || (bodies === 1 && several) ? end : otherwise;
}

const PAIR: ReadonlySet<string> = new Set(['Two', 'Three', 'Both']);

const BODIES = ORGANISATION_HEAD | NATIONAL_HEAD | GOVERNMENTAL;

/** Inside the name of a party. */
const isJoint = (i: number, g: View): boolean =>
  (g.is(i, 'of') || g.is(i, 'for') || g.article(i) || g.hyphen(i) || g.possessive(i)) && g.word(i + 1);

/** Behind the title of another agreement, where what this one is about follows; else -1. */
function titleEnd(from: number, g: View): number {
  for (let i = from; i < from + 6 && g.part(i); i++)
    if (g.role(i, AGREEMENT_HEAD) && g.role(i + 1, ABOUT) && isMatter(i + 1, g)) return i + 1;
  return -1;
}

/** What an agreement is about: "between the Government of A and the Government of B on …", "concerning the Exchange of …". */
import { wordSet } from '../../text/wordSet.ts';
import {
  ABOUT,
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  DIRECTION,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  PLACE_HEAD,
  STATE_MODIFIER,
  STOP,
} from '../roles.ts';
import { beginsTitle, isChange } from './complement.ts';
import { stateEnd, type View } from './view.ts';

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

/** "Convention on", "Framework Agreement on". */
function isTitle(from: number, g: View): boolean {
  for (let i = from; i < from + 4 && g.part(i); i++)
    if (g.role(i, AGREEMENT_HEAD)) return !(g.part(i + 1) && g.role(i + 1, OFFICE_HEAD | ORGANISATION_HEAD));
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

/** What is done: "Dumping", "Authorisation", "Exploration and Use". */
const isDeed = (i: number, g: View): boolean =>
  g.part(i) && !g.country(i) && !g.role(i, HEADS) && (g.nominal(i) || /(?:ing|ance|ence)$/.test(g.text(i)));

const HEADS = ORGANISATION_HEAD | NATIONAL_HEAD | OFFICE_HEAD | PLACE_HEAD | EVENT_HEAD;

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

const isWord = (i: number, plain: boolean, g: View): boolean =>
  plain ? isPlainMatter(i, g) || (g.part(i) && !g.country(i)) : g.part(i) || isVisiting(i, g);

/** "the Status of Visiting Forces", "the Elimination of All Forms": a word that begins sentences too. */
const isVisiting = (i: number, g: View): boolean =>
  g.capital(i) && g.part(i + 1) && ((!g.fixed(i) && g.role(i, AGREEMENT_MODIFIER)) || QUANTIFIERS.has(g.text(i)));

const QUANTIFIERS: ReadonlySet<string> = new Set(['All', 'Any', 'Certain', 'Each', 'Every', 'Other', 'Such']);

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

/** "on Cooperation", "concerning the Exchange", "on cyber security". */
function isMatter(i: number, g: View): boolean {
  const word = g.article(i + 1) ? i + 2 : i + 1;
  return (
    g.part(word) || isVisiting(word, g) || isPlainMatter(word, g) || (g.usEnd(word) > 0 && g.hyphen(g.usEnd(word)))
  );
}

/** In lower case only words that such titles are made of. */
function isPlainMatter(i: number, g: View): boolean {
  return g.word(i) && !g.capital(i) && g.role(i, AGREEMENT_MODIFIER | FIELD | AIM);
}

/** A country or government that is told of the title, no part of its matter: "for Viet Nam", "of the Ministry of Defence". */
function isParty(i: number, g: View): boolean {
  const noun = g.article(i) ? i + 1 : i;
  const state = stateEnd(noun, g);
  if (state > 0 && !(g.part(state) && g.spaced(state)) && !g.hyphen(state)) return true;
  return g.part(noun) && g.role(noun, GOVERNMENTAL) && g.is(noun + 1, 'of');
}

function isLink(i: number, plain: boolean, g: View): boolean {
  if (g.role(i, STOP)) return false;
  const on = (k: number): boolean => isWord(k, plain, g);
  if (g.possessive(i)) return g.word(i + 1);
  if (g.is(i, '/')) return !g.spaced(i) && g.part(i + 1);
  // "Treaty of Amity, Commerce and Navigation".
  if (g.is(i, ',') && g.adjective(i - 1) && g.adjective(i + 1) && on(i + 1))
    // "Illegal, Unreported and Unregulated Fishing".
    return g.is(i + 2, 'and') && (g.adjective(i + 3) || g.text(i + 4) === 'Passports') && on(i + 3);
  // "Trade, Economic and Technical Cooperation".
  if (!plain && g.is(i, ',') && g.role(i - 1, FIELD) && g.adjective(i + 1) && on(i + 1) && g.is(i + 2, 'and'))
    if (g.adjective(i + 3) && g.part(i + 4) && isThing(i + 4, g)) return true;
  // "Cruel, Inhuman or Degrading Treatment".
  if (!plain && g.is(i, ',') && on(i + 1) && g.text(i + 2) === 'or' && on(i + 3)) return !beginsTitle(i + 1, g);
  if (g.is(i, ',') && g.is(i + 1, 'and')) return isItem(i + 2, plain, g) && lists(i - 1, g);
  // "Safe, Orderly and Regular Migration".
  if (!plain && g.is(i, ',') && g.is(i + 2, 'and') && g.part(i + 4) && isThing(i + 4, g) && isOther(i + 1, g))
    return isOther(i + 3, g) && !beginsTitle(i + 3, g);
  // "the Rescue of Astronauts, the Return of Astronauts and the Return of Objects".
  if (!plain && g.is(i, ',') && g.the(i + 1) && g.is(i + 3, 'of') && isThing(i + 2, g))
    return listFollows(i + 2, plain, g);
  if (g.is(i, ',')) return on(i + 1) && listFollows(i + 1, plain, g);
  // "for Accelerating the Conclusion", "of their Forces".
  if (g.article(i))
    return (
      (on(i + 1) || (!plain && g.text(i + 1) === 'use')) &&
      (!g.capital(i - 1) || g.is(i - 2, 'to') || /ing$/.test(g.text(i - 1)))
    );
  if (POSSESSIVES.has(g.text(i))) return on(i + 1) && !g.capital(i - 1);
  const next = g.article(i + 1) || POSSESSIVES.has(g.text(i + 1)) ? i + 2 : i + 1;
  // "and a Protocol on" is another title.
  if (g.is(i, 'and')) return on(next) && (next === i + 1 || g.the(i + 1) || POSSESSIVES.has(g.text(i + 1)));
  // "Treatment or Punishment".
  if (!plain && g.text(i) === 'or') return on(i + 1) && !beginsTitle(i + 1, g);
  if (g.is(i, 'to')) return !plain && isTitle(next, g);
  // "Gulf of Oman".
  if (g.is(i, 'of') && g.role(i - 1, PLACE_HEAD)) return on(next);
  // "Support for Ukraine".
  if (g.is(i, 'for') && (g.is(i - 1, 'support') || g.is(i - 1, 'assistance')) && g.country(i + 1)) return on(i + 1);
  // "on the Accession of Peru": of what stands with an article it says whose.
  if (g.is(i, 'of') && g.the(i - 2) && g.part(i - 1) && on(next) && !g.role(next, GOVERNMENTAL)) return true;
  if (g.is(i, 'of') || g.is(i, 'for')) return on(next) && !isParty(i + 1, g);
  // "the Conflict in the Republic of South Sudan".
  // "the Status of Swedish Forces in Latvia".
  const stationed = STATIONED.has(g.text(i - 1)) && [i - 3, i - 4].some((k) => g.is(k, 'status'));
  if (g.is(i, 'in') && !plain && (stationed || CONFLICTS.has(g.text(i - 1))) && stateEnd(next, g) > 0) return true;
  // "in Central America", "in the Exploration and Use of Outer Space".
  if (g.is(i, 'in') && !plain && g.role(i + 1, DIRECTION) && g.text(i + 2) === 'America') return on(i + 1);
  if (g.is(i, 'in') && !plain && g.the(i + 1) && isDeed(i + 2, g) && (g.is(i + 3, 'of') || g.is(i + 3, 'and')))
    return true;
  if (g.is(i, 'in'))
    return on(next) && !isParty(i + 1, g) && (next > i + 1 ? isScene(next, plain, g) : isField(next, g));
  if (g.is(i, 'at')) return g.is(i + 1, 'sea');
  if (!plain && (g.text(i) === 'along' || g.text(i) === 'across' || g.text(i) === 'within')) return on(next);
  // "the Protection of Civilians from the Consequences arising from the use of".
  if (!plain && g.text(i) === 'from') return isThing(next, g) || (g.article(i + 1) && g.text(i + 2) === 'use');
  if (!plain && RESULTS.has(g.text(i))) return g.text(i + 1) === 'from' || g.is(i + 1, 'to');
  if (!plain && g.text(i) === 'use') return g.is(i + 1, 'of') && g.part(i + 2);
  // "a petition under the Treaty against an EC directive"
  if (g.is(i, 'against') && g.article(i + 1) && (!g.the(i + 1) || g.country(i + 2))) return false;
  const about =
    g.is(i, 'on') || g.is(i, 'against') || g.is(i, 'towards') || g.is(i, 'concerning') || g.is(i, 'regarding');
  return about && on(next);
}

/** "in Military Education", "in Southeast Asia"; "in Hanoi" is where it was signed. */
function isField(i: number, g: View): boolean {
  // "in UN Peacekeeping".
  if (g.role(i, ORGANISATION_NAME) && g.allCapitals(i)) return g.part(i + 1) && g.role(i + 1, FIELD | AIM);
  if (g.role(i, FIELD | AIM | AGREEMENT_MODIFIER) || g.nominal(i)) return true;
  // "in Preventing and Responding to Oil Spills"; "in Beijing and Seoul".
  if (/ing$/.test(g.text(i)) && g.is(i + 1, 'and') && /ing$/.test(g.text(i + 2))) return true;
  // "in Guided Weapons".
  if (g.adjective(i) && !g.role(i, DIRECTION | STATE_MODIFIER) && g.part(i + 1) && !g.role(i + 1, PLACE_HEAD))
    return true;
  // "in United Nations Peacekeeping Operations", "in Mountain Infantry Training".
  if (!g.country(i) && leadsToField(i, g)) return true;
  // "in Polar Logistics".
  if (g.unknown(i) && g.part(i + 1) && g.role(i + 1, FIELD | AIM) && !(g.part(i + 2) || g.role(i + 1, PLACE_HEAD)))
    return true;
  return g.role(i, DIRECTION) && !g.country(i + 1);
}

/** A field of work ends the words that begin here. */
function leadsToField(from: number, g: View): boolean {
  let i = from;
  while (i < from + 5 && g.leads(i) && g.part(i + 1) && !g.role(i, EVENT_HEAD | AGREEMENT_HEAD)) i++;
  return i > from && !g.part(i + 1) && g.role(i, FIELD | AIM) && !g.role(i, HEADS);
}

/** "in the Field of", "in the Mozambique Channel"; "in the Great Hall" is where it was signed. */
function isScene(from: number, plain: boolean, g: View): boolean {
  if (plain || SCENES.has(g.text(from).toLowerCase())) return true;
  // "in the Army".
  if (g.role(from, FIELD) && !g.part(from + 1)) return true;
  for (let i = from; i < from + 5 && g.part(i); i++) {
    if (g.role(i, PLACE_HEAD | DIRECTION)) return true;
    // "in the Military Field", "in the Mutual Protection of Airspace".
    if (i > from && SCENES.has(g.text(i).toLowerCase())) return true;
    if (g.is(i + 1, 'of') && g.nominal(i) && g.role(i, FIELD | AIM | AGREEMENT_MODIFIER)) return true;
  }
  return false;
}

/** ", Heritage and Museums": things up to the last, which "and" brings. */
function listFollows(from: number, plain: boolean, g: View): boolean {
  let thing = false;
  for (let i = from; i < from + LONGEST_LIST; i++) {
    if (g.is(i, 'and')) return thing && (isItem(i + 1, plain, g) || (g.the(i + 1) && isThing(i + 2, g)));
    if (g.is(i, ',')) {
      // "Policing, Fisheries, and Customs".
      if (!thing || g.role(i + 1, STOP)) return false;
      if (g.is(i + 1, 'and')) return isItem(i + 2, plain, g);
      thing = false;
    } else if (isItem(i, plain, g))
      thing ||=
        g.role(i, FIELD | AIM | AGREEMENT_MODIFIER) ||
        g.nominal(i) ||
        THINGS.test(g.text(i)) ||
        // "Organised Crime".
        (g.adjective(i - 1) && g.part(i - 1) && isOther(i, g));
    else if (!(g.hyphen(i) || (g.is(i, 'of') && g.part(i + 1)))) return false;
  }
  return false;
}

/** Deeds and plurals that are no names: "Stockpiling", "Libraries". */
const THINGS = /(?:ing|ies|ons|nts|ers|rts|pts)$/;

const STATIONED: ReadonlySet<string> = new Set(['Forces', 'Troops', 'Personnel']);
const CONFLICTS: ReadonlySet<string> = new Set(['Conflict', 'Crisis', 'War', 'Peace']);

const RESULTS: ReadonlySet<string> = new Set(['arising', 'resulting', 'deriving', 'stemming']);

const isOther = (i: number, g: View): boolean => g.part(i) && !g.country(i) && !g.role(i, HEADS) && !g.rank(i);

/** What people do or have: "the Humanitarian Consequences". */
const isThing = (i: number, g: View): boolean =>
  g.part(i) && (g.adjective(i) || g.nominal(i) || g.role(i, FIELD | AIM)) && !g.country(i) && !g.role(i, OFFICE_HEAD);

/** A comma stands before the item that ends here. */
function lists(end: number, g: View): boolean {
  let i = end;
  while (i > end - 5 && g.part(i)) i--;
  return g.is(i, ',');
}

const isItem = (i: number, plain: boolean, g: View): boolean =>
  isWord(i, plain, g) && !g.country(i) && !(g.role(i, OFFICE_HEAD) && !g.role(i, FIELD));

/** "in the Fields of". */
const SCENES = wordSet(
  'field fields area areas sphere spheres domain domains sector sectors framework face context event interest aftermath',
);

const LONGEST_LIST = 14;

const POSSESSIVES: ReadonlySet<string> = new Set(['their', 'its']);

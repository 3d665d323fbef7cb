/** Names that stand beside somebody whom the text tells of: relatives, envoys, those who are asked, led or sent. */
import { BREAK_TOKEN, NUMBER, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { isCredited } from './credited.ts';
import { LONGEST_DESCRIPTION } from './described.ts';
import { beginsName } from './givenNames.ts';
import type { NameRun } from './nameRun.ts';
import { isAddressed, isPlace, isPlain, isShouted } from './nameShape.ts';
import type { Neighbours } from './neighbours.ts';
import { NATIONAL_HEAD, ORGANISATION_HEAD, PLAIN } from './roles.ts';
import { WHOSE } from './toldBeside.ts';
import { ADDRESS, ARTICLE, COUNTRY, CREDIT, OFFICE_WORD, PERSON_NOUN, PLACE_NOUN, RELATION } from './words.ts';

const CONTACTS: ReadonlySet<string> = new Set(['contact', 'contacts', 'enquiries', 'inquiries']);

/** Credits ("Photo: X Y", "editing by X Y"), relations ("her counterpart, X Y"), and "X Y, who". */
export function isRelated({ from, to }: NameRun, t: Neighbours): boolean {
  if ((t.is(from - 1, 'by') || t.is(from - 1, ':') || t.is(from - 1, '/')) && t.has(from - 2, CREDIT)) return true;
  if (t.is(from - 1, '/') && isCredited(from - 2, t)) return !t.has(from, PLACE_NOUN);
  // "By X Y, research fellow": the line below a heading.
  const opens = from === 1 || t.opensLine(from - 1) || t.kind(from - 2) === BREAK_TOKEN;
  const ends = t.is(to, ',') || t.is(to, 'and') || t.kind(to) === 0 || t.kind(to) === BREAK_TOKEN || t.opensLine(to);
  if (t.is(from - 1, 'by') && !t.lower(from - 1) && opens && ends)
    return isPlain({ from, to }, t) || isShouted({ from, to }, t);
  // "From X Y, Abuja" on a line of its own.
  if (t.written(from - 1) === 'From' && opens && t.is(to, ',') && t.opensLine(to + 2)) return isPlain({ from, to }, t);
  // "Secretary: X Y", "Interpreter - X Y", "Contact: X Y".
  const label =
    t.is(from - 1, ':') || (t.is(from - 1, '-') && (from < 3 || t.opensLine(from - 2) || t.is(from - 3, '-')));
  if (label && t.has(from - 2, PERSON_NOUN | OFFICE_WORD | RELATION)) return true;
  if (label && CONTACTS.has(t.written(from - 2).toLowerCase())) return isPlain({ from, to }, t);
  // "From: X Y (Unit)": who writes to whom.
  if (t.is(from - 1, ':') && SENDERS.has(t.written(from - 2)) && (from === 2 || t.opensLine(from - 2)))
    return !LISTS.has(t.written(to - 1)) && !opensLineWithin(from, to, t) && isPlain({ from, to }, t);
  // "Labour MP X Y".
  if (MEMBERS.has(t.written(from - 1)) || NATIVES.has(t.written(from - 1))) return isPlain({ from, to }, t);
  // "Q (X Y, Channel 4): …": who asks.
  if (t.is(from - 1, '(') && t.is(to, ',') && asks(from - 2, to + 1, t)) return true;
  if (isAddressed({ from, to }, t)) return true;
  // "Name: X Y" on a line of its own.
  if (t.is(from - 1, ':') && t.is(from - 2, 'name') && (t.opensLine(to) || t.kind(to) !== WORD)) {
    const label = t.is(from - 3, 'full') ? from - 3 : from - 2;
    const opens = label === 0 || t.opensLine(label) || t.kind(label - 1) === BREAK_TOKEN || t.is(label - 1, '-');
    if (opens) return isPlain({ from, to }, t);
  }
  // "whose new chairman is X Y".
  if (t.is(from - 1, 'is') && t.lower(from - 2) && t.has(from - 2, PERSON_NOUN | ADDRESS | OFFICE_WORD)) {
    const owner = [from - 3, from - 4].find((i) => t.is(i, "'s") || WHOSE.has(t.written(i).toLowerCase()));
    if (owner !== undefined) return isPlain({ from, to }, t);
  }
  // "his opposite number, X Y".
  if (t.is(from - 1, ',') && t.written(from - 2) === 'number' && t.written(from - 3) === 'opposite') return true;
  // "EC MINISTERS AGREE NEED": in a headline in capitals a verb may follow.
  if (t.has(from - 1, RELATION) && t.shouts(from - 1)) return false;
  if (t.has(from - 1, RELATION) || (t.is(from - 1, ',') && t.has(from - 2, RELATION))) return true;
  // "senator X Y", "the bank's governor X Y"; "the minister Public Works named" is none.
  if (t.lower(from - 1) && (t.has(from - 1, PERSON_NOUN | ADDRESS) || HELD.has(t.written(from - 1))))
    return isPlain({ from, to }, t) && !RULES.has(t.written(to));
  // "Barclays chief X Y", "the army chief X Y".
  const heads = t.is(from - 1, 'chief') || (t.lower(from - 1) && t.is(from - 1, 'head'));
  if (heads && t.kind(from - 2) === WORD && !t.has(from - 2, ARTICLE)) return isPlain({ from, to }, t);
  // "his lawyer, X Y, said", "the case of a lawyer, X Y."
  if (
    t.is(from - 1, ',') &&
    [',', '.', ';'].some((mark) => t.is(to, mark)) &&
    t.lower(from - 2) &&
    (t.has(from - 2, PERSON_NOUN) || EXECUTIVES.has(t.written(from - 2)))
  ) {
    if (EXECUTIVES.has(t.written(from - 2)) && t.written(from - 3) === 'chief') return isPlain({ from, to }, t);
    // "its regional officer, X Y, wants".
    const owns = (i: number) => t.is(i, "'s") || OWNERS.has(t.written(i).toLowerCase());
    if (owns(from - 3) || (t.lower(from - 3) && owns(from - 4))) return true;
    // "A 30-year-old woman, X Y, said".
    const before = beforeDescription(from - 3, t);
    if (t.has(before, ARTICLE) || t.is(before, "'s")) return isPlain({ from, to }, t) && !isPlace({ from, to }, t);
  }
  // "the French ambassador, X Y, during".
  if (t.is(from - 1, ',') && t.lower(from - 2) && t.has(from - 2, PERSON_NOUN | ADDRESS) && t.has(from - 3, COUNTRY)) {
    if (t.kind(to) !== WORD && (t.has(from - 4, ARTICLE) || t.is(from - 4, '.'))) return true;
  }
  // "a Foreign Ministry official, X Y, told".
  const body =
    !t.lower(from - 3) && t.kind(from - 3) === WORD && (t.role(from - 3) & (ORGANISATION_HEAD | NATIONAL_HEAD)) !== 0;
  if (body && t.is(from - 1, ',') && t.is(to, ',') && t.lower(from - 2) && t.has(from - 2, PERSON_NOUN))
    return isPlain({ from, to }, t);
  if (isCalled({ from, to }, t)) return true;
  // "the funeral of X Y".
  if (
    t.is(from - 1, 'of') &&
    t.lower(from - 2) &&
    OF_PEOPLE.has(t.written(from - 2)) &&
    (t.kind(to) !== WORD || (t.lower(to) && BEHIND_PEOPLE.has(t.written(to))))
  )
    return isPlain({ from, to }, t) && !isPlace({ from, to }, t);
  // "Sen. Ann Lee, D-Maine, who".
  const party = t.is(from + 1, '-') && t.written(from).length === 1;
  // "members of the Agriculture Committees who".
  const field = (t.role(from) & ~PLAIN) !== 0 && t.written(from).length > 2 && !beginsName(t.written(from), to - from);
  return !party && !field && (t.is(to, 'who') || (t.is(to, ',') && t.is(to + 1, 'who')));
}

/** Before the words in lower case, nationalities and ages that say more of a noun. */
function beforeDescription(at: number, t: Neighbours): number {
  let i = at;
  while (
    i > at - LONGEST_DESCRIPTION &&
    ((t.lower(i) && !t.has(i, ARTICLE) && !t.is(i, "'s")) || t.is(i, '-') || t.has(i, COUNTRY) || t.kind(i) === NUMBER)
  )
    i--;
  return i;
}

/** "dissident Khmer Rouge leader X": of a band. */
export const RULES = wordSet(
  'leader leaders rule regime government guerrillas rebels fighters militants troops forces',
);

const OF_PEOPLE = wordSet(
  'funeral tomb grave obituary assassination widow biography memoirs autobiography extradition abduction murder presidency premiership candidacy resignation regime dictatorship testimony',
);
const BEHIND_PEOPLE = wordSet('in on at by as and who from after before was is were to that had has which');
const EXECUTIVES = wordSet('executive');
/** Posts in small letters that are asked about nowhere else. */
const HELD: ReadonlySet<string> = new Set(['director', 'commissioner', 'mayor', 'member', 'representative']);

/** "a colonel called X". */
export const isCalled = ({ from }: NameRun, t: Neighbours): boolean =>
  (t.is(from - 1, 'called') || t.is(from - 1, 'named')) &&
  (t.has(from - 2, PERSON_NOUN) || /^[Ss]ome(?:one|body)$/.test(t.written(from - 2)));

/** The name, or what goes on as one, begins a line. */
function opensLineWithin(from: number, to: number, t: Neighbours): boolean {
  for (let i = from; i < to; i++) if (t.opensLine(i)) return true;
  return false;
}

/** To whom mail goes, though they are no people. */
const LISTS = wordSet('List Lists Archive Updates Talk Team Users Members All Colleagues Staff Desk');
const SENDERS = wordSet('From To Cc CC Bcc Sender Attn');

/** Before the bracket stands "Q" or a line begins, and behind the name an outlet and "):" follow. */
function asks(before: number, at: number, t: Neighbours): boolean {
  if (
    !(
      t.written(before) === 'Q' ||
      t.written(before) === 'QUESTION' ||
      t.has(before, PERSON_NOUN) ||
      t.opensLine(before + 1)
    )
  )
    return false;
  let i = at;
  while (i < at + LONGEST_DESCRIPTION && t.kind(i) === WORD) i++;
  return i > at && t.is(i, ')') && t.is(i + 1, ':');
}

const OWNERS = new Set(['whose', 'his', 'her', 'its', 'their', 'my', 'our', 'the', 'a', 'an']);

export const MEMBERS = wordSet('MP MEP');
/** "the Frenchman X Y". */
export const NATIVES = wordSet(
  'Frenchman Frenchwoman Dutchman Englishman Irishman Scotsman Welshman Spaniard Dane Swede Finn Turk Briton Kiwi Filipina',
);

/** What the words around a run of capitalised words say of it: that somebody's name stands there. */

import { BREAK_TOKEN, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { isCredited, isOfAgency, isSignature } from './credited.ts';
import { isDescribed, LONGEST_DESCRIPTION } from './described.ts';
import { beginsName } from './givenNames.ts';
import { isKin, lives } from './lives.ts';
import type { Matcher } from './matcher.ts';
import type { NameRun } from './nameRun.ts';
import { isAddressed, isInitialled, isPlace, isPlain, isShouted } from './nameShape.ts';
import { isArabic, isGiven, isKorean, isVietnamese } from './nameWords.ts';
import { Neighbours } from './neighbours.ts';
import { actsAs, hasOffice, isChosen, isHolder, isSigner } from './officeBeside.ts';
import { isCalledUpon, isOneName, isTold, MET } from './oneName.ts';
import { COUNTRY_OR_NAME, NATIONAL_HEAD, ORGANISATION_HEAD, PLAIN } from './roles.ts';
import { followsHonorific, isCapitalWord, isTitled, type Surroundings, styleBefore } from './surroundings.ts';
import { isAppositive, isOwned, isPeople, isToldOf, WHOSE } from './toldBeside.ts';
import {
  ADDRESS,
  ARTICLE,
  COUNTRY,
  CREDIT,
  DATE_PREPOSITION,
  HONORIFIC,
  OFFICE_WORD,
  PERSON_NOUN,
  PLACE_NOUN,
  RELATION,
  SHORT_STYLE,
  SPEECH,
  WEAK_STYLE,
} from './words.ts';

/** True when a title, an honorific or the words of the sentence make the run a name. */
export function isIntroduced(
  run: NameRun,
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  around: Surroundings,
): boolean {
  const t = new Neighbours(text, tokens, matcher);
  // "tại Hà Nội, Bộ trưởng Bộ Quốc phòng": nobody stands behind the prepositions of places.
  if (IN_PLACES.has(t.written(run.from - 1).normalize('NFC'))) return false;
  // "the New York Fed", "Downing Street", "Ann Lee, D-Maine, the".
  const last = t.written(run.to - 1);
  if (
    t.written(run.from) === 'New' ||
    (run.to - run.from === 2 && STREETS.has(last) && !t.has(run.from - 1, HONORIFIC))
  )
    return false;
  if (t.is(run.from - 1, ',') && t.is(run.from + 1, '-') && PARTIES.has(t.written(run.from))) return false;
  if (UNTITLED.has(t.written(run.from)) && run.to - run.from > 1) return false;
  // "MP for Port Lisse".
  if (t.is(run.from - 1, 'for') && MEMBERS.has(t.written(run.from - 2))) return false;
  // "Political Counselor, U.S. Embassy Lima".
  if (run.to - run.from === 1 && t.is(run.from - 1, 'embassy')) return false;
  if (isTitled(run, tokens, matcher, around)) return true;
  if (isPeople(t.written(run.to - 1), matcher)) return false;
  // "Chancellor College" is a school.
  const isSchool = run.to - run.from === 1 && t.has(run.from, PLACE_NOUN) && (t.role(run.from) & BODY) !== 0;
  if (followsHonorific(run.from, text, tokens, matcher)) return !isSchool;
  const style = styleBefore(run.from, text, tokens, matcher);
  if (style !== 0 && !(t.has(run.to, PLACE_NOUN) && !t.lower(run.to))) {
    const given = beginsName(t.written(run.from), run.to - run.from);
    // "Coach Park Hang-seo" and "Sen. John Tower" are people, "King George Street" is none.
    if (style === WEAK_STYLE ? given || isKorean(run, t) : isPlain(run, t) || (style === SHORT_STYLE && given))
      return true;
  }
  // One word alone may be anything, but for "his wife Ann" and "a sergeant called Ames".
  if (isKin(run, t)) return true;
  if (run.to - run.from < 2) return (isCalled(run, t) || isOneName(run, t) || isTold(run, t)) && isPlain(run, t);
  return (
    isRelated(run, t) ||
    isArabic(run, t) ||
    (isToldOf(run, t) && isPlain(run, t) && !isPlace(run, t)) ||
    (isAppositive(run, t) && isPlain(run, t) && !isPlace(run, t)) ||
    isSigner(run, t, around) ||
    hasOffice(run, t, around.offices) ||
    ((isHolder(run, t) || actsAs(run, t, around.offices)) && isPlain(run, t)) ||
    (!t.is(run.from - 1, 'in') && !t.is(run.from - 1, 'at') && isDescribed(run, t) && !isPlace(run, t)) ||
    (isPlain(run, t) &&
      (isKorean(run, t) ||
        isPictured(run, t) ||
        speaks(run, t) ||
        lives(run, t) ||
        isListed(run, t, around) ||
        isVietnamese(run, t) ||
        (isMet(run, t) && !isPlace(run, t)) ||
        isSignature(run, t) ||
        isOfBody(run, t, around) ||
        isOfAgency(run, t, around) ||
        (isOwned(run, t) && !isPlace(run, t)) ||
        (!isPlace(run, t) && (isJoined(run, t, around) || isFrom(run, t, around) || isChosen(run, t, around))) ||
        isInitialled(run, t) ||
        isGiven(run, t)))
  );
}

const STREETS = wordSet('Street Road Avenue Palace Square Boulevard');
/** "Hurricane Edouard grew". */
const UNTITLED = wordSet('Hurricane Typhoon Cyclone Operation Exercise Hotel Chapter');
const PARTIES = wordSet('D R I');
const IN_PLACES: ReadonlySet<string> = new Set(['tại', 'Tại', 'ở', 'Ở']);

/** No word of the run is one of titles, bodies, places or kinds of people. */
export function isNameLike(run: NameRun, text: string, tokens: Tokens, matcher: Matcher): boolean {
  const t = new Neighbours(text, tokens, matcher);
  return isPlain(run, t) && !isPlace(run, t);
}

const CONTACTS: ReadonlySet<string> = new Set(['contact', 'contacts', 'enquiries', 'inquiries']);

/** Credits ("Photo: X Y", "editing by X Y"), relations ("her counterpart, X Y"), and "X Y, who". */
function isRelated({ from, to }: NameRun, t: Neighbours): boolean {
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
const RULES = wordSet('leader leaders rule regime government guerrillas rebels fighters militants troops forces');

const OF_PEOPLE = wordSet(
  'funeral tomb grave obituary assassination widow biography memoirs autobiography extradition abduction murder presidency premiership candidacy resignation regime dictatorship testimony',
);
const BEHIND_PEOPLE = wordSet('in on at by as and who from after before was is were to that had has which');
const EXECUTIVES = wordSet('executive');
/** Posts in small letters that are asked about nowhere else. */
const HELD: ReadonlySet<string> = new Set(['director', 'commissioner', 'mayor', 'member', 'representative']);

/** "a colonel called X". */
const isCalled = ({ from }: NameRun, t: Neighbours): boolean =>
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

/** "(L)", "(centre)", "(ret.)" behind a name. */
const POSITIONS = wordSet(
  'mr ms mrs dr l r c left right centre center middle front back ret rtd retd second third fourth far top bottom above below seated standing pictured foreground background',
);

function isPictured({ to }: NameRun, t: Neighbours): boolean {
  if (t.is(to, '(')) return POSITIONS.has(t.written(to + 1).toLowerCase());
  return t.is(to, ',') && (t.is(to + 1, 'left') || t.is(to + 1, 'right')) && t.is(to + 2, ',');
}

const SUCCEEDS: ReadonlySet<string> = new Set(['succeed', 'succeeds', 'succeeded', 'succeeding']);

/** "X Y said", "says X Y". */
function speaks({ from, to }: NameRun, t: Neighbours): boolean {
  // "told Fox Business.": whom one tells is as often a paper.
  if (t.is(from - 1, 'told') && !t.has(to, SPEECH)) return false;
  // "X Y took up her duties", "X Y takes his oath", "She succeeds X Y."
  if (t.is(to, 'took') || t.is(to, 'takes')) {
    if (['up', 'over', 'office'].includes(t.written(to + 1))) return true;
    if (t.written(to + 2) === 'oath' || t.written(to + 2) === 'seat') return true;
  }
  if (t.lower(from - 1) && SUCCEEDS.has(t.written(from - 1)) && !t.lower(to)) return true;
  if (t.has(to, SPEECH) && t.lower(to)) return true;
  if (t.is(to, ',') && isToldBehind(to + 1, t)) return true;
  return t.has(from - 1, SPEECH) && t.lower(from - 1) && (t.is(to, '.') || t.is(to, ',') || t.has(to, SPEECH));
}

/** "Leader of the Opposition, told": a title that no grammar knows, and what somebody said. */
function isToldBehind(at: number, t: Neighbours): boolean {
  if (t.kind(at) !== WORD || t.lower(at) || !t.is(at + 1, 'of')) return false;
  let i = at + 2;
  while (i < at + LONGEST_DESCRIPTION && t.kind(i) === WORD) i++;
  return t.is(i, ',') && t.has(i + 1, SPEECH) && t.lower(i + 1);
}

/** "General V W and X Y", "Generals V W (Norway) and X Y", "General V W or Chad's X Y": beside a name that is introduced. */
function isJoined({ from, to }: NameRun, t: Neighbours, { people }: Surroundings): boolean {
  // "a party of four: X Y, Ann Lee and".
  const next = t.is(to, ',') || t.is(to, 'and') ? t.written(to + 1) : '';
  if (t.is(from - 1, ':') && next !== '' && beginsName(next, 2) && !t.lower(to + 2) && t.kind(to + 2) === WORD)
    return true;
  // "standing beside X Y, the".
  if (
    t.lower(from - 1) &&
    (BESIDE.has(t.written(from - 1)) || (t.is(from - 1, 'to') && t.written(from - 2) === 'next'))
  )
    return t.kind(to) !== WORD || t.lower(to);
  let end = from - 1;
  if (t.is(end, "'s") && (t.has(end - 1, COUNTRY) || (t.role(end - 1) & COUNTRY_OR_NAME) !== 0)) end -= 2;
  if (!(t.is(end, 'and') || t.is(end, 'or')) || t.is(to, "'s") || t.kind(to) === NUMBER) return false;
  if (t.is(end - 1, ')')) {
    const open = [end - 3, end - 4].find((i) => t.is(i, '('));
    if (open === undefined) return false;
    end = open;
  }
  if (people.has(end)) return true;
  // "(Reporting by V W in Accra and X Y in Lomé)".
  const credited = t.has(t.is(0, '(') ? 1 : 0, CREDIT);
  return credited && [end - 2, end - 3].some((i) => t.is(i, 'in') && people.has(i));
}

const BESIDE: ReadonlySet<string> = new Set(['beside', 'alongside']);

/** "X Y (Sweden)", "X Y from the Navy", "X Y of the Coast Guard": where somebody comes from. */
function isFrom({ from, to }: NameRun, t: Neighbours, { bodies }: Surroundings): boolean {
  if ((t.has(from - 1, DATE_PREPOSITION | ARTICLE) && !t.is(from - 1, 'by')) || t.is(from - 1, 'near')) return false;
  if (t.is(from - 1, 'to') && !SPOKEN.has(t.written(from - 2))) return false;
  // "(Sri Lanka)", "(Lao PDR)", "(Cambodia, chair)".
  if (t.is(to, '('))
    return t.has(to + 1, COUNTRY) && [2, 3].some((k) => t.is(to + k, ')') || (k === 2 && t.is(to + k, ',')));
  // "X Y, of the Ministry of Defence,".
  if (t.is(to, ',') && t.is(to + 1, 'of') && t.has(to + 2, ARTICLE)) return bodies.has(to + 3);
  if (!t.is(to, 'from') && !t.is(to, 'of')) return false;
  let noun = t.has(to + 1, ARTICLE) ? to + 2 : to + 1;
  // "X Y of the ministry's Policy Bureau".
  if (noun > to + 1 && t.lower(noun) && t.is(noun + 1, "'s")) noun += 2;
  // "spoke to X Y of Z": papers are spoken to, but not of anything.
  if (t.is(to, 'of') && t.is(from - 1, 'to') && !t.lower(noun) && t.kind(noun) === WORD) return true;
  // "X Y of Turkey and Z W of the Netherlands"; "the Great Wall of China" has its article.
  if (t.is(to, 'of') && t.has(noun, COUNTRY) && !t.lower(noun)) {
    const next = noun + 1;
    if (t.is(next, ',') || t.is(next, 'and') || t.lower(next)) return true;
  }
  // "X Y of the Attorney General's Office", "X Y of Oxford University".
  if (bodies.has(noun)) return noun > to + 1 || t.is(to, 'of');
  if (noun === to + 1) return false;
  for (let i = to + 2; i < to + 7 && t.kind(i) === WORD && !t.lower(i); i++) {
    if ((t.role(i) & BODY) !== 0) return true;
  }
  return false;
}

const SPOKEN = wordSet('spoke talked spoken');
const BODY = ORGANISATION_HEAD | NATIONAL_HEAD;

/** "Desk: X Y, Ministry of Defence", "; X Y (Ministry of Defence)": in a list somebody goes before the body that he is of. */
function isOfBody({ from, to }: NameRun, t: Neighbours, { bodies }: Surroundings): boolean {
  // "Refer to X Y (UNICEF)."
  if (
    t.is(to, '(') &&
    t.lower(from - 1) &&
    !WHERE.has(t.written(from - 1)) &&
    to - from > 1 &&
    !isPlace({ from, to }, t)
  )
    return bodies.has(to + 1) && [2, 3, 4, 5, 6].some((k) => t.is(to + k, ')'));
  // A dateline has its agency: "Addis Ababa (AFP)"; "X Y (Ground Staff Office), V W (Embassy of Japan)".
  const behind = t.is(from - 1, ',') && t.is(from - 2, ')') && t.is(to, '(');
  if (!t.is(to, ',') && !(t.is(to, '(') && (t.is(from - 1, ';') || t.is(from - 1, ':') || behind))) return false;
  const opens =
    from === 0 ||
    t.kind(from - 1) === BREAK_TOKEN ||
    t.opensLine(from) ||
    ASKED.has(t.written(from - 1)) ||
    isWholeSentence(from, to, t);
  if (!opens && !behind && ![':', ';', '-', '|'].some((mark) => t.is(from - 1, mark))) return false;
  return bodies.has(t.has(to + 1, ARTICLE) ? to + 2 : to + 1);
}

const ASKED = wordSet('ask contact call see thank');
const WHERE = wordSet('in at near of from the outside around off');

/** "Thanks. X Y, Agency.", "Who is next? X Y, University of Z;": nothing but a name and capitals behind its comma. */
function isWholeSentence(from: number, to: number, t: Neighbours): boolean {
  if (!(t.is(from - 1, '.') || t.written(from - 1) === '?') || !t.is(to, ',')) return false;
  let i = to + 1;
  while (
    i < to + LONGEST_BODY &&
    t.kind(i) === WORD &&
    (!t.lower(i) || t.is(i, 'of') || t.is(i, 'for') || t.is(i, 'the'))
  )
    i++;
  return t.is(i, '.') || t.is(i, ';') || t.opensLine(i);
}

/** Words. */
const LONGEST_BODY = 10;

/** "Lunch with X Y", "a telephone call with X Y". */
const isMet = ({ from }: NameRun, t: Neighbours): boolean =>
  t.is(from - 1, 'with') && MET.has(t.written(from - 2).toLowerCase());

/** "Read Ewa Nowak's", "CS Monica Jerop": the run without its first word, where a given name follows that; or null. */
export function restName(run: NameRun, text: string, tokens: Tokens, matcher: Matcher): NameRun | null {
  if (run.to - run.from < 2 || !isCapitalWord(tokens, run.from + 1)) return null;
  const t = new Neighbours(text, tokens, matcher);
  if (run.to - run.from === 2) return isCalledUpon(run, t) ? { from: run.from + 1, to: run.to } : null;
  // "Bumula MP X Y".
  for (let i = run.from; i < run.to - 2; i++)
    if (MEMBERS.has(t.written(i)) || NATIVES.has(t.written(i))) {
      const member = { from: i + 1, to: run.to };
      return isPlain(member, t) ? member : null;
    }
  const rest = { from: run.from + 1, to: run.to };
  // "Lawmaker X Y Z said".
  const opens = run.from === 0 || t.opensLine(run.from) || t.is(run.from - 1, '.');
  if (
    opens &&
    t.has(run.from, PERSON_NOUN) &&
    tokens.word[rest.from] === 0 &&
    !RULES.has(t.written(rest.to)) &&
    !t.opensLine(rest.from) &&
    isPlain(rest, t) &&
    !isPlace(rest, t)
  )
    return rest;
  if (!beginsName(t.written(rest.from), 2) || t.opensLine(rest.from) || BEFORE_PLACES.has(t.written(run.from)))
    return null;
  if (!isPlain(rest, t) || !isGiven(rest, t) || isPlace(run, t)) return null;
  // "replacing Qadir Ahmed Taqi": inside a sentence the first word is his too; "in Paris Ann Lee spoke".
  const inside = t.lower(run.from - 1) && !t.has(run.from - 1, DATE_PREPOSITION | ARTICLE) && !t.is(run.from - 1, 'to');
  return (inside || (t.is(run.from - 1, ',') && t.is(run.to, ','))) && !t.shouts(run.from) && isPlain(run, t)
    ? run
    : rest;
}

const MEMBERS = wordSet('MP MEP');
/** "the Frenchman X Y". */
const NATIVES = wordSet(
  'Frenchman Frenchwoman Dutchman Englishman Irishman Scotsman Welshman Spaniard Dane Swede Finn Turk Briton Kiwi Filipina',
);

const BEFORE_PLACES = wordSet(
  'Saint St San Santa Port Prince Princess King Queen Fort Camp Mount Mt Lake Cape Point Operation Exercise Hurricane Cyclone Typhoon Hotel',
);

/** In a list of people, behind what parts its names. */
function isListed({ from }: NameRun, t: Neighbours, { listed }: Surroundings): boolean {
  if (listed?.[from] !== 1) return false;
  return [':', ',', ';', '|', 'and', '('].some((mark) => t.is(from - 1, mark));
}

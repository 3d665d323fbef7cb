/** What the words around a run of capitalised words say of it: that somebody's name stands there. */
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { isOfAgency, isSignature } from './credited.ts';
import { isDescribed, LONGEST_DESCRIPTION } from './described.ts';
import { beginsName } from './givenNames.ts';
import { isKin, lives } from './lives.ts';
import type { Matcher } from './matcher.ts';
import type { NameRun } from './nameRun.ts';
import { isInitialled, isPlace, isPlain } from './nameShape.ts';
import { isArabic, isGiven, isKorean, isVietnamese } from './nameWords.ts';
import { Neighbours } from './neighbours.ts';
import { actsAs, hasOffice, isChosen, isHolder, isSigner } from './officeBeside.ts';
import { isCalledUpon, isOneName, isTold, MET } from './oneName.ts';
import { BODY, isFrom, isOfBody } from './peopleOfBodies.ts';
import { isCalled, isRelated, MEMBERS, NATIVES, RULES } from './relatedPeople.ts';
import { COUNTRY_OR_NAME } from './roles.ts';
import { followsHonorific, isCapitalWord, isTitled, type Surroundings, styleBefore } from './surroundings.ts';
import { isAppositive, isOwned, isPeople, isToldOf } from './toldBeside.ts';
import {
  ARTICLE,
  COUNTRY,
  CREDIT,
  DATE_PREPOSITION,
  HONORIFIC,
  PERSON_NOUN,
  PLACE_NOUN,
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
  // "an answer from X Y-Z"; "from Mont Saint-Odra" is a place.
  const double =
    t.is(to - 2, '-') && to - from === 4 && !/^(?:Mont|Cap|Port|Saint|Le|La|Les|Bad|Villa)$/.test(t.written(from));
  if (
    double &&
    t.lower(from - 1) &&
    MET_BY.has(t.written(from - 1)) &&
    !/^(?:Saint|St|Le|La)$/.test(t.written(from + 1))
  )
    return t.kind(to) !== WORD || t.lower(to);
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

const MET_BY: ReadonlySet<string> = new Set(['with', 'by', 'told', 'asked', 'met', 'thanked', 'from', 'for']);
const BESIDE: ReadonlySet<string> = new Set(['beside', 'alongside']);

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

const BEFORE_PLACES = wordSet(
  'Saint St San Santa Port Prince Princess King Queen Fort Camp Mount Mt Lake Cape Point Operation Exercise Hurricane Cyclone Typhoon Hotel',
);

/** In a list of people, behind what parts its names. */
function isListed({ from }: NameRun, t: Neighbours, { listed }: Surroundings): boolean {
  if (listed?.[from] !== 1) return false;
  return [':', ',', ';', '|', 'and', '('].some((mark) => t.is(from - 1, mark));
}

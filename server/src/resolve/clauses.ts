/**
 * Clauses of one sentence that tell of different things: "T was signed in 2018, and the 9th Dialogue was held in Tokyo". What
 * tells the time and place of one says nothing of what is told in the other.
 */
import type { Mention } from '../recognise/mention.ts';
import { THINGS } from '../recognise/mention.ts';
import { REPORTING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { CONCEDING, DASHES } from '../recognise/smallWords.ts';
import {
  ARTICLE,
  CONJUNCTION,
  COUNTRY,
  DATE_PREPOSITION,
  HOLDING,
  SIGNING,
  SPEECH,
  SUBORDINATE,
  VERB,
} from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { PassageWords } from './passageWords.ts';

type ByType = ReadonlyMap<Mention['type'], readonly Item[]>;

/**
 * Behind ";", ", and", ", while", a colon or a dash where clauses with verbs of their own stand on both sides, and one of them
 * tells of an agreement, a partnership or an event. Tokens, ascending; a sentence of many things is a list, and has none.
 */
export function clausesIn(opening: number, to: number, byType: ByType, words: PassageWords): readonly number[] {
  const things = [...THINGS].flatMap((type) => byType.get(type) ?? NONE);
  const dates = byType.get('date') ?? NONE;
  if (things.length === 0 || things.length + dates.length > MOST) return NO_STARTS;
  const last = Math.max(...things.map(({ from }) => from));
  const first = Math.min(...things.map(({ from }) => from));
  const isLed = LEADING.has(words.word(opening));
  let found: number[] | null = null;
  let verb = false;
  for (let i = opening; i < to; i++) {
    const thing = i > first;
    // Most tokens are words that join nothing.
    const isJoint = words.isMark(i) || words.hasClass(i, CONJUNCTION | SUBORDINATE);
    const joins = isJoint && (verb || isOfPaper(i, words));
    const at = !isJoint ? -1 : words.is(i, '|') ? cellOf(i, to, words) : joins ? behindJoint(i, to, thing, words) : -1;
    const isOther = at > 0 && (thing || at <= last) && !(thing && isOfTheSame(at, words));
    if (isOther && (words.is(i, '|') || (words.is(i, ';') ? !isFollowed(at, to, words) : isClause(at, to, words)))) {
      found ??= [];
      found.push(at);
    }
    verb ||= isVerb(i, words);
  }
  return found ?? NO_STARTS;

  /** "Note of 5 May 2020: the 9th Dialogue was": the day of a paper, and of none that it tells of. */
  function isOfPaper(i: number, w: PassageWords): boolean {
    return w.is(i, ':') && dates.some((date) => date.to === i && date.from - 2 >= opening && w.is(date.from - 1, 'of'));
  }

  /** "signed on 5 May and the 9th Dialogue was", "hosted the 9th Dialogue and on 5 May they met", "met in Tokyo and the". */
  function behindJoint(i: number, end: number, isTold: boolean, w: PassageWords): number {
    const word = w.word(i);
    if (word === ';') return JOINING.has(w.word(i + 1)) ? i + 2 : i + 1;
    // "at 14:00 on"
    const isMark = (word === ':' && w.isSpaced(i + 1) && !w.isInside(i)) || isDash(i, end, w);
    if ((isMark || word === 'and') && dates.some((date) => date.to === i)) return i + 1;
    // "(on 5 May they met)" at the end of a sentence
    if (word === '(' && closesAt(i, end, w)) return i + 1;
    // "On 5 May they opened a school, but the 9th Dialogue was held in Tokyo", "Although it rained on 5 May, the 9th"
    if (!isTold) {
      if (word === ',' && SPLITTING.has(w.word(i + 1))) return goesOn(i + 2, w) ? -1 : i + 2;
      return word === ',' && OPENING.has(w.word(opening)) && found === null ? i + 1 : -1;
    }
    if (isMark || APART.has(word)) return i + 1;
    // "While the 9th Dialogue was held in Tokyo, the 10th was held in Hanoi"
    if (word === ',' && isLed && found === null && isClause(i + 1, end, w)) return i + 1;
    if (word === ',' && JOINING.has(w.word(i + 1))) return i + 2;
    if (word === ',') return w.areWords(i + 1, AFTER_WHICH) ? i + 3 : i >= last && isReport(i + 1, end, w) ? i + 1 : -1;
    // "between Viet Nam and the United States"
    if (word === 'and' && w.hasClass(i - 1, COUNTRY) && w.hasClass(i + 2, COUNTRY)) return -1;
    return word === 'and' && w.hasClass(i + 1, ARTICLE | DATE_PREPOSITION) ? i + 1 : -1;
  }
}

/** ", and then the Memorandum was signed", ", and a few minutes later": on the same day. */
function goesOn(from: number, words: PassageWords): boolean {
  for (let i = from; i < from + 4; i++) if (FOLLOWING.has(words.word(i))) return true;
  return false;
}

/** Behind the bracket that opens here the sentence ends. */
function closesAt(bracket: number, to: number, words: PassageWords): boolean {
  let open = 0;
  for (let i = bracket; i < to; i++) {
    if (words.is(i, '(')) open++;
    else if (words.is(i, ')') && --open === 0) return i + 1 >= to || words.is(i + 1, '.');
  }
  return false;
}

/** "| 1 | The 10th Dialogue was held in Hanoi. |": a whole sentence in a cell; -1 where none stands behind the mark. */
function cellOf(mark: number, to: number, words: PassageWords): number {
  let end = mark + 1;
  while (end < to && !words.is(end, '|')) end++;
  return words.is(end - 1, '.') ? mark + 1 : -1;
}

/** "…, a spokesman told reporters on Tuesday", "…, the ministry announced": at the end, of what has been told. */
function isReport(from: number, to: number, words: PassageWords): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_REPORTER); i++) {
    if (words.hasClass(i, SPEECH) || REPORTING.has(words.word(i))) return i > from;
    if (isVerb(i, words) || words.is(i, ',') || words.hasClass(i, SUBORDINATE)) return false;
  }
  return false;
}

/** What begins here has a subject and a verb behind it, and is not told of the subject before. */
function isClause(from: number, to: number, words: PassageWords): boolean {
  if (isVerb(from, words) || words.hasClass(from, SUBORDINATE)) return false;
  // "and on 5 May 2023, both sides held"
  let commas = words.hasClass(from, DATE_PREPOSITION) || SETTING.has(words.word(from)) ? 1 : 0;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
    const word = words.word(i);
    if (isVerb(i, words)) return word !== FOLLOWED;
    if (word === ';' || word === ':' || words.hasClass(i, SUBORDINATE)) return false;
    // "the 9th Dialogue, a milestone of the ties, was held"
    if (word === ',' && --commas < 0) return goesOnBehind(i, to, words);
  }
  return false;
}

/** Whether a verb stands behind the comma that closes what another opens. */
function goesOnBehind(comma: number, to: number, words: PassageWords): boolean {
  const end = Math.min(to, comma + LONGEST_APPOSITION);
  let at = comma + 1;
  while (at < end && !words.is(at, ',')) at++;
  return at + 1 < end && isVerb(at + 1, words);
}

/** "; it may be signed in autumn", but not "and it was on 5 May that". */
const isOfTheSame = (at: number, words: PassageWords): boolean =>
  SAME.has(words.word(at)) && !(words.is(at + 1, 'was') && words.hasClass(at + 2, DATE_PREPOSITION));

/** "; T followed on 10 April": what was done with the first was done with it. */
function isFollowed(from: number, to: number, words: PassageWords): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_SUBJECT); i++) if (words.word(i) === FOLLOWED) return true;
  return false;
}

const FOLLOWED = 'followed';

const isVerb = (i: number, words: PassageWords): boolean =>
  (words.hasClass(i, VERB | HOLDING | SIGNING) || words.hasPastVerb(i, i + 1, 0)) && !words.isInside(i);

/** A dash between two clauses: no second one follows, as behind what is put in between. */
export function isDash(i: number, to: number, words: PassageWords): boolean {
  if (!isSetOff(i, words)) return false;
  for (let k = i + 1; k < Math.min(to, i + LONGEST_ASIDE); k++) if (isSetOff(k, words)) return false;
  return true;
}

const isSetOff = (i: number, words: PassageWords): boolean =>
  DASHES.has(words.word(i)) && words.isSpaced(i) && !words.isInside(i);

const NONE: readonly Item[] = [];
const NO_STARTS: readonly number[] = [];
/** Behind a comma or a semicolon: another clause may follow. */
const JOINING = wordSet('and but while whereas so then yet');
/** At the beginning these open a clause that a comma ends. */
const LEADING = wordSet('while when whereas although though because after before');
/** What opens a clause with its time or place. */
const SETTING = wordSet('at during under for after with');
const FOLLOWING = wordSet('then there here later afterwards subsequently thereupon thereafter');
const SPLITTING = wordSet('and but while whereas');
/** At the beginning these open a clause whose day is its own. */
const OPENING: ReadonlySet<string> = new Set([...CONCEDING, 'because']);
const AFTER_WHICH = ['after', 'which'];
const APART = wordSet('while whereas');
/** Take up what was named before. */
const SAME = wordSet('it its this that which');
/** Things and dates of a sentence of prose. */
const MOST = 16;
/** Tokens up to the verb of a clause: a title may be long. */
const LONGEST_SUBJECT = 40;
const LONGEST_ASIDE = 60;
const LONGEST_APPOSITION = 10;
/** Tokens up to "said". */
const LONGEST_REPORTER = 12;

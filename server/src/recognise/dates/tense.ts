/** Whether the words around a date speak of the past or of what is to come. */
import { ALL_CAPITALS, BREAK_TOKEN, CAPITAL, CHARACTER, NUMBER, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import { REPORTED } from '../reporting.ts';
import { MONTH, SHORT, WEEKDAY } from './englishWords.ts';
import type { Tense } from './place.ts';
import {
  COMMA,
  DOT,
  hasFlag,
  isWord,
  kindIn,
  mark,
  OPEN_BRACKET,
  type Scan,
  tokenKind,
  valueIn,
  word,
} from './scan.ts';
import { each, type WordList } from './words.ts';

const PAST = 1;
const FUTURE = 2;
/** Verbs that report: what they report may lie ahead. */
const REPORT = 3;
/** Verbs that look ahead with "to" and another verb: "agreed to meet", and to what is from a day on: "asked for places from". */
const PROSPECT = 4;
/** An invitation or a preparation is for a day to come, except in the passive. */
const PLAN = 5;
const BE = 6;
const TO = 7;
/** Words that begin a clause with a verb of its own. */
const CLAUSE = 8;
/** "was", "were", "had": verbs that stand before another. */
const AUXILIARY = 9;
const IS = 10;
const MAY = 11;
/** After "to": no infinitive. */
const DETERMINER = 12;
/** Verbs that tell what is so on the dossier's date. */
const PRESENT = 14;
/** "calls at Mombasa in August" looks ahead, "port calls" are a noun. */
const CALLS = 15;
/** Folded words that are Vietnamese marks of tense with the right accents. */
const ACCENTED = 13;
const VIETNAMESE_TENSES: Readonly<Record<string, number>> = {
  sẽ: FUTURE,
  sắp: FUTURE,
  dự: FUTURE,
  đã: PAST,
  vừa: PAST,
  mời: PLAN,
};

export const TENSES: WordList = [
  [
    FUTURE,
    each(
      1,
      'will shall would could might should must upcoming forthcoming scheduled slated due plan plans planned expected expects ' +
        'intends opens begins starts ends closes leaves departs arrives returns resumes expires convenes ' +
        'comes goes retires concludes runs lapses flies sails travels follows foresees envisages',
    ),
  ],
  [MAY, { may: 1 }],
  [CALLS, { calls: 1 }],
  [ACCENTED, each(1, 'se sap du da vua moi')],
  [AUXILIARY, { was: 1, were: 1, been: 1, had: 2 }],
  [BE, { be: 1 }],
  [IS, { is: 1, are: 1 }],
  [PRESENT, each(1, 'has have says say wants want hopes hope remains remain stands stand now')],
  [TO, { to: 1 }],
  [REPORT, each(1, `${REPORTED} replied answered`)],
  [
    PROSPECT,
    each(1, 'agreed proposed promised asked hoped wanted offered pledged intended decided vowed urged undertook'),
  ],
  [PLAN, each(1, 'invited invites inviting invitation preparation preparations prepares')],
  [CLAUSE, each(1, 'that which who whom where when while if because whether')],
  [DETERMINER, each(1, 'the a an his her its their our my your this these those all both each one')],
  [
    PAST,
    each(
      1,
      'did met held took went came left made began became led paid sent spoke saw got gave ' +
        'found brought set spent ago won lost grew fell rose stood ran sank flew drew chose broke kept heard sold bought ' +
        'taught fought sought withdrew underwent overtook overcame understood threw struck shot drove shook swept slept lent dealt meant woke gone taken given seen done written shown flown born put hit laid wore fled swore',
    ),
  ],
];

/** Words looked at on either side; a sentence's verb is rarely farther away. */
const REACH = 30;
/** A verb this near has the date for itself: "said on 5 March". */
const BESIDE = 3;

export interface TenseReading {
  /** No verb says it. */
  readonly assumed?: true;
  readonly tense: Tense;
  /** Told in the pluperfect: it was over before what the sentence tells. */
  readonly before: boolean;
  /** Told in passing: "which had been signed in 2011", "the treaty, signed in 2011,". */
  readonly aside: boolean;
  /** Told of the dossier's own time. */
  readonly present: boolean;
}

const UNTOLD: TenseReading = { tense: null, before: false, aside: false, present: false };

/** The verb of the clause before the date, else the next one after it, governs it. */
export function tenseAround(s: Scan, from: number, to: number): TenseReading {
  const stop = Math.max(from - REACH, 0);
  const before = tenseBefore(s, from, from - 1, stop);
  // "told the House on Wednesday that the treaty would follow"
  if (before.found !== null && (!before.open || isWord(s, to, 'that'))) return before.found;
  // "The talks in September are the next chance"; "the pacts of May are on the agenda".
  const isNext = kindAt(s, to) === IS && isWord(s, from - 1, 'in', 'on');
  const after = isNext ? 'future' : tenseAfter(s, to);
  if (before.found !== null) return after === 'future' ? { ...UNTOLD, tense: after } : before.found;
  if (after === 'past' || after === 'future') return { ...UNTOLD, tense: after };
  const outer = before.clause < 0 ? before : tenseBefore(s, from, before.clause - 1, stop);
  return outer.found ?? { ...UNTOLD, present: before.present || outer.present || after === 'present' };
}

interface Before {
  readonly found: TenseReading | null;
  /** What follows the date may still put it ahead. */
  readonly open: boolean;
  readonly present: boolean;
  /** The token that begins the clause, or -1. */
  readonly clause: number;
}

function tenseBefore(s: Scan, date: number, from: number, stop: number): Before {
  let infinitive = false;
  let present = false;
  let told = false;
  for (let i = from; i >= stop; i--) {
    if (endsSentence(s, i)) break;
    const kind = tenseKind(s, i);
    if (kind === 0) continue;
    const beside = date - i <= BESIDE;
    if (kind === TO) {
      infinitive ||= isInfinitive(s, i);
      if (infinitive && kindAt(s, i - 1) === IS) return found('future');
      if (infinitive && kindAt(s, i - 1) === AUXILIARY) {
        // "was to fly on Tuesday", but "was to have flown"; in a story "was to return in October" leans on it.
        const near = kindIn(s.en, s, date) === WEEKDAY && !isWord(s, i + 1, 'have', 'be');
        return found(near ? 'future' : null);
      }
    } else if (kind === CLAUSE) return { found: null, open: false, present, clause: i };
    else if (kind === CALLS && isWord(s, i + 1, 'at')) return found('future');
    else if (kind === IS && beside && i >= date - 2) return found('future');
    else if (kind === IS || kind === PRESENT) present = true;
    // "could not come in March" did not.
    else if (kind === FUTURE && isWord(s, i, 'could') && isWord(s, i + 1, 'not', 'only')) return found('past');
    else if (kind === FUTURE || (kind === MAY && !hasFlag(s, i, CAPITAL))) return found('future');
    else if (kind === BE) return found(isOfVerb(s, i) ? 'past' : isAheadOfPast(s, i) ? null : 'future');
    else if (isParenthetical(s, i, kind)) told = true;
    else if (kind === REPORT && !beside) return { ...pastBefore(s, i), open: true };
    else if (kind === PROSPECT && (infinitive || (!beside && isWord(s, from, 'from', 'for')))) return found('future');
    else if (kind === PLAN && !beside && kindAt(s, i - 1) !== AUXILIARY) return found('future');
    else if (isPast(kind)) return pastBefore(s, i);
  }
  if (infinitive) return { ...found('future'), open: true };
  return told ? { ...found('past'), open: true } : { found: null, open: false, present, clause: -1 };
}

/** "He will go, the minister said, in July": the verb between commas governs no date outside them. */
function isParenthetical(s: Scan, i: number, kind: number): boolean {
  return kind === REPORT && mark(s, i + 1) === COMMA && kindAt(s, i - 1) !== AUXILIARY;
}

function found(tense: Tense, aside = false, before = false): Before {
  return { found: { ...UNTOLD, tense, before, aside }, open: false, present: false, clause: -1 };
}

/** "was signed", "had been signed"; "be signed" is yet to come. */
function pastBefore(s: Scan, i: number): Before {
  const before = kindAt(s, i - 1) === 0 ? i - 2 : i - 1;
  if (kindAt(s, before) === BE) return found(isAheadOfPast(s, before) ? null : 'future');
  const unit = mark(s, i - 1);
  const had = isHad(s, i) || isHad(s, before) || isHad(s, before - 1);
  return found('past', had || unit === COMMA || unit === OPEN_BRACKET, had);
}

/** "ceased to be": a day of ceasing. */
const isOfVerb = (s: Scan, be: number): boolean => kindAt(s, be - 1) === TO && OVER.has(word(s, be - 2));

const OVER = wordSet('ceased used came failed proved refused happened');

/** "was to be held": what was planned need not have been. */
function isAheadOfPast(s: Scan, be: number): boolean {
  return kindAt(s, be - 1) === TO && kindAt(s, be - 2) === AUXILIARY;
}

function isHad(s: Scan, i: number): boolean {
  return kindAt(s, i) === AUXILIARY && s.tense.value[s.tokens.word[i] as number] === 2;
}

function isInfinitive(s: Scan, to: number): boolean {
  if (tokenKind(s, to + 1) !== WORD || hasFlag(s, to + 1, CAPITAL) || kindAt(s, to + 1) === DETERMINER) return false;
  // "speaks to reporters": a plural.
  const verb = word(s, to + 1);
  return !verb.endsWith('s') || /(?:ss|us)$/.test(verb);
}

function tenseAfter(s: Scan, from: number): Tense | 'present' {
  const stop = Math.min(from + REACH, s.tokens.count);
  const comma = mark(s, from) === COMMA;
  let present = false;
  let reported = false;
  for (let i = from; i < stop; i++) {
    if (endsSentence(s, i)) break;
    const kind = tenseKind(s, i);
    // "In July, the minister told reporters, he will travel": what stands between commas reports the rest.
    if (comma && kind === REPORT && i > from && hasCommaAfter(s, i, stop)) {
      reported = true;
      continue;
    }
    if (kind === FUTURE || (kind === MAY && !hasFlag(s, i, CAPITAL))) return 'future';
    if (kind === IS && kindAt(s, i + 1) === TO) return 'future';
    if (isPast(kind)) return 'past';
    if (kind === IS || kind === PRESENT) present = true;
  }
  if (reported) return 'past';
  return present ? 'present' : null;
}

/** A comma follows before the next verb. */
function hasCommaAfter(s: Scan, verb: number, stop: number): boolean {
  for (let i = verb + 1; i < stop && !endsSentence(s, i); i++) {
    if (mark(s, i) === COMMA) return true;
    if (tenseKind(s, i) !== 0) return false;
  }
  return false;
}

function isPast(kind: number): boolean {
  return kind === PAST || kind === REPORT || kind === PROSPECT || kind === AUXILIARY;
}

/** A full stop after a short word with a capital is that of an abbreviation: "Sen. Lt. Gen."; "June" and "May" are none. */
export function endsSentence(s: Scan, i: number): boolean {
  const token = tokenKind(s, i);
  if (token === WORD || token === NUMBER) return false;
  if (token === BREAK_TOKEN) return true;
  const unit = mark(s, i);
  if (unit === 0x21 || unit === 0x3f || unit === 0x3b) return true;
  if (unit !== DOT) return false;
  if (i === 0 || tokenKind(s, i - 1) !== WORD) return true;
  if (kindIn(s.en, s, i - 1) === MONTH) return (valueIn(s.en, s, i - 1) & SHORT) === 0;
  const length = (s.tokens.end[i - 1] as number) - (s.tokens.start[i - 1] as number);
  // "began at nine. The", but not "Gen. Khai", "etc. The"
  const isPlain =
    length > 2 && !hasFlag(s, i - 1, CAPITAL) && (hasFlag(s, i + 1, CAPITAL) || tokenKind(s, i + 1) === NUMBER);
  return length > 4 || (isPlain && !SHORTENED.has(word(s, i - 1)));
}

const SHORTENED = new Set(['etc', 'est', 'vol', 'fig', 'ext', 'ref', 'tel', 'dept', 'appr', 'resp']);

function kindAt(s: Scan, i: number): number {
  return tokenKind(s, i) === WORD ? (s.tense.kind[s.tokens.word[i] as number] ?? 0) : 0;
}

/** The kind of the word in the table; every other word in "-ed" is taken for a past verb. */
function tenseKind(s: Scan, i: number): number {
  const token = s.tokens.kind[i];
  if (token === CHARACTER) return japaneseTense(s, i);
  if (token !== WORD) return 0;
  const kind = s.tense.kind[s.tokens.word[i] as number] ?? 0;
  if (kind === ACCENTED) return vietnameseTense(s, i);
  if (kind !== 0) return kind;
  return isRegularPast(s, i) ? PAST : 0;
}

/** "died", "signed"; not "need", "Ahmed" and "United". */
function isRegularPast(s: Scan, i: number): boolean {
  const end = s.tokens.end[i] as number;
  if (end - (s.tokens.start[i] as number) < 4) return false;
  if ((s.text.charCodeAt(end - 1) | 0x20) !== 0x64 || (s.text.charCodeAt(end - 2) | 0x20) !== 0x65) return false;
  if ((s.text.charCodeAt(end - 3) | 0x20) === 0x65) return false;
  return !hasFlag(s, i, CAPITAL) || hasFlag(s, i, ALL_CAPITALS) || i === 0 || endsSentence(s, i - 1);
}

/** "dự kiến" is "expected", "dự" alone "attends". */
function vietnameseTense(s: Scan, i: number): number {
  const here = word(s, i);
  return here === 'dự' && word(s, i + 1) !== 'kiến' ? 0 : (VIETNAMESE_TENSES[here] ?? 0);
}

/** A sentence that ends in た tells what was; 予定 what is planned, 開かれる what has not been held. */
function japaneseTense(s: Scan, i: number): number {
  const start = s.tokens.start[i] as number;
  const unit = s.text.charCodeAt(start);
  if (unit === 0x958b)
    return s.text.startsWith('開かれる', start) || s.text.startsWith('開催される', start) ? FUTURE : 0;
  if (unit === 0x4e88) return s.text.charCodeAt((s.tokens.start[i] as number) + 1) === 0x5b9a ? FUTURE : 0;
  if (unit !== 0x305f) return 0;
  return i + 1 >= s.tokens.count || mark(s, i + 1) === DOT || tokenKind(s, i + 1) === BREAK_TOKEN ? PAST : 0;
}

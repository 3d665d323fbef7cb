/** The date recogniser: one pass over the tokens that works only where a word or number can begin a date. */

import type { LexiconBuilder } from '../../text/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { CHARACTER, NUMBER, type Tokens } from '../../text/tokens.ts';
import type { PartialDate, TimeValue } from '../../time/edtf.ts';
import type { DateReading } from '../mention.ts';
import type { DateContext, DayOrder } from './context.ts';
import { begins, englishPoint } from './englishPoint.ts';
import { openSide, rangeAfter, rangeFirst } from './englishRange.ts';
import { CARDINAL, ENGLISH, ORDINAL } from './englishWords.ts';
import { nearestDays } from './impossible.ts';
import { japanesePoint, japaneseRange, japaneseSuffix } from './japanese.ts';
import { char } from './japaneseText.ts';
import { JAPANESE_STARTS } from './japaneseWords.ts';
import { chainAt } from './numeric.ts';
import { type Anchor, place } from './place.ts';
import { openEnded, placeRange } from './placeRange.ts';
import type { Point } from './point.ts';
import { mark, OPEN_BRACKET, type Scan, tokenKind } from './scan.ts';
import { TENSES, tenseAround } from './tense.ts';
import { vietnameseDays, vietnamesePoint, vietnameseRange, vietnameseSide, vietnameseYears } from './vietnamese.ts';
import { VIETNAMESE } from './vietnameseText.ts';
import { addWords, each } from './words.ts';

/** A date as it stands in one passage: tokens `[from, to)`; `span` is in offsets of the passage's value. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly reading: DateReading;
  /** The order of day and month that its digits show, for the ambiguous dates beside it. */
  readonly order: DayOrder | null;
}

export interface DateRecogniser {
  /** The dates of one passage, in order of place; they do not overlap. */
  recognise(tokens: Tokens, text: string, context: DateContext): readonly DateMention[];
}

/** The tables of the date grammars over one lexicon. */
interface DateWords extends Pick<Scan, 'en' | 'tense'> {
  /** Bits of the languages in which a date can begin at the word. */
  readonly triggers: Uint8Array;
}

/** An expression as a grammar read it: one point, or two with what is between. */
interface Expression {
  readonly from: number;
  readonly to: number;
  readonly first: Point;
  readonly last: Point | null;
  /** See `openEnded`; 0 when it is closed. */
  readonly side: number;
}

/** How many tokens back a full date still governs a date without a year. */
const LEAN_TOKENS = 60;
/** How many tokens back it governs a day without a month. */
const ADJACENT_TOKENS = 15;

/** Interns the words of the date grammars in the lexicon that the tokens are made with. */
export function createDateRecogniser(lexicon: LexiconBuilder): DateRecogniser {
  const en = addWords(lexicon, ENGLISH);
  const vi = addWords(lexicon, VIETNAMESE);
  const ja = addWords(lexicon, [[1, each(1, [...JAPANESE_STARTS].join(' '))]]);
  const tense = addWords(lexicon, TENSES);
  const triggers = new Uint8Array(lexicon.size);
  for (let id = 0; id < triggers.length; id++) {
    const english = begins(en.kind[id] ?? 0) ? ENGLISH_START : 0;
    triggers[id] =
      english | ((vi.kind[id] ?? 0) > 0 ? VIETNAMESE_START : 0) | ((ja.kind[id] ?? 0) > 0 ? JAPANESE_START : 0);
  }
  const words = { en, tense, triggers };
  return {
    recognise: (tokens, text, context) => {
      const found = recognise(tokens, text, words, context);
      if (context.order !== null || !found.some((mention) => mention.reading.defect === 'ambiguous')) return found;
      const order = orderShown(found.map((mention) => mention.order));
      return order === null ? found : recognise(tokens, text, words, { ...context, order });
    },
  };
}

/** The order that the dates in digits show, when none of them shows the other. */
export function orderShown(orders: readonly (DayOrder | null)[]): DayOrder | null {
  const shown = new Set(orders.filter((order) => order !== null));
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

function shownOrder(e: Expression): DayOrder | null {
  return e.first.order ?? e.last?.order ?? null;
}

const ENGLISH_START = 1;
const VIETNAMESE_START = 2;
const JAPANESE_START = 4;

function recognise(tokens: Tokens, text: string, words: DateWords, context: DateContext): readonly DateMention[] {
  const { kind, word, count } = tokens;
  const { triggers } = words;
  const scan: Scan = {
    text,
    tokens,
    context,
    ...words,
    earlier: context.earlier ?? null,
    bound: -1,
    yearEnd: -1,
    depth: 0,
    point: englishPoint,
  };
  const found: DateMention[] = [];
  let floor = 0;
  let lean = { date: null as PartialDate | null, at: 0 };
  for (let i = 0; i < count; i++) {
    const starts = triggers[word[i] as number] ?? 0;
    const isNumber = kind[i] === NUMBER;
    if (starts === 0 && !isNumber) continue;
    const expression = isNumber ? atNumber(scan, i, triggers) : atWord(scan, i, starts);
    if (expression === null || expression.from < floor) continue;
    const { from, to } = expression;
    const reading = resolve(scan, expression, lean.date, i - lean.at);
    found.push({
      from,
      to,
      span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
      reading,
      order: shownOrder(expression),
    });
    const full = fullDate(reading.value, reading.defect);
    if (full !== null) {
      scan.earlier = full;
      lean = { date: full, at: to };
    }
    if (reading.form === 'year') scan.yearEnd = to;
    floor = to;
    i = to - 1;
  }
  return found;
}

function atNumber(s: Scan, i: number, triggers: Uint8Array): Expression | null {
  const next = tokenKind(s, i + 1);
  if (
    i + 1 < s.tokens.count &&
    (next === CHARACTER || tokenKind(s, chainEnd(s, i)) === CHARACTER || mark(s, chainEnd(s, i)) === OPEN_BRACKET)
  ) {
    const japanese = readJapanese(s, i);
    if (japanese !== null) return japanese;
  }
  const vietnamese = (at: number) => ((triggers[s.tokens.word[at] as number] ?? 0) & VIETNAMESE_START) !== 0;
  const led = i > 0 && vietnamese(i - 1);
  const before = led ? readVietnamese(s, i) : null;
  if (before !== null) return before;
  const english = readEnglish(s, i);
  return english !== null || led || !vietnamese(i + 1) ? english : readVietnamese(s, i);
}

/** Token after numbers joined by marks: 2012/8/27. */
function chainEnd(s: Scan, i: number): number {
  return chainAt(s, i)?.to ?? i + 1;
}

function atWord(s: Scan, i: number, starts: number): Expression | null {
  const english = (starts & ENGLISH_START) !== 0 ? readEnglish(s, i) : null;
  if (english !== null) return english;
  if ((starts & VIETNAMESE_START) !== 0) return readVietnamese(s, i);
  return (starts & JAPANESE_START) !== 0 ? readJapanese(s, i) : null;
}

function readEnglish(s: Scan, i: number): Expression | null {
  const kind = tokenKind(s, i) === NUMBER ? ORDINAL : (s.en.kind[s.tokens.word[i] as number] as number);
  const range = kind === ORDINAL || kind === CARDINAL ? rangeFirst(s, i) : null;
  if (range !== null) return between(range.first, range.last);
  const first = englishPoint(s, i);
  if (first === null) return null;
  const joined = rangeAfter(s, first);
  if (joined !== null) return between(joined.first, joined.last);
  const open = first.unplaced ? { side: 0, to: first.to } : openSide(s, first.from, first.to);
  return { from: first.from, to: open.to, first, last: null, side: open.side };
}

function readVietnamese(s: Scan, i: number): Expression | null {
  const days = vietnameseYears(s, i) ?? vietnameseDays(s, i);
  if (days !== null) return between(days.first, days.last);
  const first = vietnamesePoint(s, i);
  if (first === null) return null;
  const joined = vietnameseRange(s, first);
  if (joined !== null) return between(joined.first, joined.last);
  return { from: first.from, to: first.to, first, last: null, side: vietnameseSide(s, first.from) };
}

function readJapanese(s: Scan, i: number): Expression | null {
  const first = japanesePoint(s, i);
  if (first === null) return null;
  const joined = japaneseRange(s, first);
  if (joined !== null) return between(joined.first, joined.last);
  const suffix = first.unplaced ? null : japaneseSuffix(s, first.to);
  if (suffix === null) return { from: first.from, to: first.to, first, last: null, side: 0 };
  // から and まで are particles, 以降 and 前 words of the expression.
  const particle = char(s, first.to) === 'か' || (char(s, first.to) === 'ま' && char(s, first.to + 1) === 'で');
  return { from: first.from, to: particle ? first.to : suffix.to, first, last: null, side: suffix.value };
}

function between(first: Point, last: Point): Expression {
  return { from: first.from, to: last.to, first, last, side: 0 };
}

/** `told` is the full date before this one, `distance` the tokens between. */
function resolve(s: Scan, e: Expression, told: PartialDate | null, distance: number): DateReading {
  const { first, last } = e;
  const dated = first.days !== null || first.year !== null;
  const tense = dated ? null : tenseAround(s, e.from, e.to).tense;
  const earlier = distance <= LEAN_TOKENS ? told : null;
  const adjacent = distance <= ADJACENT_TOKENS ? told : null;
  const anchor: Anchor = { reference: s.context.reference, earlier, adjacent, tense };
  const weekday = weekdayOf(s, first) ?? (last === null ? null : weekdayOf(s, last));
  const written = writtenParts(first, last);
  if (last !== null) {
    const placed = placeRange(first, last, anchor);
    return {
      value: placed.value,
      defect: placed.defect,
      written,
      resolvedBy: placed.resolvedBy,
      weekday,
      alternatives: placed.alternatives,
      form: 'range',
    };
  }
  const placed = place(first, anchor);
  if (first.swapped !== null && placed.value !== null && !isVietnamese(s, e)) {
    const other = place({ ...first, month: first.swapped[0], day: first.swapped[1] }, anchor).value;
    const alternatives = [placed.value, other].filter((value) => value !== null);
    return {
      value: null,
      defect: 'ambiguous',
      written,
      resolvedBy: 'unresolved',
      weekday,
      alternatives,
      form: first.form,
    };
  }
  const value = e.side === 0 || placed.value === null ? placed.value : openEnded(placed.value, e.side);
  return {
    value,
    defect: placed.defect,
    written,
    resolvedBy: placed.resolvedBy,
    weekday,
    alternatives: placed.defect === 'impossible' ? (nearestDays(first, anchor) ?? []) : [],
    form: first.form,
  };
}

/** Vietnamese writes the day first; names with accents alone do not make a text Vietnamese. */
function isVietnamese(s: Scan, e: Expression): boolean {
  const start = s.tokens.start[e.from] as number;
  const around = s.text.slice(Math.max(0, start - 200), start + 200).normalize('NFC');
  return /(?:^|\s)(?:và|của|được|các|những|ngày|tháng|tại|đã)(?=\s)/i.test(around);
}

function weekdayOf(s: Scan, p: Point): DateReading['weekday'] {
  if (p.weekday === null) return null;
  const start = s.tokens.start[p.weekdayFrom] as number;
  return { day: p.weekday, span: { start, end: s.tokens.end[p.weekdayTo - 1] as number } };
}

function writtenParts(first: Point, last: Point | null): DateReading['written'] {
  const points = last === null ? [first] : [first, last];
  return {
    year: points.some((p) => p.year !== null && !p.inferredYear),
    month: points.some((p) => p.month !== null && !p.inferredMonth),
    day: points.some((p) => p.day !== null),
  };
}

/** The date that later words may lean on: month and year known, free of defects. */
export function fullDate(value: TimeValue | null, defect: DateReading['defect']): PartialDate | null {
  if (value === null || defect !== null) return null;
  const date = value.type === 'date' ? value : value.to;
  return typeof date !== 'string' && date.month !== null && date.year !== null ? date : null;
}

/** The date recogniser: one pass over the tokens that works only where a word or number can begin a date. */

import type { LexiconBuilder } from '../../text/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { CHARACTER, NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Day } from '../../time/calendar.ts';
import type { PartialDate, TimeValue } from '../../time/edtf.ts';
import type { DateReading } from '../mention.ts';
import type { DateContext, DayOrder } from './context.ts';
import { daysAfterMonth, daysBeforeMonth } from './englishList.ts';
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
import {
  COLON,
  COMMA,
  DOT,
  digits,
  isItemStart,
  isNumber,
  mark,
  OPEN_BRACKET,
  raw,
  type Scan,
  tokenKind,
} from './scan.ts';
import { type Frame, frameFor, frameOf, sharesClause, storyFor, type Told, tellsStory } from './story.ts';
import { TENSES, type TenseReading, tenseAround } from './tense.ts';
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
  /** The other days of a list that shares its month: "5, 6 and 9 March". */
  readonly more?: readonly Expression[];
}

/** How many tokens back a full date governs a day without a month. */
const ADJACENT_TOKENS = 15;

/** What the dates read so far leave for the next one. */
interface Course {
  /** The full date before. */
  last: Told | null;
  /** The date from which a story goes on, until the text comes back to the dossier's time. */
  story: Told | null;
  frame: Frame | null;
  /** The day at the beginning of the list item before. */
  item: Day | null;
}

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
  const course: Course = { last: null, story: null, frame: null, item: null };
  let before: Expression | null = null;
  for (let i = 0; i < count; i++) {
    const starts = triggers[word[i] as number] ?? 0;
    const isNumber = kind[i] === NUMBER;
    if (starts === 0 && !isNumber) continue;
    const read = isNumber ? atNumber(scan, i, triggers) : atWord(scan, i, starts);
    if (read === null || read.from < floor) continue;
    for (const expression of read.more ? [read, ...read.more] : [read]) {
      const { from, to } = expression;
      const reading = resolve(scan, expression, course);
      if (before !== null) lendBack(scan, found, before, expression, reading);
      before = expression;
      found.push({
        from,
        to,
        span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
        reading,
        order: shownOrder(expression),
      });
      goOn(scan, course, expression, reading);
      if (reading.form === 'year') scan.yearEnd = to;
      floor = to;
    }
    i = floor - 1;
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
  const english = (starts & ENGLISH_START) !== 0 && isPlain(s, i) ? readEnglish(s, i) : null;
  if (english !== null) return english;
  if ((starts & VIETNAMESE_START) !== 0) return readVietnamese(s, i);
  return (starts & JAPANESE_START) !== 0 ? readJapanese(s, i) : null;
}

/** False for a word with accents that English does not write: "thứ" is not "Thu". */
function isPlain(s: Scan, i: number): boolean {
  const end = s.tokens.end[i] as number;
  for (let at = s.tokens.start[i] as number; at < end; at++) if (s.text.charCodeAt(at) > 0xff) return false;
  return true;
}

function readEnglish(s: Scan, i: number): Expression | null {
  const kind = tokenKind(s, i) === NUMBER ? ORDINAL : (s.en.kind[s.tokens.word[i] as number] as number);
  const days = kind === ORDINAL ? daysBeforeMonth(s, i) : null;
  if (days !== null) return listed(days);
  const range = kind === ORDINAL || kind === CARDINAL ? rangeFirst(s, i) : null;
  if (range !== null) return between(range.first, range.last);
  const first = englishPoint(s, i);
  if (first === null) return null;
  const more = daysAfterMonth(s, first);
  if (more !== null) return listed(more);
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

/** Days that follow each other are a range; others are dates of their own. */
function listed(days: readonly Point[]): Expression | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (days.every((p, i) => p.day === (first.day ?? 0) + i)) return between(first, last);
  const [head, ...more] = days.map((p) => ({ from: p.from, to: p.to, first: p, last: null, side: 0 }));
  return head === undefined ? null : { ...head, more };
}

function between(first: Point, last: Point): Expression {
  return { from: first.from, to: last.to, first, last, side: 0 };
}

/** Keeps what the next dates may lean on. */
function goOn(s: Scan, course: Course, e: Expression, reading: DateReading): void {
  const { from, to, side } = e;
  const { value, defect, resolvedBy, form } = reading;
  const date = fullDate(value, defect);
  if (date !== null) {
    s.earlier = date;
    course.last = { from, to, date };
  }
  if (form === 'year' && side === 0 && value?.type === 'date' && value.year !== null && resolvedBy === 'written')
    course.frame = frameOf(s, from, to, value.year);
  // "Last November" tells of that time, "today" and "March 2" of the dossier's.
  const told = resolvedBy === 'relative' && reading.written.month;
  if (value !== null && !told && (resolvedBy === 'dossier-date' || resolvedBy === 'relative')) course.story = null;
  else if (date !== null && side === 0 && tellsStory(s, from, to)) course.story = { from, to, date };
  if (isItemStart(s, from)) course.item = value !== null && value.earliest === value.latest ? value.latest : null;
}

/** "On 8 April and … on 12 July 2021": the first one is of that year too, unless the dossier's date is near. */
function lendBack(s: Scan, found: DateMention[], before: Expression, e: Expression, reading: DateReading): void {
  const mention = found.at(-1);
  const { value } = reading;
  const { first, last } = before;
  if (
    mention === undefined ||
    mention.reading.resolvedBy === 'written' ||
    first.month === null ||
    first.year !== null ||
    last !== null
  )
    return;
  if (e.first.year === null || value?.type !== 'date' || value.year === null || (value.month ?? 0) < first.month)
    return;
  if (!sharesClause(s, before.to, e.from)) return;
  const frame = { to: before.to, year: value.year, strong: false };
  found[found.length - 1] = { ...mention, reading: resolveAt(s, before, { ...anchorOf(s, before, null), frame }) };
}

function resolve(s: Scan, e: Expression, course: Course): DateReading {
  return resolveAt(s, e, anchorOf(s, e, course));
}

function anchorOf(s: Scan, e: Expression, course: Course | null): Anchor {
  const { reference } = s.context;
  const dated = e.first.days !== null || e.first.year !== null;
  const told = dated ? null : tenseOf(s, e);
  const tense = told?.tense ?? null;
  if (course === null || told === null) return { reference, earlier: null, tense };
  const { last, story, frame, item } = course;
  const near = last !== null && e.from - last.to <= ADJACENT_TOKENS ? last.date : null;
  // Without a dossier's date, the text's own dates are all there is.
  const earlier = reference === null ? (last?.date ?? null) : null;
  const weekday = e.first.weekday !== null && isItemStart(s, e.from) ? item : null;
  return {
    reference,
    earlier,
    story: storyFor(s, story, e.from, told),
    adjacent: near,
    frame: frameFor(s, frame, e.from, tense),
    item: weekday,
    tense,
  };
}

/** "Since" looks back and "for" ahead whatever the verb; what is due "by" a day or stands in a programme is to come. */
function tenseOf(s: Scan, e: Expression): TenseReading {
  const { from, to } = e;
  const word = raw(s, from - 1).toLowerCase();
  const told = tenseAround(s, from, to);
  if (word === 'since') return { ...told, tense: 'past' };
  if (word === 'for') return { ...told, tense: 'future' };
  if (told.tense !== null) return told;
  const ahead = word === 'by' || (e.first.weekday !== null && isItemStart(s, from) && isHour(s, to));
  return ahead ? { ...told, tense: 'future' } : told;
}

function isHour(s: Scan, to: number): boolean {
  const at = mark(s, to) === COMMA ? to + 1 : to;
  return isNumber(s, at) && (mark(s, at + 1) === COLON || mark(s, at + 1) === DOT) && digits(s, at + 2) === 2;
}

function resolveAt(s: Scan, e: Expression, anchor: Anchor): DateReading {
  const { first, last } = e;
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

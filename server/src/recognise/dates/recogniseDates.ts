/** The date recogniser: one pass over the tokens that works only where a word or number can begin a date. */

import type { LexiconBuilder } from '../../text/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { PartialDate, TimeValue } from '../../time/edtf.ts';
import type { DateReading } from '../mention.ts';
import type { DateContext } from './context.ts';
import { begins, englishPoint } from './englishPoint.ts';
import { openSide, rangeAfter, rangeFirst } from './englishRange.ts';
import { CARDINAL, ENGLISH, ORDINAL } from './englishWords.ts';
import { type Anchor, place } from './place.ts';
import { openEnded, placeRange } from './placeRange.ts';
import type { Point } from './point.ts';
import type { Scan } from './scan.ts';
import { TENSES, tenseAround } from './tense.ts';
import { addWords, type WordTable } from './words.ts';

/** A date as it stands in one passage: tokens `[from, to)`; `span` is in offsets of the passage's value. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly reading: DateReading;
}

export interface DateRecogniser {
  /** The dates of one passage, in order of place; they do not overlap. */
  recognise(tokens: Tokens, text: string, context: DateContext): readonly DateMention[];
}

/** The tables of the date grammars over one lexicon. */
interface DateWords extends Pick<Scan, 'en' | 'vi' | 'ja' | 'tense'> {
  /** Non-zero for each word at which a date can begin. */
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

/** Interns the words of the date grammars in the lexicon that the tokens are made with. */
export function createDateRecogniser(lexicon: LexiconBuilder): DateRecogniser {
  const en = addWords(lexicon, ENGLISH);
  const vi = addWords(lexicon, []);
  const ja = addWords(lexicon, []);
  const tense = addWords(lexicon, TENSES);
  const triggers = new Uint8Array(lexicon.size);
  for (let id = 0; id < en.kind.length; id++) if (begins(en.kind[id] as number)) triggers[id] = ENGLISH_TRIGGER;
  const words = { en, vi, ja, tense, triggers };
  return { recognise: (tokens, text, context) => recognise(tokens, text, words, context) };
}

const ENGLISH_TRIGGER = 1;

function recognise(tokens: Tokens, text: string, words: DateWords, context: DateContext): readonly DateMention[] {
  const { kind, word, count } = tokens;
  const { triggers } = words;
  const scan: Scan = {
    text,
    tokens,
    context,
    ...words,
    earlier: context.earlier ?? null,
    depth: 0,
    point: englishPoint,
  };
  const found: DateMention[] = [];
  let floor = 0;
  let lean = { date: null as PartialDate | null, at: 0 };
  for (let i = 0; i < count; i++) {
    if (kind[i] !== NUMBER && (triggers[word[i] as number] ?? 0) === 0) continue;
    const expression = read(scan, i);
    if (expression === null || expression.from < floor) continue;
    const { from, to } = expression;
    const reading = resolve(scan, expression, lean.date !== null && i - lean.at <= LEAN_TOKENS ? lean.date : null);
    found.push({ from, to, span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }, reading });
    const full = fullDate(reading.value, reading.defect);
    if (full !== null) {
      scan.earlier = full;
      lean = { date: full, at: to };
    }
    floor = to;
    i = to - 1;
  }
  return found;
}

function read(s: Scan, i: number): Expression | null {
  const kind = s.tokens.kind[i] === NUMBER ? ORDINAL : (s.en.kind[s.tokens.word[i] as number] as number);
  const range = kind === ORDINAL || kind === CARDINAL ? rangeFirst(s, i) : null;
  if (range !== null) return between(range.first, range.last);
  const first = englishPoint(s, i);
  if (first === null) return null;
  const joined = rangeAfter(s, first);
  if (joined !== null) return between(joined.first, joined.last);
  const open = first.unplaced ? { side: 0, to: first.to } : openSide(s, first.from, first.to);
  return { from: first.from, to: open.to, first, last: null, side: open.side };
}

function between(first: Point, last: Point): Expression {
  return { from: first.from, to: last.to, first, last, side: 0 };
}

function resolve(s: Scan, e: Expression, earlier: PartialDate | null): DateReading {
  const { first, last } = e;
  const anchor: Anchor = { reference: s.context.reference, earlier, tense: tenseAround(s, e.from, e.to) };
  const weekday = weekdayOf(s, first) ?? (last === null ? null : weekdayOf(s, last));
  const written = writtenParts(first, last);
  if (last !== null) {
    const placed = placeRange(first, last, anchor);
    const alternatives = placed.swapped === null ? [] : [placed.swapped];
    return {
      value: placed.value,
      defect: placed.defect,
      written,
      resolvedBy: placed.resolvedBy,
      weekday,
      alternatives,
      form: 'range',
    };
  }
  const placed = place(first, anchor);
  if (first.swapped !== null && placed.value !== null) {
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
    alternatives: [],
    form: first.form,
  };
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
function fullDate(value: TimeValue | null, defect: DateReading['defect']): PartialDate | null {
  if (value === null || defect !== null) return null;
  const date = value.type === 'date' ? value : value.to;
  return typeof date !== 'string' && date.month !== null && date.year !== null ? date : null;
}

/** The words of a date one by one: which say the weekday, the day, the month and the year, and in which style. */
import { CHARACTER, NUMBER, PUNCTUATION, WORD } from '../../text/tokens.ts';
import type { DatePart, DateWriting } from '../mention.ts';
import { monthOf } from './english.ts';
import { ARTICLE, MONTH, OF, SUFFIX, WEEKDAY } from './englishWords.ts';
import type { Expression } from './expression.ts';
import { char } from './japaneseText.ts';
import type { Point } from './point.ts';
import { DASH, DOT, digits, isNumber, isWord, kindIn, mark, numberAt, type Scan, spaced, tokenKind } from './scan.ts';

/** Tokens [from, to) of a part. */
interface Words {
  readonly kind: DatePart['kind'];
  readonly from: number;
  readonly to: number;
}

/** Null for dates in other words: relative ones, spelled numbers, eras, parts of years. */
export function writingOf(s: Scan, e: Expression): DateWriting | null {
  const { first, last } = e;
  if (last !== null && last.from < first.to) return null;
  const begin = wordsOf(s, first);
  const end = last === null ? [] : wordsOf(s, last);
  const style = begin && end ? styleOf(s, [...begin, ...end]) : null;
  if (begin === null || end === null || style === null) return null;
  const origin = s.tokens.start[e.from] as number;
  const start = (i: number) => (s.tokens.start[i] as number) - origin;
  const stop = (i: number) => (s.tokens.end[i - 1] as number) - origin;
  const spans = ({ kind, from, to }: Words): DatePart => ({ kind, start: start(from), end: stop(to) });
  return {
    style,
    parts: begin.map(spans),
    last: last === null ? null : { join: { start: stop(first.to), end: start(last.from) }, parts: end.map(spans) },
  };
}

/** The parts of one end, or null when a word of it is none. */
function wordsOf(s: Scan, p: Point): readonly Words[] | null {
  const found: Words[] = [];
  for (let i = p.from; i < p.to; ) {
    const next = i === p.weekdayFrom ? weekdayAt(p) : (englishAt(s, i, p) ?? numberAtToken(s, i, p, found));
    if (next !== null) {
      if (found.some(({ kind }) => kind === next.kind)) return null;
      found.push(next);
      i = next.to;
    } else if (isBetween(s, i)) i++;
    else return null;
  }
  return found.length === 0 ? null : found;
}

function weekdayAt(p: Point): Words {
  return { kind: 'weekday', from: p.weekdayFrom, to: p.weekdayTo };
}

function englishAt(s: Scan, i: number, p: Point): Words | null {
  if (tokenKind(s, i) !== WORD || kindIn(s.en, s, i) !== MONTH || monthOf(s, i) !== p.month) return null;
  const dot = mark(s, i + 1) === DOT && !spaced(s, i + 1) && i + 1 < p.to;
  return { kind: 'month', from: i, to: dot ? i + 2 : i + 1 };
}

/** A number, with the words that belong to it alone: "27th", "ngày 27", "27日". */
function numberAtToken(s: Scan, i: number, p: Point, before: readonly Words[]): Words | null {
  const led = tokenKind(s, i) === WORD && isNumber(s, i + 1) && isWord(s, i, 'ngày', 'tháng', 'năm', 'mồng', 'mùng');
  const at = led ? i + 1 : i;
  if (tokenKind(s, at) !== NUMBER) return null;
  const unit = tokenKind(s, at + 1) === CHARACTER ? '年月日'.indexOf(char(s, at + 1)) : -1;
  const kind = unit >= 0 ? (['year', 'month', 'day'] as const)[unit] : led ? unitOf(s, i) : kindOf(s, at, p, before);
  if (kind === undefined || kind === null) return null;
  const suffix = kind === 'day' && kindIn(s.en, s, at + 1) === SUFFIX && !spaced(s, at + 1);
  return { kind, from: i, to: unit >= 0 || suffix ? at + 2 : at + 1 };
}

function unitOf(s: Scan, i: number): DatePart['kind'] {
  return isWord(s, i, 'tháng') ? 'month' : isWord(s, i, 'năm') ? 'year' : 'day';
}

/** By its value; where day and month are the same, a year before them has the month next. */
function kindOf(s: Scan, i: number, p: Point, before: readonly Words[]): DatePart['kind'] | null {
  if (digits(s, i) === 4) return 'year';
  const has = (kind: DatePart['kind']) => before.some((each) => each.kind === kind);
  const value = numberAt(s, i);
  const monthNext = value === p.month && !has('month');
  if (value === p.day && !has('day') && !(monthNext && has('year'))) return 'day';
  if (monthNext) return 'month';
  return digits(s, i) === 2 && p.year !== null && p.year % 100 === value && !has('year') ? 'year' : null;
}

/** Marks, "of" and "the", の and của stand between the parts. */
function isBetween(s: Scan, i: number): boolean {
  const kind = kindIn(s.en, s, i);
  if (tokenKind(s, i) === WORD)
    return kind === OF || kind === ARTICLE || kind === WEEKDAY || (kind === 0 && isWord(s, i, 'ngày', 'của'));
  return tokenKind(s, i) === PUNCTUATION || char(s, i) === 'の';
}

function styleOf(s: Scan, words: readonly Words[]): DateWriting['style'] | null {
  const day = words.findIndex(({ kind }) => kind === 'day');
  const month = words.findIndex(({ kind }) => kind === 'month');
  const [first] = words;
  if (words.some(({ from, to }) => tokenKind(s, to - 1) === CHARACTER && tokenKind(s, from) === NUMBER))
    return 'japanese';
  // "ngày 27/2/2024" has its month in figures.
  const telling = words[month] ?? first;
  if (telling && tokenKind(s, telling.from) === WORD && kindIn(s.en, s, telling.from) !== MONTH) {
    if (isWord(s, telling.from, 'tháng', 'năm', 'ngày')) return 'vietnamese';
  }
  if (words.some(({ kind, from }) => kind === 'month' && tokenKind(s, from) === WORD))
    return day >= 0 && day < month ? 'day-month' : 'month-day';
  const iso =
    first?.kind === 'year' &&
    mark(s, first.to) === DASH &&
    words.every(({ kind, from }) => kind === 'year' || digits(s, from) === 2);
  return iso ? 'iso' : 'figures';
}

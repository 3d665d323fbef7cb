/** A date expression in one of the languages: which grammar reads it, and whether it is a point, a range or a list. */
import { CHARACTER } from '../../text/tokens.ts';
import { daysAfterMonth, daysBeforeMonth } from './englishList.ts';
import { openSide } from './englishOpen.ts';
import { englishPoint } from './englishPoint.ts';
import { rangeAfter, rangeFirst } from './englishRange.ts';
import { CARDINAL, ORDINAL } from './englishWords.ts';
import { japaneseNumbers, japanesePoint, japaneseRange, japaneseSuffix } from './japanese.ts';
import { char } from './japaneseText.ts';
import { chainAt } from './numeric.ts';
import type { Point } from './point.ts';
import { isNumber, isWord, mark, OPEN_BRACKET, type Scan, tokenKind } from './scan.ts';
import { vietnamesePoint, vietnameseRange, vietnameseSide } from './vietnamese.ts';
import { vietnameseDays, vietnameseYears } from './vietnameseList.ts';

/** An expression as a grammar read it: one point, or two with what is between. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly first: Point;
  readonly last: Point | null;
  /** See `openEnded`; 0 when it is closed. */
  readonly side: number;
  /** The other days of a list that shares its month: "5, 6 and 9 March". */
  readonly more?: readonly Expression[];
}

/** Bits of the languages in which a date can begin at a word. */
export const ENGLISH_START = 1;
export const VIETNAMESE_START = 2;
export const JAPANESE_START = 4;

/** The expression that begins with the number at `i`; `triggers` says which words begin one. */
export function atNumber(s: Scan, i: number, triggers: Uint8Array): Expression | null {
  const end = chainEnd(s, i);
  // 7日, 2024/2/7に, 7、8日, 2024/2/7（水）
  const spoken = [i + 1, end, i + 3].some((at) => tokenKind(s, at) === CHARACTER);
  if (spoken || (i + 1 < s.tokens.count && mark(s, end) === OPEN_BRACKET)) {
    const japanese = readJapanese(s, i);
    if (japanese !== null) return japanese;
  }
  const vietnamese = (at: number) => ((triggers[s.tokens.word[at] as number] ?? 0) & VIETNAMESE_START) !== 0;
  const led = i > 0 && vietnamese(i - 1);
  const before = led ? readVietnamese(s, i) : null;
  if (before !== null) return before;
  const english = readEnglish(s, i);
  if (english !== null || led) return english;
  // "7 tháng 11", "7-9 tháng 11"
  return vietnamese(i + 1) || isWord(s, i + 3, 'tháng') ? readVietnamese(s, i) : null;
}

/** Token after numbers joined by marks: 2012/8/27. */
function chainEnd(s: Scan, i: number): number {
  return chainAt(s, i)?.to ?? i + 1;
}

/** The expression that begins with the word at `i`, in the languages of the bits `starts`. */
export function atWord(s: Scan, i: number, starts: number): Expression | null {
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
  const kind = isNumber(s, i) ? ORDINAL : (s.en.kind[s.tokens.word[i] as number] as number);
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
  const years = vietnameseYears(s, i);
  if (years !== null) return between(years.first, years.last);
  const days = vietnameseDays(s, i);
  const [from, to] = [days?.points[0], days?.points.at(-1)];
  if (days !== null) return days.range && from && to ? between(from, to) : listed(days.points);
  const first = vietnamesePoint(s, i);
  if (first === null) return null;
  const joined = vietnameseRange(s, first);
  if (joined !== null) return between(joined.first, joined.last);
  return { from: first.from, to: first.to, first, last: null, side: vietnameseSide(s, first.from) };
}

function readJapanese(s: Scan, i: number): Expression | null {
  const numbers = japaneseNumbers(s, i);
  if (numbers !== null) return between(numbers.first, numbers.last);
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

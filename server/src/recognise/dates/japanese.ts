/** Japanese dates: which form begins at a character, ranges, and 以降, 以前, から, まで after a date. */
import { calendar, slashed } from './japaneseCalendar.ts';
import {
  dayRelative,
  monthRelative,
  numbered,
  offset,
  seasonRelative,
  stretch,
  weekdayAlone,
  weekRelative,
  yearEnd,
} from './japaneseRelative.ts';
import { after, char, number, oneOf, past } from './japaneseText.ts';
import { EVERY, SUFFIXES } from './japaneseWords.ts';
import { type Point, point } from './point.ts';
import { COMMA, DASH, type Found, isNumber, mark, type Scan, spaced, TILDE } from './scan.ts';

/** The date expression at token `i`, or null. */
export function japanesePoint(s: Scan, i: number): Point | null {
  if (oneOf(s, i - 2, EVERY) !== null) return null;
  const found = calendar(s, i);
  if (found !== null) return isLunar(s, i) ? point(i, found.to, 'relative', { unplaced: true }) : found;
  return (
    monthRelative(s, i) ??
    weekRelative(s, i) ??
    dayRelative(s, i) ??
    seasonRelative(s, i) ??
    stretch(s, i) ??
    offset(s, i) ??
    numbered(s, i) ??
    weekdayAlone(s, i) ??
    yearEnd(s, i) ??
    slashed(s, i)
  );
}

/** 旧暦2月30日: the months of the lunar calendar are others, so that the day cannot be placed. */
function isLunar(s: Scan, i: number): boolean {
  const at = char(s, i - 1) === 'の' ? i - 3 : i - 2;
  return after(s, at, '旧暦') > 0 || after(s, at, '陰暦') > 0 || after(s, at, '農暦') > 0;
}

/** Whether a date goes on to another: から, ～ or a dash; the token after it. */
function japaneseConnector(s: Scan, i: number): number | null {
  const at = char(s, i) === 'の' && after(s, i + 1, '間') > 0 ? i + 2 : i;
  const from = after(s, at, 'から');
  if (from > 0) return past(s, from, '、');
  const unit = mark(s, i);
  return unit === TILDE || unit === DASH ? i + 1 : null;
}

/** Words after a date that make it an open range or close one. */
export function japaneseSuffix(s: Scan, i: number): Found | null {
  const found = oneOf(s, i, SUFFIXES);
  // 前半, 後期, 前者 are words of their own.
  return found !== null &&
    found.to === i + 1 &&
    '半期者回任日年'.includes(char(s, found.to)) &&
    char(s, found.to) !== ''
    ? null
    : found;
}

interface Range {
  readonly first: Point;
  readonly last: Point;
}

/** The まで or の間 that closes a range is no part of it. */
export function japaneseRange(s: Scan, first: Point): Range | null {
  const both = char(s, first.to) === 'と';
  const at = both ? first.to + 1 : japaneseConnector(s, first.to);
  if (at === null) return null;
  const last = japanesePoint(s, at);
  if (last === null || last.unplaced || first.unplaced || last.from !== at) return null;
  return both && after(s, last.to, 'の間') < 0 ? null : { first, last };
}

/** 11月7～9日, 7、8日, 3～5月, 2016～2018年: the unit stands behind the second number alone. */
export function japaneseNumbers(s: Scan, i: number): Range | null {
  const lead = leading(s, i);
  const at = lead?.to ?? i;
  const first = number(s, at);
  if (first === null || (at === i && isNumber(s, i - 1) && !spaced(s, i))) return null;
  const join = mark(s, first.to);
  if (join !== TILDE && join !== DASH && join !== COMMA && char(s, first.to) !== '・') return null;
  const last = number(s, first.to + 1);
  if (last === null || last.value <= first.value) return null;
  const unit = char(s, last.to) === '両' ? char(s, last.to + 1) : char(s, last.to);
  // "7、9日" are two days.
  if (join === COMMA && (unit !== '日' || last.value !== first.value + 1)) return null;
  const head = point(i, first.to, 'day', { year: lead?.year ?? null, month: lead?.month ?? null });
  const tail = { ...head, from: first.to + 1, to: last.to + (unit === char(s, last.to) ? 1 : 2) };
  if (unit === '日' && last.value <= 31 && char(s, tail.to) !== '間')
    return { first: { ...head, day: first.value }, last: { ...tail, day: last.value } };
  if (lead?.month == null && unit === '月' && last.value <= 12 && char(s, tail.to) !== '間')
    return {
      first: { ...head, month: first.value, form: 'month' },
      last: { ...tail, month: last.value, form: 'month' },
    };
  if (lead === null && unit === '年' && first.value >= 1000 && last.value < 3000 && char(s, tail.to) !== '間')
    return { first: { ...head, year: first.value, form: 'year' }, last: { ...tail, year: last.value, form: 'year' } };
  return null;
}

/** The year or month before the numbers, when that is all it is. */
function leading(s: Scan, i: number): Point | null {
  const found = calendar(s, i);
  return found !== null && found.day === null && found.part === null && found.days === null && found.block === null
    ? found
    : null;
}

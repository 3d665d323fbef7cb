/** Japanese dates: which form begins at a character, ranges, and 以降, 以前, から, まで after a date. */

import { calendar, slashed } from './japaneseCalendar.ts';
import {
  dayRelative,
  monthRelative,
  numbered,
  offset,
  stretch,
  weekdayAlone,
  weekRelative,
  yearEnd,
} from './japaneseRelative.ts';
import { after, char, type Found, oneOf, past } from './japaneseText.ts';
import { SUFFIXES } from './japaneseWords.ts';
import type { Point } from './point.ts';
import { DASH, mark, type Scan, TILDE } from './scan.ts';

/** The date expression at token `i`, or null. */
export function japanesePoint(s: Scan, i: number): Point | null {
  return (
    calendar(s, i) ??
    monthRelative(s, i) ??
    weekRelative(s, i) ??
    dayRelative(s, i) ??
    stretch(s, i) ??
    offset(s, i) ??
    numbered(s, i) ??
    weekdayAlone(s, i) ??
    yearEnd(s, i) ??
    slashed(s, i)
  );
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

/** The まで or の間 that closes a range is no part of it. */
export function japaneseRange(s: Scan, first: Point): { readonly first: Point; readonly last: Point } | null {
  const at = japaneseConnector(s, first.to);
  if (at === null) return null;
  const last = japanesePoint(s, at);
  if (last === null || last.unplaced || first.unplaced || last.from !== at) return null;
  return { first, last };
}

/** Dates in digits alone: 2024-02-27, 27/2/2024, 02.27.2024, 12/2024, 2021-2023. */
import { WORD } from '../../text/tokens.ts';
import { isDate } from '../../time/calendar.ts';
import type { DayOrder } from './context.ts';
import { fullYear } from './englishNumbers.ts';
import { isFollowedByNoun } from './guards.ts';
import { type Point, point } from './point.ts';
import {
  DASH,
  DOT,
  digits,
  isNumber,
  isWord,
  mark,
  numberAt,
  type Scan,
  SLASH,
  spaced,
  tokenKind,
  word,
} from './scan.ts';

/** Numbers with the same mark between them and no space: 27/2/2024. */
export interface Chain {
  readonly from: number;
  /** Token after the last number taken. */
  readonly to: number;
  readonly separator: number;
  readonly length: number;
}

/** Longer chains are no dates; the bound keeps a page of "1/1/1/1" linear. */
const MAX_CHAIN = 7;

/** Up to three numbers; a fourth with the same mark makes it something else, except a second date after a dash. */
export function chainAt(s: Scan, i: number): Chain | null {
  if (s.chainFrom !== i) {
    s.chain = readChain(s, i);
    s.chainFrom = i;
  }
  return s.chain;
}

function readChain(s: Scan, i: number): Chain | null {
  if (!isNumber(s, i) || !isSeparator(mark(s, i + 1)) || !joined(s, i + 1)) return null;
  const separator = mark(s, i + 1);
  let to = i + 3;
  let length = 2;
  while (length < MAX_CHAIN && mark(s, to) === separator && joined(s, to)) {
    to += 2;
    length++;
  }
  const pair = digits(s, i + 4) === 4 || digits(s, i + 6) === 4;
  // Two dates with a dash between, or an ISO date that a time goes on with.
  if ((length === 6 && separator === DASH && pair) || (length > 3 && isIsoStart(s, i, separator)))
    return { from: i, to: i + 5, separator, length: 3 };
  return { from: i, to, separator, length };
}

function isIsoStart(s: Scan, i: number, separator: number): boolean {
  return separator === DASH && digits(s, i) === 4 && digits(s, i + 2) === 2 && digits(s, i + 4) === 2;
}

function joined(s: Scan, at: number): boolean {
  return !spaced(s, at) && isNumber(s, at + 1) && !spaced(s, at + 1);
}

function isSeparator(unit: number): boolean {
  return unit === DASH || unit === SLASH || unit === DOT;
}

/** The highest number that may be the slip of a day. */
const LAST_SEEN = 39;

/** A full date in digits, or null. Days that exist in no reading are kept as impossible ones. */
export function numericDate(s: Scan, chain: Chain, order: DayOrder | null): Point | null {
  if (chain.length !== 3 || isInPath(s, chain)) return null;
  const [a, b, c] = [chain.from, chain.from + 2, chain.from + 4];
  const form = 'day';
  if (digits(s, a) === 4 && digits(s, b) <= 2 && digits(s, c) <= 2) {
    // "2026.8.0" is a version.
    if (chain.separator === DOT && !isDate(numberAt(s, a), numberAt(s, b), numberAt(s, c))) return null;
    // "0000-00-00" fills a field that nobody has filled; "2251-70-09" calls somebody.
    if (numberAt(s, a) === 0 || numberAt(s, b) > LAST_SEEN) return null;
    return point(chain.from, chain.to, form, { year: numberAt(s, a), month: numberAt(s, b), day: numberAt(s, c) });
  }
  if (digits(s, a) > 2 || digits(s, b) > 2) return null;
  const short = digits(s, c) === 2;
  if (digits(s, c) !== 4 && !short) return null;
  // "27.02.24" may be a version.
  if (short && chain.separator === DOT && (!isWord(s, a - 1, 'on', 'dated', 'ngày') || isAttached(s, chain.to)))
    return null;
  // "5-10-15 fertilizer"
  if (short && chain.separator === DASH && spaced(s, chain.to) && isFollowedByNoun(s, chain.to)) return null;
  const year = short ? fullYear(numberAt(s, c)) : numberAt(s, c);
  if (!short && (year < 1000 || year > 3000)) return null;
  return inOrder(
    chain,
    year,
    numberAt(s, a),
    numberAt(s, b),
    chain.separator === DOT ? (order ?? 'dmy') : order,
    short,
  );
}

/** "/7/1552/51/1e05f", "example.com/31/02/2023a": part of an address. "2024-02-27/2024-02-29" is a range. */
function isInPath(s: Scan, { from, to, separator }: Chain): boolean {
  const before = mark(s, from - 1) === SLASH && !spaced(s, from) && !isNumber(s, from - 2);
  if (separator !== SLASH) return before;
  const behind = mark(s, to) === SLASH && !spaced(s, to);
  return before || behind || (mark(s, from - 1) === SLASH && !spaced(s, from)) || isAttached(s, to);
}

function isAttached(s: Scan, to: number): boolean {
  return tokenKind(s, to) === WORD && !spaced(s, to);
}

function inOrder(
  chain: Chain,
  year: number,
  a: number,
  b: number,
  order: DayOrder | null,
  short: boolean,
): Point | null {
  const dmy = isDate(year, b, a);
  const mdy = isDate(year, a, b);
  // What is no date in either order is an impossible one only when it looks like one: not 12-84-2024.
  if (!dmy && !mdy && (short || a > LAST_SEEN || b > LAST_SEEN || year < 1900 || year > 2100)) return null;
  // Where neither is a date, the number that can be a month is the month.
  const dayFirst = dmy || mdy ? (order === 'mdy' ? !mdy : dmy) : b <= 12 && (order !== 'mdy' || a > 12);
  const [month, day] = dayFirst ? [b, a] : [a, b];
  const open = order === null && dmy && mdy && a !== b;
  const shown = dmy === mdy || chain.separator === DOT ? null : dmy ? 'dmy' : 'mdy';
  return point(chain.from, chain.to, 'day', { year, month, day, swapped: open ? [day, month] : null, order: shown });
}

const SERIALS: ReadonlySet<string> = new Set([
  'meeting',
  'session',
  'minutes',
  'issue',
  'note',
  'ref',
  'report',
  'circular',
]);

/** Month and year, or a range of years, in digits; document numbers and fractions have been ruled out. */
export function numericMonth(s: Scan, chain: Chain): Point | null {
  // "Meeting 1/2025" is the first of that year.
  if (chain.length !== 2 || (chain.separator === SLASH && SERIALS.has(word(s, chain.from - 1)))) return null;
  const [a, b] = [chain.from, chain.from + 2];
  const first = numberAt(s, a);
  const second = numberAt(s, b);
  if (digits(s, a) === 4 && digits(s, b) <= 2 && chain.separator !== DOT) {
    const enDash = s.text.charCodeAt(s.tokens.start[a + 1] as number) !== DASH && chain.separator === DASH;
    if (
      enDash ||
      (chain.separator === DASH && digits(s, b) < 2) ||
      second < 1 ||
      second > 12 ||
      first < 1900 ||
      first > 2100
    )
      return null;
    return point(chain.from, chain.to, 'month', { year: first, month: second });
  }
  if (digits(s, b) === 4 && digits(s, a) <= 2 && first >= 1 && first <= 12 && second >= 1900 && second <= 2100) {
    return point(chain.from, chain.to, 'month', { year: second, month: first });
  }
  return null;
}

/** Two years: 2021-2023, 2021–23. */
export function yearRange(s: Scan, chain: Chain): readonly [Point, Point] | null {
  if (chain.length !== 2 || chain.separator !== DASH || digits(s, chain.from) !== 4) return null;
  const first = numberAt(s, chain.from);
  const size = digits(s, chain.from + 2);
  const written = numberAt(s, chain.from + 2);
  const last = size === 2 ? Math.floor(first / 100) * 100 + written : written;
  const floor = first <= last ? 1800 : 1900;
  const plausible = first >= floor && first <= 2150 && last >= floor && last <= 2150;
  if ((size !== 2 && size !== 4) || !plausible || (size === 2 && (last <= first || last - first > 12))) return null;
  return [
    point(chain.from, chain.from + 1, 'range', { year: first }),
    point(chain.from + 2, chain.to, 'range', { year: last }),
  ];
}

/** Day and month in digits, in the order given. */
export function numericDayMonth(s: Scan, chain: Chain, order: DayOrder | null): Point | null {
  if (chain.length !== 2 || digits(s, chain.from) > 2 || digits(s, chain.from + 2) > 2) return null;
  const a = numberAt(s, chain.from);
  const b = numberAt(s, chain.from + 2);
  const mdy = a >= 1 && a <= 12 && b >= 1 && b <= 31;
  const dmy = b >= 1 && b <= 12 && a >= 1 && a <= 31;
  if (!mdy && !dmy) return null;
  const dayFirst = order === 'mdy' ? !mdy : order === 'dmy' ? dmy : dmy && (!mdy || a > 12);
  const [month, day] = dayFirst ? [b, a] : [a, b];
  const open = order === null && dmy && mdy && a !== b;
  const shown = dmy === mdy ? null : dmy ? 'dmy' : 'mdy';
  return point(chain.from, chain.to, 'day', { month, day, swapped: open ? [day, month] : null, order: shown });
}

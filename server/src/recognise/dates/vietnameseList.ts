/** Vietnamese days that share a month: "ngày 5 và 9 tháng 3", "từ 7 đến 9/11/2024", "các ngày 5, 6 và 9/3". */
import { chainAt, numericDate, numericDayMonth } from './numeric.ts';
import { type Point, point } from './point.ts';
import { COMMA, DASH, digits, isNumber, isWord, mark, numberAt, type Scan, SLASH, TILDE } from './scan.ts';
import { monthNumber, slashYear, year } from './vietnameseText.ts';

/** Longer enumerations are tables. */
const MAX_DAYS = 8;

export interface Days {
  readonly points: readonly Point[];
  /** "đến" or a dash stands between the two. */
  readonly range: boolean;
}

interface Day {
  readonly from: number;
  readonly number: number;
}

/** The days that begin at `i`, of which the last alone has a month. */
export function vietnameseDays(s: Scan, i: number): Days | null {
  const days: Day[] = [];
  let range = false;
  for (let at = i; days.length < MAX_DAYS; ) {
    const day = dayAt(s, at);
    if (day === null) return null;
    const before = days.at(-1);
    if (before !== undefined && !range && numberAt(s, day.number) <= numberAt(s, before.number)) return null;
    const end = endOf(s, day, days.length > 0 && isLed(s, i));
    days.push(day);
    if (end !== null) return days.length < 2 ? null : { points: withMonth(s, days, end), range };
    const next = day.number + 1;
    const joined = isWord(s, next, 'đến', 'tới') || mark(s, next) === DASH || mark(s, next) === TILDE;
    if (joined ? days.length > 1 : range || !(isWord(s, next, 'và') || mark(s, next) === COMMA)) return null;
    range ||= joined;
    at = next + 1;
  }
  return null;
}

function dayAt(s: Scan, i: number): Day | null {
  let at = isWord(s, i, 'ngày') ? i + 1 : i;
  if (isWord(s, at, 'mồng', 'mùng')) at++;
  const value = digits(s, at) <= 2 ? numberAt(s, at) : -1;
  return value < 0 || value > 39 ? null : { from: i, number: at };
}

/** The day with the month that ends the list, or null when the list goes on. */
function endOf(s: Scan, { from, number }: Day, led: boolean): Point | null {
  if (isWord(s, number + 1, 'tháng')) {
    const month = monthNumber(s, number + 2);
    if (month === null) return null;
    const y = year(s, month.to) ?? slashYear(s, month.to);
    const parts = { day: numberAt(s, number), month: month.value, year: y?.value ?? null };
    return point(from, y?.to ?? month.to, 'day', parts);
  }
  const chain = chainAt(s, number);
  // "5-6/3" goes on behind the dash, "15 đến 20-3" ends with it.
  const dashed = chain !== null && chain.separator === DASH && chain.length === 2;
  if (chain === null || (dashed && (!led || mark(s, chain.to) === SLASH))) return null;
  const full = numericDate(s, chain, 'dmy');
  const short = full === null && led && (dashed || chain.separator === SLASH) ? numericDayMonth(s, chain, 'dmy') : null;
  const found = full ?? short;
  return found === null ? null : { ...found, from, swapped: null };
}

/** Without a year, "5-6/3" is a fraction unless a word before it speaks of days. */
function isLed(s: Scan, i: number): boolean {
  return isWord(s, i, 'ngày') || isWord(s, i - 1, 'ngày', 'từ', 'vào', 'sáng', 'chiều', 'tối', 'đêm', 'trưa');
}

function withMonth(s: Scan, days: readonly Day[], end: Point): readonly Point[] {
  const { month, year: y, order } = end;
  const before = days
    .slice(0, -1)
    .map(({ from, number }) =>
      point(from, number + 1, 'day', { day: numberAt(s, number), month, year: y, order, inferredMonth: true }),
    );
  return [...before, end];
}

/** "từ 2016 đến 2021", "từ năm 2016 đến 2021". */
export function vietnameseYears(s: Scan, i: number): { readonly first: Point; readonly last: Point } | null {
  const at = isWord(s, i, 'năm') ? i + 1 : i;
  const last = isWord(s, at + 2, 'năm') ? at + 3 : at + 2;
  const led = at > i || isWord(s, i - 1, 'từ', 'đoạn', 'kỳ');
  if (!led || !isNumber(s, at) || !isWord(s, at + 1, 'đến', 'tới', 'và') || digits(s, last) !== 4) return null;
  if (isWord(s, at + 1, 'và') && !isWord(s, i - 1, 'giữa')) return null;
  const [from, to] = [numberAt(s, at), numberAt(s, last)];
  if (digits(s, at) !== 4 || from < 1000 || to < from) return null;
  return { first: point(i, at + 1, 'range', { year: from }), last: point(at + 2, last + 1, 'range', { year: to }) };
}

/** Places ranges: each end lends the other what it leaves out, and an end before its beginning is a defect. */
import { daysInMonth, isoWeekday } from '../../time/calendar.ts';
import { dateValue, type PartialDate, periodValue, type TimeValue, yearPartValue } from '../../time/edtf.ts';
import { existing } from './impossible.ts';
import { type Anchor, dayValue, type Placement, place } from './place.ts';
import type { Point } from './point.ts';

export interface RangePlacement {
  readonly value: TimeValue | null;
  readonly defect: 'impossible' | 'weekday' | 'reversed' | null;
  readonly resolvedBy: Placement['resolvedBy'];
  /** The ends in the right order when they are reversed, or the nearest days that exist. */
  readonly alternatives: readonly TimeValue[];
}

export function placeRange(first: Point, last: Point, anchor: Anchor): RangePlacement {
  const [a, b] = lend(first, last);
  const placed = placeEnds(a, b, anchor);
  return placed.defect === 'impossible' ? { ...placed, alternatives: repaired(a, b, anchor) } : placed;
}

function placeEnds(a: Point, b: Point, anchor: Anchor): RangePlacement {
  if (anchor.tense === 'future' && isYearless(a) && isYearless(b))
    return placeEnds(...lend(a, yearOf(b, anchor)), { ...anchor, tense: null });
  const from = place(a, anchor);
  const to = place(follow(b, from.value), from.value === null ? anchor : following(from.value, anchor));
  const defect = from.defect === 'impossible' || to.defect === 'impossible' ? 'impossible' : (from.defect ?? to.defect);
  const resolvedBy = from.resolvedBy === 'written' ? to.resolvedBy : from.resolvedBy;
  if (from.value === null || to.value === null) return { value: null, defect, resolvedBy, alternatives: [] };
  const start = startOf(from.value);
  const end = endOf(to.value);
  if (start.earliest > end.latest) {
    const swapped = periodValue(startOf(to.value), endOf(from.value));
    return { value: null, defect: 'reversed', resolvedBy, alternatives: [swapped] };
  }
  return { value: periodValue(start, end), defect, resolvedBy, alternatives: [] };
}

/** The range with each end that does not exist moved to the day before it, and to the day after it. */
function repaired(a: Point, b: Point, anchor: Anchor): readonly TimeValue[] {
  const sides = [0, 1] as const;
  const ranges = sides.map((side) => placeEnds(existing(a, anchor, side), existing(b, anchor, side), anchor));
  return ranges.flatMap(({ value }) => value ?? []);
}

function isYearless(p: Point): boolean {
  return p.year === null && p.month !== null && p.shift === null;
}

/** What is to come may have begun: the end of the range decides. */
function yearOf(p: Point, anchor: Anchor): Point {
  const { value } = place(p, anchor);
  return value?.type === 'date' && value.year !== null
    ? { ...p, year: value.year, inferredYear: true, basis: 'relative' }
    : p;
}

/** "27 to 29 February 2024": month and year are written once, at either end. */
function lend(first: Point, last: Point): readonly [Point, Point] {
  const a = { ...first };
  const b = { ...last };
  if (b.month === null && b.day !== null && a.month !== null && b.weekday === null) b.month = a.month;
  if (a.month === null && a.day !== null && b.month !== null) {
    const before = monthBefore(a, b);
    if (before !== null) return [{ ...a, ...before }, b];
    a.month = b.month;
  }
  const bothInYear = inYear(a) !== null && inYear(b) !== null && a.shift === null && b.shift === null;
  if (a.year === null && b.year !== null && bothInYear) {
    a.year = (inYear(a) ?? 0) > (inYear(b) ?? 0) && a.month !== b.month ? b.year - 1 : b.year;
    a.basis = b.basis;
  } else if (b.year === null && a.year !== null && bothInYear) {
    b.year = (inYear(b) ?? 0) < (inYear(a) ?? 0) && a.month !== b.month ? a.year + 1 : a.year;
    b.basis = a.basis;
  }
  return [a, b];
}

/**
 * "The night of 31-1 January": the last day of a month and the first of the next. "Monday 26 to Friday 1 March 2024": a
 * later day of the month before, by its weekday.
 */
function monthBefore(first: Point, last: Point): { readonly month: number; readonly year: number | null } | null {
  const { day, weekday } = first;
  if (last.month === null || last.month < 1 || last.month > 12 || day === null || day <= (last.day ?? day)) return null;
  const month = last.month === 1 ? 12 : last.month - 1;
  const year = last.year !== null && month === 12 ? last.year - 1 : last.year;
  const length = daysInMonth(year ?? 2000, month);
  if (last.day === 1 && day === length) return { month, year };
  if (weekday === null || day > length) return null;
  if (year !== null) return isoWeekday(dateValue(year, month, day).earliest) === weekday ? { month, year } : null;
  const days = length - day + (last.day ?? 0);
  return last.weekday !== null && (weekday + days - last.weekday) % 7 === 0 ? { month, year } : null;
}

/** Where in its year a point without a year lies, for the order of two of them. */
function inYear(p: Point): number | null {
  if (p.month !== null) return p.month * 32 + (p.day ?? 0);
  return p.part === null ? null : p.part * 32;
}

/** An end without a year or week of its own is the first one after the beginning. */
function follow(b: Point, from: TimeValue | null): Point {
  const start = from?.earliest;
  if (start === undefined || !Number.isFinite(start) || b.unplaced || b.days !== null || b.year !== null) return b;
  if (b.weekday !== null && b.day === null && b.month === null && (b.shift ?? 0) === 0) {
    const day = start + ((b.weekday - isoWeekday(start) + 7) % 7);
    return { ...b, days: [day, day] };
  }
  const year = from === null ? null : startOf(from).year;
  if (year === null) return b;
  if (b.part !== null) {
    return { ...b, year: yearPartValue(year, b.part).latest < start ? year + 1 : year, inferredYear: true };
  }
  if (b.month === null || b.month < 1 || b.month > 12 || b.shift !== null) return b;
  const sameMonth = startOf(from as TimeValue).month === b.month;
  const last = dateValue(year, b.month, b.day === null ? daysInMonth(year, b.month) : null).latest;
  const passed = b.day === null || sameMonth ? last < start : dateValue(year, b.month).latest < start;
  return { ...b, year: passed && !sameMonth ? year + 1 : year, inferredYear: true };
}

function following(from: TimeValue, anchor: Anchor): Anchor {
  return { ...anchor, earlier: startOf(from), story: { date: startOf(from), apart: false } };
}

function startOf(value: TimeValue): PartialDate {
  if (value.type === 'date') return value;
  return typeof value.from === 'string' ? dayValue(value.earliest) : value.from;
}

function endOf(value: TimeValue): PartialDate {
  if (value.type === 'date') return value;
  return typeof value.to === 'string' ? dayValue(value.latest) : value.to;
}

/** "Since 2014", "until March": from -2 before and -1 until to 1 since and 2 after. */
export function openEnded(value: TimeValue, side: number): TimeValue {
  if (side === 1) return periodValue(startOf(value), 'open');
  if (side === -1) return periodValue('open', endOf(value));
  return side === 2 ? periodValue(step(endOf(value), 1), 'open') : periodValue('open', step(startOf(value), -1));
}

/** The next or previous unit of the same precision. */
function step(date: PartialDate, by: 1 | -1): PartialDate {
  if (date.precision === 'year' && date.year !== null) return dateValue(date.year + by);
  if (date.precision === 'month' && date.year !== null && date.month !== null) {
    const index = date.year * 12 + date.month - 1 + by;
    return dateValue(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
  }
  return dayValue(by === 1 ? date.latest + 1 : date.earliest - 1);
}

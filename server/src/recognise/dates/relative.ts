/** Arithmetic of relative dates: the week before, three months ago, the second Monday of a month. */
import { type Day, dateOf, dayOf, daysInMonth, isoWeekday } from '../../time/calendar.ts';
import type { PartialDate } from '../../time/edtf.ts';
import { mondayOf, referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { DAY, FORTNIGHT, MONTH_UNIT, QUARTER, WEEK, WEEKEND, WORKDAY, WORKWEEK, YEAR } from './units.ts';

/** "last week", "this month", "next year": the unit `shift` away from the one that `base` is in. */
export function unitFrom(
  base: PartialDate | null,
  unit: number,
  shift: number,
  from: number,
  to: number,
  basis: Point['basis'] = 'relative',
): Point | null {
  const inferred = { basis, inferredYear: true, inferredMonth: true };
  const unplaced = point(from, to, 'relative', { unplaced: true });
  if (unit === YEAR) {
    return base?.year == null ? unplaced : point(from, to, 'relative', { ...inferred, year: base.year + shift });
  }
  if (unit === MONTH_UNIT || unit === QUARTER) {
    if (base?.year == null || base.month === null) return unplaced;
    if (unit === MONTH_UNIT) {
      return point(from, to, 'relative', { ...inferred, ...monthParts(base.year * 12 + base.month - 1 + shift) });
    }
    const index = base.year * 4 + Math.floor((base.month - 1) / 3) + shift;
    return point(from, to, 'relative', { ...inferred, year: Math.floor(index / 4), part: quarterCode(index % 4) });
  }
  const today = referenceDay(base);
  if (today === null) return unplaced;
  const days = daysFrom(today, unit, shift);
  return days === null ? null : point(from, to, 'relative', { ...inferred, days });
}

function daysFrom(today: Day, unit: number, shift: number): readonly [Day, Day] | null {
  const monday = mondayOf(today) + 7 * shift;
  if (unit === DAY) return [today + shift, today + shift];
  if (unit === WEEK) return [monday, monday + 6];
  if (unit === WORKWEEK) return [monday, monday + 4];
  if (unit === WEEKEND) return [monday + 5, monday + 6];
  if (unit === FORTNIGHT) return shift < 0 ? [today - 14, today - 1] : [mondayOf(today), mondayOf(today) + 13];
  if (unit !== WORKDAY || shift === 0) return null;
  const day = workdays(today, shift);
  return [day, day];
}

function workdays(from: Day, count: number): Day {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day += Math.sign(count);
    if (isoWeekday(day) <= 5) left--;
  }
  return day;
}

function quarterCode(index: number): 33 | 34 | 35 | 36 {
  return index === 0 ? 33 : index === 1 ? 34 : index === 2 ? 35 : 36;
}

function monthParts(index: number): { year: number; month: number } {
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** How far: whole years, months and days, as in "2 years 1 month 21 days ago". */
export interface Distance {
  years: number;
  months: number;
  days: number;
  workdays: number;
}

export function distance(): Distance {
  return { years: 0, months: 0, days: 0, workdays: 0 };
}

/** Adds `count` units; false when the unit cannot be counted in days. */
export function addUnits(into: Distance, unit: number, count: number): boolean {
  if (unit === DAY) into.days += count;
  else if (unit === WEEK) into.days += 7 * count;
  else if (unit === FORTNIGHT) into.days += 14 * count;
  else if (unit === MONTH_UNIT) into.months += count;
  else if (unit === QUARTER) into.months += 3 * count;
  else if (unit === YEAR) into.years += count;
  else if (unit === WORKDAY) into.workdays += count;
  else return false;
  return true;
}

/** The day that far from `day`; a month too short for it gives its last day. */
export function moved(day: Day, by: Distance, sign: number): Day {
  const { year, month, day: d } = dateOf(day);
  const target = monthParts(year * 12 + month - 1 + sign * (by.years * 12 + by.months));
  const shifted = dayOf(target.year, target.month, Math.min(d, daysInMonth(target.year, target.month)));
  const result = shifted + sign * by.days;
  return by.workdays === 0 ? result : workdays(result, sign * by.workdays);
}

/** "Three months ago" names a month, "two years ago" a year, days and weeks a day. */
export function offsetPoint(day: Day, by: Distance, sign: number, from: number, to: number): Point {
  const inferred = { basis: 'relative', inferredYear: true, inferredMonth: true } as const;
  const target = moved(day, by, sign);
  const { year, month } = dateOf(target);
  if (by.days === 0 && by.workdays === 0) {
    if (by.months === 0) return point(from, to, 'relative', { ...inferred, year });
    return point(from, to, 'relative', { ...inferred, year, month });
  }
  return point(from, to, 'relative', { ...inferred, days: [target, target] });
}

/** The `n`th (-1: last) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | null {
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month, daysInMonth(year, month));
  if (n < 0) return last - ((isoWeekday(last) - weekday + 7) % 7);
  const day = first + ((weekday - isoWeekday(first) + 7) % 7) + 7 * (n - 1);
  return day > last ? null : day;
}

/** The `n`th (-1: last) ISO week of a year or month: one belongs to it when its Thursday does. */
export function nthWeek(first: Day, last: Day, n: number): readonly [Day, Day] | null {
  const firstWeek = mondayOf(first + 3);
  const monday = n < 0 ? mondayOf(last - 3) : firstWeek + 7 * (n - 1);
  return monday > last ? null : [monday, monday + 6];
}

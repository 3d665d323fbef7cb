/** What a day that does not exist can have been meant for: 30 April or 1 May for 31 April. */
import { dayOf, daysInMonth } from '../../time/calendar.ts';
import type { PartialDate } from '../../time/edtf.ts';
import { type Anchor, dayValue, place } from './place.ts';
import type { Point } from './point.ts';

/** The last day before and the first day after it; null where not even a month can be told. */
export function nearestDays(p: Point, anchor: Anchor): readonly [PartialDate, PartialDate] | null {
  if (p.day === null) return null;
  // Every month has a 28th: placing it says which month, and of which year.
  const { value } = place({ ...p, day: p.day < 1 ? 1 : 28, weekday: null, swapped: null }, anchor);
  if (value?.type !== 'date' || value.year === null || value.month === null) return null;
  const first = dayOf(value.year, value.month, 1);
  const after = p.day < 1 ? first : first + daysInMonth(value.year, value.month);
  return [dayValue(after - 1), dayValue(after)];
}

/** The point itself, or one of the two days around it when it does not exist. */
export function existing(p: Point, anchor: Anchor, side: 0 | 1): Point {
  const days = place(p, anchor).defect === 'impossible' ? nearestDays(p, anchor) : null;
  if (days === null) return p;
  const { year, month, day } = days[side];
  return { ...p, year, month, day };
}

/** Arithmetic on dates and periods of any precision: what two have in common or span together, and how long one lasts. */
import { type DayRange, reach } from './compare.ts';
import type { TimeValue } from './edtf.ts';
import type { Truth } from './truth.ts';

/** The days that can belong to both; null when none can, which is when `overlap` says no. */
export function intersection(a: TimeValue, b: TimeValue): DayRange | null {
  const x = reach(a);
  const y = reach(b);
  const earliest = Math.max(x.start.earliest, y.start.earliest);
  const latest = Math.min(x.end.latest, y.end.latest);
  return earliest <= latest ? { earliest, latest } : null;
}

/** The smallest range that has every day that either can mean. */
export function hull(a: TimeValue, b: TimeValue): DayRange {
  const x = reach(a);
  const y = reach(b);
  return {
    earliest: Math.min(x.start.earliest, y.start.earliest),
    latest: Math.max(x.end.latest, y.end.latest),
  };
}

/** True when `b` begins on the day after `a` has ended, as two terms of office do that leave no day between them. */
export function meets(a: TimeValue, b: TimeValue): Truth {
  const end = reach(a).end;
  const start = reach(b).start;
  if (start.earliest > end.latest + 1 || start.latest < end.earliest + 1) return 'no';
  const sure = start.earliest === start.latest && end.earliest === end.latest && Number.isFinite(end.latest);
  return sure ? 'yes' : 'unknown';
}

/** How many days a value lasts, the first and the last counted: a date is one day, however little of it is known. */
export function duration(value: TimeValue): { readonly least: number; readonly most: number } {
  if (value.type === 'date') return { least: 1, most: 1 };
  const { start, end } = reach(value);
  const open = value.from === 'open' || value.to === 'open';
  const least = open ? Number.POSITIVE_INFINITY : Math.max(1, end.earliest - start.latest + 1);
  return { least: Number.isNaN(least) ? 1 : least, most: end.latest - start.earliest + 1 };
}

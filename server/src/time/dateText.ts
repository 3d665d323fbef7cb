/** Dates as an editor's reader expects them: "2 March 2020", "October 2011", "26–28 February 2024". */
import { isoWeekday } from './calendar.ts';
import type { Bound, PartialDate, TimeValue } from './edtf.ts';

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
/** Monday first, as ISO 8601 counts them. */
export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export function timeText(value: TimeValue): string {
  return value.type === 'date' ? dateText(value) : periodText(value.from, value.to);
}

export function dateText(date: PartialDate): string {
  return `${date.qualifier === '~' ? 'about ' : date.qualifier === '' ? '' : 'perhaps '}${plainText(date)}`;
}

/** The weekday of a date known to the day, else null. */
export function weekdayText(value: TimeValue): string | null {
  if (value.type !== 'date' || value.precision !== 'day') return null;
  return WEEKDAYS[isoWeekday(value.earliest) - 1] ?? null;
}

/** "3 days before", "the same day", "1 day after"; null unless both are days. */
export function distanceText(value: TimeValue, reference: PartialDate): string | null {
  if (value.type !== 'date' || value.precision !== 'day' || reference.precision !== 'day') return null;
  const days = value.earliest - reference.earliest;
  if (days === 0) return 'the same day as';
  const count = Math.abs(days);
  return `${count.toLocaleString('en')} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'}`;
}

/** "2 March 2020 to 30 March 2023", "since April 2021", "until 2019"; null when neither end is known. */
export function boundsText(from: PartialDate | null, to: PartialDate | null): string | null {
  if (from !== null) return to === null ? `since ${dateText(from)}` : `${dateText(from)} to ${dateText(to)}`;
  return to === null ? null : `until ${dateText(to)}`;
}

function plainText({ year, month, day, edtf, qualifier }: PartialDate): string {
  const name = month === null ? undefined : MONTHS[month - 1];
  if (name !== undefined && day !== null) return year === null ? `${day} ${name}` : `${day} ${name} ${year}`;
  if (name !== undefined && year !== null) return `${name} ${year}`;
  const bare = qualifier === '' ? edtf : edtf.slice(0, -1);
  return /^\d{3}X$/.test(bare) ? `${bare.slice(0, 3)}0s` : (yearPart(bare) ?? bare);
}

/** Seasons, quarters and halves, which EDTF numbers like months. */
function yearPart(edtf: string): string | null {
  const year = edtf.slice(0, -3);
  const code = /^\d{4}-(2[1-4]|3[3-6]|4[01])$/.test(edtf) ? Number(edtf.slice(-2)) : 0;
  if (code === 0) return null;
  if (code >= 40) return `${code === 40 ? 'first' : 'second'} half of ${year}`;
  return code >= 33 ? `quarter ${code - 32} of ${year}` : `${seasons[code - 21]} ${year}`;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

function periodText(from: Bound, to: Bound): string {
  if (typeof from === 'string') return typeof to === 'string' ? 'at some time' : `until ${dateText(to)}`;
  if (typeof to === 'string') return `from ${dateText(from)}`;
  const sameMonth = from.day !== null && to.day !== null && from.year === to.year && from.month === to.month;
  return sameMonth ? `${from.day}–${dateText(to)}` : `${dateText(from)} to ${dateText(to)}`;
}

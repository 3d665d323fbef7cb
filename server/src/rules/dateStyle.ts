/** Dates written as the text writes them: month first or day first, with or without a year, abbreviated or not. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { isoWeekday } from '../time/calendar.ts';
import type { TimeValue } from '../time/edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/**
 * `value` in the style of the date `written`, with no more precision than the text gave; null where the style is not
 * one that can be kept (numeric, relative or non-English dates).
 */
export function dateInStyle(value: TimeValue, written: Mention): string | null {
  const reading = written.date;
  if (value.type !== 'date' || value.year === null || !reading) return null;
  const text = written.text;
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return value.edtf.slice(0, text.length);
  if (reading.written.year && !reading.written.month) return String(value.year);
  const month = value.month === null ? undefined : MONTHS[value.month - 1];
  const monthWritten = /\p{L}{3,}/u.test(text) && MONTHS.some((name) => text.includes(name.slice(0, 3)));
  if (month === undefined || !monthWritten) return null;
  const year = reading.written.year ? ` ${value.year}` : '';
  if (!reading.written.day || value.day === null) {
    // The year is needed where the text left it out and another year is meant.
    return `${month}${year === '' ? ` ${value.year}` : year}`;
  }
  const dayFirst = /^\P{L}*\d/u.test(text);
  if (dayFirst) return `${value.day} ${month}${year}`;
  return year === '' ? `${month} ${value.day}` : `${month} ${value.day},${year}`;
}

/** A day in words that nobody can misread: "3 April 2024", "April 3, 2024", "3 April"; null for what is no day. */
export function dateInWords(
  value: TimeValue,
  style: { readonly year: boolean; readonly monthFirst: boolean },
): string | null {
  if (value.type !== 'date' || value.year === null || value.month === null || value.day === null) return null;
  const month = MONTHS[value.month - 1] ?? '';
  if (style.monthFirst) return `${month} ${value.day}${style.year ? `, ${value.year}` : ''}`;
  return `${value.day} ${month}${style.year ? ` ${value.year}` : ''}`;
}

/** True where most days in words have the month before the day; without any, where the spelling is American. */
export function writesMonthFirst({ mentions, dossier }: Analysis): boolean {
  const worded = mentions.filter(({ date, text }) => date?.written.day && WORDED.test(text));
  const first = worded.filter(({ text }) => MONTH_FIRST.test(text)).length;
  return worded.length === 0 ? dossier.spelling === 'en-US' : first * 2 > worded.length;
}

const WORDED = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MONTH_FIRST = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?!\d)/iu;

/** English name of the weekday of a day number, in the length of `model` ("Tue" or "Tuesday"). */
export function weekdayLike(day: number, model: string): string {
  const name = WEEKDAYS[isoWeekday(day) - 1] ?? '';
  const letters = model.replace(/\.$/, '');
  const short = letters.length <= 4 && !WEEKDAYS.some((w) => w.toLowerCase() === letters.toLowerCase());
  return short ? name.slice(0, 3) + (model.endsWith('.') ? '.' : '') : name;
}

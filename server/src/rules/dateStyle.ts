/** Dates written as the text writes them: month first or day first, with or without a year, abbreviated or not. */
import type { Analysis } from '../analysis/analysis.ts';
import type { DatePart, DateWriting, Mention } from '../recognise/mention.ts';
import { ordinalText } from '../text/ordinals.ts';
import { isoWeekday } from '../time/calendar.ts';
import type { Period, TimeValue } from '../time/edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/**
 * `value` in the style of the date `written`, with no more precision than the text gave; null where the style is not
 * one that can be kept (relative dates, other words). A weekday is left out, as it is that of another day.
 */
export function dateInStyle(value: TimeValue, written: Mention): string | null {
  const reading = written.date;
  if (!reading) return null;
  const text = written.text;
  if (value.type === 'period') return daysInStyle(value, text);
  if (value.year === null) return null;
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return value.edtf.slice(0, text.length);
  if (reading.written.year && !reading.written.month) return String(value.year);
  const month = value.month === null ? undefined : MONTHS[value.month - 1];
  if (month === undefined) return null;
  if (!WORDED.test(text))
    return value.day === null ? null : figuresInStyle(value.year, Number(value.month), value.day, text);
  // A year that the text left out has to be said when it is another than the text's reader takes it for.
  const sameYear = reading.value?.type === 'date' && reading.value.year === value.year;
  const year = reading.written.year || (reading.value !== null && !sameYear) ? ` ${value.year}` : '';
  const name = monthLike(value.month ?? 1, text);
  if (!reading.written.day || value.day === null) {
    // The year is needed where the text left it out and another year is meant.
    return `${name}${year === '' ? ` ${value.year}` : year}`;
  }
  const day = `${value.day}${NTH.test(text) ? ordinalText(value.day).slice(String(value.day).length) : ''}`;
  if (MONTH_FIRST.test(text)) return year === '' ? `${name} ${day}` : `${name} ${day},${year}`;
  return `${/^the\s/i.test(text) ? 'the ' : ''}${day} ${/\sof\s/i.test(text) ? 'of ' : ''}${name}${year}`;
}

const NTH = /\d(?:st|nd|rd|th)\b/i;

/** "Nov." where the text has "Sept.", "Nov" where it has "Mar"; else the whole name. */
function monthLike(month: number, text: string): string {
  const name = MONTHS[month - 1] ?? '';
  const [written = '', stop = ''] =
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:(\.)|\b)/i.exec(text) ?? [];
  // "May" is both.
  if (written === '' || /^may$/i.test(written) || name.length <= 4) return name;
  return `${name.slice(0, month === 9 && stop !== '' ? 4 : 3)}${stop}`;
}

/** 30/04/2024, 4/30/2024, 30.4.2024, and the same in Vietnamese and Japanese: numbers for numbers, with their zeros. */
function figuresInStyle(year: number, month: number, day: number, text: string): string | null {
  const [, a, between, b, , c] = /^(\d{1,2})([/.-])(\d{1,2})([/.-])(\d{4})$/.exec(text) ?? [];
  if (a !== undefined && b !== undefined && c !== undefined && between !== undefined) {
    // A number above twelve is the day; where neither is, the order is a guess.
    if (Number(a) > 12 === Number(b) > 12) return null;
    const [first, second] = Number(a) > 12 ? [day, month] : [month, day];
    const width = /(?<!\d)0\d/.test(text) ? 2 : 1;
    return [padded(first, width), padded(second, width), year].join(between);
  }
  const vietnamese = /^((?:ngày\s+)?)\d{1,2}(\s+tháng\s+)\d{1,2}(?:(\s+năm\s+)\d{4})?$/iu.exec(text);
  if (vietnamese) {
    const [, lead = '', middle = '', end] = vietnamese;
    return `${lead}${day}${middle}${month}${end === undefined ? '' : `${end}${year}`}`;
  }
  const japanese = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/.test(text);
  return japanese ? `${text.includes('年') ? `${year}年` : ''}${month}月${day}日` : null;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** "29-30 April 2024" for "29-31 April 2024": the days of one month, everything else as it stands. */
function daysInStyle({ from, to }: Period, text: string): string | null {
  if (typeof from === 'string' || typeof to === 'string' || from.day === null || to.day === null) return null;
  const days = text.match(/(?<!\d)\d{1,2}(?!\d)/g);
  if (from.month !== to.month || days?.length !== 2 || !WORDED.test(text)) return null;
  const right = [from.day, to.day];
  let next = 0;
  return text.replace(/(?<!\d)\d{1,2}(?!\d)/g, () => String(right[next++]));
}

/**
 * From the first to the last word of day, month and year, the other end of a range included; null where something else
 * stands between them, a weekday or a second "the".
 */
export function plainWords({ parts, last }: DateWriting): Pick<DatePart, 'start' | 'end'> | null {
  const all = [...parts, ...(last?.parts ?? [])];
  const own = all.filter(({ kind }) => kind !== 'weekday');
  const [first, end] = [own[0], own.at(-1)];
  if (first === undefined || end === undefined) return null;
  const torn = all.some(({ kind, start }) => kind === 'weekday' && start > first.start && start < end.end);
  return torn ? null : { start: first.start, end: end.end };
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

/** Dates written as the text writes them: month first or day first, with or without a year, abbreviated or not. */
import type { Dossier } from '../dossier/dossier.ts';
import type { DatePart, DateWriting, Mention } from '../recognise/mention.ts';
import { ordinalText } from '../text/ordinals.ts';
import { isoWeekday } from '../time/calendar.ts';
import { MONTHS, WEEKDAYS } from '../time/dateText.ts';
import type { PartialDate, Period, TimeValue } from '../time/edtf.ts';

/**
 * `value` in the words of the date `written`, with no more precision than the text gave; null where its words cannot be
 * kept (relative dates, spelled numbers). A weekday becomes that of the new day, or is left out where no day is named.
 * A day some weeks from `today` needs no year that the text leaves out.
 */
export function dateInStyle(value: TimeValue, written: Mention, today: TimeValue | null = null): string | null {
  const reading = written.date;
  const writing = reading?.writing;
  const core = writing && plainWords(writing);
  if (!reading || !writing || !core) return null;
  if (value.type === 'period') return daysInStyle(value, written.text, writing, core);
  if (writing.last !== null || value.year === null) return null;
  if (reading.written.day && value.day === null) return monthOnly(value, written.text, writing);
  // A year that the text left out has to be said when it is another than the text's reader takes it for.
  const another = reading.value !== null && !(reading.value.type === 'date' && reading.value.year === value.year);
  const near = today !== null && value.latest <= today.latest && today.earliest - value.earliest <= NEAR_DAYS;
  const missing = !reading.written.year && ((another && !near) || !reading.written.day);
  const text = replaced(written.text, withWeekday(core, writing.parts, written.text), writing.parts, value);
  return text === null || !missing ? text : withYear(text, value.year, writing.style);
}

/** Within them nobody takes a day before for one of another year. */
const NEAR_DAYS = 60;

/** The words from the first part to the last, with the numbers and names of `value` in the place of their own. */
function replaced(text: string, core: Place, parts: readonly DatePart[], value: PartialDate): string | null {
  const words = parts
    .filter(({ start, end }) => start >= core.start && end <= core.end)
    .map((part) => ({ ...part, text: text.slice(part.start, part.end) }));
  // 2024-02-30, 31/04/2024: one zero tells that all are filled up.
  const filled = words.some((part) => part.kind !== 'year' && /^0\d$/.test(part.text)) || /^\d{4}-\d\d-/.test(text);
  let result = '';
  let at = core.start;
  for (const { kind, start, end, text: model } of words) {
    const number = value[kind === 'weekday' ? 'day' : kind];
    if (number === null) return null;
    const word = kind === 'weekday' ? weekdayLike(value.earliest, model) : partLike(kind, number, model, filled);
    result += text.slice(at, start) + word;
    at = end;
  }
  // The text may have broken a line there.
  return (result + text.slice(at, core.end)).replace(/\s+/gu, ' ');
}

/** "3" for "14", "03" for "04", "3rd" for "14th", "ngày 3" for "ngày 14", "Nov." for "Sept.". */
function partLike(kind: DatePart['kind'], value: number, model: string, filled: boolean): string {
  const digits = /\d+/.exec(model)?.[0];
  if (digits === undefined) return monthLike(value, model);
  if (/\d(?:st|nd|rd|th)$/i.test(model)) return ordinalText(value);
  if (kind === 'year') return model.replace(digits, digits.length === 2 ? String(value).slice(-2) : String(value));
  return model.replace(digits, filled ? String(value).padStart(2, '0') : String(value));
}

/** "Nov." where the text has "Sept.", "Nov" where it has "Mar"; else the whole name. */
function monthLike(month: number, model: string): string {
  const name = MONTHS[month - 1] ?? '';
  const stop = model.endsWith('.') ? '.' : '';
  const letters = model.slice(0, model.length - stop.length);
  // "May" is both.
  if (letters.length > 4 || /^(?:may|june|july)$/i.test(letters) || name.length <= 4) return name;
  return `${name.slice(0, month === 9 && stop !== '' ? 4 : 3)}${stop}`;
}

function withYear(text: string, year: number, style: DateWriting['style']): string | null {
  if (style === 'japanese') return `${year}年${text}`;
  if (style === 'vietnamese') return `${text} năm ${year}`;
  if (style === 'month-day' || style === 'day-month')
    return style === 'month-day' && /\d/.test(text) ? `${text}, ${year}` : `${text} ${year}`;
  return style === 'figures' ? `${text}/${year}` : null;
}

function monthOnly(value: PartialDate, text: string, { parts, style }: DateWriting): string | null {
  const month = parts.find(({ kind }) => kind === 'month');
  if (month === undefined || value.month === null || (style !== 'day-month' && style !== 'month-day')) return null;
  return `${monthLike(value.month, text.slice(month.start, month.end))} ${value.year}`;
}

/** "29-30 April 2024" for "29-31 April 2024": the days of one month, or of the two that the text names as well. */
function daysInStyle({ from, to }: Period, text: string, { parts, last }: DateWriting, core: Place): string | null {
  if (last === null || typeof from === 'string' || typeof to === 'string') return null;
  const hasMonth = (all: readonly DatePart[]) => all.some(({ kind }) => kind === 'month');
  if (from.day === null || to.day === null) return null;
  if (from.month !== to.month && !(hasMonth(parts) && hasMonth(last.parts))) return null;
  if (from.day === to.day) return oneDay(from, text, parts, last.parts, core);
  const first = replaced(text, { start: core.start, end: last.join.start }, parts, from);
  const second = replaced(text, { start: last.join.end, end: core.end }, last.parts, to);
  return first === null || second === null ? null : first + text.slice(last.join.start, last.join.end) + second;
}

/** "30 April 2024" for "30-31 April 2024", "June 30, 2024" for "June 30-31, 2024": no range is left. */
function oneDay(day: PartialDate, text: string, first: readonly DatePart[], last: readonly DatePart[], core: Place) {
  const own = last.find(({ kind }) => kind !== 'weekday');
  if (last.some(({ kind }) => kind === 'month'))
    return replaced(text, { ...core, start: own?.start ?? core.start }, last, day);
  const end = first.findLast(({ kind }) => kind === 'day')?.end ?? core.end;
  const head = replaced(text, { start: core.start, end }, first, day);
  return head === null || own === undefined ? null : head + text.slice(own.end, core.end);
}

type Place = Pick<DatePart, 'start' | 'end'>;

/** `core` with the weekday before or behind it. */
function withWeekday(core: Place, parts: readonly DatePart[], text: string): Place {
  const weekday = parts.find(({ kind }) => kind === 'weekday');
  if (weekday === undefined) return core;
  const end = /^[)）]/u.test(text.slice(weekday.end)) ? weekday.end + 1 : weekday.end;
  return { start: Math.min(core.start, weekday.start), end: Math.max(core.end, end) };
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

/** How many days in words have the month before the day, and how many behind it. */
export interface WordOrders {
  readonly monthFirst: number;
  readonly dayFirst: number;
}

export function wordOrders(mentions: readonly Mention[]): WordOrders {
  const styles = mentions.flatMap(({ date }) =>
    date?.written.day && date.written.month ? (date.writing?.style ?? []) : [],
  );
  const count = (wanted: DateWriting['style']) => styles.filter((style) => style === wanted).length;
  return { monthFirst: count('month-day'), dayFirst: count('day-month') };
}

/** True where most days in words have the month before the day; without any, where the spelling is American. */
export function writesMonthFirst(orders: readonly WordOrders[], { spelling }: Pick<Dossier, 'spelling'>): boolean {
  const first = orders.reduce((sum, { monthFirst }) => sum + monthFirst, 0);
  const second = orders.reduce((sum, { dayFirst }) => sum + dayFirst, 0);
  return first + second === 0 ? spelling === 'en-US' : first > second;
}

const JAPANESE_DAYS = '月火水木金土日';
const VIETNAMESE_DAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** The weekday of a day number in the language, length and capitals of `model`: "Tuesday", "Tue", （火）, "thứ Ba". */
export function weekdayLike(day: number, model: string): string {
  const weekday = isoWeekday(day);
  const japanese = [...model].find((letter) => JAPANESE_DAYS.includes(letter));
  if (japanese !== undefined) return model.replace(japanese, JAPANESE_DAYS.charAt(weekday - 1));
  if (/^(?:thứ|ch[ủú]a?)\s/iu.test(model.normalize('NFC'))) return vietnameseDay(weekday, model);
  const name = WEEKDAYS[weekday - 1] ?? '';
  const letters = model.replace(/\.$/, '');
  const short = letters.length <= 4 && !WEEKDAYS.some((w) => w.toLowerCase() === letters.toLowerCase());
  return short ? name.slice(0, 3) + (model.endsWith('.') ? '.' : '') : name;
}

function vietnameseDay(weekday: number, model: string): string {
  const capital = /^\p{Lu}/u.test(model);
  const [, second = ''] = model.split(/\s+/u);
  if (weekday === 7) return capital ? 'Chủ nhật' : 'chủ nhật';
  const name = VIETNAMESE_DAYS[weekday - 1] ?? '';
  const word = /^\d/.test(second)
    ? String(weekday + 1)
    : /^\p{Lu}/u.test(second)
      ? name.charAt(0).toUpperCase() + name.slice(1)
      : name;
  return `${capital ? 'Thứ' : 'thứ'} ${word}`;
}

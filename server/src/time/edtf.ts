/**
 * Dates of any precision in EDTF (ISO 8601-2, as the Library of Congress describes it): levels 0 and 1, with the
 * quarters, halves and free unspecified digits of level 2. A value knows the first and the last day that it can mean.
 */
import { type Day, dayOf, daysInMonth, isDate } from './calendar.ts';

export type Precision = 'day' | 'month' | 'year' | 'season' | 'quarter' | 'half' | 'decade' | 'century' | 'unspecified';

/** '?' uncertain, '~' approximate, '%' both. */
export type Qualifier = '' | '?' | '~' | '%';

export interface PartialDate {
  readonly type: 'date';
  /** Canonical notation of the day, month or year, by which values are told apart; `parseEdtf` gives the same value back. */
  readonly edtf: string;
  /**
   * Of a day, what stands behind it: "T10:30:00+09:00". The calendar here counts days, as the clock at the place shows
   * them, so that it takes no part in any comparison; `printEdtf` writes it again.
   */
  readonly timeOfDay?: string;
  /** First and last day that it can mean, the qualifier left out of account. */
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  /** Parts that are fully known; a decade, a season or an X leaves them null. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly qualifier: Qualifier;
}

/** '..' is `open` (it has no end), an empty side is `unknown` (it has one that nobody wrote down). */
export type Bound = PartialDate | 'open' | 'unknown';

export interface Period {
  readonly type: 'period';
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly from: Bound;
  readonly to: Bound;
}

export type TimeValue = PartialDate | Period;

/** Parts that are of no calendar month: ISO 8601-2 numbers them from 21. */
export type YearPart = 21 | 22 | 23 | 24 | 33 | 34 | 35 | 36 | 40 | 41;

/** Year, year and month, or a day. The caller has made sure that it exists (`isDate`). */
export function dateValue(year: number, month?: number | null, day?: number | null): PartialDate {
  if (!month) return make(yearText(year), dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', year, null, null);
  const prefix = `${yearText(year)}-${pad(month, 2)}`;
  if (!day) {
    return make(
      prefix,
      dayOf(year, month, 1),
      dayOf(year, month, daysInMonth(year, month)),
      'month',
      year,
      month,
      null,
    );
  }
  const at = dayOf(year, month, day);
  return make(`${prefix}-${pad(day, 2)}`, at, at, 'day', year, month, day);
}

/** A season (21 spring to 24 winter), quarter (33 to 36) or half (40, 41) of a year. */
export function yearPartValue(year: number, part: YearPart): PartialDate {
  const text = `${yearText(year)}-${part}`;
  if (part >= 40) return monthsValue(text, year, (part - 40) * 6 + 1, 6, 'half');
  if (part >= 33) return monthsValue(text, year, (part - 33) * 3 + 1, 3, 'quarter');
  const [earliest, latest] = seasonDays(year, part);
  return make(text, earliest, latest, 'season', year, null, null);
}

/** The ten years that share all but the last digit: 199X. `year` is any of them, from 0 to 9999. */
export function decadeValue(year: number): PartialDate {
  const decade = Math.floor(year / 10);
  const from = decade * 10;
  return make(`${pad(decade, 3)}X`, dayOf(from, 1, 1), dayOf(from + 9, 12, 31), 'decade', null, null, null);
}

/** The hundred years that share the first two digits: 19XX is 1900 to 1999. */
export function centuryValue(year: number): PartialDate {
  const century = Math.floor(year / 100);
  const from = century * 100;
  return make(`${pad(century, 2)}XX`, dayOf(from, 1, 1), dayOf(from + 99, 12, 31), 'century', null, null, null);
}

/** The same date with another qualifier, which leaves no time of day. */
export function qualified({ timeOfDay: _, ...date }: PartialDate, qualifier: Qualifier): PartialDate {
  const bare = date.qualifier === '' ? date.edtf : date.edtf.slice(0, -1);
  return { ...date, edtf: bare + qualifier, qualifier };
}

/** Among values of any kind: is it one of time? */
export function isTimeValue(value: unknown): value is TimeValue {
  return typeof value === 'object' && value !== null && 'edtf' in value && 'earliest' in value && 'latest' in value;
}

/** The text that `parseEdtf` read, to the letter. */
export function printEdtf(value: TimeValue): string {
  return value.type === 'date' ? value.edtf + (value.timeOfDay ?? '') : value.edtf;
}

/** Reversed sides are kept as they are: `earliest` is then after `latest`, and `parseEdtf` refuses such a text. */
export function periodValue(from: Bound, to: Bound): Period {
  return {
    type: 'period',
    edtf: `${boundText(from)}/${boundText(to)}`,
    earliest: typeof from === 'string' ? Number.NEGATIVE_INFINITY : from.earliest,
    latest: typeof to === 'string' ? Number.POSITIVE_INFINITY : to.latest,
    from,
    to,
  };
}

/** The value of an EDTF text, or null when it is none, names no existing day or runs backwards. */
export function parseEdtf(text: string): TimeValue | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parseDate(text) ?? parseDateTime(text);
  const from = parseBound(text.slice(0, slash));
  const to = parseBound(text.slice(slash + 1));
  if (from === null || to === null) return null;
  if (typeof from === 'string' && typeof to === 'string') return null;
  const period = periodValue(from, to);
  return period.earliest > period.latest ? null : period;
}

/** The ends of a period have no time of day. */
function parseBound(text: string): Bound | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parseDate(text);
}

/** Years of up to 13 digits, whose days are numbers that a computer still counts exactly. */
const DATE = /^(?:Y(-?[1-9]\d{4,12})|(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?)([?~%]?)$/;

function parseDate(text: string): PartialDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, longYear, year = '', month, day, mark = ''] = match;
  const value = longYear === undefined ? parseParts(year, month, day) : dateValue(Number(longYear));
  if (value === null || mark === '') return value;
  return qualified(value, mark === '?' ? '?' : mark === '~' ? '~' : '%');
}

const DATE_TIME = /^(-?\d{4}-\d\d-\d\d)(T(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d)(?::(\d\d))?)?)$/;

/** A day with its time: complete, in local time, in UTC, or with the shift of a time zone. */
function parseDateTime(text: string): PartialDate | null {
  const match = DATE_TIME.exec(text);
  if (!match) return null;
  const [, day = '', timeOfDay = '', hours, minutes, seconds, sign, shiftHours = '00', shiftMinutes = '00'] = match;
  if (!isTime(Number(hours), Number(minutes), Number(seconds))) return null;
  if (!isTime(Number(shiftHours), Number(shiftMinutes), 0) || shiftHours === '24') return null;
  // ISO 8601 has no negative zero.
  if (sign === '-' && Number(shiftHours) + Number(shiftMinutes) === 0) return null;
  const date = parseDate(day);
  return date && { ...date, timeOfDay };
}

/** 24:00:00 is the end of the day, 60 a leap second. */
function isTime(hours: number, minutes: number, seconds: number): boolean {
  return (hours < 24 && minutes < 60 && seconds < 61) || (hours === 24 && minutes === 0 && seconds === 0);
}

function parseParts(year: string, month: string | undefined, day: string | undefined): PartialDate | null {
  if (year === '-0000') return null;
  if (`${year}${month ?? ''}${day ?? ''}`.includes('X')) return parseUnspecified(year, month, day);
  const y = Number(year);
  if (month === undefined) return dateValue(y);
  const m = Number(month);
  if (day !== undefined) return isDate(y, m, Number(day)) ? dateValue(y, m, Number(day)) : null;
  if (m >= 1 && m <= 12) return dateValue(y, m);
  const part = YEAR_PARTS.find((code) => code === m);
  return part === undefined ? null : yearPartValue(y, part);
}

const YEAR_PARTS: readonly YearPart[] = [21, 22, 23, 24, 33, 34, 35, 36, 40, 41];

/** An X stands for any digit; the bounds are the first and the last existing day that fits. */
function parseUnspecified(year: string, month: string | undefined, day: string | undefined): PartialDate | null {
  if (month === undefined && /^\d{3}X$/.test(year)) return decadeValue(Number(year.slice(0, 3)) * 10);
  if (month === undefined && /^\d\dXX$/.test(year)) return centuryValue(Number(year.slice(0, 2)) * 100);
  const anyYear = year === 'XXXX';
  const years = anyYear ? SOME_YEARS : yearsFitting(year);
  const months = fitting(month ?? 'XX', 1, 12);
  const days = fitting(day ?? 'XX', 1, 31);
  const first = extreme(years, months, days);
  const last = extreme(years.toReversed(), months.toReversed(), days.toReversed());
  if (first === null || last === null) return null;
  return make(
    [year, month, day].filter((part) => part !== undefined).join('-'),
    anyYear ? Number.NEGATIVE_INFINITY : first,
    anyYear ? Number.POSITIVE_INFINITY : last,
    'unspecified',
    known(year),
    known(month),
    known(day),
  );
}

/** A leap year and a common one stand for all where no bound depends on the year. */
const SOME_YEARS: readonly number[] = [2000, 2001];

/** Ascending. */
function yearsFitting(pattern: string): number[] {
  if (!pattern.startsWith('-')) return fitting(pattern, 0, 9999);
  return fitting(pattern.slice(1), 0, 9999)
    .map((year) => -year)
    .reverse();
}

function known(part: string | undefined): number | null {
  return part === undefined || part.includes('X') ? null : Number(part);
}

/** The numbers from `low` to `high` that a pattern of digits and X can stand for, ascending. */
function fitting(pattern: string, low: number, high: number): number[] {
  let values = [0];
  for (const char of pattern) {
    const digits = char === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(char)];
    values = values.flatMap((value) => digits.map((digit) => value * 10 + digit));
  }
  return values.filter((value) => value >= low && value <= high);
}

/** The first existing day in the order given; null for patterns such as XXXX-02-30. */
function extreme(years: readonly number[], months: readonly number[], days: readonly number[]): Day | null {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((d) => d <= daysInMonth(year, month));
      if (day !== undefined) return dayOf(year, month, day);
    }
  }
  return null;
}

/**
 * A season's name fixes no day: months from the meteorological start to the astronomical end count, and "winter 2023"
 * may be the one that year began in.
 */
function seasonDays(year: number, part: YearPart): readonly [Day, Day] {
  if (part === 21) return [dayOf(year, 3, 1), dayOf(year, 6, 21)];
  if (part === 22) return [dayOf(year, 6, 1), dayOf(year, 9, 23)];
  if (part === 23) return [dayOf(year, 9, 1), dayOf(year, 12, 22)];
  return [dayOf(year, 1, 1), dayOf(year + 1, 3, 21)];
}

function monthsValue(text: string, year: number, month: number, count: number, precision: Precision): PartialDate {
  const end = month + count - 1;
  return make(text, dayOf(year, month, 1), dayOf(year, end, daysInMonth(year, end)), precision, year, null, null);
}

function make(
  edtf: string,
  earliest: Day,
  latest: Day,
  precision: Precision,
  year: number | null,
  month: number | null,
  day: number | null,
): PartialDate {
  return { type: 'date', edtf, earliest, latest, precision, year, month, day, qualifier: '' };
}

function boundText(bound: Bound): string {
  return bound === 'open' ? '..' : bound === 'unknown' ? '' : bound.edtf;
}

function yearText(year: number): string {
  const digits = pad(Math.abs(year), 4);
  return `${Math.abs(year) > 9999 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function pad(value: number, width: number): string {
  const digits = String(value);
  return digits.length < width ? digits.padStart(width, '0') : digits;
}

/** A date that a person wrote into a date field: EDTF, or another form with the EDTF that it should be. */
import { daysInMonth, isDate } from '../time/calendar.ts';
import { dateValue, type PartialDate, parseEdtf } from '../time/edtf.ts';

export interface DateReading {
  readonly value: PartialDate | null;
  /** True for a time too long to be read as of one day of it. */
  readonly isPeriod?: boolean;
  /** What is wrong and what to write instead; null when nothing is. */
  readonly message: string | null;
  /** The date that is meant, where only its form is wrong. */
  readonly meant?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const MONTH_ONLY = /^([a-z]{3,9})\.?,? (\d{4})$/i;
/** Days. */
const MONTH = 31;
/** A time of day after a date, in the loose forms that EDTF does not have ("2020-03-03 10:00"). */
const TIME = /[T ]\d{1,2}:\d{2}.*$/;

export function readDate(written: string): DateReading {
  const text = written.trim().replace(/\s+/g, ' ');
  const exact = parseEdtf(text.replace(TIME, ''));
  if (exact?.type === 'date') return { value: exact, message: null };
  if (exact?.type === 'period') {
    // A visit of several days is read as of its first; in a longer time ranks and offices change hands.
    if (typeof exact.from !== 'string' && exact.latest - exact.earliest < MONTH)
      return { value: exact.from, message: null };
    const message = `A dossier needs one date, and "${text}" is a longer time: nothing is checked that depends on the date. Write for example 2020-03-03.`;
    return { value: null, isPeriod: true, message };
  }
  const parts = numericParts(text) ?? namedParts(text);
  if (parts === null) {
    return {
      value: null,
      message: `"${clip(text)}" is not a date. Write year, month and day, for example 2020-03-03.`,
    };
  }
  const [year, month, day] = parts;
  if (day !== null && month >= 1 && month <= 12 && !isDate(year, month, day)) {
    const last = dateValue(year, month, daysInMonth(year, month)).edtf;
    return { value: null, message: `There is no day ${day} in ${year}-${pad(month)}; its last day is ${last}.` };
  }
  if (month < 1 || month > 12) {
    const message = `There is no month ${month}.`;
    if (day === null || !isDate(year, day, month)) return { value: null, message };
    const meant = dateValue(year, day, month).edtf;
    return { value: null, message: `${message} Did you mean ${meant}?`, meant };
  }
  const value = dateValue(year, month, day);
  if (text === value.edtf) return { value, message: null };
  return { value, message: `Write this date as ${value.edtf}.`, meant: value.edtf };
}

type Parts = readonly [year: number, month: number, day: number | null];

/** 2020-3-2, 2020/03/02, 2020.3.2, 20200302; and 2.3.2020, which is day first wherever dots are used. */
function numericParts(text: string): Parts | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[3]), yearFirst[4] ? Number(yearFirst[4]) : null];
  const [, ...packed] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (packed.length === 3) return [Number(packed[0]), Number(packed[1]), Number(packed[2])];
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return dayFirst ? [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])] : null;
}

function namedParts(text: string): Parts | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly ? named(monthOnly[2], monthOnly[1], null) : null;
}

function named(year = '', month = '', day: string | null = null): Parts | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? null : [Number(year), index + 1, day === null ? null : Number(day)];
}

const pad = (n: number) => String(n).padStart(2, '0');
const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

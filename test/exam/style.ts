/** How one dossier writes: dates, names, ranks, spelling. One throw per dossier, with slips of habit inside it. */
import { type Day, dateOf, isoWeekday } from '../../server/src/time/calendar.ts';
import type { TimeValue } from '../../server/src/time/edtf.ts';
import type { Dice } from './dice.ts';

export type DateHabit = 'british' | 'american' | 'short-british' | 'short-american' | 'iso' | 'ordinal';

export interface Style {
  readonly dates: DateHabit;
  readonly diacritics: boolean;
  /** Share of ranks that are abbreviated. */
  readonly abbreviated: number;
  readonly givenFirst: boolean;
  readonly american: boolean;
  readonly vietnam: string;
}

export function makeStyle(dice: Dice): Style {
  return {
    dates: dice.pick<DateHabit>([
      'british',
      'british',
      'british',
      'american',
      'american',
      'short-british',
      'short-american',
      'iso',
      'ordinal',
    ]),
    diacritics: dice.chance(0.25),
    abbreviated: dice.pick([0, 0.3, 0.8, 1]),
    givenFirst: dice.chance(0.3),
    american: dice.chance(0.3),
    vietnam: dice.pick(['Viet Nam', 'Vietnam', 'Vietnam']),
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

export function weekdayName(day: Day): string {
  return WEEKDAYS[isoWeekday(day) - 1] ?? '';
}

/** A day in the dossier's habit; any year, month and day, those that the calendar does not have as well. */
export function writeDay(date: { year: number; month: number; day: number }, { dates }: Style, year = true): string {
  const { day } = date;
  const month = monthName(date.month);
  const short = SHORT[date.month - 1] ?? '';
  const two = (n: number) => String(n).padStart(2, '0');
  switch (dates) {
    case 'british':
      return year ? `${day} ${month} ${date.year}` : `${day} ${month}`;
    case 'american':
      return year ? `${month} ${day}, ${date.year}` : `${month} ${day}`;
    case 'short-british':
      return year ? `${day} ${month.slice(0, 3)} ${date.year}` : `${day} ${month.slice(0, 3)}`;
    case 'short-american':
      return year ? `${short} ${day}, ${date.year}` : `${short} ${day}`;
    case 'ordinal':
      return year ? `${ordinal(day)} ${month} ${date.year}` : `the ${ordinal(day)} of ${month}`;
    case 'iso':
      return year ? `${date.year}-${two(date.month)}-${two(day)}` : `${day} ${month}`;
  }
}

export function dayText(day: Day, style: Style, year = true): string {
  return writeDay(dateOf(day), style, year);
}

/** A registry date as the dossier writes it: a day, the days of a period, a month or a year; null for other kinds. */
export function timeIn(value: TimeValue, style: Style): string | null {
  if (value.type === 'date') {
    if (value.qualifier !== '' || value.year === null) return null;
    if (value.precision === 'day') return dayText(value.earliest, style);
    if (value.precision === 'month' && value.month !== null) return `${monthName(value.month)} ${value.year}`;
    return value.precision === 'year' ? String(value.year) : null;
  }
  const { from, to } = value;
  if (typeof from === 'string' || typeof to === 'string' || from.day === null || to.day === null) return null;
  if (from.year === null || from.month === null || from.month !== to.month) return null;
  const month = monthName(from.month);
  return style.dates === 'american' || style.dates === 'short-american'
    ? `${month} ${from.day}-${to.day}, ${from.year}`
    : `${from.day}-${to.day} ${month} ${from.year}`;
}

/** "on 2 March 2020", "in March 2020", "in 2020". */
export function onOrIn(value: TimeValue, text: string): string {
  const exact = value.type === 'period' || value.precision === 'day';
  return `${exact ? 'on' : 'in'} ${text}`;
}

export function iso(day: Day): string {
  const { year, month, day: d } = dateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th')}`;
}

export function spelled(text: string, { american }: Style): string {
  return american ? text.replace(/Defence/g, 'Defense').replace(/defence/g, 'defense') : text;
}

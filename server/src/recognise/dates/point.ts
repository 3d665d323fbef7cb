/** One end of a date expression as a grammar read it, before it is placed in the calendar. */
import type { Day } from '../../time/calendar.ts';
import type { YearPart } from '../../time/edtf.ts';
import type { DateReading } from '../mention.ts';
import type { DayOrder } from './context.ts';

export interface Point {
  /** Tokens [from, to). */
  from: number;
  to: number;
  /** As written: they may name no existing day. */
  year: number | null;
  month: number | null;
  day: number | null;
  /** A season, quarter or half of `year`. */
  part: YearPart | null;
  /** `year` is the first of ten or a hundred. */
  block: 'decade' | 'century' | null;
  /** Days that are already placed: a week, an offset from a date. */
  days: readonly [Day, Day] | null;
  /** ISO weekday and its tokens. */
  weekday: number | null;
  weekdayFrom: number;
  weekdayTo: number;
  /** "last" -1, "this" 0, "next" 1, on a month, season or weekday. */
  shift: number | null;
  /** Month and day the other way round, when a numeric date can be read both ways. */
  swapped: readonly [month: number, day: number] | null;
  /** The order that a numeric date shows when it can be read in one only. */
  order: DayOrder | null;
  /** Where the parts come from when they are not in the text. */
  basis: 'written' | 'relative' | 'earlier-date';
  form: DateReading['form'];
  /** The year or month was worked out from "last", "this" or "next". */
  inferredYear: boolean;
  inferredMonth: boolean;
  /** It is known to be a date, but not when: a fiscal year, a relative date without a dossier's date. */
  unplaced: boolean;
}

export function point(from: number, to: number, form: Point['form'], fields: Partial<Point> = {}): Point {
  return {
    from,
    to,
    year: null,
    month: null,
    day: null,
    part: null,
    block: null,
    days: null,
    weekday: null,
    weekdayFrom: -1,
    weekdayTo: -1,
    shift: null,
    swapped: null,
    order: null,
    basis: 'written',
    form,
    inferredYear: false,
    inferredMonth: false,
    unplaced: false,
    ...fields,
  };
}

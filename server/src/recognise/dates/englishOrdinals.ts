/** English dates by their number in a longer one: "the second Monday of March", "week 12", "the third quarter". */
import { CAPITAL } from '../../text/tokens.ts';
import { type Day, dayOf, isoWeekday } from '../../time/calendar.ts';
import type { PartialDate } from '../../time/edtf.ts';
import { plainDate } from './english.ts';
import { countNumber, dayNumber, yearNumber } from './englishNumbers.ts';
import { relativeDays } from './englishOffsets.ts';
import { shiftFirst } from './englishRelative.ts';
import { ARTICLE, CLOCK, OF, PREPOSITION, SHIFT, SHORT, UNIT, WEEKDAY } from './englishWords.ts';
import { partOfYear } from './englishYearPart.ts';
import { mondayOf, place } from './place.ts';
import { type Point, point } from './point.ts';
import { addUnits, distance, moved, nthWeek, nthWeekday, unitFrom } from './relative.ts';
import { COMMA, digits, hasFlag, innerPoint, isWord, kindIn, mark, numberAt, type Scan, valueIn } from './scan.ts';
import { DAY, HALF, MONTH_UNIT, QUARTER, WEEK, WEEKEND, YEAR } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);
const unitAt = (s: Scan, i: number): number => (en(s, i) === UNIT ? valueIn(s.en, s, i) : 0);

/** "the first week of May", "second Monday of next month", "third quarter of 2016", "the 15th day of June". */
export function ordinalOf(s: Scan, i: number, n: number, at: number): Point | null {
  const several = n === 1 || n === -1 ? firstUnits(s, i, n, at) : null;
  if (several !== null) return several;
  const unit = unitAt(s, at);
  // "when she first sat": an abbreviated day has its capital.
  const short = en(s, at) === WEEKDAY && (valueIn(s.en, s, at) & SHORT) !== 0 && !hasFlag(s, at, CAPITAL);
  const weekday = en(s, at) === WEEKDAY && !short ? valueIn(s.en, s, at) & 15 : 0;
  if (unit === 0 && weekday === 0) return null;
  if (unit === QUARTER || unit === HALF) return quarterOf(s, i, n, at);
  // "first Monday evening of next month"
  const after = weekday !== 0 && en(s, at + 1) === CLOCK ? at + 2 : at + 1;
  const linked = en(s, after) === OF || isWord(s, after, 'in');
  const outer = linked ? monthAt(s, after + 1) : innerPoint(s, after);
  if (outer === null && weekday !== 0 && !linked) return ofThisMonth(s, i, n, weekday, at + 1);
  if (outer === null || outer.unplaced || outer.day !== null || outer.weekday !== null) return null;
  const placed = place(outer, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (placed === null) return null;
  const month = placed.type === 'date' ? placed.month : null;
  if (weekday !== 0) {
    if (placed.type !== 'date' || placed.year === null) return null;
    const day = month === null ? nthWeekdayOf(placed, weekday, n) : nthWeekday(placed.year, month, weekday, n);
    return day === null ? null : relativeDays(i, outer.to, day, day);
  }
  if (unit === WEEK) {
    const days = nthWeek(placed.earliest, placed.latest, n);
    return days === null ? null : relativeDays(i, outer.to, days[0], days[1]);
  }
  if (unit === DAY && placed.type === 'date') {
    const day = n < 0 ? placed.latest : placed.earliest + n - 1;
    return day > placed.latest ? null : relativeDays(i, outer.to, day, day);
  }
  if (unit === WEEKEND && month !== null && placed.type === 'date' && placed.year !== null) {
    const day = nthWeekday(placed.year, month, 6, n);
    return day === null ? null : relativeDays(i, outer.to, day, day + 1);
  }
  return null;
}

/** What follows "of": a date, a year, or "the month" for that of the dossier's date. */
function monthAt(s: Scan, i: number): Point | null {
  const at = en(s, i) === ARTICLE ? i + 1 : i;
  if (at > i && (unitAt(s, at) === MONTH_UNIT || unitAt(s, at) === YEAR)) {
    const month = unitFrom(s.context.reference, unitAt(s, at), 0, at, at + 1);
    return month === null || month.unplaced ? null : month;
  }
  return innerPoint(s, at) ?? bareYear(s, at);
}

function bareYear(s: Scan, i: number): Point | null {
  const year = digits(s, i) === 4 ? yearNumber(s, i) : null;
  return year === null ? null : point(i, year.to, 'year', { year: year.value });
}

function nthWeekdayOf({ earliest, latest }: PartialDate, weekday: number, n: number): Day | null {
  if (n < 0) return latest - ((isoWeekday(latest) - weekday + 7) % 7);
  const day = earliest + ((weekday - isoWeekday(earliest) + 7) % 7) + 7 * (n - 1);
  return day > latest ? null : day;
}

/** "on the second Sunday". */
function ofThisMonth(s: Scan, i: number, n: number, weekday: number, to: number): Point | null {
  const { reference } = s.context;
  if (n < 1 || reference?.year == null || reference.month === null) return null;
  const day = nthWeekday(reference.year, reference.month, weekday, n);
  return day === null ? null : relativeDays(i, to, day, day);
}

/** "the first nine months of 2023", "the last ten days of May". */
function firstUnits(s: Scan, i: number, n: number, at: number): Point | null {
  const count = countNumber(s, at);
  const unit = count === null ? 0 : unitAt(s, count.to);
  const by = distance();
  if (count === null || en(s, count.to + 1) !== OF || !addUnits(by, unit, count.value)) return null;
  const outer = innerPoint(s, count.to + 2);
  if (outer === null || outer.unplaced || outer.day !== null) return null;
  const whole = place(outer, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (whole === null) return null;
  const first = n > 0 ? whole.earliest : moved(whole.latest + 1, by, -1);
  const last = n > 0 ? moved(whole.earliest, by, 1) - 1 : whole.latest;
  return first < whole.earliest || last > whole.latest
    ? null
    : { ...relativeDays(i, outer.to, first, last), form: 'part' };
}

function quarterOf(s: Scan, i: number, n: number, at: number): Point | null {
  const unit = unitAt(s, at);
  const part = n < 0 ? partOfYear(unit, unit === HALF ? 2 : 4) : partOfYear(unit, n);
  if (part === null) return null;
  const next = en(s, at + 1) === OF || mark(s, at + 1) === COMMA ? at + 2 : at + 1;
  // "the last quarter" is the one before this, "the last quarter of 2023" the fourth.
  if (n < 0 && next === at + 1) return null;
  const year = yearNumber(s, next);
  if (year !== null) return point(i, year.to, 'part', { part, year: year.value });
  const outer = en(s, next) === SHIFT && unitAt(s, next + 1) === YEAR ? shiftFirst(s, next) : null;
  if (outer?.year != null) return { ...outer, from: i, part, form: 'part' };
  // "the third quarter of the crew"
  const ofAnother = en(s, at + 1) === OF;
  return unit === QUARTER && !ofAnother ? point(i, at + 1, 'part', { part }) : null;
}

/** "the week after next", "the year before last". */
export function afterNext(s: Scan, i: number): Point | null {
  const ahead = isWord(s, i + 1, 'after') && isWord(s, i + 2, 'next');
  if (!ahead && !(isWord(s, i + 1, 'before') && isWord(s, i + 2, 'last'))) return null;
  return unitFrom(s.context.reference, valueIn(s.en, s, i), ahead ? 2 : -2, i, i + 3);
}

/** "the week of 20 February", "week 12 of 2024", "the week after next". The word is at `i`. */
export function weekFirst(s: Scan, i: number): Point | null {
  if (unitAt(s, i) === WEEKEND) return weekendOf(s, i);
  if (unitAt(s, i) !== WEEK) return null;
  const n = numberAt(s, i + 1);
  if (n > 0 && n < 54 && digits(s, i + 1) <= 2) {
    const of = en(s, i + 2) === OF || mark(s, i + 2) === COMMA ? i + 3 : i + 2;
    const outer = innerPoint(s, of) ?? bareYear(s, of);
    const year = outer !== null && outer.month === null && outer.year !== null ? outer.year : s.context.reference?.year;
    if (year === undefined || year === null) return null;
    const days = nthWeek(dayOf(year, 1, 1), dayOf(year, 12, 31), n);
    const to = outer !== null && outer.month === null && outer.year !== null ? outer.to : i + 2;
    return days === null ? null : relativeDays(i, to, days[0], days[1]);
  }
  if (
    en(s, i + 1) !== OF &&
    !isWord(s, i + 1, 'beginning') &&
    !isWord(s, i + 1, 'starting') &&
    !isWord(s, i + 1, 'commencing')
  )
    return null;
  let at = i + 2;
  if (en(s, at) === PREPOSITION) at++;
  if (en(s, at) === ARTICLE) at++;
  const day = plainDate(s, at) ?? ordinalDay(s, at);
  if (day === null) return null;
  const placed = place(day, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (placed === null || placed.earliest !== placed.latest) return null;
  const monday = mondayOf(placed.earliest);
  return relativeDays(i, day.to, monday, monday + 6);
}

/** "the weekend of 12 November": Saturday and Sunday of that day's week. */
function weekendOf(s: Scan, i: number): Point | null {
  const day = en(s, i + 1) === OF ? plainDate(s, i + 2) : null;
  const placed = day && place(day, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (!day || !placed || placed.earliest !== placed.latest) return null;
  const saturday = mondayOf(placed.earliest) + 5;
  return relativeDays(i, day.to, saturday, saturday + 1);
}

function ordinalDay(s: Scan, i: number): Point | null {
  const day = dayNumber(s, i);
  return day?.ordinal ? point(i, day.to, 'day', { day: day.value }) : null;
}

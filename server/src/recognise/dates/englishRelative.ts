/** English dates that lean on another: "next Monday", "three days ago", "the same month", "early March". */

import { CAPITAL } from '../../text/tokens.ts';
import { type Day, dayOf } from '../../time/calendar.ts';
import type { PartialDate } from '../../time/edtf.ts';
import { monthOf, partOfYear, plainDate, seasonCode } from './english.ts';
import { countNumber, dayNumber, type Numeral, yearNumber } from './englishNumbers.ts';
import {
  AGO,
  AND,
  ARTICLE,
  DAY_WORD,
  MONTH,
  OF,
  OPEN,
  PREPOSITION,
  RECENT,
  SAME,
  SEASON,
  SHIFT,
  UNIT,
  WEAK,
  WEEKDAY,
} from './englishWords.ts';
import { daysValue, dayValue, place, referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { addUnits, type Distance, distance, moved, nthWeek, nthWeekday, offsetPoint, unitFrom } from './relative.ts';
import {
  CLOSE_BRACKET,
  COMMA,
  DASH,
  digits,
  hasFlag,
  innerPoint,
  kindIn,
  mark,
  numberAt,
  OPEN_BRACKET,
  type Scan,
  spaced,
  valueIn,
} from './scan.ts';
import { CENTURY, DAY, DECADE, HALF, MONTH_UNIT, QUARTER, WEEK, WEEKEND, YEAR } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);
const unitAt = (s: Scan, i: number): number => (en(s, i) === UNIT ? valueIn(s.en, s, i) : 0);

/** "today", "yesterday", and "two days before yesterday" is read from its number. */
export function dayWord(s: Scan, i: number): Point | null {
  const today = referenceDay(s.context.reference);
  if (today === null) return point(i, i + 1, 'relative', { unplaced: true });
  const day = today + valueIn(s.en, s, i);
  return relativeDays(i, i + 1, day, day);
}

function relativeDays(from: number, to: number, first: Day, last: Day): Point {
  return point(from, to, 'relative', {
    days: [first, last],
    basis: 'relative',
    inferredYear: true,
    inferredMonth: true,
  });
}

/** "last week", "next Friday", "this March", "the past three weeks". The shift word is at `i`. */
export function shiftFirst(s: Scan, i: number, earlier: PartialDate | null): Point | null {
  const value = valueIn(s.en, s, i);
  const recent = value >= RECENT - 1;
  const shift = recent ? value - RECENT : value;
  const at = i + 1;
  const kind = en(s, at);
  if (kind === UNIT) return shiftedUnit(s, i, at, shift, earlier);
  if (kind === WEEKDAY) {
    if ((valueIn(s.en, s, at) & WEAK) !== 0 && !hasFlag(s, at, CAPITAL)) return null;
    return shiftedWeekday(s, i, at, recent ? shift * 7 : shift);
  }
  if (kind === MONTH) {
    if ((valueIn(s.en, s, at) & WEAK) !== 0 && !hasFlag(s, at, CAPITAL)) return null;
    const day = dayNumber(s, at + 1);
    const to = day === null ? at + 1 : day.to;
    return point(i, to, 'month', {
      month: monthOf(s, at),
      day: day?.value ?? null,
      shift,
      basis: 'relative',
      form: day === null ? 'month' : 'day',
    });
  }
  if (kind === SEASON)
    return point(i, at + 1, 'season', { part: seasonCode(valueIn(s.en, s, at) & 31), shift, basis: 'relative' });
  const count = countNumber(s, at);
  if (count !== null && shift !== 0) {
    const unit = unitAt(s, count.to);
    if (unit !== 0) return countedUnits(s, i, count, unit, shift);
  }
  const date = plainDate(s, at);
  return date === null || date.year !== null ? null : { ...date, from: i, shift, basis: 'relative' };
}

function shiftedUnit(s: Scan, i: number, at: number, shift: number, earlier: PartialDate | null): Point | null {
  const unit = valueIn(s.en, s, at);
  if (unit === DECADE || unit === CENTURY || unit === HALF) return null;
  const article = en(s, i - 1) === ARTICLE;
  // "The following day" goes on from the day just told, "next month" from the dossier's date.
  const told = article && earlier !== null && (isFollowing(s, i) || unit === DAY);
  const base = told ? earlier : s.context.reference;
  const from = article && (told || unit === DAY) ? i - 1 : i;
  if (unit === DAY && shift === 0) return null;
  const found = unitFrom(base, unit, shift, from, at + 1, told ? 'earlier-date' : 'relative');
  return unit === WEEK && found !== null ? weekdayInWeek(s, found, at + 1) : found;
}

/** "following" and "previous" are the words of a story; "last" and "next" those of today. */
function isFollowing(s: Scan, i: number): boolean {
  return (s.tokens.end[i] as number) - (s.tokens.start[i] as number) >= 8;
}

/** "next week Wednesday", "next week on Tuesday". */
function weekdayInWeek(s: Scan, week: Point, i: number): Point {
  let at = i;
  if (mark(s, at) === DASH || mark(s, at) === COMMA) at++;
  if (en(s, at) === PREPOSITION) at++;
  if (en(s, at) !== WEEKDAY || week.days === null) return week;
  const day = week.days[0] + (valueIn(s.en, s, at) & 15) - 1;
  return { ...week, to: at + 1, form: 'weekday', days: [day, day] };
}

/** "next Friday", and the date that may stand beside it: "this Friday, 15 June", "this Friday (Jun-15)". */
function shiftedWeekday(s: Scan, i: number, at: number, shift: number): Point {
  const weekday = { weekday: valueIn(s.en, s, at) & 15, weekdayFrom: at, weekdayTo: at + 1 };
  const bracket = mark(s, at + 1) === OPEN_BRACKET;
  const next = bracket || mark(s, at + 1) === DASH || mark(s, at + 1) === COMMA ? at + 2 : at + 1;
  const date = plainDate(s, next);
  if (date !== null && (!bracket || mark(s, date.to) === CLOSE_BRACKET)) {
    return { ...date, ...weekday, from: i, to: bracket ? date.to + 1 : date.to };
  }
  return point(i, at + 1, 'weekday', { ...weekday, shift, basis: 'relative' });
}

/** "the last three weeks": whole days up to yesterday, or from tomorrow on. Years are durations to a dossier's reader. */
function countedUnits(s: Scan, from: number, count: Numeral, unit: number, shift: number): Point | null {
  const today = referenceDay(s.context.reference);
  const by = distance();
  if (unit === YEAR || !addUnits(by, unit, count.value)) return null;
  const to = moreUnits(s, count.to + 1, by);
  if (today === null) return point(from, to, 'relative', { unplaced: true });
  return shift < 0
    ? relativeDays(from, to, moved(today, by, -1), today - 1)
    : relativeDays(from, to, today + 1, moved(today, by, 1));
}

/** "2 years 1 month and 21 days": goes on adding. */
function moreUnits(s: Scan, i: number, by: Distance): number {
  let to = i;
  for (let n = 0; n < 4; n++) {
    const at = en(s, to) === AND || mark(s, to) === COMMA ? to + 1 : to;
    const count = countNumber(s, at);
    if (count === null || digits(s, at) === 0 || unitAt(s, count.to) === 0) return to;
    if (en(s, count.to + 1) === AGO && at !== to) return to;
    if (!addUnits(by, unitAt(s, count.to), count.value)) return to;
    to = count.to + 1;
  }
  return to;
}

/** "two weeks ago", "3 days before 2 March", "in two months". The count is at `i`. */
export function countFirst(s: Scan, i: number): Point | null {
  const count = countNumber(s, i);
  if (count === null) return null;
  if (en(s, count.to) === SHIFT && unitAt(s, count.to + 1) !== 0 && valueIn(s.en, s, count.to) % RECENT !== 0) {
    const value = valueIn(s.en, s, count.to);
    const shift = value >= RECENT - 1 ? value - RECENT : value;
    return countedUnits(s, i, { ...count, to: count.to + 1 }, unitAt(s, count.to + 1), shift);
  }
  const unit = unitAt(s, count.to);
  if (unit === 0) return null;
  const by = distance();
  if (!addUnits(by, unit, count.value)) return null;
  const to = moreUnits(s, count.to + 1, by);
  return offsetFrom(s, i, to, by);
}

function offsetFrom(s: Scan, i: number, to: number, by: Distance): Point | null {
  const today = referenceDay(s.context.reference);
  const next = en(s, to);
  if (next === AGO)
    return today === null
      ? point(i, to + 1, 'relative', { unplaced: true })
      : offsetPoint(today, by, valueIn(s.en, s, to), i, to + 1);
  const told = wordIs(s, to, 'earlier') ? -1 : isLater(s, to) ? 1 : 0;
  if (told !== 0) return fromTold(s, i, to + 1, by, told);
  const start = startWord(s, to);
  if (start > 0) return startingAt(s, i, start, by);
  const side = next === OPEN ? valueIn(s.en, s, to) : isFrom(s, to) ? 2 : 0;
  if (side === 2 || side === -2) {
    const base = innerPoint(s, to + 1);
    const placed =
      base === null ? null : place(base, { reference: s.context.reference, earlier: null, tense: null }).value;
    if (base !== null && placed?.type === 'date') {
      const day = side === 2 ? placed.latest : placed.earliest;
      const moveTo = moved(day, by, side > 0 ? 1 : -1);
      return relativeDays(i, base.to, moveTo, moveTo);
    }
    if (isFrom(s, to) && isNow(s, to + 1) && today !== null) return offsetPoint(today, by, 1, i, to + 2);
    return null;
  }
  if (en(s, i - 1) !== PREPOSITION || today === null) return null;
  return wordIs(s, i - 1, 'in') && next !== OF ? offsetPoint(today, by, 1, i - 1, to) : null;
}

/** Token after "starting", "beginning on" or ", from", else 0. */
function startWord(s: Scan, i: number): number {
  if (mark(s, i) === COMMA) return isFrom(s, i + 1) ? i + 2 : 0;
  if (!wordIs(s, i, 'starting') && !wordIs(s, i, 'beginning') && !wordIs(s, i, 'commencing')) return 0;
  return en(s, i + 1) === PREPOSITION ? i + 2 : i + 1;
}

/** "two weeks starting 20 May": that long from that day on. */
function startingAt(s: Scan, i: number, at: number, by: Distance): Point | null {
  const start = innerPoint(s, at);
  if (start === null || (start.day === null && start.days === null && start.weekday === null)) return null;
  const placed = place(start, { reference: s.context.reference, earlier: null, tense: 'future' }).value;
  return placed === null ? null : relativeDays(i, start.to, placed.earliest, moved(placed.earliest, by, 1) - 1);
}

/** "within two weeks": from the dossier's date on. Years are a duration, and so is what is counted from an act. */
export function withinFirst(s: Scan, i: number): Point | null {
  const shifted = en(s, i + 1) === ARTICLE ? i + 2 : i + 1;
  const count = countNumber(s, en(s, shifted) === SHIFT ? shifted + 1 : shifted);
  const today = referenceDay(s.context.reference);
  if (count === null || today === null) return null;
  const unit = unitAt(s, count.to);
  const by = distance();
  if (unit === 0 || unit === YEAR || !addUnits(by, unit, count.value)) return null;
  const to = moreUnits(s, count.to + 1, by);
  if (en(s, to) === OF || en(s, to) === OPEN || isFrom(s, to)) {
    const base = innerPoint(s, to + 1);
    const days = base?.days ?? null;
    return base === null || days === null ? null : relativeDays(i, base.to, days[0], moved(days[0], by, 1) - 1);
  }
  return relativeDays(i, to, today, moved(today, by, 1) - 1);
}

/** "two days later", "a year earlier": counted from the day that was told last. */
function fromTold(s: Scan, from: number, to: number, by: Distance, sign: number): Point | null {
  const told = referenceDay(s.earlier);
  if (told !== null) return { ...offsetPoint(told, by, sign, from, to), basis: 'earlier-date' };
  const today = referenceDay(s.context.reference);
  return today === null || sign < 0 ? null : offsetPoint(today, by, sign, from, to);
}

function isLater(s: Scan, i: number): boolean {
  return wordIs(s, i, 'later');
}

function isFrom(s: Scan, i: number): boolean {
  return wordIs(s, i, 'from');
}

function isNow(s: Scan, i: number): boolean {
  return wordIs(s, i, 'now');
}

export function wordIs(s: Scan, i: number, word: string): boolean {
  if (i < 0 || i >= s.tokens.count) return false;
  const start = s.tokens.start[i] as number;
  return (
    (s.tokens.end[i] as number) - start === word.length &&
    s.text.slice(start, start + word.length).toLowerCase() === word
  );
}

/** "early March", "the end of 2023", "later this year": the whole unit, because the words draw no line in it. */
export function partFirst(s: Scan, i: number): Point | null {
  let at = i + 1;
  if (mark(s, at) === DASH && !spaced(s, at)) at++;
  if (en(s, at) === OF) at++;
  if (en(s, at) === PREPOSITION && valueIn(s.en, s, i) === 5) at++;
  if (en(s, at) === ARTICLE) at++;
  const p = innerPoint(s, at) ?? wholeUnit(s, at, i);
  if (p !== null && p.from >= i) {
    // "beginning 7 January" opens a range.
    if (at === i + 1 && p.day !== null && wordIs(s, i, 'beginning')) return null;
    return remainder(
      s,
      { ...p, from: i, form: p.form === 'year' || p.form === 'month' ? 'part' : p.form },
      valueIn(s.en, s, i),
    );
  }
  const year = p === null ? yearNumber(s, at) : null;
  return year === null || year.value < 1500 || year.value > 2150
    ? null
    : point(i, year.to, 'part', { year: year.value });
}

/** "the end of the year": the unit that the dossier's date is in. */
function wholeUnit(s: Scan, at: number, from: number): Point | null {
  const unit = unitAt(s, at);
  if (unit !== WEEK && unit !== MONTH_UNIT && unit !== YEAR && unit !== QUARTER) return null;
  return en(s, at - 1) === ARTICLE || en(s, at - 1) === OF
    ? unitFrom(s.context.reference, unit, 0, from, at + 1)
    : null;
}

/** "earlier this year" ends where the dossier's date begins, "later" and "the rest" begin there. */
function remainder(s: Scan, p: Point, part: number): Point {
  const today = referenceDay(s.context.reference);
  if (part < 4 || today === null) return p;
  const whole = place(p, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (whole === null || today < whole.earliest || today > whole.latest) return p;
  if (part === 4 && today > whole.earliest) return relativeDays(p.from, p.to, whole.earliest, today - 1);
  return part === 4 ? p : relativeDays(p.from, p.to, today, whole.latest);
}

/** "the same month", "that year": the unit of the date named before, or of the dossier's date for "the same". */
export function sameFirst(s: Scan, i: number, earlier: PartialDate | null): Point | null {
  // "that same month"
  const at = en(s, i + 1) === SAME ? i + 2 : i + 1;
  const unit = unitAt(s, at);
  if (unit !== DAY && unit !== WEEK && unit !== MONTH_UNIT && unit !== YEAR) return null;
  const that = valueIn(s.en, s, i) === 1;
  if (that && earlier === null) return null;
  const from = en(s, i - 1) === ARTICLE ? i - 1 : i;
  if (!that && from === i) return null;
  const base = earlier ?? s.context.reference;
  return unitFrom(base, unit, 0, from, at + 1, earlier === null ? 'relative' : 'earlier-date');
}

/** "the first week of May", "second Monday of next month", "third quarter of 2016", "the 15th day of June". */
export function ordinalOf(s: Scan, i: number, n: number, at: number): Point | null {
  const several = n === 1 || n === -1 ? firstUnits(s, i, n, at) : null;
  if (several !== null) return several;
  const unit = unitAt(s, at);
  const weekday = en(s, at) === WEEKDAY ? valueIn(s.en, s, at) & 15 : 0;
  if (unit === 0 && weekday === 0) return null;
  if (unit === QUARTER || unit === HALF) return quarterOf(s, i, n, at);
  const next = en(s, at + 1) === OF || wordIs(s, at + 1, 'in') ? at + 2 : at + 1;
  const outer = innerPoint(s, en(s, next) === ARTICLE ? next + 1 : next);
  if (outer === null || outer.unplaced || outer.day !== null || outer.weekday !== null) return null;
  const placed = place(outer, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (placed === null) return null;
  const month = placed.type === 'date' ? placed.month : null;
  if (weekday !== 0) {
    if (placed.type !== 'date' || placed.year === null || month === null) return null;
    const day = nthWeekday(placed.year, month, weekday, n);
    return day === null ? null : relativeDays(i, outer.to, day, day);
  }
  if (unit === WEEK) {
    const days = nthWeek(placed.earliest, placed.latest, n);
    return days === null ? null : relativeDays(i, outer.to, days[0], days[1]);
  }
  if (unit === DAY && n > 0 && placed.type === 'date')
    return relativeDays(i, outer.to, placed.earliest + n - 1, placed.earliest + n - 1);
  if (unit === WEEKEND && month !== null && placed.type === 'date' && placed.year !== null) {
    const day = nthWeekday(placed.year, month, 6, n);
    return day === null ? null : relativeDays(i, outer.to, day, day + 1);
  }
  return null;
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
  const outer = en(s, next) === SHIFT && unitAt(s, next + 1) === YEAR ? shiftFirst(s, next, null) : null;
  if (outer?.year != null) return { ...outer, from: i, part, form: 'part' };
  return unit === QUARTER ? point(i, at + 1, 'part', { part }) : null;
}

/** "the week after next". */
export function afterNext(s: Scan, i: number): Point | null {
  if (!wordIs(s, i + 1, 'after') || !wordIs(s, i + 2, 'next')) return null;
  return unitFrom(s.context.reference, valueIn(s.en, s, i), 2, i, i + 3);
}

/** "the week of 20 February", "week 12 of 2024", "the week after next". The word is at `i`. */
export function weekFirst(s: Scan, i: number): Point | null {
  if (unitAt(s, i) !== WEEK) return null;
  const n = numberAt(s, i + 1);
  if (n > 0 && n < 54 && digits(s, i + 1) <= 2) {
    const of = en(s, i + 2) === OF ? i + 3 : i + 2;
    const outer = innerPoint(s, of);
    const year = outer !== null && outer.month === null && outer.year !== null ? outer.year : s.context.reference?.year;
    if (year === undefined || year === null) return null;
    const days = nthWeek(dayOf(year, 1, 1), dayOf(year, 12, 31), n);
    const to = outer !== null && outer.month === null && outer.year !== null ? outer.to : i + 2;
    return days === null ? null : relativeDays(i, to, days[0], days[1]);
  }
  if (
    en(s, i + 1) !== OF &&
    !wordIs(s, i + 1, 'beginning') &&
    !wordIs(s, i + 1, 'starting') &&
    !wordIs(s, i + 1, 'commencing')
  )
    return null;
  let at = i + 2;
  if (en(s, at) === PREPOSITION) at++;
  if (en(s, at) === ARTICLE) at++;
  const day = plainDate(s, at) ?? ordinalDay(s, at);
  if (day === null) return null;
  const placed = place(day, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (placed === null || placed.earliest !== placed.latest) return null;
  const week = daysValue(placed.earliest, placed.earliest);
  const monday = dayValue(week.earliest - ((((week.earliest + 3) % 7) + 7) % 7)).earliest;
  return relativeDays(i, day.to, monday, monday + 6);
}

function ordinalDay(s: Scan, i: number): Point | null {
  const day = dayNumber(s, i);
  return day?.ordinal ? point(i, day.to, 'day', { day: day.value }) : null;
}

/** "the day after tomorrow", "the day before yesterday". */
export function dayBeside(s: Scan, i: number): Point | null {
  if (unitAt(s, i) !== DAY || en(s, i + 1) !== OPEN || en(s, i + 2) !== DAY_WORD) return null;
  const base = dayWord(s, i + 2);
  const step = Math.sign(valueIn(s.en, s, i + 1));
  if (base === null) return null;
  const from = en(s, i - 1) === ARTICLE ? i - 1 : i;
  if (base.days === null) return { ...base, from };
  return relativeDays(from, i + 3, base.days[0] + step, base.days[0] + step);
}

/** "20th of next month", "4th of this month": the day has been read. */
export function dayOfMonth(s: Scan, i: number, day: Numeral): Point | null {
  let at = day.to;
  if (unitAt(s, at) === DAY) at++;
  if (en(s, at) === OF) at++;
  if (en(s, at) === ARTICLE && unitAt(s, at + 1) === MONTH_UNIT && day.ordinal) {
    const month = unitFrom(s.context.reference, MONTH_UNIT, 0, i, at + 2);
    return month === null ? null : { ...month, day: day.value, form: 'day' };
  }
  if (en(s, at) !== SHIFT || unitAt(s, at + 1) !== MONTH_UNIT) return null;
  const month = unitFrom(s.context.reference, MONTH_UNIT, valueIn(s.en, s, at), i, at + 2);
  return month === null ? null : { ...month, day: day.value, form: 'day' };
}

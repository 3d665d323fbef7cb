/** English dates that lean on another: "next Monday", "three days ago", "the same month", "early March". */
import { CAPITAL, WORD } from '../../text/tokens.ts';
import { isoWeekday } from '../../time/calendar.ts';
import { afterMonth, isCountOf, monthOf, plainDate } from './english.ts';
import { countNumber, dayNumber, type Numeral, yearNumber } from './englishNumbers.ts';
import { countedUnits, relativeDays } from './englishOffsets.ts';
import { decadeFirst } from './englishParts.ts';
import {
  ARTICLE,
  DAY_WORD,
  MONTH,
  OF,
  OPEN,
  PREPOSITION,
  RECENT,
  S,
  SAME,
  SEASON,
  SHIFT,
  UNIT,
  WEAK,
  WEEKDAY,
} from './englishWords.ts';
import { seasonCode } from './englishYearPart.ts';
import { place, referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { unitFrom } from './relative.ts';
import {
  CLOSE_BRACKET,
  COMMA,
  DASH,
  hasFlag,
  innerPoint,
  isWord,
  kindIn,
  mark,
  OPEN_BRACKET,
  QUOTE,
  type Scan,
  spaced,
  tokenKind,
  valueIn,
} from './scan.ts';
import { CENTURY, DAY, DECADE, HALF, MONTH_UNIT, QUARTER, WEEK, WEEKEND, WORKWEEK, YEAR } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);
const unitAt = (s: Scan, i: number): number => (en(s, i) === UNIT ? valueIn(s.en, s, i) : 0);

/** "today", "yesterday", and "two days before yesterday" is read from its number. */
export function dayWord(s: Scan, i: number): Point | null {
  // "Radio 4's Today programme", `the "Today" program`.
  const quoted = mark(s, i + 1) === 0x22 || mark(s, i + 1) === 0x201d ? i + 2 : i + 1;
  const named = hasFlag(s, i, CAPITAL) && (tokenKind(s, i - 1) === WORD || quoted > i + 1);
  if (named && isWord(s, quoted, 'programme', 'program', 'show')) return null;
  const today = referenceDay(s.context.reference);
  if (today === null) return point(i, i + 1, 'relative', { unplaced: true });
  const day = today + valueIn(s.en, s, i);
  return relativeDays(i, i + 1, day, day);
}

/** "last week", "next Friday", "this March", "the past three weeks". The shift word is at `i`. */
export function shiftFirst(s: Scan, i: number): Point | null {
  const value = valueIn(s.en, s, i);
  const recent = value >= RECENT - 1;
  const shift = recent ? value - RECENT : value;
  // "this calendar year", "this working week"
  const at = isWord(s, i + 1, 'calendar', 'working') && en(s, i + 2) === UNIT ? i + 2 : i + 1;
  const kind = en(s, at);
  if (kind === UNIT) return shiftedUnit(s, i, at, recent ? nearestShift(s, at, shift) : shift);
  if (kind === WEEKDAY) {
    if ((valueIn(s.en, s, at) & WEAK) !== 0 && !hasFlag(s, at, CAPITAL)) return null;
    return shiftedWeekday(s, i, at, recent ? shift * 7 : shift);
  }
  if (kind === MONTH) {
    if ((valueIn(s.en, s, at) & WEAK) !== 0 && !hasFlag(s, at, CAPITAL)) return null;
    // "next Aug. 31"
    const number = dayNumber(s, afterMonth(s, at));
    // "this April 31 students came"
    const day = number !== null && isCountOf(s, at, number) ? null : number;
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

/** "The coming weekend" is that of this week. */
function nearestShift(s: Scan, at: number, shift: number): number {
  const today = referenceDay(s.context.reference);
  return valueIn(s.en, s, at) === WEEKEND && shift > 0 && today !== null && isoWeekday(today) < 6 ? 0 : shift;
}

function shiftedUnit(s: Scan, i: number, at: number, shift: number): Point | null {
  const week = valueIn(s.en, s, at) === WEEK && isWord(s, at - 1, 'working');
  const unit = week ? WORKWEEK : valueIn(s.en, s, at);
  if (unit === DECADE || unit === CENTURY || unit === HALF || isPlural(s, at)) return null;
  // "the last day of February" is read from its number.
  if (unit === DAY && en(s, at + 1) === OF) return null;
  const article = en(s, i - 1) === ARTICLE;
  // "The following day" goes on from the day just told, "next month" from the dossier's date.
  const earlier = unit === YEAR ? s.toldYear : s.earlier;
  const told = article && earlier !== null && (isFollowing(s, i) || unit === DAY);
  const base = told ? earlier : s.context.reference;
  const from = article && (told || unit === DAY) ? i - 1 : i;
  if (unit === DAY && shift === 0) return null;
  const found = unitFrom(base, unit, shift, from, at + 1, told ? 'earlier-date' : 'relative');
  return unit === WEEK && found !== null ? weekdayInWeek(s, found, at + 1) : found;
}

/** "the last days of the war", "the coming months": nobody says how many. */
function isPlural(s: Scan, i: number): boolean {
  return (s.text.charCodeAt((s.tokens.end[i] as number) - 1) | 0x20) === 0x73;
}

/** "following" and "previous" are the words of a story; "last" and "next" those of today. */
function isFollowing(s: Scan, i: number): boolean {
  return (s.tokens.end[i] as number) - (s.tokens.start[i] as number) >= 8;
}

/** "next week Wednesday", "next week on Tuesday". */
function weekdayInWeek(s: Scan, week: Point, i: number): Point {
  let at = i;
  if (mark(s, at) === DASH || mark(s, at) === COMMA) at++;
  if (en(s, at) === PREPOSITION || en(s, at) === S) at++;
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

/** "early March", "the end of 2023", "later this year": the whole unit, because the words draw no line in it. */
export function partFirst(s: Scan, i: number): Point | null {
  let at = i + 1;
  if (mark(s, at) === DASH && !spaced(s, at)) at++;
  if (en(s, at) === OF) at++;
  // "late in 2016", "later in the year"; "deliveries would start in 2027".
  if (isWord(s, at, 'in')) {
    if (isWord(s, i, 'start', 'end', 'close', 'beginning')) return null;
    at++;
  }
  if (en(s, at) === ARTICLE) at++;
  const p = innerPoint(s, at) ?? wholeUnit(s, at, i);
  if (p !== null && p.from >= i) {
    // "beginning 7 January" opens a range; "to end Wednesday", "will close next week" are verbs.
    const isNear = p.day !== null || (p.form !== 'month' && p.form !== 'year');
    if (at === i + 1 && isNear && isWord(s, i, 'start', 'end', 'close', 'beginning')) return null;
    return remainder(
      s,
      { ...p, from: i, form: p.form === 'year' || p.form === 'month' ? 'part' : p.form },
      valueIn(s.en, s, i),
    );
  }
  const decade = p === null ? decadeFirst(s, mark(s, at) === QUOTE ? at + 1 : at) : null;
  if (decade !== null) return { ...decade, from: i };
  const year = p === null ? yearNumber(s, at) : null;
  return year === null || year.value < 1500 || year.value > 2150
    ? null
    : point(i, year.to, 'part', { year: year.value });
}

/** "the end of the year": the unit that the dossier's date is in. */
function wholeUnit(s: Scan, at: number, from: number): Point | null {
  const unit = unitAt(s, at);
  if (unit !== WEEK && unit !== MONTH_UNIT && unit !== YEAR && unit !== QUARTER) return null;
  return en(s, at - 1) === ARTICLE || en(s, at - 1) === OF || isWord(s, at - 1, 'in')
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
export function sameFirst(s: Scan, i: number): Point | null {
  // "that same month"
  const at = en(s, i + 1) === SAME ? i + 2 : i + 1;
  const unit = unitAt(s, at);
  if (unit !== DAY && unit !== WEEK && unit !== MONTH_UNIT && unit !== YEAR) return null;
  const earlier = unit === YEAR ? s.toldYear : s.earlier;
  const that = valueIn(s.en, s, i) === 1;
  if (that && earlier === null) return null;
  const from = en(s, i - 1) === ARTICLE ? i - 1 : i;
  if (!that && from === i) return null;
  const base = earlier ?? s.context.reference;
  // "the same month of 2018"
  const year = unit === MONTH_UNIT && en(s, at + 1) === OF ? yearNumber(s, at + 2) : null;
  if (year !== null && base !== null && base.month !== null)
    return point(from, year.to, 'month', {
      year: year.value,
      month: base.month,
      inferredMonth: true,
      basis: earlier === null ? 'relative' : 'earlier-date',
    });
  return unitFrom(base, unit, 0, from, at + 1, earlier === null ? 'relative' : 'earlier-date');
}

/** "the day after tomorrow", "the day before yesterday". */
export function dayBeside(s: Scan, i: number): Point | null {
  const side = en(s, i + 1) === OPEN ? valueIn(s.en, s, i + 1) : 0;
  if (unitAt(s, i) !== DAY || Math.abs(side) !== 2) return null;
  const step = Math.sign(side);
  const from = en(s, i - 1) === ARTICLE ? i - 1 : i;
  if (en(s, i + 2) !== DAY_WORD) return en(s, i - 1) === ARTICLE ? besideDay(s, from, i + 2, step) : null;
  const base = dayWord(s, i + 2);
  if (base === null) return null;
  if (base.days === null) return { ...base, from };
  return relativeDays(from, i + 3, base.days[0] + step, base.days[0] + step);
}

/** "the day after next Monday", "the day before 5 May 2024". */
function besideDay(s: Scan, from: number, at: number, step: number): Point | null {
  const base = innerPoint(s, en(s, at) === ARTICLE ? at + 1 : at);
  const { reference } = s.context;
  const day = base === null || base.unplaced ? null : place(base, { reference, earlier: null, tense: null }).value;
  if (base === null || day === null || day.earliest !== day.latest) return null;
  return relativeDays(from, base.to, day.earliest + step, day.earliest + step);
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

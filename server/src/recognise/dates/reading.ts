/** What a date expression means where it stands: placed by its own words, the dates before it and the dossier's date. */
import { type Day, isoWeekday } from '../../time/calendar.ts';
import type { PartialDate, TimeValue } from '../../time/edtf.ts';
import type { DateReading } from '../mention.ts';
import type { Expression } from './expression.ts';
import { nearestDays } from './impossible.ts';
import { type Anchor, place } from './place.ts';
import { openEnded, placeRange, type RangePlacement } from './placeRange.ts';
import type { Point } from './point.ts';
import {
  COLON,
  COMMA,
  DASH,
  DOT,
  digits,
  isItemStart,
  isNumber,
  isWord,
  mark,
  numberAt,
  type Scan,
  spaced,
  standsAlone,
  word,
} from './scan.ts';
import {
  type Frame,
  frameFor,
  frameOf,
  isPair,
  sharesClause,
  storyFor,
  type Told,
  tellsStory,
  yearTold,
} from './story.ts';
import { type TenseReading, tenseAround } from './tense.ts';
import { isVietnameseText } from './vietnameseText.ts';
import { writingOf } from './writing.ts';

/** How many tokens back a full date governs a day without a month. */
const ADJACENT_TOKENS = 15;

/** What the dates read so far leave for the next one. */
export interface Course {
  /** The full date before. */
  last: Told | null;
  /** The date from which a story goes on, until the text comes back to the dossier's time. */
  story: Told | null;
  frame: Frame | null;
  /** The year of the heading that the text is under. */
  heading: number | null;
  /** The day at the beginning of the list item before. */
  item: Day | null;
}

/** Keeps what the next dates may lean on. */
export function goOn(s: Scan, course: Course, e: Expression, reading: DateReading): void {
  const { from, to, side } = e;
  const { value, defect, resolvedBy, form } = reading;
  const date = fullDate(value, defect);
  if (date !== null) {
    s.earlier = date;
    s.toldYear = date;
    course.last = { from, to, date };
  }
  if (form === 'year' && side === 0 && value?.type === 'date' && value.year !== null && resolvedBy === 'written') {
    course.frame = frameOf(s, from, to, value.year);
    // "On 3 May 1998 … In 2020 he became minister. In September": the story goes on in another year.
    if (course.frame?.strong && course.story?.date.year !== value.year) course.story = null;
    s.toldYear = value;
    if (standsAlone(s, from, to)) {
      course.heading = value.year;
      course.story = null;
    }
  }
  // "Last November" tells of that time, "today" and "March 2" of the dossier's.
  const told = resolvedBy === 'relative' && reading.written.month;
  if (value !== null && !told && (resolvedBy === 'dossier-date' || resolvedBy === 'relative')) course.story = null;
  else if (date !== null && side === 0 && tellsStory(s, from, to)) course.story = { from, to, date };
  // "Q4 2023: …"
  const first = value?.type === 'period' ? value.from : value;
  const year = form === 'part' && first && typeof first !== 'string' ? first.year : null;
  if (year !== null && side === 0 && reading.written.year && mark(s, to) === COLON)
    course.frame = { to, year, strong: true };
  if (isItemStart(s, from)) course.item = value !== null && value.earliest === value.latest ? value.latest : null;
}

/** "Sunday 5 March. Staff meeting. He wants it by Thursday": the day of a diary's entry, from which the rest of it is told. */
export function entryDay(s: Scan, e: Expression, { value, defect }: DateReading): PartialDate | null {
  const { reference } = s.context;
  const { from, to, side, first } = e;
  // Which week "Weds:" is of, what follows may tell.
  // A weekday alone has its full stop.
  const known = first.day !== null || (first.weekday !== null && mark(s, to) === DOT);
  if (reference === null || side !== 0 || !known || !isItemStart(s, from)) return null;
  const closes = mark(s, to) === DOT || mark(s, to) === COLON || (mark(s, to) === DASH && spaced(s, to));
  const day = closes ? fullDate(value, defect) : null;
  // What lies ahead is a programme, which is written before.
  return day !== null && day.earliest === day.latest && day.latest <= reference.latest ? day : null;
}

/**
 * "On 8 April and … on 12 July 2021": the first one (`lent`, read as `before`) is of that year too, unless the dossier's
 * date is near; null where it stays as it is.
 */
export function lentBack(s: Scan, lent: DateReading, before: Expression, e: Expression, reading: DateReading) {
  const { value } = reading;
  const { first, last } = before;
  if (lent.resolvedBy === 'written' || first.year !== null || last !== null) return null;
  if (e.first.year === null || value?.type !== 'date' || value.year === null) return null;
  const rises =
    first.part === null ? first.month !== null && (value.month ?? 0) >= first.month : (e.first.part ?? 0) > first.part;
  if (!rises || first.shift !== null) return null;
  if (!sharesClause(s, before.to, e.from)) return null;
  const frame = { to: before.to, year: value.year, strong: isPair(s, before.to, e.from) };
  return resolveAt(s, before, { ...anchorOf(s, before, null), frame });
}

export function resolve(s: Scan, e: Expression, course: Course): DateReading {
  return resolveAt(s, e, anchorOf(s, e, course));
}

function anchorOf(s: Scan, e: Expression, course: Course | null): Anchor {
  const { reference } = s.context;
  const dated = e.first.days !== null || e.first.year !== null;
  const told = dated ? null : tenseOf(s, e);
  const tense = told?.tense ?? null;
  if (course === null || told === null) return { reference, earlier: null, tense };
  const { last, story, frame, item, heading } = course;
  const near = last !== null && e.from - last.to <= ADJACENT_TOKENS ? last.date : null;
  // Without a dossier's date, the text's own dates are all there is.
  const earlier = reference === null ? (last?.date ?? null) : null;
  const weekday = e.first.weekday !== null && isItemStart(s, e.from) ? item : null;
  const set = frameFor(s, frame, e.from, tense);
  const yearOfText = tense === 'future' || told.present ? 0 : yearTold(s, e.from);
  // "… on 3 May 1998. The year 2020 was one of change. In September": the year that was told last.
  const isOver = story !== null && yearOfText > 0 && yearTold(s, e.from, story.to) === yearOfText;
  const goesOn = isOver && story.date.year !== yearOfText ? null : storyFor(s, story, e.from, told);
  // Under the head of a year "until September" needs no verb to be of it.
  const passed = tense === 'future' && !told.assumed && (reference?.year ?? 0) > (heading ?? 0);
  const leads = heading !== null && !passed && (goesOn === null || goesOn.date.year === heading);
  const under = set === null && leads ? { year: heading, strong: true } : null;
  return {
    reference,
    earlier,
    story: goesOn,
    adjacent: near,
    frame: set ?? under,
    over: set !== null && set === frame && told.before,
    item: weekday,
    yearTold: yearOfText,
    tense,
  };
}

/** "Since" looks back and "for" ahead whatever the verb; what is due "by" a day or stands in a programme is to come. */
function tenseOf(s: Scan, e: Expression): TenseReading {
  const { from, to } = e;
  const here = word(s, from - 1);
  const told = tenseAround(s, from, to);
  if (here === 'since') return { ...told, tense: 'past' };
  if (here === 'for') return { ...told, tense: 'future' };
  if (told.tense !== null) return told;
  const ahead =
    isWord(s, from - 1, 'by', 'until', 'till') || (e.first.weekday !== null && isItemStart(s, from) && isHour(s, to));
  return ahead ? { ...told, tense: 'future', assumed: true } : told;
}

function isHour(s: Scan, to: number): boolean {
  const at = mark(s, to) === COMMA ? to + 1 : to;
  return isNumber(s, at) && (mark(s, at + 1) === COLON || mark(s, at + 1) === DOT) && digits(s, at + 2) === 2;
}

function resolveAt(s: Scan, e: Expression, anchor: Anchor): DateReading {
  const { first, last } = e;
  const weekday = weekdayOf(s, first);
  const written = writtenParts(first, last);
  const writing = writingOf(s, e);
  if (last !== null) {
    const placed = rangeIn(s, e, first, last, anchor);
    const far = weekdayOf(s, last);
    // The one that is wrong is the one to be told.
    const slip = far !== null && isWrong(placed.value, last.weekday);
    const told = far !== null && (weekday === null || slip) ? ({ ...far, last: true } as const) : weekday;
    return {
      value: placed.value,
      defect: placed.defect,
      written,
      resolvedBy: placed.resolvedBy,
      weekday: told,
      alternatives: placed.alternatives,
      writing,
      form: 'range',
    };
  }
  const placed = place(first, isDeadline(s, e, anchor) ? { ...anchor, tense: null } : anchor);
  // Vietnamese writes the day first.
  if (first.swapped !== null && placed.value !== null && !isVietnameseText(s, e.from, e.to)) {
    const other = place(inOtherOrder(first), anchor).value;
    const alternatives = [placed.value, other].filter((value) => value !== null);
    return {
      value: null,
      defect: 'ambiguous',
      written,
      resolvedBy: 'unresolved',
      weekday,
      alternatives,
      writing,
      form: first.form,
    };
  }
  const value = e.side === 0 || placed.value === null ? placed.value : openEnded(placed.value, e.side);
  return {
    value,
    defect: placed.defect,
    written,
    resolvedBy: placed.resolvedBy,
    weekday,
    alternatives:
      placed.defect === 'impossible'
        ? (nearestDays(first, anchor) ?? NONE)
        : placed.defect === 'weekday' && placed.value !== null && e.side !== 0
          ? [placed.value]
          : NONE,
    writing,
    form: first.form,
  };
}

/**
 * "2/7/2024 - 5/6/2024" runs forward with the month first alone, "3/4/2024 - 5/6/2024" in either order; a range that is
 * reversed in both is so in truth.
 */
function rangeIn(s: Scan, e: Expression, first: Point, last: Point, anchor: Anchor): RangePlacement | Ambiguous {
  const placed = placeRange(first, last, anchor);
  if ((first.swapped ?? last.swapped) === null || isVietnameseText(s, e.from, e.to)) return placed;
  const other = placeRange(inOtherOrder(first), inOtherOrder(last), anchor);
  // "27/2 to 1/3/2024": one end shows the order of the other.
  const shown = first.order ?? last.order;
  if (shown !== null) {
    const open = first.swapped === null ? last : first;
    return (numberAt(s, open.from) === open.day) === (shown === 'dmy') ? placed : other;
  }
  if (placed.defect !== null) return placed.defect === 'reversed' && other.defect === null ? other : placed;
  if (placed.value === null || other.value === null || other.defect !== null) return placed;
  return {
    value: null,
    defect: 'ambiguous',
    resolvedBy: 'unresolved',
    alternatives: [placed.value, other.value],
  };
}

/** "Asked for a draft by July": the tense is that of asking. */
const isDeadline = (s: Scan, { side, first }: Expression, { tense }: Anchor): boolean =>
  side < 0 && tense === 'past' && first.weekday === null && isWord(s, first.from - 1, 'by', 'before', 'until');

type Ambiguous = Pick<DateReading, 'value' | 'defect' | 'resolvedBy' | 'alternatives'>;

function inOtherOrder(p: Point): Point {
  return p.swapped === null ? p : { ...p, month: p.swapped[0], day: p.swapped[1] };
}

/** True when the end of the range falls on another weekday. */
function isWrong(value: TimeValue | null, weekday: number | null): boolean {
  const end = value?.type === 'period' && typeof value.to !== 'string' ? value.to : null;
  return end !== null && end.precision === 'day' && isoWeekday(end.earliest) !== weekday;
}

function weekdayOf(s: Scan, p: Point): DateReading['weekday'] {
  if (p.weekday === null) return null;
  const start = s.tokens.start[p.weekdayFrom] as number;
  return { day: p.weekday, span: { start, end: s.tokens.end[p.weekdayTo - 1] as number } };
}

const NONE: readonly TimeValue[] = [];

function writtenParts(first: Point, last: Point | null): DateReading['written'] {
  const year = hasYear(first) || (last !== null && hasYear(last));
  const month = hasMonth(first) || (last !== null && hasMonth(last));
  return { year, month, day: first.day !== null || (last !== null && last.day !== null) };
}

function hasYear(p: Point): boolean {
  return p.year !== null && !p.inferredYear;
}

function hasMonth(p: Point): boolean {
  return p.month !== null && !p.inferredMonth;
}

/** The date that later words may lean on: month and year known, free of defects. */
export function fullDate(value: TimeValue | null, defect: DateReading['defect']): PartialDate | null {
  if (value === null || defect !== null) return null;
  const date = value.type === 'date' ? value : value.to;
  return typeof date !== 'string' && date.month !== null && date.year !== null ? date : null;
}

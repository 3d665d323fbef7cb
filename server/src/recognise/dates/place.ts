/** Places a point in the calendar: which year "March 2" means, which Monday, and whether the day exists at all. */
import { type Day, dateOf, dayOf, daysInMonth, isDate, isoWeekday } from '../../time/calendar.ts';
import {
  centuryValue,
  dateValue,
  decadeValue,
  type PartialDate,
  periodValue,
  type TimeValue,
  yearPartValue,
} from '../../time/edtf.ts';
import type { DateReading } from '../mention.ts';
import type { Point } from './point.ts';

export type Tense = 'past' | 'future' | null;

/** The date that a story has come to. */
export interface Story {
  readonly date: PartialDate;
  /** In a sentence before: the text may have come back to the dossier's time since. */
  readonly apart: boolean;
}

/** What the words of one expression lean on. */
export interface Anchor {
  readonly reference: PartialDate | null;
  /** A full date named before in the text, for dossiers without a date. */
  readonly earlier: PartialDate | null;
  readonly story?: Story | null;
  /** The same, when it is so near that a bare day must be of its month. */
  readonly adjacent?: PartialDate | null;
  /** The year that the words just before are set in; a strong one holds even for days near the dossier's date. */
  readonly frame?: { readonly year: number; readonly strong: boolean } | null;
  /** Told as over before the year that the sentence is set in: nothing says how long before. */
  readonly over?: boolean;
  /** The day at which the list item before this one stands: a programme goes forward. */
  readonly item?: Day | null;
  /** A year that opens a sentence before: the text may still be in it; 0 where there is none. */
  readonly yearTold?: number;
  readonly tense: Tense;
}

export interface Placement {
  readonly value: TimeValue | null;
  readonly defect: 'impossible' | 'weekday' | null;
  readonly resolvedBy: DateReading['resolvedBy'];
}

const UNRESOLVED: Placement = { value: null, defect: null, resolvedBy: 'unresolved' };
const IMPOSSIBLE: Placement = { value: null, defect: 'impossible', resolvedBy: 'unresolved' };

/** A yearless day this near the dossier's date is meant even where tense or an earlier date point elsewhere. */
const NEAR_DAYS = 45;
const NEAR_DAYS_AGAINST = 30;
const FAR_DAYS = 366;
/** Two dates of one story are rarely farther apart. */
const STORY_DAYS = 300;

/** The day of the dossier; null when its date names no single day. */
export function referenceDay(reference: PartialDate | null): Day | null {
  return reference !== null && reference.earliest === reference.latest ? reference.earliest : null;
}

export function place(p: Point, anchor: Anchor): Placement {
  if (p.unplaced) return UNRESOLVED;
  if (p.days !== null) return checkWeekday(p, { value: daysValue(...p.days), defect: null, resolvedBy: p.basis });
  if (p.block !== null) return placeBlock(p);
  if (p.part !== null) return placePart(p, p.part, anchor);
  if (p.year !== null) return placeFull(p, p.year);
  if (p.month !== null) return placeYearless(p, p.month, anchor);
  if (p.day !== null) return placeDay(p, p.day, anchor);
  return p.weekday === null ? UNRESOLVED : placeWeekday(p.weekday, p.shift, anchor);
}

/** One day, or the period of days. */
export function daysValue(first: Day, last: Day): TimeValue {
  return first === last ? dayValue(first) : periodValue(dayValue(first), dayValue(last));
}

export function dayValue(day: Day): PartialDate {
  const { year, month, day: d } = dateOf(day);
  return dateValue(year, month, d);
}

/** Monday of the week that `day` is in. */
export function mondayOf(day: Day): Day {
  return day - isoWeekday(day) + 1;
}

function placeBlock(p: Point): Placement {
  if (p.year === null) return UNRESOLVED;
  const value = p.block === 'decade' ? decadeValue(p.year) : centuryValue(p.year);
  return { value, defect: null, resolvedBy: p.basis };
}

function placePart(p: Point, part: NonNullable<Point['part']>, anchor: Anchor): Placement {
  if (p.year !== null) return { value: yearPartValue(p.year, part), defect: null, resolvedBy: p.basis };
  return nearest(p, anchor, (year) => yearPartValue(year, part));
}

function placeFull(p: Point, year: number): Placement {
  if (p.month === null) return { value: dateValue(year), defect: null, resolvedBy: p.basis };
  if (p.month < 1 || p.month > 12) return IMPOSSIBLE;
  if (p.day === null) return { value: dateValue(year, p.month), defect: null, resolvedBy: p.basis };
  if (!isDate(year, p.month, p.day)) return IMPOSSIBLE;
  return checkWeekday(p, { value: dateValue(year, p.month, p.day), defect: null, resolvedBy: p.basis });
}

function placeYearless(p: Point, month: number, anchor: Anchor): Placement {
  const day = p.day;
  if (month < 1 || month > 12) return IMPOSSIBLE;
  if (day !== null && (day < 1 || day > daysInMonth(2000, month))) return IMPOSSIBLE;
  const placed = nearest(p, anchor, (year) => {
    if (day === null) return dateValue(year, month);
    return isDate(year, month, day) ? dateValue(year, month, day) : null;
  });
  if (p.weekday === null || placed.value?.type !== 'date') return placed;
  if (isoWeekday(placed.value.earliest) === p.weekday || day === null) return placed;
  const other = matchingYear(placed.value, p.weekday, month, day, anchor);
  return other === null ? { ...placed, defect: 'weekday' } : { ...placed, value: other };
}

/** The neighbouring year in which the weekday is right, unless the day is near enough to be meant as it stands. */
function matchingYear(found: PartialDate, weekday: number, month: number, day: number, anchor: Anchor) {
  const today = anchor.reference?.earliest ?? null;
  if (today === null || Math.abs(found.earliest - today) <= NEAR_DAYS || found.year === null) return null;
  for (const year of [found.year - 1, found.year + 1]) {
    if (!isDate(year, month, day) || isoWeekday(dayOf(year, month, day)) !== weekday) continue;
    const at = dayOf(year, month, day);
    // What is more than a year away would have its year, and the tense says on which side it is.
    const against = anchor.tense === 'past' ? at > today : anchor.tense === 'future' && at < today;
    if (Math.abs(at - today) <= FAR_DAYS && !against) return dateValue(year, month, day);
  }
  return null;
}

/**
 * The year that "last", "this" or "next" says, or that the sentence is set in; else the one in which the day is near the
 * dossier's date; else the next after the story's date; else the nearest in the direction of the tense.
 */
function nearest(p: Point, anchor: Anchor, inYear: (year: number) => PartialDate | null): Placement {
  const base = anchor.reference ?? anchor.earlier;
  const framed = anchor.frame && p.shift === null ? inYear(anchor.frame.year) : null;
  if (base?.year == null)
    return framed === null || anchor.over ? UNRESOLVED : { value: framed, defect: null, resolvedBy: 'earlier-date' };
  const today = base.precision === 'day' ? base.earliest : Math.floor((base.earliest + base.latest) / 2);
  const candidates: PartialDate[] = [];
  // A leap day may be four years away, eight around 1900 and 2100.
  const reach = p.day === 29 && p.month === 2 ? 8 : 1;
  for (let year = base.year - reach; year <= base.year + reach; year++) {
    const value = inYear(year);
    if (value !== null) candidates.push(value);
  }
  const resolvedBy = anchor.reference === null ? 'earlier-date' : 'dossier-date';
  const pick = (value: PartialDate | undefined, by: Placement['resolvedBy'] = resolvedBy): Placement =>
    value === undefined ? UNRESOLVED : { value, defect: null, resolvedBy: by };
  if (p.shift !== null) {
    if (p.shift < 0)
      return pick(
        candidates.findLast((c) => c.latest < today),
        'relative',
      );
    if (p.shift > 0)
      return pick(
        candidates.find((c) => c.earliest > today),
        'relative',
      );
    return pick(
      candidates.find((c) => c.year === base.year),
      'relative',
    );
  }
  if (anchor.over) return UNRESOLVED;
  if (framed !== null && anchor.frame?.strong) return pick(framed, 'earlier-date');
  const closest = closestOf(candidates, today);
  if (closest === undefined) return UNRESOLVED;
  if (p.day !== null && distance(closest, today) <= nearDays(closest, today, anchor.tense)) return pick(closest);
  if (framed !== null) return pick(framed, 'earlier-date');
  const directed = inDirection(candidates, today, anchor.tense) ?? closest;
  if (anchor.story && !anchor.story.apart && isOutOfOrder(anchor.story.date, inYear)) return UNRESOLVED;
  const told = anchor.reference === null ? null : goesOn(anchor, today, distance(directed, today), inYear);
  if (told !== null) return pick(told, 'earlier-date');
  if (anchor.yearTold && anchor.yearTold !== directed.year) return UNRESOLVED;
  return pick(distance(closest, today) === 0 ? closest : directed);
}

/** Against the tense, a day must be nearer than with it. */
function nearDays(value: PartialDate, today: Day, tense: Tense): number {
  const against = tense === 'past' ? value.earliest > today : tense === 'future' && value.latest < today;
  return against ? NEAR_DAYS_AGAINST : NEAR_DAYS;
}

function inDirection(candidates: readonly PartialDate[], today: Day, tense: Tense): PartialDate | undefined {
  if (tense === 'past') return candidates.findLast((c) => c.earliest <= today);
  return tense === 'future' ? candidates.find((c) => c.latest >= today) : undefined;
}

/** "In March 2023 X succeeded Y, who had left in January": of that year, or long after in the next. */
function isOutOfOrder({ year, latest }: PartialDate, inYear: (year: number) => PartialDate | null): boolean {
  const [before, after] = year === null ? [] : [inYear(year), inYear(year + 1)];
  return !!before && !!after && before.latest < latest && after.earliest - latest > latest - before.latest;
}

/** The first one after the date that the story has come to; `away` is how far the dossier's own one is from its date. */
function goesOn({ story, tense }: Anchor, today: Day, away: number, inYear: (year: number) => PartialDate | null) {
  const earlier = story?.date;
  if (earlier?.year == null) return null;
  const after = [earlier.year, earlier.year + 1].map(inYear).find((c) => c !== null && c.latest >= earlier.earliest);
  // The same month again would be called that month.
  if (!after || after.edtf === earlier.edtf || after.earliest - earlier.latest >= STORY_DAYS) return null;
  // In another sentence, a day long after the story and not long before the dossier's date belongs to that.
  if (story?.apart && after.earliest - earlier.latest > 2 * away) return null;
  return tense === 'past' && after.earliest > today ? null : after;
}

/** Of two that are as near, the earlier one. */
function closestOf(candidates: readonly PartialDate[], day: Day): PartialDate | undefined {
  let best = candidates[0];
  for (const each of candidates) if (best && distance(each, day) < distance(best, day)) best = each;
  return best;
}

function distance(value: PartialDate, day: Day): number {
  return Math.max(value.earliest - day, day - value.latest, 0);
}

/** "The 27th", "Friday the 13th": the nearest month in which that day, on that weekday, exists. */
function placeDay(p: Point, day: number, anchor: Anchor): Placement {
  if (day < 1 || day > 31) return IMPOSSIBLE;
  const told = anchor.reference === null ? anchor.earlier : (anchor.adjacent ?? null);
  const base = told !== null && told.month !== null ? told : anchor.reference;
  if (base?.year == null || base.month === null) return UNRESOLVED;
  const resolvedBy = base === anchor.reference ? 'dossier-date' : 'earlier-date';
  const found: PartialDate[] = [];
  // Of three months that follow each other one has the day; on a weekday it may be a year away.
  const reach = p.weekday === null ? 2 : 12;
  for (let step = -reach; step <= reach; step++) {
    const index = base.year * 12 + base.month - 1 + step;
    const year = Math.floor(index / 12);
    const month = index - year * 12 + 1;
    if (!isDate(year, month, day)) continue;
    if (p.weekday === null || isoWeekday(dayOf(year, month, day)) === p.weekday)
      found.push(dateValue(year, month, day));
  }
  if (p.weekday === null && base !== anchor.reference) {
    const value = isDate(base.year, base.month, day) ? dateValue(base.year, base.month, day) : null;
    return value === null ? IMPOSSIBLE : { value, defect: null, resolvedBy };
  }
  const today = base.earliest;
  const closest = closestOf(found, today);
  const directed =
    anchor.tense === 'past'
      ? found.findLast((c) => c.earliest <= today)
      : anchor.tense === 'future'
        ? found.find((c) => c.latest >= today)
        : closest;
  const value = directed ?? closest;
  return value === undefined ? IMPOSSIBLE : { value, defect: null, resolvedBy };
}

/** A weekday alone is the last one up to the dossier's date, unless the sentence speaks of what is to come. */
function placeWeekday(weekday: number, shift: number | null, anchor: Anchor): Placement {
  const today = referenceDay(anchor.reference);
  if (today === null) return UNRESOLVED;
  const at = (day: Day, resolvedBy: Placement['resolvedBy']): Placement => ({
    value: dayValue(day),
    defect: null,
    resolvedBy,
  });
  const ahead = (weekday - isoWeekday(today) + 7) % 7;
  const { item } = anchor;
  if (shift === null && item != null) {
    const next = item + ((weekday - isoWeekday(item) + 7) % 7);
    if (anchor.tense !== 'past' || next <= today) return at(next, 'earlier-date');
  }
  if (shift === null)
    return at(anchor.tense === 'future' ? today + ahead : today + (ahead === 0 ? 0 : ahead - 7), 'dossier-date');
  // "Past Wednesday" and "coming Friday" are the nearest ones, "last" and "next" those of the week before and after.
  if (shift <= -7) return at(today + (ahead === 0 ? 0 : ahead) + shift, 'relative');
  if (shift >= 7) return at(today + (ahead === 0 ? 7 : ahead) + shift - 7, 'relative');
  // On a Sunday "this Wednesday" looks ahead.
  if (shift === 0 && isoWeekday(today) === 7) return at(today + ahead, 'relative');
  return at(mondayOf(today) + 7 * shift + weekday - 1, 'relative');
}

function checkWeekday(p: Point, placed: Placement): Placement {
  const { value } = placed;
  if (p.weekday === null || value === null || value.earliest !== value.latest) return placed;
  return isoWeekday(value.earliest) === p.weekday ? placed : { ...placed, defect: 'weekday' };
}

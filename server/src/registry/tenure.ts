/** Day arithmetic of tenures: the days on which one certainly ran, and those on which it can have run at all. */
import type { Day } from '../time/calendar.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Truth } from '../time/truth.ts';
import type { Tenure } from './model.ts';

/**
 * Signature, presentation and effect of one act lie up to this many days apart in honest sources, so no answer within
 * the window is `no`.
 */
export const SLACK_DAYS = 8;

/** First day on which it can have begun; minus infinity when its beginning is not known. */
export function earliestStart(tenure: Tenure): Day {
  return tenure.from ? firstDay(tenure.from) : Number.NEGATIVE_INFINITY;
}

/** Day of hand-over at the latest; infinity when no end is known. */
export function latestEnd(tenure: Tenure): Day {
  return tenure.to ? lastDay(tenure.to) : Number.POSITIVE_INFINITY;
}

/** The first day by which it had certainly begun; infinity when it has no dates at all. */
export function begunBy(tenure: Tenure): Day {
  let day = tenure.from ? lastDay(tenure.from) : Number.POSITIVE_INFINITY;
  for (const value of tenure.attested) day = Math.min(day, lastDay(value));
  // It ended, so on the day before it was running.
  return tenure.to ? Math.min(day, lastDay(tenure.to) - 1) : day;
}

/** The last day on which it certainly still ran; minus infinity when it has no dates at all. */
export function lastKnown(tenure: Tenure): Day {
  let day = tenure.from ? firstDay(tenure.from) : Number.NEGATIVE_INFINITY;
  for (const value of tenure.attested) day = Math.max(day, firstDay(value));
  if (tenure.to) return Math.max(day, firstDay(tenure.to) - 1);
  return tenure.from ? Math.max(day, tenure.knownUntil) : day;
}

/** `yes`: on every day that `on` can mean. `no`: on none of them, the days around its ends included. */
export function heldThroughout(tenure: Tenure, on: TimeValue): Truth {
  return heldBetween(tenure, firstDay(on), lastDay(on));
}

function heldBetween(tenure: Tenure, first: Day, last: Day): Truth {
  if (certainlyHeld(tenure, first, last, 0)) return 'yes';
  if (last < earliestStart(tenure) - SLACK_DAYS || first > latestEnd(tenure) + SLACK_DAYS) {
    return tenure.attested.some((value) => firstDay(value) <= last && first <= lastDay(value)) ? 'unknown' : 'no';
  }
  return 'unknown';
}

/** True when it ran on all days from `first` to `last`, and `margin` days before and after them. */
export function certainlyHeld(tenure: Tenure, first: Day, last: Day, margin: Day): boolean {
  if (tenure.attested.some((value) => attests(value, first, last))) return true;
  if (!tenure.from || first - margin < lastDay(tenure.from)) return false;
  return tenure.to ? last + margin < firstDay(tenure.to) : last <= lastKnown(tenure);
}

/** Between the end of one holder's tenure and the next one's beginning a post may stay empty for so long. */
const VACANCY_DAYS = 92;

/** The tenure certainly did not end on the date, nor about then. One without a known end has at least begun by then. */
export function endedElsewhen(tenure: Tenure, on: TimeValue): boolean {
  if (lastDay(on) < earliestStart(tenure) - SLACK_DAYS) return true;
  if (tenure.to === null) return false;
  return lastDay(on) < firstDay(tenure.to) - VACANCY_DAYS || firstDay(on) > lastDay(tenure.to) + VACANCY_DAYS;
}

/** An attested day proves itself; an attested month or year proves some day of it and no single one. */
function attests(value: TimeValue, first: Day, last: Day): boolean {
  const exact = value.type === 'period' || value.precision === 'day';
  return exact && isSure(value) && firstDay(value) <= first && last <= lastDay(value);
}

function isSure(value: TimeValue): boolean {
  if (value.type === 'date') return value.qualifier === '';
  return [value.from, value.to].every((bound) => typeof bound !== 'string' && bound.precision === 'day');
}

/** An uncertain or approximate date may be off by its own length: "about 1990" reaches into 1989 and 1991. */
export function firstDay(value: TimeValue): Day {
  const date = value.type === 'period' && typeof value.from !== 'string' ? value.from : value;
  return date.type === 'date' && date.qualifier !== ''
    ? date.earliest - (date.latest - date.earliest + 1)
    : date.earliest;
}

export function lastDay(value: TimeValue): Day {
  const date = value.type === 'period' && typeof value.to !== 'string' ? value.to : value;
  return date.type === 'date' && date.qualifier !== '' ? date.latest + (date.latest - date.earliest + 1) : date.latest;
}

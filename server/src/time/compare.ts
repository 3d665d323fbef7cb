/**
 * Comparison of dates that may mean several days: an answer is `yes` or `no` only when it is so for every one of them.
 * A `PartialDate` is one day, known as far as it is written; a `Period` is every day from its first to its last.
 */
import type { Day } from './calendar.ts';
import type { PartialDate, Precision, TimeValue } from './edtf.ts';
import type { Truth } from './truth.ts';

/** When something held: `from` is the first day, `to` the day of hand-over, which belongs to the successor. */
export interface HeldSpan {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly attested: readonly TimeValue[];
}

export interface HoldsOptions {
  /** Last day up to which a missing `to` may be read as "still held". */
  readonly evidenceUntil: Day;
  /** Days around either end on which the answer is never `no`: acts, oaths and hand-overs are dated differently. */
  readonly slackDays: number;
}

/** True when `a` has ended before `b` begins. */
export function before(a: TimeValue, b: TimeValue): Truth {
  const end = reach(a).end;
  const start = reach(b).start;
  if (end.latest < start.earliest) return 'yes';
  return end.earliest >= start.latest ? 'no' : 'unknown';
}

/** True when the two have a day in common. */
export function overlap(a: TimeValue, b: TimeValue): Truth {
  const x = reach(a);
  const y = reach(b);
  if (x.start.earliest > y.end.latest || y.start.earliest > x.end.latest) return 'no';
  return x.start.latest <= y.end.earliest && y.start.latest <= x.end.earliest ? 'yes' : 'unknown';
}

/** True when no day of `inner` is outside `outer`; a month or year as `outer` is all of its days. */
export function within(inner: TimeValue, outer: TimeValue): Truth {
  const x = reach(inner);
  const y = reach(outer);
  if (x.start.latest < y.start.earliest || x.end.earliest > y.end.latest) return 'no';
  const whole = outer.type === 'date' && outer.qualifier === '' && WHOLE.has(outer.precision);
  const first = whole ? outer.earliest : y.start.latest;
  const last = whole ? outer.latest : y.end.earliest;
  return first <= x.start.earliest && x.end.latest <= last ? 'yes' : 'unknown';
}

/** What is all of its days. A season has no certain ends, and an X stands for one digit that nobody wrote. */
const WHOLE: ReadonlySet<Precision> = new Set(['day', 'month', 'year', 'quarter', 'half', 'decade', 'century']);

/** True when it held on `on`; on a period, when it held on all of it. `no` means: on no day that `on` can mean. */
export function holdsOn(tenure: HeldSpan, on: TimeValue, options: HoldsOptions): Truth {
  const asked = reach(on);
  const first = asked.start.earliest;
  const last = asked.end.latest;
  if (tenure.attested.some((value) => attests(value, on))) return 'yes';
  const from = tenure.from && reach(tenure.from).start;
  const to = tenure.to && reach(tenure.to).start;
  const tooEarly = from !== null && last < from.earliest - options.slackDays;
  const tooLate = to !== null && first > to.latest + options.slackDays;
  if (tooEarly || tooLate) return tenure.attested.every((value) => overlap(value, on) === 'no') ? 'no' : 'unknown';
  if (from === null || first < from.latest) return 'unknown';
  return (to === null ? last <= options.evidenceUntil : last < to.earliest) ? 'yes' : 'unknown';
}

/** "In November 2014" says some day of it, so it attests the same words, but no single day inside. */
function attests(attested: TimeValue, on: TimeValue): boolean {
  return attested.edtf === on.edtf || (attested.type === 'period' && within(on, attested) === 'yes');
}

/** Both ends belong to it; minus infinity and infinity where it has none. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The days on which a value can begin and end. */
export interface Reach {
  readonly start: DayRange;
  readonly end: DayRange;
}

export function reach(value: TimeValue): Reach {
  if (value.type === 'date') {
    const days = possibleDays(value);
    return { start: days, end: days };
  }
  const from = typeof value.from === 'string' ? null : possibleDays(value.from);
  const to = typeof value.to === 'string' ? null : possibleDays(value.to);
  const start = from ?? { earliest: Number.NEGATIVE_INFINITY, latest: lastStart(value.from, to) };
  const end = to ?? { earliest: firstEnd(value.to, from), latest: Number.POSITIVE_INFINITY };
  return { start, end };
}

/** An open start lies before every day; an unknown one may be any day up to the end. */
function lastStart(from: 'open' | 'unknown' | PartialDate, to: DayRange | null): Day {
  return from === 'open' ? Number.NEGATIVE_INFINITY : (to?.latest ?? Number.POSITIVE_INFINITY);
}

function firstEnd(to: 'open' | 'unknown' | PartialDate, from: DayRange | null): Day {
  return to === 'open' ? Number.POSITIVE_INFINITY : (from?.earliest ?? Number.NEGATIVE_INFINITY);
}

/** An uncertain or approximate date may be off by its own length: "about 1990" reaches into 1989 and 1991. */
function possibleDays(date: PartialDate): DayRange {
  if (date.qualifier === '' || !Number.isFinite(date.earliest)) return date;
  const length = date.latest - date.earliest + 1;
  return { earliest: date.earliest - length, latest: date.latest + length };
}

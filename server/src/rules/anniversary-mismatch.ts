/** An anniversary that does not fall into the year, counted from the registry's date. */
import type { Anniversary } from '../resolve/claim.ts';
import { cardinalInStyle, ordinalInStyle, ordinalText } from '../text/ordinals.ts';
import { dateOf } from '../time/calendar.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import { beginningOf } from './begun.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate } from './wording.ts';

interface FeastFault extends Fault {
  readonly title: string;
  readonly since: TimeValue;
  readonly stated: string;
  readonly on: TimeValue;
  readonly right: string | null;
}

/** Copy looks forward to a feast of the next years, at most to the next round one. */
const YEARS_AHEAD = 10;

export const anniversaryMismatch = defineRule<FeastFault>({
  id: 'anniversary-mismatch',
  summary: 'An anniversary that does not fall into the year.',
  severity: 'warning',
  about: ['anniversary'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'anniversary') continue;
      const fact = beginningOf(claim.of, registry);
      if (fact === null) continue;
      const readings = claim.date.readings.map((date) => feastIn(date, fact.since));
      const [on] = readings;
      const today = claim.celebrated && readings.some((date) => isDayOf(fact.since, date));
      const marked = claim.marked || today || readings.some((date, i) => date !== claim.date.readings[i]);
      if (on === undefined || !readings.every((date) => isOff({ ...claim, marked }, fact.since, date))) continue;
      const proof = { label: fact.title, origin: fact.origin, evidence: fact.evidence };
      const years = elapsed(fact.since, on);
      // "(1973)" is the year of what is celebrated.
      if (years === 0) continue;
      const right = years === null || years < 1 || claim.planned ? null : inStyle(claim, years);
      const { title, since } = fact;
      yield { span: claim.count.span, proof, title, since, stated: inWords(claim), on, right };
    }
  },
  word: ({ title, since, stated, on, right }) => ({
    what: `In ${yearsOf(on).first} it is not ${stated} of the “${title}”.`,
    why: `The registry has it ${onDate(since)}.`,
    todo: right === null ? 'Correct the number or the year.' : `Write “${right}”, or correct the year.`,
  }),
  fix: ({ span, right }) => (right === null ? [] : [replaceFix(`Write “${right}”`, span, right, true)]),
});

/** Of "(1973-2013)" the second year is that of the feast, where the first is that of the event. */
function feastIn(date: TimeValue, since: TimeValue): TimeValue {
  if (date.type !== 'period' || typeof date.to === 'string') return date;
  return yearsOf(date).first === yearsOf(since).first ? date.to : date;
}

/** The day of the year on which the event was, or one of the days after it. */
function isDayOf(since: TimeValue, on: TimeValue): boolean {
  if (since.type !== 'date' || since.day === null || since.month === null || on.type !== 'date') return false;
  if (on.precision !== 'day' || on.year === null) return false;
  const days = on.earliest - dateValue(on.year, since.month, since.day).earliest;
  return days >= -1 && days <= DAYS_OF_FEAST;
}

/** Copy tells of a feast for some days. */
const DAYS_OF_FEAST = 4;

/** Years between two dates; null where either can be of several years. */
function elapsed(since: TimeValue, on: TimeValue): number | null {
  const [a, b] = [yearsOf(since), yearsOf(on)];
  return a.first === a.last && b.first === b.last ? b.first - a.first : null;
}

/** True when on no day of the date so many years have passed, give or take what the sentence leaves open. */
function isOff({ count, form, marked, planned, coming }: Anniversary, since: TimeValue, on: TimeValue): boolean {
  const [a, b] = [yearsOf(since), yearsOf(on)];
  const most = b.last - a.first + (planned ? YEARS_AHEAD : form === 'years' || form === 'year' ? 1 : 0);
  const least = b.first - a.last - (form === 'ordinal' || form === 'year' ? 0 : 1);
  // What will be is no feast of an earlier year, and may be that of any later one.
  if (coming) return count.value < least;
  // A feast of an earlier year may be told of, unless the text is of the year of the feast.
  return count.value > most || (count.value < least && marked && !planned);
}

function yearsOf({ earliest, latest }: TimeValue): { readonly first: number; readonly last: number } {
  const year = (day: number) => (Number.isFinite(day) ? dateOf(day).year : day);
  return { first: year(earliest), last: year(latest) };
}

function inWords({ count, form }: Anniversary): string {
  if (form === 'ordinal' || form === 'year')
    return `the ${ordinalText(count.value)} ${form === 'year' ? 'year' : 'anniversary'}`;
  return `${count.value} years`;
}

/** "50th" for "40th", "tenth" for "fifth", "50" for "40". */
function inStyle({ count, form }: Anniversary, years: number): string {
  return form === 'ordinal' || form === 'year' ? ordinalInStyle(years, count.text) : cardinalInStyle(years, count.text);
}

/** A weekday that is not that of the date beside it. */
import type { Analysis } from '../analysis/analysis.ts';
import { writtenAt } from '../dossier/replace.ts';
import type { DateReading, Mention } from '../recognise/mention.ts';
import { once } from '../text/once.ts';
import { dayOf, isDate, isoWeekday } from '../time/calendar.ts';
import { dateText, WEEKDAYS } from '../time/dateText.ts';
import type { PartialDate } from '../time/edtf.ts';
import { weekdayLike } from './dateStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';

interface WeekdayFault extends Fault {
  readonly date: PartialDate;
  readonly stated: number;
  readonly text: string;
}

export const weekdayMismatch = defineRule<WeekdayFault>({
  id: 'weekday-mismatch',
  summary: 'A weekday that does not belong to the date.',
  severity: 'warning',
  about: ['date'],
  *find({ analysis }) {
    const years = once(() => writtenYears(analysis));
    for (const mention of analysis.mentions) {
      const reading = mention.date;
      if (reading?.defect !== 'weekday' || !reading.weekday || reading.doubtful) continue;
      const { weekday } = reading;
      // Without a date of its own a text may speak of any year, and so may what it quotes.
      if (!reading.written.year && (analysis.dossier.date.value === null || mention.quoted)) continue;
      const date = dayBeside(reading);
      if (date === null || isOldStyle(date, weekday.day)) continue;
      if (!reading.written.year && fitsNearby(date, weekday.day, analysis.dossier.date.value)) continue;
      if (!reading.written.year && isOfOtherYears(date, mention, years())) continue;
      const text = writtenAt(analysis, weekday.span);
      yield { span: weekday.span, proof: null, date, stated: weekday.day, text };
    }
    // "13 March 2023 was a Tuesday"
    for (const claim of analysis.claims) {
      const date = claim.kind === 'weekday' ? claim.on.date?.value : undefined;
      if (claim.kind !== 'weekday' || date?.type !== 'date') continue;
      if (isoWeekday(date.earliest) === claim.day || isOldStyle(date, claim.day)) continue;
      yield { span: claim.span, proof: null, date, stated: claim.day, text: claim.stated.text };
    }
  },
  word: ({ date, stated, text }) => ({
    what: `${dateText(date)} is not a ${WEEKDAYS[stated - 1]}.`,
    why: `In the Gregorian calendar it is a ${weekdayLike(date.earliest, 'Monday')}.`,
    todo: `Write “${weekdayLike(date.earliest, text)}”, or correct the date.`,
  }),
  fix: ({ date, text, span }) => {
    const name = weekdayLike(date.earliest, text);
    return [replaceFix(`Write “${name}”`, span, name, true)];
  },
});

/**
 * The day in the calendar before the Gregorian, which came in 1582 at the earliest and in 1923 at the last: Raphael was
 * born on Sunday, 6 April 1483.
 */
function isOldStyle({ earliest, year, month, day }: PartialDate, weekday: number): boolean {
  if (year === null || month === null || day === null || year > LAST_OLD_YEAR) return false;
  return earliest < FIRST_NEW_DAY || julianWeekday(year, month, day) === weekday;
}

const FIRST_NEW_DAY = dayOf(1582, 10, 15);
const LAST_OLD_YEAR = 1923;

/** The Julian calendar leaves no leap day out: it is behind by three days in four centuries, since the third of our era. */
function julianWeekday(year: number, month: number, day: number): number {
  const century = Math.floor((month <= 2 ? year - 1 : year) / 100);
  return isoWeekday(dayOf(year, month, day) + century - Math.floor(century / 4) - 2);
}

/** The day that the weekday stands beside; of a range the end that it belongs to. */
function dayBeside({ value, weekday, form, alternatives }: DateReading): PartialDate | null {
  // "Until Monday, 14 March"
  const [bound] = alternatives;
  if (bound?.type === 'date') return bound;
  if (value === null || weekday === null || (value.type === 'period' && form !== 'range')) return null;
  const day = value.type === 'date' ? value : weekday.last ? value.to : value.from;
  return typeof day !== 'string' && day.precision === 'day' ? day : null;
}

/** Years in the passage that are all far from the one that a date without a year was taken for: a story of another time. */
function isOfOtherYears({ year }: PartialDate, { passage }: Mention, yearsIn: YearsIn): boolean {
  let others = 0;
  for (const [written, times] of year === null ? NO_YEARS : yearsIn(passage)) {
    const apart = Math.abs(written - (year ?? written));
    if (apart <= NEAR_YEARS) return false;
    others += apart > CENTURY ? MANY : times;
  }
  return others >= MANY;
}

/** How often each year is written in a passage. */
type YearsIn = (passage: number) => ReadonlyMap<number, number>;

const NO_YEARS: ReadonlyMap<number, number> = new Map();

function writtenYears({ mentions }: Analysis): YearsIn {
  const byPassage = new Map<number, Map<number, number>>();
  for (const { date, passage } of mentions) {
    const value = date?.written.year ? date.value : null;
    if (value?.type !== 'date' || value.year === null) continue;
    const years = byPassage.get(passage) ?? new Map<number, number>();
    byPassage.set(passage, years.set(value.year, (years.get(value.year) ?? 0) + 1));
  }
  return (passage) => byPassage.get(passage) ?? NO_YEARS;
}

const NEAR_YEARS = 2;
const MANY = 3;
/** One year as far off is enough. */
const CENTURY = 100;

/** A year that the text leaves out may be the dossier's own, though the story before told of another. */
function fitsNearby({ month, day }: PartialDate, weekday: number, on: PartialDate | null): boolean {
  const year = on?.year ?? null;
  if (on === null || year === null || month === null || day === null) return false;
  const days = [year - 1, year, year + 1].flatMap((each) =>
    isDate(each, month, day) ? [dayOf(each, month, day)] : [],
  );
  const [nearest] = days.sort((a, b) => Math.abs(a - on.earliest) - Math.abs(b - on.earliest));
  return nearest !== undefined && isoWeekday(nearest) === weekday;
}

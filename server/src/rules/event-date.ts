/** An edition of a series dated otherwise than the registry dates it. */
import type { Analysis } from '../analysis/analysis.ts';
import type { EventSeries } from '../registry/model.ts';
import { ordinalText } from '../text/ordinals.ts';
import { isDate } from '../time/calendar.ts';
import { timeText } from '../time/dateText.ts';
import { dateValue, type PartialDate, type Period, type TimeValue } from '../time/edtf.ts';
import { dateInStyle } from './dateStyle.ts';
import {
  type DatedEdition,
  editionName,
  editionOf,
  isDated,
  isPlacedAs,
  otherOn,
  placedWithin,
  roughDate,
  type StatedDate,
  seriesOf,
  statedDate,
} from './editions.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { isSaidBeside } from './sentence.ts';
import { atPlace, onDate } from './wording.ts';

interface DateFault extends Fault {
  readonly series: EventSeries;
  readonly edition: DatedEdition;
  readonly stated: TimeValue;
  /** The date as the text writes dates; null where its style cannot be kept. */
  readonly right: string | null;
  /** False where the meeting had other days as well. */
  readonly isSure: boolean;
}

/** A registry may have the first day alone, and copy that of its own day. */
const DAYS_AFTER = 3;
const DAYS_BEFORE = 1;
/** Beside a day of the week, which may be that of a week before. */
const ROUGH_DAYS = 21;
/** More than a month tells of no day. */
const MOST_DAYS = 31;
/** Days of arrival and departure that a range may have in it. */
const TRAVEL_DAYS = 2;

export const eventDate = defineRule<DateFault>({
  id: 'event-date',
  summary: 'A date on which that edition of an event did not take place.',
  severity: 'warning',
  about: ['took-place'],
  *find({ analysis, registry }) {
    const isRightBeside = isSaidBeside(analysis);
    for (const claim of analysis.claims) {
      if (claim.kind !== 'took-place' || !claim.event.ordinal) continue;
      const series = seriesOf(claim.event, registry);
      const edition = editionOf(claim.event, null, registry);
      const said = statedDate(claim);
      const rough = said === null ? roughDate(claim) : null;
      const stated = said ?? (claim.loose ? null : rough);
      if (!series || !edition || !isDated(edition) || stated === null) continue;
      const { earliest, latest } = stated.value;
      const slack = said === null ? ROUGH_DAYS : 0;
      const after = edition.date.latest + DAYS_AFTER + slack;
      const meets = earliest <= after && latest >= edition.date.earliest - DAYS_BEFORE - slack;
      if (meets && (said === null || !runsOver(said.value, edition.date))) continue;
      // On the day of another edition the number is the likelier slip: event-ordinal speaks.
      const other = latest - earliest <= MOST_DAYS ? otherOn(series, edition, stated.value) : undefined;
      if (other !== undefined && !isPlacedAs(claim, edition, other)) continue;
      if (placedWithin(claim, series, edition) !== undefined || isRightBeside(stated.mention, edition.date)) continue;
      const proof = { label: series.name, origin: series.origin, evidence: edition };
      const right = inStyle(edition.date, stated, claim.closes === true, analysis);
      const isSure = right !== null && stands(edition.date, stated);
      yield { span: stated.mention.span, proof, series, edition, stated: stated.value, right, isSure };
    }
  },
  word: ({ series, edition, stated, right }) => ({
    what: `The registry does not have the ${editionName(series, edition, ordinalText)} ${onDate(stated)}.`,
    why: `The registry has it ${onDate(edition.date)}${atPlace(edition.place)}.`,
    todo: `Write “${right ?? timeText(edition.date)}”, or correct the number of the edition.`,
  }),
  fix: ({ span, right, isSure }) => (right === null ? [] : [replaceFix(`Write “${right}”`, span, right, isSure)]),
});

/** "from 31 May to 6 June" of a meeting of three days: where both sides know its first and its last day. */
function runsOver(stated: TimeValue, known: TimeValue): boolean {
  if (stated.type !== 'period' || known.type !== 'period') return false;
  return stated.earliest < known.earliest - TRAVEL_DAYS || stated.latest > known.latest + TRAVEL_DAYS;
}

/** The date as the text writes dates; where the text has one day of several, that of its number, the last or the first. */
function inStyle(known: TimeValue, stated: StatedDate, closes: boolean, analysis: Analysis): string | null {
  const today = analysis.dossier.date.value;
  const whole = dateInStyle(known, stated.mention, today);
  if (whole !== null || known.type !== 'period' || typeof known.from === 'string' || typeof known.to === 'string')
    return whole;
  const day = sameDay(known, stated) ?? (closes ? known.to : known.from);
  return dateInStyle(day, stated.mention, today);
}

/** The day of the text in the year of the meeting, where the meeting had that day. */
function sameDay({ from, earliest, latest }: Period, { value }: StatedDate): PartialDate | null {
  if (value.type !== 'date' || typeof from === 'string' || from.year === null) return null;
  if (value.month === null || value.day === null || !isDate(from.year, value.month, value.day)) return null;
  const day = dateValue(from.year, value.month, value.day);
  return day.earliest >= earliest && day.latest <= latest ? day : null;
}

function stands(known: TimeValue, stated: StatedDate): boolean {
  return known.type === 'date' || stated.value.type === 'period' || sameDay(known, stated) !== null;
}

/** The profile of a date: its value, its weekday, and how the missing parts were found. */
import type { DateReading, Mention } from '../../recognise/mention.ts';
import { distanceText, timeText, weekdayText } from '../../time/dateText.ts';
import type { PartialDate, TimeValue } from '../../time/edtf.ts';
import { type Card, fact } from '../card.ts';

export function dateCard(mention: Mention, reading: DateReading, dossierDate: PartialDate | null): Card {
  const { value, alternatives } = reading;
  return {
    title: value === null ? mention.text : timeText(value),
    native: null,
    kind: 'Date',
    lead: [...fact('Weekday', value && weekdays(value)), ...fact('EDTF', value?.edtf ?? null)],
    facts: [
      ...fact('Read as', howResolved(reading, dossierDate)),
      ...fact(mayBe(reading), ...(value === null ? alternatives.map(timeText) : [])),
      ...fact('Distance', value && dossierDate && distance(value, dossierDate)),
    ],
    tables: [],
    sources: [],
  };
}

/** Of a date in the notation of registry and YAML dossiers, which leaves nothing to be found. */
export function edtfCard(value: TimeValue, on: TimeValue | null): Card {
  return {
    title: timeText(value),
    native: null,
    kind: 'Date',
    lead: [...fact('Weekday', weekdays(value)), ...fact('EDTF', value.edtf)],
    facts: fact('Distance', on?.type === 'date' && on.edtf !== value.edtf ? distance(value, on) : null),
    tables: [],
    sources: [],
  };
}

/** What the readings of a date without a value are. */
function mayBe({ defect }: DateReading): string {
  if (defect === 'reversed') return 'In the order of the calendar';
  return defect === 'impossible' ? 'Nearest days' : 'Can be';
}

function weekdays(value: TimeValue): string | null {
  if (value.type === 'date') return weekdayText(value);
  const ends = [value.from, value.to].map((end) => (typeof end === 'string' ? null : weekdayText(end)));
  return ends.every((end) => end !== null) ? ends.join(' to ') : null;
}

/** From a month or a range, the days to its nearer end. */
function distance(value: TimeValue, dossierDate: PartialDate): string | null {
  const { earliest, latest } = value;
  if (earliest === latest) {
    const text = distanceText(value, dossierDate);
    return text && `${text} the dossier’s date`;
  }
  if (dossierDate.precision !== 'day') return null;
  const day = dossierDate.earliest;
  if (earliest <= day && day <= latest) return 'the dossier’s date lies in it';
  const gap = earliest > day ? earliest - day : latest - day;
  if (!Number.isFinite(gap)) return null;
  const days = `${Math.abs(gap).toLocaleString('en')} ${Math.abs(gap) === 1 ? 'day' : 'days'}`;
  return gap > 0 ? `begins ${days} after the dossier’s date` : `ended ${days} before the dossier’s date`;
}

export function howResolved(reading: DateReading, dossierDate: PartialDate | null): string {
  const inferred = (['year', 'month', 'day'] as const).filter((part) => missing(reading, part));
  const parts = inferred.length === 0 ? 'the date' : `the ${inferred.join(' and the ')}`;
  if (reading.defect === 'reversed') return 'the end comes before the beginning';
  if (reading.defect === 'ambiguous') return 'neither the spelling nor other dates say which part is the month';
  switch (reading.resolvedBy) {
    case 'written':
      return reading.defect === 'impossible' ? 'no such day exists' : 'written in full';
    case 'dossier-date':
      return `${parts} taken from the dossier’s date${dossierDate === null ? '' : `, ${timeText(dossierDate)}`}`;
    case 'earlier-date':
      return `${parts} taken from an earlier date in the text`;
    case 'relative':
      return `counted from the dossier’s date${dossierDate === null ? '' : `, ${timeText(dossierDate)}`}`;
    case 'unresolved':
      return reading.defect === 'impossible' ? 'no such day exists' : 'not placed: nothing in the dossier says which';
  }
}

/** A part of the value that does not stand in the text. */
function missing({ value, written }: DateReading, part: 'year' | 'month' | 'day'): boolean {
  return value?.type === 'date' && value[part] !== null && !written[part];
}

/** The profile of a date: its value, its weekday, and how the missing parts were found. */
import type { DateReading, Mention } from '../../recognise/mention.ts';
import { distanceText, timeText, weekdayText } from '../../time/dateText.ts';
import type { PartialDate } from '../../time/edtf.ts';
import { type Card, fact } from '../card.ts';

export function dateCard(mention: Mention, reading: DateReading, dossierDate: PartialDate | null): Card {
  const { value, alternatives } = reading;
  const distance = value === null || dossierDate === null ? null : distanceText(value, dossierDate);
  return {
    title: value === null ? mention.text : timeText(value),
    native: null,
    kind: 'Date',
    lead: [...fact('Weekday', value && weekdayText(value)), ...fact('EDTF', value?.edtf ?? null)],
    facts: [
      ...fact('Read as', howResolved(reading, dossierDate)),
      ...fact('Could also be', ...alternatives.map(timeText)),
      ...fact('Distance', distance && `${distance} the dossier’s date`),
    ],
    tables: [],
    sources: [],
  };
}

function howResolved(reading: DateReading, dossierDate: PartialDate | null): string {
  const inferred = (['year', 'month', 'day'] as const).filter((part) => missing(reading, part));
  const parts = inferred.length === 0 ? 'the date' : `the ${inferred.join(' and the ')}`;
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

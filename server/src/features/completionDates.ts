/** Dates that a dossier may mean: its own, and those of the agreements and events it speaks of. */
import type { Analysis } from '../analysis/analysis.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Completion } from './completion.ts';
import type { CompletionContext } from './completionContext.ts';
import { dateForm, type Style } from './completionStyle.ts';

interface KnownDate {
  readonly value: TimeValue;
  readonly detail: string;
}

/** Only for what begins the written form of a known date: a digit or a month. */
export function dateCompletions(
  analysis: Analysis,
  { typed, field }: CompletionContext,
  style: Style,
  offset: number,
): readonly Completion[] {
  const last = typed.at(-1);
  if (last === undefined || (field !== null && field.key !== 'date')) return [];
  const seen = new Set<string>();
  return knownDates(analysis).flatMap(({ value, detail }) => {
    const text = field === null ? dateForm(value, style) : value.edtf;
    if (seen.has(text) || !text.toLowerCase().startsWith(last.query)) return [];
    seen.add(text);
    return [{ text, detail, span: { start: last.start, end: offset }, entity: null }];
  });
}

function knownDates({ dossier, mentions, registry }: Analysis): readonly KnownDate[] {
  const dates: KnownDate[] = [];
  if (dossier.date.value !== null) dates.push({ value: dossier.date.value, detail: 'the dossier’s date' });
  for (const { type, id, ordinal } of mentions) {
    if (id === null) continue;
    const agreement = type === 'agreement' ? registry.agreements.get(id) : undefined;
    if (agreement?.signed.date != null) dates.push({ value: agreement.signed.date, detail: agreement.title });
    const series = type === 'event' ? registry.series.get(id) : undefined;
    for (const edition of series?.editions ?? []) {
      const named = ordinal == null || ordinal.value === edition.ordinal;
      if (named && edition.date !== null)
        dates.push({ value: edition.date, detail: `${edition.ordinal ?? ''} ${series?.name}`.trim() });
    }
    const event = type === 'event' ? registry.events.get(id) : undefined;
    if (event?.date != null) dates.push({ value: event.date, detail: event.name });
  }
  return dates;
}

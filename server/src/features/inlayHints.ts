/** Behind a date that does not stand in the text in full, the date that it is read as. */
import type { Mention } from '../recognise/mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { howResolved } from './cards/date.ts';
import { inForm, prevailingForm } from './dateForms.ts';
import { reachingInto } from './near.ts';

export interface Hint {
  readonly offset: number;
  readonly label: string;
  /** How the date was found. */
  readonly tooltip: string;
}

/** In order of place, for the part of the document that is looked at. */
export function inlayHints({ analysis }: Snapshot, visible: Span): readonly Hint[] {
  const { mentions, dossier } = analysis;
  const inView = reachingInto(mentions, visible);
  const form = prevailingForm(inView, dossier);
  return inView.flatMap((mention): readonly Hint[] => {
    const { date, span } = mention;
    if (!date?.value || !overlaps(span, visible) || !leans(mention)) return [];
    const label = inForm(date.value, form);
    return [{ offset: span.end, label, tooltip: `Read as ${label}: ${howResolved(date, dossier.date.value)}.` }];
  });
}

/** Relative dates and those without a year; an open end or a decade says all that there is to say. */
function leans({ date }: Mention): boolean {
  if (!date?.value || date.resolvedBy === 'written' || date.resolvedBy === 'unresolved') return false;
  return Number.isFinite(date.value.earliest) && Number.isFinite(date.value.latest);
}

/** Where the registry says who or what the mention under the cursor is. */
import type { Mention } from '../recognise/mention.ts';
import type { Origin, Registry } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { mentionAt } from './mentionAt.ts';

export interface Definition {
  /** The mention, in the dossier. */
  readonly span: Span;
  /** The entry, in the registry. */
  readonly origin: Origin;
}

export function definition({ analysis }: Snapshot, offset: number): Definition | null {
  const mention = mentionAt(analysis, offset);
  const origin = mention?.id == null ? null : originOf(mention.type, mention.id, analysis.registry);
  return mention === null || origin === null ? null : { span: mention.span, origin };
}

function originOf(type: Mention['type'], id: string, registry: Registry): Origin | null {
  switch (type) {
    case 'person':
      return registry.people.get(id)?.origin ?? null;
    case 'rank':
      return registry.ladders.get(registry.ranks.get(id)?.ladder ?? '')?.origin ?? null;
    case 'office':
      return registry.offices.get(id)?.origin ?? null;
    case 'organisation':
      return registry.organisations.get(id)?.origin ?? null;
    case 'agreement':
      return registry.agreements.get(id)?.origin ?? null;
    case 'partnership':
      return registry.partnerships.get(id)?.origin ?? null;
    case 'event':
      return (registry.series.get(id) ?? registry.events.get(id))?.origin ?? null;
    case 'date':
      return null;
  }
}

/** Where the registry says who or what the mention under the cursor is. */
import type { Origin } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { originOfId } from './ids.ts';
import { mentionAt } from './mentionAt.ts';

export interface Definition {
  /** The mention, in the dossier. */
  readonly span: Span;
  /** The entry, in the registry. */
  readonly origin: Origin;
}

export function definition({ analysis }: Snapshot, offset: number): Definition | null {
  const mention = mentionAt(analysis, offset);
  if (mention?.id == null || mention.type === 'date') return null;
  const origin = originOfId(analysis.registry, { kind: mention.type, id: mention.id });
  return origin && { span: mention.span, origin };
}

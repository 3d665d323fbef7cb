/** Who and what a dossier speaks of, by kind, in the order in which each is named first. */
import type { Mention, MentionType } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

export interface OutlineItem {
  readonly type: MentionType;
  /** The full name, as `chancery extract` has it. */
  readonly name: string;
  /** The first mention. */
  readonly span: Span;
  /** How often it is named. */
  readonly count: number;
}

/** Ranks and dates are no things of their own: they say something of those that are. */
const LISTED: ReadonlySet<MentionType> = new Set([
  'person',
  'office',
  'organisation',
  'agreement',
  'partnership',
  'event',
]);

export function dossierOutline({ analysis }: Snapshot): readonly OutlineItem[] {
  const items = new Map<string, OutlineItem>();
  for (const mention of analysis.mentions) {
    if (!LISTED.has(mention.type)) continue;
    const key = keyOf(mention);
    const known = items.get(key);
    const { type, span, canonical, text } = mention;
    items.set(key, known ? { ...known, count: known.count + 1 } : { type, name: canonical || text, span, count: 1 });
  }
  return [...items.values()];
}

/** Somebody whom no registry knows goes by the full name. */
function keyOf({ type, id, canonical }: Mention): string {
  return id === null ? `${type} ~${canonical}` : `${type} ${id}`;
}

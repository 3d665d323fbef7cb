/** Which mention the cursor is on, and which others name the same. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { type Span, touches } from '../text/span.ts';
import { reaching } from './near.ts';

/** The longest mention at the offset, as it is what the text names; one that begins there goes before one that ends. */
export function mentionAt({ mentions }: Analysis, offset: number): Mention | null {
  let best: Mention | null = null;
  for (const mention of reaching(mentions, offset)) {
    if (touches(mention.span, offset) && (best === null || closer(mention.span, best.span, offset))) best = mention;
  }
  return best;
}

/** All mentions of the entity under the cursor, in order of place; of one in no registry, those of its full name. */
export function sameMentions(analysis: Analysis, offset: number): readonly Mention[] {
  const at = mentionAt(analysis, offset);
  if (at === null) return [];
  return analysis.mentions.filter(
    ({ type, id, canonical }) => type === at.type && id === at.id && (id !== null || canonical === at.canonical),
  );
}

function closer(a: Span, b: Span, offset: number): boolean {
  const endsHere = (span: Span) => span.end === offset;
  if (endsHere(a) !== endsHere(b)) return endsHere(b);
  return a.end - a.start > b.end - b.start;
}

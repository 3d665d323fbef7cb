/** Where a dossier names an entry of the registry, in words or by its id, and how often it names each. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Span } from '../text/span.ts';
import { fieldIds, type IdName } from './ids.ts';

interface Named extends IdName {
  readonly span: Span;
}

/** Each place once: an id in a field is a mention for some kinds and for others none. */
function* namesIn(analysis: Analysis): Generator<Named> {
  const seen = new Set<string>();
  for (const { type, id, span } of analysis.mentions) {
    if (id === null || type === 'date') continue;
    seen.add(`${span.start} ${type}`);
    yield { kind: type, id, span };
  }
  for (const { kind, id, span } of fieldIds(analysis)) if (!seen.has(`${span.start} ${kind}`)) yield { kind, id, span };
}

/** In order of place. */
export function placesNaming({ kind, id }: IdName, analysis: Analysis): readonly Span[] {
  const found: Span[] = [];
  for (const named of namesIn(analysis)) if (named.kind === kind && named.id === id) found.push(named.span);
  return found.sort((a, b) => a.start - b.start);
}

/** How often each entry is named, by `entryKey`. */
export function countNames(analysis: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const named of namesIn(analysis)) {
    const key = entryKey(named);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function entryKey({ kind, id }: IdName): string {
  return `${kind} ${id}`;
}

/** The mentions around a place, found without walking through all that stand before it. */
import type { Mention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';

/** Mentions nest, and the longest titles have a few hundred units: what begins further back does not reach the place. */
const longestMention = 1000;

/** Index of the first mention that begins after `offset`. */
function firstAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions that can reach `offset`, in order of place. */
export function reaching(mentions: readonly Mention[], offset: number): readonly Mention[] {
  return reachingInto(mentions, { start: offset, end: offset });
}

/** Mentions that can reach into a part of the document, in order of place. */
export function reachingInto(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  return mentions.slice(firstAfter(mentions, start - longestMention), firstAfter(mentions, end));
}

/** The last `count` mentions that begin before `offset`, and as many after it. */
export function around(mentions: readonly Mention[], offset: number, count: number): readonly Mention[] {
  const middle = firstAfter(mentions, offset);
  return mentions.slice(Math.max(0, middle - count), middle + count);
}

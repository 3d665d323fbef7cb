/** The nearest known word to a misspelt one, for "did you mean" and for fixes. */
import { editDistance } from './distance.ts';

/** Nobody's slip of the keyboard, and slow to compare. */
const longest = 64;

/** Null when nothing is near enough to be meant: one slip in a short word, two in a long one, three in a very long one. */
export function nearest<T extends string>(word: string, known: Iterable<T>): T | null {
  if (word.length > longest) return null;
  const wanted = word.toLowerCase();
  let best: T | null = null;
  let limit = Math.min(3, Math.ceil(word.length / 4));
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best;
}

/** The option that the word begins, as "info" does, else the nearest. */
export function nearestOption<T extends string>(word: string, options: readonly T[]): T | null {
  const begun =
    word.length < 3 ? undefined : options.find((option) => option.toLowerCase().startsWith(word.toLowerCase()));
  return begun ?? nearest(word, options);
}

/** ` Did you mean "…"?`, to be put after a sentence; empty when nothing is near. */
export function didYouMean(word: string, options: readonly string[]): string {
  const near = nearestOption(word, options);
  return near === null ? '' : ` Did you mean "${near}"?`;
}

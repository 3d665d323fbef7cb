/** The nearest valid word to a misspelt one, for "did you mean" in keys and enumerations. */

/** The option within a third of the word's length in edits, case apart, swaps counting as one, or the one that it begins. */
export function nearest<T extends string>(word: string, options: readonly T[]): T | null {
  let best: T | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  if (word.length > 64) return null;
  for (const option of options) {
    const begun = word.length >= 3 && option.toLowerCase().startsWith(word.toLowerCase());
    const distance = begun ? 0 : editDistance(word.toLowerCase(), option.toLowerCase());
    if (distance < bestDistance) {
      best = option;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean "…"?`, to be put after a sentence; empty when nothing is near. */
export function didYouMean(word: string, options: readonly string[]): string {
  const near = nearest(word, options);
  return near === null ? '' : ` Did you mean "${near}"?`;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

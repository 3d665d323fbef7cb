/** One trie over another, walked as one: the forms of a compiled registry, and of the files that are laid over it. */
import type { Trie } from './trie.ts';

/**
 * `sequences` are those that `upper` was built of. Entries and nodes of `upper` are numbered behind those of `lower`;
 * where a sequence of both ends, the entries of `upper` come first. `entries` is the number of entries of `lower`.
 */
export function layeredTrie(
  lower: Trie,
  upper: Trie,
  sequences: readonly (readonly number[])[],
  entries: number,
): Trie {
  const nodes = lower.size;
  /** The node of `lower` that the same words lead to, or 0. */
  const beside = new Int32Array(upper.size);
  for (const sequence of sequences) {
    let node = 0;
    let below = 0;
    for (const [i, word] of sequence.entries()) {
      below = i === 0 || below !== 0 ? lower.next(below, word) : 0;
      node = upper.next(node, word);
      beside[node] = below;
    }
  }
  /** The last entry of `upper` at a node goes on with those of `lower`. */
  const lastAt = new Map<number, number>();
  for (let node = 1; node < upper.size; node++) {
    let last = -1;
    for (let e = upper.first(node); e >= 0; e = upper.following(e)) last = e;
    if (last >= 0) lastAt.set(last, node);
  }
  const firstBelow = (node: number) => {
    const below = beside[node] as number;
    return below === 0 ? -1 : lower.first(below);
  };
  return {
    size: nodes + upper.size,
    next(node, word) {
      if (node > 0 && node < nodes) return lower.next(node, word);
      const at = node === 0 ? 0 : node - nodes;
      const above = upper.next(at, word);
      if (above !== 0) return nodes + above;
      if (node === 0) return lower.next(0, word);
      const below = beside[at] as number;
      return below === 0 ? 0 : lower.next(below, word);
    },
    first(node) {
      if (node < nodes) return lower.first(node);
      const own = upper.first(node - nodes);
      return own >= 0 ? entries + own : firstBelow(node - nodes);
    },
    following(entry) {
      if (entry < entries) return lower.following(entry);
      const own = entry - entries;
      const next = upper.following(own);
      if (next >= 0) return entries + next;
      const node = lastAt.get(own);
      return node === undefined ? -1 : firstBelow(node);
    },
  };
}

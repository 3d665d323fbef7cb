/** A trie over word ids: all written forms of a registry in a few typed arrays, walked token by token. */

/** Node 0 is the root; `next` answers 0 when there is no way on, since nothing leads back to the root. */
export interface Trie {
  /** Number of nodes. */
  readonly size: number;
  next(node: number, word: number): number;
  /** Index of the first entry that ends at `node`, or -1; entries of one node are chained through `following`. */
  first(node: number): number;
  /** The entry after this one at the same node, or -1. */
  following(entry: number): number;
}

/**
 * Builds the trie of `sequences`; entry `i` ends where the i-th sequence ends. `words` is one more than the highest
 * word id. Empty sequences are left out.
 */
export function buildTrie(sequences: readonly (readonly number[])[], words: number): Trie {
  let capacity = 1024;
  for (const s of sequences) capacity += s.length;
  const tableSize = 1 << Math.ceil(Math.log2(capacity * 2));
  const mask = tableSize - 1;
  // Edges in open addressing: (node, word) -> node.
  const nodes = new Int32Array(tableSize);
  const labels = new Int32Array(tableSize);
  const targets = new Int32Array(tableSize);
  // Most tokens start no form: the root's edges are an array of their own.
  const root = new Int32Array(words);
  const first = new Int32Array(capacity).fill(-1);
  const following = new Int32Array(sequences.length).fill(-1);
  let size = 1;

  const slot = (node: number, word: number): number => {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask;
    while (targets[at] !== 0 && (nodes[at] !== node || labels[at] !== word)) at = (at + 1) & mask;
    return at;
  };
  const next = (node: number, word: number): number =>
    node === 0 ? (root[word] ?? 0) : (targets[slot(node, word)] as number);

  sequences.forEach((sequence, entry) => {
    if (sequence.length === 0) return;
    let node = 0;
    for (const word of sequence) {
      let target = next(node, word);
      if (target === 0) {
        target = size++;
        if (node === 0) root[word] = target;
        else {
          const at = slot(node, word);
          nodes[at] = node;
          labels[at] = word;
          targets[at] = target;
        }
      }
      node = target;
    }
    following[entry] = first[node] as number;
    first[node] = entry;
  });
  return {
    size,
    next,
    first: (at) => first[at] as number,
    following: (entry) => following[entry] as number,
  };
}

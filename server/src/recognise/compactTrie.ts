/** A trie that lies in a file: children of a node stand in a row in the order of their words, and are searched there. */
import type { Ints } from '../text/ints.ts';
import type { Trie } from './trie.ts';

/** Nodes level by level; node 0 is the root. */
export interface CompactTrie {
  /** The word that leads to a node. */
  readonly labels: Int32Array;
  /** The children of node `n` are the nodes from `children[n]` up to, not including, `children[n + 1]`. */
  readonly children: Int32Array;
  /** The first sequence that ends at a node, in `order`, or -1. */
  readonly first: Int32Array;
  /** 1 where the sequence after this one ends at the same node. */
  readonly goesOn: Uint8Array;
  /** The sequences in the order in which the trie numbers them. */
  readonly order: Int32Array;
}

/** Sequence `i` is `words[begins[i], begins[i + 1])`. Empty ones are left out; of equal ones the later comes first. */
export function buildCompactTrie(words: Int32Array, begins: Int32Array): CompactTrie {
  const length = (i: number) => (begins[i + 1] as number) - (begins[i] as number);
  const all = Int32Array.from({ length: begins.length - 1 }, (_, i) => i).filter((i) => length(i) > 0);
  const order = all.sort((a, b) => compareSequences(words, begins, a, b));
  const goesOn = new Uint8Array(order.length);
  const labels = [0];
  const first = [-1];
  const children: number[] = [];
  // Where the sequences behind each node begin and end; nodes are taken in the order in which they are made.
  const from = [0];
  const to = [order.length];
  const depth = [0];
  for (let node = 0; node < labels.length; node++) {
    const at = depth[node] as number;
    let i = from[node] as number;
    const end = to[node] as number;
    const own = i;
    while (i < end && length(order[i] as number) === at) {
      if (i === own) first[node] = own;
      else goesOn[i - 1] = 1;
      i++;
    }
    children.push(labels.length);
    while (i < end) {
      const word = words[(begins[order[i] as number] as number) + at] as number;
      const start = i;
      while (i < end && words[(begins[order[i] as number] as number) + at] === word) i++;
      labels.push(word);
      first.push(-1);
      from.push(start);
      to.push(i);
      depth.push(at + 1);
    }
  }
  children.push(labels.length);
  return {
    labels: Int32Array.from(labels),
    children: Int32Array.from(children),
    first: Int32Array.from(first),
    goesOn,
    order,
  };
}

function compareSequences(words: Int32Array, begins: Int32Array, a: number, b: number): number {
  const [endA, endB] = [begins[a + 1] as number, begins[b + 1] as number];
  let i = begins[a] as number;
  let j = begins[b] as number;
  for (; i < endA && j < endB; i++, j++) {
    const difference = (words[i] as number) - (words[j] as number);
    if (difference !== 0) return difference;
  }
  return endA - i - (endB - j) || b - a;
}

/** The same, read from a file. */
export interface StoredTrie {
  readonly labels: Ints;
  readonly children: Ints;
  readonly first: Ints;
  readonly goesOn: Ints;
}

/** `words` is one more than the highest word id; the root's way on is a look-up, as most tokens begin nothing. */
export function trieOf({ labels, children, first, goesOn }: StoredTrie, words: number): Trie {
  const root = new Int32Array(words);
  const level = children.length > 1 ? Math.min(children.at(1), labels.length) : 0;
  for (let node = level > 0 ? children.at(0) : 0; node < level; node++) {
    const word = labels.at(node);
    if (word < words) root[word] = node;
  }
  return {
    size: labels.length,
    first: (node) => first.at(node),
    following: (entry) => (goesOn.at(entry) === 0 ? -1 : entry + 1),
    next(node, word) {
      if (node === 0) return root[word] ?? 0;
      let low = children.at(node);
      const end = Math.min(children.at(node + 1), labels.length);
      let high = end;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (labels.at(middle) < word) low = middle + 1;
        else high = middle;
      }
      // Ways lead down only, also in a file that is damaged.
      return low < end && low > node && labels.at(low) === word ? low : 0;
    },
  };
}

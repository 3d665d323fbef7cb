/** The trie of written forms finds what a naive search finds, on random sequences. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildTrie, type Trie } from '../../server/src/recognise/trie.ts';

const WORDS = 6;
const word = fc.integer({ min: 0, max: WORDS - 1 });
const sequence = fc.array(word, { minLength: 1, maxLength: 5 });

/** Entries that end at a node, in ascending order. */
function entriesAt(trie: Trie, node: number): number[] {
  const entries: number[] = [];
  for (let e = trie.first(node); e >= 0; e = trie.following(e)) entries.push(e);
  return entries.sort((a, b) => a - b);
}

/** The longest sequence that the text has at `at`, and every entry of it. */
function longestByTrie(trie: Trie, text: readonly number[], at: number): { length: number; entries: number[] } {
  let node = 0;
  let best = { length: 0, entries: [] as number[] };
  for (let i = at; i < text.length; i++) {
    node = trie.next(node, text[i] ?? 0);
    if (node === 0) break;
    const entries = entriesAt(trie, node);
    if (entries.length > 0) best = { length: i + 1 - at, entries };
  }
  return best;
}

function longestByHand(
  sequences: readonly (readonly number[])[],
  text: readonly number[],
  at: number,
): { length: number; entries: number[] } {
  const fits = (s: readonly number[]) => s.length > 0 && s.every((w, i) => text[at + i] === w);
  const length = Math.max(0, ...sequences.filter(fits).map((s) => s.length));
  const entries = sequences.flatMap((s, i) => (s.length === length && fits(s) ? [i] : []));
  return { length, entries: length === 0 ? [] : entries };
}

describe('trie', () => {
  it('finds the longest sequence and all its entries, as a naive search does', () => {
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 30 }), fc.array(word, { maxLength: 30 }), (sequences, text) => {
        const trie = buildTrie(sequences, WORDS);
        for (let at = 0; at < text.length; at++) {
          assert.deepEqual(longestByTrie(trie, text, at), longestByHand(sequences, text, at));
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('leads to no node twice and back to the root never', () => {
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 30 }), (sequences) => {
        const trie = buildTrie(sequences, WORDS);
        const reached = new Set<number>();
        for (let node = 0; node < trie.size; node++) {
          for (let w = 0; w < WORDS; w++) {
            const next = trie.next(node, w);
            if (next === 0) continue;
            assert.ok(!reached.has(next), 'two ways lead to one node');
            reached.add(next);
          }
        }
        assert.equal(reached.size, trie.size - 1);
        const prefixes = new Set(sequences.flatMap((s) => s.map((_, i) => s.slice(0, i + 1).join(' '))));
        assert.equal(trie.size, prefixes.size + 1);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('leaves empty sequences out and has room for many', () => {
    const many = Array.from({ length: 5000 }, (_, i) => [i % 70, Math.floor(i / 70)]);
    const trie = buildTrie([[], ...many], 100);
    assert.deepEqual(entriesAt(trie, 0), []);
    many.forEach(([a, b], i) => {
      assert.deepEqual(entriesAt(trie, trie.next(trie.next(0, a ?? 0), b ?? 0)), [i + 1]);
    });
    assert.equal(trie.next(0, 99), 0);
  });
});

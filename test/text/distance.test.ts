/** Edit distance: symmetric, bounded, and equal to the definition worked out naively. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../server/src/text/distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'n', 'g'), maxLength: 8 });

/** Optimal string alignment by its recursive definition. */
function naive(a: string, b: string): number {
  const known = new Map<string, number>();
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
    known.set(key, best);
    return best;
  };
  return at(a.length, b.length);
}

describe('edit distance', () => {
  const table: readonly [string, string, number][] = [
    ['cuong', 'cuong', 0],
    ['coung', 'cuong', 1],
    ['yamazki', 'yamazaki', 1],
    ['yamazakii', 'yamazaki', 1],
    ['yamasaki', 'yamazaki', 1],
    ['takehrio', 'takehiro', 1],
    ['kiyosh', 'kiyoshi', 1],
    ['giang', 'quang', 2],
    ['', 'ab', 2],
  ];
  for (const [a, b, distance] of table) {
    it(`${a || 'nothing'} and ${b} are ${distance} apart`, () => assert.equal(editDistance(a, b, 5), distance));
  }

  it('is what the definition gives, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        assert.equal(editDistance(a, b, limit), Math.min(naive(a, b), limit + 1));
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => assert.equal(editDistance(a, b, 3), editDistance(b, a, 3))),
      { seed: 6, numRuns: 500 },
    );
  });
});

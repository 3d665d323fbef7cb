/** Titles made of random words: they nest or stand apart, never cross, and none is found twice. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { itemsIn } from './grammarTable.ts';

const WORDS =
  "Memorandum of Understanding on the and Agreement Ministry Defence National Academy Command Staff College Japan Norway Republic General Commander Chief Minister Deputy Ambassador to in for , . - 's ( ) 2024 Dialogue Third Meeting Exercise Joint Strategic Partnership Peace Royal Navy Armed Forces John Holt U.S. Secretary Director Training between concerning Protocol Office Embassy Commission".split(
    ' ',
  );

describe('titles of random words', () => {
  it('never cross, and none is found twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 24 }), (words) => {
        const text = words.join(' ').replace(/ (?=[,.)'])/g, '');
        const items = itemsIn(text);
        for (const a of items) {
          assert.ok(0 <= a.start && a.start < a.end && a.end <= text.length);
          for (const b of items) {
            assert.ok(!(a.start < b.start && b.start < a.end && a.end < b.end), `${a.type} crosses ${b.type}: ${text}`);
            assert.ok(
              a === b || a.type !== b.type || a.start !== b.start || a.end !== b.end,
              `${a.type} twice: ${text}`,
            );
          }
        }
      }),
      { seed: 5, numRuns: 1500 },
    );
  });
});

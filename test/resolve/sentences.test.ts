/** Where sentences end: not behind abbreviations and initials, but at paragraphs, list items and Japanese full stops. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileMatcher } from '../../server/src/recognise/matcher.ts';
import { indexNames } from '../../server/src/recognise/names.ts';
import { scan } from '../../server/src/recognise/scan.ts';
import { sentenceNumbers } from '../../server/src/resolve/sentences.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

const registry = miniRegistry();
const matcher = compileMatcher(registry);
const names = indexNames(registry.people.values());

function sentences(text: string): string[] {
  const scanned = scan(text, matcher, names, { reference: null, order: null, earlier: null });
  const numbers = sentenceNumbers(scanned, matcher);
  const ends = new Map<number, [number, number]>();
  for (let i = 0; i < scanned.tokens.count; i++) {
    const number = numbers[i] ?? -1;
    const start = ends.get(number)?.[0] ?? scanned.tokens.start[i] ?? 0;
    ends.set(number, [start, scanned.tokens.end[i] ?? 0]);
  }
  return [...ends.values()].map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).filter(Boolean);
}

describe('sentences', () => {
  const table: readonly [string, number][] = [
    ['He came. She left.', 2],
    ['He came! Did she? Yes.', 3],
    ['Sen. Lieut. Gen. Dinh Van Khai came. He left.', 2],
    ['Gen. Khai and Lt. Gen. Dao met Mr. Okabayashi.', 1],
    ['The U.S. delegation came.', 1],
    ['It rose by 3.5 per cent. Nobody knew why.', 2],
    ['He said: “We agree.” Then he left.', 2],
    ['(He came late.) They began.', 2],
    ['He came.\nShe left.', 2],
    ['He came\nand she left.', 1],
    ['First paragraph\n\nSecond paragraph', 2],
    ['Points:\n- one\n- two', 3],
    ['彼は来た。彼女は去った。', 2],
    ['see www.example.org and so on', 1],
  ];
  for (const [text, count] of table) {
    it(`${JSON.stringify(text)}: ${count}`, () => {
      const found = sentences(text);
      assert.equal(found.length, count, JSON.stringify(found));
    });
  }

  it('are numbered in ascending order without gaps', () => {
    const piece = fc.constantFrom('Gen', '.', ' ', 'Khai', '\n\n', '!', '”', 'came', '\n', '。', '3', ')', '- ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const scanned = scan(pieces.join(''), matcher, names, { reference: null, order: null, earlier: null });
        const numbers = sentenceNumbers(scanned, matcher);
        for (let i = 1; i < scanned.tokens.count; i++) {
          const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
          assert.ok(step === 0 || step === 1);
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

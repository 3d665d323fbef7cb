/** Tables of words: found exactly, by beginning and by distance, as looking through the whole list would. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../server/src/text/distance.ts';
import { createLexicon } from '../../server/src/text/lexicon.ts';
import { buildWordTable, findWord, nearWords, wordAt, wordsBeginning } from '../../server/src/text/wordTable.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '山', '😀'), minLength: 1, maxLength: 7 });
const words = fc.uniqueArray(word, { maxLength: 40 });

describe('text/wordTable', () => {
  it('finds its words and no others', () => {
    fc.assert(
      fc.property(words, word, (list, other) => {
        const table = buildWordTable(list);
        assert.equal(table.count, list.length);
        for (const each of list) assert.equal(wordAt(table, findWord(table, each)), each);
        assert.equal(findWord(table, other) > 0, list.includes(other));
      }),
      { seed: 5 },
    );
  });

  it('finds words by their beginning', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom('a', 'b', '山'), maxLength: 3 }), (list, beginning) => {
        const table = buildWordTable(list);
        const [from, to] = wordsBeginning(table, beginning);
        const found = Array.from({ length: to - from }, (_, i) => wordAt(table, from + i));
        assert.deepEqual(found, list.filter((each) => each.startsWith(beginning)).sort());
      }),
      { seed: 6 },
    );
  });

  it('finds words by distance as comparing all of them does', () => {
    fc.assert(
      fc.property(words, word, fc.integer({ min: 0, max: 2 }), (list, query, limit) => {
        const table = buildWordTable(list);
        const found = nearWords(table, query, limit).map(({ id, distance }) => [wordAt(table, id), distance]);
        const all = list
          .map((each) => [each, editDistance(each, query, limit)] as const)
          .filter(([, distance]) => distance <= limit);
        assert.deepEqual(new Map(found.map(([key, value]) => [key, value])), new Map(all));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('gives a lexicon its words, and what is added follows behind them', () => {
    const lexicon = createLexicon(buildWordTable(['nguyen', 'giang']));
    assert.equal(lexicon.size, 3);
    assert.deepEqual([lexicon.id('Giang'), lexicon.id('Nguyễn'), lexicon.id('other')], [1, 2, 0]);
    assert.equal(lexicon.add('Giang'), 1);
    assert.equal(lexicon.add('Other'), 3);
    assert.equal(lexicon.id('other'), 3);
    lexicon.join('viet', 'nam', 'vietnam');
    assert.equal(lexicon.joined(lexicon.id('viet'), lexicon.id('nam')), lexicon.id('vietnam'));
  });
});

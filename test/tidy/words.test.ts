/** Words that the grammar of claims asks for by their number: one that the lexicon lacks is never found, and nobody is told. */
import assert from 'node:assert/strict';
import { compileMatcher } from '../../server/src/recognise/matcher.ts';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

/** The words in a call of `reader.is`, or in a list that it goes through. */
const ASKED = [
  /\breader\.(?:is|hasWord|lastWord)\([^']*?'([^']+)'\)/g,
  /\[((?:'[^']+',? ?)+)\]\.some\(\(word\) => reader\./g,
  /\bisOne\([^[]*?\[((?:'[^']+',? ?)+)\]/g,
  /\breader\.areWords\([^[]*?\[((?:'[^']+',? ?)+)\]/g,
];

describe('words asked by number', () => {
  const { lexicon } = compileMatcher(buildRegistry({ builtin: null, files: [] }).registry);
  for (const { path, text } of sourceFiles(['server/src/resolve'])) {
    const asked = ASKED.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([, list = '']) =>
      list.split(/', ?'/),
    );
    if (asked.length === 0) continue;
    it(`of ${path} are in the lexicon of any registry`, () => {
      const words = asked.map((word) => word.replaceAll(/^'|',?$/g, ''));
      assert.deepEqual(
        words.filter((word) => /^\p{L}+$/u.test(word) && lexicon.id(word) === 0),
        [],
      );
    });
  }
});

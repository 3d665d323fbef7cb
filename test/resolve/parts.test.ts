/** Organisations that are told as part of their whole. */
import assert from 'node:assert/strict';
import { analyseText, mentioned } from '../support/analyseText.ts';

describe('the part of a whole', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      'He saw the Joint Staff of the Belmora Ground Self-Defense Force.',
      ['Joint Staff of the Belmora Ground Self-Defense Force → xb-joint-staff'],
    ],
    // Another country's staff is another staff, and what the registry has not is nobody's part.
    [
      "He saw the Joint Staff of the Arvanian People's Army.",
      ["Joint Staff of the Arvanian People's Army → (Joint Staff of the Arvanian People's Army)"],
    ],
  ];
  for (const [text, wanted] of table) {
    it(text, () => assert.deepEqual(mentioned(analyseText(text, { date: '2023-04-13' }), 'organisation'), wanted));
  }
});

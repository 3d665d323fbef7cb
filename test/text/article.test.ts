/** Articles go by sound, and are left open where letters do not tell it. */
import assert from 'node:assert/strict';
import { articleBefore } from '../../server/src/text/article.ts';

const TABLE: Record<'a' | 'an' | 'open', string> = {
  a: 'Comprehensive United universal European UN US UK one 10th 9 118 MOFA MoFA NATO VPA JICA UAE',
  an: 'Extensive hour honorary 8th 80 11th 18th understanding unimportant uninformed MSDF FAO RAA LDP MOU EEZ',
  open: 'UNCLOS “quoted” 防衛大臣',
};

describe('articles', () => {
  for (const [expected, words] of Object.entries(TABLE)) {
    for (const word of words.split(' ')) {
      it(`${word}: ${expected}`, () => assert.equal(articleBefore(word) ?? 'open', expected));
    }
  }
});

/** "Did you mean": the option that a slip of the keyboard makes of the word, and none for another word. */
import assert from 'node:assert/strict';
import { nearest, nearestOption } from '../../server/src/text/nearest.ts';

const severities = ['off', 'hint', 'information', 'warning', 'error'];

describe('nearest', () => {
  it('finds one edit, a swap, another case, and a beginning', () => {
    assert.equal(nearest('warnin', severities), 'warning');
    assert.equal(nearest('wraning', severities), 'warning');
    assert.equal(nearest('Error', severities), 'error');
    assert.equal(nearest('info', severities), null);
    assert.equal(nearestOption('info', severities), 'information');
  });

  it('takes the nearest of several, and as many slips as the word is long', () => {
    assert.equal(nearest('vpa-genral', ['vpa-general', 'vpa-major-general']), 'vpa-general');
    assert.equal(nearest('cat', ['cart', 'cat']), 'cat');
    assert.equal(nearest('peopel', ['people']), 'people');
    assert.equal(nearest('abcd', ['abxy']), null);
  });

  it('stays silent about other words', () => {
    for (const word of ['', 'yes', 'severe', 'x'.repeat(10_000)]) {
      assert.equal(nearest(word, severities), null, word);
      assert.equal(nearestOption(word, severities), null, word);
    }
    assert.equal(nearest('off', []), null);
  });
});

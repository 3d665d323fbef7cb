/** "Did you mean": the option that a slip of the keyboard makes of the word, and none for another word. */
import assert from 'node:assert/strict';
import { nearest } from '../../server/src/yaml/nearest.ts';

const severities = ['off', 'hint', 'information', 'warning', 'error'];

describe('yaml/nearest', () => {
  it('finds one edit, a swap, another case, and a beginning', () => {
    assert.equal(nearest('warnin', severities), 'warning');
    assert.equal(nearest('wraning', severities), 'warning');
    assert.equal(nearest('Error', severities), 'error');
    assert.equal(nearest('info', severities), 'information');
  });

  it('stays silent about other words', () => {
    for (const word of ['', 'yes', 'severe', 'x'.repeat(10_000)]) assert.equal(nearest(word, severities), null, word);
    assert.equal(nearest('off', []), null);
  });
});

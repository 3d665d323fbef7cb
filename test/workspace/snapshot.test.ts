/** What a snapshot takes from the configuration. */
import assert from 'node:assert/strict';
import type { Spelling } from '../../server/src/dossier/dossier.ts';
import { defaultConfig } from '../../server/src/workspace/config.ts';
import { takeSnapshot } from '../../server/src/workspace/snapshot.ts';
import { miniEngine } from '../support/analyseText.ts';

describe('workspace/snapshot', () => {
  const read = (text: string, spelling: Spelling | null) => {
    const config = { ...defaultConfig, style: { ...defaultConfig.style, spelling } };
    const { analysis } = takeSnapshot({ uri: 'file:///a.dossier.txt', text }, miniEngine, config);
    return analysis.mentions.map(({ date }) => date?.value?.edtf ?? date?.defect);
  };

  it('reads figures in the order of the house, unless the dossier has its own', () => {
    assert.deepEqual(read('The note is of 3/4/2024.\n', null), ['ambiguous']);
    assert.deepEqual(read('The note is of 3/4/2024.\n', 'en-GB'), ['2024-04-03']);
    assert.deepEqual(read('The note is of 3/4/2024.\n', 'en-US'), ['2024-03-04']);
    assert.deepEqual(read('---\nspelling: en-US\n---\nThe note is of 3/4/2024.\n', 'en-GB'), ['2024-03-04']);
  });
});

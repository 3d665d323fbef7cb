/** The registry that the other tests stand on is itself free of problems. */
import assert from 'node:assert/strict';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { MINI_REGISTRY_TEXT, MINI_REGISTRY_URI, miniRegistry } from '../support/miniRegistry.ts';

describe('mini registry', () => {
  it('has no problems', () => {
    const { problems } = buildRegistry({
      builtin: null,
      files: [readRegistryFile(MINI_REGISTRY_URI, MINI_REGISTRY_TEXT)],
    });
    assert.deepEqual([...problems.values()].flat(), []);
  });

  it('holds its nine people', () => {
    assert.equal(miniRegistry().people.size, 9);
  });
});

/** What a lens over a registry entry says, also where not all dossiers were counted. */
import assert from 'node:assert/strict';
import { lensTitle } from '../../server/src/features/registryLenses.ts';

describe('titles of lenses', () => {
  it('say that a folder with too many dossiers is counted in part', () => {
    const title = (mentions: number, isCut: boolean) => lensTitle({ mentions, dossiers: Math.min(mentions, 1), isCut });
    assert.equal(title(2, false), '2 mentions in 1 dossier');
    assert.equal(title(2, true), 'At least 2 mentions in 1 dossier');
    assert.equal(title(0, false), 'No mentions');
    assert.equal(title(0, true), 'No mentions in the dossiers that are counted');
    assert.equal(lensTitle(null), 'Counting mentions…');
  });
});

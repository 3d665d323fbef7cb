/** Many dossiers on a disk are counted beside the thread that answers, and in it where that cannot be done. */
import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { createDossierIndex } from '../../server/src/lsp/dossierIndex.ts';
import type { Environment } from '../../server/src/lsp/environment.ts';
import type { Project } from '../../server/src/lsp/project.ts';
import { createState } from '../../server/src/lsp/projectState.ts';
import type { Session } from '../../server/src/lsp/session.ts';
import { compilePack } from '../../server/src/registry/compile.ts';
import { readRegistryFile } from '../../server/src/registry/load.ts';
import { memoryFileSystem } from '../support/memoryFileSystem.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';

const folder = 'file:///desk';
const registry = readRegistryFile(`${folder}/mini.registry.yaml`, MINI_REGISTRY_TEXT, null);

/** A folder of 120 dossiers, of which each third names somebody; what was counted of it, and what was logged. */
async function counted(startCounter: Environment['startCounter']) {
  const texts = Array.from({ length: 120 }, (_, i) => (i % 3 === 0 ? 'Eleanor Marsh spoke.' : 'Nobody spoke.'));
  const files = memoryFileSystem(Object.fromEntries(texts.map((text, i) => [`${folder}/${i}.dossier`, text])));
  const state = createState(compilePack([]), undefined, new Map([[registry.uri, registry]]));
  const project = { folder, state: () => state, settled: async () => {} } as Project;
  const log: string[] = [];
  const session: unknown = {
    client: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    documents: { get: () => undefined, keys: () => [] },
    environment: { fileSystem: files, caches: null, startCounter, nextTurn: async () => {} },
    projects: { files: () => files, of: () => project },
    storage: null,
    log: (line: string) => log.push(line),
  };
  const index = createDossierIndex(project, session as Session);
  await index.counted({ token: CancellationToken.None, report() {} });
  const count = index.countOf({ kind: 'person', id: 'eleanor-marsh' });
  return { mentions: count?.mentions, dossiers: count?.dossiers, log: log.join('\n') };
}

describe('dossiers of a folder', () => {
  it('are counted here where no thread can be started', async () => {
    const { log, ...count } = await counted(() => {
      throw new Error('no threads left');
    });
    assert.deepEqual(count, { mentions: 40, dossiers: 40 });
    assert.match(log, /^counting in other threads: Error: no threads left/);
  });

  it('are counted here where threads fail, which are ended', async () => {
    let stopped = 0;
    let asked = 0;
    const { log, ...count } = await counted(() => ({
      width: 2,
      async count(uris) {
        // The first answer is right, the second none, the third a fault.
        if (++asked > 2) throw new Error('a thread died');
        return uris.map(() => (asked === 1 ? { text: 0, stamp: null, counts: new Map() } : null));
      },
      stop: () => void stopped++,
    }));
    assert.equal(stopped, 1);
    assert.match(log, /^counting in other threads: Error: a thread died/);
    // Sixteen files were counted there, five of them with the name.
    assert.deepEqual(count, { mentions: 35, dossiers: 35 });
  });
});

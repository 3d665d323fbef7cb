/** Files that can be made again: whole or not there at all, nobody else's to read, and never a reason to fail. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskCaches } from '../../server/src/node/caches.ts';

describe('node/caches', () => {
  let folder: string;
  let storage: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-caches-'));
    storage = pathToFileURL(path.join(folder, 'made', 'later')).href;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives back what was written, and leaves no draft', async () => {
    assert.equal(await diskCaches.read(storage, 'a.json'), null);
    await diskCaches.write(storage, 'a.json', 'first');
    await diskCaches.write(storage, 'a.json', 'Phạm');
    assert.equal(await diskCaches.read(storage, 'a.json'), 'Phạm');
    assert.deepEqual(readdirSync(path.join(folder, 'made', 'later')), ['a.json']);
  });

  it('keeps to the user what it says of the user’s dossiers', async function () {
    if (process.getuid === undefined) this.skip();
    await diskCaches.write(storage, 'a.json', '{}');
    assert.equal(statSync(path.join(folder, 'made', 'later', 'a.json')).mode & 0o077, 0);
    assert.equal(statSync(path.join(folder, 'made', 'later')).mode & 0o077, 0);
  });

  it('does without where nothing can be kept', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, 'x');
    mkdirSync(path.join(folder, 'full', 'a.json'), { recursive: true });
    for (const of of [
      pathToFileURL(file).href,
      pathToFileURL(path.join(folder, 'full')).href,
      'vscode-vfs://x/y',
      '',
    ]) {
      await diskCaches.write(of, 'a.json', '{}');
      assert.equal(await diskCaches.read(of, 'a.json'), null, of);
    }
    assert.deepEqual(readdirSync(path.join(folder, 'full')), ['a.json']);
  });
});

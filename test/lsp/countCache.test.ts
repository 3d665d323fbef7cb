/** Counts that are kept between sessions: given back under the key that they were counted with, and never believed else. */
import assert from 'node:assert/strict';
import { createCountCache, type KeptCounts } from '../../server/src/lsp/countCache.ts';
import type { Caches } from '../../server/src/lsp/environment.ts';

function memory(): { readonly caches: Caches; readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const caches: Caches = {
    read: async (storage, name) => files.get(`${storage}/${name}`) ?? null,
    write: async (storage, name, text) => void files.set(`${storage}/${name}`, text),
  };
  return { caches, files };
}

const counts = new Map([
  ['person a', 2],
  ['office b', 1],
]);
const kept = new Map<string, KeptCounts>([
  ['file:///w/1.dossier', { text: 2 ** 52 + 1, stamp: '1 2 3', counts }],
  ['file:///w/2.dossier', { text: 7, stamp: null, counts: new Map<string, number>() }],
]);

describe('lsp/countCache', () => {
  it('gives back what was kept under the same key, and nothing under another', async () => {
    const { caches } = memory();
    const cache = createCountCache('file:///w', 'file:///s', caches);
    assert.equal((await cache.load('k')).size, 0);
    await cache.save('k', kept);
    assert.deepEqual(await cache.load('k'), kept);
    assert.equal((await cache.load('other')).size, 0);
    assert.equal((await createCountCache('file:///v', 'file:///s', caches).load('k')).size, 0);
  });

  it('keeps nothing without a folder of the client, and nothing in a worker', async () => {
    const { caches, files } = memory();
    for (const cache of [
      createCountCache('file:///w', null, caches),
      createCountCache(null, 'file:///s', caches),
      createCountCache('file:///w', 'file:///s', null),
    ]) {
      await cache.save('k', kept);
      assert.equal((await cache.load('k')).size, 0);
    }
    assert.equal(files.size, 0);
  });

  it('believes nothing that is cut off, foreign or changed', async () => {
    const { caches, files } = memory();
    const cache = createCountCache('file:///w', 'file:///s', caches);
    await cache.save('k', kept);
    const [[name, text] = ['', '']] = files;
    const changed = [
      '',
      'null',
      '[]',
      '{}',
      '"k"',
      '{"key":"k"}',
      '{"key":"k","names":1,"files":[]}',
      '{"key":"k","names":[],"files":[1]}',
      '{"key":"k","names":[],"files":[["u",1,null,0,1]]}',
      '{"key":"k","names":["a"],"files":[["u",1,5,0,1]]}',
      '{"key":"k","names":["a"],"files":[["u",1,null,0,-1]]}',
      '{"key":"k","names":["a"],"files":[["u",1,null,0]]}',
      '{"key":"k","names":["__proto__"],"files":[[1,1]]}',
      text.slice(0, -5),
      `${text}x`,
    ];
    for (const written of changed) {
      files.set(name, written);
      assert.equal((await cache.load('k')).size, 0, written);
    }
  });
});

/** Counts that are kept between sessions: given back under the key that they were counted with, and never believed else. */
import assert from 'node:assert/strict';
import { createCountCache, type KeptCounts } from '../../server/src/lsp/countCache.ts';
import type { Environment } from '../../server/src/lsp/environment.ts';

type Around = Pick<Environment, 'caches' | 'nextTurn'>;

function memory(): { readonly around: Around; readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const around: Around = {
    caches: {
      read: async (storage, name) => files.get(`${storage}/${name}`) ?? null,
      write: async (storage, name, text) => void files.set(`${storage}/${name}`, text),
    },
    nextTurn: async () => {},
  };
  return { around, files };
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
    const { around } = memory();
    const cache = createCountCache('file:///w', 'file:///s', around);
    assert.equal((await cache.load('k')).size, 0);
    await cache.save('k', kept);
    assert.deepEqual(await cache.load('k'), kept);
    assert.equal((await cache.load('other')).size, 0);
    assert.equal((await createCountCache('file:///v', 'file:///s', around).load('k')).size, 0);
  });

  it('lets others in between while there is much to read or write', async () => {
    const { around } = memory();
    let turns = 0;
    const nextTurn = async () => void turns++;
    const cache = createCountCache('file:///w', 'file:///s', { ...around, nextTurn });
    const many = new Map(
      Array.from({ length: 5000 }, (_, i) => [`file:///w/${i}.dossier`, { text: i, stamp: `${i}`, counts }] as const),
    );
    await cache.save('k', many);
    const written = turns;
    assert.deepEqual(await cache.load('k'), many);
    assert.ok(written >= 20 && turns >= 2 * written, `${written} ${turns}`);
  });

  it('keeps nothing without a folder of the client, and nothing in a worker', async () => {
    const { around, files } = memory();
    for (const cache of [
      createCountCache('file:///w', null, around),
      createCountCache(null, 'file:///s', around),
      createCountCache('file:///w', 'file:///s', { ...around, caches: null }),
    ]) {
      await cache.save('k', kept);
      assert.equal((await cache.load('k')).size, 0);
    }
    assert.equal(files.size, 0);
  });

  it('believes nothing that is cut off, foreign or changed', async () => {
    const { around, files } = memory();
    const cache = createCountCache('file:///w', 'file:///s', around);
    await cache.save('k', kept);
    const [[name, text] = ['', '']] = files;
    const changed = [
      '',
      'null',
      '[]',
      '{}',
      '"k"',
      '{"key":"k"}',
      '{"key":"k","names":1}',
      '1\n{"key":"k","names":[]}',
      '\n{"key":"k","names":[]}',
      '["u",1,null,0,1]\n{"key":"k","names":[]}',
      '["u",1,5,0,1]\n{"key":"k","names":["a"]}',
      '["u",1,null,0,-1]\n{"key":"k","names":["a"]}',
      '["u",1,null,0]\n{"key":"k","names":["a"]}',
      '[1,1]\n{"key":"k","names":["__proto__"]}',
      text.slice(0, -5),
      `${text}x`,
    ];
    for (const written of changed) {
      files.set(name, written);
      assert.equal((await cache.load('k')).size, 0, written);
    }
  });
});

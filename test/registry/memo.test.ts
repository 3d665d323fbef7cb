/** A build that remembers the one before it gives the same registry, and the same objects where nothing changed. */
import assert from 'node:assert/strict';
import { type BuiltRegistry, buildRegistry, readRegistryFile, registryMemo } from '../../server/src/registry/load.ts';
import { TINY } from './tiny.ts';

const URI = 'file:///a.registry.yaml';

/** With what is made on demand. */
function whole({ merged, ...built }: BuiltRegistry): unknown {
  return { ...built, merged: Object.entries(merged).map(([key, of]) => [key, of()]) };
}

describe('registry memo', () => {
  const memo = registryMemo();
  const before = readRegistryFile(URI, TINY);
  buildRegistry({ builtin: null, files: [before] }, memo);

  const changed = (text: string) => readRegistryFile(URI, text, before);

  for (const [name, from, to] of [
    ['a date', 'from: 2021-03', 'from: 2021-04'],
    ['a line above', '  - id: mori', '  # a remark\n  - id: mori'],
    ['a mistake', 'rank: high, from: 2020-05-05', 'rank: hihg, from: 2020-05-05'],
    ['the evidence date', 'evidence-until: 2025-12', 'evidence-until: 2019-12'],
    ['an entry less', '  - {id: chief, country: XA, title: "Chief, Staff", holders: single, source: paper}\n', ''],
    ['the other one named alike', 'full: Mori Aoi', 'full: Trần An'],
  ] as const) {
    it(`changed: ${name}`, () => {
      const text = TINY.replace(from, () => to);
      assert.notEqual(text, TINY);
      const remembering = buildRegistry({ builtin: null, files: [changed(text)] }, memo);
      const fresh = buildRegistry({ builtin: null, files: [readRegistryFile(URI, text)] });
      assert.deepEqual(whole(remembering), whole(fresh));
    });
  }

  it('keeps what did not change', () => {
    const own = registryMemo();
    const first = buildRegistry({ builtin: null, files: [before] }, own);
    const text = TINY.replace('from: 2021-03', 'from: 2021-04');
    const { registry } = buildRegistry({ builtin: null, files: [changed(text)] }, own);
    assert.notEqual(registry.people.get('an'), first.registry.people.get('an'));
    assert.equal(registry.people.get('mori'), first.registry.people.get('mori'));
    assert.equal(registry.sources.get('paper'), first.registry.sources.get('paper'));
  });
});

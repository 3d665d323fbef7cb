/** "New Registry Entry": where it goes and what it holds, for every kind of entry. */
import assert from 'node:assert/strict';
import { newEntry } from '../../server/src/features/newEntry.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { SECTION_KEYS, type SectionKey } from '../../server/src/registry/records.ts';

const uri = 'file:///own.registry.yaml';

/** The file with the entry, its tab stops filled with their own numbers or the first of their choices. */
function filled(text: string | null, section: SectionKey): string | null {
  const made = newEntry(text === null ? null : readRegistryFile(uri, text), section);
  if (made === null) return null;
  const plain = made.snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$0/g, '')
    .replace(/\$(\d+)/g, 'v$1')
    .replace(/\\([$}\\])/g, '$1');
  return (text ?? '').slice(0, made.offset) + plain + (text ?? '').slice(made.offset);
}

const PERSON =
  '- id: a\n    country: XA\n    name: {full: A B, family: A, given: B, order: family-first}\n    source: s\n';

describe('new registry entry', () => {
  it('has the keys that it must have, of every kind, in a new file and in one', () => {
    for (const section of SECTION_KEYS) {
      for (const before of [null, '', 'registry: 1\n', `registry: 1\n\npeople:\n  ${PERSON}`]) {
        const text = filled(before, section);
        assert.ok(text !== null, section);
        const file = readRegistryFile(uri, text);
        const isOther = (message: string) => !/must be|whole number|missing/.test(message);
        assert.deepEqual(file.problems.map(({ message }) => message).filter(isOther), [], text);
        assert.equal(file.records[section].at(-1)?.id, 'v1', text);
      }
    }
  });

  it('follows the last of its list, as far in and as far apart', () => {
    assert.equal(
      filled('offices:\r\n- id: a\r\n  country: XA\r\n\r\n- id: b\r\n  country: XA\r\n\r\nevents: []\r\n', 'offices'),
      'offices:\r\n- id: a\r\n  country: XA\r\n\r\n- id: b\r\n  country: XA\r\n\r\n- id: v1\r\n  country: v2\r\n  title: v3\r\n  holders: single\r\n\r\nevents: []\r\n',
    );
    assert.match(
      filled(`people:\n  ${PERSON}`.trimEnd(), 'people') ?? '',
      /source: s\n {2}- id: v1\n {4}country: v2\n/,
    );
    assert.match(filled(`offices:\npeople:\n    ${PERSON}`, 'offices') ?? '', /^offices:\n {4}- id: v1\n {6}country/);
  });

  it('goes into no list in brackets', () => {
    assert.equal(filled('people: [{id: a}]\n', 'people'), null);
    assert.equal(filled('people: []\n', 'people'), null);
  });
});

/** A large file read in parts is what it is when it is read whole, whatever stands in it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInParts } from '../../server/src/registry/parts.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { type RegistryFile, SECTION_KEYS } from '../../server/src/registry/records.ts';
import { builtinFiles } from '../support/builtinPack.ts';
import { TINY } from './tiny.ts';

const URI = 'file:///a.registry.yaml';

/** With a good file of the same id before it, a text is read whole. */
function whole(uri: string, text: string): RegistryFile {
  return readRegistryFile(uri, text, readRegistryFile(uri, ''));
}

/** Many entries in two lists with header keys, comments and other lists around them, and mistakes here and there. */
function large(mistake = ''): string {
  const people = Array.from({ length: 200 }, (_, i) => {
    const rest = i === 90 ? mistake : i % 50 === 7 ? '    shoe-size: 44\n' : '';
    return `  - id: p${i} # ${i}\n    country: XA\n    name: {full: Trần ${i}, family: Trần, given: "${i}", order: family-first}\n    notes: |\n      - a line\n       people:\n\n    born: {date: 19${i % 150}, source: paper}\n${rest}\n`;
  });
  const offices = Array.from(
    { length: 200 },
    (_, i) => `- {id: o${i}, country: XA, title: Post ${i}, holders: single}\n`,
  );
  return [
    '# Many\nregistry: 1\nevidence-until: 2025-13\npeople: # all\n  # first\n',
    ...people,
    'titel: Many\noffices:\n',
    ...offices,
    '\nsources: [{id: paper, publisher: Paper, title: News, url: paper}]\n# end\n',
  ].join('');
}

/** False when it was not read in parts. */
function assertSame(text: string): boolean {
  const parts = readInParts(URI, text, (uri, part) => readRegistryFile(uri, part));
  if (parts === null) return false;
  const expected = whole(URI, text);
  assert.equal(parts.text, text);
  assert.deepEqual([parts.title, parts.evidenceUntil], [expected.title, expected.evidenceUntil]);
  for (const key of SECTION_KEYS) assert.deepEqual(parts.records[key], expected.records[key], key);
  const inOrder = (file: RegistryFile) =>
    file.problems.map((problem) => JSON.stringify(problem)).sort((a, b) => (a < b ? -1 : 1));
  assert.deepEqual(inOrder(parts), inOrder(expected));
  return true;
}

const wasRead = (text: string) => readInParts(URI, text, readRegistryFile) !== null;

describe('reading a large registry file in parts', () => {
  it('gives the same entries, places and problems', () => {
    assert.ok(wasRead(large()));
    assertSame(large());
    assertSame(large().replaceAll('\n', '\r\n'));
    assertSame(`\uFEFF${large()}`);
    assert.ok(wasRead(`\uFEFF${large().replaceAll('\n', '\r\n')}`));
    for (const { name, text } of builtinFiles()) {
      if (text.length > 60_000) assert.ok(wasRead(text), name);
      assertSame(text);
    }
  });

  it('leaves alone what could mean something else to a part', () => {
    for (const mistake of [
      '    source: &a [x]\n',
      '    source: *a\n',
      '    notes: "open\n',
      '---\n',
      '\tx: 1\n',
      'people:\n',
      'people: []\n',
      '    - id: x\n',
    ]) {
      assert.equal(wasRead(large(mistake)), false, mistake);
    }
    assert.equal(wasRead(TINY), false);
  });

  it('gives the same, or nothing, for whatever becomes of a good file', function () {
    this.timeout(60_000);
    const text = large();
    const line = fc.constantFrom(
      '',
      '  - id: x\n',
      '- id: x\n',
      '    - id: x\n',
      'people:\n',
      'events:\n',
      ' people:\n',
      '"offices":\n',
      '  # - id: x\n',
      '  -\n',
      '  - \n',
      '  - [a]\n',
      'title: |\n  - id: y\n',
      '    notes: >\n  - id: z\n',
      '    notes: "a\n  - id: z"\n',
      "    notes: 'a\n\n      - id: z'\n",
      '    notes: {a:\n  - id: z}\n',
      '? people\n',
      'sources:\n  - {id: s, publisher: P, title: T}\n',
      '    country: XB\n',
      '...\n',
    );
    const lines = text.split(/(?<=\n)/);
    let read = 0;
    fc.assert(
      fc.property(fc.nat(lines.length), line, fc.nat(3), (at, added, removed) => {
        if (assertSame([...lines.slice(0, at), added, ...lines.slice(at + removed)].join(''))) read += 1;
      }),
      { seed: 4, numRuns: 60 },
    );
    assert.ok(read > 10, `${read}`);
  });
});

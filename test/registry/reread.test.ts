/** Reading a changed file by its changed entries gives what reading it whole gives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildRegistry, type RegistryFile } from '../../server/src/registry/load.ts';
import { isOfYaml } from '../../server/src/registry/problem.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { TINY } from './tiny.ts';

const URI = 'file:///a.registry.yaml';

function comparable(file: RegistryFile) {
  const problems = file.problems.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.message.localeCompare(b.message),
  );
  return { ...file, problems };
}

function checkSame(before: RegistryFile, text: string): RegistryFile {
  const quick = readRegistryFile(URI, text, before);
  const whole = readRegistryFile(URI, text);
  for (const { span } of buildRegistry({ builtin: null, files: [quick] }).problems.get(URI) ?? []) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
  }
  // Broken YAML keeps entries of before, which a fresh reading has none of.
  if (whole.problems.some(isOfYaml)) return quick;
  assert.deepEqual(comparable(quick), comparable(whole));
  return quick;
}

describe('reading a changed registry file', () => {
  const before = readRegistryFile(URI, MINI_REGISTRY_TEXT);

  it('keeps the entries that did not change', () => {
    const text = MINI_REGISTRY_TEXT.replace('to: 2021-06-03, source', 'to: 2021-06-04, source');
    const after = checkSame(before, text);
    assert.notEqual(after.records.people[0]?.raw, before.records.people[0]?.raw);
    for (let i = 1; i < 9; i++) assert.equal(after.records.people[i]?.raw, before.records.people[i]?.raw);
    assert.equal(after.records.offices[0]?.raw, before.records.offices[0]?.raw);
  });

  const edits: readonly (readonly [name: string, from: string, to: string])[] = [
    ['a longer value', 'place: Belgrave, by', 'place: Belgrave and Arvan, by'],
    ['a key taken away', '    civilian: true\n    died', '    died'],
    ['an unknown key', 'born: {date', 'borne: {date'],
    ['an entry put between', '  - id: luu-quang-dao', '  - {id: new-one, country: XA}\n  - id: luu-quang-dao'],
    ['an entry taken away', '  - id: mizuhara-sora # a civilian minister with two tenures\n    country: XB\n', ''],
    ['an entry at the end of a list', '\nrank-ladders:', '  - {id: last, country: XA}\n\nrank-ladders:'],
    ['a new list', '\nrank-ladders:', '\noffices2: []\nrank-ladders:'],
    ['a renamed list', 'agreements:', 'treaties:'],
    ['another evidence date', 'evidence-until: 2025-12', 'evidence-until: 2024-12'],
    ['a comment', '\nagreements:', '\n# later\nagreements:'],
    ['an anchor', 'parties: [XA, XB]\n    levels', 'parties: &p [XA, XB]\n    levels'],
    ['less indentation', '  - id: luu-quang-dao', ' - id: luu-quang-dao'],
    [
      'text at the end',
      'https://times.example/who"}\n',
      'https://times.example/who"}\n  - {id: x, publisher: X, title: X}',
    ],
    [
      'a block scalar',
      '    civilian: true\n    died',
      '    civilian: true\n    notes: |\n      people:\n      - id: none\n    died',
    ],
    ['a dash alone', '  - id: luu-quang-dao', '  -\n  - id: luu-quang-dao'],
    ['a document mark', '  - id: luu-quang-dao', '---\n  - id: luu-quang-dao'],
  ];
  for (const [name, from, to] of edits) {
    it(name, () => {
      assert.equal(MINI_REGISTRY_TEXT.split(from).length, 2, from);
      checkSame(
        before,
        MINI_REGISTRY_TEXT.replace(from, () => to),
      );
    });
  }

  it('any edits, one after the other', function () {
    this.timeout(20_000);
    const tiny = readRegistryFile(URI, TINY);
    const pieces = ['a', ' ', '\n', '  - ', '\n  - id: z\n', ': ', ', ', '#', '}', '\npeople:\n', 'x: y', '2020', '-'];
    const edit = fc.record({
      at: fc.nat(TINY.length),
      drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
      put: fc.oneof(fc.constantFrom(...pieces), fc.constant('')),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (list) => {
        let file = tiny;
        for (const { at, drop, put } of list) {
          const old = file.text ?? '';
          file = checkSame(file, old.slice(0, at) + put + old.slice(at + drop));
        }
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

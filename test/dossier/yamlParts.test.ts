/** Long YAML dossiers read in parts: the same as read at once, and after an edit the same as anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDossier, readingMemo } from '../../server/src/dossier/read.ts';
import { partsOf, readMemo } from '../../server/src/dossier/yamlParts.ts';
import { comparable } from '../support/comparableDossier.ts';
import { slowness } from '../support/linear.ts';

const read = (text: string, memo = readingMemo()) => readDossier(text, { kind: 'yaml' }, memo);
const LONG = `body: |\n${'  Some words that fill a line of the text.\n\n'.repeat(500)}`;

/** Behind a mark of the end of a document the text is read at once. */
function same(text: string): void {
  assert.deepEqual(comparable(read(text)), comparable(read(`${text}...\n`)), text.slice(0, 2000));
}

function groups(text: string): number {
  const parts = partsOf(text, readMemo())?.parts ?? [];
  return parts.reduce((sum, part) => sum + ('groups' in part ? part.groups.length : 0), 0);
}

const RECORDS = `participants:
  - person: Dinh Van Khai # c
    rank: "General \\u2014"

  # between
  - Ho Thanh Yen
  - {person: X, office: 'Deputy Minister'}
timeline: # c
- date: 2020-03-03
  text: |
    - no item
    More.
- date: 2020-03-04
  text: >
    Folded
    text.
events:
    - event: Talks
      chairs:
      - A
      - B
    - event: More
`;

describe('dossier, YAML in parts', () => {
  it('is read record by record, and gives the same', () => {
    const text = `date: 2020-03-03\n${RECORDS}${LONG}`;
    assert.equal(groups(text), 3);
    const many = RECORDS.replace('events:', `${'- date: 2020-03-05\n  text: More of it.\n'.repeat(900)}events:`);
    assert.ok(groups(`${many}${LONG}`) > 4);
    same(`${many}${LONG}`);
    same(text);
    same(`${LONG}date: 2020-03-03\n${RECORDS}`);
    same(`${LONG}${RECORDS}`.replaceAll('\n', '\r\n'));
    assert.ok(read(text).passages.some(({ path }) => path.join('.') === 'timeline.1.text'));
  });

  it('is read at once where a record leans on another, is broken, or stands in an unusual way', () => {
    for (const [from, to] of [
      ['person: Dinh', 'person: &p Dinh'],
      ["office: 'Deputy", 'office: "Deputy'],
      ['- Ho Thanh', '  - Ho Thanh'],
      ['timeline: # c', 'timeline: # c\n  x: 1'],
    ] as const) {
      const text = `${RECORDS.replace(from, to)}${LONG}`;
      assert.notEqual(text, `${RECORDS}${LONG}`);
      same(text);
    }
  });

  it('gives the same after any edits as it would anew', function () {
    this.timeout(60_000);
    const pieces = [
      'a',
      ' ',
      '\n',
      '  - ',
      '\n- ',
      ': ',
      '"',
      "'",
      '#',
      '{',
      ']',
      '\n  ',
      'x: y\n',
      '\nevents:\n',
      '---\n',
      '*a ',
      '|',
      '\t',
    ];
    const edit = fc.record({
      at: fc.nat(RECORDS.length + 20),
      drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
      put: fc.oneof(fc.constantFrom(...pieces), fc.constant('')),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const memo = readingMemo();
        let text = `date: 2020-03-03\n${RECORDS}${LONG}`;
        read(text, memo);
        for (const { at, drop, put } of edits) {
          text = text.slice(0, at) + put + text.slice(at + drop);
          const found = comparable(read(text, memo));
          assert.deepEqual(found, comparable(read(text)), JSON.stringify(text.slice(0, 1200)));
          if (found.problems.length === 0 && !/^(?:---|\.\.\.)/m.test(text)) same(text);
        }
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it('takes time that grows with length', () => {
    const record = '  - date: 2020-03-03\n    person: Dinh Van Khai\n    text: "They met."\n';
    const make = (n: number) => `timeline:\n${record.repeat(300 * n)}`;
    assert.equal(
      slowness(make, (text) => read(text)),
      null,
    );
  });
});

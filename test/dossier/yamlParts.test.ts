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

  it('reads lists of words as YAML does, whatever stands among them', () => {
    const odd = [
      ...['null', 'True', '~', '12', 'a: b', 'a #c', 'a#c', 'a ', 'a  b', '"a\\u0041"', "'a'", '[a, b]', '*a', '&a b'],
      ...[
        'https://a.b/c',
        'Nguyễn Phú',
        'y',
        'a\n    b',
        '|\n    a\n    b',
        'x: 1\n    y: 2',
        '- a\n    - b',
        '',
        '? a',
        'a:',
        '한국',
      ],
      ...[
        'person: Dinh Van Khai\n    rank: General',
        'a\tb',
        'a\u2028b',
        '\ufeffa',
        'a\u0007',
        '!t a',
        'é',
        '%a',
        '@a',
        '`a',
      ],
    ];
    const list = fc.array(
      fc.oneof({ weight: 2, arbitrary: fc.constantFrom('word', 'Two words', 'Ho Thanh Yen') }, fc.constantFrom(...odd)),
      {
        minLength: 2,
        maxLength: 30,
      },
    );
    const filler = 'words that fill a line of the list with nothing to be told of them';
    const newline = fc.constantFrom('\n', '\n', '\r\n');
    const indent = fc.constantFrom('', '  ');
    fc.assert(
      fc.property(list, list, newline, indent, fc.nat(100), (items, more, line, spaces, count) => {
        const item = (text: string) => `${spaces}-  ${text.replaceAll('\n', `\n${spaces}`)}\n`;
        const body = [...items, ...Array.from({ length: 330 + count }, () => filler), ...more].map(item).join('');
        same(`date: 2020-03-03\nwords: # c\n${body}place: Hanoi\n`.replaceAll('\n', line));
      }),
      { numRuns: 40 },
    );
  });

  it('after an edit of a list keeps the passages before it, and the text of those behind', () => {
    const text = `words:\n${Array.from({ length: 3000 }, (_, i) => `  - number ${i}\n`).join('')}`;
    const memo = readingMemo();
    const before = read(text, memo).passages;
    const after = read(text.replace('number 1500\n', 'number x1500\n'), memo).passages;
    assert.ok(before.filter((passage, i) => passage === after[i]).length > 500);
    assert.ok(before.filter(({ text: words }, i) => words === after[i]?.text).length > 2500);
    assert.deepEqual(after[2999]?.path, ['words', 2999]);
    assert.equal(after[2999]?.map.toSource(0), text.length - 'number 2999\n'.length + 1);
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

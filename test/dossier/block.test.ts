/** Long block scalars of YAML dossiers: read in chunks as at once, and after any edits as anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ReadingMemo, readDossier, readingMemo } from '../../server/src/dossier/read.ts';
import { replaceInDossier } from '../../server/src/dossier/replace.ts';
import { partsOf, readMemo } from '../../server/src/dossier/yamlParts.ts';
import { parseYaml, toPlain } from '../../server/src/yaml/parse.ts';
import { comparable } from '../support/comparableDossier.ts';
import { slowness } from '../support/linear.ts';

const read = (text: string, memo?: ReadingMemo) => readDossier(text, { kind: 'yaml' }, memo);
/** Behind a mark of the end of a document the text is read at once. */
const atOnce = (text: string) => read(`${text}...\n`);
const isEnded = (text: string) => text.endsWith('\n');

const words = 'The two sides met in the new hall, 😀 spoke of visits and training, and drank tea with the hosts.';
const line = fc.constantFrom(
  words,
  words,
  `${words} ${words}`,
  '',
  '',
  '   ',
  '  indented further',
  '\tafter a tab',
  '# A heading',
  ' # An indented heading #',
  'Short.',
  '- no item: 3',
  '',
);
const paragraphs = fc
  .array(line, { minLength: 6, maxLength: 40 })
  .map((lines) => [words, ...lines, words, '', words.repeat(2)]);
/** Enough that the dossier is read in parts. */
const filler = Array.from({ length: 120 }, (_, i) => `${i} ${words}${words}\n  \n`).join('  ');

const style = fc.record({
  begin: fc.constantFrom('', '---\n', '# c\n--- # d\n', 'title: Talks\n'),
  header: fc.constantFrom('|', '>', '|-', '>+', '|2', '>2-', '| # why'),
  behind: fc.constantFrom(
    '',
    'place: Hanoi\nspelling: en-GB\n',
    '# c\nallow:\n  - rule: event-date\n    text: a\n',
    'notes: |\n  A.\n',
  ),
  fillFirst: fc.boolean(),
  newline: fc.constantFrom('\n', '\n', '\r\n'),
  ended: fc.boolean(),
});
const dossier = fc.tuple(paragraphs, style).map(([lines, { begin, header, behind, fillFirst, newline, ended }]) => {
  const own = lines.map((each) => (each === '' ? '' : `  ${each}`)).join('\n');
  const body = fillFirst ? `  ${filler}${own}\n` : `${own}\n\n  ${filler}`;
  const text = `${begin}date: 2023-04-13\nbody: ${header}\n${body}${behind}`;
  return (ended ? text : text.trimEnd()).replaceAll('\n', newline);
});

const put = fc.oneof(
  fc.constantFrom(
    'x',
    '',
    ' ',
    '\n',
    '\n\n',
    '  ',
    '\n  ',
    '\n\n  ',
    '\t',
    '# ',
    '\n# c\n',
    '\nkey: ',
    '---\n',
    '\r\n',
    '\u0001',
  ),
  line.map((each) => `\n  ${each}\n`),
  fc.constant(`\n\n  ${words}${words}\n\n`),
);
const edit = fc.record({
  at: fc.oneof(fc.nat(3000), fc.nat(200), fc.integer({ min: -3000, max: -1 }), fc.integer({ min: -30, max: -1 })),
  drop: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
  put,
});

describe('dossier, long block scalars', () => {
  it('are read in chunks as at once', () => {
    let parted = 0;
    fc.assert(
      fc.property(dossier, (text) => {
        if (partsOf(text, readMemo()) !== null) parted++;
        if (isEnded(text)) assert.deepEqual(comparable(read(text)), comparable(atOnce(text)));
      }),
      { numRuns: 40 },
    );
    assert.ok(parted > 25, String(parted));
  });

  it('are after any edits as anew', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(dossier, fc.array(edit, { minLength: 1, maxLength: 5 }), (first, edits) => {
        const memo = readingMemo();
        let text = first;
        read(text, memo);
        for (const { at, drop, put: added } of edits) {
          const from = Math.min(at < 0 ? Math.max(text.length + at, 0) : at, text.length);
          text = text.slice(0, from) + added + text.slice(from + drop);
          const found = comparable(read(text, memo));
          assert.deepEqual(found, comparable(read(text)));
          // A mark of another document is told of in its place, and one at the end changes what is behind the last.
          if (isEnded(text) && found.problems.length === 0 && !/^(?:---|\.\.\.)/m.test(text.slice(10)))
            assert.deepEqual(found, comparable(atOnce(text)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('go on in folded text over the end of what was read again', () => {
    const memo = readingMemo();
    const before = `body: >\n  ${filler}`;
    read(before, memo);
    const at = before.indexOf('\n  3 ');
    for (const added of [`\n  ${words}`, '\n  # words']) {
      const text = before.slice(0, at) + added + before.slice(at);
      assert.deepEqual(comparable(read(text, memo)), comparable(read(text)));
      read(before, memo);
    }
  });

  it('keep the passages that an edit did not touch', () => {
    const text = `date: 2023-04-13\nbody: |\n  ${filler}place: Hanoi\n`;
    const memo = readingMemo();
    const before = read(text, memo).passages;
    const at = text.indexOf('60 The') + 10;
    const after = read(`${text.slice(0, at)}x${text.slice(at)}`, memo).passages;
    const same = before.filter((passage, i) => passage === after[i]).length;
    const texts = before.filter((passage, i) => passage.text === after[i]?.text).length;
    assert.ok(same >= 58 && same < 61, String(same));
    assert.equal(texts, before.length - 1);
    assert.equal(after.at(-2)?.map.toSource(0), (before.at(-2)?.map.toSource(0) ?? 0) + 1);
  });

  it('are changed as a whole by what words alone cannot do', () => {
    for (const header of ['|', '>']) {
      const text = `date: 2023-04-13\nbody: ${header}\n  ${filler}place: Hanoi\n`;
      const found = read(text);
      const start = text.indexOf('The', text.indexOf('60 The'));
      for (const words of ['two\n\nlines', ' space', 'bell \u0007', '']) {
        const edit = replaceInDossier(found, { span: { start, end: start + 3 }, newText: words });
        assert.ok(edit, JSON.stringify(words));
        const whole = (source: string) => toPlain(parseYaml(source).documents[0] as never) as { body: string };
        const changed = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
        assert.equal(whole(changed).body, whole(text).body.replace('60 The', `60 ${words}`));
      }
    }
  });

  it('take time after a key that does not grow with their length', () => {
    const make = (n: number) => {
      const text = `body: |\n${`  ${words}${words}\n\n`.repeat(400 * n)}`;
      const memo = readingMemo();
      read(text, memo);
      return { text, memo };
    };
    assert.equal(
      slowness(make, ({ text, memo }) => {
        for (let i = 1; i < 6; i++) read(`${text.slice(0, i * 900)}x${text.slice(i * 900)}`, memo);
      }),
      null,
    );
  });
});

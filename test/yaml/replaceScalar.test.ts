/** Edits inside scalars: parsed again, the value has changed in exactly that way and everything else is as it was. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isScalar, type Scalar } from 'yaml';
import { nodesOf } from '../../server/src/yaml/nodes.ts';
import { parseYaml } from '../../server/src/yaml/parse.ts';
import { replaceInScalar } from '../../server/src/yaml/replaceScalar.ts';
import { decodeScalar } from '../../server/src/yaml/scalarMap.ts';

function scalars(text: string): Scalar[] {
  return parseYaml(text).documents.flatMap((document) => [...nodesOf(document)].filter((node) => isScalar(node)));
}

/** The document after replacing `old` in the scalar that holds it. */
function replace(text: string, old: string, newText: string, flow: boolean | null = false): string {
  const node = scalars(text).find((scalar) => decodeScalar(scalar).value.includes(old));
  assert.ok(node);
  const start = decodeScalar(node).value.indexOf(old);
  const edit = replaceInScalar(text, node, { start, end: start + old.length }, newText, flow);
  assert.ok(edit);
  return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

describe('yaml/replaceScalar', () => {
  it('edits in place where the style allows it', () => {
    assert.equal(replace('a: Gen Giang # c\n', 'Gen', 'General'), 'a: General Giang # c\n');
    assert.equal(replace('a: "Gen \\u0047iang"\n', 'Giang', 'Chien'), 'a: "Gen Chien"\n');
    assert.equal(replace("a: 'it''s'\n", "'s", "'d"), "a: 'it''d'\n");
    assert.equal(replace('a: |\n  On 1 May\n  he spoke.\n', '1 May', '2 May'), 'a: |\n  On 2 May\n  he spoke.\n');
    assert.equal(replace('a: >\n  Senior\n  General\n', 'Senior General', 'Colonel'), 'a: >\n  Colonel\n');
    assert.equal(replace('a: |\n  x\n', 'x', 'y\nz'), 'a: |\n  y\n  z\n');
  });

  it('chooses quotes when the new words need them', () => {
    assert.equal(replace('a: Hanoi # c\n', 'Hanoi', 'Hanoi: a visit'), "a: 'Hanoi: a visit' # c\n");
    assert.equal(replace('a: x y\n  z\n', 'x', '# x'), "a: '# x y\n  z'\n");
    assert.equal(replace('a: May 2020\n', 'May 2020', '2020'), "a: '2020'\n");
    assert.equal(replace('a: [x, y]\n', 'x', 'x, z', true), "a: ['x, z', y]\n");
    assert.equal(replace('a: x\n', 'x', 'x, z', false), 'a: x, z\n');
    assert.equal(replace('a: x\n', 'x', 'x, z', null), "a: 'x, z'\n");
    assert.equal(replace("a: 'x'\n", 'x', 'x\ny'), 'a: "x\\ny"\n');
    assert.equal(replace('a: 2020\n', '2020', '2021'), 'a: 2021\n');
  });

  it('rewrites a block that must change its header, keeping its comment and its line ends', () => {
    assert.equal(replace('a: | # c\r\n  x\r\n\r\nb: 1\r\n', 'x', ' x'), 'a: |2 # c\r\n   x\r\n\r\nb: 1\r\n');
    assert.equal(replace('a: |\n  x\n\nb: 1\n', 'x\n', 'x'), 'a: |-\n  x\n\nb: 1\n');
    assert.equal(replace('a: | # c\n  x\n\nb: 1\n', 'x\n', ''), 'a: "" # c\n\nb: 1\n');
    assert.equal(replace('a: |\n  x\nb: 1\n', 'x', 'x\0'), 'a: "x\\0\\n"\nb: 1\n');
  });

  it('has nothing to edit in an empty value or outside the value', () => {
    const [, empty] = scalars('a:\n');
    const [, full] = scalars('a: x\n');
    assert.ok(full && empty);
    assert.equal(replaceInScalar('a: x\n', full, { start: 0, end: 2 }, 'y'), null);
    assert.equal(replaceInScalar('a:\n', empty, { start: 0, end: 0 }, 'y'), null);
  });

  it('writes over the end of a line in every style without reading the scalar again', () => {
    for (const [before, old, after] of [
      ['a: |\n  the Senior\n  General spoke\n', 'Senior\nGeneral', 'a: |\n  the Colonel spoke\n'],
      ['a: >\n  the Senior\n  General spoke\n', 'Senior General', 'a: >\n  the Colonel spoke\n'],
      ['a: the Senior\n  General spoke\n', 'Senior General', 'a: the Colonel spoke\n'],
      ["a: 'the Senior\n  General spoke'\n", 'Senior General', "a: 'the Colonel spoke'\n"],
      ['a: "the Senior\n  General spoke"\n', 'Senior General', 'a: "the Colonel spoke"\n'],
    ] as const) {
      assert.equal(replace(before, old, 'Colonel'), after);
    }
  });

  it('changes the parsed value in exactly that way, in generated documents', function () {
    this.timeout(20_000);
    const newText = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(template, newText, fc.nat(), fc.nat(), fc.nat(), checkEdit), { numRuns: 600, seed: 5 });
  });

  it('does so where words take the place of words, whatever they would mean elsewhere', function () {
    this.timeout(20_000);
    const word = fc.constantFrom(
      ...'General Đại null true 12 1e3 0x1F 2024-02-28 - ? | > a,b [c] {d} (e) it\'s "q" x#y #z 5% &a *b !c d: e:f \\n 😀 <<'.split(
        ' ',
      ),
    );
    const newText = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(fc.property(template, newText, fc.nat(), fc.nat(), fc.nat(), checkEdit), { numRuns: 1500, seed: 6 });
  });
});

const piece = fc.constantFrom(
  ...[
    'word',
    'ộ',
    '😀',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    "'",
    '"',
    ': ',
    ' #',
    '- ',
    ',',
    ']',
    '\\',
    '\0',
    '\u2028',
    '# ',
    '---',
  ],
);
const template = fc.constantFrom(
  ...['a: first words here # c\nb: 1\n', 'a: first\n  second\n\n  third # c\nb: 1\n', "a: 'it''s\n  here' # c\nb: 1\n"],
  ...['a: "x\\U0001F600\\\n  y z\n\n  w" # c\nb: 1\n', 'a: | # c\n  one\n   two\n\n  three\n\nb: 1\n', 'a: 12\nb: 1\n'],
  ...[
    'a: >\n  one\n  two\n\n  three\n   deep\n  four\nb: 1\n',
    'a: |2-\n    x\n  y\nb: 1\n',
    'a: >+ # c\r\n  x\r\n  y\r\n\r\nb: 1\r\n',
  ],
  ...[
    'p:\n- a: >-\n    x y\n    z\n  b: 1\n',
    '[one two, {a: "b"}, \'c d\']\n',
    '- |\n x\n\n- >\n  y\n',
    '--- |\n x\n y\n',
    'a: |\n  x',
  ],
  ...['a: first words and\n  others # c\nb: 1\n', '[{b: one two}, three\n  four, 5 x]\n'],
  ...['plain key: 1\n', '"quoted key": 1\n', 'top level\ntext\n'],
);

/** `which` scalar, `from` where, and `length` how much of it is replaced. */
function checkEdit(text: string, newText: string, which: number, from: number, length: number): void {
  const before = scalars(text);
  const node = before[which % before.length];
  assert.ok(node);
  const value = decodeScalar(node).value;
  const start = from % (value.length + 1);
  const end = Math.min(value.length, start + (length % 8));
  const flow = text.startsWith('[');
  const edit = replaceInScalar(text, node, { start, end }, newText, flow);
  assert.ok(edit, 'an edit');
  const edited = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  const after = scalars(edited);
  assert.deepEqual(
    after.map((scalar) => decodeScalar(scalar).value),
    before.map((scalar) => {
      const old = decodeScalar(scalar).value;
      return scalar === node ? old.slice(0, start) + newText + old.slice(end) : old;
    }),
    JSON.stringify(edited),
  );
  if (text.includes('# c')) assert.ok(edited.includes('# c'), 'comments stay');
  const changed = after[before.indexOf(node)];
  if (typeof node.value === 'string') assert.equal(typeof changed?.value, 'string');
  assert.deepEqual(parseYaml(edited).problems, []);
}

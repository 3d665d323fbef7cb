/** Mistakes of YAML: each is reported once, at its place, in plain words with what to write, and the rest is read. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { parseYaml, toPlain } from '../../server/src/yaml/parse.ts';
import { reportCode } from '../../server/src/yaml/problems.ts';

/** `[text, marked, what the message says]`; behind each text a key follows that must be read, unless said otherwise. */
type Case = readonly [text: string, found: string, says: RegExp, rest?: 'lost'];

const TABS = /does not indent with tabs\. Use spaces/;
const OTHER_COLUMN = /begins in another column/;
const QUOTES_AROUND = /[Qq]uotes around/;

const CASES: readonly Case[] = [
  // Tabs.
  ['a:\n\tb: 1\n', 'tab@\t', TABS],
  ['\ta: 1\nb: 2\n', 'tab@\t', TABS],
  ['a:\n  - x\n\t- y\n', 'tab@\t', TABS],
  ['a:\n  b: 1\n\tc: 2\n', 'tab@\t', TABS],
  ['a: 1\r\n\tb: 2\r\n', 'tab@\t', TABS],
  ['a: [\n\tb,\n\tc\n]\nd: 1\n', 'tab@\t', TABS],
  ['a: |\n\ttext\n\tmore\nb: 1\n', 'tab@\t', TABS],
  ['a:\n  b: |\n\ttext\n\tmore\n  c: 1\n', 'tab@\t', TABS],
  ['p:\n\t- person: x\n\t  rank: y\n\t- person: z\n', 'tab@\t', /3 lines of this file/],
  // Brackets.
  ['a: [1, 2\nb: 3\n', 'bracket@[', /This "\[" is never closed\. Write "\]" where the value ends/],
  ['a: [1, [2, 3\nb: 3\nc: 4\n', 'bracket@[', /Write "\]\]"/],
  ['a: {b: 1, c: [d, {e: 2\nf: 3\n', 'bracket@{', /Write "\}\]\}"/],
  ['a: {person: x\n  rank: y\nb: 1\n', 'bracket@{', /never closed/],
  ['p:\n  - id: x\n    source: [s\n  - id: y\n    country: z\n', 'bracket@[', /Write "\]"/],
  ['p:\n  - name: {full: A\n    country: z\n  - id: y\n', 'bracket@{', /Write "\}"/],
  ['a: [\n', 'bracket@[', /never closed/],
  ['a: {x:\n', 'bracket@{', /never closed/],
  ['a: {x: 1,\n', 'bracket@{', /never closed/],
  ['a: {b: 1,\n  c: [d,\n    {e: 2\n', 'bracket@{', /Write "\}\]\}"/],
  ['a: [b, c}\n', 'bracket@}', /What "\[" opens is closed by "\]", not by "\}"/],
  ['a: [x]]\nb: 1\n', 'bracket@]', /This "\]" closes nothing\. Delete it/],
  ['a: }\n', 'bracket@}', /closes nothing/],
  ['a: [x,, y]\n', 'bracket@,', /Nothing stands before this comma/],
  ['a: ["x" "y"]\n', 'bracket@"y"', /A comma is missing before "y"/],
  ['a: {person: x rank: y}\n', 'bracket@rank', /A comma is missing before "rank"/],
  ['a: {\n  x: 1\n  y: 2\n}\n', 'bracket@y', /A comma is missing before "y"/],
  ['a: [\n  - b\n  - c\n]\n', 'bracket@-', /a comma parts one item from the next, not "-"/],
  ['a: [\n- b\n- c\n]\n', 'bracket@-', /a comma parts one item from the next, not "-"/],
  ['p:\n  - [b,\n  c]\n', 'indentation@c]', /lines between brackets must be indented/],
  ['a: [x] y\n', 'value@y', QUOTES_AROUND],
  ['a: {b: O[x, c: y}\nd:\n  - {e: f}\n', 'value@[', QUOTES_AROUND],
  ['a: {b: x [y, z], c: w}\nd: e\n', 'value@[', QUOTES_AROUND],
  ['a: {b: x{y}, c: w}\nd: e\n', 'value@{', QUOTES_AROUND],
  ['a: {x:1}\n', 'glued@:', /A space is missing behind the colon after "x"/],
  ['x: [a: b: c]\n', 'quote@b: c', QUOTES_AROUND],
  // Quotation marks and escapes.
  ['a: "x\n', 'quote@"', /never closed/],
  ["a: 'x\nb: 1\n", "quote@'", /never closed/],
  ['a: ["x, y]\nb: 1\n', 'quote@"', /never closed/],
  ['a: {b: "x}\nc: 1\n', 'quote@"', /never closed/],
  ['a: "x" y\n', 'quote@"', /goes on after its closing quotation mark/],
  ["a: 'it's'\n", "quote@'", /goes on after its closing quotation mark/],
  ['a: "x\ny"\nb: 1\n', 'indentation@y"', /lines of a text in quotes must be indented/],
  ['a: "C:\\dir"\n', 'escape@\\d', /"\\d" is no escape.*single quotes/],
  ['a: "\\u12"\n', 'escape@\\u12', /"\\u12" needs 4 digits/],
  // Colons and keys.
  ['b: 2\na:1\nc: 3\n', 'key@:', /A space is missing behind the colon\. Write "a: 1"/],
  ['p:\n  - person: y\n    rank:z\n', 'key@:', /Write "rank: z"/],
  ['p:\n  - person:x\n    rank: y\n', 'key@:', /Write "person: x"/],
  ['a: 1\nnam\nb: 2\n', 'key@nam', /A colon is missing after "nam"/],
  ['a: 1\n b: 1\n', 'indentation@ ', /indented deeper than "a", which has its value already/],
  ['nam\n  b: 1\n', 'key@nam', /A colon is missing after "nam"/],
  ['b: |\nThe minister spoke.\n', 'indentation@The minister spoke.', /must be indented deeper/],
  ['b: The visit\nThe minister spoke.\n', 'key@The minister spoke.', /belongs to the text above, indent it/],
  ['a: b: c\n', 'quote@b: c', QUOTES_AROUND],
  ['a: "b": c\n', 'quote@"b": c', QUOTES_AROUND],
  ['"a\n b": 1\n', 'key@"a', /must stand on one line/],
  [`${'k'.repeat(1100)}: 1\n`, `long-key@${'k'.repeat(1100)}`, /longer than 1,024/],
  ['a: - b\n', 'syntax@-', /must begin on the line after its key/],
  ['p:\n  -id: a\n   country: b\n', 'key@-', /A space is missing behind the "-"\. Write "- id: a"/],
  ['a:\n  b: |\n  text\n', 'indentation@text', /must be indented deeper than its key/],
  ['a:\n-b\n', 'key@-', /A space is missing behind the "-"\. Write "- b"/],
  ['a: 1\na: 2\n', 'duplicate-key@a', /stands twice.*The last one with a value counts/],
  ['? [a]\n: 1\n', 'non-string-key@[', /list or a map cannot be a key/],
  ['a: {{ x }}\n', 'non-string-key@{', QUOTES_AROUND],
  ['!!int 1: x\n', 'non-string-key@!!int', /Delete the tag/],
  // Indentation.
  ['a:\n  b: 1\n c: 2\n', 'indentation@ ', OTHER_COLUMN],
  ['a:\n    b: 1\n  c: 2\n  d: 3\n', 'indentation@  ', OTHER_COLUMN],
  ['p:\n  - a: 1\n   b: 2\n', 'indentation@   ', OTHER_COLUMN],
  ['p:\n  - a: 1\n     b: 2\n', 'indentation@     ', /indented deeper than "a"/],
  ['p:\n  - a\n - b\n - c\n', 'indentation@-', OTHER_COLUMN],
  ['a: |\n    x\n  y\nb: 1\n', 'indentation@  ', OTHER_COLUMN],
  ['a: |\n\n    \n  x\n', 'indentation@x', /empty line above this text has more spaces/],
  [' a: 1\nb: 2\n', 'indentation@ ', /first line is indented/],
  ['a:\n  - b\n  c: 1\n', 'indentation@  ', /A key cannot stand beside the items of a list/],
  ['a:\n  b: 1\n  - c\n', 'indentation@-', /An item of a list cannot stand beside keys/],
  ['b: 1\n- a\n- c\n', 'indentation@-', /An item of a list cannot stand beside keys/],
  ['- a\nb: 1\n', 'indentation@b', /A key cannot stand beside the items of a list/, 'lost'],
  // Anchors, aliases, merge keys, tags.
  ['a: *x\n', 'alias@*x', /Nothing above is named "&x"/],
  ['a: &x *x\n', 'alias@*x', /takes no name/],
  ['a: &x &y z\n', 'alias@&y', /one name.*this is the second/],
  ['a: &x: 1\n', 'alias@:', /cannot end with ":"/],
  ['a: & co\n', 'value@&', /cannot begin with "&"\. Put quotes/],
  ['a: *bold* text\n', 'value@*', /cannot begin with "\*"\. Put quotes/],
  ['b:\n  * one\n', 'value@*', /cannot begin with "\*"/],
  ['m: &m\n  <<: *m\n', 'expansion@*m', /would never end/],
  ['<<: x\n', 'expansion@x', /takes the keys of a map/],
  ['a: !t x\n', 'tag@!t', /is not known; the value is read without it/],
  ['a: !!binary aGk=\n', 'old-tag@!!binary', /read without it/],
  ['a: !!map [x]\n', 'tag@!!map', /read without it/],
  ['a: !t1 !t2 x\n', 'tag@!t2', /one tag.*this is the second/],
  // Characters, texts of lines, and what speaks to the parser.
  ['a: x\0y\n', 'control-character@\0', /U\+0000.*Delete it/],
  ['a: @x\n', 'value@@', /cannot begin with "@"/],
  ['a: ? x\n', 'value@?', /cannot begin with "\?"/],
  ['a: |x\n', 'syntax@x', /Text cannot follow "\|"/],
  ['a: | The minister\n  spoke.\n', 'syntax@The minister', /Text cannot follow "\|"/],
  ['a: |22\n x\n', 'syntax@2', /Text cannot follow "\|"/],
  ['a: "x"#c\n', 'comment@#c', /needs a space before its "#"/],
  ['%YAML 1.2\na: 1\n', 'syntax@a', /a line with "---" must follow/],
  ['%FOO\n---\na: 1\n', 'syntax@%FOO', /begins with "%"/],
  ['%YAML 3.0\n---\na: 1\n', 'syntax@3.0', /versions 1\.1 and 1\.2/],
  ['--- a: 1\n', 'syntax@a', /on the line after "---"/],
];

/** What the grammar of YAML and its parser call things. */
const JARGON =
  /\b(?:scalars?|sequences?|mappings?|nodes?|tokens?|implicit|flow|block|indicators?|directives?|props|collections?|anchors?|resolve)\b/i;

/** Problems as `code@the marked text`. */
function problems(text: string): string[] {
  return parseYaml(text).problems.map((p) => `${p.code}@${text.slice(p.span.start, p.span.end)}`);
}

describe('yaml/mistakes', () => {
  for (const [text, found, says, rest] of CASES) {
    it(`reports ${JSON.stringify(text.slice(0, 60))} once`, () => {
      assert.deepEqual(problems(text), [found]);
      const [{ message } = { message: '' }] = parseYaml(text).problems;
      assert.match(message, says);
      assert.doesNotMatch(message, JARGON);
      const more = `${text}zz: end\n`;
      assert.deepEqual(problems(more), [found]);
      const value = JSON.stringify(parseYaml(more).documents.map(toPlain));
      assert.equal(value.includes('"zz":"end"'), rest !== 'lost', value);
    });
  }

  it('stays silent where the same characters are right', () => {
    const right = [
      'a:\tb\n',
      'a: [\n  b,\n  c\n]\nd: {\n  e: 1\n}\n',
      "a: \"x \\\" y\"\nb: 'it''s'\n",
      'a: |\n  text\n  \tmore\n\nb: 1\n',
      'a: x]\nb: y}\nc: (x\n',
      'a: R&D\nb: 2 * 3\nc: x & y\n',
      'a: http://x.example/y\nb: 10:30\nc: a:b\n',
      'a: {http://x.example}\n',
      'p:\n- a: 1\n- b: 2\nq: 1\n',
      'a: x #c\nb: x#c\n',
      '%YAML 1.2\n---\na: 1\n',
      'a: &x {b: 1}\nc:\n  <<: *x\n',
      'a: first line\n  second line\nb: 1\n',
      '? a\n: 1\n',
    ];
    for (const text of right) assert.deepEqual(problems(text), [], text);
  });

  it('reads the words around a bracket that is none', () => {
    const values = (text: string) => parseYaml(text).documents.map(toPlain);
    assert.deepEqual(values('a: {b: x [y, z], c: w}\n'), [{ a: { b: 'x [y, z]', c: 'w' } }]);
    assert.deepEqual(values('a: {b: O[x, c: y}\nd: 1\n'), [{ a: { b: 'O[x', c: 'y' }, d: 1 }]);
  });

  it('takes the value that the message about a key that stands twice speaks of', () => {
    for (const [text, value] of [
      ['a: 1\na: 2\n', 2],
      ['a: 1\na:\n', 1],
      ['a:\na: 2\n', 2],
    ] as const) {
      assert.deepEqual(parseYaml(text).documents.map(toPlain), [{ a: value }], text);
    }
  });

  it('leaves to another tool what that reports, and nothing else', () => {
    // The YAML extension reads as its package does, and looks for aliases of nothing by itself.
    const isToldThere = (text: string) =>
      parseAllDocuments(text, { strict: false, logLevel: 'silent' }).some(
        ({ errors, warnings }) => errors.length + warnings.length > 0,
      );
    const more = ['!!set {a}', '!!timestamp 2024-01-01', '!!int x', '!!foo x', '!binary x'];
    const texts = [...CASES.map(([text]) => text), ...more.map((value) => `a: ${value}\n`), `${'x'.repeat(1100)}: b\n`];
    for (const text of texts) {
      const [found] = parseYaml(text).problems;
      if (found === undefined || found.code === 'alias') continue;
      assert.equal(reportCode(found) === 'yaml', isToldThere(text), `${text}: ${found.message}`);
    }
  });

  it('uses no word of the grammar, whatever the text', function () {
    this.timeout(20_000);
    const piece = fc.constantFrom(
      ...'a|b: |: |\n|\n  |- |"|\'|[|]|{|}|, |# |&x |*x |<<: |!t |? |---\n|...\n|%YAML |\t|>|\\q|@|`'.split('|'),
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { message } of parseYaml(pieces.join('')).problems) assert.doesNotMatch(message, JARGON);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

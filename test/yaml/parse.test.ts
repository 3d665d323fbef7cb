/** Reading YAML: what is wrong is said once at its place, and everything else is still there. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_LENGTH, MAX_PROBLEMS } from '../../server/src/yaml/limits.ts';
import { nodeAt, parseYaml, toPlain } from '../../server/src/yaml/parse.ts';

const values = (text: string) => parseYaml(text).documents.map(toPlain);

/** Problems as `code@the marked text`. */
function problems(text: string): string[] {
  return parseYaml(text).problems.map((p) => `${p.code}@${text.slice(p.span.start, p.span.end)}`);
}

const FLOODS = [']', '---\n', '...\n', 'a: "\n', 'a: b: c\n', '\ta: 1\n', 'a: 1\n', '- *a\n', '? ', '\0', '!x '];

describe('yaml/parse', () => {
  it('reads documents into plain values', () => {
    const text = 'a: 1\nb: [x, "y"]\nc: {d: true}\n---\n2020: 2020-03-03\n';
    assert.deepEqual(values(text), [{ a: 1, b: ['x', 'y'], c: { d: true } }, { 2020: '2020-03-03' }]);
    assert.deepEqual(problems(text), []);
  });

  it('takes a carriage return alone for the line break that it is', () => {
    const text = 'a: 1\rb: |\r  two\r  lines\r\nc: "x\r  y"\rd:z\r';
    assert.deepEqual(values(text.replace('d:z\r', '')), [{ a: 1, b: 'two\nlines\n', c: 'x y' }]);
    assert.deepEqual(problems(text), ['key@:']);
    assert.equal(parseYaml(text).problems[0]?.span.start, text.indexOf(':z'));
  });

  it('gives nothing for an empty file and for comments alone', () => {
    assert.deepEqual(values(''), []);
    assert.deepEqual(problems('# nothing\n'), []);
  });

  it('follows aliases and merge keys, own keys first', () => {
    const text = 'base: &b {rank: General, n: 1}\nx:\n  <<: *b\n  n: 2\ny: *b\n';
    assert.deepEqual(values(text), [
      { base: { rank: 'General', n: 1 }, x: { n: 2, rank: 'General' }, y: { rank: 'General', n: 1 } },
    ]);
    assert.deepEqual(problems(text), []);
  });

  it('does not let a key named __proto__ reach the prototype', () => {
    const [value] = values('__proto__: {polluted: true}\n');
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
    assert.deepEqual(Object.keys(value ?? {}), ['__proto__']);
  });

  it('reports duplicate keys, unknown aliases, loops, tags and control characters at their place', () => {
    assert.deepEqual(problems('a: 1\nb: 2\na: 3\n'), ['duplicate-key@a']);
    assert.deepEqual(problems('a: *nope\n'), ['alias@*nope']);
    assert.deepEqual(problems('a: &a\n  <<: *a\n'), ['expansion@*a']);
    assert.deepEqual(problems('a: !thing x\n'), ['tag@!thing']);
    assert.deepEqual(problems('a: !!binary aGk=\n'), ['old-tag@!!binary']);
    assert.deepEqual(problems('a: x\0y\0\n'), ['control-character@\0']);
    assert.deepEqual(problems('? [a]\n: 1\n'), ['non-string-key@[']);
    assert.deepEqual(values('a: &a\n  <<: *a\n  b: 1\nc: !thing x\n'), [{ a: { b: 1 }, c: 'x' }]);
  });

  it('keeps what stands before and around a mistake, and reports it once', () => {
    const cases: [text: string, value: unknown, problem: string][] = [
      ['a: 1\nnam\nb: 2\n', { a: 1, b: 2 }, 'key@nam'],
      ['a: "open\nb: 2\nc: "x"\n', { a: '"open', b: 2, c: 'x' }, 'quote@"'],
      ["a: 'open\nb: 2\n", { a: "'open", b: 2 }, "quote@'"],
      ['"a: 1\nb: 2\n', { '"a': 1, b: 2 }, 'quote@"'],
      ['t: Hanoi: a visit\nbody: |\n  x: y\n', { t: 'Hanoi: a visit', body: 'x: y\n' }, 'quote@Hanoi: a visit'],
      ['a: "x" and "y"\nb: 2\n', { a: '"x" and "y"', b: 2 }, 'quote@"'],
      ["a: 'it's'\nb: 2\n", { a: "'it's'", b: 2 }, "quote@'"],
      ['a:\n\tb: 1\n\tc: 2\nd: 3\n', { a: { b: 1, c: 2 }, d: 3 }, 'tab@\t'],
      ['a: - b\nc: d\n', { a: '- b', c: 'd' }, 'syntax@-'],
      [
        'p:\n  - person: x\n    rank\n  - person: y\n',
        { p: [{ person: 'x', rank: null }, { person: 'y' }] },
        'key@rank',
      ],
      ['a: [1, 2\nb: 3\n', { a: [1, 2], b: 3 }, 'bracket@['],
    ];
    for (const [text, value, expected] of cases) {
      assert.deepEqual(values(text), [value], text);
      assert.deepEqual(problems(text).slice(0, 1), [expected], text);
    }
    for (const [text] of cases.slice(0, 7)) assert.equal(problems(text).length, 1, text);
  });

  it('leaves a text that holds its stand-ins alone', () => {
    assert.deepEqual(values('a: \ufdd0 x\n'), [{ a: '\ufdd0 x' }]);
    assert.deepEqual(problems('a: \ufdd0\nb: x: y\n').length, 1);
  });

  it('stops an alias bomb and keeps the rest', () => {
    const level = (n: number) =>
      `l${n}: &l${n} [${Array(10)
        .fill(`*l${n - 1}`)
        .join(', ')}]`;
    const text = `l0: &l0 [x]\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('\n')}\nafter: here\n`;
    assert.deepEqual(
      parseYaml(text).problems.map((p) => p.code),
      ['expansion'],
    );
    const [value] = values(text);
    assert.equal(typeof value === 'object' && value !== null && 'after' in value ? value.after : null, 'here');
    assert.ok(JSON.stringify(value).length < 1_000_000);
  });

  it('reads as far as a flood of nesting allows', () => {
    for (const text of ['[', '- ', 'a: {', '{a: '].map((open) => `before: 1\nx:\n  ${open.repeat(10_000)}`)) {
      const found = parseYaml(text).problems.map((p) => p.code);
      // What is closed where nobody reads any more, and what is not, is one mistake with the depth.
      assert.deepEqual(found, ['too-deep'], text.slice(0, 20));
    }
    assert.deepEqual(problems(`x: ${'['.repeat(3000)}${']'.repeat(3000)}\ny: "\n`), ['too-deep@[']);
    assert.deepEqual(
      parseYaml('- '.repeat(10_000))
        .problems.map((p) => p.code)
        .slice(0, 1),
      ['too-deep'],
    );
  });

  it('takes a flood of mistakes, documents or keys, and says so briefly', function () {
    this.timeout(30_000);
    for (const flood of FLOODS) {
      const { problems: found } = parseYaml(flood.repeat(4000));
      assert.ok(found.length > 0 && found.length <= MAX_PROBLEMS, flood);
    }
    // Past the number of arguments that a call can take.
    const keys = parseYaml(`${'nam\n'.repeat(150_000)}x: y\n`);
    assert.deepEqual(keys.documents.map(toPlain), [{ x: 'y' }]);
  });

  it('refuses what is too large', () => {
    const file = parseYaml(`a: ${'x'.repeat(MAX_LENGTH)}`);
    assert.deepEqual(file.documents, []);
    assert.deepEqual(
      file.problems.map((p) => p.code),
      ['too-large'],
    );
  });

  it('finds the place of a path, through aliases and merges too', () => {
    const text = 'p: &p\n  - person: "x y"\n    rank: Gen\nq: *p\nm:\n  <<: {k: v}\n';
    const [document] = parseYaml(text).documents;
    assert.ok(document);
    const at = (...path: (string | number)[]) => {
      const { keySpan, valueSpan } = nodeAt(document, path);
      return [keySpan, valueSpan].map((s) => s && text.slice(s.start, s.end));
    };
    assert.deepEqual(at('p', 0, 'person'), ['person', '"x y"']);
    assert.deepEqual(at('q', 0, 'rank'), ['rank', 'Gen']);
    assert.deepEqual(at('m', 'k'), ['k', 'v']);
    assert.deepEqual(at('p', 1), [null, null]);
    assert.deepEqual(at('p', 'x'), [null, null]);
    assert.deepEqual(at('p', 0), [null, 'person: "x y"\n    rank: Gen']);
  });

  it('never throws, and its places lie in the text', function () {
    this.timeout(20_000);
    const piece = fc.constantFrom(
      ...[
        'a',
        ': ',
        '\n',
        '  ',
        '- ',
        '"',
        "'",
        '|',
        '>',
        '[',
        ']',
        '{',
        '}',
        ',',
        '#',
        ' #',
        '&a ',
        '*a',
        '<<: ',
        '!',
      ],
      ...[
        '? ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '\t',
        '\r\n',
        '\0',
        '\u0002',
        '\u0018',
        '\u001f',
        '\ufeff',
        '😀',
        '\\x',
        '1',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const file = parseYaml(text);
        for (const { span } of file.problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
        for (const document of file.documents) JSON.stringify(toPlain(document));
      }),
      { numRuns: 1500, seed: 1 },
    );
  });
});

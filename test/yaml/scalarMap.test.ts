/** Scalars of every style: the value is the parser's, and every unit of it leads to the source that makes it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isScalar, type Scalar, visit } from 'yaml';
import { parseYaml } from '../../server/src/yaml/parse.ts';
import { decodeScalar } from '../../server/src/yaml/scalarMap.ts';

function scalars(text: string): Scalar[] {
  const found: Scalar[] = [];
  for (const document of parseYaml(text).documents) {
    visit(document, (_, node) => {
      if (isScalar(node)) found.push(node);
    });
  }
  return found;
}

/** The source of each value unit, in order, with equal neighbours (an escape that writes two units) kept. */
function sources(text: string, key = 'a'): string[] {
  const found = scalars(text);
  const node = found[found.findIndex((scalar) => scalar.value === key) + 1];
  assert.ok(node);
  const { value, map } = decodeScalar(node);
  return Array.from({ length: value.length }, (_, i) => text.slice(map.toSource(i), map.toSourceEnd(i + 1)));
}

function checkAll(text: string): void {
  for (const node of scalars(text)) {
    const { value, map } = decodeScalar(node);
    // The parser cuts the last unit off a quoted scalar that is never closed.
    const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
    const [start = 0, end = 0] = node.range ?? [];
    if (quote && (end - start < 2 || text[end - 1] !== quote)) continue;
    assert.equal(value, node.source ?? '', JSON.stringify(text));
    assert.equal(map.length, value.length);
    let before = start;
    for (let i = 0; i < value.length; i++) {
      const from = map.toSource(i);
      const to = map.toSourceEnd(i + 1);
      assert.ok(before <= from && from <= to && to <= text.length, `${JSON.stringify(text)} at ${i}`);
      const made = text.slice(from, to);
      if (made !== value[i]) {
        const written = /^(?:\\[\s\S]+|''|\r?\n|)$/.test(made);
        assert.ok(written, `${JSON.stringify(made)} makes ${JSON.stringify(value[i])} in ${JSON.stringify(text)}`);
        if (/^\r?\n$/.test(made)) assert.match(value[i] ?? '', /[ \n]/);
      }
      before = from;
    }
  }
}

describe('yaml/scalarMap', () => {
  it('maps escapes, folds and quotes', () => {
    assert.deepEqual(sources('a: "x\\u00e9\\\n   y\\U0001F600z"\n'), [
      'x',
      '\\u00e9',
      'y',
      '\\U0001F600',
      '\\U0001F600',
      'z',
    ]);
    assert.deepEqual(sources("a: 'it''s  \n   b'\n"), ['i', 't', "''", 's', '\n', 'b']);
    assert.deepEqual(sources('a: x\n   y\n\n   z\n'), ['x', '\n', 'y', '\n', 'z']);
    assert.deepEqual(sources('a: >-\r\n  x\r\n  y\r\n'), ['x', '\r\n', 'y']);
    assert.deepEqual(sources('a: |2\n    x\n'), [' ', ' ', 'x', '\n']);
    assert.deepEqual(sources('a: |\n  x'), ['x', '']);
  });

  it('reads numbers, nulls and aliases as they are written', () => {
    for (const text of ['a: 0x1F\nb: ~\nc:\nd: &x 1\ne: *x\n', '? q\n: "r"\n', '- !!str 12\n- ! 13\n']) checkAll(text);
  });

  it('keeps line separators that the parser loses in folded text', () => {
    const [, node] = scalars('a: x\u2028y\n  z\n');
    assert.ok(node);
    assert.equal(decodeScalar(node).value, 'x\u2028y z');
  });

  it('agrees with the parser on generated scalars', function () {
    this.timeout(20_000);
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        'é',
        'e\u0301',
        'ộ',
        '😀',
        ' ',
        '  ',
        '\t',
        '\n',
        '\n\n',
        '\n  ',
        '\n   ',
        '\n    ',
        '\r\n',
        '\r\n   ',
      ],
      ...[
        "'",
        "''",
        '"',
        '\\n',
        '\\\n',
        '\\\r\n  ',
        '\\t',
        '\\x41',
        '\\u2014',
        '\\U0001F600',
        '\\\\',
        '\\"',
        '\\q',
        '\\ ',
      ],
      ...[': ', ' #', '- ', '#', '\u00a0', '\u3000'],
    );
    const body = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const head = fc.constantFrom(
      ...[
        'a: ',
        'a: "',
        "a: '",
        'a: |\n  ',
        'a: >\n  ',
        'a: |-\n   ',
        'a: >+\n  ',
        'a: |2\n  ',
        'a: >1-\n ',
        'a: |+ # c\n  ',
      ],
      ...[
        '- - ',
        '- "',
        '--- |\n',
        '--- >\n',
        '--- ',
        '[x, ',
        '{a: ',
        '\ufeffa: >-\n  ',
        'p:\n  - b: >2\n      ',
        'a: |\n\n   ',
      ],
    );
    const tail = fc.constantFrom('', '"', "'", '\n', '"\n', "'\n", '\nz: 1\n', '"]', '}', '\n\n\n', '\n   \n');
    fc.assert(
      fc.property(head, body, tail, (h, b, t) => checkAll(h + b + t)),
      { numRuns: 2000, seed: 7 },
    );
  });
});

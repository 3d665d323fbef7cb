/** Aliases and merge keys: followed as the parser does it, within bounds, and found where they are written. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, parse } from 'yaml';
import { type Aliases, aliasesOf, plainPairs } from '../../server/src/yaml/aliases.ts';
import { anchorAt, anchorsIn } from '../../server/src/yaml/anchors.ts';
import { keyOf } from '../../server/src/yaml/nodes.ts';
import { parseYaml, toPlain } from '../../server/src/yaml/parse.ts';

/** A map as its effective pairs say it. */
function followed(node: unknown, aliases: Aliases): unknown {
  const target = aliases.follow(node);
  if (isScalar(target)) return target.value;
  if (!isMap(target)) return null;
  return Object.fromEntries(aliases.pairs(target).map(({ key, pair }) => [key, followed(pair.value, aliases)]));
}

function pairsOf(text: string): unknown {
  const [document] = parseYaml(text).documents;
  assert.ok(document);
  return followed(document.contents, aliasesOf(document));
}

/** Maps anchored one after another, each with values of its own and merges of some that stand before it. */
const documents = fc
  .array(
    fc.record({
      own: fc.uniqueArray(
        fc.tuple(fc.constantFrom('rank', 'name', 'place', 'x'), fc.constantFrom('a', '"b"', '1', '~')),
        {
          selector: ([key]) => key,
          maxLength: 3,
        },
      ),
      merges: fc.array(fc.nat(), { maxLength: 2 }),
      value: fc.option(fc.nat()),
      first: fc.boolean(),
      inList: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((maps) => {
    const lines = maps.map(({ own, merges, value, first, inList }, i) => {
      const earlier = (which: number) => `*m${which % i}`;
      const merge =
        i === 0 || merges.length === 0
          ? []
          : [`<<: ${merges.length > 1 || inList ? `[${merges.map(earlier).join(', ')}]` : earlier(merges[0] ?? 0)}`];
      const pairs = own.map(([key, written]) => `${key}: ${written}`);
      const alias = i > 0 && value !== null ? [`of: ${earlier(value)}`] : [];
      const all = [...(first ? merge : []), ...pairs, ...alias, ...(first ? [] : merge)];
      return all.length === 0 ? `k${i}: &m${i} {}` : `k${i}: &m${i}\n${all.map((line) => `  ${line}\n`).join('')}`;
    });
    return `${lines.join('\n')}\n`;
  });

describe('yaml/aliases', () => {
  it('follows aliases and merge keys as the parser does', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const expected: unknown = parse(text, { merge: true, maxAliasCount: -1 });
        const [document] = parseYaml(text).documents;
        assert.ok(document);
        assert.deepEqual(parseYaml(text).problems, [], text);
        assert.deepEqual(toPlain(document), expected, text);
        assert.deepEqual(pairsOf(text), expected, text);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('names the alias that brings a pair, and none for what stands in its place', () => {
    const text = 'b: &b {x: 1, y: 2}\nm:\n  <<: [*b, {z: 3}]\n  y: 4\n';
    const [document] = parseYaml(text).documents;
    assert.ok(document && isMap(document.contents));
    const found = aliasesOf(document)
      .pairs(document.contents.get('m'))
      .map(({ key, from }) => [key, from && text.slice(from.start, from.end)]);
    assert.deepEqual(found, [
      ['x', '*b'],
      ['z', null],
      ['y', null],
    ]);
    assert.deepEqual(plainPairs(document.contents, aliasesOf(document)).map(keyOf), ['b', 'm']);
  });

  it('ends loops and bombs, with a message at the place', () => {
    const told = (text: string) =>
      parseYaml(text).problems.map(({ message, span }) => [text.slice(span.start, span.end), message]);
    const inside = '"*a" stands inside what it refers to, which would never end. It is read as empty.';
    assert.deepEqual(told('a: &a\n  <<: *a\n  x: 1\n'), [['*a', inside]]);
    assert.deepEqual(pairsOf('a: &a\n  <<: *a\n  x: 1\n'), { a: { x: 1 } });
    assert.deepEqual(
      told('a: &a {b: &b {<<: [*b, *a]}}\n').map(([place]) => place),
      ['*b', '*a'],
    );
    const what =
      'A merge key "<<" takes the keys of a map: behind it stands the alias of one, as in "<<: *name", or a list of them.';
    assert.deepEqual(told('a: &a x\nb:\n  <<: *a\n'), [['*a', what]]);
    assert.deepEqual(told('b: {<<: [5]}\n'), [['[5]', what]]);
    for (const fine of ['b: {<<: }\n', 'b: {"<<": 5}\n', 'a: &a {}\nb: {<<: [*a]}\nc: &c [*a]\nd: {<<: *c}\n'])
      assert.deepEqual(told(fine), [], fine);
    assert.equal(told('b: {<<: *none}\n').length, 1);
    const levels = Array.from(
      { length: 20 },
      (_, i) => `m${i + 1}: &m${i + 1}\n  <<: [*m${i}, *m${i}]\n  k${i}: {<<: *m${i}}\n`,
    );
    const bomb = `m0: &m0 {x: 1}\n${levels.join('')}`;
    const started = performance.now();
    const [document] = parseYaml(bomb).documents;
    assert.ok(document);
    const aliases = aliasesOf(document);
    let pairs = 0;
    const walk = (node: unknown): void => {
      for (const { pair } of aliases.pairs(aliases.follow(node))) {
        pairs += 1;
        walk(pair.value);
      }
    };
    walk(document.contents);
    assert.ok(pairs < 100_000, String(pairs));
    assert.ok(performance.now() - started < 2000);
  });
});

describe('yaml/anchors', () => {
  const shown = (text: string) => {
    const { anchors, loose } = anchorsIn(text);
    const cut = ({ start, end }: { start: number; end: number }) => `${text.slice(start, end)}@${start}`;
    return {
      anchors: anchors.map(({ span, aliases }) => [cut(span), ...aliases.map(cut)]),
      loose: loose.map(({ span }) => cut(span)),
    };
  };

  it('finds them in every kind of collection, and not in text, comments and quotations', () => {
    assert.deepEqual(shown('a: &x 1\nb: *x\nc: |\n  &no *x\nd: "&q *x"\ne: [*x, {f: *y}] # &c *x\n'), {
      anchors: [['&x@3', '*x@11', '*x@43']],
      loose: ['*y@51'],
    });
    assert.deepEqual(shown('plain &a and *b\n'), { anchors: [], loose: [] });
  });

  it('takes the nearest before it, in the same document', () => {
    assert.deepEqual(shown('a: &x 1\nb: &x 2\nc: *x\n---\nd: *x\n'), {
      anchors: [['&x@3'], ['&x@11', '*x@19']],
      loose: ['*x@29'],
    });
  });

  it('goes by the place, also where the rest is broken', () => {
    const text = 'a: &khai {person: "x\nb: *khai\n- c: *khai\n';
    const names = anchorsIn('a: &khai {}\nb: *khai\n]]}\n');
    assert.equal(anchorAt(names, 16)?.name, 'khai');
    assert.equal(anchorAt(names, 0), null);
    assert.ok(anchorsIn(text).anchors.length === 1);
  });
});

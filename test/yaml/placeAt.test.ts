/** What stands at a cursor in half-typed YAML: path, part, what is typed, and the keys that are there. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeAt, type YamlPlace } from '../../server/src/yaml/placeAt.ts';
import { slowness } from '../support/linear.ts';

function at(marked: string): YamlPlace | null {
  const offset = marked.indexOf('$0');
  assert.notEqual(offset, -1);
  return placeAt(marked.replace('$0', ''), offset);
}

/** `part path typed`, with `-` for an item of a list. */
function said(marked: string): string | null {
  const place = at(marked);
  return place && `${place.part} ${place.path.map((step) => step ?? '-').join('/')} ${place.typed}`.trim();
}

/** The whole word at the cursor. */
function word(marked: string): string {
  const place = at(marked);
  assert.ok(place);
  return marked.replace('$0', '').slice(place.span.start, place.span.end);
}

function keys(marked: string): readonly string[] {
  return [...(at(marked)?.maps.at(-1)?.entries.keys() ?? [])].sort();
}

const HEAD = 'registry: 1\npeople:\n  - id: a\n    country: VN\n';

describe('yaml/placeAt', () => {
  it('tells keys, values and items apart in block style', () => {
    const cases: Readonly<Record<string, string>> = {
      ti$0: 'key  ti',
      'registry: 1\n$0': 'key',
      'people:\n  $0': 'open people',
      'people:\n  -$0': 'item people/-',
      'people:\n  - i$0': 'item people/- i',
      [`${HEAD}    na$0`]: 'key people/- na',
      [`${HEAD}    $0`]: 'key people/-',
      [`${HEAD}  $0`]: 'dash people',
      [`${HEAD}$0`]: 'key',
      [`${HEAD}    name:\n      fu$0`]: 'open people/-/name fu',
      [`${HEAD}    name:\n      full: A\n      $0`]: 'key people/-/name',
      [`${HEAD}    ranks:\n      - rank: xa-$0`]: 'value people/-/ranks/-/rank xa-',
      [`${HEAD}    ranks:\n      - rank: a\n        fr$0`]: 'key people/-/ranks/- fr',
      [`${HEAD}    ranks:\n      - rank: a\n      $0`]: 'dash people/-/ranks',
      [`${HEAD}    ranks:\n      - rank: a\n    $0`]: 'key people/-',
      'people:\n- id: a\n  ranks:\n  - rank: $0': 'value people/-/ranks/-/rank',
      'people:\n- id: a\n$0': 'key',
      'timeline:\n  first:\n    - da$0': 'item timeline/first/- da',
      'a:\n  b:\n  - c$0': 'item a/b/- c',
      'rank: Sen. Lt. $0': 'value rank Sen. Lt.',
      'rank:$0': 'value rank',
    };
    for (const [marked, expected] of Object.entries(cases)) assert.equal(said(marked), expected, marked);
  });

  it('tells keys, values and items apart in flow style', () => {
    const cases: Readonly<Record<string, string>> = {
      'a: {$0': 'key a',
      'a: {full: A, fa$0': 'key a fa',
      'a: {full: A, family: B$0': 'value a/family B',
      'a: {full: $0}': 'value a/full',
      'a: [$0]': 'item a/-',
      'a: [one, tw$0]': 'item a/- tw',
      '- {rank: a, source: [b, c$0': 'item -/source/- c',
      '- [{a: b}, {c$0': 'key -/- c',
    };
    for (const [marked, expected] of Object.entries(cases)) assert.equal(said(marked), expected, marked);
  });

  it('reads quotes, comments, tabs and CRLF', () => {
    const cases: Readonly<Record<string, string | null>> = {
      'rank: "xa $0"': 'value rank xa',
      "rank: 'xa$0'": 'value rank xa',
      'rank: "x" $0': null,
      'rank: # xa$0': null,
      '# ra$0': null,
      'rank:\txa$0': 'value rank\txa',
      'people:\r\n  - id: a\r\n    co$0\r\n': 'key people/- co',
      'people:\r\n  - id: a\r\n    $0\r\n  - id: b\r\n': 'key people/-',
      'body: |\n  Some te$0\n': 'text body',
      'body: |\n  Some\n\n$0title: a\n': 'key',
      'body: one\n  tw$0': 'text body',
    };
    for (const [marked, expected] of Object.entries(cases)) {
      assert.equal(said(marked), expected === 'value rank\txa' ? 'value rank xa' : expected, marked);
    }
  });

  it('is not led astray by what is broken above or below', () => {
    const cases: Readonly<Record<string, string>> = {
      'people:\n  - id: a\n    name: "never closed\n    co$0\n': 'key people/- co',
      'people:\n  - id: a\n    nam\n    co$0\n': 'key people/- co',
      'people:\n  - id: "a\n  - id: b\n    co$0\n': 'key people/- co',
      'people:\n  - id: a\n    name: {full: A\n    co$0\n': 'key people/- co',
      'people:\n  - id: a\n     co$0\n': 'text people/-/id',
      'x: [[[{\npeople:\n  - id: a\n    co$0\n  - ]]: "': 'key people/- co',
    };
    for (const [marked, expected] of Object.entries(cases)) assert.equal(said(marked), expected, marked);
  });

  it('is null behind the bracket that closes a list or a map', () => {
    for (const marked of ['a: [x]$0', 'b: &b x\na: [*b]$0', 'a: {b: c}$0', 'a: [x] $0'])
      assert.equal(at(marked), null, marked);
    assert.equal(said('b: &b x\na: [*b$0]'), 'item a/- *b');
    assert.equal(said('a: [[x], y$0]'), 'item a/- y');
  });

  it('is null behind a closed quotation, before a gap with words behind it, and before a merge key', () => {
    const item = 'participants:\n  - person: x\n';
    for (const marked of [
      'rank: "Col"$0',
      "rank: 'It''s'$0",
      '{"date"$0:"2022-05-01"}',
      `${item}$0    rank: General\n`,
      `${item}  $0  rank: General\n`,
      'participants:\n  -$0 person: x\n',
      '- $0<<: *b\n',
      'rank:$0 General\n',
      "title: 'A\n$0  General B'\n",
    ])
      assert.equal(at(marked), null, marked);
    for (const marked of ['a: { $0 }', 'a: [ $0 ]', 'rank: $0 # so', `${item}    $0 # so`])
      assert.ok(at(marked), marked);
  });

  it('gives the whole word and says whether a colon follows', () => {
    assert.equal(word('people:\n  - id: a\n    na$0me: x\n'), 'name');
    assert.equal(word('people:\n  - $0id: a\n'), 'id');
    assert.equal(word('rank: Sen. $0Lt. Gen. # so\n'), 'Sen. Lt. Gen.');
    assert.equal(word('rank: "Sen. $0Lt. Gen." # so\n'), 'Sen. Lt. Gen.');
    assert.equal(word('{rank: xa$0-general, from: 2020}'), 'xa-general');
    assert.equal(at('people:\n  - i$0d: a\n')?.part, 'key');
    assert.deepEqual(
      ['people:\n  - na$0me: x', 'people:\n  - na$0me', '{na$0me: x}', '{a: http$0://x}'].map(
        (text) => at(text)?.hasColon,
      ),
      [true, false, true, false],
    );
  });

  it('knows the keys around the cursor, above and below it', () => {
    assert.deepEqual(
      keys(`${HEAD}    na$0\n    born: 1960\n    ranks:\n      - rank: b\n  - id: c\n    died: 2000\n`),
      ['born', 'country', 'id', 'ranks'],
    );
    assert.deepEqual(keys('date: 2020\nbody: |\n  place: x\nti$0\nallow: []\n'), ['allow', 'body', 'date']);
    assert.deepEqual(keys('- {rank: a, $0, from: {x: y}, to: 2020}'), ['from', 'rank', 'to']);
    assert.deepEqual(keys('people:\n  - i$0d: a\n    country: VN\n'), ['country']);
    assert.equal(
      at(`${HEAD}    ranks:\n      - rank: x$0`)
        ?.maps.find(({ depth }) => depth === 2)
        ?.entries.get('country'),
      'VN',
    );
  });

  it('mends the column of a key that stands too far right', () => {
    const marked = 'people:\n  - id:\n      a: b\n     $0\n';
    const place = at(marked);
    assert.equal(place?.part, 'key');
    assert.equal(place?.span.start, marked.indexOf('     $0') + 4);
  });

  it('keeps to its region', () => {
    const text = 'ranks\n---\ndate: 2020\npl\n---\ntext: more\n';
    const region = { start: text.indexOf('date'), end: text.indexOf('---\ntext') };
    const place = placeAt(text, text.indexOf('pl') + 2, region);
    assert.deepEqual(
      [place?.part, place?.typed, [...(place?.maps[0]?.entries ?? [])]],
      ['key', 'pl', [['date', '2020']]],
    );
  });

  it('never throws, whatever the text is, and its span holds the cursor', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      '|',
      '>',
      '&a',
      '*a',
      '? ',
      '\t',
      '\r\n',
      '---\n',
      '😀',
      '\0',
      '%',
      '!x ',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(piece, { maxLength: 20 }), (before, after) => {
        const offset = before.join('').length;
        const text = before.join('') + after.join('');
        const place = placeAt(text, offset);
        if (place === null) return;
        assert.ok(
          0 <= place.span.start &&
            place.span.start <= offset &&
            offset <= place.span.end &&
            place.span.end <= text.length,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('answers on hostile text, and reads no entry that nobody has written by hand', () => {
    const hostile = [
      `a: ${'['.repeat(60_000)}`,
      `a: ${'{a: '.repeat(10_000)}`,
      '- '.repeat(30_000),
      '? '.repeat(30_000),
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      `a: ${'"'.repeat(60_000)}`,
      `a: ${'\0'.repeat(60_000)}`,
      'a: &a [*a, *a]\nb: {<<: *b}\nc: !!binary ',
      '? [a, b]\n: c\n? {d: e}\n: ',
      `a:\n${'  b: "a\n'.repeat(5000)}  co`,
      `people:\n  - id: a\n${'    # x\n'.repeat(5000)}    `,
    ];
    for (const text of hostile) {
      const place = placeAt(text, text.length);
      if (place !== null)
        assert.ok(place.span.start <= text.length && place.span.end === text.length, text.slice(0, 20));
    }
    assert.equal(placeAt(`body: ${'word '.repeat(20_000)}`, 100_000), null);
    assert.equal(placeAt(`body: |\n${'  word\n'.repeat(20_000)}title: a`, 140_016)?.path[0], 'title');
  });

  it('takes no longer in a long file than its lines take to be passed', () => {
    const entry = (i: number) =>
      `  - id: p-${i}\n    country: VN\n    name: {full: A B, family: A}\n    ranks:\n      - {rank: x, from: 2010}\n`;
    const make = (times: number) =>
      `people:\n${Array.from({ length: times * 2000 }, (_, i) => entry(i)).join('')}    na`;
    assert.equal(
      slowness(make, (text) => placeAt(text, text.length)),
      null,
    );
    const large = make(4);
    placeAt(large, large.length);
    const started = performance.now();
    placeAt(large, large.length);
    const atEnd = performance.now() - started;
    // A whole parse takes a hundred times as long.
    assert.ok(atEnd < 200, `${atEnd} ms`);
  });
});

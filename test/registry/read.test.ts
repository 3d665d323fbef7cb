/** Reading one file: short forms, half-typed and hostile input, and the last good entries while the YAML is broken. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { TINY } from './tiny.ts';

const URI = 'file:///a.registry.yaml';

function load(text: string) {
  const file = readRegistryFile(URI, text);
  const { registry, problems } = buildRegistry({ builtin: null, files: [file] });
  return { file, registry, problems: problems.get(URI) ?? [] };
}

describe('readRegistryFile', () => {
  it('takes one source without brackets, a name without a map, a year as YAML reads it', () => {
    const { registry, problems } = load(`people:
  - id: a
    country: XB
    name: {full: Mori Aoi, family: Mori, given: Aoi, order: family-first, native: 森葵}
    born: {date: 1960, source: https://example.org/a}
    source: Own notes, p. 3
    memberships: [{body: c, from: 2001, attested: 2003-04}]
organisations: [{id: c, name: Council, type: council, source: Own notes}]
`);
    const person = registry.people.get('a');
    assert.deepEqual(problems, []);
    assert.equal(person?.name.native, '森葵');
    assert.equal(person?.name.short, 'Mori');
    assert.equal(person?.born?.date.edtf, '1960');
    assert.deepEqual(person?.born?.sources, ['https://example.org/a']);
    assert.deepEqual(person?.memberships[0]?.sources, ['Own notes, p. 3']);
    assert.deepEqual(
      person?.memberships[0]?.attested.map((value) => value.edtf),
      ['2003-04'],
    );
  });

  it('takes two sources or a verified day as confirmation', () => {
    const { registry } = load(`offices:
  - {id: a, country: XA, title: A, holders: single, source: x}
  - {id: b, country: XA, title: B, holders: single, source: [x, y]}
  - {id: c, country: XA, title: C, holders: single, source: x, verified: 2025-01-01}
  - {id: d, country: XA, title: D, holders: single, source: [x, y], confidence: seed}
`);
    assert.deepEqual(
      [...registry.offices.values()].map((office) => office.evidence.confidence),
      ['single', 'confirmed', 'confirmed', 'seed'],
    );
  });

  it('a bad fact costs that fact', () => {
    const { registry, problems } = load(
      MINI_REGISTRY_TEXT.replace(
        '{rank: xa-lieutenant-general, from: 2014,',
        '{rank: xa-lieutenant-general, from: 20x4,',
      ),
    );
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['invalid-value'],
    );
    assert.equal(registry.people.get('dinh-van-khai')?.ranks.length, 2);
  });

  it('a rank without its title costs that rank', () => {
    const { registry, problems } = load(MINI_REGISTRY_TEXT.replace('order: 2, title: Admiral', 'order: 2'));
    assert.ok(
      problems.some(({ code, message }) => code === 'invalid-value' && /"ranks.title" is missing/.test(message)),
    );
    assert.equal(registry.ladders.get('xa-navy')?.ranks.length, 1);
  });

  it('says nothing about what is being typed', () => {
    const { problems } = load(
      MINI_REGISTRY_TEXT.replace(
        '    civilian: true\n    died:',
        '    civilian:\n    notes:\n    offices2:\n    died:',
      ).replace('    offices2:\n', ''),
    );
    assert.deepEqual(problems, []);
  });

  it('marks words also where the value is still to be typed', () => {
    const told = (text: string) => {
      const { problems } = readRegistryFile('memory:typed', text);
      return problems.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);
    };
    assert.deepEqual(told('registry:\n'), ['registry: "registry" has no value. Write "registry: 1".']);
    const rank =
      'people:\n  - id: a\n    country: XA\n    name: {full: A B, family: B, given: A, order: given-first}\n';
    assert.deepEqual(told(`${rank}    ranks:\n      - rank:\n        from: 2010\n`), ['rank: "rank" is missing.']);
    assert.deepEqual(
      told('{"people": [\n {"id": a, "coun').filter((each) => /is no key/.test(each)),
      [],
    );
  });

  it('an entry that lacks something still is told of where it stands, not where its id is used', () => {
    const lacking = `people:
  - id: a-b
    country: XA
    name: {full: A B, family: B, given: A, order: given-first}
    ranks: [{rank: xz-major, from: 2010, source: xz-gazette-2010}]
    offices: [{office: xz-envoy, from: 2012, source: xz-gazette-2010}, {office: xz-envoi, from: 2012, source: Gazette}]
offices:
  - id: xz-envoy
rank-ladders:
  - id: xz-army
    country: XA
    service: Army
    ranks: [{id: xz-major, order: 1}]
sources:
  - id: xz-gazette-2010
`;
    const dangling = load(lacking).problems.filter(({ code }) => code === 'unknown-reference');
    assert.deepEqual(
      dangling.map(({ message }) => message),
      ['No office has the id "xz-envoi". Add it, or correct the id.'],
    );
  });

  it('keeps the last good entries while the YAML is broken', () => {
    const good = readRegistryFile(URI, MINI_REGISTRY_TEXT);
    const brokenText = MINI_REGISTRY_TEXT.replace('full: Hồ Thanh Yên', 'full: "Hồ Thanh Yên');
    const broken = readRegistryFile(URI, brokenText, good);
    const { registry } = buildRegistry({ builtin: null, files: [broken] });
    assert.ok(broken.problems.some((problem) => problem.code === 'yaml'));
    assert.equal(registry.people.size, 9);
    assert.equal(registry.people.get('ho-thanh-yen')?.name.full, 'Hồ Thanh Yên');
    assert.equal(registry.offices.size, buildRegistry({ builtin: null, files: [good] }).registry.offices.size);
  });

  for (const [name, text, severity] of [
    ['a word', 'peop', 'error'],
    ['a list', '- a\n', 'error'],
    ['a later format', 'registry: 2\n', 'error'],
    ['keys of something else', 'name: x\n', 'warning'],
    ['nothing', '', 'warning'],
    ['a comment', '# to be written anew\n', 'warning'],
  ] as const) {
    it(`keeps the last good entries while the file is ${name}, and says so`, () => {
      const good = readRegistryFile(URI, `evidence-until: 2025\n${MINI_REGISTRY_TEXT}`);
      const now = readRegistryFile(URI, text, readRegistryFile(URI, 'x', good));
      const { registry, problems } = buildRegistry({ builtin: null, files: [now] });
      assert.equal(registry.people.size, 9);
      assert.equal(registry.evidenceUntil, good.evidenceUntil);
      const told = problems.get(URI) ?? [];
      assert.ok(told.some((problem) => problem.severity === severity));
      assert.match(told.map(({ message }) => message).join(), /stay in force/);
      assert.deepEqual(
        readRegistryFile(URI, MINI_REGISTRY_TEXT, now).records,
        readRegistryFile(URI, MINI_REGISTRY_TEXT).records,
      );
    });
  }

  it('keeps the entries of a list that is none for the moment', () => {
    const good = readRegistryFile(URI, MINI_REGISTRY_TEXT);
    const now = readRegistryFile(URI, 'registry: 1\npeople: x\n', good);
    assert.equal(now.records.people.length, 9);
    assert.equal(now.records.offices.length, 0);
  });

  it('is emptied by whoever says that it is a registry', () => {
    const good = readRegistryFile(URI, MINI_REGISTRY_TEXT);
    const { records, problems } = readRegistryFile(URI, 'registry: 1\n', good);
    assert.deepEqual([records.people, problems], [[], []]);
  });

  it('an entry deleted from sound YAML is gone', () => {
    const good = readRegistryFile(URI, MINI_REGISTRY_TEXT);
    const after = readRegistryFile(URI, 'people: []', good);
    assert.equal(after.records.people.length, 0);
  });

  for (const [name, text] of [
    ['an empty file', ''],
    ['white space', ' \n\n'],
    ['a byte order mark', '\uFEFFpeople: []'],
    ['CRLF', 'registry: 1\r\npeople: []\r\n'],
    ['a comment', '# nothing yet\n'],
    ['empty lists', 'people:\noffices:\n'],
  ] as const) {
    it(`${name} is an empty registry`, () => {
      const { problems, registry } = load(text);
      assert.deepEqual(problems, []);
      assert.equal(registry.people.size, 0);
    });
  }

  for (const [name, text] of [
    ['a list', '- a\n- b\n'],
    ['a word', 'people'],
    ['two documents', 'people: []\n---\npeople: []\n'],
    ['a later format', 'registry: 2\n'],
    ['an evidence date that is none', 'evidence-until: soon\n'],
    ['tabs', 'people:\n\t- id: a\n'],
    ['a lone surrogate in a key', 'people:\n  - {id: a, "\uD800": 1}\n'],
    ['entries that are words', 'people: [a, b]\n'],
    ['__proto__', 'people:\n  - {id: a, __proto__: {country: XA}}\n'],
  ] as const) {
    it(`${name}: a problem in its place, and no more`, () => {
      const { problems, registry } = load(text);
      assert.ok(problems.length > 0);
      for (const { span } of problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      assert.equal(registry.people.size, 0);
    });
  }

  it('an alias bomb ends soon', () => {
    const levels = Array.from({ length: 9 }, (_, i) =>
      i === 0
        ? 'l0: &l0 [x, x, x, x, x, x, x, x, x]'
        : `l${i}: &l${i} [${Array(9)
            .fill(`*l${i - 1}`)
            .join(', ')}]`,
    );
    const started = performance.now();
    const { problems } = load(`${levels.join('\n')}\npeople: *l8\n`);
    assert.ok(problems.some((problem) => problem.code === 'yaml-limits'));
    assert.ok(performance.now() - started < 2000);
  });

  it('reads whatever becomes of a good file, without throwing, with every place inside', function () {
    this.timeout(20_000);
    const pieces = [
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '|',
      '>',
      '#',
      '---\n',
      '2020-13',
      'id',
      '\t',
    ];
    const damage = fc.record({
      at: fc.nat(TINY.length),
      drop: fc.nat(60),
      put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce((t, { at, drop, put }) => t.slice(0, at) + put + t.slice(at + drop), TINY);
        const { problems, registry } = load(text);
        assert.ok(registry.people.size <= 20);
        for (const { span, fix } of problems) {
          const spans = [span, ...(fix?.edits ?? []).map((edit) => edit.span)];
          for (const s of spans) assert.ok(0 <= s.start && s.start <= s.end && s.end <= text.length, JSON.stringify(s));
        }
      }),
      { numRuns: 80, seed: 3 },
    );
  });

  it('reads any values where a registry has others', function () {
    this.timeout(20_000);
    const value = fc.jsonValue({ maxDepth: 3 });
    const entry = fc.dictionary(
      fc.constantFrom(
        'id',
        'name',
        'ranks',
        'offices',
        'born',
        'signed',
        'levels',
        'editions',
        'source',
        'country',
        'withdrawn',
      ),
      value,
    );
    const section = fc.constantFrom(
      'people',
      'offices',
      'rank-ladders',
      'organisations',
      'agreements',
      'partnerships',
      'event-series',
      'events',
      'sources',
    );
    fc.assert(
      fc.property(fc.dictionary(section, fc.oneof(value, fc.array(entry, { maxLength: 4 }))), (file) => {
        // JSON is YAML.
        const text = JSON.stringify(file);
        const { problems } = load(text);
        for (const { span } of problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

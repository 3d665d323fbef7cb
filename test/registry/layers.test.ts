/** Layers: the same id extends, corrects, replaces or withdraws what lies below, and only that. */
import assert from 'node:assert/strict';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { heldOffice, heldRank } from '../../server/src/registry/query.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { parseEdtf, type TimeValue } from '../../server/src/time/edtf.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';

const UPPER = 'file:///work.registry.yaml';

function on(text: string): TimeValue {
  const value = parseEdtf(text);
  assert.ok(value, text);
  return value;
}

function layered(upper: string) {
  const built = buildRegistry({
    builtin: null,
    packs: [readRegistryFile('file:///pack.registry.yaml', MINI_REGISTRY_TEXT)],
    files: [readRegistryFile(UPPER, upper)],
  });
  return { registry: built.registry, problems: built.problems.get(UPPER) ?? [] };
}

describe('registry layers', () => {
  it('adds a written form and keeps everything else', () => {
    const { registry, problems } = layered(`people:
  - id: dinh-van-khai
    name: {variants: [Khai Dinh-Van]}
`);
    const khai = registry.people.get('dinh-van-khai');
    assert.deepEqual(problems, []);
    assert.deepEqual(khai?.name.variants, ['Khai Dinh-Van']);
    assert.equal(khai?.name.full, 'Đinh Văn Khải');
    assert.equal(khai?.offices.length, 2);
    assert.equal(khai?.origin.uri, UPPER);
  });

  it('ends a tenure of the layer below and adds the next one', () => {
    const { registry, problems } = layered(`people:
  - id: dinh-van-khai
    offices: [{office: xa-minister-defence, from: 2021-04-08, to: 2025-03-01, source: arvania-gazette}]
  - id: ho-thanh-yen
    offices: [{office: xa-minister-defence, from: 2025-03-01, source: arvania-gazette}]
`);
    assert.deepEqual(problems, []);
    assert.equal(heldOffice(registry, 'dinh-van-khai', 'xa-minister-defence', on('2025-06-01')), 'no');
    assert.equal(heldOffice(registry, 'ho-thanh-yen', 'xa-minister-defence', on('2025-06-01')), 'yes');
    assert.equal(heldOffice(registry, 'ho-thanh-yen', 'xa-chief-general-staff', on('2025-06-01')), 'yes');
  });

  it('keeps the evidence date of each layer', () => {
    const { registry } = layered(`evidence-until: 2027-06
people:
  - id: luu-quang-dao
    ranks: [{rank: xa-general, from: 2026-02-01, source: arvania-gazette}]
`);
    // The pack's own tenures are known until 2025, the workspace's until June 2027.
    assert.equal(heldOffice(registry, 'luu-quang-dao', 'xa-deputy-minister-defence', on('2027-01-01')), 'unknown');
    assert.equal(heldRank(registry, 'luu-quang-dao', 'xa-general', on('2027-01-01')), 'yes');
    assert.equal(heldRank(registry, 'luu-quang-dao', 'xa-general', on('2028-01-01')), 'unknown');
  });

  it('a file without an evidence date is kept up to date by its owner', () => {
    const { registry } = layered(`people:
  - id: luu-quang-dao
    ranks: [{rank: xa-general, from: 2026-02-01, source: arvania-gazette}]
`);
    assert.equal(heldRank(registry, 'luu-quang-dao', 'xa-general', on('2031-01-01')), 'yes');
  });

  it('withdraws one tenure', () => {
    const { registry, problems } = layered(`people:
  - id: dinh-van-khai
    offices: [{office: xa-chief-general-staff, withdrawn: true, reason: taken from a wrong page}]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      registry.people.get('dinh-van-khai')?.offices.map((tenure) => tenure.office),
      ['xa-minister-defence'],
    );
  });

  it('withdraws an entry, with a reason', () => {
    const { registry, problems } = layered(`people:
  - {id: nagatomi-jun, withdrawn: true, reason: not to be named}
`);
    assert.deepEqual(problems, []);
    assert.equal(registry.people.has('nagatomi-jun'), false);
    assert.equal(registry.holders.get('xb-ambassador-arvania'), undefined);
  });

  it('asks for the reason, and for something to withdraw', () => {
    const { problems } = layered(`people:
  - {id: nagatomi-jun, withdrawn: true}
  - {id: nagatomi-june, withdrawn: true, reason: a slip}
`);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['unsourced-fact', 'unknown-reference'],
    );
  });

  it('replaces an entry whole', () => {
    const { registry, problems } = layered(`offices:
  - {id: xa-minister-defence, replaces: true, reason: renamed, country: XA, title: Secretary of Defence, holders: single, source: arvania-gazette}
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(registry.offices.get('xa-minister-defence')?.variants, []);
    assert.equal(registry.offices.get('xa-minister-defence')?.title, 'Secretary of Defence');
  });

  it('corrects the list of sources and adds to lists of names', () => {
    const { registry } = layered(`agreements:
  - id: xa-xb-vision-2018
    variants: [Vision Statement]
    signed: {date: 2018-04-11, source: belmora-times}
`);
    const vision = registry.agreements.get('xa-xb-vision-2018');
    assert.equal(vision?.signed.date?.edtf, '2018-04-11');
    assert.deepEqual(vision?.signed.sources, ['belmora-times']);
    assert.equal(vision?.signed.place, 'Belgrave');
    assert.deepEqual(vision?.variants, ['Vision Statement']);
  });

  it('joins ranks by id and editions by number', () => {
    const { registry } = layered(`rank-ladders:
  - id: xa-army
    ranks: [{id: xa-general, abbreviations: [GEN]}]
event-series:
  - id: xa-xb-dialogue
    editions:
      - {ordinal: 10, place: Arvan City}
      - {ordinal: 11, date: 2025-02-10, source: arvania-gazette}
`);
    assert.deepEqual(registry.ranks.get('xa-general')?.abbreviations, ['Gen.', 'GEN']);
    assert.equal(registry.ranks.get('xa-general')?.title, 'General');
    assert.equal(registry.ladders.get('xa-army')?.ranks.length, 5);
    const editions = registry.series.get('xa-xb-dialogue')?.editions.map(({ ordinal, place }) => [ordinal, place]);
    assert.deepEqual(editions, [
      [8, 'Arvan'],
      [9, 'Belgrave'],
      [10, 'Arvan City'],
      [11, null],
    ]);
  });

  it('corrects the tenure of the same start, or the only one where a side has no start', () => {
    const offices = (items: string) =>
      `people:\n  - {id: a, country: XA, source: s, name: {full: Ann Bell, family: Bell, given: Ann, order: given-first}, offices: [${items}]}\n`;
    const corrected = (lower: string, upper: string) => {
      const layers = [offices(lower), `people: [{id: a, offices: [${upper}]}]`];
      const [below, above] = layers.map((text, i) => readRegistryFile(`file:///${i}.registry.yaml`, text));
      assert.ok(below && above);
      const { registry } = buildRegistry({ builtin: null, packs: [below], files: [above] });
      return registry.people.get('a')?.offices.map(({ from, to }) => `${from?.edtf ?? ''}-${to?.edtf ?? ''}`);
    };
    assert.deepEqual(
      corrected('{office: o, from: 2010, to: 2012}, {office: o, from: 2014}', '{office: o, from: 2014, to: 2016}'),
      ['2010-2012', '2014-2016'],
    );
    assert.deepEqual(corrected('{office: o, from: 2010}', '{office: o, to: 2012}'), ['2010-2012']);
    assert.deepEqual(corrected('{office: o, to: 2012}', '{office: o, from: 2010}'), ['2010-2012']);
    // Which of the two is meant is not said, so it is another one.
    assert.deepEqual(corrected('{office: o, from: 2010}, {office: o, from: 2014}', '{office: o, to: 2012}'), [
      '2010-',
      '2014-',
      '-2012',
    ]);
    assert.deepEqual(corrected('{office: o, from: 2010}', '{office: o, from: 2011}'), ['2010-', '2011-']);
    assert.deepEqual(corrected('{office: o, from: 2010}', '{office: q, from: 2010}'), ['2010-', '2010-']);
  });

  it('points at the line of the layer that made the mistake', () => {
    const upper = `people:
  - id: dinh-van-khai
    offices:
      - {office: xa-commander-navy, from: 2019-01-01, to: 2020-01-01, source: arvania-gazette}
      - {office: xa-minster-defence, from: 2026-01-01, source: arvania-gazette}
`;
    const { problems } = layered(upper);
    assert.deepEqual(
      problems.map(({ code, span }) => [code, upper.slice(span.start, span.end)]),
      [
        [
          'overlapping-tenure',
          '{office: xa-commander-navy, from: 2019-01-01, to: 2020-01-01, source: arvania-gazette}',
        ],
        ['unknown-reference', 'xa-minster-defence'],
      ],
    );
  });

  it('one id stands once in a layer, whatever the file', () => {
    const entry = `offices: [{id: new-post, country: XA, title: New post, holders: single, source: arvania-gazette}]`;
    const { registry, problems } = buildRegistry({
      builtin: null,
      files: [readRegistryFile('file:///1.registry.yaml', entry), readRegistryFile('file:///2.registry.yaml', entry)],
    });
    assert.equal(registry.offices.size, 1);
    assert.deepEqual(
      problems.get('file:///2.registry.yaml')?.map(({ code, related }) => [code, related?.uri]),
      [['duplicate-id', 'file:///1.registry.yaml']],
    );
  });

  it('an entry that is being typed does not hide the complete one of its id', () => {
    const text = `people:
  - id: nguyen-an
  - id: nguyen-an
    country: XA
    name: {full: Nguyễn An, family: Nguyễn, given: An, order: family-first}
`;
    const { registry, problems } = buildRegistry({ builtin: null, files: [readRegistryFile(UPPER, text)] });
    assert.equal(registry.people.get('nguyen-an')?.name.full, 'Nguyễn An');
    const duplicate = problems.get(UPPER)?.find(({ code }) => code === 'duplicate-id');
    assert.equal(duplicate?.span.start, text.indexOf('nguyen-an'));
    assert.equal(duplicate?.related?.span?.start, text.lastIndexOf('id: nguyen-an'));
  });

  it('is frozen', () => {
    const { registry } = layered('people: []');
    assert.ok(Object.isFrozen(registry));
    for (const person of registry.people.values()) assert.ok(Object.isFrozen(person));
  });
});

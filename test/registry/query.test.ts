/** Rank, office and level on a date: yes, no or unknown, and never `no` where the registry does not know. */
import assert from 'node:assert/strict';
import { buildRegistry } from '../../server/src/registry/load.ts';
import type { Registry } from '../../server/src/registry/model.ts';
import {
  citation,
  editionByOrdinal,
  editionsOn,
  everHeldOffice,
  heldLevel,
  heldOffice,
  heldRank,
  holdersOn,
  levelOn,
  officesOn,
  ranksOn,
} from '../../server/src/registry/query.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { parseEdtf, type TimeValue } from '../../server/src/time/edtf.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

function on(text: string): TimeValue {
  const value = parseEdtf(text);
  assert.ok(value, text);
  return value;
}

function registryOf(text: string): Registry {
  return buildRegistry({ builtin: null, files: [readRegistryFile('file:///a.registry.yaml', text)] }).registry;
}

const mini = miniRegistry();

describe('heldRank', () => {
  const cases: readonly (readonly [person: string, rank: string, date: string, truth: string])[] = [
    ['dinh-van-khai', 'xa-general', '2022-01-01', 'yes'],
    ['dinh-van-khai', 'xa-general', '2020-03-02', 'no'],
    ['dinh-van-khai', 'xa-senior-lieutenant-general', '2020-03-02', 'yes'],
    ['dinh-van-khai', 'xa-senior-lieutenant-general', '2023', 'no'],
    ['dinh-van-khai', 'xa-lieutenant-general', '2020', 'no'],
    // Within days of the promotion either may be right.
    ['dinh-van-khai', 'xa-senior-lieutenant-general', '2021-07-15', 'unknown'],
    ['dinh-van-khai', 'xa-general', '2021-07-10', 'unknown'],
    // Promoted some day in 2017.
    ['dinh-van-khai', 'xa-senior-lieutenant-general', '2017-06-01', 'unknown'],
    ['dinh-van-khai', 'xa-lieutenant-general', '2017-06-01', 'unknown'],
    // A rank he is not recorded to have held, between two that he is.
    ['dinh-van-khai', 'xa-colonel', '2018-05-05', 'no'],
    ['dinh-van-khai', 'xa-colonel', '2000', 'unknown'],
    // The navy's rank of the same standing is no contradiction, the one below it is.
    ['dinh-van-khai', 'xa-admiral', '2020-03-02', 'unknown'],
    ['dinh-van-khai', 'xa-vice-admiral', '2020-03-02', 'no'],
    // After the evidence date.
    ['dinh-van-khai', 'xa-general', '2030-01-01', 'unknown'],
    // A start that is not known bounds nothing, its end does.
    ['luu-quang-dao', 'xa-lieutenant-general', '2015-01-01', 'unknown'],
    ['luu-quang-dao', 'xa-senior-lieutenant-general', '2020-01-01', 'no'],
    ['luu-quang-dao', 'xa-general', '2024-02-27', 'no'],
    ['luu-quang-dao', 'xa-general', '2028-02-27', 'unknown'],
    // Four stars by post and the legal rank are borne together.
    ['tachibana-kenzo', 'xb-general', '2020-03-02', 'yes'],
    ['tachibana-kenzo', 'xb-lieutenant-general', '2020-03-02', 'unknown'],
    ['tachibana-kenzo', 'xb-general', '2022-01-01', 'unknown'],
    ['tachibana-kenzo', 'xb-colonel', '2021-01-01', 'no'],
    // A source shows the higher rank on that very day.
    ['tachibana-kenzo', 'xb-colonel', '2019-05-02', 'no'],
    ['tachibana-kenzo', 'xb-colonel', '2019-04-30', 'unknown'],
    // Another country's ranks are not compared.
    ['tachibana-kenzo', 'xa-colonel', '2021-01-01', 'unknown'],
    ['mizuhara-sora', 'xb-general', '2021-01-01', 'no'],
    ['nobody', 'xa-general', '2021-01-01', 'unknown'],
    ['dinh-van-khai', 'no-such-rank', '2021-01-01', 'unknown'],
  ];
  for (const [person, rank, date, truth] of cases) {
    it(`${person} ${rank} on ${date}: ${truth}`, () => {
      assert.equal(heldRank(mini, person, rank, on(date)), truth);
    });
  }

  it('reads a rank without an end no further than the next promotion', () => {
    const registry = registryOf(`
rank-ladders:
  - id: l
    country: XA
    service: army
    source: s
    ranks: [{id: high, order: 2, title: High}, {id: low, order: 1, title: Low}]
people:
  - id: p
    country: XA
    name: {full: A B, family: A, given: B, order: family-first}
    source: s
    ranks: [{rank: low, from: 2016-01-01}, {rank: high, from: 2020-01-01}]
`);
    assert.equal(heldRank(registry, 'p', 'low', on('2018-01-01')), 'yes');
    assert.equal(heldRank(registry, 'p', 'low', on('2021-01-01')), 'no');
    assert.equal(heldRank(registry, 'p', 'high', on('2021-01-01')), 'yes');
    assert.equal(heldRank(registry, 'p', 'high', on('2018-01-01')), 'no');
  });
});

describe('heldOffice', () => {
  const cases: readonly (readonly [person: string, office: string, date: string, truth: string])[] = [
    ['dinh-van-khai', 'xa-minister-defence', '2024-02-27', 'yes'],
    ['dinh-van-khai', 'xa-minister-defence', '2019-02-27', 'no'],
    ['dinh-van-khai', 'xa-chief-general-staff', '2022', 'no'],
    ['dinh-van-khai', 'xa-chief-general-staff', '2021-06-05', 'unknown'],
    ['mizuhara-sora', 'xb-minister-defence', '2019', 'no'],
    ['mizuhara-sora', 'xb-minister-defence', '2018-10', 'unknown'],
    ['mizuhara-sora', 'xb-minister-defence', '2021', 'yes'],
    // One holder, and somebody else held it.
    ['ho-thanh-yen', 'xa-minister-defence', '2024-02-27', 'no'],
    ['ho-thanh-yen', 'xa-minister-defence', '2021-04-10', 'unknown'],
    // Many holders: somebody else's tenure says nothing.
    ['ho-thanh-yen', 'xa-deputy-minister-defence', '2024-02-27', 'unknown'],
    ['luu-quang-dao', 'xa-deputy-minister-defence', '2027-02-27', 'unknown'],
    ['nobody', 'xa-minister-defence', '2024-02-27', 'unknown'],
  ];
  for (const [person, office, date, truth] of cases) {
    it(`${person} ${office} on ${date}: ${truth}`, () => {
      assert.equal(heldOffice(mini, person, office, on(date)), truth);
    });
  }

  it('knows who once held it', () => {
    assert.equal(everHeldOffice(mini, 'dinh-van-khai', 'xa-chief-general-staff', on('2024')), 'yes');
    assert.equal(everHeldOffice(mini, 'dinh-van-khai', 'xa-minister-defence', on('2019')), 'no');
    assert.equal(everHeldOffice(mini, 'dinh-van-khai', 'xa-minister-defence', null), 'yes');
    assert.equal(everHeldOffice(mini, 'dinh-van-khai', 'xa-commander-navy', on('2019')), 'unknown');
  });

  it('a day shown in a source proves that day and limits nothing', () => {
    const registry = registryOf(`
offices: [{id: o, country: XA, title: Chief, holders: single, source: s}]
people:
  - id: a
    country: XA
    name: {full: A B, family: A, given: B, order: family-first}
    offices: [{office: o, from: 2023-07-21, to: unknown, source: s}]
  - id: c
    country: XA
    name: {full: C D, family: C, given: D, order: family-first}
    offices: [{office: o, attested: [2025-02-10, 2025-12], source: s}]
`);
    assert.equal(heldOffice(registry, 'c', 'o', on('2025-02-10')), 'yes');
    assert.equal(heldOffice(registry, 'c', 'o', on('2025-02-11')), 'unknown');
    assert.equal(heldOffice(registry, 'c', 'o', on('2025-12-04')), 'unknown');
    assert.equal(heldOffice(registry, 'a', 'o', on('2024-06-01')), 'unknown');
    assert.equal(heldOffice(registry, 'a', 'o', on('2025-02-10')), 'no');
    assert.equal(heldOffice(registry, 'a', 'o', on('2020')), 'no');
  });
});

describe('who, what and which on a date', () => {
  it('lists ranks and offices', () => {
    const ids = (list: readonly { tenure: { rank?: string; office?: string } }[]) =>
      list.map(({ tenure }) => tenure.rank ?? tenure.office);
    assert.deepEqual(ids(ranksOn(mini, 'dinh-van-khai', on('2020-03-02'))), ['xa-senior-lieutenant-general']);
    assert.deepEqual(ids(officesOn(mini, 'dinh-van-khai', on('2020-03-02'))), ['xa-chief-general-staff']);
    assert.deepEqual(
      ids(officesOn(mini, 'dinh-van-khai', on('2021-05-20'))),
      ['xa-minister-defence', 'xa-chief-general-staff'].reverse(),
    );
  });

  it('names the holder of an office', () => {
    const holders = holdersOn(mini, 'xa-chief-general-staff', on('2023-04-12'));
    assert.deepEqual(
      holders.map(({ person, truth }) => [person.id, truth]),
      [['ho-thanh-yen', 'yes']],
    );
  });

  it('names the level of a partnership', () => {
    const names = (date: string) => levelOn(mini, 'xa-xb', on(date)).map(({ index, truth }) => [index, truth]);
    assert.deepEqual(names('2020-03-02'), [[0, 'yes']]);
    assert.deepEqual(names('2024-02-27'), [[1, 'yes']]);
    assert.deepEqual(names('2013'), []);
    assert.equal(heldLevel(mini, 'xa-xb', 0, on('2024-02-27')), 'no');
  });

  it('finds the edition of a series by number and by date', () => {
    const series = mini.series.get('xa-xb-dialogue');
    assert.ok(series);
    assert.equal(editionByOrdinal(series, 9)?.place, 'Belgrave');
    assert.equal(editionByOrdinal(series, 3), null);
    const met = (date: string) =>
      editionsOn(series, on(date)).map(({ edition, truth }) => `${edition.ordinal} ${truth}`);
    assert.deepEqual(met('2024-02-28'), ['10 yes']);
    assert.deepEqual(met('2024-02-29'), []);
    assert.deepEqual(met('2023'), ['9 yes']);
    assert.deepEqual(met('2023-03-13/2024-02-27'), ['9 yes', '10 yes']);
    assert.deepEqual(met('2024-02-28~'), ['10 unknown']);
    const vague = registryOf(`event-series:
  - id: talks
    name: Talks
    editions: [{ordinal: 4, date: 2016-11, source: s}, {ordinal: 1, date: XXXX-11-26, source: s}]
`).series.get('talks');
    assert.ok(vague);
    const ordinals = editionsOn(vague, on('2016-11-26')).map(({ edition, truth }) => [edition.ordinal, truth]);
    assert.deepEqual(ordinals, [[4, 'unknown']]);
  });

  it('cites the first source in full', () => {
    const minister = mini.people.get('dinh-van-khai')?.offices[1];
    assert.ok(minister);
    assert.equal(citation(mini, minister), 'Arvania Gazette, Acts of state, 2025-01-15, https://gazette.example/acts');
    assert.equal(citation(mini, { confidence: 'single', sources: [] }), null);
    assert.equal(citation(mini, { confidence: 'single', sources: ['Own notes, p. 3'] }), 'Own notes, p. 3');
  });
});

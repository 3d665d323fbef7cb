/** The built-in pack: every fact of the sheet is in it with its sources, and it answers the questions it was made for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Evidence, Person, Registry } from '../../server/src/registry/model.ts';
import { cite, heldOffice, heldRank, holdersOn, levelOn, writtenForms } from '../../server/src/registry/query.ts';
import { parseEdtf, type TimeValue } from '../../server/src/time/edtf.ts';
import { builtinPack, builtinRegistry } from '../support/builtinPack.ts';
import { repositoryRoot } from '../support/repository.ts';

function on(text: string): TimeValue {
  const value = parseEdtf(text);
  assert.ok(value, text);
  return value;
}

function personFacts(person: Person): (Evidence | null)[] {
  return [
    person.born,
    person.died,
    person.name.nativeEvidence,
    ...person.ranks,
    ...person.offices,
    ...person.memberships,
  ];
}

/** By kind and id: the facts that the entry holds, beside which `facts.json` counts them and their sources. */
function evidence(registry: Registry): Record<string, Record<string, readonly (Evidence | null)[]>> {
  const by = <E>(entries: ReadonlyMap<string, E>, of: (entry: E) => readonly (Evidence | null)[]) =>
    Object.fromEntries([...entries].map(([id, entry]) => [id, of(entry)]));
  return {
    people: by(registry.people, personFacts),
    'rank-ladders': by(registry.ladders, (ladder) => [ladder.evidence, ladder.gradeEvidence]),
    offices: by(registry.offices, (office) => [office.evidence]),
    organisations: by(registry.organisations, ({ evidence, formerNames }) => [
      evidence,
      ...formerNames.map(({ validity }) => validity),
    ]),
    agreements: by(registry.agreements, (agreement) => [agreement.signed, agreement.status]),
    partnerships: by(registry.partnerships, (partnership) => partnership.levels.map((level) => level.validity)),
    'event-series': by(registry.series, (series) => series.editions),
    events: by(registry.events, (event) => [event]),
    sources: by(registry.sources, () => []),
  };
}

describe('built-in pack', () => {
  let registry: Registry;
  before(function () {
    this.timeout(20_000);
    registry = builtinRegistry();
  });

  it('holds every fact of the sheet with its sources', () => {
    const counted = Object.fromEntries(
      Object.entries(evidence(registry)).map(([kind, entries]) => [
        kind,
        Object.fromEntries(
          Object.entries(entries).map(([id, list]) => {
            const held = list.filter((fact) => fact !== null);
            const ladder = registry.ladders.get(id);
            const number = kind === 'rank-ladders' ? (ladder?.ranks.length ?? 0) : kind === 'sources' ? 1 : held.length;
            return [id, [number, held.reduce((sum, fact) => sum + fact.sources.length, 0)]];
          }),
        ),
      ]),
    );
    const facts = readFileSync(path.join(repositoryRoot, 'test/registry/facts.json'), 'utf8');
    assert.deepEqual(counted, JSON.parse(facts));
  });

  it('names a source for every fact, and every source is spelled out', () => {
    for (const [kind, entries] of Object.entries(evidence(registry))) {
      for (const [id, list] of Object.entries(entries)) {
        for (const fact of list) {
          if (fact === null) continue;
          assert.ok(fact.sources.length > 0, `${kind} ${id}`);
          for (const source of fact.sources) assert.notEqual(cite(registry, source), source, `${kind} ${id}`);
        }
      }
    }
  });

  it('has no rank, office or remark in a written form of a person', () => {
    for (const person of registry.people.values()) {
      for (const form of writtenForms(person)) assert.doesNotMatch(form, /[().,]|\b(Mr|General|Admiral)\b|国防/u);
    }
  });

  it('has no remark in a written form of anything else', () => {
    for (const office of registry.offices.values()) {
      for (const form of [...office.variants, ...office.nativeVariants]) assert.doesNotMatch(form, /[()]/);
    }
    for (const rank of registry.ranks.values()) {
      for (const form of rank.variants) assert.doesNotMatch(form, /\((?!lower half|upper half)/);
    }
  });

  it('survives JSON', () => {
    const pack = builtinPack();
    assert.deepEqual(JSON.parse(JSON.stringify(pack)), pack);
  });

  const ranks: readonly (readonly [person: string, rank: string, date: string, truth: string])[] = [
    ['phan-van-giang', 'vpa-colonel-general', '2020-03-02', 'yes'],
    ['phan-van-giang', 'vpa-army-general', '2020-03-02', 'no'],
    ['phan-van-giang', 'vpa-army-general', '2024-06-14', 'yes'],
    ['phan-van-giang', 'vpa-colonel-general', '2024', 'no'],
    ['nguyen-tan-cuong', 'vpa-colonel-general', '2023-04-12', 'yes'],
    ['nguyen-tan-cuong', 'vpa-army-general', '2023-04-12', 'no'],
    ['hoang-xuan-chien', 'vpa-colonel-general', '2024-02-27', 'yes'],
    ['hoang-xuan-chien', 'vpa-lieutenant-general', '2021-09-11', 'no'],
    ['hoang-xuan-chien', 'vpa-army-general', '2024-02-27', 'no'],
    // The legal rank and the four stars of the post are both right.
    ['yamazaki-koji', 'jgsdf-general', '2020-03-02', 'yes'],
    ['yamazaki-koji', 'jgsdf-lieutenant-general', '2020-03-02', 'unknown'],
    ['yoshida-yoshihide', 'jgsdf-general', '2023-04-12', 'yes'],
    ['yoshida-yoshihide', 'jgsdf-lieutenant-general', '2023-04-12', 'unknown'],
    ['yoshida-yoshihide', 'jgsdf-general', '2024-01-01', 'unknown'],
    ['yoshida-yoshihide', 'jgsdf-colonel', '2023-04-12', 'no'],
    // From the navy's ladder into the common one.
    ['pham-hoai-nam', 'vpn-vice-admiral', '2021-11-01', 'unknown'],
    ['pham-hoai-nam', 'vpn-vice-admiral', '2023-01-01', 'no'],
    ['pham-hoai-nam', 'vpn-admiral', '2023-01-01', 'unknown'],
    ['kihara-minoru', 'jgsdf-general', '2024-01-01', 'no'],
  ];
  for (const [person, rank, date, truth] of ranks) {
    it(`${person}, ${rank} on ${date}: ${truth}`, () => {
      assert.equal(heldRank(registry, person, rank, on(date)), truth);
    });
  }

  const offices: readonly (readonly [person: string, office: string, date: string, truth: string])[] = [
    ['phan-van-giang', 'vn-chief-general-staff', '2020-03-02', 'yes'],
    ['phan-van-giang', 'vn-minister-national-defence', '2020-03-02', 'no'],
    ['phan-van-giang', 'vn-minister-national-defence', '2024-08-06', 'yes'],
    ['phan-van-giang', 'vn-minister-national-defence', '2026-03-02', 'yes'],
    ['phan-van-giang', 'vn-minister-national-defence', '2026-05-02', 'unknown'],
    ['hoang-xuan-chien', 'vn-deputy-minister-national-defence', '2024-02-27', 'yes'],
    ['yamazaki-koji', 'jp-chief-joint-staff', '2020-03-02', 'yes'],
    ['yamazaki-koji', 'jp-chief-joint-staff', '2023-04-12', 'no'],
    // Approval, appointment and hand-over: no day of the week between is called wrong.
    ['yoshida-yoshihide', 'jp-chief-joint-staff', '2023-03-22', 'unknown'],
    ['serizawa-kiyoshi', 'jp-vice-minister-defense-international-affairs', '2024-02-27', 'yes'],
    ['serizawa-kiyoshi', 'jp-vice-minister-defense-international-affairs', '2025-02-10', 'no'],
    ['serizawa-kiyoshi', 'jp-vice-minister-defense-international-affairs', '2024-10-01', 'unknown'],
    ['kano-koji', 'jp-vice-minister-defense-international-affairs', '2025-02-10', 'yes'],
    ['funakoshi-takehiro', 'jp-senior-deputy-minister-foreign-affairs', '2024-08-20', 'yes'],
    ['funakoshi-takehiro', 'jp-vice-minister-foreign-affairs', '2024-08-20', 'no'],
    ['ito-naoki', 'jp-ambassador-vietnam', '2024-06-14', 'yes'],
    ['yamada-takio', 'jp-ambassador-vietnam', '2024-06-14', 'no'],
    ['kishida-fumio', 'jp-minister-defense', '2015', 'no'],
    ['to-lam', 'vn-president', '2025-06-01', 'no'],
    ['nguyen-phu-trong', 'cpv-general-secretary', '2026-01-22', 'no'],
  ];
  for (const [person, office, date, truth] of offices) {
    it(`${person}, ${office} on ${date}: ${truth}`, () => {
      assert.equal(heldOffice(registry, person, office, on(date)), truth);
    });
  }

  it('knows the holders of a single office one at a time', () => {
    const holders = holdersOn(registry, 'jp-minister-defense', on('2017-08-01')).map(({ person }) => person.id);
    assert.ok(holders.includes('kishida-fumio'));
    const names = (date: string) => holdersOn(registry, 'jp-minister-defense', on(date)).map(({ person }) => person.id);
    assert.deepEqual(names('2016-11-16'), ['inada-tomomi']);
    assert.deepEqual(names('2024-08-06'), ['kihara-minoru']);
  });

  it('knows the name of the partnership', () => {
    const names = (date: string) => levelOn(registry, 'vn-jp', on(date)).map(({ level }) => level.name);
    assert.deepEqual(names('2020-03-02'), ['Extensive Strategic Partnership for Peace and Prosperity in Asia']);
    assert.deepEqual(names('2024-02-27'), [
      'Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World',
    ]);
  });
});

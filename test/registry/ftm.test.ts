/** FollowTheMoney: what both sides can say comes back the same, and what one of them cannot is told. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { entityOf, type FtmEntity } from '../../server/src/registry/ftm/entity.ts';
import { exportFtm } from '../../server/src/registry/ftm/exportFtm.ts';
import {
  importFtm,
  type MembershipRecord,
  type OfficeTenureRecord,
  tenureLists,
} from '../../server/src/registry/ftm/importFtm.ts';
import { buildRegistry, readRegistryFile } from '../../server/src/registry/load.ts';
import type { Registry } from '../../server/src/registry/model.ts';
import { entryYaml, scalar } from '../../server/src/registry/writeYaml.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

function exported(registry: Registry) {
  const dropped = new Map<string, number>();
  const drop = (what: string) => void dropped.set(what, (dropped.get(what) ?? 0) + 1);
  return { entities: [...exportFtm(registry, drop)], dropped };
}

function imported(entities: readonly FtmEntity[]) {
  const dropped = new Map<string, number>();
  const drop = (what: string) => void dropped.set(what, (dropped.get(what) ?? 0) + 1);
  const sections: Record<string, object[]> = {};
  const add = (key: string, record: object) => {
    sections[key] = [...(sections[key] ?? []), record];
  };
  const tenures = new Map<string, { offices: OfficeTenureRecord[]; memberships: MembershipRecord[] }>();
  const all = entities.flatMap((entity) => importFtm(entity, drop) ?? []);
  for (const each of all) {
    if (each.section !== 'tenure' && each.section !== 'membership') continue;
    const own = tenures.get(each.person) ?? { offices: [], memberships: [] };
    tenures.set(each.person, own);
    if (each.section === 'tenure') own.offices.push(each.office);
    else own.memberships.push(each.membership);
  }
  for (const each of all) {
    if (each.section === 'tenure' || each.section === 'membership') continue;
    const own = tenures.get(each.record.id);
    const record =
      each.section === 'people'
        ? { ...each.record, ...tenureLists(own?.offices ?? [], own?.memberships ?? []) }
        : each.record;
    add(each.section, record);
  }
  const text = Object.entries(sections)
    .map(([key, records]) => `${key}:\n${records.map((record) => entryYaml(record)).join('')}`)
    .join('');
  const file = readRegistryFile('file:///a.registry.yaml', text);
  return { ...buildRegistry({ builtin: null, files: [file] }), dropped, text };
}

/** By id, properties as sets: their order means nothing in FollowTheMoney. */
function comparable(entities: readonly FtmEntity[]) {
  return new Map(
    entities.map(({ id, schema, properties }) => {
      // A single event has no organiser here; the editions of a series come back as single events.
      const own = Object.entries(properties).filter(([key]) => schema !== 'Event' || key !== 'organizer');
      return [id, { schema, properties: new Map(own.map(([key, values]) => [key, values.toSorted()])) }];
    }),
  );
}

describe('registry/ftm', () => {
  for (const [name, registry] of [
    ['the built-in pack', builtinRegistry()],
    ['the invented registry', miniRegistry()],
  ] as const) {
    it(`comes back the same: ${name}`, () => {
      const first = exported(registry);
      assert.equal(comparable(first.entities).size, first.entities.length, 'two entities share an id');
      const back = imported(first.entities);
      assert.deepEqual(
        [...back.dropped.keys()],
        name === 'the built-in pack' ? ['Event.organizer'] : [...back.dropped.keys()],
      );
      const second = exported(back.registry);
      assert.deepEqual(comparable(second.entities), comparable(first.entities));
    });

    it(`keeps names and tenures: ${name}`, () => {
      const back = imported(exported(registry).entities).registry;
      for (const person of registry.people.values()) {
        const own = back.people.get(person.id);
        assert.ok(own, person.id);
        const { full, family, given, middle, order, short, native } = person.name;
        assert.deepEqual(
          { ...own.name, ascii: '', variants: [], reading: null, nativeEvidence: null },
          {
            full,
            family,
            given,
            middle,
            order,
            short,
            native,
            ascii: '',
            variants: [],
            reading: null,
            nativeEvidence: null,
          },
        );
        const spans = (tenures: typeof own.offices) =>
          tenures.map(({ office, from, to }) => `${office} ${plain(from?.edtf)} ${plain(to?.edtf)}`).sort();
        assert.deepEqual(spans(own.offices), spans(person.offices));
      }
      assert.deepEqual([...back.offices.keys()].sort(), [...registry.offices.keys()].sort());
    });
  }

  /** Doubt has no mark there. */
  const plain = (edtf: string | undefined) => (edtf !== undefined && /^[\d-]+$/.test(edtf) ? edtf : '');

  it('says what FollowTheMoney has no words for', () => {
    const { dropped } = exported(miniRegistry());
    for (const what of ['rank-ladder', 'agreement', 'partnership', 'person.ranks', 'person.civilian']) {
      assert.ok((dropped.get(what) ?? 0) > 0, what);
    }
  });

  it('reads entities as others publish them', () => {
    const entities = [
      {
        id: 'Q1',
        caption: 'Nguyen Van An',
        schema: 'Person',
        properties: {
          name: ['Нгуен Ван Ан', 'Nguyen Van An', 'Nguyễn Văn An'],
          nationality: ['vn', 'us'],
          birthDate: ['1960-05-04T00:00:00'],
          height: ['170'],
          topics: ['role.pep'],
          sourceUrl: ['https://example.org/q1'],
        },
      },
      { id: 'o1', schema: 'Occupancy', properties: { holder: [{ id: 'Q1' }], post: ['p 1'], status: ['ended'] } },
      { id: 'p 1', schema: 'Position', properties: { name: ['Minister of Tests'], country: ['vn'] } },
      { id: 's1', schema: 'Sanction', properties: { entity: ['Q1'] } },
      { id: 'q2', schema: 'Person', properties: { country: ['fr'] } },
    ].flatMap((value) => entityOf(value) ?? []);
    const { registry, dropped, problems } = imported(entities);
    const person = registry.people.get('Q1');
    assert.equal(person?.name.full, 'Nguyen Van An');
    assert.equal(person?.name.order, 'family-first');
    assert.equal(person?.name.short, 'An');
    assert.equal(person?.born?.date.edtf, '1960-05-04');
    assert.deepEqual(person?.name.variants, ['Нгуен Ван Ан', 'Nguyễn Văn An']);
    assert.equal(person?.offices[0]?.office, 'p-1');
    assert.equal(person?.offices[0]?.knownUntil, Number.NEGATIVE_INFINITY);
    assert.deepEqual([...dropped.keys()].sort(), [
      'Person without what it needs',
      'Person.height',
      'Person.nationality, second and further values',
      'Person.topics',
      'Sanction',
    ]);
    assert.deepEqual(
      [...problems.values()].flat().filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('takes the best of several dates, the country of the nationality, and no alias for a short name', () => {
    const entities = [
      {
        id: 'NK-1',
        caption: 'Mara Velin',
        schema: 'Person',
        properties: {
          name: ['Mara Velin', 'Мара Велин'],
          alias: ['Velin Mara'],
          weakAlias: ['The Falcon', 'Velin'],
          previousName: ['Mara Oldin'],
          country: ['eu', 'xe'],
          nationality: ['xe'],
          birthDate: ['1970', '1970-03-05', '1970-03'],
          deathDate: ['2020-02-30'],
          position: ['Minister of Defence', 'Deputy'],
        },
      },
      {
        id: 'occ',
        schema: 'Occupancy',
        properties: {
          holder: ['NK-1'],
          post: ['pos'],
          startDate: ['2019-05-01', '2019-06-01'],
          endDate: ['2021', '2022'],
          status: ['ended', 'unknown'],
          description: ['First term'],
        },
      },
      {
        id: 'body',
        schema: 'PublicBody',
        properties: {
          name: ['Ministry of Defence'],
          previousName: ['War Office'],
          parent: ['state'],
          notes: ['See law 3'],
        },
      },
      {
        id: 'talks',
        schema: 'Event',
        properties: { name: ['Talks'], startDate: ['2024-03-02'], endDate: ['2024-03-01'] },
      },
    ].flatMap((value) => entityOf(value) ?? []);
    const { registry, dropped } = imported(entities);
    const person = registry.people.get('NK-1');
    assert.equal(person?.country, 'XE');
    assert.equal(person?.born?.date.edtf, '1970-03-05');
    assert.equal(person?.died, null);
    assert.equal(person?.name.short, 'Velin');
    assert.equal(person?.name.native, 'Мара Велин');
    assert.deepEqual(person?.name.variants, ['Velin Mara', 'Mara Oldin', 'The Falcon']);
    assert.equal(person?.offices[0]?.from?.edtf, '2019');
    assert.equal(person?.offices[0]?.to, null);
    assert.equal(person?.offices[0]?.knownUntil, Number.NEGATIVE_INFINITY);
    assert.equal(person?.offices[0]?.note, 'First term');
    const body = registry.organisations.get('body');
    assert.deepEqual(
      [body?.parent, body?.evidence.note, body?.formerNames.map(({ name }) => name)],
      ['state', 'See law 3', ['War Office']],
    );
    assert.equal(registry.events.get('talks')?.date?.edtf, '2024-03-02');
    assert.deepEqual([...dropped.keys()].sort(), [
      'Occupancy.endDate, values that differ',
      'Occupancy.startDate, values that differ',
      'Person.country, second and further values',
      'Person.deathDate that is no date',
      'Person.position',
    ]);
  });

  it('takes any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const entity = entityOf(value);
        if (entity !== null) importFtm(entity, () => {});
      }),
    );
    const properties = fc.dictionary(
      fc.constantFrom('name', 'alias', 'holder', 'post', 'startDate', 'country', 'member', 'organization'),
      fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 3 }),
    );
    const schema = fc.constantFrom('Person', 'Position', 'Occupancy', 'Membership', 'Event', 'PublicBody');
    fc.assert(
      fc.property(fc.string(), schema, properties, (id, name, values) => {
        const entity = entityOf({ id, schema: name, properties: values });
        if (entity !== null) imported([entity]);
      }),
      { numRuns: 300 },
    );
  });

  it('writes YAML that reads as it was meant', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('no', '2018', '2018-04', 'a: b', '- x')),
        (text) => {
          assert.equal(parse(`[${scalar(text)}]`)[0], text);
        },
      ),
    );
  });
});

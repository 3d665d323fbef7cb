/** Organisations that were renamed: former names with their time are kept, checked, layered and looked up. */
import assert from 'node:assert/strict';
import { entityCard } from '../../server/src/features/cards/entity.ts';
import { cardText } from '../../server/src/features/renderCard.ts';
import { buildRegistry, readRegistryFile } from '../../server/src/registry/load.ts';
import { createLookup } from '../../server/src/registry/lookup.ts';
import { parseEdtf } from '../../server/src/time/edtf.ts';

const URI = 'file:///a.registry.yaml';

const MINISTRY = `organisations:
  - id: xe-mod
    name: Ministry of Defence of Elbonia
    type: ministry
    country: XE
    source: gazette
    former-names:
      - {name: War Office of Elbonia, from: 1998, to: 2001-05}
      - {name: Defence Agency of Elbonia, native: Agentur, from: 2001-05, to: 2007-01-09, source: act of 2001}
    from: 2007-01-09
`;

function build(...texts: readonly string[]) {
  const [below, ...packs] = texts.map((text, i) =>
    readRegistryFile(i === 0 ? URI : `file:///${i}.registry.yaml`, text),
  );
  assert.ok(below);
  const files = packs.length > 0 ? packs : [below];
  const { registry, problems } = buildRegistry({ builtin: null, packs: packs.length > 0 ? [below] : [], files });
  return { registry, organisation: registry.organisations.get('xe-mod'), problems: [...problems.values()].flat() };
}

describe('former names of an organisation', () => {
  it('are kept with their time and their sources', () => {
    const { organisation, problems } = build(MINISTRY);
    assert.deepEqual(problems, []);
    const names = organisation?.formerNames.map(({ name, native, validity }) => [
      name,
      native,
      validity.from?.edtf,
      validity.to?.edtf,
      validity.sources,
    ]);
    assert.deepEqual(names, [
      ['War Office of Elbonia', null, '1998', '2001-05', ['gazette']],
      ['Defence Agency of Elbonia', 'Agentur', '2001-05', '2007-01-09', ['act of 2001']],
    ]);
  });

  it('find the organisation, and stand on its card, the one of the date marked', () => {
    const { registry } = build(MINISTRY);
    const [found] = createLookup(registry).find('defence agency of elbonia');
    assert.equal(found?.named.entry.id, 'xe-mod');
    const card = entityCard('organisation', 'xe-mod', { registry, on: parseEdtf('2003-04') });
    assert.ok(card);
    assert.match(cardText(card), /Defence Agency of Elbonia \(Agentur\).*May 2001 to 9 January 2007/);
    assert.deepEqual(
      card.tables[0]?.rows.map(({ current }) => current),
      [true, false],
    );
  });

  it('are corrected and withdrawn by name in a layer above', () => {
    const { organisation, problems } = build(
      MINISTRY,
      `organisations:
  - id: xe-mod
    former-names:
      - {name: War Office of Elbonia, to: 2001}
      - {name: Defence Agency of Elbonia, withdrawn: true, reason: never its name}
`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      organisation?.formerNames.map(({ name, validity }) => [name, validity.from?.edtf, validity.to?.edtf]),
      [['War Office of Elbonia', '1998', '2001']],
    );
  });

  for (const [name, right, wrong, code] of [
    ['an end before its start', 'from: 1998, to: 2001-05', 'from: 2001-05, to: 1998', 'reversed-tenure'],
    ['one that goes on after the next', 'to: 2007-01-09', 'to: 2009', 'overlapping-tenure'],
    ['one without a source', '    source: gazette\n', '', 'unsourced-fact'],
    ['one without its name', '{name: War Office of Elbonia, ', '{', 'invalid-value'],
  ] as const) {
    it(`${code}: ${name}`, () => {
      const codes = build(MINISTRY.replace(right, wrong)).problems.map((problem) => problem.code);
      assert.ok(codes.includes(code), codes.join());
    });
  }

  it('may end within days of the new name, or in a year that holds them both', () => {
    for (const to of ['2007-01-12', '2007', '2007-01']) {
      assert.deepEqual(build(MINISTRY.replace('to: 2007-01-09', `to: ${to}`)).problems, []);
    }
  });
});

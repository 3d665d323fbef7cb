/** Every mistake that can be made in a registry: its code, its place, its fix; and one mistake costs its entry only. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { PROBLEM_CODES, type RegistryProblem } from '../../server/src/registry/problem.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';

const URI = 'file:///a.registry.yaml';

interface Mistake {
  readonly name: string;
  readonly code: RegistryProblem['code'];
  /** In the invented registry, this is replaced … */
  readonly right: string;
  /** … by this; ⟦ ⟧ mark where the problem must stand. */
  readonly wrong: string;
  readonly says: RegExp;
  /** What stands in the place of `wrong` once the fix is applied; left out when there is none. */
  readonly fixed?: string;
  /** The entries that the mistake takes out of the registry: people by default none. */
  readonly costs?: readonly string[];
}

const KHAI_MINISTER = '- {office: xa-minister-defence, from: 2021-04-08, source: [arvania-gazette, belmora-times]}';

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a misspelt key',
    code: 'unknown-key',
    right: 'middle: Văn, given: Khải',
    wrong: '⟦midle⟧: Văn, given: Khải',
    says: /Did you mean "middle"/,
    fixed: 'middle: Văn, given: Khải',
  },
  {
    name: 'a key that stands nowhere',
    code: 'unknown-key',
    right: 'civilian: true\n    died:',
    wrong: 'civilian: true\n    ⟦shoe-size⟧: 44\n    died:',
    says: /no key/,
  },
  {
    name: 'a misspelt list',
    code: 'unknown-key',
    right: 'people:\n',
    wrong: '⟦poeple⟧:\n',
    says: /Did you mean "people"/,
    fixed: 'people:\n',
    costs: ['dinh-van-khai', 'eleanor-marsh'],
  },
  {
    name: 'an impossible day',
    code: 'invalid-value',
    right: 'born: {date: 1960-10-14',
    wrong: 'born: {date: ⟦1960-02-30⟧',
    says: /must be a date/,
  },
  {
    name: 'a date with slashes',
    code: 'invalid-value',
    right: 'died: {date: 2024-05-05',
    wrong: 'died: {date: ⟦2024/5/5⟧',
    says: /must be a date/,
    fixed: 'died: {date: 2024-05-05',
  },
  {
    name: 'a period that runs backwards',
    code: 'invalid-value',
    right: 'signed: {date: 2018-04-10, place: Belgrave',
    wrong: 'signed: {date: ⟦2018-04-11/2018-04-10⟧, place: Belgrave',
    says: /"date" ends before it begins/,
    fixed: 'signed: {date: 2018-04-10/2018-04-11, place: Belgrave',
  },
  {
    name: 'an option that is none',
    code: 'invalid-value',
    right: 'given: Eleanor, order: given-first',
    wrong: 'given: Eleanor, order: ⟦given-frist⟧',
    says: /must be one of family-first, given-first/,
    fixed: 'given: Eleanor, order: given-first',
    costs: ['eleanor-marsh'],
  },
  {
    name: 'a list where a word belongs',
    code: 'invalid-value',
    right: 'country: XC\n    name: {full: Eleanor',
    wrong: 'country: ⟦[XC]⟧\n    name: {full: Eleanor',
    says: /must be text/,
    costs: ['eleanor-marsh'],
  },
  {
    name: 'a missing key',
    code: 'invalid-value',
    right: '- id: eleanor-marsh\n    country: XC\n',
    wrong: '- ⟦id: eleanor-marsh⟧\n',
    says: /"country" is missing in "eleanor-marsh"/,
    costs: ['eleanor-marsh'],
  },
  {
    name: 'an entry without id',
    code: 'invalid-value',
    right: '- id: eleanor-marsh\n    country: XC\n',
    wrong: '- ⟦country: XC⟧\n',
    says: /no "id"/,
    costs: ['eleanor-marsh'],
  },
  {
    name: 'a list that is a word',
    code: 'invalid-value',
    right: 'partnerships:\n',
    wrong: 'partnerships: ⟦none⟧\nx:\n',
    says: /must be a list/,
  },
  {
    name: 'the same id twice',
    code: 'duplicate-id',
    right: '- id: ho-thanh-yen #',
    wrong: '- id: ⟦luu-quang-dao⟧ #',
    says: /already the id/,
    costs: ['ho-thanh-yen'],
  },
  {
    name: 'a rank that is none',
    code: 'unknown-reference',
    right: '{rank: xa-general, from: 2024-10-20',
    wrong: '{rank: ⟦xa-genral⟧, from: 2024-10-20',
    says: /Did you mean "xa-general"/,
    fixed: '{rank: xa-general, from: 2024-10-20',
  },
  {
    name: 'a source that is none',
    code: 'unknown-reference',
    right: 'from: 2016-05, to: 2021-06-03, source: [arvania-gazette',
    wrong: 'from: 2016-05, to: 2021-06-03, source: [⟦arvania-gazete⟧',
    says: /No source has the id/,
    fixed: 'from: 2016-05, to: 2021-06-03, source: [arvania-gazette',
  },
  {
    name: 'a source that is like none, and could not be words',
    code: 'unknown-reference',
    right: 'from: 2016-05, to: 2021-06-03, source: [arvania-gazette',
    wrong: 'from: 2016-05, to: 2021-06-03, source: [⟦zz-note-of-2019⟧',
    says: /No source has the id/,
  },
  {
    name: 'an end before its start',
    code: 'reversed-tenure',
    right: 'from: 2018-02-01, to: 2022-09-01',
    wrong: 'from: 2022-09-01, to: ⟦2018-02-01⟧',
    says: /ends \(2018-02-01\) before it begins/,
    fixed: 'from: 2018-02-01, to: 2022-09-01',
  },
  {
    name: 'two holders at once',
    code: 'overlapping-tenure',
    right: 'from: 2021-06-03, source: [arvania-gazette, belmora-times]}\n  - id: tachibana',
    wrong: 'from: 2020-06-03, source: [arvania-gazette, belmora-times]}\n  - id: tachibana',
    says: /one holder at a time/,
  },
  {
    name: 'a lower rank after a higher one',
    code: 'demotion',
    right: 'rank: xa-lieutenant-general, from: 2014, to: 2017',
    wrong: 'rank: ⟦xa-lieutenant-general⟧, from: 2022, to: 2023',
    says: /after having become/,
  },
  {
    name: 'ranks of two ladders',
    code: 'demotion',
    right: 'rank: xc-general, from: 2022-06-01',
    wrong: 'rank: ⟦xb-lieutenant-general⟧, from: 2022-06-01',
    says: /two ladders/,
  },
  {
    name: 'an office before birth',
    code: 'outside-lifetime',
    right: '{rank: xa-lieutenant-general, from: 2014, to: 2017, source: arvania-gazette}',
    wrong: '⟦{rank: xa-lieutenant-general, from: 1914, to: 2017, source: arvania-gazette}⟧',
    says: /before the birth/,
  },
  {
    name: 'an office after death',
    code: 'outside-lifetime',
    right: '{office: xb-ambassador-arvania, from: 2020-04-12, to: 2024-05-05,',
    wrong: '⟦{office: xb-ambassador-arvania, from: 2020-04-12, to: 2025-05-05,',
    says: /after the death/,
  },
  {
    name: 'a rank conferred on the dead, which may be right',
    code: 'outside-lifetime',
    right: 'died: {date: 2024-05-05, source: belmora-times}',
    wrong:
      'died: {date: 2024-05-05, source: belmora-times}\n    ranks: [⟦{rank: xb-general, from: 2025, source: belmora-times}⟧]',
    says: /unless it was conferred posthumously/,
  },
  {
    name: 'a seat that the dead still has',
    code: 'outside-lifetime',
    right: 'died: {date: 2024-05-05, source: belmora-times}',
    wrong:
      'died: {date: 2024-05-05, source: belmora-times}\n    memberships: [⟦{body: xa-council, from: 2020, source: belmora-times}⟧]',
    says: /has no end/,
  },
  {
    name: 'a word for a map',
    code: 'invalid-value',
    right: 'died: {date: 2024-05-05, source: belmora-times}',
    wrong: 'died: ⟦2024-05-05⟧',
    says: /"died" must be a map/,
  },
  {
    name: 'a word for a list of maps',
    code: 'invalid-value',
    right: 'civilian: true\n    died:',
    wrong: 'civilian: true\n    memberships: ⟦xa-council⟧\n    died:',
    says: /"memberships" must be a list/,
  },
  {
    name: 'a title that is a list',
    code: 'invalid-value',
    right: 'title: Invented registry',
    wrong: 'title: ⟦[Invented, registry]⟧',
    says: /"title" must be text/,
  },
  {
    name: 'editions out of order',
    code: 'edition-order',
    right: 'ordinal: 9, date: 2023-03-13',
    wrong: 'ordinal: 9, date: ⟦2018-03-13⟧',
    says: /higher number is the earlier/,
  },
  {
    name: 'the same edition twice',
    code: 'edition-order',
    right: 'ordinal: 9, date: 2023-03-13',
    wrong: 'ordinal: ⟦8⟧, date: 2023-03-13',
    says: /Two editions have the number 8/,
  },
  {
    name: 'a name of two people',
    code: 'ambiguous-name',
    right: 'full: Tống Minh Khải, family: Tống, middle: Minh',
    wrong: 'full: ⟦Đinh Văn Khải⟧, family: Đinh, middle: Văn',
    says: /two people/,
  },
  {
    name: 'a fact that nobody vouches for',
    code: 'unsourced-fact',
    right: KHAI_MINISTER,
    wrong: '- ⟦{office: xa-minister-defence, from: 2021-04-08}⟧',
    says: /no source/,
  },
  {
    name: 'broken YAML',
    code: 'yaml',
    right: 'title: Invented registry',
    wrong: 'title: "Invented registry',
    says: /./,
  },
  {
    name: 'a loop of aliases',
    code: 'yaml-limits',
    right: 'title: Invented registry',
    wrong: 'title: &loop [⟦*loop⟧]',
    says: /would never end/,
  },
];

function marked(text: string): { plain: string; span: { start: number; end: number } | null } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧');
  return { plain: text.replace(/[⟦⟧]/g, ''), span: start < 0 || end < 0 ? null : { start, end: end - 1 } };
}

function problemsIn(text: string) {
  const built = buildRegistry({ builtin: null, files: [readRegistryFile(URI, text)] });
  return { problems: built.problems.get(URI) ?? [], registry: built.registry };
}

describe('registry validation', () => {
  for (const { name, code, right, wrong, says, fixed, costs = [] } of MISTAKES) {
    it(`${code}: ${name}`, () => {
      assert.equal(MINI_REGISTRY_TEXT.split(right).length, 2, `"${right}" must stand once in the invented registry`);
      const { plain, span } = marked(MINI_REGISTRY_TEXT.replace(right, () => wrong));
      const { problems, registry } = problemsIn(plain);
      const found = problems.filter((problem) => problem.code === code);
      const [first] = found;
      assert.ok(first, `no ${code} among ${JSON.stringify(problems)}`);
      assert.match(first.message, says);
      if (span) assert.equal(plain.slice(first.span.start, first.span.end), plain.slice(span.start, span.end));
      for (const id of costs) assert.equal(registry.people.has(id), false, id);
      if (code !== 'yaml' && costs.length === 0) assert.equal(registry.people.size, 9);
      if (fixed === undefined) {
        assert.equal(first.fix, null);
        return;
      }
      assert.ok(first.fix);
      const repaired = first.fix.edits.reduceRight(
        (text, edit) => text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end),
        plain,
      );
      assert.equal(
        repaired,
        MINI_REGISTRY_TEXT.replace(right, () => fixed),
      );
    });
  }

  it('ends an open tenure where its successor begins, in the style of the line', () => {
    const flow = '{office: xa-minister-defence, from: 2021-04-08, source: s}';
    const block = 'office: xa-minister-defence\n        from: 2021-04-08\n        source: s';
    for (const [tenure, expected] of [
      [flow, '{office: xa-minister-defence, from: 2021-04-08, to: 2024-01-10, source: s}'],
      [block, 'office: xa-minister-defence\n        from: 2021-04-08\n        to: 2024-01-10\n        source: s'],
    ] as const) {
      const before = MINI_REGISTRY_TEXT.replace(KHAI_MINISTER, `- ${tenure}`);
      const successor = readRegistryFile(
        'file:///b.registry.yaml',
        `people:
  - id: ho-thanh-yen
    offices: [{office: xa-minister-defence, from: 2024-01-10, source: s}]
`,
      );
      const below = readRegistryFile(URI, before);
      const { problems } = buildRegistry({ builtin: null, packs: [successor], files: [below] });
      const fix = problems.get(URI)?.find((problem) => problem.code === 'overlapping-tenure')?.fix;
      const [edit] = fix?.edits ?? [];
      assert.ok(edit);
      const after = before.slice(0, edit.span.start) + edit.newText + before.slice(edit.span.end);
      assert.equal(after, before.replace(tenure, expected));
    }
  });

  it('finds every edition that does not fit one above it, in any order of the file', () => {
    const edition = fc.record({ ordinal: fc.option(fc.nat(6)), year: fc.option(fc.integer({ min: 2000, max: 2005 })) });
    fc.assert(
      fc.property(fc.array(edition, { maxLength: 12 }), (editions) => {
        const items = editions.map(({ ordinal, year }) => {
          const fields = [ordinal === null ? [] : `ordinal: ${ordinal}`, year === null ? [] : `date: ${year}`].flat();
          return `{${[...fields, 'source: s'].join(', ')}}`;
        });
        const text = `event-series:\n  - {id: talks, name: Talks of all, editions: [${items.join(', ')}]}\n`;
        const found = problemsIn(text).problems.map(({ code, span }) => `${code} ${span.start}`);
        const expected = new Set<string>();
        const places = [...text.matchAll(/\{(?:ordinal|date|source)[^}]*\}/g)];
        for (const [i, here] of editions.entries()) {
          const place = (key: string) =>
            (places[i]?.index ?? 0) + (items[i]?.indexOf(`${key}: `) ?? 0) + key.length + 2;
          for (const above of editions.slice(0, i)) {
            if (here.ordinal === null || above.ordinal === null) continue;
            if (here.ordinal === above.ordinal) expected.add(`edition-order ${place('ordinal')}`);
            else if (here.year !== null && above.year !== null) {
              const runsAgainst = above.ordinal < here.ordinal ? above.year > here.year : above.year < here.year;
              if (runsAgainst) expected.add(`edition-order ${place('date')}`);
            }
          }
        }
        assert.deepEqual(found.toSorted(), [...expected].toSorted());
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('every code has a case here', () => {
    const covered = new Set(MISTAKES.map((mistake) => mistake.code));
    assert.deepEqual(
      PROBLEM_CODES.filter((code) => !covered.has(code)),
      [],
    );
  });

  it('a wrong value of a key that must be there is told once', () => {
    const text = MINI_REGISTRY_TEXT.replace('country: XA', 'country: [XA]');
    const { problems } = buildRegistry({ builtin: null, files: [readRegistryFile(URI, text)] });
    const told = (problems.get(URI) ?? []).filter(({ code }) => code === 'invalid-value');
    assert.deepEqual(
      told.map(({ message }) => message),
      ['"country" must be text.'],
    );
  });

  it('a citation in two words joined by a hyphen is no id', () => {
    const text = MINI_REGISTRY_TEXT.replace(
      'from: 2016-05, to: 2021-06-03, source: [arvania-gazette',
      'from: 2016-05, to: 2021-06-03, source: [press-release',
    );
    assert.notEqual(text, MINI_REGISTRY_TEXT);
    const { problems } = buildRegistry({ builtin: null, files: [readRegistryFile(URI, text)] });
    assert.deepEqual(problems.get(URI) ?? [], []);
  });

  it('thousands of holders of one office are looked at in time that grows with their number', () => {
    const people = Array.from(
      { length: 4000 },
      (_, i) =>
        `  - {id: p${i}, country: XA, source: a, name: {full: A${i} B${i}, family: B${i}, given: A${i}, order: given-first}, offices: [{office: one, from: ${1000 + (i % 900)}, to: ${1002 + (i % 900)}}]}\n`,
    );
    const text = `offices:\n  - {id: one, country: XA, title: One, holders: single, source: a}\npeople:\n${people.join('')}`;
    const { problems } = buildRegistry({ builtin: null, files: [readRegistryFile(URI, text)] });
    assert.ok((problems.get(URI) ?? []).some(({ code }) => code === 'overlapping-tenure'));
  });
});

/** An engine that was made over the one before reads dossiers as one that was made from nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import {
  type AnalysisMemo,
  analysisMemo,
  createEngine,
  type Engine,
  memoForEngine,
} from '../../server/src/analysis/engine.ts';
import { engineMemo } from '../../server/src/analysis/ground.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { buildRegistry, readRegistryFile, registryMemo } from '../../server/src/registry/load.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { MINI_REGISTRY_TEXT, MINI_REGISTRY_URI } from '../support/miniRegistry.ts';

const URI = 'file:///over.registry.yaml';

interface Person {
  readonly id: number;
  readonly given: string;
  readonly variant: string | null;
  readonly held: boolean;
}

interface Desk {
  readonly people: readonly Person[];
  readonly title: string;
  readonly body: string;
  readonly lines: number;
}

function registryText({ people, title, body, lines }: Desk): string {
  const entries = people.map(
    ({ id, given, variant, held }) =>
      `  - id: p${id}\n    country: XE\n    source: a\n    name: {full: ${given} Velin, family: Velin, given: ${given}, order: given-first, variants: [${variant ?? ''}]}\n` +
      (held ? '    offices: [{office: xe-post, from: 2019-02-01}]\n' : ''),
  );
  return (
    `${'# moved\n'.repeat(lines)}registry: 1\norganisations:\n  - {id: xe-body, country: XE, name: ${body}, type: ministry, source: a}\n` +
    `offices:\n  - {id: xe-post, country: XE, title: "${title} of the ${body}", organisation: xe-body, holders: single, source: a}\n` +
    `people:${entries.length > 0 ? `\n${entries.join('')}` : ' []\n'}`
  );
}

const givens = ['Mara', 'Maro', 'Anka', 'Tove'];
const desk: fc.Arbitrary<Desk> = fc.record({
  people: fc.uniqueArray(
    fc.record({
      id: fc.nat(4),
      given: fc.constantFrom(...givens),
      variant: fc.option(fc.constantFrom('Mara Wellin', 'Sen Lu', 'Dinh Van Khai')),
      held: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
  title: fc.constantFrom('Chief Tester', 'Principal Tester'),
  body: fc.constantFrom('Ministry of Tests', 'Board of Tests'),
  lines: fc.nat(2),
});

const TEXT =
  'date: 2018-03-03\nChief Tester Mara Velin, Maro Velin, Tove Vellin and Mara Wellin met Anka Velin, Principal Tester of the Board of Tests. ' +
  'Sen Lu of the Ministry of Tests thanked Sen. Lt. Gen. Dinh Van Khai, and Velin left.\n\n' +
  'On 5 March 2018 the delegation visited the museum of the sea, and spoke at length of the training of young officers and of visits by ships.\n\n' +
  'Dinh Van Khia thanked the hosts, and so did Mara Vellin, for the words that had been said at the table that evening, and left for home.\n';

/** Whom a name may mean, in no order: which was compiled first says nothing. */
function unordered(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    key === 'candidates' && Array.isArray(inner) ? inner.toSorted() : inner,
  );
  return JSON.parse(text);
}

/** Of several people whom a message lists, either may come first. */
function told(analysis: Analysis): unknown {
  return runRules(analysis, {}).findings.map(({ code, span, severity }) => ({ code, span, severity }));
}

describe('analysis/ground', () => {
  const mini = readRegistryFile(MINI_REGISTRY_URI, MINI_REGISTRY_TEXT);
  const dossier = readDossier(TEXT);

  it('an edited registry reads as one that is compiled from nothing', () => {
    let laidOver = 0;
    let readAlike = 0;
    fc.assert(
      fc.property(fc.array(desk, { minLength: 2, maxLength: 6 }), (desks) => {
        const memo = registryMemo();
        const engines = engineMemo();
        let last: { readonly engine: Engine; readonly memo: AnalysisMemo } | null = null;
        for (const each of desks) {
          const file = readRegistryFile(URI, registryText(each));
          const { registry } = buildRegistry({ builtin: null, files: [mini, file] }, memo);
          const before = engines.ground;
          const engine = createEngine(registry, engines);
          const found = engine.analyse(TEXT, dossier);
          // The memo of the engine before says nothing that this one would not.
          const kept: AnalysisMemo = last === null ? analysisMemo() : memoForEngine(last.memo, last.engine, engine);
          readAlike += kept.reads.length;
          const again = engine.analyse(TEXT, dossier, kept);
          last = { engine, memo: kept };
          assert.deepEqual(again.mentions, found.mentions);
          assert.deepEqual(again.claims, found.claims);
          if (before !== null && engines.ground === before) laidOver += 1;
          const expected = createEngine(registry).analyse(TEXT, dossier);
          assert.deepEqual(unordered(found.mentions), unordered(expected.mentions));
          assert.deepEqual(unordered(found.claims), unordered(expected.claims));
          assert.deepEqual(told(found), told(expected));
        }
      }),
      { numRuns: 25, seed: 11 },
    );
    assert.ok(laidOver > 15, `${laidOver} engines were made over the one before`);
    assert.ok(readAlike > 15, `${readAlike} passages were not read again`);
  });

  it('the engine before goes on as it was', () => {
    const engines = engineMemo();
    const build = (given: string) =>
      buildRegistry({
        builtin: null,
        files: [
          mini,
          readRegistryFile(
            URI,
            registryText({
              people: [{ id: 1, given, variant: null, held: true }],
              title: 'Chief Tester',
              body: 'Ministry of Tests',
              lines: 0,
            }),
          ),
        ],
      }).registry;
    const first = createEngine(build('Mara'), engines);
    const before = first.analyse(TEXT, dossier).mentions;
    createEngine(build('Anka'), engines).analyse(TEXT, dossier);
    assert.deepEqual(first.analyse(TEXT, dossier).mentions, before);
  });
});

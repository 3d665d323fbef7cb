/** A small exam in every run: nothing false in clean dossiers, and what is made false is found and mended. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { examinedRules, examples, judge } from './exam.ts';
import { examRegistry } from './successors.ts';

const EACH = 12;
/** Shares of a small sample; `npm run exam` has the figures. */
const FOUND = 0.9;
const FIXED = 0.9;
/** Information about a stranger, given only where the text leaves no doubt whose office and whose country it is. */
const FOUND_OF: Readonly<Record<string, number>> = {
  'unknown-official': 0.6,
  // "Gen. To" for To Lam: a word of English is left alone, and he is named often.
  'wrong-short-name': 0.8,
};

describe('exam', () => {
  const registry = examRegistry();
  const engine = createEngine(registry);
  const verdicts = [...examples(EACH * examinedRules.length, 7, registry)].map((example) => judge(example, engine));

  it('makes the same dossiers from the same seed, and others from another', () => {
    const texts = (seed: number) => [...examples(26, seed, registry)].map(({ faulty }) => faulty);
    assert.deepEqual(texts(3), texts(3));
    assert.notDeepEqual(texts(3), texts(4));
  });

  it('makes false what its clean version has right', () => {
    for (const { example } of verdicts) {
      const { faulty, clean, start } = example;
      assert.notEqual(faulty, clean);
      assert.equal(faulty.slice(0, start), clean.slice(0, start));
    }
  });

  it('finds nothing in clean dossiers', () => {
    const wrong = verdicts.flatMap(({ example, false: found }) =>
      found.map(({ code, message }) => `${code}: ${message}\n${example.clean}`),
    );
    assert.deepEqual(wrong, []);
  });

  for (const rule of examinedRules) {
    it(`finds and mends what is made false for ${rule}`, () => {
      const own = verdicts.filter(({ example }) => example.rule === rule);
      const missed = own.filter(({ found }) => !found).map(({ example }) => example.faulty);
      const fixes = own.filter(({ fixed }) => fixed !== null);
      const unmended = fixes.filter(({ fixed }) => fixed === false).map(({ after }) => after);
      assert.ok(
        own.length - missed.length >= (FOUND_OF[rule] ?? FOUND) * own.length,
        `missed: ${JSON.stringify(missed, null, 1)}`,
      );
      assert.ok(fixes.length - unmended.length >= FIXED * fixes.length, JSON.stringify(unmended, null, 1));
    });
  }
});

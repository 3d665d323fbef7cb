/** Whose agreement is applied, on the real registry, as the parties have to be countries that grammar knows. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

describe('agreements applied', () => {
  const engine = createEngine(builtinRegistry());
  const codes = (parties: string) =>
    findingsIn(
      `Under the Memorandum on cooperation in search and rescue between ${parties}, crews train.`,
      { date: '2024-06-15' },
      engine,
    ).map(({ code }) => code);

  it('is told of the agreement of its own parties', () =>
    assert.deepEqual(codes('Vietnam and Japan'), ['agreement-before-signing']));
  it('names no signatories of one that others signed', () =>
    assert.deepEqual(
      findingsIn(
        'Prime Ministers Kishida Fumio and Scott Morrison signed the Reciprocal Access Agreement between Japan and Australia.',
        { date: '2022-01-06' },
        engine,
      ).map(({ code }) => code),
      [],
    ));
  it('says nothing of one of the same title with somebody else', () =>
    assert.deepEqual(codes('Vietnam and India'), []));
});

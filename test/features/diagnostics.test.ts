/** The diagnoses of a dossier: findings, its own problems, and allowances that are idle. */
import assert from 'node:assert/strict';
import { diagnose } from '../../server/src/features/diagnostics.ts';
import { defaultConfig } from '../../server/src/workspace/config.ts';
import { applyEdits } from '../support/analyseText.ts';
import { snapshotOf } from './fixture.ts';

const wrong = 'The Memorandum on Bilateral Defence Exchanges was signed on 1 April 2012.';

function codes(text: string, rules: Readonly<Record<string, 'off' | 'error'>> = {}): readonly string[] {
  const config = { ...defaultConfig, rules };
  return diagnose({ ...snapshotOf(text, {}), config }).map(({ code, severity }) => `${code} ${severity}`);
}

function allowing(text: string, body: string, rule = 'agreement-date'): string {
  return `---\ndate: 2020-03-03\nallow:\n  - { rule: ${rule}, text: "${text}", reason: checked }\n---\n${body}\n`;
}

describe('diagnostics', () => {
  it('stand in order of place', () => {
    const places = diagnose(snapshotOf(`---\ndate: soon\n---\nOn 31 April 2020 they met. ${wrong}\n`, {}));
    assert.deepEqual(
      places.map(({ code }) => code),
      ['invalid-value', 'impossible-date', 'agreement-date'],
    );
  });

  it('take their severity from the settings', () => {
    assert.deepEqual(codes(`---\ndate: 2020-03-03\n---\n${wrong}\n`, { 'agreement-date': 'error' }), [
      'agreement-date error',
    ]);
    assert.deepEqual(codes(`---\ndate: 2020-03-03\n---\n${wrong}\n`, { 'agreement-date': 'off' }), []);
  });

  it('leave out what an allowance quotes, however its lines break', () => {
    assert.deepEqual(codes(allowing('1 April 2012', wrong)), []);
    assert.deepEqual(codes(allowing('1 April 2012', wrong.replace('1 April', '1\nApril'))), []);
  });

  it('report an allowance that silences nothing', () => {
    assert.deepEqual(codes(allowing('2 April 2012', wrong)), [
      'unused-allowance information',
      'agreement-date warning',
    ]);
    assert.deepEqual(codes(allowing('1 April 2012', wrong, 'weekday-mismatch')).length, 2);
  });

  it('correct a key and a value within their quotes', () => {
    const text = '{"date":"2022-05-01","plcae":"Hanoi",\'speling\':\'en-GB\',names: "famly-first", paragraphs: []}';
    const after = diagnose(snapshotOf(text, { kind: 'yaml' })).reduceRight(
      (done, { fixes: [fix] }) => applyEdits(done, fix?.edits ?? []),
      text,
    );
    const expected =
      '{"date":"2022-05-01","place":"Hanoi",\'spelling\':\'en-GB\',names: "family-first", paragraphs: []}';
    assert.equal(after, expected);
  });

  it('do not call an allowance idle while its rule is off', () => {
    assert.deepEqual(codes(allowing('1 April 2012', wrong), { 'agreement-date': 'off' }), []);
  });
});

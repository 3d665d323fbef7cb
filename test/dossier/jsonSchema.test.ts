/** The shipped JSON Schema of dossiers is that of the reader's table, and both judge alike. `UPDATE=1` rewrites it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { dossierJsonSchema } from '../../server/src/dossier/jsonSchema.ts';
import { TOP_KEYS } from '../../server/src/dossier/nearKeys.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { repositoryRoot } from '../support/repository.ts';

const file = path.join(repositoryRoot, 'server/schemas/dossier.schema.json');
const text = `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`;

describe('dossier JSON Schema', () => {
  const check = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(JSON.parse(text));

  /** The reader's verdict on values; notes on how a date is written are none. */
  const refused = (yaml: string) =>
    readDossier(yaml, { kind: 'yaml' }).problems.filter(
      ({ code, severity }) => code === 'invalid-value' && severity === 'warning',
    );

  it('is the committed one', () => {
    const { UPDATE } = process.env;
    if (UPDATE === '1') writeFileSync(file, text);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(text));
  });

  it('describes every key that the reader knows', () => {
    const { properties } = JSON.parse(text);
    assert.deepEqual(Object.keys(properties), TOP_KEYS);
    const described = JSON.stringify(properties).match(/"description":"[^"]{10,}/g) ?? [];
    assert.equal(described.length, Object.keys(properties).length);
  });

  it('accepts the samples', () => {
    const folder = path.join(repositoryRoot, 'samples');
    const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.dossier\.ya?ml$/.test(name),
    );
    assert.ok(samples.length > 0);
    for (const name of samples) {
      check(parse(readFileSync(path.join(folder, name), 'utf8')));
      assert.deepEqual(check.errors ?? [], [], name);
    }
  });

  for (const [name, yaml] of [
    ['a list for a date', 'date: [2024-02-27]'],
    ['a map for a place', 'place: {city: Hanoi}'],
    ['a spelling that is none', 'spelling: en-AU'],
    ['an order of names that is none', 'names: western'],
    ['rules as a list', 'rules: [weekday-mismatch]'],
    ['a severity that is none', 'rules: {weekday-mismatch: never}'],
    ['an allowance by line', 'allow: [{rule: weekday-mismatch, line: 3}]'],
    ['an allowance as a word', 'allow: [weekday-mismatch]'],
    ['allowances as a map', 'allow: {rule: weekday-mismatch, text: x}'],
  ] as const) {
    it(`refuses with the reader: ${name}`, () => {
      assert.equal(check(parse(yaml)), false);
      assert.equal(refused(yaml).length, 1);
    });
  }

  it('judges any values as the reader does', () => {
    const scalar = fc.constantFrom('en-GB', 'as-written', 'off', 'error', 'Hanoi', '', null, true, 7);
    const small = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('rule', 'text', 'reason', 'weekday-mismatch', 'person'), tie('value'), {
          maxKeys: 3,
        }),
      ),
    })).value;
    // What is a date is another test's matter.
    const keys = [...TOP_KEYS, 'remarks'].filter((key) => key !== 'date');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), small, { maxKeys: 3 }), (dossier) => {
        const json = JSON.stringify(dossier);
        const found = refused(json).map(({ message }) => message);
        assert.equal(check(dossier), found.length === 0, `${json} ${found.join(' ')}`);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

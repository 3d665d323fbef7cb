/** The shipped JSON Schema is that of the decoders, and both judge alike. `UPDATE=1` rewrites it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { registryJsonSchema } from '../../server/src/registry/schema/jsonSchema.ts';
import { builtinFiles } from '../support/builtinPack.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { repositoryRoot } from '../support/repository.ts';

const file = path.join(repositoryRoot, 'server/schemas/registry.schema.json');
const text = `${JSON.stringify(registryJsonSchema(), null, 2)}\n`;

describe('registry JSON Schema', () => {
  const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(JSON.parse(text));

  it('is the committed one', () => {
    const { UPDATE } = process.env;
    if (UPDATE === '1') writeFileSync(file, text);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(text));
  });

  it('describes every key', () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
        for (const [key, inner] of Object.entries(node.properties)) {
          const described = typeof inner === 'object' && inner !== null && 'description' in inner;
          if (!described) undescribed.push(`${at}.${key}`);
        }
      }
      for (const [key, inner] of Object.entries(node)) walk(inner, `${at}.${key}`);
    };
    walk(JSON.parse(text), '');
    assert.deepEqual(undescribed, []);
  });

  it('accepts what the decoders accept', function () {
    this.timeout(20_000);
    for (const { name, text: yaml } of [...builtinFiles(), { name: 'mini', text: MINI_REGISTRY_TEXT }]) {
      check(parse(yaml));
      assert.deepEqual(check.errors ?? [], [], name);
    }
  });

  for (const [name, right, wrong] of [
    ['an unknown key', 'country: XC\n    name: {full: Eleanor', 'land: XC\n    name: {full: Eleanor'],
    ['an unknown key inside', 'given: Eleanor', 'giben: Eleanor'],
    ['an unknown list', 'agreements:', 'treaties:'],
    ['an option that is none', 'given: Eleanor, order: given-first', 'given: Eleanor, order: western'],
    ['a list for a word', 'given: Eleanor', 'given: [Eleanor]'],
    ['a word for a flag', 'civilian: true\n    died', 'civilian: maybe\n    died'],
    ['a word for a number', 'ordinal: 9', 'ordinal: ninth'],
    ['a grade that is none', 'grade: OF-6', 'grade: six'],
    ['an address that is none', 'url: "https://times.example/who"', 'url: times'],
    ['an id of two words', 'id: xa-council,', 'id: xa council,'],
    ['a tenure without its office', '{office: xb-vice-minister-defence, ', '{'],
    ['another format', 'registry: 1', 'registry: 7'],
  ] as const) {
    it(`refuses with the decoders: ${name}`, () => {
      assert.equal(MINI_REGISTRY_TEXT.split(right).length, 2, right);
      const bad = MINI_REGISTRY_TEXT.replace(right, wrong);
      assert.equal(check(parse(bad)), false);
      assert.ok(readRegistryFile('file:///a.registry.yaml', bad).problems.length > 0);
    });
  }
});

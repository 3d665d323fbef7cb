/** The shipped JSON Schema is that of the decoders, and both judge alike. `UPDATE=1` rewrites it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { type Located, SECTION_KEYS } from '../../server/src/registry/records.ts';
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
    const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8');
    const example = /<!-- example: registry -->\n```yaml\n([^`]+)```/.exec(readme)?.[1];
    assert.ok(example);
    const ours = [
      { name: 'mini', text: MINI_REGISTRY_TEXT },
      { name: 'README', text: example },
    ];
    for (const { name, text: yaml } of [...builtinFiles(), ...ours]) {
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

  it('judges any value in any place as the decoders do', function () {
    this.timeout(60_000);
    const mini: unknown = parse(MINI_REGISTRY_TEXT);
    const places = [...placesIn(mini)];
    const value = fc.constantFrom<unknown>(
      ...['x', 'two words', '', '2018-04', 7, -3, 1.5, true, [], ['x'], [7], [true], [[]], [{}], {}, { x: 1 }],
      ...[{ id: 'x' }, { text: 'x' }, { date: '2018' }, ['x', { id: 'x' }]],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, fc.boolean(), (place, other, renames) => {
        const changed: unknown = structuredClone(mini);
        const key = place.at(-1);
        const holder = place.slice(0, -1).reduce<unknown>((at, step) => (isHolder(at) ? at[step] : null), changed);
        if (key === undefined || !isHolder(holder)) return;
        if (renames && typeof key === 'string') {
          holder[`${key}x`] = holder[key];
          delete holder[key];
        } else holder[key] = other;
        // As JSON, which is YAML.
        const { problems, records } = readRegistryFile('file:///a.registry.yaml', JSON.stringify(changed));
        const missing = SECTION_KEYS.flatMap((section) => problemsOf(records[section]));
        // The schema knows no calendar, and not what the layers below have.
        const told = [...problems, ...missing].filter(({ message }) => !/date as in|is missing/.test(message));
        const valid = check(changed);
        const detail = `${place.join('.')} ${renames ? 'renamed' : JSON.stringify(other)}`;
        if (told.length > 0)
          assert.ok(!valid, `${detail}: the schema accepts what the decoders refuse: ${told[0]?.message}`);
        else if (problems.length + missing.length === 0) {
          assert.ok(valid, `${detail}: the decoders accept what the schema refuses: ${JSON.stringify(check.errors)}`);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

function problemsOf(entries: readonly Pick<Located<unknown>, 'problems'>[]) {
  return entries.flatMap(({ problems }) => problems);
}

type Holder = Record<string | number, unknown>;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function* placesIn(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (!isHolder(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

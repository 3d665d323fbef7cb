/** A compiled registry is the registry: the same entries, mentions, findings and answers, read from the file's bytes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type CompiledRegistry, openCompiled } from '../../server/src/analysis/compiled.ts';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { contentHash, INDEX_VERSION, memoryBytes } from '../../server/src/registry/index/container.ts';
import { buildRegistry, readRegistryFile } from '../../server/src/registry/load.ts';
import { createLookup } from '../../server/src/registry/lookup.ts';
import { allNamed, formsOf } from '../../server/src/registry/writtenForms.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { builtinPack } from '../support/builtinPack.ts';
import { compiledBytes, REGISTRY_MAPS } from '../support/compiledBytes.ts';
import { MINI_REGISTRY_TEXT, MINI_REGISTRY_URI } from '../support/miniRegistry.ts';
import { repositoryRoot } from '../support/repository.ts';

const SOURCES = [{ name: 'a.registry.yaml', bytes: 7, hash: contentHash(new Uint8Array(7)) }];

const mini = buildRegistry({
  builtin: null,
  files: [readRegistryFile(MINI_REGISTRY_URI, MINI_REGISTRY_TEXT)],
});
const builtin = buildRegistry({ builtin: builtinPack(), files: [] });

function opened(bytes: Uint8Array): CompiledRegistry {
  const compiled = openCompiled(memoryBytes(bytes));
  if ('problem' in compiled) assert.fail(compiled.problem);
  return compiled;
}

/** As many entries as nobody may walk. */
function unwalked(name: string, map: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const walk = () => assert.fail(`"${name}" are walked`);
  const { get, has } = map;
  return { size: 1_000_000, get, has, forEach: walk, entries: walk, keys: walk, values: walk, [Symbol.iterator]: walk };
}

/** The registry that a compiled one is with nothing over it, and what reads with it. */
function alone(compiled: CompiledRegistry) {
  const built = buildRegistry({ builtin: null, base: compiled, files: [] });
  return { ...built, engine: compiled.engineOver(built), lookup: compiled.lookupOver(built) };
}

describe('analysis/compiled', () => {
  for (const [name, source] of [
    ['the built-in pack', builtin],
    ['the invented registry', mini],
  ] as const) {
    describe(name, () => {
      const { registry } = source;
      const base = opened(compiledBytes(source, SOURCES));
      const compiled = alone(base);

      it('has the same entries', () => {
        for (const key of REGISTRY_MAPS) {
          assert.deepEqual([...compiled.registry[key].values()], [...registry[key].values()], key);
          assert.equal(compiled.registry[key].size, registry[key].size);
          for (const [id, entry] of registry[key]) assert.deepEqual(compiled.registry[key].get(id), entry);
          assert.equal(compiled.registry[key].get('no such id'), undefined);
          assert.deepEqual([...compiled.registry[key].keys()], [...registry[key].keys()]);
        }
        assert.equal(compiled.registry.evidenceUntil, registry.evidenceUntil);
        assert.deepEqual(base.sources, SOURCES);
      });

      it('has the same holders', () => {
        for (const office of registry.offices.keys()) {
          assert.deepEqual(compiled.registry.holders.get(office), registry.holders.get(office));
        }
        for (const rank of registry.ranks.keys()) {
          assert.deepEqual(compiled.registry.bearers.get(rank), registry.bearers.get(rank));
        }
        assert.equal(compiled.registry.holders.get('no such office'), undefined);
        assert.equal(compiled.registry.bearers.get('no such rank'), undefined);
      });

      it('finds the same', () => {
        const lookup = createLookup(registry);
        for (const named of allNamed(registry)) {
          for (const form of formsOf(named)) {
            for (const text of [form, `${form.slice(0, 4)}${form.slice(5)}`]) {
              const told = (found: ReturnType<typeof lookup.find>) =>
                found.map((each) => `${each.named.kind} ${each.named.entry.id} ${each.form} ${each.score}`).sort();
              assert.deepEqual(
                told(compiled.lookup.find(text, { limit: 100 })),
                told(lookup.find(text, { limit: 100 })),
                text,
              );
            }
          }
        }
      });
    });
  }

  it('reads dossiers as the registry itself does', () => {
    const fresh = createEngine(builtin.registry);
    const { engine } = alone(opened(compiledBytes(builtin)));
    const folder = path.join(repositoryRoot, 'samples');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.dossier\./.test(file));
    assert.ok(files.length >= 10);
    let near = 0;
    for (const file of files) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const dossier = readDossier(text, { fileName: file });
      const [a, b] = [fresh.analyse(text, dossier), engine.analyse(text, dossier)];
      near += a.mentions.filter((mention) => mention.name === 'misspelt').length;
      assert.deepEqual(b.mentions, a.mentions, file);
      assert.deepEqual(b.claims, a.claims, file);
      assert.deepEqual(runRules(b, {}), runRules(a, {}), file);
    }
    assert.ok(near > 0, 'no sample has a misspelt name');
  });

  it('is walked by no stage and no rule where it is large', () => {
    const base = opened(compiledBytes(builtin));
    const built = buildRegistry({ builtin: null, base, files: [] });
    const registry = { ...built.registry };
    for (const key of [
      'people',
      'offices',
      'organisations',
      'agreements',
      'partnerships',
      'series',
      'events',
      'sources',
    ] as const) {
      Object.assign(registry, { [key]: unwalked(key, built.registry[key]) });
    }
    const engine = base.engineOver({ ...built, registry });
    const folder = path.join(repositoryRoot, 'samples');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.dossier\./.test(file));
    const own =
      'date: 2024-02-01\nSecretary of Defence Phan Van Giang and Chairman of the Joint Staff Yoshida Yoshihide met Minister of Health of Japan Nguyen Tan Cuong.';
    let found = 0;
    for (const text of [own, ...files.map((file) => readFileSync(path.join(folder, file), 'utf8'))]) {
      found += runRules(engine.analyse(text, readDossier(text)), {}).findings.length;
    }
    assert.ok(found > 0);
  });

  describe('a file that is none', () => {
    const bytes = compiledBytes(mini);
    const problem = (data: Uint8Array): string => {
      const result = openCompiled(memoryBytes(data));
      return 'problem' in result ? result.problem : '';
    };

    it('is told apart', () => {
      assert.match(problem(new Uint8Array(0)), /is no compiled registry/);
      assert.match(problem(new TextEncoder().encode('people:\n  - id: a\n')), /is no compiled registry/);
    });

    it('is told to be of another version', () => {
      const other = bytes.slice();
      other[8] = INDEX_VERSION + 1;
      assert.match(problem(other), /another version/);
    });

    it('is told to be cut off, wherever it is', () => {
      for (const length of [24, 100, 5000, bytes.length - 1]) {
        assert.match(problem(bytes.slice(0, length)), /damaged or not complete/, String(length));
      }
    });

    it('never throws and never hangs, whatever has been changed in it', function () {
      this.timeout(30_000);
      const text = 'Sen. Lt. Gen. Dinh Van Khai and Dinh Van Khia met Tachibana Kenzo on 3 May 2019.';
      const dossier = readDossier(text);
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }), (changes) => {
          const changed = bytes.slice();
          for (const [at, value] of changes) changed[at] = value;
          const result = openCompiled(memoryBytes(changed));
          if ('problem' in result) return;
          const { engine, lookup } = alone(result);
          engine.analyse(text, dossier);
          lookup.find('Khai');
        }),
        { numRuns: 300, seed: 4 },
      );
    });
  });
});

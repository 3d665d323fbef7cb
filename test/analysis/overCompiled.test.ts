/** Files laid over a compiled registry give what they give over the files that it was made from. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openCompiled } from '../../server/src/analysis/compiled.ts';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { createCompletionIndex, type Match, search, searchLoosely } from '../../server/src/features/completionIndex.ts';
import { storedNames } from '../../server/src/features/storedNames.ts';
import { memoryBytes } from '../../server/src/registry/index/container.ts';
import { buildRegistry, type RegistryFile, readRegistryFile, registryMemo } from '../../server/src/registry/load.ts';
import { createLookup } from '../../server/src/registry/lookup.ts';
import type { SectionKey } from '../../server/src/registry/records.ts';
import { allNamed, formsOf } from '../../server/src/registry/writtenForms.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { searchForm } from '../../server/src/text/searchForm.ts';
import { builtinPack } from '../support/builtinPack.ts';
import { compiledBytes, REGISTRY_MAPS } from '../support/compiledBytes.ts';
import { repositoryRoot } from '../support/repository.ts';

const OVER = `registry: 1
evidence-until: 2026-06
people:
  - id: phan-van-giang
    name: {variants: [Phan Wang Giang]}
    offices:
      - {office: xe-adviser, from: 2026-01-05, source: "Gazette of Elbonia, 5 January 2026"}
  - {id: yamazaki-koji, withdrawn: true, reason: "A test without him."}
  - id: hoang-xuan-chien
    replaces: true
    reason: Another man of this id.
    country: XE
    name: {full: Hoang Xuan Chienne, family: Hoang, given: Chienne, order: family-first}
    source: Gazette of Elbonia
  - id: mara-velin
    country: XE
    name: {full: Mara Velin, family: Velin, given: Mara, order: given-first, variants: [Nguyen Tan Cuong]}
    source: Gazette of Elbonia
    ranks: [{rank: xe-colonel, from: 2016-05}]
rank-ladders:
  - id: elbonia-army
    country: XE
    service: army
    source: Armed Forces Act of Elbonia
    ranks: [{id: xe-colonel, order: 1, title: Colonel of Hussars, abbreviations: [Col. Huss.]}]
offices:
  - {id: xe-adviser, country: XE, title: Adviser on Tests, holders: many, source: Gazette of Elbonia}
agreements:
  - {id: salt-pact, title: Salt Pact of the Two Bays, type: treaty, parties: [VN, XE], signed: {date: 2001-02-03, source: [a, b]}}
`;

const over = readRegistryFile('file:///over.registry.yaml', OVER);

function sorted(map: ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('analysis/compiled below other files', () => {
  const below = buildRegistry({ builtin: builtinPack(), files: [] });
  const compiled = openCompiled(memoryBytes(compiledBytes(below)));
  if ('problem' in compiled) assert.fail(compiled.problem);
  const layered = buildRegistry({ builtin: null, base: compiled, files: [over] });
  const whole = buildRegistry({ builtin: builtinPack(), files: [over] });

  it('has the same entries', () => {
    for (const key of REGISTRY_MAPS) {
      assert.deepEqual(sorted(layered.registry[key]), sorted(whole.registry[key]), key);
      assert.equal(layered.registry[key].size, whole.registry[key].size, key);
      for (const id of [...below.registry[key].keys(), ...whole.registry[key].keys()]) {
        assert.deepEqual(layered.registry[key].get(id), whole.registry[key].get(id), `${key} ${id}`);
      }
    }
    assert.equal(layered.registry.people.has('yamazaki-koji'), false);
    assert.equal(layered.registry.evidenceUntil, whole.registry.evidenceUntil);
    assert.equal(layered.own.people.size, 3);
  });

  it('has the same holders and bearers', () => {
    const told = (list: readonly { person: { id: string }; tenure: unknown }[] | undefined) =>
      (list ?? []).map(({ person, tenure }) => `${person.id} ${JSON.stringify(tenure)}`).sort();
    for (const id of whole.registry.offices.keys()) {
      assert.deepEqual(told(layered.registry.holders.get(id)), told(whole.registry.holders.get(id)), id);
    }
    for (const id of whole.registry.ranks.keys()) {
      assert.deepEqual(told(layered.registry.bearers.get(id)), told(whole.registry.bearers.get(id)), id);
    }
  });

  it('has the same problems', () => {
    const { problems } = whole;
    assert.ok([...problems.values()].flat().some(({ code }) => code === 'ambiguous-name'));
    assert.deepEqual(layered.problems, problems);
  });

  it('reads dossiers alike', () => {
    const [a, b] = [createEngine(whole.registry), compiled.engineOver(layered)];
    const folder = path.join(repositoryRoot, 'samples');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.dossier\./.test(file));
    const texts = files.map((file) => ({ text: readFileSync(path.join(folder, file), 'utf8'), fileName: file }));
    const own =
      'date: 2026-02-01\nCol. Huss. Mara Velin, Mara Vellin and Phan Wang Giang, Adviser on Tests, spoke of the Salt Pact of the Two Bays, signed on 4 May 2002. Yamazaki Koji and Hoang Xuan Chienne listened to Gen. Giang.';
    for (const { text, fileName } of [...texts, { text: own, fileName: 'own.dossier' }]) {
      const dossier = readDossier(text, { fileName });
      const [expected, found] = [a.analyse(text, dossier), b.analyse(text, dossier)];
      assert.deepEqual(found.mentions, expected.mentions, fileName);
      assert.deepEqual(found.claims, expected.claims, fileName);
      assert.deepEqual(runRules(found, {}), runRules(expected, {}), fileName);
    }
    const dossier = readDossier(own, {});
    const { mentions } = b.analyse(own, dossier);
    const ids = mentions.map(({ id }) => id);
    for (const id of ['mara-velin', 'phan-van-giang', 'xe-adviser', 'salt-pact', 'hoang-xuan-chien']) {
      assert.ok(ids.includes(id), id);
    }
    assert.ok(!ids.includes('yamazaki-koji'));
  });

  it('finds alike', () => {
    const [a, b] = [createLookup(whole.registry), compiled.lookupOver(layered)];
    for (const named of allNamed(whole.registry)) {
      for (const text of formsOf(named)) {
        const told = (found: ReturnType<typeof a.find>) =>
          found.map((each) => `${each.named.kind} ${each.named.entry.id} ${each.form} ${each.match}`).sort();
        assert.deepEqual(told(b.find(text, { limit: 60 })), told(a.find(text, { limit: 60 })), text);
      }
    }
    assert.deepEqual(b.find('Yamazaki Koji', { fuzzy: false }), []);
  });

  describe('completion', () => {
    const index = createCompletionIndex(layered.own, storedNames(compiled, layered));
    const reference = createCompletionIndex(whole.registry);
    const key = ({ entity: { type, id } }: Match) => `${type} ${id}`;

    it('offers what begins as typed, wherever it comes from', () => {
      let asked = 0;
      for (const { kind, entry } of allNamed(whole.registry)) {
        if (kind !== 'person' && kind !== 'office' && kind !== 'agreement') continue;
        const form = searchForm(kind === 'person' ? entry.name.ascii : entry.title);
        for (const typed of [form, form.slice(0, -1)]) {
          const found = search(index, typed).map(key);
          if (typed.length > 8) assert.ok(found.includes(`${kind} ${entry.id}`), `${typed}: ${entry.id}`);
          const known = new Set(search(reference, typed).map(key));
          // Words in another order are found too, and nothing that has not all of them.
          if (typed.includes(' ')) assert.ok(known.size <= found.length || found.length >= 60, typed);
          asked += 1;
        }
      }
      assert.ok(asked > 300);
    });

    it('forgives a slip in the last word', () => {
      assert.ok(searchLoosely(index, 'nguyen tan cuogn').map(key).includes('person nguyen-tan-cuong'));
      assert.deepEqual(searchLoosely(index, 'xqzvwk'), []);
    });

    it('offers no rank of a ladder that is withdrawn', () => {
      const typed = 'senior lieutenant general';
      const ladders = [...below.registry.ladders.values()].filter(({ country }) => country === 'VN');
      const away = ladders.map(({ id }) => `  - {id: ${id}, withdrawn: true, reason: gone}\n`).join('');
      const built = buildRegistry({
        builtin: null,
        base: compiled,
        files: [readRegistryFile('file:///a', `rank-ladders:\n${away}`)],
      });
      const offered = (stored: typeof built) =>
        storedNames(compiled, stored)
          .beginning(typed, 60)
          .filter(
            ({ entity }) =>
              entity.type === 'rank' && ladders.some(({ ranks }) => ranks.some(({ id }) => id === entity.id)),
          );
      assert.ok(offered(layered).length > 0);
      assert.deepEqual(offered(built), []);
    });

    it('offers nothing that is withdrawn, and once what is corrected', () => {
      assert.ok(!search(index, 'yamazaki k').map(key).includes('person yamazaki-koji'));
      const found = search(index, 'phan van gi').map(key);
      assert.equal(found.filter((each) => each === 'person phan-van-giang').length, 1);
    });
  });

  describe('after an edit', () => {
    const entry = (id: string, full: string, more = '') =>
      `  - {id: ${id}, country: VN, source: Gazette, name: {full: ${full}, family: ${full.slice(0, 4)}, given: ${full.slice(5)}, order: family-first}${more}}\n`;
    const uri = 'file:///own.registry.yaml';
    const people = ['people:\n', entry('own-giang', 'Phan Van Giang'), entry('own-cuong', 'Nguyen Tan Cuong')];
    const withdrawn = '  - {id: nguyen-tan-cuong, withdrawn: true, reason: gone}\n';
    const extended = '  - {id: phan-van-giang, name: {variants: [Phan Wang Giang]}}\n';
    const texts = [
      [...people, extended].join(''),
      [...people, extended, withdrawn].join(''),
      [...people, extended].join(''),
      [...people, extended, withdrawn].join('').replace('gone', 'gone for good'),
      people.join(''),
      [...people, '  - {id: phan-van-giang, withdrawn: true, reason: gone}\n'].join(''),
      [...people, extended.replace('Wang', 'Vang')].join(''),
    ];

    it('has the same entries and problems as when all is read anew', () => {
      const memo = registryMemo();
      let file: RegistryFile | null = null;
      const told = new Set<number>();
      for (const text of texts) {
        file = readRegistryFile(uri, text, file);
        const again = buildRegistry({ builtin: null, base: compiled, files: [file] }, memo);
        const anew = buildRegistry({ builtin: builtinPack(), files: [readRegistryFile(uri, text)] });
        assert.deepEqual(again.problems, anew.problems, text);
        assert.deepEqual(
          [...again.own.people.values()].map(({ name }) => name),
          [...again.own.people.keys()].map((id) => anew.registry.people.get(id)?.name),
        );
        told.add([...again.problems.values()].flat().filter(({ code }) => code === 'ambiguous-name').length);
      }
      assert.deepEqual([...told].sort(), [1, 2]);
    });

    it('asks for what has changed alone', () => {
      const asked: string[] = [];
      const counted = {
        ...compiled,
        merged(key: SectionKey, id: string) {
          asked.push(id);
          return compiled.merged(key, id);
        },
        peopleNamed(form: string) {
          asked.push(form);
          return compiled.peopleNamed(form);
        },
      };
      const memo = registryMemo();
      let file: RegistryFile | null = null;
      const build = (text: string) => {
        asked.length = 0;
        file = readRegistryFile(uri, text, file);
        return buildRegistry({ builtin: null, base: counted, files: [file] }, memo);
      };
      const text = [...people, '  - {id: hoang-xuan-chien, name: {variants: [Hoang Xuan Chienne]}}\n'].join('');
      const before = build(text);
      assert.deepEqual(
        asked.filter((each) => each.includes('-')),
        ['own-giang', 'own-cuong', 'hoang-xuan-chien'],
      );
      const after = build(text.replace('own-cuong', 'own-cuonh'));
      assert.deepEqual([...new Set(asked)], ['own-cuonh', 'Nguyen Tan Cuong']);
      assert.equal(after.own.people.get('hoang-xuan-chien'), before.own.people.get('hoang-xuan-chien'));
    });
  });

  it('withdraws once for good, and takes back what a higher layer writes again', () => {
    const away = readRegistryFile('file:///a', 'people: [{id: yamazaki-koji, withdrawn: true, reason: gone}]');
    const again = readRegistryFile(
      'file:///b',
      'people: [{id: yamazaki-koji, country: XE, name: {full: Koji Yama, family: Yama, given: Koji, order: given-first}, source: s}]',
    );
    const { registry } = buildRegistry({ builtin: null, base: compiled, packs: [away], files: [again] });
    assert.equal(registry.people.get('yamazaki-koji')?.name.full, 'Koji Yama');
    assert.equal(registry.people.get('yamazaki-koji')?.ranks.length, 0);
  });
});

/** Completion in the records of YAML dossiers: keys that fit, whole entries, and what the entry's person held that day. */
import assert from 'node:assert/strict';
import { complete } from '../../server/src/features/completion.ts';
import { createCompletionIndex } from '../../server/src/features/completionIndex.ts';
import { createIdLists } from '../../server/src/features/idLists.ts';
import { completeYaml } from '../../server/src/features/yamlCompletion.ts';
import { defaultConfig } from '../../server/src/workspace/config.ts';
import { placeAt } from '../../server/src/yaml/placeAt.ts';
import { analyseText, findingsIn } from '../support/analyseText.ts';
import { parseFixture } from '../support/fixture.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

const registry = miniRegistry();
const index = createCompletionIndex(registry);
const ids = createIdLists(registry);

/** Keys, entries and ids; then names and titles. */
function offered(marked: string): { readonly structure: readonly string[]; readonly words: readonly string[] } {
  const { text, cursor } = parseFixture(marked);
  const analysis = analyseText(text, { kind: 'yaml' });
  const place = placeAt(text, cursor ?? 0);
  const region = { start: 0, end: text.length };
  const context = { kind: 'yaml-dossier', region, ids, index, registry, snippets: true } as const;
  const snapshot = { uri: 'file:///a.dossier.yaml', analysis, config: defaultConfig };
  return {
    structure: place === null ? [] : completeYaml(text, place, context).map(({ label }) => label),
    words: complete(snapshot, index, cursor ?? 0, 'typing').map(({ text: words }) => words),
  };
}

const HEAD = 'date: 2022-03-01\nparticipants:\n';

describe('records of YAML dossiers', () => {
  it('offers the keys that fit the list, those that begin an entry first, and the entry as a whole', () => {
    assert.deepEqual(offered(`${HEAD}  - $0`).structure.slice(0, 3), ['person, rank, office', 'person', 'rank']);
    assert.deepEqual(offered('events:\n  - $0').structure.slice(0, 4), [
      'event, date, place',
      'event',
      'date',
      'place',
    ]);
    assert.deepEqual(offered('timeline:\n  - $0').structure.slice(0, 3), ['date, text', 'date', 'text']);
    const keys = offered(`${HEAD}  - person: x\n    $0`).structure;
    for (const key of ['signed', 'ordinal', 'parties', 'person', 'position']) assert.ok(!keys.includes(key), key);
    assert.ok(!offered('agreements:\n  - agreement: x\n    $0').structure.includes('rank'));
    assert.deepEqual(offered('allow:\n  - $0').structure.slice(0, 2), ['rule, text', 'rule']);
  });

  it('puts the rank and office first that the person of the entry held on the date', () => {
    const beside = (date: string, field: string, person = 'dinh-van-khai') =>
      offered(`date: ${date}\nparticipants:\n  - person: ${person}\n    ${field}: $0`).words[0];
    assert.equal(beside('2022-03-01', 'rank'), 'General');
    assert.equal(beside('2016-03-01', 'rank'), 'Lieutenant General');
    assert.equal(beside('2016-03-01', 'rank', 'Đinh Văn Khải'), 'Lieutenant General');
    assert.equal(beside('2022-03-01', 'office'), 'Minister of National Defence');
    const typed = offered('date: 2016-03-01\nparticipants:\n  - person: dinh-van-khai\n    rank: Gen$0').words;
    assert.ok(typed.indexOf('Lieutenant General') < typed.indexOf('Major General'), typed.join());
  });

  it('knows the person who comes through an alias or a merge key', () => {
    const base = 'date: 2016-03-01\nbase: &khai\n  person: dinh-van-khai\nparticipants:\n';
    assert.equal(offered(`${base}  - <<: *khai\n    rank: $0`).words[0], 'Lieutenant General');
    assert.equal(
      offered(`date: 2016-03-01\nx: {person: &p dinh-van-khai}\nparticipants:\n  - person: *p\n    rank: $0`).words[0],
      'Lieutenant General',
    );
  });

  it('offers ids where one is begun, and people in lists', () => {
    assert.deepEqual(offered(`${HEAD}  - rank: xa-gen$0`).structure, ['xa-general']);
    assert.deepEqual(offered(`${HEAD}  - rank: Gen$0`).structure, []);
    assert.deepEqual(offered(`${HEAD}  - organisation: xa-m$0`).structure, ['xa-mod']);
    assert.ok(offered('events:\n  - event: x\n    chairs: [Eleanor Ma$0').words.includes('Eleanor Marsh'));
    assert.ok(offered(`${HEAD}  - person: x\n    position: Chief of the Gen$0`).words.length > 0);
  });

  it('reads an office that is a map, with dates of its own or those of the record', () => {
    const found = (record: string) =>
      findingsIn(`date: 2022-03-01\nparticipants:\n  - person: dinh-van-khai\n${record}`, { kind: 'yaml' }).map(
        ({ code }) => code,
      );
    const chief = 'Chief of the General Staff';
    assert.deepEqual(found(`    office: {title: ${chief}, organisation: General Staff}\n`), ['office-not-held']);
    assert.deepEqual(found('    office: {title: Minister of National Defence}\n'), []);
    assert.deepEqual(found(`    office: {title: ${chief}, date: 2018}\n`), []);
    assert.deepEqual(found(`    offices:\n      - {office: ${chief}}\n      - title: Minister of National Defence\n`), [
      'office-not-held',
    ]);
    assert.deepEqual(found('    rank: {rank: Colonel}\n'), ['rank-not-held']);
    assert.deepEqual(found(`    office:\n      name: ${chief}\n    date: 2018\n`), []);
  });
});

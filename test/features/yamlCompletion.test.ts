/** Completion and hover of keys, choices, ids and entries in registry files, chancery.yaml and dossiers. */
import assert from 'node:assert/strict';
import { createCompletionIndex } from '../../server/src/features/completionIndex.ts';
import { createIdLists } from '../../server/src/features/idLists.ts';
import { completeYaml, type YamlCompletion } from '../../server/src/features/yamlCompletion.ts';
import { hoverYaml } from '../../server/src/features/yamlHover.ts';
import type { YamlFileKind } from '../../server/src/features/yamlShapes.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { placeAt } from '../../server/src/yaml/placeAt.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

const registry = miniRegistry();
const ids = createIdLists(registry);
const index = createCompletionIndex(registry);

function offered(marked: string, kind: YamlFileKind = 'registry', snippets = false): readonly YamlCompletion[] {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const place = placeAt(text, offset);
  return place === null
    ? []
    : completeYaml(text, place, { kind, region: { start: 0, end: text.length }, ids, index, registry, snippets });
}

function labels(marked: string, kind?: YamlFileKind): readonly string[] {
  return offered(marked, kind).map(({ label }) => label);
}

/** The text after the completion of that label. */
function taken(marked: string, label: string, kind?: YamlFileKind, snippets = false): string {
  const item = offered(marked, kind, snippets).find((each) => each.label === label);
  assert.ok(item, `“${label}” is offered`);
  const text = marked.replace('$0', '');
  return text.slice(0, item.span.start) + item.text + text.slice(item.span.end);
}

const PERSON = 'people:\n  - id: a\n    country: XA\n';

describe('completion of YAML keys and values', () => {
  it('offers the keys that fit and are not there yet, required ones first', () => {
    const found = labels(`${PERSON}    $0\n    born: {date: 1960}\n`);
    assert.equal(found[0], 'name');
    for (const key of ['ranks', 'offices', 'died', 'source']) assert.ok(found.includes(key), key);
    for (const key of ['id', 'country', 'born', 'title', 'people']) assert.ok(!found.includes(key), key);
    assert.deepEqual(labels('people:\n  - id: a\n    name: {full: A, $0}').slice(0, 3), ['family', 'given', 'order']);
    assert.ok(labels('registry: 1\n$0').includes('event-series'));
    assert.deepEqual(labels('agreements:\n  - id: a\n    mine:\n      $0'), []);
  });

  it('offers no key where it would eat a value, or stand behind a mark of YAML', () => {
    for (const marked of [
      'people:\n  - id: a\n    country:XA$0',
      '&$0',
      '&pe$0',
      '*$0',
      '!$0',
      '!!st$0',
      '%YAML 1.$0',
      '---$0',
    ])
      assert.deepEqual(labels(marked), [], marked);
    assert.ok(labels('people:\n  - id: a\n    coun$0try:XA').length === 0);
    for (const marked of ['--- $0', '!!map\npe$0', '&a\npe$0']) assert.ok(labels(marked).includes('people'), marked);
  });

  it('says what a key is for and whether it is required', () => {
    const name = offered(`${PERSON}    na$0`).find(({ label }) => label === 'name');
    assert.deepEqual([name?.detail, name?.documentation], ['required', 'The name and its written forms.']);
  });

  it('inserts a key with what belongs behind it, at its column', () => {
    assert.equal(taken(`${PERSON}    ra$0\n`, 'ranks'), `${PERSON}    ranks:\n      - \n`);
    assert.equal(taken(`${PERSON}    na$0\n`, 'name'), `${PERSON}    name:\n      \n`);
    assert.equal(taken(`${PERSON}    so$0\n`, 'source', 'registry', true), `${PERSON}    source: [$1]\n`);
    assert.equal(taken(`${PERSON}    so$0\n`, 'source'), `${PERSON}    source: \n`);
    assert.equal(taken(`${PERSON}    na$0me: x\n`, 'name'), `${PERSON}    name: x\n`);
    assert.equal(taken('people:\n  -$0', 'id'), 'people:\n  - id: ');
    for (const broken of [`${PERSON}     $0`, 'people:\n  - name:\n      full: A\n     $0']) {
      assert.ok(taken(broken, 'notes').endsWith('\n    notes: '), broken);
    }
  });

  it('writes an entry with all that it needs, with tab stops or without', () => {
    const plain = taken('offices:\n  $0', 'id, country, title …');
    assert.equal(plain, 'offices:\n  - id: \n    country: \n    title: \n    holders: single');
    const snippet = taken('offices:\n  - $0', 'id, country, title …', 'registry', true);
    assert.equal(snippet, `offices:\n  - id: $1\n    country: $2\n    title: $3\n    holders: $${'{4|single,many|}'}`);
    const ladder = taken('rank-ladders:\n  - $0', 'id, country, service …');
    assert.ok(ladder.endsWith('    ranks:\n      - id: \n        order: \n        title: '), ladder);
  });

  it('offers choices and truth values', () => {
    assert.deepEqual(labels('offices:\n  - holders: $0'), ['single', 'many']);
    assert.deepEqual(labels('people:\n  - civilian: $0'), ['true', 'false']);
    assert.equal(taken('offices:\n  - holders:$0', 'many'), 'offices:\n  - holders: many');
    assert.equal(taken('offices:\n  - holders: "si$0"', 'many'), 'offices:\n  - holders: "many"');
  });

  it('offers ids of the kind that is asked for, with names, those of the same country first', () => {
    const found = offered(`${PERSON}    ranks:\n      - {rank: $0`);
    assert.ok(found.every(({ kind }) => kind === 'id'));
    const countries = found.map(({ label }) => label.slice(0, 2));
    assert.deepEqual(countries, [...countries].sort());
    assert.equal(countries[0], 'xa');
    assert.equal(found.find(({ label }) => label === 'xa-general')?.detail, 'General');
    assert.equal(labels('people:\n  - id: b\n    country: XB\n    ranks:\n      - rank: $0')[0]?.slice(0, 2), 'xb');
  });

  it('offers the codes of countries, with their names', () => {
    const [first] = offered('people:\n  - id: a\n    country: $0');
    assert.deepEqual([first?.label, first?.detail, first?.filter], ['VN', 'Vietnam', 'VN vietnam vietnamese']);
    assert.equal(taken('partnerships:\n  - parties: [VN, $0]', 'JP'), 'partnerships:\n  - parties: [VN, JP]');
    assert.deepEqual(labels('participants:\n  - country: $0', 'yaml-dossier'), []);
  });

  it('finds ids by the name of the entry, without diacritics', () => {
    assert.deepEqual(labels('events:\n  - people: [khai$0'), ['dinh-van-khai', 'tong-minh-khai']);
    assert.deepEqual(labels('people:\n  - source: gaz$0'), ['arvania-gazette']);
  });

  it('knows the keys and choices of dossiers, front matter and chancery.yaml', () => {
    assert.ok(labels('date: 2020\n$0', 'yaml-dossier').includes('participants'));
    assert.ok(!labels('date: 2020\n$0', 'front-matter').includes('participants'));
    assert.deepEqual(labels('spelling: $0', 'front-matter'), ['en-GB', 'en-US', 'official']);
    assert.ok(labels('rules:\n  $0', 'yaml-dossier').includes('rank-not-held'));
    assert.deepEqual(labels('rules:\n  rank-not-held: $0', 'config'), [
      'off',
      'hint',
      'information',
      'warning',
      'error',
    ]);
    assert.ok(labels('allow:\n  - rule: $0', 'yaml-dossier').includes('rank-not-held'));
    assert.ok(labels('participants:\n  - person: a\n    $0', 'yaml-dossier').includes('office'));
    assert.deepEqual(labels('participants:\n  - rank: $0', 'yaml-dossier'), []);
    assert.deepEqual(labels('body: |\n  na$0', 'yaml-dossier'), []);
    assert.deepEqual(labels('builtin: $0', 'config'), ['true', 'false']);
  });

  it('offers the keys of a record that stands for a list of one, and tells what they are for', () => {
    for (const marked of ['participants: {$0', 'participants: {$0}', 'participants:\n  rank: x\n  $0']) {
      const found = labels(marked, 'yaml-dossier');
      assert.ok(found.includes('person') && found.includes('office') && !found.includes('signed'), marked);
    }
    assert.ok(!labels('participants: {person: a, $0}', 'yaml-dossier').includes('person'));
    // An allowance and the entries of a registry stand in lists alone.
    assert.deepEqual(labels('allow: {$0', 'yaml-dossier'), []);
    assert.deepEqual(labels('people: {$0'), []);
    const text = 'participants: {rank: x}';
    const place = placeAt(text, 17);
    assert.ok(place);
    assert.equal(hoverYaml(text, place, { kind: 'yaml-dossier', registry, on: null })?.card.title, 'rank');
  });

  it('begins on the next line what stands below its key', () => {
    assert.equal(
      taken('participants: $0', 'person, rank, office', 'yaml-dossier'),
      'participants:\n  - person: \n    rank: \n    office: ',
    );
    assert.equal(taken('participants:$0\nbody: x', 'role', 'yaml-dossier'), 'participants:\n  - role: \nbody: x');
    assert.equal(taken(`${PERSON}    ranks: $0`, 'rank'), `${PERSON}    ranks:\n      - rank: `);
    assert.equal(taken('rules: $0', 'rank-not-held', 'config'), 'rules:\n  rank-not-held: ');
    for (const marked of ['participants: $0 # none', 'participants: [] $0', 'participants: "$0"'])
      assert.deepEqual(labels(marked, 'yaml-dossier'), [], marked);
  });

  it('what is inserted is read without a complaint', () => {
    const text = taken('offices:\n  $0\n', 'id, country, title …')
      .replace('id: ', 'id: x')
      .replace('country: ', 'country: XA')
      .replace('title: ', 'title: T');
    assert.deepEqual(readRegistryFile('file:///a.registry.yaml', text).problems, []);
    assert.deepEqual(readConfig(taken('rules:\n  rank-not-held: $0', 'off', 'config'), ['rank-not-held']).problems, []);
  });
});

describe('hover of YAML keys and ids', () => {
  const cardAt = (marked: string, kind: YamlFileKind = 'registry') => {
    const offset = marked.indexOf('$0');
    const text = marked.replace('$0', '');
    const place = placeAt(text, offset);
    const found = place && hoverYaml(text, place, { kind, registry, on: null });
    return found && { hovered: text.slice(found.span.start, found.span.end), ...found.card };
  };

  it('says what a key is for, whether it is required, and its values', () => {
    const key = cardAt('offices:\n  - id: a\n    hold$0ers: single\n');
    assert.deepEqual([key?.hovered, key?.title, key?.kind], ['holders', 'holders', 'Key, required']);
    assert.deepEqual(key?.facts[1]?.values, ['single, many']);
    assert.equal(cardAt('offices:\n  - id: a\n    holders: sin$0gle\n')?.title, 'holders');
    assert.equal(cardAt('ru$0les:\n  x: off\n', 'config')?.title, 'rules');
    assert.equal(cardAt('mine: a\nyou$0rs: b\n', 'yaml-dossier'), null);
  });

  it('shows the weekday of a date, and what a range is', () => {
    const date = cardAt('date: 2024-0$08-20 # so\n', 'yaml-dossier');
    assert.deepEqual([date?.hovered, date?.title], ['2024-08-20', '20 August 2024']);
    assert.deepEqual(date?.lead[0]?.values, ['Tuesday']);
    assert.equal(cardAt('date: "2024-0$08"\n', 'front-matter')?.title, 'August 2024');
    assert.equal(cardAt('people:\n  - ranks:\n      - {from: 2010-$005~}\n')?.kind, 'Date');
    assert.equal(cardAt('people:\n  - ranks:\n      - to: un$0known\n'), null);
    assert.equal(cardAt('date: so$0on\n', 'yaml-dossier'), null);
  });

  it('shows whom an id names, in every style', () => {
    for (const written of ['rank: xa-$0general', '{rank: xa-$0general}', 'rank: "xa-$0general" # so']) {
      const card = cardAt(`people:\n  - ranks:\n      - ${written}\n`);
      assert.deepEqual([card?.hovered, card?.title], ['xa-general', 'General'], written);
    }
    assert.equal(cardAt('people:\n  - source: [arvania-$0gazette]\n')?.kind, 'Source');
    assert.equal(cardAt('people:\n  - ranks:\n      - rank: no-$0such\n'), null);
  });
});

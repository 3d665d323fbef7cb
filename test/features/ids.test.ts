/** Ids: what one names by where it stands, all its places however they are written, and how a new one is written. */
import assert from 'node:assert/strict';
import { type IdName, idNameAt, usesInDossier, usesInFile } from '../../server/src/features/ids.ts';
import { refusal, writtenId } from '../../server/src/features/renameId.ts';
import type { YamlFileKind } from '../../server/src/features/yamlShapes.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { placeAt } from '../../server/src/yaml/placeAt.ts';
import { MINI_REGISTRY_TEXT, miniRegistry } from '../support/miniRegistry.ts';
import { snapshotOf } from './fixture.ts';

const uri = 'file:///a.registry.yaml';

function named(marked: string, file: YamlFileKind = 'registry'): string | null {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const place = placeAt(text, offset);
  const name = place && idNameAt(text, place, file);
  return name && `${name.kind} ${name.id}`;
}

/** The text with every use in guillemets, a declaration in double ones. */
function marked(name: IdName, text: string): string {
  const { uses } = usesInFile(name, readRegistryFile(uri, text));
  return uses.toReversed().reduce((shown, { span: { start, end }, isDeclaration }) => {
    const [open, close] = isDeclaration ? ['«', '»'] : ['‹', '›'];
    return `${shown.slice(0, start)}${open}${shown.slice(start, end)}${close}${shown.slice(end)}`;
  }, text);
}

describe('ids', () => {
  it('are known by where they stand', () => {
    assert.equal(named('people:\n  - id: a$0b\n'), 'person ab');
    assert.equal(named('rank-ladders:\n  - ranks:\n      - {id: a$0b}\n'), 'rank ab');
    assert.equal(named('people:\n  - ranks:\n      - {rank: "a$0b"}\n'), 'rank ab');
    assert.equal(named('people:\n  - source: a$0b\n'), 'source ab');
    assert.equal(named('people:\n  - name: {full: a$0b}\n'), null);
    assert.equal(named('people:\n  - i$0d: ab\n'), null);
    assert.equal(named('participants:\n  - person: a$0b\n', 'yaml-dossier'), 'person ab');
    assert.equal(named('title: a$0b\n', 'yaml-dossier'), null);
    assert.equal(named('participants:\n  - name: a$0b\n', 'yaml-dossier'), 'person ab');
    assert.equal(named('events:\n  - name: a$0b\n', 'yaml-dossier'), 'event ab');
    assert.equal(named('agreements:\n  - name: a$0b\n', 'yaml-dossier'), 'agreement ab');
    assert.equal(named('timeline:\n  - name: a$0b\n', 'yaml-dossier'), null);
    assert.equal(named('events:\n  - chairs: [x, a$0b]\n', 'yaml-dossier'), 'person ab');
  });

  it('are found however they are written, and nowhere else', () => {
    const text = [
      'people:',
      '  - id: "ab" # ab',
      '    country: XA',
      '    name: {full: ab, family: ab, given: ab, order: family-first}',
      '    source: ab',
      'events:',
      '  - {id: ab, type: ab, name: ab, people: [ab, abc, "ab"], source: [ab]}',
      'sources:',
      '  - {id: ab, publisher: ab, title: ab}',
      '',
    ].join('\n');
    const people = text.replace('id: "ab"', 'id: "«ab»"').replace('[ab, abc, "ab"]', '[‹ab›, abc, "‹ab›"]');
    assert.equal(marked({ kind: 'person', id: 'ab' }, text), people);
    const sources = text
      .replace('source: ab', 'source: ‹ab›')
      .replace('[ab]}', '[‹ab›]}')
      .replace('{id: ab, publisher', '{id: «ab», publisher');
    assert.equal(marked({ kind: 'source', id: 'ab' }, text), sources);
  });

  it('say so where a place cannot be told', () => {
    const text = 'people:\n  - id: &x ab\n    civilian: true\nevents:\n  - {id: e, people: [*x]}\n';
    const { uses, unplaced } = usesInFile({ kind: 'person', id: 'ab' }, readRegistryFile(uri, text));
    assert.deepEqual([uses.length, unplaced], [1, 1]);
  });

  it('are placed only as far as somebody asks', () => {
    const file = readRegistryFile(uri, MINI_REGISTRY_TEXT);
    const name: IdName = { kind: 'rank', id: 'xa-general' };
    assert.deepEqual(
      usesInFile(name, file, { declarationsOnly: true }).uses.map(({ isDeclaration }) => isDeclaration),
      [true],
    );
    assert.ok(usesInFile(name, file).uses.length > usesInFile(name, file, { most: 1 }).uses.length);
  });

  it('are found in the fields of dossiers', () => {
    const text = 'participants:\n  - {person: "dinh-van-khai", rank: xa-general}\nbody: dinh-van-khai\n';
    const { dossier } = snapshotOf(text, { kind: 'yaml' }).analysis;
    const { uses } = usesInDossier({ kind: 'person', id: 'dinh-van-khai' }, { uri, text, dossier });
    assert.deepEqual(
      uses.map(({ span }) => text.slice(span.start - 1, span.end + 1)),
      ['"dinh-van-khai"'],
    );
  });

  it('are no people where an event or an agreement has its name', () => {
    const text = 'events:\n  - name: dinh-van-khai\nagreements:\n  - name: dinh-van-khai\n';
    const { dossier } = snapshotOf(text, { kind: 'yaml' }).analysis;
    assert.deepEqual(usesInDossier({ kind: 'person', id: 'dinh-van-khai' }, { uri, text, dossier }), {
      uses: [],
      unplaced: 0,
    });
    assert.equal(usesInDossier({ kind: 'event', id: 'dinh-van-khai' }, { uri, text, dossier }).uses.length, 1);
  });

  it('keep what YAML would read as something else in quotes', () => {
    assert.deepEqual(
      ['plain', 'a:b', 'a:', 'true', '2024', '1e3'].map((id) => writtenId(id, false)),
      ['plain', 'a:b', '"a:"', '"true"', '"2024"', '"1e3"'],
    );
    assert.equal(writtenId('2024', true), '2024');
  });

  it('are refused where the new one is taken, malformed, or not ours to change', () => {
    const registry = miniRegistry();
    const name: IdName = { kind: 'person', id: 'dinh-van-khai' };
    const own = { registry, below: [] };
    assert.equal(refusal(name, 'khai', own), null);
    assert.equal(refusal(name, 'dinh-van-khai', own), null);
    // The same word may name a thing of another kind.
    assert.equal(refusal(name, 'xa-general', own), null);
    assert.match(refusal(name, 'luu-quang-dao', own) ?? '', /already the id/);
    assert.match(refusal(name, 'a b', own) ?? '', /is no id/);
    assert.match(refusal(name, 'khai', { registry, below: [registry] }) ?? '', /built-in/);
    assert.match(refusal({ kind: 'office', id: 'nobody' }, 'khai', own) ?? '', /has no office/);
  });
});

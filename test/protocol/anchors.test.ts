/** Anchors and aliases over the built server: completion, hover, definition, references and new names. */
import assert from 'node:assert/strict';
import type { Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { folder, miniWorkspace } from './workspace.ts';

const uri = `${folder}/talks.dossier.yaml`;
const TEXT = `date: 2022-03-01
hosts:
  - &khai
    person: dinh-van-khai
    rank: General
participants:
  - <<: *khai
    role: head
  - person: Ho Thanh Yen
    rank: General
`;

describe('protocol: anchors', () => {
  it('leads from an alias to its anchor and back, and renames both', async () => {
    const { client } = await miniWorkspace();
    const file = client.open(uri, TEXT, 'yaml');
    const at = { textDocument: { uri }, position: file.at('*khai', 2) };
    const send = <R>(method: string, more: object = {}) =>
      client.connection.sendRequest<R>(`textDocument/${method}`, { ...at, ...more });
    const definition = await send<Location>('definition');
    assert.deepEqual(definition.range.start, file.at('&khai', 1));
    const references = await send<readonly Location[]>('references', { context: { includeDeclaration: true } });
    assert.deepEqual(
      references.map(({ range }) => file.slice(range)),
      ['khai', 'khai'],
    );
    const edit = await send<WorkspaceEdit>('rename', { newName: 'host' });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'edits' in change && change.edits.length === 2);
    await assert.rejects(send('rename', { newName: 'two words' }), /is no name of an anchor/);
    const hover = await send<Hover>('hover');
    assert.match(JSON.stringify(hover), /dinh-van-khai/);
    await client.stop();
  });

  it('offers aliases as soon as the star is typed', async () => {
    const { client } = await miniWorkspace();
    const file = client.open(uri, `${TEXT}  - *`, 'yaml');
    const { items } = await file.complete(file.at('  - *', 5));
    assert.equal(items[0]?.label, '*khai');
    assert.deepEqual(
      (await file.diagnostics()).map(({ code, range }) => [code, file.slice(range)]),
      [
        ['rank-not-held', 'General'],
        ['yaml', '*'],
      ],
    );
    await client.stop();
  });

  it('reads registry entries through merge keys, and places their mistakes', async () => {
    const { client } = await miniWorkspace();
    const more = `${folder}/more.registry.yaml`;
    const text = `events:
  - &e
    id: first
    type: visit
    name: First Visit
    source: &s arvania-gazette
  - <<: *e
    id: second
    name: Second Visit
    organiser: xa-mob
  - {<<: *e, id: third, name: Third Visit, source: *s}
`;
    const file = client.open(more, text, 'yaml');
    const problems = await client.published(more);
    assert.deepEqual(
      problems.map(({ code, range }) => [code, file.slice(range)]),
      [['unknown-key', 'organiser']],
    );
    await client.stop();
  });
});

/** Registry files and chancery.yaml in an editor: quick fixes, completion and hover over the built server. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  DocumentHighlight,
  DocumentSymbol,
  Location,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completed, fullCapabilities, startClient } from '../support/lspClient.ts';
import { memoryFileSystem } from '../support/memoryFileSystem.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { configUri, folder, miniWorkspace, registryUri } from './workspace.ts';

const extraUri = `${folder}/extra.registry.yaml`;
const office = (line: string) => `offices:\n  - id: xa-envoy\n    country: XA\n    title: Envoy\n    ${line}\n`;

describe('protocol: YAML files', () => {
  it('corrects what is misspelt in a registry file, as a versioned edit', async () => {
    const { client } = await miniWorkspace();
    const file = client.open(extraUri, office('holdrs: single'), 'yaml');
    const problems = await client.published(extraUri);
    assert.ok(problems.some(({ code }) => code === 'unknown-key'));
    const actions = await file.actions(file.range('holdrs'), { diagnostics: [...problems] });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Replace by "holders"', 'quickfix']],
    );
    assert.equal(actions[0]?.diagnostics?.[0]?.code, 'unknown-key');
    assert.equal(actions[0] && file.applied(actions[0]), office('holders: single'));
    file.edit('title: Envoy', 'title: Special Envoy');
    const [later] = await file.actions(file.range('holdrs'));
    assert.match((later && file.applied(later)) ?? '', /title: Special Envoy\n {4}holders: single/);
    assert.deepEqual(await file.actions(file.range('title')), []);
    await client.stop();
  });

  it('corrects an id that names nothing, a misspelt rule and a misspelt severity', async () => {
    const { client } = await miniWorkspace();
    const registry = client.open(extraUri, office('holders: single\n    organisation: xa-mob'), 'yaml');
    await client.published(extraUri);
    const [reference] = await registry.actions(registry.range('xa-mob'));
    assert.equal(reference?.title, 'Replace by "xa-mod"');
    const config = client.open(
      configUri,
      'builtin: false\nrules:\n  rank-not-hold: off\n  agreement-date: eror\n',
      'yaml',
    );
    await client.published(configUri);
    const fixes = await config.actions(config.range('rank-not-hold: off\n  agreement-date: eror'));
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Replace by "rank-not-held"', 'Replace by "error"'],
    );
    await client.stop();
  });

  it('keeps the quotes of what it corrects', async () => {
    const { client } = await miniWorkspace();
    const list = (line: string) => `{"offices":[{"id":"xa-envoy",${line},"title":"Envoy"}]}\n`;
    const registry = client.open(extraUri, list('"contry":"XA"'), 'yaml');
    await client.published(extraUri);
    const [country] = await registry.actions(registry.range('contry'));
    assert.equal(country && registry.applied(country), list('"country":"XA"'));
    const config = client.open(configUri, '{"bultin":false,"rules":{"rank-not-hold":"off"}}\n', 'yaml');
    await client.published(configUri);
    const [builtin] = await config.actions(config.range('bultin'));
    assert.equal(builtin && config.applied(builtin), '{"builtin":false,"rules":{"rank-not-hold":"off"}}\n');
    await client.stop();
  });

  it('completes keys, ids and entries, with tab stops where the client has them', async () => {
    const { client } = await miniWorkspace();
    const text = 'people:\n  - id: a\n    country: XA\n    ranks:\n      - rank: \n    ';
    const file = client.open(extraUri, text, 'yaml');
    const ranks = await file.complete(file.at('rank: \n', 6));
    const general = ranks.items.find(({ label }) => label === 'xa-general');
    assert.equal(general?.detail, 'General');
    assert.ok(general && completed(file, general).includes('- rank: xa-general\n'));
    const keys = await file.complete({ line: 5, character: 4 });
    assert.deepEqual(keys.items[0]?.label, 'name');
    assert.ok(keys.items.every(({ insertTextFormat }) => insertTextFormat === 1));
    await client.stop();

    const capabilities = structuredClone(fullCapabilities);
    Object.assign(capabilities.textDocument?.completion?.completionItem ?? {}, { snippetSupport: true });
    const other = await miniWorkspace({ capabilities });
    const start = other.client.open(extraUri, 'offices:\n  - ', 'yaml');
    const entry = (await start.complete({ line: 1, character: 4 })).items[0];
    assert.equal(entry?.insertTextFormat, 2);
    await other.client.stop();
  });

  it('completes keys in the front matter of a text and in a YAML dossier', async () => {
    const { client } = await miniWorkspace();
    const text = client.open(`${folder}/a.dossier`, '---\nspelling: \npl\n---\nText.\n');
    assert.deepEqual(
      (await text.complete({ line: 1, character: 10 })).items.map(({ label }) => label),
      ['en-GB', 'en-US', 'official'],
    );
    assert.ok((await text.complete({ line: 2, character: 2 })).items.some(({ label }) => label === 'place'));
    assert.deepEqual((await text.complete({ line: 4, character: 4 })).items, []);
    const yaml = client.open(
      `${folder}/a.dossier.yaml`,
      'date: 2022-05-01\nparticipants:\n  - person: dinh-van-khai\n    rank: \n    ',
      'yaml',
    );
    assert.equal((await yaml.complete({ line: 3, character: 10 })).items[0]?.label, 'General');
    assert.ok((await yaml.complete({ line: 4, character: 4 })).items.some(({ label }) => label === 'office'));
    await client.stop();
  });

  it('shows what a key is for and whom an id names', async () => {
    const { client } = await miniWorkspace();
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    assert.match((await file.hover('order: family-first')) ?? '', /\*\*order\*\*.*\n_Key, required_/);
    assert.match((await file.hover('xa-lieutenant-general, from', 3)) ?? '', /\*\*Lieutenant General\*\*/);
    assert.match((await file.hover('belmora-times]', 3)) ?? '', /Belmora Times/);
    const config = client.open(configUri, 'builtin: false\n', 'yaml');
    assert.match(
      (await config.hover('builtin')) ?? '',
      /leaves the built\\-in registry out|leaves the built-in registry out/,
    );
    await client.stop();
  });

  it('leads from an id to its entry, to all its places, and lights them up', async () => {
    const dossier = `${folder}/a.dossier.yaml`;
    const { client } = await miniWorkspace(
      {},
      { [extraUri]: 'events:\n  - {id: e, type: visit, name: Visit, people: ["dinh-van-khai"], source: s}\n' },
    );
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    client.open(
      dossier,
      'date: 2020-03-03\nparticipants:\n  - person: dinh-van-khai\nbody: Dinh Van Khai spoke.\n',
      'yaml',
    );
    const at = (needle: string, delta = 0) => ({
      textDocument: { uri: registryUri },
      position: file.at(needle, delta),
    });
    const definition = await client.connection.sendRequest<readonly Location[]>(
      'textDocument/definition',
      at('by: [mizuhara-sora, dinh', 22),
    );
    assert.deepEqual(
      definition.map(({ range }) => file.slice(range)),
      ['dinh-van-khai'],
    );
    assert.deepEqual(definition[0]?.range, file.range('dinh-van-khai'));
    const references = await client.connection.sendRequest<readonly Location[]>('textDocument/references', {
      ...at('dinh-van-khai', 3),
      context: { includeDeclaration: false },
    });
    const places = references.map(({ uri }) => uri.slice(folder.length + 1));
    assert.deepEqual(places, [
      'extra.registry.yaml',
      'mini.registry.yaml',
      'mini.registry.yaml',
      'a.dossier.yaml',
      'a.dossier.yaml',
    ]);
    const lit = await client.connection.sendRequest<readonly DocumentHighlight[]>(
      'textDocument/documentHighlight',
      at('dinh-van-khai'),
    );
    assert.deepEqual(
      lit.map(({ range, kind }) => [file.slice(range), kind]),
      [
        ['dinh-van-khai', 3],
        ['dinh-van-khai', 2],
        ['dinh-van-khai', 2],
      ],
    );
    await client.stop();
  });

  it('renames an id everywhere at once, in quotes and out of them', async () => {
    const dossierUri = `${folder}/a.dossier.yaml`;
    const extra =
      'events:\r\n  - {id: e, type: visit, name: Visit 😀, people: ["dinh-van-khai", dinh-van-khai-2], source: s}\r\n';
    const { client } = await miniWorkspace({}, { [extraUri]: extra });
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    client.open(dossierUri, 'date: 2020-03-03\nparticipants:\n  - person: dinh-van-khai\n', 'yaml');
    file.edit('registry: 1', '# edited\nregistry: 1');
    const at = { textDocument: { uri: registryUri }, position: file.at('dinh-van-khai', 3) };
    const prepared = await client.connection.sendRequest<{ placeholder: string }>('textDocument/prepareRename', at);
    assert.equal(prepared.placeholder, 'dinh-van-khai');
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'khai' });
    const changed = new Map(
      (edit.documentChanges ?? []).map((change) => {
        assert.ok('edits' in change);
        return [change.textDocument.uri, change] as const;
      }),
    );
    assert.deepEqual(
      [...changed.values()].map(({ textDocument }) => textDocument.version),
      [null, 2, 1],
    );
    const applied = TextDocument.applyEdits(
      TextDocument.create('', '', 1, extra),
      (changed.get(extraUri)?.edits ?? []) as TextEdit[],
    );
    assert.equal(applied, extra.replace('"dinh-van-khai"', '"khai"'));
    const own = TextDocument.applyEdits(
      TextDocument.create('', '', 1, file.text()),
      (changed.get(registryUri)?.edits ?? []) as TextEdit[],
    );
    assert.equal(own, file.text().replaceAll('dinh-van-khai', 'khai'));
    await client.stop();
  });

  it('refuses a rename that would break something, and says why', async () => {
    const { client } = await miniWorkspace(
      {},
      { [configUri]: '', [extraUri]: 'people:\n  - {id: phan-van-giang, notes: More.}\n' },
    );
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const extra = client.open(extraUri, 'people:\n  - {id: phan-van-giang, notes: More.}\n', 'yaml');
    const rename = (uri: string, position: object, newName: string) =>
      client.connection.sendRequest('textDocument/rename', { textDocument: { uri }, position, newName });
    const at = file.at('dinh-van-khai');
    await assert.rejects(
      rename(registryUri, at, 'luu-quang-dao'),
      /“luu-quang-dao” is already the id of another person/,
    );
    await assert.rejects(rename(registryUri, at, 'two words'), /“two words” is no id/);
    await assert.rejects(rename(registryUri, file.at('registry: 1'), 'x'), /Only ids/);
    await assert.rejects(
      rename(extraUri, extra.at('phan-van'), 'giang'),
      /“phan-van-giang” is an id of the built-in registry/,
    );
    await client.stop();
  });

  it('gives a registry file as an outline with names', async () => {
    const capabilities = structuredClone(fullCapabilities);
    Object.assign(capabilities.textDocument ?? {}, { documentSymbol: { hierarchicalDocumentSymbolSupport: true } });
    const { client } = await miniWorkspace({ capabilities });
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const symbols = await client.connection.sendRequest<readonly DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: registryUri },
    });
    assert.deepEqual(
      symbols.slice(0, 3).map(({ name }) => name),
      ['people', 'rank-ladders', 'offices'],
    );
    const [first] = symbols[0]?.children ?? [];
    assert.deepEqual([first?.name, first?.detail], ['Đinh Văn Khải', 'dinh-van-khai']);
    assert.ok(first && file.slice(first.range).startsWith('id: dinh-van-khai'));
    await client.stop();
  });

  it('adds somebody unknown to a registry file of the folder, or to a new one', async () => {
    const { client } = await miniWorkspace();
    const text = client.open(
      `${folder}/talks.dossier`,
      '---\ndate: 2020-03-03\n---\nMajor General Quoc Van Thuan spoke.\n',
    );
    const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
    const actions = await text.actions(text.range('Quoc Van'), { triggerKind: 1 });
    assert.deepEqual(titles(actions), ['Add “Quoc Van Thuan” to mini.registry.yaml']);
    const [change] = actions[0]?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change && change.textDocument.uri === registryUri);
    const after = TextDocument.applyEdits(
      TextDocument.create('', '', 1, MINI_REGISTRY_TEXT),
      change.edits as TextEdit[],
    );
    assert.match(
      after,
      /belmora-times\]\}\n {2}- id: quoc-van-thuan\n[\s\S]*source: "talks.dossier"[\s\S]*\n\nrank-ladders:/,
    );
    assert.deepEqual(titles(await text.actions(text.range('Quoc Van'), { triggerKind: 2 })), []);
    await client.stop();

    const capabilities = structuredClone(fullCapabilities);
    Object.assign(capabilities.workspace?.workspaceEdit ?? {}, { resourceOperations: ['create'] });
    const other = await startClient({ folders: [folder], files: memoryFileSystem(), capabilities });
    const dossier = other.open(
      `${folder}/talks.dossier`,
      '---\ndate: 2020-03-03\n---\nMajor General Quoc Van Thuan spoke.\n',
    );
    const [made] = await dossier.actions(dossier.range('Quoc Van'), { triggerKind: 1 });
    assert.deepEqual(made?.edit?.documentChanges?.[0], { kind: 'create', uri: `${folder}/people.registry.yaml` });
    await other.stop();

    // A file that is excluded, or cannot be read, keeps its name and its text; where none would be read none is made.
    const offered = async (files: Record<string, string>) => {
      const third = await startClient({ folders: [folder], files: memoryFileSystem(files), capabilities });
      const spoken = third.open(
        `${folder}/talks.dossier`,
        '---\ndate: 2020-03-03\n---\nMajor General Quoc Van Thuan spoke.\n',
      );
      const found = await spoken.actions(spoken.range('Quoc Van'), { triggerKind: 1 });
      await third.stop();
      return titles(found).filter((title) => title.includes('a new file'));
    };
    const exclude = (glob: string) => `exclude: ["${glob}"]\n`;
    const there = { [`${folder}/people.registry.yaml`]: 'registry: 1\n' };
    assert.deepEqual(await offered({ ...there, [configUri]: 'include: []\n' }), [
      'Add “Quoc Van Thuan” to a new file people-2.registry.yaml',
    ]);
    assert.deepEqual(await offered({ [configUri]: exclude('*.registry.yaml') }), []);
    assert.deepEqual(await offered({ ...there, [configUri]: exclude('people.registry.yaml') }), []);
  });
});

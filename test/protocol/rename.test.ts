/** Renaming an id while the workspace goes on: texts that change meanwhile, files that are opened, ids with escapes. */
import assert from 'node:assert/strict';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullCapabilities, type TestClient, type TestDocument } from '../support/lspClient.ts';
import { type MemoryFileSystem, memoryFileSystem } from '../support/memoryFileSystem.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { configUri, folder, miniWorkspace, registryUri } from './workspace.ts';

const closedUri = `${folder}/closed.dossier.yaml`;
const openUri = `${folder}/open.dossier.yaml`;
const record = (person: string) => `date: 2020-03-03\nparticipants:\n  - person: ${person}\n`;

function rename(client: TestClient, file: TestDocument): Promise<WorkspaceEdit> {
  return client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    textDocument: { uri: registryUri },
    position: file.at('id: dinh-van-khai', 5),
    newName: 'khai',
  });
}

/** The mini workspace with one more file; what stands in `then` is done when that is read. */
function served(uri: string, then: (() => void)[]): MemoryFileSystem {
  const files = memoryFileSystem({
    [registryUri]: MINI_REGISTRY_TEXT,
    [configUri]: 'builtin: false\n',
    [uri]: record('dinh-van-khai'),
  });
  return {
    ...files,
    async readFile(of) {
      const read = await files.readFile(of);
      if (of === uri) for (const step of then.splice(0)) step();
      return read;
    },
  };
}

function applied(edit: WorkspaceEdit, uri: string, text: string): { readonly text: string; readonly version: unknown } {
  const changes = (edit.documentChanges ?? []).flatMap((each) => ('edits' in each ? [each] : []));
  const [change, ...more] = changes.filter(({ textDocument }) => textDocument.uri === uri);
  assert.ok(change && more.length === 0, uri);
  const document = TextDocument.create(uri, '', 1, text);
  return {
    text: TextDocument.applyEdits(document, change.edits as TextEdit[]),
    version: change.textDocument.version,
  };
}

describe('protocol: rename while the workspace goes on', () => {
  it('answers with the places of the newest version of what is typed in while files are read', async () => {
    const then: (() => void)[] = [];
    const { client } = await miniWorkspace({ files: served(closedUri, then) });
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const open = client.open(openUri, record('dinh-van-khai'), 'yaml');
    await open.diagnostics();
    then.push(() => open.edit('date', '# a line on top\ndate'));
    const edit = await rename(client, file);
    const after = applied(edit, openUri, open.text());
    assert.deepEqual(after, { text: `# a line on top\n${record('khai')}`, version: 2 });
    assert.equal(applied(edit, closedUri, record('dinh-van-khai')).version, null);
    await client.stop();
  });

  it('takes a file that is opened while it is read as it is in the editor', async () => {
    const then: (() => void)[] = [];
    const { client } = await miniWorkspace({ files: served(closedUri, then) });
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const text = `# opened\n${record('"dinh-van-khai"')}`;
    then.push(() => void client.open(closedUri, text, 'yaml'));
    const after = applied(await rename(client, file), closedUri, text);
    assert.deepEqual(after, { text: `# opened\n${record('"khai"')}`, version: 1 });
    await client.stop();
  });

  it('reads a file that is closed while others are read', async () => {
    const then: (() => void)[] = [];
    const files = served(closedUri, then);
    files.files.set(openUri, record('dinh-van-khai'));
    const { client } = await miniWorkspace({ files });
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const open = client.open(openUri, `# not saved\n${record('dinh-van-khai')}`, 'yaml');
    await open.diagnostics();
    then.push(() => open.close());
    const after = applied(await rename(client, file), openUri, record('dinh-van-khai'));
    assert.deepEqual(after, { text: record('khai'), version: null });
    await client.stop();
  });

  it('finds the id in every style in which a closed dossier writes it', async () => {
    const styles = ['"dinh-van-kha\\u0069"', '>-\n      dinh-van-khai', '&k dinh-van-khai\n    role: *k'];
    for (const style of styles) {
      const { client } = await miniWorkspace({}, { [closedUri]: record(style) });
      const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
      const after = applied(await rename(client, file), closedUri, record(style));
      assert.equal(after.text, record(style.replace(/dinh-van-kha(?:i|\\u0069)/, 'khai')), style);
      await client.stop();
    }
  });

  it('refuses when the id is behind an alias of a value that is no field', async () => {
    const { client } = await miniWorkspace({}, { [closedUri]: `mine: &k dinh-van-khai\n${record('*k')}` });
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    await assert.rejects(rename(client, file), /In closed\.dossier\.yaml the id stands in YAML that is broken/);
    await client.stop();
  });

  it('refuses for an id in a registry outside the folder, which other folders read as well', async () => {
    const own = 'file:///own/own.registry.yaml';
    const text = 'people:\n  - {id: dinh-van-khai, notes: Mine.}\n';
    const { client } = await miniWorkspace({ packs: [own] }, { [own]: text });
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    await assert.rejects(rename(client, file), /stands in own\.registry\.yaml too, outside this folder/);
    await client.stop();
  });

  it('shows how far it is in a big folder, and ends when somebody ends it there', async () => {
    const capabilities = structuredClone(fullCapabilities);
    Object.assign(capabilities, { window: { workDoneProgress: true } });
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`${folder}/${i}.dossier.yaml`, record('dinh-van-khai')]),
    );
    const { client } = await miniWorkspace({ capabilities }, many);
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const seen: string[] = [];
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    client.connection.onNotification('$/progress', ({ value }: { value: ProgressValue }) => {
      seen.push(value.kind === 'report' ? `${value.percentage}%` : `${value.kind} ${value.cancellable ?? ''}`.trim());
    });
    const edit = await rename(client, file);
    assert.equal(edit.documentChanges?.length, 401);
    await client.stop();
    assert.deepEqual([seen[0], seen.at(-1)], ['begin true', 'end']);
    assert.ok(seen.includes('100%'), seen.join());

    const other = await miniWorkspace({ capabilities }, many);
    other.client.connection.onRequest('window/workDoneProgress/create', () => null);
    other.client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: ProgressValue }) => {
        if (value.kind === 'begin')
          other.client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      },
    );
    await assert.rejects(rename(other.client, other.client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml')), /was ended/);
    await other.client.stop();
  });
});

interface ProgressValue {
  readonly kind: 'begin' | 'report' | 'end';
  readonly cancellable?: boolean;
  readonly percentage?: number;
}

/** The lenses over registry entries: counted in the background over all dossiers of the folder, opened as references. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch/posix';
import type { CodeLens, Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullCapabilities, startClient, type TestClient } from '../support/lspClient.ts';
import { type MemoryFileSystem, memoryFileSystem } from '../support/memoryFileSystem.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { dated, folder, miniWorkspace, registryUri } from './workspace.ts';

const prose = `${folder}/closed.dossier.txt`;
const yaml = `${folder}/deep/closed.dossier.yaml`;
const open = `${folder}/open.dossier`;
const FILES = {
  [prose]: dated('Đinh Văn Khải met Eleanor Marsh. Khai spoke.'),
  [yaml]: 'date: 2020-03-03\nparticipants:\n  - person: dinh-van-khai\n    office: "xa-minister-defence"\n',
  [`${folder}/notes.txt`]: dated('Đinh Văn Khải is in no dossier here.'),
};

const waiting = structuredClone(fullCapabilities);

/** The title over the entry of that id, once it is known. */
async function title(client: TestClient, id: string, uri = registryUri): Promise<string | undefined> {
  const lenses = await client.connection.sendRequest<readonly CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri },
  });
  const lens = lenses.find(({ data }) => (data as { id: string }).id === id);
  assert.ok(lens, id);
  const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
  return command?.title;
}

describe('protocol: lenses of registry entries', () => {
  it('counts mentions and ids in dossiers, open and closed', async () => {
    const { client } = await miniWorkspace({ capabilities: waiting }, FILES);
    client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const text = client.open(open, dated('Đinh Văn Khải came.'));
    await text.diagnostics();
    assert.equal(await title(client, 'dinh-van-khai'), '4 mentions in 3 dossiers');
    assert.equal(await title(client, 'eleanor-marsh'), '1 mention in 1 dossier');
    assert.equal(await title(client, 'xa-minister-defence'), '1 mention in 1 dossier');
    assert.equal(await title(client, 'ho-thanh-yen'), 'No mentions');
    text.edit('came', 'came with Hồ Thanh Yên');
    assert.equal(await title(client, 'ho-thanh-yen'), '1 mention in 1 dossier');
    await client.stop();
  });

  it('answers at once where lenses can be asked for again, and asks for that when they are counted', async () => {
    const capabilities = structuredClone(fullCapabilities);
    Object.assign(capabilities.workspace ?? {}, { codeLens: { refreshSupport: true } });
    const { client, files } = await miniWorkspace({ capabilities }, FILES);
    let refreshed = () => {};
    client.connection.onRequest('workspace/codeLens/refresh', () => refreshed());
    const refresh = () =>
      new Promise<void>((resolve) => {
        refreshed = resolve;
      });
    client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const first = refresh();
    assert.equal(await title(client, 'dinh-van-khai'), 'Counting mentions…');
    await first;
    assert.equal(await title(client, 'dinh-van-khai'), '3 mentions in 2 dossiers');
    files.files.set(prose, dated('Nobody met nobody.'));
    const second = refresh();
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: prose, type: 2 }] });
    await second;
    assert.equal(await title(client, 'dinh-van-khai'), '1 mention in 1 dossier');
    files.files.set(`${folder}/new.dossier`, dated('Eleanor Marsh spoke.'));
    const third = refresh();
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${folder}/new.dossier`, type: 1 }],
    });
    await third;
    assert.equal(await title(client, 'eleanor-marsh'), '1 mention in 1 dossier');
    await client.stop();
  });

  it('counts again when the registry is saved', async () => {
    const { client, files } = await miniWorkspace({ capabilities: waiting }, FILES);
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    assert.equal(await title(client, 'eleanor-marsh'), '1 mention in 1 dossier');
    file.edit('full: Eleanor Marsh', 'full: Eleanor Mead');
    files.files.set(registryUri, file.text());
    client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: registryUri } });
    assert.equal(await title(client, 'eleanor-marsh'), 'No mentions');
    await client.stop();
  });

  it('finds all that it counts as references, and renames ids in closed dossiers too', async () => {
    const { client } = await miniWorkspace({ capabilities: waiting }, FILES);
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const at = { textDocument: { uri: registryUri }, position: file.at('id: dinh-van-khai', 5) };
    const found = await client.connection.sendRequest<readonly Location[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: false },
    });
    const count = (uri: string) => found.filter((place) => place.uri === uri).length;
    assert.deepEqual([count(prose), count(yaml)], [2, 1]);
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'khai' });
    const change = edit.documentChanges?.find((each) => 'edits' in each && each.textDocument.uri === yaml);
    assert.ok(change && 'edits' in change);
    const before = TextDocument.create(yaml, '', 1, FILES[yaml] ?? '');
    assert.match(TextDocument.applyEdits(before, change.edits as TextEdit[]), /person: khai\n/);
    await client.stop();
  });

  it('opens as many mentions as it counts, of every entry', async () => {
    const { client } = await miniWorkspace({ capabilities: waiting, showsMentions: true }, FILES);
    client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const text = client.open(open, dated('Đinh Văn Khải came. Khai, Minister of National Defence, spoke.'));
    await text.diagnostics();
    const lenses = await client.connection.sendRequest<readonly CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: registryUri },
    });
    let all = 0;
    for (const lens of lenses) {
      const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
      const count = Number(/^(\d+) mention/.exec(command?.title ?? '')?.[1] ?? 0);
      assert.equal(command?.command, count > 0 ? 'chancery.showMentions' : '', command?.title);
      const { uri, kind, id } = lens.data as { readonly uri: string; readonly kind: string; readonly id: string };
      if (count > 0) assert.deepEqual(command?.arguments, [uri, lens.range.start.line, kind, id]);
      const places = await client.connection.sendRequest<readonly Location[]>('chancery/mentions', { uri, kind, id });
      assert.equal(places.length, count, `${kind} ${id}`);
      assert.equal(new Set(places.map((place) => JSON.stringify(place))).size, count);
      all += count;
    }
    assert.ok(all > 6);
    const params = { uri: registryUri, kind: 'no-such-kind', id: 'x' };
    assert.deepEqual(await client.connection.sendRequest('chancery/mentions', params), []);
    await client.stop();
  });

  it('takes counts of an earlier session for texts that are the same, and only for these', async () => {
    const storage = mkdtempSync(path.join(tmpdir(), 'chancery-storage-'));
    const options = { capabilities: waiting, storage: pathToFileURL(storage).href };
    const titles = async (files: Record<string, string>, registry = MINI_REGISTRY_TEXT) => {
      const { client } = await miniWorkspace(options, files);
      client.open(registryUri, registry, 'yaml');
      const found = [await title(client, 'dinh-van-khai'), await title(client, 'eleanor-marsh')];
      await client.stop();
      return found;
    };
    const both = ['3 mentions in 2 dossiers', '1 mention in 1 dossier'];
    assert.deepEqual(await titles(FILES), both);
    const [name = ''] = readdirSync(storage);
    const file = path.join(storage, name);
    const written = readFileSync(file, 'utf8');
    // That the file is read shows when it says otherwise.
    const keyed = JSON.parse(written.slice(written.lastIndexOf('\n'))) as { names: string[] };
    const lied = written.replace('"person eleanor-marsh"', '"person nobody"');
    assert.ok(keyed.names.includes('person eleanor-marsh') && lied !== written);
    writeFileSync(file, lied);
    assert.deepEqual(await titles(FILES), ['3 mentions in 2 dossiers', 'No mentions']);
    // A text, a registry and a file that are others are counted anew.
    assert.deepEqual(await titles({ ...FILES, [prose]: dated('Eleanor Marsh spoke.') }), [
      '1 mention in 1 dossier',
      '1 mention in 1 dossier',
    ]);
    writeFileSync(file, lied);
    assert.deepEqual(await titles(FILES, `# changed\n${MINI_REGISTRY_TEXT}`), both);
    writeFileSync(file, written.slice(0, 100));
    assert.deepEqual(await titles(FILES), both);
    assert.deepEqual(readdirSync(storage), [name]);
    rmSync(storage, { recursive: true });
  });

  it('counts many files on a disk beside the thread that answers, and does not read those again that are as they were', async function () {
    this.timeout(60_000);
    const root = mkdtempSync(path.join(tmpdir(), 'chancery-many-'));
    const storage = path.join(root, 'storage');
    const home = path.join(root, 'home');
    mkdirSync(home);
    const registry = path.join(home, 'own.registry.yaml');
    writeFileSync(registry, MINI_REGISTRY_TEXT);
    writeFileSync(path.join(home, 'chancery.yaml'), 'builtin: false\n');
    const file = (i: number) => path.join(home, `${i}.dossier`);
    for (let i = 0; i < 150; i++)
      writeFileSync(file(i), dated(i % 3 === 0 ? 'Eleanor Marsh and Eleanor Marsh spoke.' : 'Nobody spoke.'));
    const titles = async () => {
      const options = { capabilities: waiting, storage: pathToFileURL(storage).href };
      const client = await startClient({ ...options, folders: [pathToFileURL(home).href] });
      const uri = pathToFileURL(registry).href;
      client.open(uri, MINI_REGISTRY_TEXT, 'yaml');
      const found = [await title(client, 'eleanor-marsh', uri), await title(client, 'ho-thanh-yen', uri)];
      await client.stop();
      return found;
    };
    assert.deepEqual(await titles(), ['100 mentions in 50 dossiers', 'No mentions']);
    // What has only just been written is read once more; then times tell whether it was changed.
    await wait(4500);
    assert.deepEqual(await titles(), ['100 mentions in 50 dossiers', 'No mentions']);
    const [name = ''] = readdirSync(storage);
    const lines = readFileSync(path.join(storage, name), 'utf8').split('\n');
    const head = JSON.parse(lines.pop() ?? '') as object;
    const kept = lines.map((line) => JSON.parse(line) as unknown[]);
    assert.ok(kept.every(([, , stamp]) => typeof stamp === 'string'));
    // That these are not read shows when their texts are said to be others.
    for (const each of kept) each[1] = 1;
    const lied = [...kept, { ...head, names: ['person ho-thanh-yen'] }].map((line) => JSON.stringify(line));
    writeFileSync(path.join(storage, name), lied.join('\n'));
    writeFileSync(file(1), dated('Eleanor Marsh spoke.'));
    assert.deepEqual(await titles(), ['1 mention in 1 dossier', '100 mentions in 50 dossiers']);
    rmSync(root, { recursive: true });
  });

  it('counts a file that is closed without being saved as it is on the disk', async () => {
    const { client } = await miniWorkspace({ capabilities: waiting }, FILES);
    client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const text = client.open(prose, dated('Hồ Thanh Yên spoke.'));
    // A dossier only by what the editor calls it.
    const notes = client.open(`${folder}/notes.txt`, dated('Hồ Thanh Yên spoke.'));
    assert.equal(await title(client, 'ho-thanh-yen'), '2 mentions in 2 dossiers');
    assert.equal(await title(client, 'dinh-van-khai'), '1 mention in 1 dossier');
    text.close();
    notes.close();
    assert.equal(await title(client, 'ho-thanh-yen'), 'No mentions');
    assert.equal(await title(client, 'dinh-van-khai'), '3 mentions in 2 dossiers');
    await client.stop();
  });

  it('forgets a file that is deleted', async () => {
    const { client, files } = await miniWorkspace({ capabilities: waiting }, FILES);
    client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    assert.equal(await title(client, 'dinh-van-khai'), '3 mentions in 2 dossiers');
    files.files.delete(prose);
    client.filesChanged(prose);
    assert.equal(await title(client, 'dinh-van-khai'), '1 mention in 1 dossier');
    await client.stop();
  });

  it('counts when folders may be read, and when one inside is no folder of its own any more', async () => {
    const deep = `${folder}/deep`;
    const { client } = await miniWorkspace({ capabilities: waiting, folders: [folder, deep], trusted: false }, FILES);
    client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const data = { uri: registryUri, kind: 'person', id: 'dinh-van-khai' };
    const before = await client.connection.sendRequest<CodeLens>('codeLens/resolve', { range, data });
    assert.equal(before.command?.title, 'No mentions');
    client.connection.sendNotification('chancery/didGrantTrust');
    assert.equal(await title(client, 'dinh-van-khai'), '2 mentions in 1 dossier');
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: deep, name: 'deep' }] },
    });
    assert.equal(await title(client, 'dinh-van-khai'), '3 mentions in 2 dossiers');
    await client.stop();
  });

  it('reads no other file again when one is made or a registry is saved', async () => {
    const files = memoryFileSystem({ [registryUri]: MINI_REGISTRY_TEXT, ...FILES });
    const read: string[] = [];
    const counting: MemoryFileSystem = {
      ...files,
      readFile: (uri) => {
        read.push(uri);
        return files.readFile(uri);
      },
    };
    const { client } = await miniWorkspace({ capabilities: waiting, files: counting });
    client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    assert.equal(await title(client, 'eleanor-marsh'), '1 mention in 1 dossier');
    const made = `${folder}/new.dossier.md`;
    files.files.set(made, dated('Eleanor Marsh spoke.'));
    read.length = 0;
    client.filesChanged(made);
    client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: registryUri } });
    assert.equal(await title(client, 'eleanor-marsh'), '2 mentions in 2 dossiers');
    assert.deepEqual(read, [made]);
    await client.stop();
  });

  it('hears of texts that settings may call dossiers', async () => {
    const { client } = await miniWorkspace({ capabilities: waiting });
    const patterns = await client.watched;
    const isWatched = (path: string) => patterns.some((glob) => picomatch(glob)(path));
    const paths = ['a.md', 'notes/b.txt', 'c.dossier', 'x/d.dossier.txt', 'e.yaml', 'f.registry.index'];
    assert.deepEqual(paths.filter(isWatched), paths);
    await client.stop();
  });
});

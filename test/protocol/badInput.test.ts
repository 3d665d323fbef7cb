/** Bad input: a clear message in the right place, the server lives, and the last good state stays. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { TestClient } from '../support/lspClient.ts';
import { startClient } from '../support/lspClient.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { configUri, dated, dossierUri, folder, miniWorkspace, registryUri, wrongDate } from './workspace.ts';

/** The server still does its work. */
async function checkAlive(client: TestClient): Promise<void> {
  const document = client.open(`${folder}/alive.dossier`, dated(wrongDate));
  assert.deepEqual(
    (await document.diagnostics()).map(({ code }) => code),
    ['agreement-date'],
  );
  document.close();
  assert.deepEqual(client.log, []);
  assert.equal(await client.stop(), 0);
}

describe('protocol: bad input', () => {
  it('an empty file has nothing wrong and nothing to show', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, '');
    assert.deepEqual(await document.diagnostics(), []);
    assert.deepEqual((await document.complete({ line: 0, character: 0 })).items, []);
    assert.equal(await document.hover(''), null);
    await checkAlive(client);
  });

  it('positions outside the text are taken as its nearest end', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    const far = { line: 900, character: 900 };
    assert.deepEqual((await document.complete(far)).items, []);
    assert.deepEqual(await document.actions({ start: far, end: far }), []);
    await checkAlive(client);
  });

  it('an unclosed front matter is said once, and the prose below is checked', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, `---\ndate: 2020-03-03\n\n${wrongDate}\n`);
    assert.deepEqual(
      (await document.diagnostics()).map(({ code }) => code),
      ['front-matter', 'agreement-date'],
    );
    await checkAlive(client);
  });

  it('half-typed YAML is said in its place, and what stands before is checked', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(`${folder}/talks.dossier.yaml`, `date: 2020-03-03\nbody: ${wrongDate}\nplace: "Ha`);
    const diagnostics = await document.diagnostics();
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['agreement-date', 'yaml'],
    );
    const [, broken] = diagnostics;
    assert.ok(broken);
    assert.deepEqual(broken.range.start, document.at('"Ha'));
    assert.match(String(broken.message), /never closed/);
    assert.match((await document.hover('Memorandum')) ?? '', /^\*\*Memorandum/);
    await checkAlive(client);
  });

  it('a 5 MB file is said to be too large', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, `${wrongDate}\n`.repeat(70_000));
    const diagnostics = await document.diagnostics();
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['too-large'],
    );
    assert.match(String(diagnostics[0]?.message), /limit is 4 MiB/);
    assert.equal(await document.hover('Memorandum'), null);
    await checkAlive(client);
  });

  it('lone surrogates and control characters do no harm', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(`\ud83d \u0000 \u202e \ufeff ${wrongDate} \udc00`));
    assert.equal((await document.diagnostics()).length, 1);
    await checkAlive(client);
  });

  it('a broken registry is said in its own file, and the last good one stays', async () => {
    const { client, files } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    assert.equal((await document.diagnostics()).length, 1);
    files.files.set(registryUri, MINI_REGISTRY_TEXT.replace('agreements:\n', 'agreements: [\n'));
    client.filesChanged(registryUri);
    const problems = await client.published(registryUri);
    assert.ok(problems.some(({ code }) => code === 'yaml'));
    assert.equal((await document.diagnostics()).length, 1);
    files.files.set(registryUri, MINI_REGISTRY_TEXT);
    client.filesChanged(registryUri);
    assert.deepEqual(await client.published(registryUri), []);
    await checkAlive(client);
  });

  it('a registry in the wrong encoding says so, and the last good one stays', async () => {
    const { client, files } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    assert.equal((await document.diagnostics()).length, 1);
    files.files.set(registryUri, { error: 'not-utf8' });
    client.filesChanged(registryUri);
    const [problem] = await client.published(registryUri);
    assert.equal(problem?.message, 'mini.registry.yaml is not UTF-8. Save it with the encoding UTF-8.');
    assert.equal((await document.diagnostics()).length, 1);
    await checkAlive(client);
  });

  it('a registry that vanishes takes its facts with it', async () => {
    const { client, files } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    assert.equal((await document.diagnostics()).length, 1);
    await client.refreshed();
    files.files.delete(registryUri);
    client.filesChanged(registryUri);
    await client.refreshed();
    assert.deepEqual(await document.diagnostics(), []);
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it('a registry that chancery.yaml names and nobody has is said there', async () => {
    const { client } = await miniWorkspace({}, { [configUri]: 'builtin: false\nregistry: [people/*.yaml]\n' });
    const [problem] = await client.published(configUri);
    assert.equal(problem?.code, 'missing-registry');
    assert.match(String(problem.message), /people\/\*\.yaml/);
    await checkAlive(client);
  });

  it('broken settings are said in their own file, and the last good ones stay', async () => {
    const { client, files } = await miniWorkspace(
      {},
      { [configUri]: 'builtin: false\nrules: {agreement-date: error}\n' },
    );
    const document = client.open(dossierUri, dated(wrongDate));
    assert.equal((await document.diagnostics())[0]?.severity, 1);
    files.files.set(configUri, 'builtin: false\nrules: {agreement-date: \n');
    client.filesChanged(configUri);
    assert.ok((await client.published(configUri)).length > 0);
    assert.equal((await document.diagnostics())[0]?.severity, 1);
    await checkAlive(client);
  });

  it('a client that fails to serve files leaves the built-in registry', async () => {
    const { client } = await miniWorkspace();
    await client.stop();
    const failing = await startClient({
      folders: [folder],
      files: {
        files: new Map(),
        readFile: () => Promise.reject(new Error('no')),
        findFiles: () => Promise.reject(new Error('no')),
      },
    });
    const text = 'The Memorandum on Bilateral Defense Cooperation and Exchanges was signed in April 2014.';
    assert.equal((await failing.open(dossierUri, dated(text)).diagnostics()).length, 1);
    assert.ok(failing.log.length > 0, 'the failure is in the log');
    assert.equal(await failing.stop(), 0);
  });

  it('a client that never serves a file can give up waiting, and leave', async () => {
    const never = new Promise<never>(() => {});
    const files = { files: new Map(), readFile: () => never, findFiles: () => never };
    const client = await startClient({ folders: [folder], files });
    client.open(dossierUri, dated(wrongDate));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: dossierUri }, position: { line: 3, character: 8 } };
    const asked = client.connection.sendRequest('textDocument/hover', params, source.token);
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.equal(await client.stop(), 0);
  });

  it('reads the disk itself for a client that serves no files, wrong encodings and missing folders included', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'chancery-'));
    await writeFile(path.join(root, 'mini.registry.yaml'), MINI_REGISTRY_TEXT);
    await writeFile(path.join(root, 'latin.registry.yaml'), Buffer.from('people: [] # caf\xe9\n', 'latin1'));
    const uri = pathToFileURL(root).href;
    const client = await startClient({ folders: [uri, 'file:///no/such/folder'] });
    const document = client.open(`${uri}/talks.dossier`, dated(wrongDate));
    assert.equal((await document.diagnostics()).length, 1);
    const [problem] = await client.published(`${uri}/latin.registry.yaml`);
    assert.match(String(problem?.message), /is not UTF-8/);
    const elsewhere = client.open('file:///no/such/folder/a.dossier', dated('On 31 April 2020 they met.'));
    assert.deepEqual(
      (await elsewhere.diagnostics()).map(({ code }) => code),
      ['impossible-date'],
    );
    assert.equal(await client.stop(), 0);
    await rm(root, { recursive: true });
  });
});

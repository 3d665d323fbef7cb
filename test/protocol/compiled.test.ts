/** A compiled registry in a folder: the server opens it, lays files over it, and refuses it when it is stale or damaged. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startClient, type TestClient } from '../support/lspClient.ts';
import { repositoryRoot } from '../support/repository.ts';
import { dated } from './workspace.ts';

const entities = [
  { id: 'ann', schema: 'Person', properties: { name: ['Ann Examplar'], country: ['fr'] } },
  { id: 'post', schema: 'Position', properties: { name: ['Minister of Tests'], country: ['fr'] } },
  {
    id: 'held',
    schema: 'Occupancy',
    properties: { holder: ['ann'], post: ['post'], startDate: ['2018-01-05'], endDate: ['2019-02-01'] },
  },
];

const text = dated('On 2 March 2020, Minister of Tests Ann Examplar met Phan Van Giang.');

describe('protocol: compiled registry', () => {
  let folder = '';
  let client: TestClient;
  const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
  const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const compile = (...args: readonly string[]) => {
    const cli = path.join(repositoryRoot, 'dist/cli.js');
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'registry', 'compile', ...args, '--output', 'all.registry.index'],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  };
  /** Waits until that is what is said of the compiled registry; null for nothing. */
  const told = async (message: RegExp | null) => {
    for (;;) {
      const [problem] = await client.published(uri('all.registry.index'));
      if (message === null ? problem === undefined : message.test(String(problem?.message))) return;
    }
  };
  const codes = async () => {
    const document = client.open(uri('a.dossier'), text);
    const found = (await document.diagnostics()).map(({ code }) => code);
    document.close();
    return found;
  };

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-compiled-'));
    write('more.jsonl', entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
    compile('--ftm', 'more.jsonl');
    client = await startClient({ folders: [pathToFileURL(folder).href] });
  });

  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is in force, with the built-in registry in it', async () => {
    assert.deepEqual(await codes(), ['office-not-held']);
    const document = client.open(uri('b.dossier'), dated('Ann Exam'));
    const { items } = await document.complete({ line: 3, character: 'Ann Exam'.length });
    assert.ok(items.some(({ label }) => label === 'Ann Examplar'));
    document.edit('Ann Exam', 'Minister of Tests Ann Examplar');
    assert.match((await document.hover('Examplar')) ?? '', /Minister of Tests/);
  });

  it('lies below the files of the folder', async () => {
    write(
      'b.registry.yaml',
      'people:\n  - id: ann\n    offices:\n      - {office: post, from: 2019-12-01, source: Gazette}\n',
    );
    client.filesChanged(uri('b.registry.yaml'));
    await client.refreshed();
    assert.deepEqual(await codes(), []);
    rmSync(path.join(folder, 'b.registry.yaml'));
    client.filesChanged(uri('b.registry.yaml'));
    await client.refreshed();
    assert.deepEqual(await codes(), ['office-not-held']);
  });

  it('is refused once a file that it was made from is edited, which is then read itself', async () => {
    const entry =
      'offices:\n  - {id: xe-tester, country: XE, title: Chief Tester, holders: single, source: Gazette}\n' +
      'people:\n  - id: bob-tester\n    country: XE\n    source: Gazette\n    name: {full: Bob Testerly, family: Testerly, given: Bob, order: given-first}\n' +
      '    offices: [{office: xe-tester, from: 2021-01-01}]\n';
    write('c.registry.yaml', entry);
    compile('c.registry.yaml');
    client.filesChanged(uri('all.registry.index'));
    await client.refreshed();
    const document = client.open(uri('b.dossier'), dated('Chief Tester Bob Testerly spoke on 2 March 2020.'));
    const now = async () => (await document.diagnostics()).map(({ code }) => code);
    assert.deepEqual(await now(), ['office-not-held']);
    const registry = client.open(uri('c.registry.yaml'), entry, 'yaml');
    registry.edit('from: 2021-01-01', 'from: 2020-01-01');
    await told(/is stale, as c\.registry\.yaml has changed\. Compile it again/);
    assert.deepEqual(await now(), []);
    registry.edit('from: 2020-01-01', 'from: 2021-01-01');
    await told(null);
    assert.deepEqual(await now(), ['office-not-held']);
  });

  it('is not stale for a byte order mark, which an editor does not show', async () => {
    const entry = 'offices:\n  - {id: xe-tester, country: XE, title: Chief Tester, holders: single, source: Gazette}\n';
    write('c.registry.yaml', `\ufeff${entry}`);
    compile('--ftm', 'more.jsonl', 'c.registry.yaml');
    client.filesChanged(uri('all.registry.index'));
    await client.refreshed();
    const registry = client.open(uri('c.registry.yaml'), entry, 'yaml');
    assert.deepEqual(await codes(), ['office-not-held']);
    registry.edit('Chief Tester', 'First Tester');
    await told(/is stale, as c\.registry\.yaml has changed/);
  });

  it('is left out where it is damaged or foreign, with a message in its place', async () => {
    const file = path.join(folder, 'all.registry.index');
    const whole = readFileSync(file);
    for (const [bytes, message] of [
      [whole.subarray(0, whole.length - 9), /damaged or not complete/],
      [Buffer.from('people: []\n'), /is no compiled registry/],
    ] as const) {
      write('all.registry.index', bytes);
      client.filesChanged(uri('all.registry.index'));
      await told(message);
      assert.deepEqual(await codes(), []);
    }
    write('all.registry.index', whole);
    client.filesChanged(uri('all.registry.index'));
    await told(null);
    assert.deepEqual(await codes(), ['office-not-held']);
  });

  it('is left out once a page of it turns out to be damaged', async () => {
    const file = path.join(folder, 'all.registry.index');
    const bytes = readFileSync(file);
    // The records come last: that of Ann is hurt, the head is whole.
    const at = bytes.indexOf('Ann Examplar');
    assert.ok(at > 0);
    bytes.write('x', at);
    write('all.registry.index', bytes);
    client.filesChanged(uri('all.registry.index'));
    await client.refreshed();
    await codes();
    await told(/is damaged\. Compile it again/);
    assert.deepEqual(await codes(), []);
  });
});

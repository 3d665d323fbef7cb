/** The built program as shells, pipes and editors meet it. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { repositoryRoot } from '../support/repository.ts';
import { type Bench, bench } from './harness.ts';

const program = path.join(repositoryRoot, 'dist/cli.js');
const wrong = '---\ndate: 2024-02-27\n---\nThe delegation left on Monday, 28 February 2024.\n';

describe('the program chancery', () => {
  let on: Bench;
  const children: ChildProcess[] = [];
  before(() => {
    on = bench();
    on.write('wrong.dossier', wrong);
  });
  after(() => {
    for (const child of children) child.kill();
    on.remove();
  });

  const start = (...args: readonly string[]) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: on.folder, stdio: 'pipe' });
    children.push(child);
    return child;
  };

  it('ends with the exit code of the command, without colours in a pipe', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', 'wrong.dossier'], {
      cwd: on.folder,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout, /^wrong\.dossier:4:24 warning weekday-mismatch\n/);
    assert.ok(!stdout.includes('\u001b'));
    assert.equal(stderr, '1 warning in 1 file.\n');
  });

  it('says nothing when its reader has seen enough', async () => {
    const child = start('check', '--stdin-jsonl');
    const errors = text(child.stderr);
    // Our own writes fail as well once the program is gone.
    child.stdin.on('error', () => {});
    const line = `${JSON.stringify({ id: 1, text: wrong })}\n`;
    child.stdin.write(line);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(line.repeat(2000));
    await once(child, 'exit');
    assert.equal(await errors, '');
  });

  it('answers every line of a long stream in order', async () => {
    const child = start('extract', '--stdin-jsonl');
    const count = 2000;
    const answers = text(child.stdout);
    for (let id = 0; id < count; id += 1) {
      if (!child.stdin.write(`${JSON.stringify({ id, text: wrong })}\n`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
    const ids = (await answers)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    assert.deepEqual(
      ids,
      Array.from({ length: count }, (_, id) => id),
    );
  });

  it('gives the findings of many files in their order, and each warning once', () => {
    const names = Array.from({ length: 150 }, (_, index) => `many/${String(index).padStart(3, '0')}.dossier`);
    for (const name of names) on.write(name, wrong);
    on.write('many/latin1.dossier', Buffer.from('caf\u00e9', 'latin1'));
    on.write('many/half.registry.yaml', 'registry: 1\npeopel: []\n');
    on.write('many/latin1.registry.yaml', Buffer.from('caf\u00e9', 'latin1'));
    const args = [program, 'check', '--format', 'json', 'many'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: on.folder, encoding: 'utf8' });
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    assert.deepEqual(files, ['many/half.registry.yaml', ...names]);
    assert.match(stderr, /^latin1\.registry\.yaml: is not UTF-8.*\nmany\/latin1\.dossier: is not UTF-8.*\n$/);
    assert.equal(status, 2);
  });

  it('serves an editor', async () => {
    const child = start('lsp', '--stdio');
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const result: unknown = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.ok(typeof result === 'object' && result !== null && 'capabilities' in result);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    connection.dispose();
  });

  it('is what `npm run chancery` runs, with paths as they were typed', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(repositoryRoot, 'test/cli.mjs'), 'check', '--format', 'json', 'wrong.dossier'],
      {
        cwd: repositoryRoot,
        env: { ...process.env, npm_lifecycle_event: 'chancery', INIT_CWD: on.folder },
        encoding: 'utf8',
      },
    );
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).file, 'wrong.dossier');
  });
});

/** The compiled code that the program keeps between runs: never needed, never trusted, never in the way. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../support/repository.ts';
import { type Bench, bench } from './harness.ts';

const program = path.join(repositoryRoot, 'dist/cli.js');

describe('compiled code of the program', () => {
  let on: Bench;
  let cache: string;
  beforeEach(() => {
    on = bench();
    cache = path.join(on.folder, 'cache');
  });
  afterEach(() => on.remove());

  const explain = (folder = cache, ...flags: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, 'explain', 'weekday-mismatch'], {
      cwd: on.folder,
      encoding: 'utf8',
      env: { ...process.env, CHANCERY_CACHE: folder },
    });
    assert.deepEqual(
      { status, stderr, isDocument: stdout.includes('weekday-mismatch') },
      { status: 0, stderr: '', isDocument: true },
    );
  };
  const only = (): string => {
    const names = readdirSync(cache);
    assert.equal(names.length, 1, `kept: ${names.join(', ')}`);
    return path.join(cache, names[0] as string);
  };
  /** Whether the next run writes the file anew; a file that serves is left alone. */
  const isRewritten = (): boolean => {
    const past = new Date('2001-02-03');
    utimesSync(only(), past, past);
    explain();
    return statSync(only()).mtimeMs !== past.getTime();
  };

  it('is kept by the first run and serves the next', () => {
    explain();
    assert.ok(statSync(only()).size > 100_000);
    assert.equal(isRewritten(), false);
  });

  it('is made anew when a byte of it is another', () => {
    explain();
    const whole = readFileSync(only());
    for (const at of [0, 40, whole.length >> 1, whole.length - 6, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] as number) ^ 0xff;
      writeFileSync(only(), damaged);
      assert.equal(isRewritten(), true, `byte ${at}`);
    }
  });

  it('is made anew when it is cut off, empty or no code at all', () => {
    explain();
    const whole = readFileSync(only());
    for (const bytes of [
      whole.subarray(0, whole.length >> 1),
      whole.subarray(0, 3),
      Buffer.alloc(0),
      Buffer.from('words'),
    ]) {
      writeFileSync(only(), bytes);
      assert.equal(isRewritten(), true, `${bytes.length} bytes`);
    }
  });

  it('is not taken from a run with other flags of the engine', () => {
    explain();
    explain(cache, '--no-lazy');
    assert.equal(isRewritten(), true);
  });

  it('is neither taken from nor put where others may write', function () {
    if (process.getuid === undefined) this.skip();
    explain();
    const [file, whole] = [only(), readFileSync(only())];
    chmodSync(file, 0o666);
    assert.equal(isRewritten(), true, 'a file that others may write');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    rmSync(file);
    chmodSync(cache, 0o777);
    explain();
    assert.deepEqual(readdirSync(cache), [], 'a folder that others may write');
    // What others have put there is not looked at: else it would be found damaged, and dropped or written anew.
    writeFileSync(file, whole.subarray(0, 9));
    explain();
    assert.equal(statSync(file).size, 9);
  });

  it('is kept behind a link to a folder of one’s own', function () {
    if (process.getuid === undefined) this.skip();
    const elsewhere = path.join(on.folder, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, cache);
    explain();
    assert.equal(isRewritten(), false);
    assert.equal(readdirSync(elsewhere).length, 1);
  });

  it('of an earlier build is dropped, that of another program left', () => {
    mkdirSync(cache);
    writeFileSync(path.join(cache, 'cli-explain.0123456789abcdef.1-x64.code'), 'old');
    writeFileSync(path.join(cache, 'cli-check.0123456789abcdef.1-x64.code'), 'other');
    writeFileSync(path.join(cache, 'notes.txt'), 'mine');
    explain();
    const names = readdirSync(cache).map((name) => name.replace(/^(cli-explain)\.(?!0123)[^.]+.*$/, '$1'));
    assert.deepEqual(names.sort(), ['cli-check.0123456789abcdef.1-x64.code', 'cli-explain', 'notes.txt']);
  });

  it('is not kept where nothing can be written, nor where nobody wants it', () => {
    writeFileSync(cache, 'a file');
    explain();
    assert.equal(readFileSync(cache, 'utf8'), 'a file');
    rmSync(cache);
    explain('');
    assert.throws(() => readdirSync(cache), { code: 'ENOENT' });
  });
});

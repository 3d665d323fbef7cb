/** `chancery check --rule`, `--fix` and `--fix-dry-run`: what is written, what is shown, and what is left. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeFixed } from '../../server/src/cli/writeFixed.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { type Bench, bench, registryOptions } from './harness.ts';

const wrong = `---
date: 2024-02-27
---
The delegation left on Monday, 28 February 2024. Lieutenant General Luu Quang Dao, Deputy Minister of National Defence, spoke on 31 April.
`;
const fixed = wrong.replace('Monday', 'Wednesday').replace('Lieutenant General', 'Senior Lieutenant General');

describe('chancery check --fix', () => {
  let on: Bench;
  beforeEach(() => {
    on = bench();
    on.write('mini.registry.yaml', MINI_REGISTRY_TEXT);
    on.write('wrong.dossier', wrong);
  });
  afterEach(() => on.remove());

  const check = (...args: readonly string[]) => on.chancery(['check', ...registryOptions, ...args]);
  const content = (name = 'wrong.dossier') => readFileSync(path.join(on.folder, name), 'utf8');

  it('looks for one rule alone, or for several', async () => {
    const codes = async (...args: readonly string[]) =>
      (await check('--format', 'json', ...args, 'wrong.dossier')).objects.map(({ code }) => code);
    assert.deepEqual(await codes('--rule', 'weekday-mismatch'), ['weekday-mismatch']);
    assert.deepEqual(await codes('--rule', 'rank-not-held', '--rule', 'impossible-date'), [
      'rank-not-held',
      'impossible-date',
    ]);
    assert.deepEqual(await codes('--rule', 'event-date'), []);
  });

  it('answers a rule that does not exist with one that does', async () => {
    const { exitCode, stderr } = await check('--rule', 'weekday-mismach', 'wrong.dossier');
    assert.equal(exitCode, 2);
    assert.match(stderr, /no rule of that name\. Did you mean "weekday-mismatch"\?/);
  });

  it('writes every certain fix and prints what is left', async () => {
    const { exitCode, objects } = await check('--fix', '--format', 'json', 'wrong.dossier');
    assert.equal(content(), fixed);
    assert.deepEqual(
      objects.map(({ code }) => code),
      ['impossible-date'],
    );
    assert.equal(exitCode, 1);
  });

  it('writes the fixes of one rule alone', async () => {
    const { exitCode } = await check('--fix', '--rule', 'weekday-mismatch', 'wrong.dossier');
    assert.equal(content(), wrong.replace('Monday', 'Wednesday'));
    assert.equal(exitCode, 0);
  });

  it('keeps byte order mark, line ends and the quotes of YAML', async () => {
    const yaml = '\ufeffdate: 2024-02-27\r\nnotes: "They left on Monday, 28 February\\n2024."\r\n';
    on.write('wrong.dossier.yaml', yaml);
    await check('--fix', 'wrong.dossier.yaml');
    assert.equal(content('wrong.dossier.yaml'), yaml.replace('Monday', 'Wednesday'));
  });

  it('shows a diff that patch reads, and changes nothing', async () => {
    const { exitCode, stdout } = await check('--fix-dry-run', 'wrong.dossier');
    assert.equal(content(), wrong);
    assert.equal(exitCode, 1);
    assert.match(stdout, /^--- a\/wrong\.dossier\n\+\+\+ b\/wrong\.dossier\n@@ /);
    execFileSync('git', ['apply', '-'], { cwd: on.folder, input: stdout });
    assert.equal(content(), fixed);
  });

  it('shows nothing for a file without a certain fix', async () => {
    on.write('clean.dossier', 'date: 2024-02-27\n\nThe delegation arrived on 27 February 2024.\n');
    const { exitCode, stdout } = await check('--fix-dry-run', 'clean.dossier');
    assert.equal(stdout, '');
    assert.equal(exitCode, 0);
  });

  it('names files in a diff from the folder that it runs in, and refuses one outside', async () => {
    on.write('deep/wrong.dossier', wrong);
    const apply = (stdout: string) => execFileSync('git', ['apply', '-'], { cwd: on.folder, input: stdout });
    apply((await check('--fix-dry-run', path.join(on.folder, 'wrong.dossier'))).stdout);
    apply((await check('--fix-dry-run', './deep/../deep')).stdout);
    assert.deepEqual([content(), content('deep/wrong.dossier')], [fixed, fixed]);

    const other = bench();
    other.write('wrong.dossier', wrong);
    const { exitCode, stdout, stderr } = await check('--fix-dry-run', path.join(other.folder, 'wrong.dossier'));
    other.remove();
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /wrong\.dossier: has fixes and is not below this folder/);
  });

  it('writes through a link, keeps the mode and other names, and leaves nothing beside the file', async () => {
    chmodSync(path.join(on.folder, 'wrong.dossier'), 0o640);
    symlinkSync('wrong.dossier', path.join(on.folder, 'link.dossier'));
    on.write('named.dossier', wrong);
    linkSync(path.join(on.folder, 'named.dossier'), path.join(on.folder, 'twice.dossier'));
    await check('--fix', 'link.dossier', 'named.dossier');
    assert.deepEqual([content(), content('twice.dossier')], [fixed, fixed]);
    assert.equal(statSync(path.join(on.folder, 'wrong.dossier')).mode & 0o777, 0o640);
    const left = readdirSync(on.folder).sort();
    assert.deepEqual(left, ['link.dossier', 'mini.registry.yaml', 'named.dossier', 'twice.dossier', 'wrong.dossier']);
  });

  it('leaves alone what was saved meanwhile', async () => {
    const file = path.join(on.folder, 'wrong.dossier');
    const saved = `${wrong}Another sentence.\n`;
    on.write('wrong.dossier', saved);
    assert.equal(await writeFixed(file, wrong, fixed), 'changed');
    assert.equal(content(), saved);
    assert.deepEqual(readdirSync(on.folder).sort(), ['mini.registry.yaml', 'wrong.dossier']);
  });

  it('says that a file may not be written, with all that was found in it', async function () {
    // Windows has no such modes, and root may write everything.
    const { getuid, seteuid } = process;
    if (getuid === undefined || seteuid === undefined) this.skip();
    chmodSync(path.join(on.folder, 'wrong.dossier'), 0o444);
    chmodSync(on.folder, 0o755);
    const root = getuid() === 0;
    if (root) seteuid(65_534);
    const { exitCode, objects, stderr } = await check('--fix', '--format', 'json', 'wrong.dossier').finally(() => {
      if (root) seteuid(0);
    });
    assert.equal(content(), wrong);
    assert.deepEqual(
      objects.map(({ code }) => code),
      ['weekday-mismatch', 'rank-not-held', 'impossible-date'],
    );
    assert.match(stderr, /^wrong\.dossier: may not be written by this user\.\n/);
    assert.equal(exitCode, 2);
  });

  it('refuses forms of output that it would not give', async () => {
    for (const args of [
      ['--fix-dry-run', '--format', 'sarif', 'wrong.dossier'],
      ['--stdin-jsonl', '--format', 'github'],
    ]) {
      const { exitCode, stdout, stderr } = await check(...args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, /not (?:in )?--format/);
    }
  });

  it('refuses both at once, and fixes in a stream', async () => {
    assert.equal((await check('--fix', '--fix-dry-run', 'wrong.dossier')).exitCode, 2);
    assert.equal((await check('--fix', '--stdin-jsonl')).exitCode, 2);
    assert.equal(content(), wrong);
  });
});

/** `chancery check --rule`, `--fix` and `--fix-dry-run`: what is written, what is shown, and what is left. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
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

  it('refuses both at once, and fixes in a stream', async () => {
    assert.equal((await check('--fix', '--fix-dry-run', 'wrong.dossier')).exitCode, 2);
    assert.equal((await check('--fix', '--stdin-jsonl')).exitCode, 2);
    assert.equal(content(), wrong);
  });
});

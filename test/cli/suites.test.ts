/** The test runner's promise: whatever a suite does, it cannot pass without saying what it ran. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../support/repository.ts';

const mocha = path.join(repositoryRoot, 'node_modules/mocha/bin/mocha.js');

interface Suite {
  readonly name: string;
  readonly kind: 'mocha' | 'program' | 'step';
  readonly source?: string;
  readonly minutes?: number;
}

describe('runSuites', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-suites-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the suites as `npm test` does; each one's `source` is a script. */
  function run(...suites: readonly Suite[]): { readonly code: number | null; readonly lines: readonly string[] } {
    const written = suites.map(({ source = '', ...suite }) => {
      const file = path.join(folder, `${suite.name}.cjs`);
      writeFileSync(file, source);
      return { ...suite, bundle: file, command: [process.execPath, file] };
    });
    const runner = JSON.stringify(pathToFileURL(path.join(repositoryRoot, 'test/suites.mjs')).href);
    const script = `import { runSuites } from ${runner};
      process.exitCode = await runSuites(${JSON.stringify(written)}, ${JSON.stringify({ cwd: folder, mocha })});`;
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    return { code: status, lines: stdout.trimEnd().split('\n') };
  }

  const passing = "it('holds', () => {});";

  const skipping = "console.log('Skipped for want of an editor.'); console.log('0 passed, 0 failed, 1 skipped');";

  it('adds up what passed', () => {
    const { code, lines } = run(
      { name: 'unit', kind: 'mocha', source: `${passing} it('also holds', () => {});` },
      { name: 'host', kind: 'program', source: "console.log('noise'); console.log('3 passed, 0 failed');" },
      { name: 'types', kind: 'step' },
    );
    assert.equal(lines.at(-1), '6 passed, 0 failed');
    assert.equal(code, 0);
    assert.equal(lines.length, 4, 'one short line per passing suite, and the closing line');
  });

  it('shows a failing test in full', () => {
    const source = `${passing} it('breaks', () => { require('node:assert').deepStrictEqual({ rank: 'a' }, { rank: 'b' }); });`;
    const { code, lines } = run({ name: 'unit', kind: 'mocha', source });
    assert.equal(lines.at(-1), '1 passed, 1 failed');
    assert.equal(code, 1);
    const shown = lines.join('\n');
    assert.match(shown, /✗ breaks/);
    assert.match(shown, /\+ {3}rank: 'a'\n.*- {3}rank: 'b'/);
  });

  const wrong: readonly (Omit<Suite, 'name'> & { readonly title: string; readonly closing: string })[] = [
    {
      title: 'a bundle that is missing its modules',
      kind: 'mocha',
      source: "require('./nowhere');",
      closing: '0 passed, 1 failed',
    },
    { title: 'a bundle without tests', kind: 'mocha', source: '', closing: '0 passed, 1 failed' },
    {
      title: 'a suite that ends its process',
      kind: 'mocha',
      source: "it('ends', () => process.exit(0));",
      closing: '0 passed, 1 failed',
    },
    {
      title: 'a test that hangs',
      kind: 'mocha',
      source: `it('hangs', function (done) { this.timeout(0); setInterval(() => {}, 50); });`,
      minutes: 0.02,
      closing: '0 passed, 1 failed',
    },
    {
      title: 'only one test switched on',
      kind: 'mocha',
      source: `it.only('holds', () => {}); ${passing}`,
      closing: '0 passed, 1 failed',
    },
    { title: 'a program that says nothing', kind: 'program', source: '', closing: '0 passed, 1 failed' },
    {
      title: 'a program that ran nothing',
      kind: 'program',
      source: "console.log('0 passed, 0 failed');",
      closing: '0 passed, 1 failed',
    },
    {
      title: 'a program that fails after its closing line',
      kind: 'program',
      source: "console.log('2 passed, 0 failed'); process.exit(3);",
      closing: '2 passed, 1 failed',
    },
    {
      title: 'a program that is killed',
      kind: 'program',
      source: "process.kill(process.pid, 'SIGKILL');",
      closing: '0 passed, 1 failed',
    },
    { title: 'a step with an exit code', kind: 'step', source: 'process.exit(2);', closing: '0 passed, 1 failed' },
  ];
  for (const { title, closing, ...suite } of wrong) {
    it(`fails for ${title}`, () => {
      const { code, lines } = run({ name: 'wrong', ...suite });
      assert.equal(lines.at(-1), closing);
      assert.equal(code, 1);
    });
  }

  it('goes on after a failing suite and counts what was skipped', () => {
    const { code, lines } = run(
      { name: 'broken', kind: 'step', source: 'process.exit(1);' },
      { name: 'host', kind: 'program', source: skipping },
      { name: 'unit', kind: 'mocha', source: passing },
    );
    assert.equal(lines.at(-1), '1 passed, 1 failed, 1 skipped');
    assert.equal(code, 1);
    assert.ok(lines.some((line) => line.includes('for want of an editor')));
  });

  it('does not pass when everything was skipped', () => {
    assert.equal(run({ name: 'host', kind: 'program', source: skipping }).code, 1);
  });

  it('ends what a suite leaves running', () => {
    const source = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref();
      console.log('1 passed, 0 failed'); process.exit(0);`;
    assert.equal(run({ name: 'leaves', kind: 'program', source }).lines.at(-1), '1 passed, 0 failed');
  });
});

// Runs the tests in a real VS Code, in the Node and in the web worker extension host, and adds up what they left.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { editorForTests } from '../host/choose.mjs';
import { root } from '../prepare.mjs';

if (process.env.CHANCERY_SKIP_VSCODE === '1') {
  console.log('Skipped, as CHANCERY_SKIP_VSCODE=1 asks: the tests in VS Code did not run.');
  console.log('0 passed, 0 failed, 1 skipped');
  process.exit(0);
}

const hosts = [
  { name: 'Node extension host', bundle: 'out/test/vscode.cjs', open: 'tests.code-workspace' },
  {
    name: 'web worker extension host',
    bundle: 'out/test/vscode-web.cjs',
    open: 'tests.code-workspace',
    launchArgs: ['--extensionDevelopmentKind=web'],
  },
  // `runTests` trusts every folder; only the host of this repository can be told not to.
  {
    name: 'restricted mode',
    bundle: 'out/test/vscode-restricted.cjs',
    open: '.',
    env: { CHANCERY_HOST_RESTRICTED: '1' },
  },
];

const total = { passed: 0, failed: 0 };
try {
  const { executable, what, isHost } = await editorForTests();
  console.log(`Editor: ${what}`);
  for (const host of hosts) {
    if (host.env === undefined || isHost) await runIn(executable, host);
    else console.log(`${host.name}: not run, as this editor trusts every folder that its tests open.`);
  }
} catch (error) {
  total.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function runIn(executable, { name, bundle, open, launchArgs = [], env = {} }) {
  const tests = path.join(root, bundle);
  if (!existsSync(tests)) throw new Error(`${bundle} is missing. Build it: node esbuild.config.mjs --tests`);
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'chancery-workspace-'));
  cpSync(path.join(root, 'test/vscode/workspace'), workspace, { recursive: true });
  const started = performance.now();
  let problem;
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [path.join(workspace, open), ...launchArgs],
      extensionTestsEnv: env,
    });
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const { passed, failed } = readOutcome(workspace);
  rmSync(workspace, { recursive: true, force: true });
  for (const title of passed) console.log(`  ✓ ${title}`);
  for (const { title, error } of failed) console.log(`  ✗ ${title}\n${error.replace(/^/gm, '      ')}`);
  // The counts alone would hide an editor that ended before its tests did.
  const lost = problem !== undefined && failed.length === 0;
  if (lost) console.log(`  ✗ ${problem}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${passed.length} passed, ${failed.length + (lost ? 1 : 0)} failed, ${seconds} s`);
  total.passed += passed.length;
  total.failed += failed.length + (lost ? 1 : 0);
}

function readOutcome(workspace) {
  const file = path.join(workspace, '.chancery-test-outcome.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: [], failed: [] };
}

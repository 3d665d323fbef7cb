// `npm test`: from a fresh clone to one closing line, `N passed, N failed`, over every suite.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './prepare.mjs';
import { runSuites } from './suites.mjs';

const node = process.execPath;
const inRoot = (...names) => path.join(root, ...names);

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Bundles of an earlier build must not stand in for those that this build fails to make.
for (const name of ['dist', 'out/test']) rmSync(inRoot(name), { recursive: true, force: true });
// Tests leave nothing with the user.
process.env.CHANCERY_CACHE = inRoot('out/cache');

process.exitCode = await runSuites(
  [
    { name: 'build', kind: 'step', command: [node, 'esbuild.config.mjs', '--tests'] },
    { name: 'types', kind: 'step', command: [node, 'node_modules/typescript/bin/tsc', '-b'] },
    { name: 'unit', kind: 'mocha', bundle: 'out/test/unit.cjs' },
    { name: 'protocol', kind: 'mocha', bundle: 'out/test/protocol.cjs' },
    { name: 'cli', kind: 'mocha', bundle: 'out/test/cli.cjs' },
    { name: 'grammar', kind: 'program', command: [node, 'test/grammar/run.mjs'] },
    { name: 'package', kind: 'step', command: [node, 'test/package.mjs'] },
    { name: 'vscode', kind: 'program', command: [node, 'test/vscode/run.mjs'], minutes: 12 },
  ],
  { cwd: root, mocha: inRoot('node_modules/mocha/bin/mocha.js') },
);

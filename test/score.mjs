// `npm run score`: how well the engine reads the gold set of test/gold. Options are in test/gold/print.ts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
const { build } = await import('esbuild');
const outfile = path.join(root, 'out/test/score.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/gold/print.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { 'import.meta.dirname': '__dirname' },
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;

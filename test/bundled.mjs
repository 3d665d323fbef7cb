// Bundles one of our TypeScript programs and runs it with the arguments of the command line.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from './prepare.mjs';

/** `entry` is a path in the repository; the exit code becomes that of this process. */
export async function runBundled(entry, name) {
  ensureInstalled();
  // Only now: it needs the packages.
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'out/test', `${name}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    loader: { '.md': 'text' },
    define: { 'import.meta.dirname': '__dirname' },
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}

// What must be there before anything runs: packages and bundles. Node built-ins only, as a fresh clone has nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Runs a program with its output on standard error, so that standard output stays the caller's. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  throw new Error(
    `${[command, ...args].join(' ')} failed${error ? `: ${error.message}` : ` with exit code ${status}`}`,
  );
}

function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([name]) => name !== ''));
}

/** True when node_modules holds what package-lock.json asks for; packages for other platforms may be missing. */
function isInstalled() {
  const installedLock = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = lockedPackages(installedLock);
  return [...lockedPackages(path.join(root, 'package-lock.json'))].every(([name, wanted]) => {
    const found = installed.get(name);
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing packages (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

function newestChange(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time counts too: it is all that a deleted file leaves behind.
  return readdirSync(file).reduce(
    (newest, name) => Math.max(newest, newestChange(path.join(file, name))),
    stats.mtimeMs,
  );
}

/** Builds the bundles when one is missing or older than the sources. */
export function ensureBuilt() {
  const built = statSync(path.join(root, 'dist/cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['server', 'client', 'esbuild.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  if (sources.every((name) => newestChange(path.join(root, name)) <= built)) return;
  console.error('Building');
  run(process.execPath, ['esbuild.config.mjs']);
}

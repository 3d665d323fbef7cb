// Installs the editor host on demand: a complete VS Code server, a Node for it and a browser to show it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder } from './paths.mjs';
import { findOnPath, isExecutable, runShown } from './processes.mjs';

/** The one place where the host's versions are pinned. */
const versions = { 'code-server': '4.139.1', node: '24.21.0' };
/** The VS Code build in code-server asks for this Node; an older one running us is replaced for the host only. */
const neededNodeMajor = 24;

const editorFolder = path.join(hostFolder, 'editor');
const nodeFolder = path.join(hostFolder, 'node');
const vscodeFolder = path.join(editorFolder, 'node_modules/code-server/lib/vscode');
const stampFile = path.join(hostFolder, 'installed.json');
const npmFlags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

/** Installs what is missing; gives the program and the script that start the VS Code server. */
export async function ensureHost() {
  const node = await ensureNode();
  const stamp = JSON.stringify(versions);
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    console.log(`Installing the editor host (code-server ${versions['code-server']}, about 600 MB, once) …`);
    rmSync(stampFile, { force: true });
    rmSync(editorFolder, { recursive: true, force: true });
    await installPackage(editorFolder, `code-server@${versions['code-server']}`);
    await runShown('npm', ['install', '--omit=dev', ...npmFlags], { cwd: vscodeFolder, env: plainEnv() });
    writeFileSync(stampFile, stamp);
  }
  return { node, serverMain: path.join(vscodeFolder, 'out/server-main.js') };
}

/** A browser that Playwright can drive: CHROMIUM_PATH, one that is installed, or Debian's where we may install it. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not an executable file.`);
  }
  const found = findChromium();
  if (found !== undefined) return found;
  if (findOnPath('apt-get') !== undefined && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runShown('apt-get', ['update', '-qq'], { env });
    await runShown('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'VS Code in a browser needs Chromium, and there is none. Install it (sudo apt-get install chromium), or name a Chromium or Chrome in CHROMIUM_PATH.',
  );
}

function findChromium() {
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .map(findOnPath)
    .find((file) => file !== undefined);
}

async function ensureNode() {
  if (Number.parseInt(process.versions.node, 10) >= neededNodeMajor) return process.execPath;
  // The npm package `node` only picks one of these in an install script; named directly, no script has to run.
  const windows = process.platform === 'win32';
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${windows ? 'win' : process.platform}-${process.arch}`;
  const program = path.join(nodeFolder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  const stamp = path.join(nodeFolder, `${versions.node}.installed`);
  if (!existsSync(stamp) || !isExecutable(program)) {
    console.log(`Installing Node ${versions.node} for the editor host …`);
    rmSync(nodeFolder, { recursive: true, force: true });
    await installPackage(nodeFolder, `${name}@${versions.node}`);
    writeFileSync(stamp, '');
  }
  return program;
}

/** Installs one package into a folder that is a package of its own, so that ours is never touched. */
async function installPackage(folder, specifier) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  await runShown('npm', ['install', specifier, ...npmFlags], { cwd: folder, env: plainEnv() });
}

/** Inside an npm script the outer project's settings are in the environment and would be applied to this install. */
function plainEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_local_prefix|package_|lifecycle_)/i.test(name)),
  );
}

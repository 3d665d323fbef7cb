// Starts the VS Code server of the host on this machine's loopback address and says where to open it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureHost } from './install.mjs';
import { spawnOwned, stopOwned } from './processes.mjs';

/** Settings of a quiet editor: no assistants, no welcome, nothing fetched from outside. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts the server. `dataFolder` keeps its state between runs; without it the state is in a folder that `stop` removes.
 * `trust: true` turns workspace trust off, so that every folder is trusted.
 */
export async function startServer({ trust = true, port = 0, dataFolder, settings = {}, env = {} } = {}) {
  const { node, serverMain } = await ensureHost();
  const data = dataFolder ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-host-'));
  // Machine settings, since the settings of a user are in the browser's own storage here.
  const machine = path.join(data, 'data/Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(path.join(machine, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  const args = [
    serverMain,
    '--without-connection-token',
    '--host=127.0.0.1',
    `--port=${port}`,
    '--accept-server-license-terms',
    // Without this the workbench ignores the development payload in its address, silently.
    '--enable-smoke-test-driver',
    `--server-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    '--telemetry-level=off',
  ];
  if (trust) args.push('--disable-workspace-trust');
  const child = spawnOwned(node, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const stop = async () => {
    await stopOwned(child);
    if (dataFolder === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const origin = `http://127.0.0.1:${await listeningPort(child)}`;
    return { origin, stop, exited: new Promise((resolve) => child.once('exit', resolve)) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Settings that put an extension into the extension host of a kind, `web` for the worker. The payload's own
 * `extensionDevelopmentKind` is read but not honoured by the workbench in a browser (seen in VS Code 1.139).
 */
export function extensionHostSettings(extension, kind) {
  const { publisher, name } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: [kind] } };
}

/** The address that opens a folder with the extension under development, and a file or a test run in it where one is given. */
export function workbenchAddress(origin, { folder, extension, tests, file }) {
  const remote = (file) => `vscode-remote://${new URL(origin).host}${file}`;
  const payload = [['skipWelcome', 'true']];
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (file !== undefined) payload.push(['openFile', remote(file)]);
  const address = new URL(origin);
  if (folder !== undefined)
    address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with code ${code}:\n${output.trim()}`)));
  });
}

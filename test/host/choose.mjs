// Decides which VS Code is used: the one that is named, one that is installed, a download, or the host of this folder.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, ensureHost } from './install.mjs';
import { hostFolder } from './paths.mjs';
import { findOnPath, isExecutable } from './processes.mjs';

const launcher = path.join(import.meta.dirname, 'launcher.mjs');

/** The program for `runTests`, a sentence that says what it is, and whether it is the host of this folder. */
export async function editorForTests() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return { executable: named, what: `VSCODE_EXECUTABLE (${named})` };
    throw new Error(`VSCODE_EXECUTABLE names ${named}, which is not an executable file.`);
  }
  if (hasDisplay()) {
    const desktop = desktopProgram();
    if (desktop !== undefined) return { executable: desktop, what: `the installed VS Code (${desktop})` };
    const downloaded = await download();
    if (downloaded !== undefined) return { executable: downloaded, what: `a downloaded VS Code (${downloaded})` };
  }
  // Installed here and not by the first of several runs, so that whatever is missing is said once.
  await ensureHost();
  await ensureChromium();
  return {
    executable: launcher,
    isHost: true,
    what: 'the editor host in test/host (VS Code server in headless Chromium)',
  };
}

/** The command that opens a desktop window, or undefined where there is none to open. */
export function desktopCommand() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined && named !== '') return named;
  // In a terminal of a remote window `code` only talks to that window, which cannot load an extension under development.
  if (!hasDisplay() || process.env.VSCODE_IPC_HOOK_CLI !== undefined) return undefined;
  return findOnPath('code');
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** The program behind the `code` command, which itself returns before a test run has ended. */
function desktopProgram() {
  const command = findOnPath('code');
  if (command === undefined) return undefined;
  const folder = path.dirname(realpathSync(command));
  const candidates = {
    darwin: [path.join(folder, '../../../MacOS/Electron'), path.join(folder, '../../../MacOS/Code')],
    win32: [path.join(folder, '../Code.exe')],
  }[process.platform] ?? [path.join(folder, '../code')];
  return candidates.find((file) => existsSync(file) && isExecutable(file));
}

async function download() {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({
      cachePath: path.join(hostFolder, 'desktop'),
      reporter: new SilentReporter(),
      timeout: 15_000,
    });
  } catch (error) {
    console.log(`No desktop VS Code could be downloaded (${error instanceof Error ? error.message : error}).`);
    return undefined;
  }
}

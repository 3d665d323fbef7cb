// Starts child processes that cannot outlive this one, and finds programs on PATH.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

const windows = process.platform === 'win32';
/** Process groups that are still running; the handlers below end them with this process. */
const running = new Set();
let handlersInstalled = false;

/** Spawns a program in a process group of its own, so that its children end with it. */
export function spawnOwned(command, args, options = {}) {
  installHandlers();
  const child = spawn(command, args, { detached: !windows, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a child and its children; resolves when it is gone. */
export function stopOwned(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    const force = setTimeout(() => killGroup(child, 'SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(force);
      // The leader may be gone before its children are.
      killGroup(child, 'SIGKILL');
      resolve();
    });
    killGroup(child, 'SIGTERM');
  });
}

/** Runs a program to its end with its output shown; rejects with a sentence that names the command. */
export function runShown(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawnOwned(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: windows, ...options });
    const shown = [command, ...args].join(' ');
    child.once('error', (error) => reject(new Error(`Could not run "${shown}": ${error.message}`)));
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`"${shown}" ended with ${signal ?? `exit code ${code}`}.`)),
    );
  });
}

/** The absolute path of a program on PATH, or undefined. */
export function findOnPath(name) {
  const endings = windows ? ['.cmd', '.exe', '.bat'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder !== '' && isExecutable(file)) return file;
    }
  }
  return undefined;
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function killGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

function installHandlers() {
  if (handlersInstalled) return;
  handlersInstalled = true;
  process.once('exit', () => {
    for (const child of running) killGroup(child, 'SIGKILL');
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => process.exit(code));
  }
}

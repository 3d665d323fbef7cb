// The speed of `chancery check` on a folder, start included.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Megabytes a second. */
export function commandLine(script, text, files) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'));
  try {
    for (let index = 0; index < files; index += 1) writeFileSync(path.join(folder, `${index}.dossier`), text);
    const started = performance.now();
    const args = [script, 'check', '--format', 'json', '--fail-on', 'never', folder];
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`check ended with exit code ${status}`);
    return (Buffer.byteLength(text) * files) / 1e6 / ((performance.now() - started) / 1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

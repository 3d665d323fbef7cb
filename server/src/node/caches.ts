/** Files that only this program reads, in a folder that the client gives for them. A fault with one is as if it were not there. */
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Caches } from '../lsp/environment.ts';

/** Bytes; what is larger was not written by this program. */
const LARGEST = 64 * 1024 * 1024;

export const diskCaches: Caches = {
  async read(storage, name) {
    const file = pathOf(storage, name);
    if (file === null) return null;
    try {
      const found = await stat(file);
      return found.isFile() && found.size <= LARGEST ? await readFile(file, 'utf8') : null;
    } catch {
      return null;
    }
  },

  async write(storage, name, text) {
    const file = pathOf(storage, name);
    if (file === null) return;
    // Another window may read it at any moment: it is there as a whole or not at all.
    const draft = `${file}.${process.pid}`;
    try {
      // It says whom a user's dossiers name, which is nobody else's business.
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(draft, text, { mode: 0o600 });
      await rename(draft, file);
    } catch {
      await rm(draft, { force: true }).catch(() => {});
    }
  },
};

function pathOf(storage: string, name: string): string | null {
  try {
    return path.join(fileURLToPath(storage), name);
  } catch {
    return null;
  }
}

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
      const { size } = await stat(file);
      return size > LARGEST ? null : await readFile(file, 'utf8');
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
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(draft, text);
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

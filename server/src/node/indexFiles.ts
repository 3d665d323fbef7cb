/** Compiled registries on a disk: opened without reading their records, known when what they were made from has changed. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentHash, type IndexSource } from '../registry/index/container.ts';
import type { IndexBytes } from '../registry/index/pages.ts';
import type { IndexFiles } from '../workspace/indexFiles.ts';
import { errorCode } from './fileSystem.ts';

export const diskIndexFiles: IndexFiles = {
  async open(uri) {
    if (!uri.startsWith('file:')) return { error: 'unreadable' };
    try {
      const file = fileURLToPath(uri);
      if (!(await stat(file)).isFile()) return { error: 'not-a-file' };
      return { bytes: indexBytes(file) };
    } catch (error) {
      return { error: errorCode(error) };
    }
  },

  async sourceFiles(uri, sources) {
    const folder = path.dirname(fileURLToPath(uri));
    return Promise.all(
      sources.map(async (source) => {
        const file = path.resolve(folder, source.name);
        return { uri: pathToFileURL(file).href, source, changed: await hasChanged(file, source) };
      }),
    );
  },
};

/** Contents are read only where time and size tell too little. */
async function hasChanged(file: string, { bytes, modified, hash }: IndexSource): Promise<boolean> {
  const stats = await stat(file).catch(() => null);
  if (stats === null || stats.size !== bytes) return true;
  if (stats.mtimeMs === modified) return false;
  const content = await readFile(file).catch(() => null);
  return content === null || contentHash(content) !== hash;
}

/** Whoever drops the bytes drops the file: it is closed when nobody can read from it any more. */
const openFiles = new FinalizationRegistry<number>((fd) => closeSync(fd));

export function indexBytes(file: string): IndexBytes {
  const fd = openSync(file, 'r');
  const bytes: IndexBytes = {
    size: fstatSync(fd).size,
    read(offset, length) {
      const buffer = new Uint8Array(length);
      let read = 0;
      while (read < length) {
        const more = readSync(fd, buffer, read, length - read, offset + read);
        if (more === 0) return buffer.subarray(0, read);
        read += more;
      }
      return buffer;
    },
  };
  openFiles.register(bytes, fd);
  return bytes;
}

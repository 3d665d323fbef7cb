/** Compiled registries on a disk: opened without reading their records, known when what they were made from has changed. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentHasher, type IndexSource } from '../registry/index/container.ts';
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
  const known = hashes.get(file);
  if (known?.bytes === bytes && known.modified === stats.mtimeMs) return known.hash !== hash;
  const now = await fileHash(file, bytes).catch(() => null);
  if (now !== null) hashes.set(file, { bytes, modified: stats.mtimeMs, hash: now });
  return now !== hash;
}

/** Of sources that were touched since: they are asked about at each edit of a registry, and may be large. */
const hashes = new Map<string, Pick<IndexSource, 'bytes' | 'modified' | 'hash'>>();

/** `contentHash` of a file of that size, read in parts: it may be larger than a buffer can be. */
export async function fileHash(file: string, bytes: number): Promise<string> {
  const hash = contentHasher(bytes);
  const parts: AsyncIterable<Uint8Array> = createReadStream(file, { highWaterMark: 1024 * 1024 });
  for await (const part of parts) hash.add(part);
  return hash.digest();
}

/** Whoever drops the bytes drops the file: it is closed when nobody can read from it any more. */
const openFiles = new FinalizationRegistry<number>((fd) => closeSync(fd));

/** 0 also where the disk fails or is gone: whoever asked misses the bytes, as at the end of a file that was cut off. */
function readOrNone(fd: number, buffer: Uint8Array, at: number, position: number): number {
  try {
    return readSync(fd, buffer, at, buffer.length - at, position);
  } catch {
    return 0;
  }
}

export function indexBytes(file: string): IndexBytes {
  const fd = openSync(file, 'r');
  const { size } = fstatSync(fd);
  const bytes: IndexBytes = {
    size,
    read(offset, wanted) {
      // A file that lies about its lengths must not cost memory.
      const length = Math.max(0, Math.min(wanted, size - offset));
      const buffer = new Uint8Array(length);
      let read = 0;
      while (read < length) {
        const more = readOrNone(fd, buffer, read, offset + read);
        if (more === 0) return buffer.subarray(0, read);
        read += more;
      }
      return buffer;
    },
  };
  openFiles.register(bytes, fd);
  return bytes;
}

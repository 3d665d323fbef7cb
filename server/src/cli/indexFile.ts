/** Compiled registries as they are written: whole or not at all. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileHash } from '../node/indexFiles.ts';
import type { IndexSource } from '../registry/index/container.ts';

/** Collects records in a file beside the one to be written. */
export interface IndexWriter {
  record(bytes: Uint8Array): void;
  /** Puts the records behind the head and the file in its place. */
  finish(head: readonly Uint8Array[]): Promise<void>;
  /** Takes away what is left of it; to be called in any case. */
  close(): Promise<void>;
}

const bufferBytes = 1024 * 1024;

export function indexWriter(file: string): IndexWriter {
  const recordFile = `${file}.records`;
  const newFile = `${file}.new`;
  const records = openSync(recordFile, 'w+');
  const buffer = Buffer.alloc(bufferBytes);
  let used = 0;
  let open_ = true;
  const flush = () => {
    writeAll(records, buffer.subarray(0, used));
    used = 0;
  };
  const close = () => {
    if (open_) closeSync(records);
    open_ = false;
  };
  return {
    record(bytes) {
      if (used + bytes.length > bufferBytes) flush();
      if (bytes.length > bufferBytes) writeAll(records, bytes);
      else {
        buffer.set(bytes, used);
        used += bytes.length;
      }
    },
    async finish(head) {
      flush();
      const out = await open(newFile, 'w');
      try {
        for (const part of head) await out.writeFile(part);
        for (let at = 0; ; ) {
          const length = readSync(records, buffer, 0, bufferBytes, at);
          if (length === 0) break;
          await out.writeFile(buffer.subarray(0, length));
          at += length;
        }
      } finally {
        await out.close();
      }
      await rename(newFile, file);
    },
    async close() {
      close();
      await rm(recordFile, { force: true });
      await rm(newFile, { force: true });
    },
  };
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** A file as an index names it. */
export async function sourceOf(file: string, folder: string): Promise<IndexSource> {
  const { size, mtimeMs } = await stat(file);
  return {
    name: path.relative(folder, file).replaceAll(path.sep, '/'),
    bytes: size,
    modified: mtimeMs,
    hash: await fileHash(file, size),
  };
}

/** Reads a file whole, but never more than is wanted: pipes and devices have no end, and some sizes are not true. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';

export type BytesResult =
  | { readonly bytes: Uint8Array }
  | { readonly error: 'not-a-file' }
  /** `size` is what is known of it: it may be more. */
  | { readonly error: 'too-large'; readonly size: number };

/** Rejects as the functions of Node do. */
export async function readBytes(path: string, most: number): Promise<BytesResult> {
  // Before it is opened: that alone would wait for a pipe's writer.
  const stats = await stat(path);
  if (!stats.isFile()) return { error: 'not-a-file' };
  if (stats.size > most) return { error: 'too-large', size: stats.size };
  const handle = await open(path);
  try {
    // One byte more than it should have, so that the end is seen.
    let buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) return { bytes: buffer.subarray(0, length) };
      length += bytesRead;
      if (length > most) return { error: 'too-large', size: length };
      if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, most) + 1);
    }
  } finally {
    await handle.close();
  }
}

/**
 * The same at once, for a program that has nothing else to do meanwhile: of a small file, waiting for one answer after
 * the other takes many times as long as reading it.
 */
export function readBytesNow(path: string, most: number): BytesResult {
  const stats = statSync(path);
  if (!stats.isFile()) return { error: 'not-a-file' };
  if (stats.size > most) return { error: 'too-large', size: stats.size };
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      if (count === 0) return { bytes: buffer.subarray(0, length) };
      length += count;
      if (length > most) return { error: 'too-large', size: length };
      if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, most) + 1);
    }
  } finally {
    closeSync(file);
  }
}

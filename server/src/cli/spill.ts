/** Sorts more items than fit into memory into parts that do, by a key: items of one key are in one part, in their order. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { lines } from './lines.ts';

export interface Spill<Item> {
  add(key: string, item: Item): Promise<void>;
  /** Part by part, as often as it is asked for. */
  all(): AsyncGenerator<readonly Item[]>;
}

/** A part of this size is a few times as large in memory. */
const partBytes = 4 * 1024 * 1024;
const maxParts = 128;
const bufferLength = 65_536;

/** Items are plain JSON, in files whose names begin with `prefix`. `size`: bytes to be expected, null when nobody knows. */
export function spill<Item>(prefix: string, size: number | null): Spill<Item> {
  const count = size === null ? maxParts / 2 : Math.min(maxParts, Math.max(1, Math.ceil(size / partBytes)));
  const parts = Array.from({ length: count }, (_, i) => part(`${prefix}-${i}`));
  return {
    add: async (key, item) => {
      await parts[hashOf(key) % count]?.add(`${JSON.stringify(item)}\n`);
    },
    async *all() {
      for (const each of parts) {
        const file = await each.file();
        if (file === null) continue;
        const items: Item[] = [];
        for await (const line of lines(createReadStream(file), Number.POSITIVE_INFINITY)) {
          if ('bytes' in line) items.push(JSON.parse(Buffer.from(line.bytes).toString()));
        }
        yield items;
      }
    },
  };
}

function part(file: string) {
  let handle: FileHandle | null = null;
  let waiting: string[] = [];
  let length = 0;
  let written = false;
  const flush = async () => {
    if (waiting.length === 0) return;
    const text = waiting.join('');
    waiting = [];
    length = 0;
    written = true;
    handle ??= await open(file, 'a');
    await handle.appendFile(text);
  };
  return {
    async add(line: string) {
      waiting.push(line);
      length += line.length;
      if (length > bufferLength) await flush();
    },
    /** Null when nothing was added. */
    async file() {
      await flush();
      await handle?.close();
      handle = null;
      return written ? file : null;
    },
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

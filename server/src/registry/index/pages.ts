/** A range of a file read page by page when something in it is asked for, so that only what is used costs memory. */
import type { Ints } from '../../text/ints.ts';

/** Bytes of a file or of memory. `read` gives fewer only at the end. */
export interface IndexBytes {
  readonly size: number;
  /** The caller's own: nothing else reads or writes them any more. */
  read(offset: number, length: number): Uint8Array;
}

export type ElementType = 'u8' | 'u16' | 'i32' | 'u32';

export const ELEMENTS = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, u32: Uint32Array } as const;

const PAGE_BITS = 14;
export const PAGE = 1 << PAGE_BITS;
/** 1 MiB. */
const READ_PAGES = 64;
/** 16 MiB: what the documents that are open ask for again and again. */
const KEPT_PAGES = 1024;

export interface Pages {
  /** Elements from a byte offset on, which is a multiple of their size. */
  ints(type: ElementType, offset: number, length: number): Ints;
  /** The same bytes copied into memory for good. */
  copy(offset: number, length: number): ArrayBuffer;
}

/**
 * 32 bits for each page, so that damage is noticed where it is read and nothing need be read for it before. The length
 * of the data is a multiple of four.
 */
export function pageSums(data: ArrayBuffer): Uint32Array {
  const words = new Int32Array(data);
  const perPage = PAGE / Int32Array.BYTES_PER_ELEMENT;
  const sums = new Uint32Array(Math.ceil(words.length / perPage));
  for (let page = 0; page < sums.length; page++) {
    sums[page] = checksum(words.subarray(page * perPage, (page + 1) * perPage));
  }
  return sums;
}

/** FNV-1a over words. */
export function checksum(words: Int32Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  return sum >>> 0;
}

/** A buffer of its own of so many bytes that begins with those read: the one that they are in where it is that. */
function wholeBuffer(read: Uint8Array, size: number): ArrayBuffer {
  const { buffer } = read;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === size && read.length === size) return buffer;
  const whole = new Uint8Array(size);
  whole.set(read);
  return whole.buffer;
}

/** `start` and `length` say where the range lies in `bytes`; a page that is not as its sum says reads as zeros. */
export function openPages(
  bytes: IndexBytes,
  start: number,
  length: number,
  sums: Uint32Array,
  onDamage: () => void,
): Pages {
  const kept = new Map<number, ArrayBuffer>();

  /** `count` pages from `first` on. */
  function pagesFrom(first: number, count: number): ArrayBuffer {
    const size = Math.max(0, Math.min(count * PAGE, length - first * PAGE));
    const read = bytes.read(start + first * PAGE, size);
    const buffer = wholeBuffer(read, count * PAGE);
    for (let at = 0; at < size; at += PAGE) {
      const end = Math.min(at + PAGE, size);
      const words = new Int32Array(buffer, at, (end - at) / Int32Array.BYTES_PER_ELEMENT);
      if (end <= read.length && checksum(words) === sums[first + at / PAGE]) continue;
      onDamage();
      words.fill(0);
    }
    return buffer;
  }

  function pageOf(page: number): ArrayBuffer {
    const known = kept.get(page);
    const buffer = known ?? pagesFrom(page, 1);
    if (known !== undefined) kept.delete(page);
    kept.set(page, buffer);
    const [oldest] = kept.size > KEPT_PAGES ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return buffer;
  }

  return {
    ints(type, offset, count) {
      const Elements = ELEMENTS[type];
      const size = Elements.BYTES_PER_ELEMENT;
      const first = offset / size;
      const bits = PAGE_BITS - Math.log2(size);
      const mask = (1 << bits) - 1;
      // Neighbours are asked for one after the other: the page at hand is not looked up again.
      let current = -1;
      let view = new Elements(0);
      return {
        length: count,
        at(index) {
          const element = first + index;
          const page = element >>> bits;
          if (page !== current) {
            view = new Elements(pageOf(page));
            current = page;
          }
          return view[element & mask] as number;
        },
      };
    },
    copy(offset, size) {
      const result = new Uint8Array(size);
      // Many pages at once: each reading is a call to the system.
      for (let page = Math.floor(offset / PAGE); page * PAGE < offset + size; page += READ_PAGES) {
        const first = page * PAGE;
        const run = pagesFrom(page, Math.min(READ_PAGES, Math.ceil((offset + size) / PAGE) - page));
        const from = Math.max(offset, first);
        const to = Math.min(offset + size, first + run.byteLength);
        result.set(new Uint8Array(run, from - first, to - from), from - offset);
      }
      return result.buffer;
    },
  };
}

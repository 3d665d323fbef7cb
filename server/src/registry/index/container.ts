/**
 * The file that a compiled registry is in: a header in JSON, typed arrays that are used as they lie there, and records
 * that are read one by one. It says of itself what it was made from, so that a stale or foreign one is told apart.
 */
import { type Ints, noInts } from '../../text/ints.ts';
import { decodeUtf8, encodeUtf8 } from '../../text/utf8.ts';
import type { CompiledPack } from '../pack.ts';
import { checksum, ELEMENTS, type ElementType, type IndexBytes, openPages, PAGE, pageSums } from './pages.ts';

/** Counts up with every change of what the sections hold or mean. */
export const INDEX_VERSION = 4;

/** "CHRYIDX"; a machine that writes numbers the other way round reads another value. */
const MAGIC = [0x59524843, 0x00584449] as const;
const ALIGN = 8;
const PREFIX = 24;
const MAX_HEADER = 64 * 1024 * 1024;
const MAX_SECTIONS = 0xffffffff;

export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;
export type Sections = Readonly<Record<string, Section>>;

/** A file that the index was made from. */
export interface IndexSource {
  /** Relative to the index where it can be, else its URI. */
  readonly name: string;
  readonly bytes: number;
  /** When it was last changed, in milliseconds; with this and the size unchanged nobody need read it. */
  readonly modified?: number;
  /** `contentHash` of its bytes. */
  readonly hash: string;
}

/** The name of the built-in registry among the sources. */
export const BUILTIN_SOURCE = 'builtin';

/** A pack as an index names it. */
export function packSource(pack: CompiledPack): IndexSource {
  const bytes = encodeUtf8(JSON.stringify(pack));
  return { name: BUILTIN_SOURCE, bytes: bytes.length, hash: contentHash(bytes) };
}

/** Sections by name; one that the file does not have is empty. */
export interface Index<Meta> {
  readonly meta: Meta;
  readonly sources: readonly IndexSource[];
  /** Read page by page. */
  ints(name: string): Ints;
  /** Read into memory: for what every word of a text is looked up in. */
  whole(name: string): Section;
  /** The bytes of a record by its place in the records. */
  record(offset: number, length: number): Uint8Array;
  /** To be called by whoever finds that a record is not as it was written. */
  readonly onDamage: () => void;
}

export type OpenedIndex<Meta> = { readonly index: Index<Meta> } | { readonly problem: string };

interface Header {
  readonly fingerprint: string;
  readonly sources: readonly IndexSource[];
  readonly meta: unknown;
  readonly sections: Readonly<Record<string, readonly [type: ElementType, offset: number, length: number]>>;
  /** Bytes of all sections, and of all records. */
  readonly length: number;
  readonly records: number;
}

/**
 * Everything up to the records, which are to follow at once. `fingerprint` names whatever in the program the sections
 * depend on, as the words of its grammar.
 */
export function indexHead(
  meta: unknown,
  fingerprint: string,
  sources: readonly IndexSource[],
  sections: Sections,
  recordBytes: number,
): readonly Uint8Array[] {
  const places: Record<string, readonly [string, number, number]> = {};
  let length = 0;
  for (const [name, section] of Object.entries(sections)) {
    places[name] = [typeOf(section), length, section.length];
    length += aligned(section.byteLength);
  }
  if (length > MAX_SECTIONS) throw new Error('The registry is larger than an index can be (4 GiB of tables).');
  const data = new Uint8Array(length);
  for (const [name, section] of Object.entries(sections)) {
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    data.set(bytes, places[name]?.[1] ?? 0);
  }
  const sums = pageSums(data.buffer);
  const header = encodeUtf8(
    JSON.stringify({ fingerprint, sources, meta, sections: places, length, records: recordBytes }),
  );
  const front = new Uint8Array(aligned(header.length) + aligned(sums.byteLength));
  front.set(header);
  front.set(new Uint8Array(sums.buffer), aligned(header.length));
  const prefix = new Uint32Array([
    ...MAGIC,
    INDEX_VERSION,
    header.length,
    checksum(new Int32Array(front.buffer)),
    sums.length,
  ]);
  return [new Uint8Array(prefix.buffer), front, data];
}

/**
 * `meta` is what `indexHead` was given; a file that is none of ours never gets so far. Only the header is read and
 * checked here: of the rest, `onDamage` is called when something that is not as it was written is met.
 */
export function openIndex<Meta>(
  bytes: IndexBytes,
  fingerprint: string,
  isMeta: (meta: unknown) => meta is Meta,
  onDamage: () => void,
): OpenedIndex<Meta> {
  const prefix = copyOf(bytes.read(0, PREFIX));
  if (prefix.byteLength < PREFIX) return { problem: 'is no compiled registry' };
  const [first, second, version, headerLength = 0, check, pageCount = 0] = new Uint32Array(prefix.buffer);
  if (first !== MAGIC[0] || second !== MAGIC[1]) return { problem: 'is no compiled registry' };
  if (version !== INDEX_VERSION) return { problem: OTHER_VERSION };
  const sumsAt = aligned(headerLength);
  const frontLength = sumsAt + aligned(pageCount * Uint32Array.BYTES_PER_ELEMENT);
  if (headerLength > MAX_HEADER || PREFIX + frontLength > bytes.size) return { problem: INCOMPLETE };
  const front = copyOf(bytes.read(PREFIX, frontLength));
  if (front.byteLength !== frontLength || checksum(new Int32Array(front.buffer)) !== check)
    return { problem: INCOMPLETE };
  const header = parseHeader(new Uint8Array(front.buffer, 0, headerLength));
  if (header === null || !isMeta(header.meta)) return { problem: INCOMPLETE };
  if (header.fingerprint !== fingerprint) return { problem: OTHER_VERSION };
  const start = PREFIX + frontLength;
  const fits = start + header.length + header.records === bytes.size && pageCount === Math.ceil(header.length / PAGE);
  if (!fits) return { problem: INCOMPLETE };
  const sums = new Uint32Array(front.buffer, sumsAt, pageCount);
  const pages = openPages(bytes, start, header.length, sums, onDamage);
  const recordsAt = start + header.length;
  return {
    index: {
      meta: header.meta,
      sources: header.sources,
      ints(name) {
        const place = header.sections[name];
        return place === undefined ? noInts : pages.ints(...place);
      },
      whole(name) {
        const [type, offset, length] = header.sections[name] ?? ['u8', 0, 0];
        return new ELEMENTS[type](pages.copy(offset, length * ELEMENTS[type].BYTES_PER_ELEMENT));
      },
      record: (offset, length) => bytes.read(recordsAt + offset, length),
      onDamage,
    },
  };
}

const OTHER_VERSION = 'was compiled by another version of Chancery. Compile it again';
const INCOMPLETE = 'is damaged or not complete. Compile it again';

/** Bytes in memory, as a worker has them. */
export function memoryBytes(data: Uint8Array): IndexBytes {
  return { size: data.length, read: (offset, length) => data.slice(offset, offset + length) };
}

/** 64 bits in hexadecimal: enough to notice that a file has changed, no proof against anybody. */
export function contentHash(bytes: Uint8Array): string {
  const hash = contentHasher(bytes.length);
  hash.add(bytes);
  return hash.digest();
}

export interface ContentHasher {
  add(bytes: Uint8Array): void;
  digest(): string;
}

/** `contentHash` of that many bytes, which come in parts. */
export function contentHasher(length: number): ContentHasher {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9 ^ length;
  return {
    add(bytes) {
      for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i] as number;
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul(b ^ byte, 0x5bd1e995);
        b ^= b >>> 15;
      }
    },
    digest: () => hex(a) + hex(b),
  };
}

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

function parseHeader(bytes: Uint8Array): Header | null {
  try {
    const value: unknown = JSON.parse(decodeUtf8(bytes));
    return isHeader(value) ? value : null;
  } catch {
    return null;
  }
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  if (!('fingerprint' in value && 'sources' in value && 'meta' in value)) return false;
  if (!('sections' in value && 'records' in value && 'length' in value)) return false;
  const { sources, sections, records, length } = value;
  if (typeof records !== 'number' || typeof length !== 'number') return false;
  if (!Array.isArray(sources) || typeof sections !== 'object' || sections === null) return false;
  return Object.values(sections).every((place: unknown) => isPlace(place, length));
}

function isPlace(place: unknown, end: number): boolean {
  if (!Array.isArray(place)) return false;
  const [type, offset, length] = place;
  if (!isElementType(type) || !Number.isInteger(offset) || !Number.isInteger(length)) return false;
  const inside = offset >= 0 && length >= 0 && offset + length * ELEMENTS[type].BYTES_PER_ELEMENT <= end;
  return inside && offset % ALIGN === 0;
}

function isElementType(type: unknown): type is ElementType {
  return typeof type === 'string' && type in ELEMENTS;
}

function typeOf(section: Section): ElementType {
  if (section instanceof Uint8Array) return 'u8';
  if (section instanceof Uint16Array) return 'u16';
  return section instanceof Int32Array ? 'i32' : 'u32';
}

/** The bytes in a buffer of their own, which begins where they do; no copy where that is so already. */
function copyOf(bytes: Uint8Array): { readonly buffer: ArrayBuffer; readonly byteLength: number } {
  const { buffer } = bytes;
  const own = buffer instanceof ArrayBuffer && bytes.byteOffset === 0 && buffer.byteLength === bytes.byteLength;
  if (own) return { buffer, byteLength: bytes.byteLength };
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return { buffer: copy.buffer, byteLength: copy.byteLength };
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGN) * ALIGN;
}

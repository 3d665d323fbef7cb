/**
 * The file that a compiled registry is in: a header in JSON, typed arrays that are used as they lie there, and records
 * that are read one by one. It says of itself what it was made from, so that a stale or foreign one is told apart.
 */
import { decodeUtf8, encodeUtf8 } from '../../text/utf8.ts';

/** Counts up with every change of what the sections hold or mean. */
export const INDEX_VERSION = 1;

/** "CHRYIDX"; a machine that writes numbers the other way round reads another value. */
const MAGIC = [0x59524843, 0x00584449] as const;
const ALIGN = 8;
const PREFIX = 24;
const MAX_HEADER = 64 * 1024 * 1024;

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

/** Bytes of a file or of memory. `read` gives fewer only at the end. */
export interface IndexBytes {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

export interface Index<Meta> {
  readonly meta: Meta;
  readonly sources: readonly IndexSource[];
  readonly sections: Sections;
  /** The bytes of a record by its place in the records. */
  record(offset: number, length: number): Uint8Array;
}

export type OpenedIndex<Meta> = { readonly index: Index<Meta> } | { readonly problem: string };

interface Header {
  readonly fingerprint: string;
  readonly sources: readonly IndexSource[];
  readonly meta: unknown;
  readonly sections: Readonly<Record<string, readonly [type: keyof typeof TYPES, offset: number, length: number]>>;
  readonly records: number;
}

const TYPES = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, u32: Uint32Array } as const;

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
  let offset = 0;
  for (const [name, section] of Object.entries(sections)) {
    places[name] = [typeOf(section), offset, section.length];
    offset += aligned(section.byteLength);
  }
  const header = encodeUtf8(JSON.stringify({ fingerprint, sources, meta, sections: places, records: recordBytes }));
  const resident = new Uint8Array(offset);
  for (const [name, section] of Object.entries(sections)) {
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    resident.set(bytes, places[name]?.[1] ?? 0);
  }
  const check = checksum(header, resident.buffer);
  const prefix = new Uint32Array([...MAGIC, INDEX_VERSION, header.length, check, 0]);
  return [new Uint8Array(prefix.buffer), header, new Uint8Array(aligned(header.length) - header.length), resident];
}

/** Four bytes at a time: a hundred megabytes are summed up while a file is opened. */
function checksum(header: Uint8Array, resident: ArrayBuffer): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < header.length; i++) sum = Math.imul(sum ^ (header[i] as number), 0x01000193);
  const words = new Int32Array(resident);
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  return sum >>> 0;
}

/** `meta` is what `indexHead` was given; a file that is none of ours never gets so far. */
export function openIndex<Meta>(
  bytes: IndexBytes,
  fingerprint: string,
  isMeta: (meta: unknown) => meta is Meta,
): OpenedIndex<Meta> {
  const prefix = copyOf(bytes.read(0, PREFIX));
  if (prefix.byteLength < PREFIX) return { problem: 'is no compiled registry' };
  const [first, second, version, headerLength = 0, check] = new Uint32Array(prefix.buffer);
  if (first !== MAGIC[0] || second !== MAGIC[1]) return { problem: 'is no compiled registry' };
  if (version !== INDEX_VERSION) return { problem: OTHER_VERSION };
  if (headerLength > MAX_HEADER || PREFIX + headerLength > bytes.size) return { problem: INCOMPLETE };
  const headerBytes = bytes.read(PREFIX, headerLength);
  const header = parseHeader(headerBytes);
  if (header === null || !isMeta(header.meta)) return { problem: INCOMPLETE };
  if (header.fingerprint !== fingerprint) return { problem: OTHER_VERSION };
  const start = PREFIX + aligned(headerLength);
  const sections: Record<string, Section> = {};
  const resident = Object.values(header.sections).reduce((end, [type, offset, length]) => {
    return Math.max(end, offset + aligned(length * TYPES[type].BYTES_PER_ELEMENT));
  }, 0);
  if (start + resident + header.records !== bytes.size) return { problem: INCOMPLETE };
  const data = copyOf(bytes.read(start, resident)).buffer;
  if (data.byteLength !== resident || checksum(headerBytes, data) !== check) return { problem: INCOMPLETE };
  for (const [name, [type, offset, length]] of Object.entries(header.sections)) {
    sections[name] = new TYPES[type](data, offset, length);
  }
  const recordsAt = start + resident;
  return {
    index: {
      meta: header.meta,
      sources: header.sources,
      sections,
      record: (offset, length) => bytes.read(recordsAt + offset, length),
    },
  };
}

const OTHER_VERSION = 'was compiled by another version of Chancery. Compile it again';
const INCOMPLETE = 'is a compiled registry that is damaged or not complete. Compile it again';

/** Bytes in memory, as a worker has them. */
export function memoryBytes(data: Uint8Array): IndexBytes {
  return { size: data.length, read: (offset, length) => data.subarray(offset, offset + length) };
}

/** 64 bits in hexadecimal: enough to notice that a file has changed, no proof against anybody. */
export function contentHash(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9 ^ bytes.length;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return hex(a) + hex(b);
}

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

/** An index is fresh when its sources are those that are there now. */
export function isFresh(sources: readonly IndexSource[], now: readonly IndexSource[]): boolean {
  const key = ({ name, bytes, hash }: IndexSource) => JSON.stringify([name, bytes, hash]);
  return sources.length === now.length && sources.every((source, i) => now[i] && key(source) === key(now[i]));
}

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
  if (!('sections' in value && 'records' in value) || typeof value.records !== 'number') return false;
  if (!Array.isArray(value.sources) || typeof value.sections !== 'object' || value.sections === null) return false;
  return Object.values(value.sections).every(
    (place: unknown) =>
      Array.isArray(place) &&
      typeof place[0] === 'string' &&
      place[0] in TYPES &&
      Number.isInteger(place[1]) &&
      place[1] % ALIGN === 0 &&
      Number.isInteger(place[2]) &&
      place[1] >= 0 &&
      place[2] >= 0,
  );
}

function typeOf(section: Section): keyof typeof TYPES {
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

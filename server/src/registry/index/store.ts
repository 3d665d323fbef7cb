/** The entries of a compiled registry: written one after the other, read one by one when they are asked for. */
import { type IntList, intList } from '../../text/intList.ts';
import { decodeUtf8, encodeUtf8 } from '../../text/utf8.ts';
import { holdings, officeTenures, rankTenures } from '../holders.ts';
import type { Merged } from '../merge.ts';
import type { Person, Rank, RankLadder, Registry } from '../model.ts';
import { SECTION_KEYS, type SectionKey } from '../records.ts';
import { isMap } from '../schema/shape.ts';
import { createEncoder, decode, type Shapes } from './codec.ts';
import type { Index, Sections } from './container.ts';
import { lazyMap } from './lazyMap.ts';
import { entryOf, plainStanding, type Standing, type Stored, standingOf } from './standing.ts';

export interface StoreMeta {
  readonly shapes: Shapes;
  /** Last day of the evidence; null for no limit. */
  readonly evidenceUntil: number | null;
  /** The number of the first entry of each list of `SECTION_KEYS`, and of the end. */
  readonly begins: readonly number[];
}

export interface Store {
  readonly registry: Registry;
  /** The entry with this number, or null when the file is damaged there. */
  at(ordinal: number): Stored | null;
  /** What the layers in the file say of an entry, for another to be laid over it. */
  merged(key: SectionKey, id: string): Merged | null;
}

/** Lists come in the order of `SECTION_KEYS`, all entries of one together. */
export interface StoreBuilder {
  /** The number of the entry; `entry` is what `standing` means. */
  add(standing: Standing, entry: Stored): number;
  /** `ranks` in the order of the registry. */
  finish(
    evidenceUntil: number,
    ranks: Iterable<string>,
  ): {
    readonly meta: StoreMeta;
    readonly sections: Sections;
    readonly recordBytes: number;
  };
}

/** `sink` gets the records, which stand behind everything else in the file. */
export function storeBuilder(sink: (bytes: Uint8Array) => void): StoreBuilder {
  const encoder = createEncoder();
  const lengths = intList();
  const hashes = intList();
  const checks = intList();
  const counts = SECTION_KEYS.map(() => 0);
  const holders = postings();
  const bearers = postings();
  const offices: string[] = [];
  let recordBytes = 0;
  let last = 0;
  return {
    add(standing, entry) {
      const { key, id } = standing;
      const list = SECTION_KEYS.indexOf(key);
      if (list < last) throw new Error(`"${key}" come after "${SECTION_KEYS[last]}"`);
      last = list;
      const ordinal = lengths.length;
      const bytes = encodeUtf8(encoder.encode(plainStanding(standing)));
      sink(bytes);
      recordBytes += bytes.length;
      lengths.push(bytes.length);
      checks.push(checkOf(bytes));
      hashes.push(hashOf(key, id));
      counts[list] = (counts[list] ?? 0) + 1;
      if (entry.kind === 'office') offices.push(id);
      if (entry.kind === 'person') {
        for (const office of new Set(entry.offices.map((tenure) => tenure.office))) holders.add(office, ordinal);
        for (const rank of new Set(entry.ranks.map((tenure) => tenure.rank))) bearers.add(rank, ordinal);
      }
      return ordinal;
    },
    finish(evidenceUntil, ranks) {
      if (recordBytes > 0xffffffff) throw new Error('The registry is larger than an index can be (4 GiB of entries).');
      const begins = [0];
      for (const count of counts) begins.push((begins.at(-1) ?? 0) + count);
      const meta = {
        shapes: encoder.shapes,
        evidenceUntil: Number.isFinite(evidenceUntil) ? evidenceUntil : null,
        begins,
      };
      const sections = {
        ...recordSections(lengths, hashes),
        'record.checks': checks.toArray(),
        ...holders.sections('holder', offices),
        ...bearers.sections('bearer', ranks),
      };
      return { meta, sections, recordBytes };
    },
  };
}

function recordSections(lengths: IntList, hashes: IntList): Sections {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) offsets[i + 1] = (offsets[i] as number) + lengths.at(i);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(lengths.length * 2 + 2)));
  const mask = slots.length - 1;
  for (let i = 0; i < hashes.length; i++) {
    let at = hashes.at(i) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = i + 1;
  }
  return { 'record.offsets': offsets, 'record.hashes': hashes.toArray(), 'record.slots': slots };
}

/**
 * Longer lists of holders end here. Such an office tells nobody from another, and whoever is left out is one of whom the
 * list does not speak: no answer becomes a `no` by it.
 */
const MOST_HOLDERS = 500;

/** Who has held each of the offices or ranks. */
function postings() {
  const lists = new Map<string, number[]>();
  return {
    add(id: string, person: number) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [person]);
      else if (list.length < MOST_HOLDERS) list.push(person);
    },
    sections(name: string, ids: Iterable<string>): Sections {
      const begins = intList();
      const people = intList();
      begins.push(0);
      for (const id of ids) {
        for (const person of lists.get(id) ?? []) people.push(person);
        begins.push(people.length);
      }
      return { [`${name}.begins`]: begins.toArray(), [`${name}.people`]: people.toArray() };
    },
  };
}

function hashOf(key: SectionKey, id: string): number {
  let hash = Math.imul(0x811c9dc5 ^ SECTION_KEYS.indexOf(key), 0x01000193);
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}

function checkOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
  return sum | 0;
}

export function isStoreMeta(meta: unknown): meta is StoreMeta {
  if (!isMap(meta)) return false;
  const { shapes, evidenceUntil, begins } = meta;
  return (
    Array.isArray(shapes) &&
    (evidenceUntil === null || typeof evidenceUntil === 'number') &&
    Array.isArray(begins) &&
    begins.length === SECTION_KEYS.length + 1
  );
}

/** Entries kept after they have been read, the longest unused going first: a few dossiers' worth. */
const KEPT = 1024;

export function openStore(index: Index<StoreMeta>): Store {
  const { meta } = index;
  const offsets = index.ints('record.offsets');
  const hashes = index.ints('record.hashes');
  const checks = index.ints('record.checks');
  const slots = index.ints('record.slots');
  const kept = new Map<number, Stored>();

  function standingAt(ordinal: number): Standing | null {
    if (!(ordinal >= 0 && ordinal < hashes.length)) return null;
    const from = offsets.at(ordinal);
    const bytes = index.record(from, Math.max(0, offsets.at(ordinal + 1) - from));
    if (checkOf(bytes) === checks.at(ordinal)) return standingOf(decode(meta.shapes, decodeUtf8(bytes)));
    index.onDamage();
    return null;
  }

  function at(ordinal: number): Stored | null {
    const known = kept.get(ordinal);
    const standing = known === undefined ? standingAt(ordinal) : null;
    const entry = known ?? (standing && entryOf(standing));
    if (entry === null) return null;
    kept.delete(ordinal);
    kept.set(ordinal, entry);
    const [oldest] = kept.size > KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return entry;
  }

  function find(key: SectionKey, id: string): number {
    const hash = hashOf(key, id);
    const mask = slots.length - 1;
    const [begin, end] = rangeOf(meta, key);
    // A table without an empty slot is none of ours, and must not be searched for ever.
    for (let slot = hash & mask, left = slots.length; left > 0; slot = (slot + 1) & mask, left--) {
      const ordinal = slots.at(slot) - 1;
      if (ordinal < 0) return -1;
      if (ordinal < begin || ordinal >= end || hashes.at(ordinal) !== hash) continue;
      if (at(ordinal)?.id === id) return ordinal;
    }
    return -1;
  }

  function list<T extends Stored>(key: SectionKey, isKind: (entry: Stored) => entry is T): ReadonlyMap<string, T> {
    const read = (ordinal: number) => {
      const entry = ordinal < 0 ? null : at(ordinal);
      return entry !== null && isKind(entry) ? entry : undefined;
    };
    return lazyMap(
      ...rangeOf(meta, key),
      (id) => read(find(key, id)),
      (ordinal) => {
        const entry = read(ordinal);
        return entry === undefined ? null : [entry.id, entry];
      },
    );
  }

  const ladders = list('rank-ladders', (entry) => entry.kind === 'rank-ladder');
  const ranks = ranksOf(ladders);
  const rankNumbers = new Map([...ranks.keys()].map((id, i) => [id, i]));
  const [firstOffice] = rangeOf(meta, 'offices');
  const holders = peopleBy(index, 'holder', at);
  const bearers = peopleBy(index, 'bearer', at);
  const registry: Registry = {
    people: list('people', (entry) => entry.kind === 'person'),
    ladders,
    ranks,
    offices: list('offices', (entry) => entry.kind === 'office'),
    organisations: list('organisations', (entry) => entry.kind === 'organisation'),
    agreements: list('agreements', (entry) => entry.kind === 'agreement'),
    partnerships: list('partnerships', (entry) => entry.kind === 'partnership'),
    series: list('event-series', (entry) => entry.kind === 'event-series'),
    events: list('events', (entry) => entry.kind === 'event'),
    sources: list('sources', (entry) => entry.kind === 'source'),
    holders: { get: (office) => holdings(holders(find('offices', office) - firstOffice), officeTenures, office) },
    bearers: { get: (rank) => holdings(bearers(rankNumbers.get(rank) ?? -1), rankTenures, rank) },
    evidenceUntil: meta.evidenceUntil ?? Number.POSITIVE_INFINITY,
  };
  return {
    registry,
    at,
    merged: (key, id) => standingAt(find(key, id))?.merged ?? null,
  };
}

/** The people on the list with that number. */
function peopleBy(index: Index<StoreMeta>, name: string, at: Store['at']): (number: number) => readonly Person[] {
  const begins = index.ints(`${name}.begins`);
  const people = index.ints(`${name}.people`);
  return (number) => {
    if (number < 0 || number + 1 >= begins.length) return [];
    const found: Person[] = [];
    for (let k = begins.at(number); k < Math.min(begins.at(number + 1), people.length); k++) {
      const person = at(people.at(k));
      if (person?.kind === 'person') found.push(person);
    }
    return found;
  };
}

function rangeOf({ begins }: StoreMeta, key: SectionKey): readonly [from: number, to: number] {
  const place = SECTION_KEYS.indexOf(key);
  return [begins[place] ?? 0, begins[place + 1] ?? 0];
}

/** Ladders are few, whatever the size of the registry. */
function ranksOf(ladders: ReadonlyMap<string, RankLadder>): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>();
  for (const ladder of ladders.values()) {
    for (const rank of ladder.ranks) if (!ranks.has(rank.id)) ranks.set(rank.id, rank);
  }
  return ranks;
}

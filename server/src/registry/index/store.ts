/** The entries of a compiled registry: written one after the other, read one by one when they are asked for. */
import { type IntList, intList } from '../../text/intList.ts';
import { decodeUtf8, encodeUtf8 } from '../../text/utf8.ts';
import type {
  Agreement,
  Entry,
  EventSeries,
  Office,
  OfficeHolder,
  Organisation,
  Partnership,
  Person,
  Rank,
  RankLadder,
  Registry,
  SingleEvent,
  Source,
} from '../model.ts';
import { isMap } from '../schema/shape.ts';
import { createEncoder, decode, type Shapes } from './codec.ts';
import type { Index, Sections } from './container.ts';

export type Stored = Entry | Source;
type StoredKind = Stored['kind'];

/** In the order in which they are stored. */
const ORDER = [
  'person',
  'rank-ladder',
  'office',
  'organisation',
  'agreement',
  'partnership',
  'event-series',
  'event',
  'source',
] as const satisfies readonly StoredKind[];

export interface StoreMeta {
  readonly shapes: Shapes;
  /** Last day of the evidence; null for no limit. */
  readonly evidenceUntil: number | null;
  /** The number of the first entry of each kind of `ORDER`, and of the end. */
  readonly begins: readonly number[];
}

export interface Store {
  readonly registry: Registry;
  /** The entry with this number, or null when the file is damaged there. */
  at(ordinal: number): Stored | null;
}

/** Kinds come in their order, all entries of one together. */
export interface StoreBuilder {
  /** The number of the entry. */
  add(entry: Stored): number;
  finish(evidenceUntil: number): {
    readonly meta: StoreMeta;
    readonly sections: Sections;
    readonly recordBytes: number;
  };
}

/** What comes behind the people in the order of the store. */
export function* entriesBehindPeople(registry: Registry): Generator<Stored> {
  yield* registry.ladders.values();
  yield* registry.offices.values();
  yield* registry.organisations.values();
  yield* registry.agreements.values();
  yield* registry.partnerships.values();
  yield* registry.series.values();
  yield* registry.events.values();
  yield* registry.sources.values();
}

/** `sink` gets the records, which stand behind everything else in the file. */
export function storeBuilder(sink: (bytes: Uint8Array) => void): StoreBuilder {
  const encoder = createEncoder();
  const lengths = intList();
  const hashes = intList();
  const checks = intList();
  const counts = ORDER.map(() => 0);
  const holders = new Map<string, IntList>();
  const offices: string[] = [];
  let recordBytes = 0;
  let last = 0;
  return {
    add(entry) {
      const kind = ORDER.indexOf(entry.kind);
      if (kind < last) throw new Error(`${entry.kind} comes after ${ORDER[last]}`);
      last = kind;
      const ordinal = lengths.length;
      const bytes = encodeUtf8(encoder.encode(entry));
      sink(bytes);
      recordBytes += bytes.length;
      lengths.push(bytes.length);
      checks.push(checkOf(bytes));
      hashes.push(hashOf(entry.kind, entry.id));
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (entry.kind === 'office') offices.push(entry.id);
      if (entry.kind === 'person') {
        for (const office of new Set(entry.offices.map((tenure) => tenure.office))) {
          const list = holders.get(office) ?? intList();
          holders.set(office, list);
          list.push(ordinal);
        }
      }
      return ordinal;
    },
    finish(evidenceUntil) {
      if (recordBytes > 0xffffffff) throw new Error('The registry is larger than an index can be (4 GiB of entries).');
      const begins = [0];
      for (const count of counts) begins.push((begins.at(-1) ?? 0) + count);
      const meta = { shapes: encoder.shapes, evidenceUntil: finite(evidenceUntil), begins };
      const sections = {
        ...recordSections(lengths, hashes),
        'record.checks': checks.toArray(),
        ...holderSections(offices, holders),
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

function holderSections(offices: readonly string[], holders: ReadonlyMap<string, IntList>): Sections {
  const begins = new Int32Array(offices.length + 1);
  const people = intList();
  for (const [i, office] of offices.entries()) {
    const list = holders.get(office);
    for (let k = 0; list && k < list.length; k++) people.push(list.at(k));
    begins[i + 1] = people.length;
  }
  return { 'holder.begins': begins, 'holder.people': people.toArray() };
}

function finite(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}

function hashOf(kind: StoredKind, id: string): number {
  let hash = Math.imul(0x811c9dc5 ^ ORDER.indexOf(kind), 0x01000193);
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
    begins.length === ORDER.length + 1
  );
}

/** Entries kept after they have been read, the longest unused going first: a few dossiers' worth. */
const KEPT = 4096;

export function openStore(index: Index<StoreMeta>): Store {
  const { meta, sections } = index;
  const offsets = unsigned(sections, 'record.offsets');
  const hashes = signed(sections, 'record.hashes');
  const checks = signed(sections, 'record.checks');
  const stored = signed(sections, 'record.slots');
  // A table without an empty slot would be searched for ever.
  const slots = stored.includes(0) ? stored : new Int32Array(1);
  const kept = new Map<number, Stored>();

  const at = (ordinal: number): Stored | null => {
    const known = kept.get(ordinal);
    if (known !== undefined) {
      kept.delete(ordinal);
      kept.set(ordinal, known);
      return known;
    }
    const from = offsets[ordinal] ?? 0;
    const bytes = index.record(from, (offsets[ordinal + 1] ?? from) - from);
    const value = checkOf(bytes) === checks[ordinal] ? decode(meta.shapes, decodeUtf8(bytes)) : null;
    if (!isStored(value)) return null;
    kept.set(ordinal, value);
    const [oldest] = kept.size > KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return value;
  };
  const find = (kind: StoredKind, id: string): number => {
    const hash = hashOf(kind, id);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const ordinal = (slots[slot] as number) - 1;
      if (ordinal < 0) return -1;
      if (hashes[ordinal] !== hash) continue;
      const entry = at(ordinal);
      if (entry?.kind === kind && entry.id === id) return ordinal;
    }
  };
  const mapOf = <T extends Stored>(kind: T['kind'], isKind: (entry: Stored) => entry is T): ReadonlyMap<string, T> => {
    const place = ORDER.indexOf(kind);
    const read = (ordinal: number) => {
      const entry = ordinal < 0 ? null : at(ordinal);
      return entry !== null && isKind(entry) ? entry : undefined;
    };
    return lazyMap(
      meta.begins[place] ?? 0,
      meta.begins[place + 1] ?? 0,
      (id) => read(find(kind, id)),
      (ordinal) => {
        const entry = read(ordinal);
        return entry && [entry.id, entry];
      },
    );
  };

  const ladders = mapOf<RankLadder>('rank-ladder', (entry) => entry.kind === 'rank-ladder');
  const registry: Registry = {
    people: mapOf<Person>('person', (entry) => entry.kind === 'person'),
    ladders,
    ranks: ranksOf(ladders),
    offices: mapOf<Office>('office', (entry) => entry.kind === 'office'),
    organisations: mapOf<Organisation>('organisation', (entry) => entry.kind === 'organisation'),
    agreements: mapOf<Agreement>('agreement', (entry) => entry.kind === 'agreement'),
    partnerships: mapOf<Partnership>('partnership', (entry) => entry.kind === 'partnership'),
    series: mapOf<EventSeries>('event-series', (entry) => entry.kind === 'event-series'),
    events: mapOf<SingleEvent>('event', (entry) => entry.kind === 'event'),
    sources: mapOf<Source>('source', (entry) => entry.kind === 'source'),
    holders: holdersOf(index, (id) => find('office', id), at),
    evidenceUntil: meta.evidenceUntil ?? Number.POSITIVE_INFINITY,
  };
  return { registry, at };
}

/** Ladders are few, whatever the size of the registry. */
function ranksOf(ladders: ReadonlyMap<string, RankLadder>): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>();
  for (const ladder of ladders.values()) {
    for (const rank of ladder.ranks) if (!ranks.has(rank.id)) ranks.set(rank.id, rank);
  }
  return ranks;
}

function holdersOf(
  { meta, sections }: Index<StoreMeta>,
  find: (office: string) => number,
  at: (ordinal: number) => Stored | null,
): ReadonlyMap<string, readonly OfficeHolder[]> {
  const begins = signed(sections, 'holder.begins');
  const people = signed(sections, 'holder.people');
  const first = meta.begins[ORDER.indexOf('office')] ?? 0;
  const read = (ordinal: number): readonly OfficeHolder[] | undefined => {
    const office = ordinal < 0 ? null : at(ordinal);
    const place = ordinal - first;
    const list = people.subarray(begins[place] ?? 0, begins[place + 1] ?? 0);
    if (office === null || list.length === 0) return undefined;
    return [...list].flatMap((number) => {
      const person = at(number);
      if (person?.kind !== 'person') return [];
      return person.offices.filter((tenure) => tenure.office === office.id).map((tenure) => ({ person, tenure }));
    });
  };
  return lazyMap(
    first,
    first + begins.length - 1,
    (id) => read(find(id)),
    (ordinal) => {
      const [office, list] = [at(ordinal), read(ordinal)];
      return office && list && [office.id, list];
    },
  );
}

/** A map whose values are made when they are asked for; walking it reads everything. */
function lazyMap<Value>(
  from: number,
  to: number,
  get: (id: string) => Value | undefined,
  read: (ordinal: number) => readonly [string, Value] | null | undefined,
): ReadonlyMap<string, Value> {
  function* entries(): Generator<[string, Value], undefined> {
    for (let ordinal = from; ordinal < to; ordinal++) {
      const pair = read(ordinal);
      if (pair) yield [pair[0], pair[1]];
    }
    return undefined;
  }
  function* keys(): Generator<string, undefined> {
    for (const [key] of entries()) yield key;
    return undefined;
  }
  function* values(): Generator<Value, undefined> {
    for (const [, value] of entries()) yield value;
    return undefined;
  }
  const map: ReadonlyMap<string, Value> = {
    size: to - from,
    get,
    has: (id) => get(id) !== undefined,
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, map);
    },
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
  };
  return map;
}

function isStored(value: unknown): value is Stored {
  if (!isMap(value)) return false;
  const { kind, id } = value;
  return typeof id === 'string' && ORDER.some((known) => known === kind);
}

export function signed(sections: Sections, name: string): Int32Array {
  const section = sections[name];
  return section instanceof Int32Array ? section : new Int32Array(0);
}

function unsigned(sections: Sections, name: string): Uint32Array {
  const section = sections[name];
  return section instanceof Uint32Array ? section : new Uint32Array(0);
}

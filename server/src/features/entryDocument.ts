/** One entry of the built-in registry as a document to read: evidence must be open to inspection, not only cited. */
import { stringify } from 'yaml';
import type { Entry, EntryKind, Origin, Registry, Source } from '../registry/model.ts';
import { isTimeValue, printEdtf } from '../time/edtf.ts';

export interface EntryName {
  readonly kind: EntryKind;
  readonly id: string;
}

/** Entries by their place in the registry's files. */
export type EntryPlaces = ReadonlyMap<string, EntryName>;

export function entryPlaces(registry: Registry): EntryPlaces {
  return new Map([...entries(registry)].map(({ origin, kind, id }) => [placeKey(origin), { kind, id }]));
}

/** The entry that an evidence link points to; null when the place is no entry's. */
export function entryAt(places: EntryPlaces, origin: Origin): EntryName | null {
  return places.get(placeKey(origin)) ?? null;
}

function placeKey({ uri, span }: Origin): string {
  return `${uri}#${span?.start ?? ''}`;
}

/** The entry as YAML with its sources spelled out below; null when there is none of that name. */
export function entryDocument(registry: Registry, kind: string, id: string): string | null {
  const entry = [...entries(registry)].find((each) => each.kind === kind && each.id === id);
  if (entry === undefined) return null;
  const { origin, ...content } = entry;
  const plain = plainValue(content);
  const sources = [...sourceIds(content)].map((source) => registry.sources.get(source)).filter((s) => s !== undefined);
  const head = `# Built-in registry, ${origin.uri}. Read-only: to correct it, write an entry with this id into a *.registry.yaml file.\n`;
  return `${head}${yaml(plain)}${sources.length === 0 ? '' : `\n${yaml({ sources: sources.map(plainSource) })}`}`;
}

function* entries(registry: Registry): Iterable<Entry> {
  yield* registry.people.values();
  yield* registry.ladders.values();
  yield* registry.offices.values();
  yield* registry.organisations.values();
  yield* registry.agreements.values();
  yield* registry.partnerships.values();
  yield* registry.series.values();
  yield* registry.events.values();
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function plainSource(source: Source) {
  return plainValue({
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    date: source.date,
    url: source.url,
  });
}

/** Dates by their notation; what is absent is left out. */
function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  if (isTimeValue(value)) return printEdtf(value);
  const shown = Object.entries(value).filter(([key, item]) => !derivedKeys.has(key) && !isAbsent(item));
  return Object.fromEntries(shown.map(([key, item]) => [key, plainValue(item)]));
}

/** Worked out when the registry is built; its files do not have them. */
const derivedKeys: ReadonlySet<string> = new Set(['knownUntil', 'ascii']);

function isAbsent(item: unknown): boolean {
  return item === null || item === false || (Array.isArray(item) && item.length === 0);
}

function sourceIds(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const found = new Set<string>();
  for (const [key, item] of Object.entries(value)) {
    const ids: Iterable<unknown> = key === 'sources' && Array.isArray(item) ? item : sourceIds(item);
    for (const id of ids) if (typeof id === 'string') found.add(id);
  }
  return found;
}

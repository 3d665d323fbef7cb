/** An entry as its layers have it, before its kind makes a value of it: what a file can be laid over. */
import * as v from 'valibot';
import type { Day } from '../../time/calendar.ts';
import { contextOf } from '../layer.ts';
import type { Merged } from '../merge.ts';
import type { Entry, Origin, Source } from '../model.ts';
import { type Entries, KINDS, type SectionKey } from '../records.ts';
import { isMap } from '../schema/shape.ts';

export type Stored = Entry | Source;

export interface Standing {
  readonly key: SectionKey;
  readonly id: string;
  readonly merged: Merged;
  readonly origin: Origin;
}

/** As plain JSON. */
export function plainStanding({ key, id, merged, origin }: Standing): unknown {
  const items = [...(merged.items ?? [])].map(([list, origins]) => [list, origins.map((item) => item.evidenceUntil)]);
  return {
    key,
    id,
    raw: merged.raw,
    until: merged.evidenceUntil,
    ...(items.length > 0 ? { items } : {}),
    uri: origin.uri,
    ...(origin.span === null ? {} : { start: origin.span.start, end: origin.span.end }),
  };
}

/** Null when the value is not what `plainStanding` gives. */
export function standingOf(value: unknown): Standing | null {
  if (!isMap(value)) return null;
  const { key, id, raw, until, items = [], uri, start, end } = value;
  if (!isSectionKey(key) || typeof id !== 'string' || !isMap(raw) || typeof until !== 'number') return null;
  if (typeof uri !== 'string' || !Array.isArray(items)) return null;
  const span = typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
  const lists = items.flatMap((item): [string, { evidenceUntil: Day; index: null }[]][] => {
    const [list, days] = Array.isArray(item) ? item : [];
    if (typeof list !== 'string' || !Array.isArray(days)) return [];
    // Where the items stand in files is of no use: those files are not at hand.
    return [[list, days.map((day) => ({ evidenceUntil: typeof day === 'number' ? day : until, index: null }))]];
  });
  return {
    key,
    id,
    merged: { raw, evidenceUntil: until, items: lists.length > 0 ? new Map(lists) : null },
    origin: { uri, span },
  };
}

/** The entry as the model has it; null when what is stored is no such entry. */
export function entryOf(standing: Standing): Stored | null {
  return converted(standing.key, standing);
}

function converted<Key extends SectionKey>(key: Key, { merged, origin }: Standing): Readonly<Entries[Key]> | null {
  const kind = KINDS[key];
  const read = v.safeParse(kind.schema, merged.raw);
  return read.success ? Object.freeze(kind.convert(read.output, contextOf(merged, origin))) : null;
}

function isSectionKey(key: unknown): key is SectionKey {
  return typeof key === 'string' && Object.hasOwn(KINDS, key);
}

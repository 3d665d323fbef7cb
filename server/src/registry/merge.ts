/** Lays an entry over the one of the same id in the layer below: maps key by key, lists item by item. */
import type { Day } from '../time/calendar.ts';
import type { Raw } from './records.ts';
import { isMap } from './schema/shape.ts';

/** Where an item of a merged list comes from. */
export interface ItemOrigin {
  /** Evidence date of the layer that speaks last about it. */
  readonly evidenceUntil: Day;
  /** Index in the list of the topmost layer; null when that layer does not name it. */
  readonly index: number | null;
}

export interface Merged {
  readonly raw: Raw;
  /** Evidence date of the layer that the entry's own values come from. */
  readonly evidenceUntil: Day;
  /** Null for an entry that lies over nothing: all its items are its own. */
  readonly items: ReadonlyMap<string, readonly ItemOrigin[]> | null;
}

/** What makes two items of a list the same one, by the key of the list; the first key present must agree. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  ranks: ['id', 'rank'],
  offices: ['office'],
  memberships: ['body'],
  levels: ['name'],
  'former-names': ['name'],
  editions: ['ordinal', 'date'],
};

/** Lists that another layer corrects and does not add to. */
const REPLACED: ReadonlySet<string> = new Set(['source', 'parties', 'attested']);
const LAYER_KEYS: ReadonlySet<string> = new Set(['replaces', 'withdrawn', 'reason']);

/** An entry of one layer, not yet laid over another. */
export function bottom(raw: Raw, evidenceUntil: Day): Merged {
  return { raw, evidenceUntil, items: null };
}

export function layOver(lower: Merged, upper: Raw, evidenceUntil: Day): Merged {
  const items = new Map<string, readonly ItemOrigin[]>();
  const raw: Record<string, unknown> = { ...lower.raw };
  for (const [key, value] of Object.entries(upper)) {
    if (LAYER_KEYS.has(key)) continue;
    const below = raw[key];
    if (Array.isArray(value) && Array.isArray(below) && key in IDENTITY) {
      const list = mergeItems(key, below, value, lower, evidenceUntil);
      raw[key] = list.values;
      items.set(key, list.origins);
    } else raw[key] = mergeValue(key, below, value);
  }
  for (const [key, list] of Object.entries(raw)) {
    if (!(key in IDENTITY) || !Array.isArray(list) || items.has(key)) continue;
    const own = key in upper;
    const until = own ? evidenceUntil : lower.evidenceUntil;
    const before = lower.items?.get(key);
    items.set(
      key,
      list.map((_, i) => ({
        evidenceUntil: own ? until : (before?.[i]?.evidenceUntil ?? until),
        index: own ? i : null,
      })),
    );
  }
  return { raw, evidenceUntil: lower.evidenceUntil, items };
}

function mergeValue(key: string, below: unknown, value: unknown): unknown {
  if (isMap(value) && isMap(below)) return mergeMap(below, value);
  if (!Array.isArray(value) || !Array.isArray(below) || REPLACED.has(key)) return value;
  return [...below, ...value.filter((item) => !below.includes(item))];
}

function mergeMap(below: Raw, value: Raw): Raw {
  const result: Record<string, unknown> = { ...below };
  for (const [key, inner] of Object.entries(value)) {
    if (!LAYER_KEYS.has(key)) result[key] = mergeValue(key, below[key], inner);
  }
  return result;
}

function mergeItems(key: string, below: readonly unknown[], above: readonly unknown[], lower: Merged, until: Day) {
  const before = lower.items?.get(key);
  const values = [...below];
  const origins: ItemOrigin[] = below.map((_, i) => ({
    evidenceUntil: before?.[i]?.evidenceUntil ?? lower.evidenceUntil,
    index: null,
  }));
  const withdrawn = new Set<number>();
  const counterpart = counterparts(IDENTITY[key] ?? [], below);
  for (const [index, item] of above.entries()) {
    const at = counterpart(item);
    const old = at === null ? null : below[at];
    if (at === null || !isMap(item) || !isMap(old)) {
      if (isWithdrawn(item)) continue;
      values.push(item);
      origins.push({ evidenceUntil: until, index });
    } else {
      if (isWithdrawn(item)) withdrawn.add(at);
      values[at] = mergeMap(old, item);
      origins[at] = { evidenceUntil: until, index };
    }
  }
  const kept = <Item>(list: readonly Item[]) => list.filter((_, i) => !withdrawn.has(i));
  return { values: kept(values), origins: kept(origins) };
}

/** The items of a list that say the same of one key. */
interface Same {
  readonly first: number;
  readonly byFrom: Map<unknown, number>;
  count: number;
}

/**
 * Finds the item of the list that another speaks of: of the same office (rank, body, name, number) and the same `from`;
 * or, when one of the two has no `from`, the only one of that office.
 */
function counterparts(keys: readonly string[], list: readonly unknown[]): (item: unknown) => number | null {
  const index = new Map(keys.map((key) => [key, new Map<unknown, Same>()]));
  for (const [i, item] of list.entries()) {
    if (!isMap(item)) continue;
    for (const [key, byValue] of index) {
      const same: Same = byValue.get(item[key]) ?? { first: i, byFrom: new Map(), count: 0 };
      byValue.set(item[key], same);
      same.count += 1;
      if (!same.byFrom.has(fromOf(item))) same.byFrom.set(fromOf(item), i);
    }
  }
  return (item) => {
    const key = isMap(item) ? keys.find((candidate) => item[candidate] !== undefined) : undefined;
    const same = key === undefined || !isMap(item) ? undefined : index.get(key)?.get(item[key]);
    if (!same) return null;
    const exact = same.byFrom.get(fromOf(item));
    if (exact !== undefined) return exact;
    return same.count === 1 && (fromOf(item) === undefined || same.byFrom.has(undefined)) ? same.first : null;
  };
}

function fromOf(item: unknown): unknown {
  const { from } = isMap(item) ? item : {};
  return from;
}

function isWithdrawn(item: unknown): boolean {
  const { withdrawn } = isMap(item) ? item : {};
  return withdrawn === true;
}

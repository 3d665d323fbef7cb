/** Maps over the entries of a compiled registry: a value is made when it is asked for; walking one reads everything. */

/** `read` gives the pairs with the numbers from `from` up to `to`; one that cannot be read is left out. */
export function lazyMap<Value>(
  from: number,
  to: number,
  get: (id: string) => Value | undefined,
  read: (ordinal: number) => readonly [string, Value] | null,
): ReadonlyMap<string, Value> {
  return mapOf(
    () => to - from,
    get,
    function* () {
      for (let ordinal = from; ordinal < to; ordinal++) {
        const pair = read(ordinal);
        if (pair !== null) yield [pair[0], pair[1]];
      }
      return undefined;
    },
  );
}

/** `upper` over `lower`; of `lower` the ids of `hidden` are left out. */
export function layeredMap<Value>(
  lower: ReadonlyMap<string, Value>,
  upper: ReadonlyMap<string, Value>,
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, Value> {
  if (upper.size === 0 && hidden.size === 0) return lower;
  const covered = new Set([...hidden, ...upper.keys()]);
  return mapOf(
    () => lower.size - [...covered].filter((id) => lower.has(id)).length + upper.size,
    (id) => upper.get(id) ?? (hidden.has(id) ? undefined : lower.get(id)),
    function* () {
      for (const [id, value] of lower) if (!covered.has(id)) yield [id, value];
      yield* upper;
      return undefined;
    },
  );
}

function mapOf<Value>(
  sizeOf: () => number,
  get: (id: string) => Value | undefined,
  entries: () => Generator<[string, Value], undefined>,
): ReadonlyMap<string, Value> {
  function* keys(): Generator<string, undefined> {
    for (const [key] of entries()) yield key;
    return undefined;
  }
  function* values(): Generator<Value, undefined> {
    for (const [, value] of entries()) yield value;
    return undefined;
  }
  let size: number | null = null;
  const map: ReadonlyMap<string, Value> = {
    // Seldom asked for, and found only by asking below for each of those above.
    get size() {
      size ??= sizeOf();
      return size;
    },
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

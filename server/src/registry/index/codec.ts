/** Entries as short JSON: maps without their keys, which many entries share. */

/** The keys of each kind of map, in the order of its values. */
export type Shapes = readonly (readonly string[])[];

export interface Encoder {
  encode(value: unknown): string;
  /** Those that have been met so far. */
  readonly shapes: Shapes;
}

const LIST = -1;
const INFINITE = -2;
const MINUS_INFINITE = -3;

export function createEncoder(): Encoder {
  const shapes: string[][] = [];
  const byKeys = new Map<string, number>();
  const encoded = (value: unknown): unknown => {
    if (value === Number.POSITIVE_INFINITY) return [INFINITE];
    if (value === Number.NEGATIVE_INFINITY) return [MINUS_INFINITE];
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return [LIST, ...value.map(encoded)];
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const keys = entries.map(([key]) => key);
    const joined = JSON.stringify(keys);
    let shape = byKeys.get(joined);
    if (shape === undefined) {
      shape = shapes.length;
      shapes.push(keys);
      byKeys.set(joined, shape);
    }
    return [shape, ...entries.map(([, inner]) => encoded(inner))];
  };
  return { encode: (value) => JSON.stringify(encoded(value)), shapes };
}

/** Null when the text is not what an encoder with these shapes writes. */
export function decode(shapes: Shapes, text: string): unknown {
  try {
    return decoded(shapes, JSON.parse(text));
  } catch {
    return null;
  }
}

function decoded(shapes: Shapes, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [tag, ...items] = value;
  switch (tag) {
    case LIST:
      return items.map((item) => decoded(shapes, item));
    case INFINITE:
      return Number.POSITIVE_INFINITY;
    case MINUS_INFINITE:
      return Number.NEGATIVE_INFINITY;
  }
  const keys = shapes[tag] ?? [];
  return Object.fromEntries(keys.map((key, i) => [key, decoded(shapes, items[i])]));
}

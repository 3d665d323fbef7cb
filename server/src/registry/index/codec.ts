/** Entries as short JSON: maps without their keys, dates as EDTF, so that a record takes a third of its plain size. */
import { parseEdtf, type TimeValue } from '../../time/edtf.ts';

/** The keys of each kind of map, in the order of its values. */
export type Shapes = readonly (readonly string[])[];

export interface Encoder {
  encode(value: unknown): string;
  /** Those that have been met so far. */
  readonly shapes: Shapes;
}

const LIST = -1;
const TIME = -2;
const INFINITE = -3;
const MINUS_INFINITE = -4;

export function createEncoder(): Encoder {
  const shapes: string[][] = [];
  const byKeys = new Map<string, number>();
  const encoded = (value: unknown): unknown => {
    if (value === Number.POSITIVE_INFINITY) return [INFINITE];
    if (value === Number.NEGATIVE_INFINITY) return [MINUS_INFINITE];
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return [LIST, ...value.map(encoded)];
    if (isTime(value)) return [TIME, value.edtf];
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
    case TIME:
      return parseEdtf(String(items[0]));
    case INFINITE:
      return Number.POSITIVE_INFINITY;
    case MINUS_INFINITE:
      return Number.NEGATIVE_INFINITY;
  }
  const keys = shapes[tag] ?? [];
  return Object.fromEntries(keys.map((key, i) => [key, decoded(shapes, items[i])]));
}

function isTime(value: object): value is TimeValue {
  return 'edtf' in value && 'earliest' in value && 'latest' in value;
}

/** Makes what somebody wrote ready for its decoder: unknown keys out, short forms written out; says what it took away. */
import { nearest } from '../text/nearest.ts';
import { isOpenQuote } from '../yaml/nodes.ts';
import type { Path, Raw } from './records.ts';
import { isMap, type Shape } from './schema/shape.ts';

export interface UnknownKey {
  readonly path: Path;
  readonly key: string;
  readonly suggestion: string | null;
}

/** Empty values of keys are dropped, as a key that somebody has just typed says nothing yet; empty items are undefined. */
export function prepare(shape: Shape, value: unknown, unknown: UnknownKey[], path: Path = []): unknown {
  switch (shape.kind) {
    case 'map':
      if (isMap(value)) return prepareMap(shape, value, unknown, path);
      if (shape.shorthand !== null && isScalar(value)) return { [shape.shorthand]: String(value) };
      // The decoders take an empty list for a map without keys; a text they refuse.
      return Array.isArray(value) ? '[]' : value;
    case 'list':
      if (Array.isArray(value)) {
        return value.map((item, i) => (item === null ? undefined : prepare(shape.item, item, unknown, [...path, i])));
      }
      return shape.item.kind === 'text' && isScalar(value) ? [prepare(shape.item, value, unknown, path)] : value;
    case 'text':
      // YAML reads 2018 as a number; here it is a year, and nothing asked for as text is meant as a number.
      return typeof value === 'number' ? (shape.edtf ? yearOf(value) : String(value)) : value;
    case 'number':
    case 'flag':
      return value;
  }
}

/** Of one map; whoever wrote more wrote something else than an entry. */
const MAX_UNKNOWN_KEYS = 100;

function prepareMap(
  shape: Extract<Shape, { kind: 'map' }>,
  value: Raw,
  unknown: UnknownKey[],
  path: Path,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  let unknownKeys = 0;
  for (const [key, inner] of Object.entries(value)) {
    const field = shape.fields.get(key);
    if (field) {
      if (inner !== null) result[key] = prepare(field.shape, inner, unknown, [...path, key]);
    } else if (!isOpenQuote(key) && unknownKeys++ < MAX_UNKNOWN_KEYS) {
      const free = [...shape.fields.keys()].filter((known) => !(known in value));
      unknown.push({ path: [...path, key], key, suggestion: nearest(key, free) });
    }
  }
  return result;
}

/** The zeros that YAML leaves out of 0985 and -0985. */
function yearOf(value: number): string {
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** A decoder seen from outside: its keys, what they are for and what they name, for all that is not decoding. */
import * as v from 'valibot';
import type { FieldMeta, RefKind } from './fields.ts';

export type Shape =
  | { readonly kind: 'map'; readonly fields: ReadonlyMap<string, Field>; readonly shorthand: string | null }
  | { readonly kind: 'list'; readonly item: Shape }
  | {
      readonly kind: 'text';
      readonly ref: RefKind | null;
      readonly orText: boolean;
      readonly edtf: 'date' | 'any' | 'end' | null;
      readonly options: readonly string[] | null;
    }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' };

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  readonly description: string;
}

export function shapeOf(schema: v.GenericSchema): Shape {
  const meta = metaOf(schema);
  if ('entries' in schema) {
    const fields = new Map<string, Field>();
    for (const [key, entry] of Object.entries(schema.entries as v.ObjectEntries)) fields.set(key, fieldOf(entry));
    return { kind: 'map', fields, shorthand: meta.shorthand ?? null };
  }
  if ('item' in schema) return { kind: 'list', item: shapeOf(schema.item as v.GenericSchema) };
  if (schema.type === 'number') return { kind: 'number' };
  if (schema.type === 'boolean') return { kind: 'flag' };
  const options = 'options' in schema ? (schema.options as readonly string[]) : null;
  return { kind: 'text', ref: meta.ref ?? null, orText: meta.orText ?? false, edtf: meta.edtf ?? null, options };
}

function fieldOf(entry: v.ObjectEntries[string]): Field {
  const required = !('wrapped' in entry);
  const inner = (required ? entry : entry.wrapped) as v.GenericSchema;
  return { shape: shapeOf(inner), required, description: v.getDescription(inner) ?? '' };
}

function metaOf(schema: v.GenericSchema): FieldMeta {
  return v.getMetadata(schema);
}

/** Calls `visit` for every text at or under `value`, with its shape and its path. */
export function eachText(
  shape: Shape,
  value: unknown,
  visit: (value: string, shape: Extract<Shape, { kind: 'text' }>, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  if (shape.kind === 'text') {
    if (typeof value === 'string') visit(value, shape, path);
  } else if (shape.kind === 'list') {
    if (!Array.isArray(value)) return;
    for (const [i, item] of value.entries()) eachText(shape.item, item, visit, [...path, i]);
  } else if (shape.kind === 'map' && isMap(value)) {
    for (const [key, field] of shape.fields) if (key in value) eachText(field.shape, value[key], visit, [...path, key]);
  }
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

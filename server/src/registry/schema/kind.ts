/** What a record kind consists of: its key in the file, its decoder, its shape and its way into the model. */
import type * as v from 'valibot';
import type { Context } from './convert.ts';
import { type Shape, shapeOf } from './shape.ts';

export interface Kind<Key extends string, Name extends string, Raw, Entry> {
  /** Top-level key of the list. */
  readonly key: Key;
  readonly name: Name;
  readonly schema: v.GenericSchema<unknown, Raw>;
  readonly shape: Shape;
  readonly convert: (raw: Raw, context: Context) => Entry;
}

export function defineKind<const Key extends string, const Name extends string, Raw, Entry>(
  parts: Omit<Kind<Key, Name, Raw, Entry>, 'shape'>,
): Kind<Key, Name, Raw, Entry> {
  return { ...parts, shape: shapeOf(parts.schema) };
}

/** Sources: publisher, title, date and address, named once and referred to by id. */
import * as v from 'valibot';
import type { Source } from '../model.ts';
import type { Context } from './convert.ts';
import { date, id, layerEntries, text } from './fields.ts';
import { defineKind } from './kind.ts';

export const sourceSchema = v.pipe(
  v.strictObject({
    id: id('the source'),
    publisher: text('Who published it.'),
    title: text('Its title.'),
    date: v.optional(date('Day of publication.')),
    url: v.optional(
      v.pipe(
        v.string('must be an address'),
        v.regex(/^https?:\/\/\S+$/, 'must be an address that begins with https:// or http://'),
        v.description('Public address.'),
      ),
    ),
    ...layerEntries,
  }),
  v.title('Source'),
  v.description('A publication that facts rest on.'),
);

export type SourceRecord = v.InferOutput<typeof sourceSchema>;

export const sourceKind = defineKind({ key: 'sources', name: 'source', schema: sourceSchema, convert: toSource });

function toSource(raw: SourceRecord, context: Context): Source {
  return {
    kind: 'source',
    id: raw.id,
    publisher: raw.publisher,
    title: raw.title,
    date: raw.date ?? null,
    url: raw.url ?? null,
    origin: context.origin,
  };
}

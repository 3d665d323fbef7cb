/** Partnerships: the named levels that relations between two parties have gone through. */
import * as v from 'valibot';
import type { Partnership } from '../model.ts';
import { type Context, tenureOf } from './convert.ts';
import { evidenceEntries, id, layerEntries, ref, tenureEntries, text, texts } from './fields.ts';
import { defineKind } from './kind.ts';

const level = v.pipe(
  v.strictObject({
    name: text('The exact name: Extensive Strategic Partnership for Peace and Prosperity in Asia.'),
    variants: v.optional(texts('Shorter and other forms in use.')),
    'founding-document': v.optional(ref('agreement', 'Agreement that set it up.')),
    ...tenureEntries,
  }),
  v.description('A level and the time in which it has been the name of the relations.'),
);

export const partnershipSchema = v.pipe(
  v.strictObject({
    id: id('the relations'),
    parties: texts('Country codes, or names of other parties.'),
    levels: v.pipe(v.array(level), v.description('The levels in order of time.')),
    notes: v.optional(text('Anything a reader should know about the relations.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Partnership'),
  v.description('Relations between two parties with their named levels.'),
);

export type PartnershipRecord = v.InferOutput<typeof partnershipSchema>;

export const partnershipKind = defineKind({
  key: 'partnerships',
  name: 'partnership',
  schema: partnershipSchema,
  convert: toPartnership,
});

function toPartnership(raw: PartnershipRecord, context: Context): Partnership {
  return {
    kind: 'partnership',
    id: raw.id,
    parties: raw.parties,
    levels: raw.levels.map((entry, i) => ({
      name: entry.name,
      variants: entry.variants ?? [],
      foundingDocument: entry['founding-document'] ?? null,
      validity: tenureOf(entry, raw, context, 'levels', i),
    })),
    notes: raw.notes ?? null,
    origin: context.origin,
  };
}

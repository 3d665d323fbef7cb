/** Offices: what a post is called, where it belongs, and whether it has one holder or many. */
import * as v from 'valibot';
import type { Office } from '../model.ts';
import { type Context, evidenceOf } from './convert.ts';
import { choice, evidenceEntries, id, layerEntries, ref, text, texts } from './fields.ts';
import { defineKind } from './kind.ts';

export const officeSchema = v.pipe(
  v.strictObject({
    id: id('the office'),
    country: text('ISO 3166-1 alpha-2: JP.'),
    organisation: v.optional(ref('organisation', 'Organisation that it belongs to.')),
    title: text('Official English title, as the institution spells it.'),
    variants: v.optional(texts('Other titles in use.')),
    native: v.optional(text('Title in its own language.')),
    'native-reading': v.optional(text('How the native title is read.')),
    'native-variants': v.optional(texts('Other native forms.')),
    holders: choice(['single', 'many'], 'single: one holder at a time. many: several at once.'),
    'rank-rule': v.optional(text('What rank the post asks for.')),
    'do-not-confuse': v.optional(texts('Titles that are easily taken for this one, with what they mean.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Office'),
  v.description('A post that people hold for a time.'),
);

export type OfficeRecord = v.InferOutput<typeof officeSchema>;

export const officeKind = defineKind({ key: 'offices', name: 'office', schema: officeSchema, convert: toOffice });

function toOffice(raw: OfficeRecord, context: Context): Office {
  return {
    kind: 'office',
    id: raw.id,
    country: raw.country,
    organisation: raw.organisation ?? null,
    title: raw.title,
    variants: raw.variants ?? [],
    native: raw.native ?? null,
    nativeReading: raw['native-reading'] ?? null,
    nativeVariants: raw['native-variants'] ?? [],
    rankRule: raw['rank-rule'] ?? null,
    doNotConfuse: raw['do-not-confuse'] ?? [],
    holders: raw.holders,
    evidence: evidenceOf(raw),
    origin: context.origin,
  };
}

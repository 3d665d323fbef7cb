/** Organisations: ministries, forces, agencies, missions, with their names and the time they have existed. */
import * as v from 'valibot';
import type { Organisation } from '../model.ts';
import { type Context, dateOf, evidenceOf, tenureOf } from './convert.ts';
import { date, evidenceEntries, id, layerEntries, ref, tenureEntries, text, texts } from './fields.ts';
import { defineKind } from './kind.ts';

const formerName = v.pipe(
  v.strictObject({
    name: text('The former name, in full.'),
    native: v.optional(text('The same in its own language.')),
    ...tenureEntries,
  }),
  v.description('A name that it bore before, and the time in which it did.'),
);

export const organisationSchema = v.pipe(
  v.strictObject({
    id: id('the organisation'),
    name: text('Official English name; that of today where it has had several.'),
    type: text('ministry, service, armed-forces, agency, party-body, mission, state, multilateral …'),
    country: v.optional(text('ISO 3166-1 alpha-2; left out for international bodies.')),
    parent: v.optional(ref('organisation', 'Organisation that it is part of.')),
    abbreviations: v.optional(texts('Abbreviations: JMOD.')),
    variants: v.optional(texts('Other names in use.')),
    native: v.optional(text('Name in its own language.')),
    'former-names': v.optional(
      v.pipe(v.array(formerName), v.description('Names that it bore before, in order of time.')),
    ),
    members: v.optional(texts('Members of a multilateral body: country codes or names.')),
    from: v.optional(date('Day on which it began under this name.')),
    to: v.optional(date('Day on which it ended.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Organisation'),
  v.description('A ministry, force, agency, mission or international body.'),
);

export type OrganisationRecord = v.InferOutput<typeof organisationSchema>;

export const organisationKind = defineKind({
  key: 'organisations',
  name: 'organisation',
  schema: organisationSchema,
  convert: toOrganisation,
});

function toOrganisation(raw: OrganisationRecord, context: Context): Organisation {
  return {
    kind: 'organisation',
    id: raw.id,
    country: raw.country ?? null,
    name: raw.name,
    formerNames: (raw['former-names'] ?? []).map((entry, i) => ({
      name: entry.name,
      native: entry.native ?? null,
      validity: tenureOf(entry, raw, context, 'former-names', i),
    })),
    type: raw.type,
    parent: raw.parent ?? null,
    abbreviations: raw.abbreviations ?? [],
    variants: raw.variants ?? [],
    native: raw.native ?? null,
    members: raw.members ?? [],
    from: dateOf(raw.from),
    to: dateOf(raw.to),
    evidence: evidenceOf(raw),
    origin: context.origin,
  };
}

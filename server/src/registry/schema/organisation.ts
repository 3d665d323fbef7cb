/** Organisations: ministries, forces, agencies, missions, with their names and the time they have existed. */
import * as v from 'valibot';
import type { Organisation } from '../model.ts';
import { type Context, dateOf, evidenceOf } from './convert.ts';
import { date, evidenceEntries, id, layerEntries, ref, text, texts } from './fields.ts';
import { defineKind } from './kind.ts';

export const organisationSchema = v.pipe(
  v.strictObject({
    id: id('the organisation'),
    name: text('Official English name.'),
    type: text('ministry, service, armed-forces, agency, party-body, mission, state, multilateral …'),
    country: v.optional(text('ISO 3166-1 alpha-2; left out for international bodies.')),
    parent: v.optional(ref('organisation', 'Organisation that it is part of.')),
    abbreviations: v.optional(texts('Abbreviations: JMOD.')),
    variants: v.optional(texts('Other names in use.')),
    native: v.optional(text('Name in its own language.')),
    members: v.optional(texts('Members of a multilateral body: country codes or names.')),
    from: v.optional(date('Day on which it began under this name.')),
    to: v.optional(date('Day on which it ended or took another name.')),
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

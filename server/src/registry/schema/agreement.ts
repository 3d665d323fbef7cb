/** Agreements: memoranda, treaties, joint statements, initiatives, and the day on which they were signed or issued. */
import * as v from 'valibot';
import type { Agreement } from '../model.ts';
import { type Context, evidenceOf, timeOf } from './convert.ts';
import { evidenceEntries, flag, id, layerEntries, ref, refOrText, text, texts, time } from './fields.ts';
import { defineKind } from './kind.ts';

export const agreementSchema = v.pipe(
  v.strictObject({
    id: id('the agreement'),
    title: text('Official English title.'),
    descriptive: v.optional(flag('true: the title describes the document and is not its official wording.')),
    variants: v.optional(texts('Other titles and short names in use.')),
    native: v.optional(text('Title in another official language.')),
    type: text('memorandum, treaty, joint-statement, joint-declaration, initiative, standard …'),
    parties: texts('Country codes, or names of other parties.'),
    signed: v.pipe(
      v.strictObject({
        date: v.optional(time('Day of signing, issue or announcement; left out while it is not concluded.')),
        place: v.optional(text('Where it was signed.')),
        by: v.optional(
          v.pipe(v.array(refOrText('person', 'Id of a person, or a name.')), v.description('Who signed or issued it.')),
        ),
        ...evidenceEntries,
      }),
      v.description('When, where and by whom it was signed, issued or announced.'),
    ),
    status: v.optional(
      v.pipe(
        v.strictObject({ value: text('in force, under negotiation, awaiting ratification …'), ...evidenceEntries }),
        v.description('What has become of it.'),
      ),
    ),
    supersedes: v.optional(ref('agreement', 'Agreement that it takes the place of.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Agreement'),
  v.description('A document between states or bodies, or an initiative with a name.'),
);

export type AgreementRecord = v.InferOutput<typeof agreementSchema>;

export const agreementKind = defineKind({
  key: 'agreements',
  name: 'agreement',
  schema: agreementSchema,
  convert: toAgreement,
});

function toAgreement(raw: AgreementRecord, context: Context): Agreement {
  const { signed, status } = raw;
  return {
    kind: 'agreement',
    id: raw.id,
    title: raw.title,
    descriptive: raw.descriptive ?? false,
    variants: raw.variants ?? [],
    native: raw.native ?? null,
    type: raw.type,
    parties: raw.parties,
    signed: {
      date: timeOf(signed.date),
      place: signed.place ?? null,
      by: signed.by ?? [],
      ...evidenceOf(signed, raw),
    },
    status: status ? { value: status.value, ...evidenceOf(status, raw) } : null,
    supersedes: raw.supersedes ?? null,
    origin: context.origin,
  };
}

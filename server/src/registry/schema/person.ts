/** People: names as they are written, ranks, offices and memberships with their dates. */
import * as v from 'valibot';
import type { Person, PersonName } from '../model.ts';
import { type Context, datedFact, evidenceOf, tenureOf, withoutDiacritics } from './convert.ts';
import { choice, evidenceEntries, flag, id, layerEntries, ref, tenureEntries, text, texts, time } from './fields.ts';
import { defineKind } from './kind.ts';

const nativeName = v.pipe(
  v.strictObject({
    text: text('The name in its own script: 山崎幸二.'),
    reading: v.optional(text('How it is read: やまざき こうじ.')),
    ...evidenceEntries,
  }),
  v.description(
    "The name in the person's own script where that is not Latin; one word, or a map with reading and source.",
  ),
  v.metadata({ shorthand: 'text' }),
);

const nameSchema = v.pipe(
  v.strictObject({
    full: text("Main written form in the culture's own order, with diacritics: Phan Văn Giang, Yamazaki Koji."),
    ascii: v.optional(text('The same without diacritics; made from `full` when left out.')),
    family: text('Family name.'),
    middle: v.optional(text('Middle name or names.')),
    given: text('Given name.'),
    order: choice(['family-first', 'given-first'], 'The order in which `full` is written.'),
    short: v.optional(
      text(
        'What a second mention uses: the given name in Viet Nam, the family name in Japan. The family name when left out.',
      ),
    ),
    native: v.optional(nativeName),
    variants: v.optional(texts('Further written forms, without rank or title.')),
  }),
  v.description('The name and its written forms.'),
);

const dated = (what: string) =>
  v.pipe(v.strictObject({ date: time(`${what}.`), ...evidenceEntries }), v.description(what));

const rankTenure = v.pipe(
  v.strictObject({
    rank: ref('rank', 'Id of a rank.'),
    ...tenureEntries,
  }),
  v.description('A rank held.'),
);

const officeTenure = v.pipe(
  v.strictObject({
    office: ref('office', 'Id of an office.'),
    acting: v.optional(flag('true: in charge without being appointed.')),
    ...tenureEntries,
  }),
  v.description('An office held.'),
);

const membership = v.pipe(
  v.strictObject({
    body: ref('organisation', 'Id of the organisation.'),
    ...tenureEntries,
  }),
  v.description('A seat in a body such as a central committee.'),
);

export const personSchema = v.pipe(
  v.strictObject({
    id: id('the person'),
    country: text('The country served, ISO 3166-1 alpha-2: VN.'),
    name: nameSchema,
    born: v.optional(dated('Day of birth')),
    died: v.optional(dated('Day of death')),
    civilian: v.optional(flag('true: known to hold no military or police rank.')),
    ranks: v.optional(v.pipe(v.array(rankTenure), v.description('Ranks held, lowest first.'))),
    offices: v.optional(v.pipe(v.array(officeTenure), v.description('Offices held.'))),
    memberships: v.optional(v.pipe(v.array(membership), v.description('Seats in party and state bodies.'))),
    notes: v.optional(text('Anything a reader should know about the person.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Person'),
  v.description('An official with names, ranks and offices over time.'),
);

export type PersonRecord = v.InferOutput<typeof personSchema>;

export const personKind = defineKind({ key: 'people', name: 'person', schema: personSchema, convert: toPerson });

function toPerson(raw: PersonRecord, context: Context): Person {
  return {
    kind: 'person',
    id: raw.id,
    country: raw.country,
    name: toName(raw),
    civilian: raw.civilian ?? false,
    born: datedFact(raw.born, raw),
    died: datedFact(raw.died, raw),
    ranks: (raw.ranks ?? []).map((held, i) => ({ rank: held.rank, ...tenureOf(held, raw, context, 'ranks', i) })),
    offices: (raw.offices ?? []).map((held, i) => ({
      office: held.office,
      acting: held.acting ?? false,
      ...tenureOf(held, raw, context, 'offices', i),
    })),
    memberships: (raw.memberships ?? []).map((held, i) => ({
      body: held.body,
      ...tenureOf(held, raw, context, 'memberships', i),
    })),
    notes: raw.notes ?? null,
    origin: context.origin,
  };
}

function toName(raw: PersonRecord): PersonName {
  const { full, ascii, family, given, middle, order, short, native, variants } = raw.name;
  return {
    full,
    ascii: ascii ?? withoutDiacritics(full),
    family,
    given,
    middle: middle ?? null,
    order,
    short: short ?? withoutDiacritics(family),
    native: native?.text ?? null,
    reading: native?.reading ?? null,
    nativeEvidence: native ? evidenceOf(native, raw) : null,
    variants: variants ?? [],
  };
}

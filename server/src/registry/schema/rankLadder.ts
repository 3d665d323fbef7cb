/** Rank ladders: the ranks of one service of one country, with their written forms and comparable grades. */
import * as v from 'valibot';
import type { Rank, RankLadder } from '../model.ts';
import { type Context, evidenceOf } from './convert.ts';
import { choice, evidenceEntries, id, layerEntries, ref, text, texts, wholeNumber } from './fields.ts';
import { defineKind } from './kind.ts';

const rankSchema = v.pipe(
  v.strictObject({
    id: id('the rank'),
    order: wholeNumber('Higher is senior; comparable inside one ladder only.'),
    title: text('Usual official English title.'),
    variants: v.optional(texts('Other titles that mean this rank.')),
    abbreviations: v.optional(texts('Abbreviations, with their full stops: Lt. Gen.')),
    native: v.optional(text('Title in its own language.')),
    reading: v.optional(text('How the native title is read.')),
    'native-variants': v.optional(texts('Other native forms.')),
    grade: v.optional(
      v.pipe(
        v.string('must be a grade'),
        v.regex(/^(OF|OR|WO)-\d{1,2}$/, 'must be a code of STANAG 2116 such as OF-8'),
        v.description('NATO STANAG 2116 code: OF-8.'),
      ),
    ),
    'pay-grade': v.optional(text('Pay grade: O-10.')),
    equals: v.optional(ref('rank', 'Rank of another ladder of the same country that has the same standing.')),
    'borne-with': v.optional(
      v.pipe(
        v.array(ref('rank', 'Id of a rank.')),
        v.description('Ranks that one officer may bear at the same time, as a title by post over the legal rank.'),
      ),
    ),
    note: evidenceEntries.note,
  }),
  v.description('A rank.'),
);

export const rankLadderSchema = v.pipe(
  v.strictObject({
    id: id('the ladder'),
    country: text('ISO 3166-1 alpha-2: VN.'),
    service: text('army, navy, air, joint, public-security …'),
    force: v.optional(text('Organisation whose ranks these are; it need not be in the registry.')),
    grades: v.optional(
      v.pipe(
        v.strictObject({
          kind: choice(
            ['assigned', 'comparable', 'by-alignment'],
            'assigned by NATO to a member; comparable only; or by alignment with another ladder.',
          ),
          ...evidenceEntries,
        }),
        v.description('What the grades rest on.'),
      ),
    ),
    ranks: v.pipe(v.array(rankSchema), v.description('The ranks, highest first.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Rank ladder'),
  v.description('The ranks of one service of one country.'),
);

export type RankLadderRecord = v.InferOutput<typeof rankLadderSchema>;

export const rankLadderKind = defineKind({
  key: 'rank-ladders',
  name: 'rank-ladder',
  schema: rankLadderSchema,
  convert: toRankLadder,
});

function toRankLadder(raw: RankLadderRecord, context: Context): RankLadder {
  return {
    kind: 'rank-ladder',
    id: raw.id,
    country: raw.country,
    service: raw.service,
    force: raw.force ?? null,
    gradeKind: raw.grades?.kind ?? null,
    gradeEvidence: raw.grades ? evidenceOf(raw.grades, raw) : null,
    ranks: raw.ranks.map((rank) => toRank(rank, raw.id)),
    evidence: evidenceOf(raw),
    origin: context.origin,
  };
}

function toRank(raw: RankLadderRecord['ranks'][number], ladder: string): Rank {
  return {
    id: raw.id,
    ladder,
    order: raw.order,
    title: raw.title,
    variants: raw.variants ?? [],
    abbreviations: raw.abbreviations ?? [],
    native: raw.native ?? null,
    reading: raw.reading ?? null,
    nativeVariants: raw['native-variants'] ?? [],
    grade: raw.grade ?? null,
    equals: raw.equals ?? null,
    borneWith: raw['borne-with'] ?? [],
    payGrade: raw['pay-grade'] ?? null,
    note: raw.note ?? null,
  };
}

/** A rank that the person did not hold on any date that the sentence can speak of. */
import type { Person, Rank, RankTenure, Registry } from '../registry/model.ts';
import { heldRank, ranksOn } from '../registry/query.ts';
import type { HeldRank } from '../resolve/claim.ts';
import type { TimeValue } from '../time/edtf.ts';
import { otherService } from './rankService.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { around } from './sentence.ts';
import { article, onDate, rankInStyle, tenureText } from './wording.ts';

interface RankFault extends Fault {
  readonly person: Person;
  readonly stated: Rank;
  readonly on: TimeValue;
  /** The rank certainly held then, when the registry knows it. */
  readonly held: { readonly rank: Rank; readonly tenure: RankTenure } | null;
  /** Else the tenure of the stated rank, which excludes the date. */
  readonly other: RankTenure | null;
  /** The rank held, as the text writes ranks. */
  readonly right: string | null;
}

export const rankNotHeld = defineRule<RankFault>({
  id: 'rank-not-held',
  summary: 'A rank that the person did not hold on that date.',
  severity: 'warning',
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-rank' || claim.date.tense !== 'present') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      const stated = registry.ranks.get(claim.rank.candidates[0] ?? '');
      // A rank of another country is another rule's business.
      // Somebody whom the registry knows without any rank may have a namesake in uniform.
      if (!person || on === null || !stated || person.ranks.length === 0) continue;
      if (!claim.date.readings.every((date) => isExcluded(claim, person, date, registry))) continue;
      // Without a date of its own a text may have been written when the rank was held.
      const isUndated = analysis.dossier.date.value === null;
      if (isUndated && person.ranks.some(({ rank }) => claim.rank.candidates.includes(rank))) continue;
      if (otherService(claim, person, registry) !== null) continue;
      const holding = ranksOn(registry, person.id, on).find(({ truth }) => truth === 'yes')?.tenure;
      const rank = registry.ranks.get(holding?.rank ?? '');
      const held = holding && rank ? { rank, tenure: holding } : null;
      // "Colonel X of the signals": a namesake.
      if (/^\s+of (?:the )?\p{Ll}/u.test(around(analysis, claim.person).after)) continue;
      if (isShortAddress(claim, stated, held?.rank ?? null) || isNamesake(claim, stated, held?.rank ?? null)) continue;
      const other = person.ranks.find((tenure) => claim.rank.candidates.includes(tenure.rank)) ?? null;
      const fact = held?.tenure ?? other;
      const proof = { label: person.name.full, origin: person.origin, evidence: fact };
      const right = rank ? rankInStyle(rank, claim.rank) : null;
      yield { span: claim.rank.span, proof, person, stated, on, held, other, right };
    }
  },
  word: ({ person, stated, on, held, other, right }, { registry }) => ({
    what: `The registry does not have ${person.name.ascii} as ${article(stated.title)} ${stated.title} ${onDate(on)}.`,
    why: held
      ? `The registry has ${held.rank.title} ${tenureText(held.tenure)}.`
      : other
        ? `The registry has ${stated.title} ${tenureText(other)}.`
        : `The registry has other ranks for ${person.name.ascii}, ${borne(person, registry)} among them.`,
    todo: right !== null ? `Write “${right}”, or correct the date.` : 'Correct the rank or the date.',
  }),
  fix: ({ right, span }) => (right === null ? [] : [replaceFix(`Write “${right}”`, span, right, true)]),
});

/** `no` for every rank that the written form can stand for. */
function isExcluded(claim: HeldRank, person: Person, on: TimeValue, registry: Registry): boolean {
  return claim.rank.candidates.every((id) => heldRank(registry, person.id, id, on) === 'no');
}

/**
 * "Gen. Chien", "Admiral Yamamura": before a short name the last word of the rank is the usual address for every grade
 * that ends in it (shared facts, trap 6).
 */
function isShortAddress(claim: HeldRank, stated: Rank, held: Rank | null): boolean {
  if (!isShort(claim) || stated.title.includes(' ')) return false;
  return held === null || held.title.split(' ').at(-1) === stated.title;
}

/** "Col. Cuong of the signals": three grades below the general of that short name is no slip but somebody else. */
function isNamesake(claim: HeldRank, stated: Rank, held: Rank | null): boolean {
  if (!isShort(claim) || !held?.grade || !stated.grade) return false;
  return gradeNumber(held.grade) - gradeNumber(stated.grade) >= 3;
}

const isShort = ({ person: { name } }: HeldRank): boolean => name === 'short' || name === 'wrong-part';

/** "OF-8" → 8, by STANAG 2116. */
const gradeNumber = (grade: string): number => Number(grade.split('-')[1]);

/** Title of the highest rank that the registry has for a person. */
function borne(person: Person, registry: Registry): string {
  const titles = person.ranks.flatMap(({ rank }) => registry.ranks.get(rank)?.title ?? []);
  return titles.at(-1) ?? 'none';
}

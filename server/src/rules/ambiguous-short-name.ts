/** A short name that can stand for two people of the text. */
import type { Said } from '../analysis/said.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person, Registry } from '../registry/model.ts';
import { heldRank, ranksOn } from '../registry/query.ts';
import type { HeldRank } from '../resolve/claim.ts';
import { cover } from '../text/span.ts';
import { claimsBy } from './claimsBy.ts';
import type { Fix } from './finding.ts';
import { fullName, isFullName, isMarked } from './nameStyle.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { rankInStyle } from './wording.ts';

interface AmbiguityFault extends Fault {
  readonly written: Mention;
  /** Those whom the text has named in full before, the likelier one first. */
  readonly people: readonly Person[];
  readonly fixes: readonly Fix[];
}

interface Gathered {
  /** Full names, and short ones that several people have. */
  readonly names: readonly Mention[];
  /** Some of them are such short names. */
  readonly isOpen: boolean;
  /** The rank before a short name. */
  readonly ranks: ReadonlyMap<Mention, HeldRank>;
}

export const ambiguousShortName = defineDossierRule<AmbiguityFault, Gathered>({
  id: 'ambiguous-short-name',
  summary: 'A short name that two people of the text share.',
  severity: 'information',
  about: ['person'],
  gather({ analysis }) {
    const names = analysis.mentions.filter((mention) => isFullName(mention) || isOpen(mention));
    if (names.length === 0) return null;
    const open = names.filter(isOpen);
    const claims = claimsBy(analysis.claims, ['held-rank'], ({ person }) => person);
    const ranks = new Map(open.flatMap((mention) => claims(mention).map((claim) => [mention, claim] as const)));
    return { names, isOpen: open.length > 0, ranks };
  },
  *find(said, { registry }) {
    if (!said.some(({ what }) => what.isOpen)) return;
    const named = new Map<string, { readonly mention: Mention; readonly at: Said<unknown> }>();
    for (const passage of said) {
      for (const mention of passage.what.names) {
        if (isFullName(mention)) named.set(mention.id ?? '', { mention, at: passage });
        if (!isOpen(mention)) continue;
        const people = mention.candidates.flatMap((id) => (named.has(id) ? (registry.people.get(id) ?? []) : []));
        const [first, second] = people;
        if (!first || !second) continue;
        const other = named.get(second.id);
        const label = `${second.name.ascii}, named before`;
        const span = other?.at.place(other.mention).span ?? null;
        const proof = span && { label, origin: { uri: '', span }, evidence: null };
        const written = passage.place(mention);
        const claim = passage.what.ranks.get(mention);
        const rank = claim && { ...claim, rank: passage.place(claim.rank) };
        const fixes = people.map((person) => fixFor(person, written, rank, registry));
        yield { span: written.span, proof, written, people, fixes };
      }
    }
  },
  word: ({ written, people }) => ({
    what: `“${written.text}” can be ${people.map(({ name }) => name.ascii).join(' or ')}.`,
    why: 'The text has named all of them, and no title beside the short name tells them apart.',
    todo: 'Write the full name, or the title that only one of them has.',
  }),
  fix: ({ fixes }) => fixes,
});

/** "Gen. Cuong" may be but the address of a Senior Lieutenant General: before the full name stands the rank that he had. */
function fixFor(person: Person, written: Mention, claim: HeldRank | undefined, registry: Registry): Fix {
  const name = fullName(person, isMarked(written.text), written.text);
  const on = claim?.date.value ?? null;
  const isAddress = claim && on && claim.rank.candidates.every((id) => heldRank(registry, person.id, id, on) === 'no');
  if (!isAddress) return replaceFix(`Write “${name}”`, written.span, name, false);
  const [held] = ranksOn(registry, person.id, on).filter(({ truth }) => truth === 'yes');
  const rank = held && registry.ranks.get(held.tenure.rank);
  // Of a day of which the registry has no rank, the name alone: one of two people is no certain fix.
  const text = rank ? `${rankInStyle(rank, claim.rank)} ${name}` : name;
  return replaceFix(`Write “${text}”`, cover(claim.rank.span, written.span), text, false);
}

/** A short name that several people have. */
function isOpen({ type, name, quoted, candidates }: Mention): boolean {
  return type === 'person' && name === 'short' && !quoted && candidates.length > 1;
}

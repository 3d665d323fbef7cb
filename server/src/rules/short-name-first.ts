/** A short name before the text has named the person in full. */
import type { Mention } from '../recognise/mention.ts';
import type { Person, Registry } from '../registry/model.ts';
import { heldRank } from '../registry/query.ts';
import type { Claim } from '../resolve/claim.ts';
import { fullName, isFullName, isMarked, nameEvidence } from './nameStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';

interface FirstFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly right: string;
  /** Where the full name stands; null where it does not stand at all. */
  readonly full: Mention | null;
  /** False where the rank before it is but the address of a general: before the full name it would be wrong. */
  readonly fits: boolean;
}

export const shortNameFirst = defineRule<FirstFault>({
  id: 'short-name-first',
  summary: 'A short name before the full name of the person.',
  severity: 'information',
  *find({ analysis, registry }) {
    const { mentions, claims, dossier } = analysis;
    const isProse = ({ passage }: Mention) => dossier.passages[passage]?.kind === 'prose';
    const titled = new Set(
      claims.flatMap((claim) => (claim.kind === 'held-rank' || claim.kind === 'held-office' ? [claim.person] : [])),
    );
    const early = new Map<string, Mention>();
    const done = new Set<string>();
    for (const mention of mentions) {
      const { id, name, quoted } = mention;
      if (mention.type !== 'person' || id === null || quoted || done.has(id)) continue;
      if (name === 'short' && isProse(mention)) {
        // Without a title it may be a headline, which calls people by their short names.
        if (!early.has(id) && mention.candidates.length === 1 && titled.has(mention)) early.set(id, mention);
        continue;
      }
      done.add(id);
      const written = early.get(id);
      const person = registry.people.get(id);
      early.delete(id);
      if (written && person && isFullName(mention) && isProse(mention)) {
        yield fault(written, person, mention, claims, registry);
      }
    }
    for (const [id, written] of early) {
      const person = registry.people.get(id);
      if (person) yield fault(written, person, null, claims, registry);
    }
  },
  word: ({ person, written, right, full, fits }) => ({
    what: `“${written.text}” stands before the full name.`,
    why: full
      ? `The text names “${right}” in full only later.`
      : `The text does not name ${person.name.full} in full anywhere.`,
    todo: fits ? `Write “${right}” here.` : 'Write the rank and the full name here.',
  }),
  fix: ({ span, right, fits }) => (fits ? [replaceFix(`Write “${right}”`, span, right, true)] : []),
});

function fault(
  written: Mention,
  person: Person,
  full: Mention | null,
  claims: readonly Claim[],
  registry: Registry,
): FirstFault {
  const right = fullName(person, isMarked(full?.text ?? written.text), written.text);
  const fits = !hasAddress(written, person, claims, registry);
  return { span: written.span, proof: proofOf(person, full), person, written, right, full, fits };
}

function proofOf(person: Person, full: Mention | null): Fault['proof'] {
  if (full)
    return {
      label: `${full.text.replace(/\s+/g, ' ')}, in full`,
      origin: { uri: '', span: full.span },
      evidence: null,
    };
  return { label: person.name.full, origin: person.origin, evidence: nameEvidence(person) };
}

/** "Gen. Giang" for a Senior Lieutenant General. */
function hasAddress(written: Mention, person: Person, claims: readonly Claim[], registry: Registry): boolean {
  return claims.some((claim) => {
    if (claim.kind !== 'held-rank' || claim.person !== written || claim.date.value === null) return false;
    const on = claim.date.value;
    return claim.rank.candidates.every((id) => heldRank(registry, person.id, id, on) !== 'yes');
  });
}

/** A short name before the text has named the person in full. */
import type { Said } from '../analysis/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person, Registry } from '../registry/model.ts';
import { heldRank } from '../registry/query.ts';
import type { HeldRank } from '../resolve/claim.ts';
import { isCapitals } from '../text/capitals.ts';
import { claimsBy } from './claimsBy.ts';
import { fullName, isFullName, isMarked, nameEvidence } from './nameStyle.ts';
import { titledIn } from './otherPerson.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';

interface FirstFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly right: string;
  /** Where the full name stands; null where it does not stand at all. */
  readonly full: Mention | null;
  /** False where the rank before it is but the address of a general: before the full name it would be wrong. */
  readonly fits: boolean;
}

interface Named {
  readonly mention: Mention;
  /** A short name in prose. */
  readonly isShort: boolean;
  /** A short name with a title, which can only be that of one person. */
  readonly early: boolean;
  /** On a line in capitals. */
  readonly loud: boolean;
  /** A full name in prose. */
  readonly full: boolean;
  readonly fits: boolean;
}

interface NamedPeople {
  readonly named: readonly Named[];
  /** Some of them may stand before their full names. */
  readonly isEarly: boolean;
  /** The passage is not all in capitals. */
  readonly isCalm: boolean;
}

interface Early {
  readonly each: Named;
  readonly at: Said<NamedPeople>;
}

export const shortNameFirst = defineDossierRule<FirstFault, NamedPeople>({
  id: 'short-name-first',
  summary: 'A short name before the full name of the person.',
  severity: 'information',
  about: ['person'],
  gather({ analysis, registry }) {
    const { mentions, claims, dossier } = analysis;
    const isProse = ({ passage }: Mention) => dossier.passages[passage]?.kind === 'prose';
    const people = mentions.filter(({ type, id, quoted }) => type === 'person' && id !== null && !quoted);
    if (people.length === 0) return null;
    const isTitled = titledIn(analysis);
    const ranks = claimsBy(claims, ['held-rank'], ({ person }) => person);
    const named = people.map((mention): Named => {
      const inProse = isProse(mention);
      // Without a title it may be a headline, which calls people by their short names.
      const isShort = mention.name === 'short' && inProse;
      const early = isShort && mention.candidates.length === 1 && isTitled(mention);
      const full = inProse && isFullName(mention);
      const loud = early && isHeadline(mention, dossier);
      return { mention, isShort, early, loud, full, fits: !early || !hasAddress(mention, ranks(mention), registry) };
    });
    const passage = dossier.passages[people[0]?.passage ?? -1]?.text ?? '';
    return { named, isEarly: named.some(({ early }) => early), isCalm: !isCapitals(passage) };
  },
  *find(said, { registry }) {
    if (!said.some(({ what }) => what.isEarly)) return;
    // Where all is in capitals a line of them is no headline.
    const isCalm = said.some(({ what }) => what.isCalm);
    const early = new Map<string, Early>();
    const done = new Set<string>();
    for (const at of said) {
      for (const each of at.what.named) {
        const { mention, isShort, full } = each;
        const id = mention.id ?? '';
        if (done.has(id)) continue;
        if (isShort) {
          if (each.early && !(each.loud && isCalm) && !early.has(id)) early.set(id, { each, at });
          continue;
        }
        done.add(id);
        const written = early.get(id);
        const person = registry.people.get(id);
        early.delete(id);
        if (written && person && full) yield fault(written, person, at.place(mention));
      }
    }
    for (const [id, written] of early) {
      const person = registry.people.get(id);
      if (person) yield fault(written, person, null);
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

/** "GEN. GIANG MEETS STUDENTS": a line in capitals calls people as headlines do. Of the passage alone, as each is judged by itself. */
function isHeadline({ text: name, span, passage: index }: Mention, { passages }: Dossier): boolean {
  if (!isCapitals(name) || name === name.toLowerCase()) return false;
  const passage = passages[index];
  if (passage === undefined) return false;
  const at = passage.map.toValue(span.start);
  const before =
    passage.text
      .slice(Math.max(0, at - LONGEST_HEADLINE), at)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = passage.text.slice(at, at + LONGEST_HEADLINE).split('\n', 1);
  return isCapitals(before) && isCapitals(after);
}

/** UTF-16 units on either side that tell whether a line is in capitals. */
const LONGEST_HEADLINE = 120;

function fault({ each, at }: Early, person: Person, full: Mention | null): FirstFault {
  const written = at.place(each.mention);
  const later = full?.text.replace(/\s+/g, ' ');
  const isCalm = later !== undefined && !isCapitals(later) && !isCapitals(written.text);
  // "Yoshihide Yoshida": the text has an order of its own.
  const right = isCalm ? later : fullName(person, isMarked(full?.text ?? written.text), written.text);
  return { span: written.span, proof: proofOf(person, full), person, written, right, full, fits: each.fits };
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
function hasAddress(written: Mention, ranks: readonly HeldRank[], registry: Registry): boolean {
  return ranks.some(({ rank, date: { value: on } }) => {
    return on !== null && rank.candidates.every((id) => heldRank(registry, written.id ?? '', id, on) !== 'yes');
  });
}

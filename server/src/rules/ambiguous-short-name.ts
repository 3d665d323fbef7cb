/** A short name that can stand for two people of the text. */
import type { Said } from '../analysis/said.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import type { Fix } from './finding.ts';
import { fullName, isFullName, isMarked } from './nameStyle.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';

interface AmbiguityFault extends Fault {
  readonly written: Mention;
  /** Those whom the text has named in full before, the likelier one first. */
  readonly people: readonly Person[];
}

interface Gathered {
  /** Full names, and short ones that several people have. */
  readonly names: readonly Mention[];
  /** Some of them are such short names. */
  readonly isOpen: boolean;
}

export const ambiguousShortName = defineDossierRule<AmbiguityFault, Gathered>({
  id: 'ambiguous-short-name',
  summary: 'A short name that two people of the text share.',
  severity: 'information',
  about: ['person'],
  gather({ analysis }) {
    const names = analysis.mentions.filter((mention) => isFullName(mention) || isOpen(mention));
    return names.length === 0 ? null : { names, isOpen: names.some(isOpen) };
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
        yield { span: written.span, proof, written, people };
      }
    }
  },
  word: ({ written, people }) => ({
    what: `“${written.text}” can be ${people.map(({ name }) => name.ascii).join(' or ')}.`,
    why: 'The text has named all of them, and no title beside the short name tells them apart.',
    todo: 'Write the full name, or the title that only one of them has.',
  }),
  fix: ({ written, people }): readonly Fix[] =>
    people.map((person) => {
      const text = fullName(person, isMarked(written.text), written.text);
      return replaceFix(`Write “${text}”`, written.span, text, false);
    }),
});

/** A short name that several people have. */
function isOpen({ type, name, quoted, candidates }: Mention): boolean {
  return type === 'person' && name === 'short' && !quoted && candidates.length > 1;
}

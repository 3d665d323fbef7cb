/** A short name that can stand for two people of the text. */
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import type { Fix } from './finding.ts';
import { fullName, isFullName, isMarked } from './nameStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';

interface AmbiguityFault extends Fault {
  readonly written: Mention;
  /** Those whom the text has named in full before, the likelier one first. */
  readonly people: readonly Person[];
}

export const ambiguousShortName = defineRule<AmbiguityFault>({
  id: 'ambiguous-short-name',
  summary: 'A short name that two people of the text share.',
  severity: 'information',
  *find({ analysis, registry }) {
    const named = new Map<string, Mention>();
    for (const mention of analysis.mentions) {
      if (isFullName(mention)) named.set(mention.id ?? '', mention);
      if (mention.type !== 'person' || mention.name !== 'short' || mention.quoted) continue;
      const people = mention.candidates.flatMap((id) => (named.has(id) ? (registry.people.get(id) ?? []) : []));
      const [first, second] = people;
      if (!first || !second) continue;
      const other = named.get(second.id);
      const proof = other
        ? { label: `${second.name.ascii}, named before`, origin: { uri: '', span: other.span }, evidence: null }
        : null;
      yield { span: mention.span, proof, written: mention, people };
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

/** The part of a name that its culture's press does not use alone: "Gen. Phan" for Phan Van Giang. */
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { isMarked, nameEvidence, shortName } from './nameStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { isBegun } from './sentence.ts';

interface ShortFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly right: string;
}

export const wrongShortName = defineRule<ShortFault>({
  id: 'wrong-short-name',
  summary: 'The wrong part of a name standing for the whole.',
  severity: 'warning',
  about: ['person'],
  *find({ analysis, registry }) {
    for (const mention of analysis.mentions) {
      if (mention.type !== 'person' || mention.name !== 'wrong-part' || mention.quoted) continue;
      const person = registry.people.get(mention.id ?? '');
      if (!person || isBegun(analysis, mention, person.name.ascii)) continue;
      const right = shortName(person, isMarked(mention.text), mention.text);
      const proof = { label: person.name.full, origin: person.origin, evidence: nameEvidence(person) };
      yield { span: mention.span, proof, person, written: mention, right };
    }
  },
  word: ({ person, written, right }) => ({
    what: `“${written.text}” is the ${isFamily(written, person) ? 'family' : 'given'} name of ${person.name.full}.`,
    why: `The registry has “${person.name.short}” as the short form, the ${isFamily(written, person) ? 'given' : 'family'} name, as the press of the country writes.`,
    todo: `Write “${right}”, or the full name of the other person.`,
  }),
  fix: ({ span, right }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

function isFamily({ text }: Mention, { name }: Person): boolean {
  return foldText(text) === foldText(name.family);
}

/** A name that differs by a slip from that of a person who can only be meant. */
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { nameEvidence } from './nameStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { inCapitalsOf } from './wording.ts';

interface NameFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly right: string;
}

export const misspeltName = defineRule<NameFault>({
  id: 'misspelt-name',
  summary: 'A name misspelt or turned round.',
  severity: 'warning',
  *find({ analysis, registry }) {
    for (const mention of analysis.mentions) {
      if (mention.type !== 'person' || mention.name !== 'misspelt' || mention.quoted) continue;
      const person = registry.people.get(mention.id ?? '');
      if (!person) continue;
      const right = inCapitalsOf(mention.text, rightSpelling(mention.text, person));
      const proof = { label: person.name.full, origin: person.origin, evidence: nameEvidence(person) };
      yield { span: mention.span, proof, person, written: mention, right };
    }
  },
  word: ({ person, written, right }) => ({
    what: `“${written.text}” is not a spelling that the registry has.`,
    why: `The registry has ${person.name.full}${person.name.native ? ` (${person.name.native})` : ''}.`,
    todo: `Write “${right}”, or add the other person to your registry.`,
  }),
  fix: ({ span, right }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** In the order in which the text has the name, with diacritics only where the text has some. */
function rightSpelling(written: string, person: Person): string {
  const marked = /\p{M}|đ/iu.test(written.normalize('NFD'));
  const words = (marked ? person.name.full : person.name.ascii).split(' ');
  const turned = [...words.slice(1), words[0] ?? ''];
  const asWritten = foldText(written).split(' ');
  const agree = (order: readonly string[]) => order.filter((word, i) => foldText(word) === asWritten[i]).length;
  return (agree(turned) > agree(words) && words.length === 2 ? turned : words).join(' ');
}

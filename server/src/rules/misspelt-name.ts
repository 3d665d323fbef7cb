/** A name that differs by a slip from that of a person who can only be meant, or from its other spelling in the dossier. */
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { nameEvidence } from './nameStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { spelledTwice } from './strangerNames.ts';
import { inCapitalsOf } from './wording.ts';

interface NameFault extends Fault {
  /** Null for somebody whom no registry knows: then the dossier has the name in another spelling. */
  readonly person: Person | null;
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
    for (const { written, model } of spelledTwice(analysis)) {
      const right = inCapitalsOf(written.text, model.text.replace(/\s+/g, ' '));
      const proof = {
        label: `${model.text}, in the other spelling`,
        origin: { uri: '', span: model.span },
        evidence: null,
      };
      yield { span: written.span, proof, person: null, written, right };
    }
  },
  word: ({ person, written, right }) =>
    person
      ? {
          what: `“${written.text}” is not a spelling that the registry has.`,
          why: `The registry has ${person.name.full}${person.name.native ? ` (${person.name.native})` : ''}.`,
          todo: `Write “${right}”, or add the other person to your registry.`,
        }
      : {
          what: `“${written.text}” is spelt otherwise elsewhere in this text.`,
          why: `There the name is “${right}”.`,
          todo: `Write “${right}”, or tell the two people apart.`,
        },
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

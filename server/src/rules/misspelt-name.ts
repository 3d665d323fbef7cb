/** A name that differs by a slip from that of a person who can only be meant, or from its other spelling in the dossier. */
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { isMarked, nameEvidence } from './nameStyle.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { namesIn, type StrangerName, spelledTwice } from './strangerNames.ts';
import { inCapitalsOf } from './wording.ts';

interface NameFault extends Fault {
  /** Null for somebody whom no registry knows: then the dossier has the name in another spelling. */
  readonly person: Person | null;
  readonly written: Mention;
  readonly right: string;
}

interface Gathered {
  /** Names that are nearly those of somebody in the registry. */
  readonly slips: readonly Mention[];
  readonly names: readonly StrangerName[];
}

export const misspeltName = defineDossierRule<NameFault, Gathered>({
  id: 'misspelt-name',
  summary: 'A name misspelt or turned round.',
  severity: 'warning',
  about: ['person'],
  gather({ analysis }) {
    const slips = analysis.mentions.filter(
      (each) => each.type === 'person' && each.name === 'misspelt' && !each.quoted,
    );
    const names = namesIn(analysis);
    return slips.length === 0 && names.length === 0 ? null : { slips, names };
  },
  *find(said, { registry }) {
    for (const passage of said) {
      for (const mention of passage.what.slips) {
        const person = registry.people.get(mention.id ?? '');
        if (!person) continue;
        const written = passage.place(mention);
        const right = inCapitalsOf(written.text, rightSpelling(written.text, person));
        const proof = { label: person.name.full, origin: person.origin, evidence: nameEvidence(person) };
        yield { span: written.span, proof, person, written, right };
      }
    }
    const names = said.flatMap((passage) =>
      passage.what.names.map((name) => ({ ...name, mention: passage.place(name.mention) })),
    );
    for (const { written, model } of spelledTwice(names)) {
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
  if (person.name.native !== null && isKanjiName(written)) return person.name.native;
  const marked = isMarked(written);
  const words = (marked ? person.name.full : person.name.ascii).split(' ');
  const turned = [...words.slice(1), words[0] ?? ''];
  const asWritten = foldText(written).split(' ');
  const agree = (order: readonly string[]) => order.filter((word, i) => foldText(word) === asWritten[i]).length;
  return (agree(turned) > agree(words) && words.length === 2 ? turned : words).join(' ');
}

const isKanjiName = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

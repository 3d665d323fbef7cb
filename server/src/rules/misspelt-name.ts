/** A name that differs by a slip from that of a person who can only be meant, or from its other spelling in the dossier. */
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { mentionsInOrder } from './gathered.ts';
import { inJapanese, isMarked, nameEvidence } from './nameStyle.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { around, isBegun } from './sentence.ts';
import { type Name, namesIn, type StrangerName, spelledTwice, standTogether } from './strangerNames.ts';
import { isTitleSlip, slipIn, titlesIn } from './strangerTitles.ts';
import { inCapitalsOf } from './wording.ts';

interface NameFault extends Fault {
  /** Null for somebody whom no registry knows: then the dossier has the name in another spelling. */
  readonly person: Person | null;
  readonly written: Mention;
  readonly right: string;
  /** The word of a title to be mended; null where the name is written anew as a whole. */
  readonly slip: ReturnType<typeof slipIn>;
}

interface Gathered {
  /** Names that are nearly those of somebody in the registry. */
  readonly slips: readonly Mention[];
  readonly names: readonly StrangerName[];
  readonly titles: readonly StrangerName[];
}

export const misspeltName = defineDossierRule<NameFault, Gathered>({
  id: 'misspelt-name',
  summary: 'A name misspelt or turned round.',
  severity: 'warning',
  about: ['person', 'agreement', 'event'],
  gather({ analysis, registry }) {
    const slips = analysis.mentions.filter((each) => {
      if (each.type !== 'person' || each.name !== 'misspelt' || each.quoted) return false;
      const person = registry.people.get(each.id ?? '');
      if (person === undefined) return false;
      const right = rightSpelling(each.text, person);
      // "Kishida Fumiko, no relation of Kishida Fumio"
      const { before, after } = around(analysis, each);
      const isOther = TOLD_APART.test(after) && (before.includes(right) || after.includes(right));
      return !isOther && !isBegun(analysis, each, right);
    });
    const names = namesIn(analysis);
    const titles = titlesIn(analysis);
    return slips.length + names.length + titles.length === 0 ? null : { slips, names, titles };
  },
  *find(said, { registry }) {
    for (const passage of said) {
      for (const mention of passage.what.slips) {
        const person = registry.people.get(mention.id ?? '');
        if (!person) continue;
        const written = passage.place(mention);
        const right = inCapitalsOf(written.text, rightSpelling(written.text, person));
        const proof = { label: person.name.full, origin: person.origin, evidence: nameEvidence(person) };
        yield { span: written.span, proof, person, written, right, slip: null };
      }
    }
    const names = mentionsInOrder(said, (what) => what.names);
    const titles = mentionsInOrder(said, (what) => what.titles);
    const twice = [...spelledTwice(names), ...spelledTwice(titles, areOne)];
    for (const { written, model } of twice) {
      const spelt = model.text.replace(/\s+/g, ' ');
      const slip = written.type === 'person' ? null : slipIn(written.text, spelt);
      if (slip === null && written.type !== 'person') continue;
      const right = inCapitalsOf(written.text, slip === null ? spelt : withSlipMended(written.text, slip));
      const proof = {
        label: `${model.text}, in the other spelling`,
        origin: { uri: '', span: model.span },
        evidence: null,
      };
      yield { span: written.span, proof, person: null, written, right, slip };
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
          todo: `Write “${right}”, or tell the two apart.`,
        },
  fix: ({ span, right, slip, written }, { analysis: { dossier } }) => {
    const map = dossier.passages[written.passage]?.map;
    if (slip === null || !map) return [replaceFix(`Write “${right}”`, span, right, true)];
    const start = map.toValue(span.start);
    const place = map.toSourceSpan({ start: start + slip.at.start, end: start + slip.at.end });
    return [replaceFix(`Write “${right}”`, place, slip.right, true)];
  },
});

const TOLD_APART = /\b(?:no (?:relation|kin)|not related|unrelated|namesakes?|confused with|misspell\p{L}*)\b/iu;

function withSlipMended(text: string, { at, right }: NonNullable<NameFault['slip']>): string {
  return (text.slice(0, at.start) + right + text.slice(at.end)).replace(/\s+/g, ' ');
}

/** What has both spellings again and again has two names. */
function areOne(a: Name, b: Name, at: number): boolean {
  const [few = 0, many = 0] = [a.mentions.length, b.mentions.length].sort((x, y) => x - y);
  const isRare = few === 1 || many >= 2 * few;
  return isRare && isTitleSlip(a.words[at] ?? '', b.words[at] ?? '') && !standTogether(a, b);
}

/** In the order in which the text has the name, with diacritics only where the text has some. */
function rightSpelling(written: string, person: Person): string {
  const native = inJapanese(person, written);
  if (native !== null) return native;
  const marked = isMarked(written);
  const words = (marked ? person.name.full : person.name.ascii).split(' ');
  const turned = [...words.slice(1), words[0] ?? ''];
  const asWritten = foldText(written).split(' ');
  const agree = (order: readonly string[]) => order.filter((word, i) => foldText(word) === asWritten[i]).length;
  return (agree(turned) > agree(words) && words.length === 2 ? turned : words).join(' ');
}

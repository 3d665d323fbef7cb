/** British words in an American text, American ones in a British text, or those that the house does not want. */
import type { Spelling as HouseSpelling } from '../dossier/dossier.ts';
import type { Variety } from '../recognise/spelling.ts';
import type { Spelt } from '../resolve/spelt.ts';
import { gathered, orNothing } from './gathered.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';

interface SpellingFault extends Fault {
  readonly word: Spelt;
  readonly right: string;
  /** A word of the text that is spelt as the others; null where the house says how. */
  readonly model: Spelt | null;
}

export const mixedSpelling = defineDossierRule<SpellingFault, readonly Spelt[]>({
  id: 'mixed-spelling',
  summary: 'British and American spelling in one text.',
  severity: 'information',
  about: ['spelling'],
  gather: ({ analysis }) => orNothing(analysis.spelt),
  *find(said, { analysis: { dossier } }) {
    const written = new Set<string>();
    for (const { what } of said) for (const { spelling } of what) written.add(spelling.word);
    const isTelling = ({ spelling }: Spelt) => !spelling.weak || written.has(spelling.other);
    const spelt = gathered(said, isTelling);
    const unwanted = unwantedIn(
      spelt.map(({ each }) => each),
      dossier.spelling,
    );
    if (unwanted.size === 0) return;
    const house = dossier.spelling === 'en-GB' || dossier.spelling === 'en-US';
    const usual = spelt.find(({ each }) => isModel(each.spelling.variety, unwanted));
    const model = usual === undefined ? null : usual.at.placeWord(usual.each);
    const shown = house && !isModel(model?.spelling.variety, unwanted) ? null : model;
    const proof = shown && { label: shown.text, origin: { uri: '', span: shown.span }, evidence: null };
    for (const { each, at } of spelt) {
      if (!unwanted.has(each.spelling.variety)) continue;
      const word = at.placeWord(each);
      yield { span: word.span, proof, word, right: cased(word.spelling.other, word.text), model: shown };
    }
  },
  word: ({ word, right, model }) => ({
    what: `“${word.text}” is ${word.spelling.variety === 'british' || word.spelling.variety === 'ise' ? 'British' : 'American'} spelling.`,
    why: model ? `This text writes “${model.text}”.` : 'The style of the house is the other one.',
    todo: `Write “${right}”.`,
  }),
  fix: ({ span, right }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** What the house does not want; without a house what most words of the text are not, at a tie the first one. */
function unwantedIn(words: readonly Spelt[], house: HouseSpelling | null): ReadonlySet<Variety> {
  const count = new Map<Variety, number>();
  for (const { spelling } of words) count.set(spelling.variety, (count.get(spelling.variety) ?? 0) + 1);
  const has = (variety: Variety) => count.get(variety) ?? 0;
  const british = has('british') + has('ise');
  const american = has('american');
  if (house === 'en-US') return new Set(['british', 'ise']);
  // Half of British English writes -ize: only beside -ise it is a mixture.
  if (house === 'en-GB') return new Set(has('ise') > 0 ? ['american', 'oxford'] : ['american']);
  if (isOfBoth(british, american)) return new Set();
  if (british > 0 && american > 0) {
    if (isMost(british, american, words, ['british', 'ise'])) {
      return new Set(has('ise') > 0 ? ['american', 'oxford'] : ['american']);
    }
    return new Set(['british', 'ise']);
  }
  if (has('ise') === 0 || has('oxford') === 0) return new Set();
  return new Set([isMost(has('ise'), has('oxford'), words, ['ise']) ? 'oxford' : 'ise']);
}

/** An anthology, a dictionary, old print: with so many of either none is a slip. */
function isOfBoth(a: number, b: number): boolean {
  return Math.min(a, b) > MOST_SLIPS && Math.min(a, b) * 5 > Math.max(a, b);
}

const MOST_SLIPS = 8;

function isMost(own: number, others: number, words: readonly Spelt[], varieties: readonly Variety[]): boolean {
  if (own !== others) return own > others;
  const first = words.find(({ spelling }) => spelling.variety !== 'oxford' || varieties.includes('ise'));
  return first !== undefined && varieties.includes(first.spelling.variety);
}

/** A word that is spelt as the text is, and could not be both. */
function isModel(variety: Variety | undefined, unwanted: ReadonlySet<Variety>): boolean {
  if (variety === undefined || unwanted.has(variety)) return false;
  return variety !== 'oxford' || unwanted.has('ise');
}

function cased(text: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

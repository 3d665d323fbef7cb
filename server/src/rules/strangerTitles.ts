/** Agreements and events that no registry has, under two spellings in one dossier. */
import type { Analysis } from '../analysis/analysis.ts';
import { writtenAt } from '../dossier/replace.ts';
import type { Mention } from '../recognise/mention.ts';
import { editDistance, haveSameLetters } from '../text/distance.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import { startOfSentence } from './sentence.ts';
import type { StrangerName } from './strangerNames.ts';

/** In Latin letters and of at least three words: what is shorter is the name of many. */
const LEAST_WORDS = 3;
/** A shorter word is one letter away from too many others. */
const SHORTEST = 5;
const LONG = 9;

export function titlesIn(analysis: Analysis): readonly StrangerName[] {
  return analysis.mentions.flatMap((mention): StrangerName[] => {
    const { type, id, candidates, near, quoted } = mention;
    if ((type !== 'agreement' && type !== 'event') || id !== null || candidates.length > 0 || near || quoted) return [];
    const key = nameWithoutNumber(mention, analysis);
    if (key.split(' ').length < LEAST_WORDS || /[^\p{Script=Latin}\s.'’-]/u.test(key)) return [];
    return [{ mention, key, titles: [], sentence: startOfSentence(analysis, mention) }];
  });
}

/** Folded, without the number of the edition, which differs from one to the next. */
export function nameWithoutNumber({ text, ordinal, span }: Mention, analysis: Analysis): string {
  const inside = ordinal && ordinal.span.start >= span.start && ordinal.span.end <= span.end;
  const number = inside ? writtenAt(analysis, ordinal.span) : '';
  return foldText(text.replace(number, '').replace(/\s+/g, ' ').trim());
}

/** One letter or a swap of two, which makes no plural and no British word of an American one. */
export function isTitleSlip(x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < SHORTEST || x.charAt(0) !== y.charAt(0)) return false;
  const isEndSwapped = x.at(-1) === y.at(-2) && x.at(-2) === y.at(-1);
  if ((x.at(-1) !== y.at(-1) && !isEndSwapped) || editDistance(x, y, 1) !== 1) return false;
  // "Island" and "Inland": another letter may make another word, though hardly of a long one.
  if (x.length === y.length && x.length < LONG && !haveSameLetters(x, y)) return false;
  return `${x}s` !== y && `${y}s` !== x && inOneSpelling(x) !== inOneSpelling(y) && !areBothWords(x, y);
}

/** "Liaison Offices" and "Liaison Officers", "Contact" and "Contract": a letter apart, and both are meant. */
function areBothWords(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (/e[re]s$/.test(long) && short === long.replace(/e[re]s$/, 'es')) return true;
  return WORDS.has(x.replace(/s$/, '')) && WORDS.has(y.replace(/s$/, ''));
}

/** Words that are others with a letter more, or two changed about, and that titles may have. */
const WORDS = wordSet(
  'causal casual marital martial trial trail angel angle quite quiet diary dairy united untied unite untie board broad sacred scared silver sliver calvary cavalry county country countie countrie contact contract ethic ethnic plant planet statue statute desert dessert costal coastal interment internment human humane moral morale canon cannon forth fourth through thorough police policie border boarder evaluation evacuation prescription proscription stationary stationery complement compliment complementary complimentary perspective prospective discreet discrete ordnance ordinance preposition proposition mediation medication meditation hotel hostel beach breach bride bridge fight flight threat treat trust thrust tread thread strait straight strain stain training straining window widow world word coast cost coral corral choral corp corpse diver driver drought draught fiend friend health heath flood food learning leaning marine maine mourning morning planning planing staring starring grain gain chart cart charter chatter father farther installation instillation recreation creation resource recourse columbian colombian columbia colombia conversation conservation organic organise fisher fisherie fishery tour tutor water waiter waster weather whether',
);

function inOneSpelling(word: string): string {
  return word
    .replaceAll(/[ao]e/g, 'e')
    .replace(/ium$/, 'um')
    .replace('geing', 'ging')
    .replaceAll('z', 's')
    .replaceAll('our', 'or')
    .replace(/ens(?=es?$)/, 'enc')
    .replace(/re(?=s?$)/, 'er')
    .replace(/ll(?=ed$|ing$|ers?$|ment$)/, 'l');
}

/** The word of `written` that `model` has otherwise: its place, and what stands there. */
export function slipIn(written: string, model: string): { readonly at: Span; readonly right: string } | null {
  const theirs = model.split(/\s+/).filter((word) => !/\d/.test(word));
  const known = new Set(theirs.map(foldText));
  for (const { 0: word, index } of written.matchAll(/\S+/g)) {
    if (known.has(foldText(word)) || /\d/.test(word)) continue;
    const right = theirs.find((other) => isTitleSlip(foldText(word), foldText(other)));
    if (right !== undefined) return { at: { start: index, end: index + word.length }, right };
  }
  return null;
}

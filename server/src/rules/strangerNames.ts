/** People whom no registry knows, under two spellings in one dossier: the rarer one is the slip. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { editDistance, haveSameLetters } from '../text/distance.ts';
import { foldText } from '../text/fold.ts';
import { startOfSentence } from './sentence.ts';

export interface TwoSpellings {
  readonly written: Mention;
  /** The other spelling, where it stands first. */
  readonly model: Mention;
}

/** One mention of somebody whom no registry knows. */
export interface StrangerName {
  readonly mention: Mention;
  /** The name folded. */
  readonly key: string;
  /** Titles beside it, folded. */
  readonly titles: readonly string[];
  /** Where its sentence begins in the passage. */
  readonly sentence: number;
}

export interface Name {
  readonly words: readonly string[];
  readonly mentions: Mention[];
  /** The sentences of the mentions, in the same order. */
  readonly sentences: number[];
  /** Titles beside it, folded. */
  readonly titles: Set<string>;
}

/** Mentions of one sentence nearer than this are people of one list: "Maria and Mario Lopez". */
const APART = 60;
/** Names that share all words but one; more are those of a family tree. */
const MOST_ALIKE = 16;

/**
 * Full names that differ in one word by one letter or a swap of two. Brothers and Vietnamese namesakes do so as well: the
 * titles beside both must be one, or the word must be long and its beginning and end the same.
 */
export function spelledTwice(
  strangers: readonly StrangerName[],
  isSlip: (a: Name, b: Name, at: number) => boolean = isNameSlip,
): readonly TwoSpellings[] {
  const found: TwoSpellings[] = [];
  // Names that have all words but one in common, by those words and the place of the other one.
  const alike = new Map<string, Name[]>();
  const said = new Set<Mention>();
  for (const name of bySpelling(strangers)) {
    for (const at of name.words.keys()) {
      const key = `${name.words.length} ${at} ${name.words.toSpliced(at, 1).join(' ')}`;
      const others = alike.get(key);
      if (others === undefined) alike.set(key, [name]);
      else if (others.length < MOST_ALIKE) {
        for (const other of others) if (isSlip(other, name, at)) addSpellings(other, name, said, found);
        others.push(name);
      }
    }
  }
  return found;
}

/** The more frequent spelling is right, at a tie the first. */
function addSpellings(a: Name, b: Name, said: Set<Mention>, found: TwoSpellings[]): void {
  const [right, wrong] = b.mentions.length > a.mentions.length ? [b, a] : [a, b];
  const [model] = right.mentions;
  if (!model) return;
  for (const written of wrong.mentions) {
    if (!said.has(written)) found.push({ written, model });
    said.add(written);
  }
}

/** The full names of people of no registry in one passage. */
export function namesIn(analysis: Analysis): readonly StrangerName[] {
  const { mentions, claims } = analysis;
  const names = new Map<Mention, StrangerName & { readonly titles: string[] }>();
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.name !== 'unknown' || mention.quoted) continue;
    const key = foldText(mention.text);
    if (!key.includes(' ') || !/^[\p{Script=Latin}\s.'’-]+$/u.test(mention.text)) continue;
    const sentence = startOfSentence(analysis, mention);
    names.set(mention, { mention, key, titles: [], sentence });
  }
  if (names.size === 0) return [];
  for (const claim of claims) {
    if (claim.kind === 'held-office') names.get(claim.person)?.titles.push(foldText(claim.office.canonical));
    if (claim.kind === 'held-rank') names.get(claim.person)?.titles.push(foldText(claim.rank.canonical));
  }
  return [...names.values()];
}

function bySpelling(strangers: readonly StrangerName[]): Iterable<Name> {
  const names = new Map<string, Name>();
  for (const { key, mention, titles, sentence } of strangers) {
    const name = names.get(key) ?? { words: key.split(' '), mentions: [], sentences: [], titles: new Set<string>() };
    name.mentions.push(mention);
    name.sentences.push(sentence);
    for (const title of titles) name.titles.add(title);
    names.set(key, name);
  }
  return names.values();
}

/** The words at that place differ by a slip, and nothing says that the names are those of two people. */
function isNameSlip(a: Name, b: Name, at: number): boolean {
  const [x = '', y = ''] = [a.words[at], b.words[at]];
  // "General Public Licenses": a plural is no name.
  const isPlural = `${x}s` === y || `${y}s` === x;
  // "Localisation" and "Localization" are words, and one of either spelling.
  if (x.replaceAll('z', 's') === y.replaceAll('z', 's') && /[sz](?:e|ed|er|ing|ation)$/.test(x)) return false;
  if (isPlural || Math.min(x.length, y.length) < 3 || editDistance(x, y, 1) !== 1) return false;
  // Vietnamese syllables are one letter apart from each other, and two deputies share a title.
  if ([a, b].every(({ mentions }) => mentions[0]?.homes?.includes('VN'))) return false;
  // The first mentions introduce: whoever stands beside another there is somebody else.
  if (standTogether(a, b)) return false;
  if ([...a.titles].some((title) => b.titles.has(title))) return true;
  // Two titles are two people.
  if (a.titles.size > 0 && b.titles.size > 0) return false;
  // "Kamau" and "Kamua" end otherwise.
  const long = Math.min(x.length, y.length) >= 5;
  return long && x.charAt(0) === y.charAt(0) && (x.at(-1) === y.at(-1) || haveSameLetters(x, y));
}

/** Mentions of both stand near each other in one sentence. */
export function standTogether(a: Name, b: Name): boolean {
  const first = b.mentions.slice(0, MOST_ALIKE);
  return a.mentions
    .slice(0, MOST_ALIKE)
    .some((one, i) => first.some((other, k) => a.sentences[i] === b.sentences[k] && isNear(one, other)));
}

function isNear(a: Mention, b: Mention): boolean {
  return a.passage === b.passage && Math.abs(a.span.start - b.span.start) < APART;
}

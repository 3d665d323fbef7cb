/** People whom no registry knows, under two spellings in one dossier: the rarer one is the slip. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { editDistance } from '../text/distance.ts';
import { foldText } from '../text/fold.ts';

export interface TwoSpellings {
  readonly written: Mention;
  /** The other spelling, where it stands first. */
  readonly model: Mention;
}

interface Name {
  readonly words: readonly string[];
  readonly mentions: Mention[];
  /** Titles beside it, folded. */
  readonly titles: Set<string>;
}

/** Mentions nearer than this are people of one list: "Maria and Mario Lopez". */
const APART = 60;
/** A longer list of names is compared with the names around each of its words only; no dossier has so many. */
const MOST_NAMES = 400;

/**
 * Full names that differ in one word by one letter or a swap of two. Brothers and Vietnamese namesakes do so as well: the
 * titles beside both must be one, or the word must be long and its beginning and end the same.
 */
export function spelledTwice(analysis: Analysis): readonly TwoSpellings[] {
  const names = namesIn(analysis);
  const found: TwoSpellings[] = [];
  const list = [...names.values()].slice(0, MOST_NAMES);
  for (const [i, a] of list.entries()) {
    for (const b of list.slice(i + 1)) {
      const slip = slipBetween(a, b);
      if (slip === null || !isOne(a, b, slip)) continue;
      // The more frequent spelling is right, at a tie the first.
      const [right, wrong] = b.mentions.length > a.mentions.length ? [b, a] : [a, b];
      const [model] = right.mentions;
      if (model) for (const written of wrong.mentions) found.push({ written, model });
    }
  }
  return found;
}

function namesIn({ mentions, claims }: Analysis): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  const byMention = new Map<Mention, Name>();
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.name !== 'unknown' || mention.quoted) continue;
    const key = foldText(mention.text);
    const words = key.split(' ');
    if (words.length < 2 || !/^[\p{Script=Latin}\s.'’-]+$/u.test(mention.text)) continue;
    const name = names.get(key) ?? { words, mentions: [], titles: new Set<string>() };
    name.mentions.push(mention);
    names.set(key, name);
    byMention.set(mention, name);
  }
  for (const claim of claims) {
    if (claim.kind === 'held-office') byMention.get(claim.person)?.titles.add(foldText(claim.office.canonical));
    if (claim.kind === 'held-rank') byMention.get(claim.person)?.titles.add(foldText(claim.rank.canonical));
  }
  return names;
}

interface Slip {
  readonly a: string;
  readonly b: string;
}

/** The one word in which the names differ, by a slip. */
function slipBetween(a: Name, b: Name): Slip | null {
  if (a.words.length !== b.words.length) return null;
  const wrong = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [i]));
  const [at] = wrong;
  if (at === undefined || wrong.length > 1) return null;
  const [x = '', y = ''] = [a.words[at], b.words[at]];
  // "General Public Licenses": a plural is no name.
  const isPlural = `${x}s` === y || `${y}s` === x;
  return !isPlural && Math.min(x.length, y.length) >= 3 && editDistance(x, y, 1) === 1 ? { a: x, b: y } : null;
}

function isOne(a: Name, b: Name, slip: Slip): boolean {
  if (a.mentions.some((x) => b.mentions.some((y) => isNear(x, y)))) return false;
  if ([...a.titles].some((title) => b.titles.has(title))) return true;
  // Two titles are two people.
  if (a.titles.size > 0 && b.titles.size > 0) return false;
  const long = Math.min(slip.a.length, slip.b.length) >= 5;
  return long && slip.a.charAt(0) === slip.b.charAt(0) && slip.a.at(-1) === slip.b.at(-1);
}

function isNear(a: Mention, b: Mention): boolean {
  return a.passage === b.passage && Math.abs(a.span.start - b.span.start) < APART;
}

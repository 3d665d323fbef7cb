/** Names of organisations word by word: which ones are the same but for spelling, and which one a slip away. */
import type { Organisation, Registry } from '../registry/model.ts';
import { editDistance } from '../text/distance.ts';
import { foldText } from '../text/fold.ts';
import { byRegistry } from './byRegistry.ts';
import { countryName } from './wording.ts';

export interface NearName {
  readonly organisation: Organisation;
  /** The written name with the slip mended. */
  readonly right: string;
}

/** Spellings and adjectives that make no other name. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['center', 'centre'],
  ['vietnamese', 'vietnam'],
  ['japanese', 'japan'],
  ['&', 'and'],
]);

/** Between the words that tell. */
const PLAIN: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', 's']);

interface Word {
  readonly text: string;
  readonly key: string;
}

function wordsOf(name: string): readonly Word[] {
  const parts = name.match(/[\p{L}\p{M}\d&]+(?:['’]s?)?/gu) ?? [];
  const words: Word[] = [];
  for (const text of parts) {
    const folded = foldText(text).replace(/['’]/g, '');
    const last = words.at(-1);
    // "Viet Nam" is one word.
    if (folded === 'nam' && last?.key === 'viet')
      words[words.length - 1] = { text: `${last.text} ${text}`, key: 'vietnam' };
    else words.push({ text, key: SAME.get(folded) ?? folded });
  }
  return words.filter(({ key }) => !PLAIN.has(key));
}

/** The same words in the same order. */
export function sharesWords(a: string, b: string): boolean {
  const words = wordsOf(b);
  const written = wordsOf(a);
  return words.length === written.length && words.every(({ key }, i) => key === written[i]?.key);
}

interface KnownName {
  readonly organisation: Organisation;
  readonly name: string;
  readonly words: readonly Word[];
  readonly keys: Keys;
  /** Without its country the name is that of the body only beside it; null for a name as it stands. */
  readonly country: string | null;
}

/** The keys of a name's words in one, as they stand and in the order of the alphabet. */
interface Keys {
  readonly joined: string;
  readonly sorted: string;
}

function keysOf(words: readonly Word[]): Keys {
  const keys = words.map(({ key }) => key);
  return { joined: keys.join(''), sorted: keys.sort().join(' ') };
}

/**
 * Finds the one organisation whose name differs from the written one by a slip in one word, by the order of its words or
 * by a space; null where none or several do. "Ministries" are several, and the press is not sure of "Forces"; in any other
 * word the number is part of the name.
 */
export function nearNames(registry: Registry): (written: string, before: string, behind: string) => NearName | null {
  const answers = new Map<string, NearName | null>();
  return (written, before, behind) => {
    const country = wordsOf(before).at(-1)?.key ?? '';
    const nation = /^ of /.test(behind) ? (wordsOf(behind)[0]?.key ?? '') : country;
    const key = `${written}|${nation}`;
    const answered = answers.get(key);
    if (answered !== undefined) return answered;
    const own = knownNames(registry).filter(({ country }) => country === null || country === nation);
    const answer = nearest(written, own);
    answers.set(key, answer);
    return answer;
  };
}

/** Made anew for each dossier, they took longer than all other rules together. */
const knownNames = byRegistry(namesIn);

function namesIn(registry: Registry): readonly KnownName[] {
  return [...registry.organisations.values()].flatMap((organisation) =>
    [organisation.name, ...organisation.variants, ...organisation.formerNames.map(({ name }) => name)].flatMap(
      (name): KnownName[] => {
        const words = wordsOf(name);
        const whole = { organisation, name, words, keys: keysOf(words), country: null };
        const country = organisation.country === null ? '' : wordsOf(countryName(organisation.country))[0]?.key;
        const at = name.lastIndexOf(' of ');
        const short = words.at(-1)?.key === country && at > 0 ? name.slice(0, at) : null;
        if (short === null || country === undefined) return [whole];
        const shorter = wordsOf(short);
        return [whole, { organisation, name: short, words: shorter, keys: keysOf(shorter), country }];
      },
    ),
  );
}

function nearest(written: string, known: readonly KnownName[]): NearName | null {
  const words = wordsOf(written);
  if (words.length < 3) return null;
  const keys = keysOf(words);
  let found: NearName | null = null;
  for (const each of known) {
    const { organisation } = each;
    if (Math.abs(each.words.length - words.length) > 1) continue;
    // A form that the registry has stays silent, also where it may be another country's.
    if (foldText(written) === foldText(each.name)) return null;
    const right = mended(written, words, keys, each);
    if (right === null) continue;
    if (found !== null && !sharesWords(found.right, right)) return null;
    // Of "Defence" and "Defense" the one that the slip is nearer to.
    if (found === null || slipsTo(written, right) < slipsTo(written, found.right)) found = { organisation, right };
  }
  return found;
}

function slipsTo(written: string, right: string): number {
  return editDistance(foldText(written), foldText(right), MOST_SLIPS);
}

const MOST_SLIPS = 4;

function mended(written: string, words: readonly Word[], keys: Keys, known: KnownName): string | null {
  const { name, words: right } = known;
  if (right.length < 2) return null;
  // "South-East" is "Southeast".
  const hyphened = written.includes('-') && sharesWords(written.replaceAll('-', ''), name.replaceAll('-', ''));
  if (right.length !== words.length) return known.keys.joined === keys.joined && !hyphened ? name : null;
  let at = -1;
  let wrong = 0;
  for (let i = 0; i < right.length; i++) {
    if (right[i]?.key === words[i]?.key) continue;
    if (wrong === 0) at = i;
    wrong++;
  }
  if (wrong === 0) return otherSmall(written, known);
  // "Maritime Self-Defense Force of Japan": a country may stand before or behind.
  // "the Central Committee of the Party" is grammar, and no slip in "Central Party Committee".
  const isGenitive = / of /.test(written) && !/ of /.test(name);
  if (wrong > 1) return known.keys.sorted === keys.sorted && !isGenitive && !isTurned(right, words) ? name : null;
  const slip = words[at] as Word;
  const meant = right[at] as Word;
  const limit = meant.key.length >= 7 ? 2 : 1;
  if (meant.key.length < 4 || slip.key.length < 4) return null;
  if (isPlural(slip.key, meant.key) && (at === headOf(known) || FORCES.test(meant.key))) return null;
  const isSeveral = right.length >= LONG_NAME && singular(slip.key) === singular(meant.key);
  if (!isSeveral && editDistance(slip.key, meant.key, limit) > limit) return null;
  return written.replace(slip.text, meant.text).replace(/\s+/g, ' ');
}

/** A name of as many words has no neighbour that differs in a small word or in the number of a word. */
const LONG_NAME = 4;

const singular = (key: string): string => key.replace(/ies$/, 'y');

/** "International Institute of Strategic Studies": one "of" for a "for", or the reverse, in a long name that has one. */
function otherSmall(written: string, { name, words, organisation }: KnownName): string | null {
  if (words.length < LONG_NAME || organisation.type === 'ministry') return null;
  const pairs = [written, name].map((text) => text.match(/(?<= )(?:of|for)(?= )/g) ?? []);
  const [own, meant] = [pairs[0] ?? [], pairs[1] ?? []];
  if (own.length !== 1 || meant.length !== 1 || own[0] === meant[0]) return null;
  return written.replace(` ${own[0]} `, ` ${meant[0]} `);
}

/** The first word of the one stands last in the other, and all else is in order. */
function isTurned(a: readonly Word[], b: readonly Word[]): boolean {
  const moved = (from: readonly Word[], to: readonly Word[]) =>
    from[0]?.key === to.at(-1)?.key && from.slice(1).every(({ key }, i) => key === to[i]?.key);
  return moved(a, b) || moved(b, a);
}

/** The word that says what the body is: "Ministry" of foreign affairs, a friendship "Agency". */
function headOf({ name, words }: KnownName): number {
  const before = wordsOf(name.split(/ (?:of|for|on) /)[0] ?? '').length;
  return Math.min(before, words.length) - 1;
}

const FORCES = /^forces?$/;

function isPlural(a: string, b: string): boolean {
  return `${a}s` === b || `${b}s` === a;
}

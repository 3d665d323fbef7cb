/** Which countries a dossier and each of its sentences speak of: what tells one ministry or partnership from another. */
import { homesOfName } from '../recognise/culture.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { countryAt } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN, PUNCTUATION } from '../text/tokens.ts';
import type { PersonReading } from './personReading.ts';

/** How often each country is named in one passage. */
export function countCountries({ tokens, items }: Scan, { words }: Matcher): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.count; i++) {
    const code = countryAt(tokens, i, words);
    // "Hàn Quốc": two tokens, one country.
    const again = i > 0 && tokens.word[i] === tokens.word[i - 1];
    if (code && !again && !isInName(i, items)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** How often each country is named, or spoken of through its officials, in the whole dossier. */
export function addCounts(
  passages: readonly { readonly countries: ReadonlyMap<string, number> }[],
  people: readonly (PersonReading | null)[],
  registry: Registry,
): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  const add = (code: string, count: number) => sum.set(code, (sum.get(code) ?? 0) + count);
  for (const { countries } of passages) for (const [code, count] of countries) add(code, count);
  for (const reading of people) {
    const country = reading?.id ? registry.people.get(reading.id)?.country : undefined;
    if (country) add(country, 1);
  }
  return sum;
}

/**
 * True for a dossier that speaks of other countries alone: none of those that the registry has officials of is named, nor
 * somebody from there, and most people in it have names of elsewhere. What has a plain name in it, as a Ministry of National Defence or a
 * Memorandum of Understanding on Defence Cooperation, is then somebody else's.
 */
export function isForeign(
  counts: ReadonlyMap<string, number>,
  people: readonly (PersonReading | null)[],
  registry: Registry,
): boolean {
  if (counts.size === 0 || registry.offices.size > MOST_OFFICES) return false;
  const homes = new Set<string>();
  for (const { country } of registry.offices.values()) homes.add(country);
  if (homes.size === 0) return false;
  for (const code of counts.keys()) if (homes.has(code)) return false;
  let strangers = 0;
  let own = 0;
  for (const reading of people) {
    if (reading?.name !== 'unknown') continue;
    strangers++;
    if (homesOfName(reading.canonical).some((code) => homes.has(code))) own++;
  }
  // "Peeni Henare" could be a name of Japan: one among many says nothing.
  return own * 2 < Math.max(strangers, 1);
}

/** A registry of more is of all the world, and not to be walked. */
const MOST_OFFICES = 2000;

/** The countries named in the sentence of a token; computed once for each sentence that is asked for. */
export function sentenceCountries(
  scan: Scan,
  sentences: Int32Array,
  matcher: Matcher,
): (token: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (token) => {
    const sentence = sentences[token] as number;
    const cached = known.get(sentence);
    if (cached) return cached;
    const { from, to } = sentenceAround(token, sentences);
    const found = countriesBetween(from, to, scan, matcher);
    known.set(sentence, found);
    return found;
  };
}

/** The tokens `[from, to)` of the sentence of one; sentences are numbered in order. */
export function sentenceAround(token: number, sentences: Int32Array): { readonly from: number; readonly to: number } {
  const sentence = sentences[token] as number;
  return {
    from: firstWhere(sentences, (number) => number >= sentence),
    to: firstWhere(sentences, (number) => number > sentence),
  };
}

/** Countries named by the tokens `[from, to)`. */
export function countriesBetween(
  from: number,
  to: number,
  { tokens, items }: Scan,
  { words }: Matcher,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = from; i < to && i < tokens.count; i++) {
    const code = countryAt(tokens, i, words);
    if (code && !isInName(i, items)) found.add(code);
  }
  return found;
}

/** How far beside a mention a country still belongs to it: "with Japan", "between Viet Nam and Japan". */
const BESIDE = 6;

/** Countries named right before or behind an item, within its own sentence. */
export function nearCountries(item: Item, scan: Scan, { words, lexicon }: Matcher): ReadonlySet<string> {
  const { tokens } = scan;
  const pair = pairBefore(item, tokens, words);
  if (pair !== null) return pair;
  const found = new Set<string>();
  const stop = lexicon.id('.');
  const comma = lexicon.id(',');
  const semicolon = lexicon.id(';');
  const look = (i: number, step: number) => {
    for (let n = 0; n < BESIDE && i >= 0 && i < tokens.count; n++, i += step) {
      const word = tokens.word[i] as number;
      if (tokens.kind[i] === BREAK_TOKEN || (word !== 0 && (word === stop || word === comma || word === semicolon)))
        return;
      const code = countryAt(tokens, i, words);
      if (code && !isInName(i, scan.items)) found.add(code);
    }
  };
  look(item.from - 1, -1);
  look(item.to, 1);
  return found;
}

/**
 * "Le Duc Thai" speaks of no Thailand. Items come in order of place, and names hardly overlap: the last one that begins
 * before a token is the only one.
 */
function isInName(token: number, items: readonly Item[]): boolean {
  const item = items[firstWhere(items, ({ from }) => from > token) - 1];
  // "Thai" alone is no name before it is known whose.
  return item?.type === 'person' && token < item.to && item.to - item.from > 1;
}

/** "New Zealand's Strategic Partnership", "the Philippines' Strategic Partnership". */
export function owningCountry(item: Item, { text, tokens }: Scan, { words }: Matcher): string | null {
  const mark = item.from - 1;
  if (mark < 1 || tokens.start[mark] !== tokens.end[mark - 1]) return null;
  const unit = text.charCodeAt(tokens.start[mark] as number);
  return unit === 0x27 || unit === 0x2019 ? countryAt(tokens, mark - 1, words) : null;
}

/** "ASEAN-China Comprehensive Strategic Partnership": the pair right before a name is whose it is. */
function pairBefore(item: Item, tokens: Scan['tokens'], words: Matcher['words']): ReadonlySet<string> | null {
  const last = countryAt(tokens, item.from - 1, words);
  const first = countryAt(tokens, item.from - 3, words);
  if (last === null || first === null) return null;
  const joined =
    tokens.kind[item.from - 2] === PUNCTUATION &&
    (tokens.end[item.from - 2] as number) - (tokens.start[item.from - 2] as number) === 1;
  return joined ? new Set([first, last]) : null;
}

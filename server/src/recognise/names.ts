/** Names that no written form matches: unknown officials beside a rank or title, and near misses of known names. */
import type { Person } from '../registry/model.ts';
import { editDistance } from '../text/distance.ts';
import { foldText } from '../text/fold.ts';
import type { Tokens } from '../text/tokens.ts';
import { isPlausibleFamily, isPlausibleName } from './culture.ts';
import { LONGEST_NAME, type NameRun } from './nameRun.ts';
import { nativeSlips } from './native/nativeSlips.ts';

/** A registry name that a run nearly writes. */
export interface NearMiss {
  readonly id: string;
  /** Every word is there, in an order in which the name is never written. */
  readonly turned: boolean;
  /** Edits between the name and what is written; 0 when only the order is wrong. */
  readonly distance: number;
  /** The wrong word cannot be a name of that culture, so that nobody else can be meant. */
  readonly implausible: boolean;
}

/** Names that may be meant by nearly the same words. */
export interface NameIndex {
  /** At least all names of as many words that differ in one of them, or in their order alone. */
  candidates(words: readonly string[]): Iterable<IndexedName>;
  /** Names in kanji that a run of kanji nearly writes. */
  nativeMisses(written: string): readonly NearMiss[];
}

export interface IndexedName {
  readonly id: string;
  readonly country: string;
  /** Folded words in the culture's own order. */
  readonly words: readonly string[];
}

export function indexNames(people: Iterable<Person>): NameIndex {
  const byWord = new Map<string, IndexedName[]>();
  const native = nativeSlips();
  for (const person of people) {
    native.add(person);
    const entry = indexedName(person);
    if (entry.words.length < 2) continue;
    for (const word of new Set(entry.words)) {
      const list = byWord.get(word);
      if (list) list.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  return { candidates: (words) => words.flatMap((word) => byWord.get(word) ?? []), nativeMisses: native.misses };
}

/** `upper` and those of `lower` who are not hidden. */
export function bothNames(upper: NameIndex, lower: NameIndex, isHidden: (id: string) => boolean): NameIndex {
  return {
    *candidates(words) {
      yield* upper.candidates(words);
      for (const name of lower.candidates(words)) if (!isHidden(name.id)) yield name;
    },
    nativeMisses: (written) => [
      ...upper.nativeMisses(written),
      ...lower.nativeMisses(written).filter(({ id }) => !isHidden(id)),
    ],
  };
}

export function indexedName({ id, country, name }: Person): IndexedName {
  return { id, country, words: foldText(name.ascii).split(' ') };
}

/** Registry names that differ from the run's words in one word by a slip, or in their order; best first. */
function nearMisses(text: string, tokens: Tokens, run: NameRun, index: NameIndex): NearMiss[] {
  const found: NearMiss[] = [];
  const count = run.to - run.from;
  if (count < 2 || count > LONGEST_NAME) return found;
  const written: string[] = [];
  for (let i = run.from; i < run.to; i++) written.push(foldText(text.slice(tokens.start[i], tokens.end[i])));
  const seen = new Set<string>();
  for (const name of index.candidates(written)) {
    if (name.words.length !== count || seen.has(name.id)) continue;
    seen.add(name.id);
    const miss = compare(written, name);
    if (miss !== null) found.push(miss);
  }
  return found;
}

/**
 * The near misses of the whole run, else of its longest end or beginning that has some: capitals may stand before a
 * name that do not belong to it ("Later Hoang Xuan Chein left").
 */
export function nearestPart(
  text: string,
  tokens: Tokens,
  run: NameRun,
  index: NameIndex,
): { readonly part: NameRun; readonly near: readonly NearMiss[] } {
  // A near miss has a word in common with the name, and the lexicon has the words of all names.
  if (!hasKnownWord(tokens, run)) return { part: run, near: [] };
  const whole = nearMisses(text, tokens, run, index);
  if (whole.length > 0) return { part: run, near: whole };
  for (let size = run.to - run.from - 1; size >= 2; size--) {
    for (const part of [
      { from: run.to - size, to: run.to },
      { from: run.from, to: run.from + size },
    ]) {
      const near = nearMisses(text, tokens, part, index).filter((miss) => miss.implausible);
      if (near.length > 0) return { part, near };
    }
  }
  return { part: run, near: [] };
}

function hasKnownWord({ word }: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++) if (word[i] !== 0) return true;
  return false;
}

function compare(written: readonly string[], name: IndexedName): NearMiss | null {
  if ([...written].sort().join(' ') === [...name.words].sort().join(' ')) {
    return { id: name.id, turned: true, distance: 0, implausible: false };
  }
  const orders = [name.words, turnedOrder(name.words)];
  for (const order of orders) {
    const wrong = order.flatMap((word, i) => (word === written[i] ? [] : [i]));
    const at = wrong[0];
    if (wrong.length !== 1 || at === undefined) continue;
    const right = order[at] as string;
    const slip = written[at] as string;
    const limit = right.length >= 7 ? 2 : 1;
    const distance = editDistance(slip, right, limit);
    if (slip.length < 2 || right.length < 3 || distance > limit) continue;
    const family = order === name.words && at === 0;
    const plausible = isPlausibleName(slip, name.country) && !(family && !isPlausibleFamily(slip, name.country));
    return { id: name.id, turned: false, distance, implausible: !plausible };
  }
  return null;
}

/** The other order in which the press writes a name: the last word first ("Koji Yamazaki"), or the first last. */
function turnedOrder(words: readonly string[]): readonly string[] {
  return [...words.slice(1), words[0] as string];
}

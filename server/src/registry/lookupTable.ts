/** The index behind look-ups: the words of all written forms, which forms each is in, and whose forms they are. */
import { foldText } from '../text/fold.ts';
import { intList } from '../text/intList.ts';
import { type Ints, intsOf } from '../text/ints.ts';
import { findWord, type WordTable } from '../text/wordTable.ts';

/** Integers only, so that it can be read straight from a file. Forms of fewer words come first. */
export interface LookupTable<List = Ints> {
  readonly words: WordTable;
  /** Form → number of its entry. */
  readonly owners: List;
  /** The words of form `f` are `formWords[formBegins[f], formBegins[f + 1])`. */
  readonly formBegins: List;
  readonly formWords: List;
  /** The forms with word `w` are `postings[postingBegins[w], postingBegins[w + 1])`, ascending. */
  readonly postingBegins: List;
  readonly postings: List;
}

/** As it is when it has just been made. */
export type BuiltLookupTable = LookupTable<Int32Array>;

export function inMemory({ words, ...lists }: BuiltLookupTable): LookupTable {
  return {
    words,
    owners: intsOf(lists.owners),
    formBegins: intsOf(lists.formBegins),
    formWords: intsOf(lists.formWords),
    postingBegins: intsOf(lists.postingBegins),
    postings: intsOf(lists.postings),
  };
}

export interface LookupTableBuilder {
  /** Forms with the same words in another order are kept once. */
  add(owner: number, forms: readonly string[]): void;
  words(): Iterable<string>;
  /** With a table that has all the words. */
  finish(words: WordTable): BuiltLookupTable;
}

/** More words than any name has; what comes behind them does not tell it from others. */
export const MAX_WORDS = 24;

/** Folded words as they are looked up: punctuation dropped, "Viet Nam" one word. */
export function searchWords(text: string): readonly string[] {
  const plain = foldText(text)
    .replace(/\bviet nam\b/g, 'vietnam')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? [] : plain.split(' ', MAX_WORDS);
}

export function lookupTableBuilder(): LookupTableBuilder {
  const ids = new Map<string, number>();
  const owners = intList();
  const begins = intList();
  const words = intList();
  begins.push(0);
  return {
    add(owner, forms) {
      const seen = new Set<string>();
      for (const form of forms) {
        const parts = searchWords(form);
        const key = [...parts].sort().join(' ');
        if (parts.length === 0 || seen.has(key)) continue;
        seen.add(key);
        owners.push(owner);
        for (const part of parts) {
          let id = ids.get(part);
          if (id === undefined) {
            id = ids.size;
            ids.set(part, id);
          }
          words.push(id);
        }
        begins.push(words.length);
      }
    },
    words: () => ids.keys(),
    finish(table) {
      const final = Int32Array.from(ids.keys(), (word) => findWord(table, word));
      return arranged(table, owners.toArray(), begins.toArray(), words.toArray(), final);
    },
  };
}

function arranged(
  words: WordTable,
  owners: Int32Array,
  begins: Int32Array,
  parts: Int32Array,
  final: Int32Array,
): BuiltLookupTable {
  const order = byLength(begins);
  const formBegins = new Int32Array(owners.length + 1);
  const formWords = new Int32Array(parts.length);
  const postingBegins = new Int32Array(words.count + 2);
  for (const [f, old] of order.entries()) {
    let at = formBegins[f] as number;
    for (let k = begins[old] as number; k < (begins[old + 1] as number); k++) {
      const word = final[parts[k] as number] as number;
      formWords[at++] = word;
      postingBegins[word + 1] = (postingBegins[word + 1] as number) + 1;
    }
    formBegins[f + 1] = at;
  }
  for (let w = 1; w < postingBegins.length; w++) {
    postingBegins[w] = (postingBegins[w] as number) + (postingBegins[w - 1] as number);
  }
  const next = postingBegins.slice();
  const postings = new Int32Array(parts.length);
  for (let f = 0; f < order.length; f++) {
    for (let k = formBegins[f] as number; k < (formBegins[f + 1] as number); k++) {
      const word = formWords[k] as number;
      const at = next[word] as number;
      postings[at] = f;
      next[word] = at + 1;
    }
  }
  return { words, owners: order.map((old) => owners[old] as number), formBegins, formWords, postingBegins, postings };
}

/** The forms in order of their number of words, else as they were added. */
function byLength(begins: Int32Array): Int32Array {
  const count = begins.length - 1;
  const length = (f: number) => (begins[f + 1] as number) - (begins[f] as number);
  const places = new Int32Array(MAX_WORDS + 2);
  for (let f = 0; f < count; f++) places[length(f) + 1] = (places[length(f) + 1] as number) + 1;
  for (let n = 1; n < places.length; n++) places[n] = (places[n] as number) + (places[n - 1] as number);
  const order = new Int32Array(count);
  for (let f = 0; f < count; f++) {
    const at = places[length(f)] as number;
    order[at] = f;
    places[length(f)] = at + 1;
  }
  return order;
}

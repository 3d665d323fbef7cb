/** Near misses of names out of a look-up table, for registries too large to be walked. */
import type { LookupTable } from '../registry/lookupTable.ts';
import { findWord, nearWords } from '../text/wordTable.ts';
import type { IndexedName, NameIndex } from './names.ts';

/** Forms looked at for one question; a list as long as this says nothing about who is meant. */
const MOST_FORMS = 5000;

/** Questions whose answers are kept: the names of a few dossiers, which are asked for again after each edit of a registry. */
const KEPT = 4096;

/** The numbers of the entries with a form of as many words that differ in one of them, or in their order alone. */
export type NearOwners = (words: readonly string[]) => readonly number[];

export function nearOwners(table: LookupTable): NearOwners {
  const kept = new Map<string, readonly number[]>();
  return (words) => {
    const key = words.join(' ');
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const found = findNear(table, words);
    kept.set(key, found);
    return found;
  };
}

/** `nameOf` gives the name of a person by number, null for other entries. */
export function tableNames(near: NearOwners, nameOf: (owner: number) => IndexedName | null): NameIndex {
  return {
    candidates: (words) => near(words).flatMap((owner) => nameOf(owner) ?? []),
    // Names in kanji are not looked for by parts in a table that has forms as words.
    nativeMisses: () => [],
  };
}

function findNear(table: LookupTable, words: readonly string[]): readonly number[] {
  const ids = words.map((word) => findWord(table.words, word));
  const unknown = ids.filter((id) => id === 0).length;
  const owners = new Set<number>();
  for (const [at, word] of words.entries()) {
    // All words but one stand in the name as they are written here.
    if (unknown > (ids[at] === 0 ? 1 : 0)) continue;
    const others = ids.filter((_, i) => i !== at);
    const near = nearWords(table.words, word, word.length >= 6 ? 2 : 1).map(({ id }) => id);
    for (const owner of ownersWith(table, others, near)) owners.add(owner);
  }
  return [...owners];
}

/** The entries with a form of just the words `all` and one of `oneOf`, by way of the shortest list. */
function ownersWith(table: LookupTable, all: readonly number[], oneOf: readonly number[]): readonly number[] {
  const count = (id: number) => table.postingBegins.at(id + 1) - table.postingBegins.at(id);
  const rarest = all.toSorted((a, b) => count(a) - count(b))[0];
  const anyCount = oneOf.reduce((sum, id) => sum + count(id), 0);
  const walked = rarest !== undefined && count(rarest) <= anyCount ? [rarest] : oneOf;
  const wanted = new Set(oneOf);
  const found: number[] = [];
  let looked = 0;
  for (const id of walked) {
    for (let k = table.postingBegins.at(id); k < table.postingBegins.at(id + 1); k++) {
      if (++looked > MOST_FORMS) return found;
      const form = table.postings.at(k);
      if (hasWords(table, form, all, wanted)) found.push(table.owners.at(form));
    }
  }
  return found;
}

function hasWords(table: LookupTable, form: number, all: readonly number[], oneOf: ReadonlySet<number>): boolean {
  const from = table.formBegins.at(form);
  const to = table.formBegins.at(form + 1);
  if (to - from !== all.length + 1) return false;
  const left = Array.from({ length: to - from }, (_, i) => table.formWords.at(from + i));
  for (const id of all) {
    const at = left.indexOf(id);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return oneOf.has(left[0] as number);
}

/** Interns folded words as small integers, so that every later stage compares numbers instead of strings. */
import { foldBuffer, foldInto } from './fold.ts';
import { ownCopy } from './ownCopy.ts';
import { findUnits, hashUnits, type WordTable } from './wordTable.ts';

/** 0 is the word that no table knows. */
export type WordId = number;
const UNKNOWN_WORD: WordId = 0;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** A set of folded words with ids from 1; look-ups read units in place and allocate nothing. */
export interface Lexicon {
  /** Number of ids, the unknown word included. */
  readonly size: number;
  /** Id of the folded word `units[from, to)`, or 0. */
  find(units: Uint16Array, from: number, to: number): WordId;
  /** Id of a word as written, or 0. */
  id(word: string): WordId;
  /** True when `id` is that of the word as written: what grammar asks most, and cheaper than asking for the other id. */
  is(id: WordId, word: string): boolean;
  /** Id of the word that the two words write together ("Viet Nam" is "Vietnam"), or 0. */
  joined(first: WordId, second: WordId): WordId;
}

export interface LexiconBuilder extends Lexicon {
  /** Interns a word as written; the same id for the same folded form. */
  add(word: string): WordId;
  /** Interns the folded word `units[from, to)`: what `find` is to reading, for building. */
  intern(units: Uint16Array, from: number, to: number): WordId;
  /** From now on `first` and `second` in a row count as the one word `whole`. */
  join(first: string, second: string, whole: string): void;
}

/**
 * A growing open-addressing table over 32-bit FNV-1a hashes; words are verified unit by unit. The words of `base` have
 * their ids from there, what is added follows behind them.
 */
export function createLexicon(base: WordTable | null = null): LexiconBuilder {
  let pool = new Uint16Array(4096);
  let poolSize = 0;
  let slots = new Int32Array(2048);
  /** Per stored spelling: where it begins in the pool (and the next one where this one ends), its hash and its id. */
  let begins = new Int32Array(1025);
  let hashes = new Int32Array(1024);
  let ids = new Int32Array(1024);
  let entries = 1;
  const joins = new Map<WordId, Map<WordId, WordId>>();
  /** One for each word that begins a joined one: few do, and every word of a text is asked. */
  let beginsJoined = new Uint8Array(0);
  const asked = new Map<string, WordId>();
  /** Ids of stored spellings begin behind those of the base. */
  const own = base === null ? 0 : base.count;
  let size = own + 1;

  const search = (units: Uint16Array, from: number, to: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const entry = slots[at] as number;
      if (entry === 0) return ~at;
      if (hashes[entry] === hash && same(entry, units, from, to)) return entry;
    }
  };
  const same = (entry: number, units: Uint16Array, from: number, to: number): boolean => {
    const begin = begins[entry] as number;
    const end = begins[entry + 1] as number;
    if (end - begin !== to - from) return false;
    for (let i = begin, j = from; i < end; i++, j++) if (pool[i] !== units[j]) return false;
    return true;
  };
  const intern = (units: Uint16Array, from: number, to: number): WordId => {
    const hash = hashUnits(units, from, to);
    const inBase = base === null ? UNKNOWN_WORD : findUnits(base, units, from, to, hash);
    if (inBase !== UNKNOWN_WORD) return inBase;
    const found = search(units, from, to, hash);
    if (found >= 0) return ids[found] as number;
    if (poolSize + to - from > pool.length) {
      const bigger = new Uint16Array(Math.max(pool.length * 2, poolSize + to - from));
      bigger.set(pool);
      pool = bigger;
    }
    if (entries === ids.length) {
      begins = doubled(begins);
      hashes = doubled(hashes);
      ids = doubled(ids);
    }
    const entry = entries++;
    begins[entry] = poolSize;
    hashes[entry] = hash;
    ids[entry] = size;
    for (let i = from; i < to; i++) pool[poolSize++] = units[i] as number;
    begins[entry + 1] = poolSize;
    slots[~found] = entry;
    if (entries * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      const mask = slots.length - 1;
      for (let e = 1; e < entries; e++) {
        let at = (hashes[e] as number) & mask;
        while (slots[at] !== 0) at = (at + 1) & mask;
        slots[at] = e;
      }
    }
    return size++;
  };
  const find = (units: Uint16Array, from: number, to: number): WordId => {
    const hash = hashUnits(units, from, to);
    const inBase = base === null ? UNKNOWN_WORD : findUnits(base, units, from, to, hash);
    if (inBase !== UNKNOWN_WORD) return inBase;
    const entry = search(units, from, to, hash);
    return entry < 0 ? UNKNOWN_WORD : (ids[entry] as number);
  };
  const id = (word: string): WordId => {
    // Grammar asks for the same few words again and again; an id never changes once it is given.
    const known = asked.get(word);
    if (known !== undefined) return known;
    const length = foldInto(buffer, ownCopy(word));
    const found = find(buffer.units, 0, length);
    if (found !== UNKNOWN_WORD) asked.set(word, found);
    return found;
  };
  /** Unit by unit, as nearly all words differ in the first: a small letter is its own folded form, and stands for itself. */
  const is = (of: WordId, word: string): boolean => {
    if (of === UNKNOWN_WORD) return false;
    return base !== null && of <= base.count
      ? isWritten(base.units, base.begins[of - 1] as number, base.begins[of] as number, word, of)
      : isWritten(pool, begins[of - own] as number, begins[of - own + 1] as number, word, of);
  };
  const isWritten = (units: Uint16Array, begin: number, end: number, word: string, of: WordId): boolean => {
    for (let i = begin, k = 0; i < end; i++, k++) {
      if (k === word.length) return false;
      const unit = word.charCodeAt(k);
      if (units[i] === unit) continue;
      return unit < SMALL_A || unit > SMALL_Z ? of === id(word) : false;
    }
    return end - begin === word.length || of === id(word);
  };
  const buffer = foldBuffer();
  const add = (word: string): WordId => {
    const length = foldInto(buffer, ownCopy(word));
    return intern(buffer.units, 0, length);
  };
  return {
    get size() {
      return size;
    },
    find,
    id,
    is,
    joined: (first, second) =>
      beginsJoined[first] === 1 ? (joins.get(first)?.get(second) ?? UNKNOWN_WORD) : UNKNOWN_WORD,
    add,
    intern,
    join: (first, second, whole) => {
      const key = add(first);
      if (key >= beginsJoined.length) {
        const longer = new Uint8Array(2 * (key + 1));
        longer.set(beginsJoined);
        beginsJoined = longer;
      }
      beginsJoined[key] = 1;
      const row = joins.get(key) ?? new Map<WordId, WordId>();
      joins.set(key, row.set(add(second), add(whole)));
    },
  };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}

/**
 * A fixed set of folded words in three typed arrays, in the order of their units: found by hash, by beginning, and by
 * edit distance, and read straight from a file.
 */

/** Word `id` (1 to `count`, in order) is `units[begins[id - 1], begins[id])`; `slots` is the open-addressing table of ids. */
export interface WordTable {
  readonly count: number;
  readonly units: Uint16Array;
  readonly begins: Int32Array;
  /** A power of two long; 0 is empty. */
  readonly slots: Int32Array;
}

export interface NearWord {
  readonly id: number;
  readonly distance: number;
}

/** `words` are folded; duplicates and the empty word are left out. */
export function buildWordTable(words: Iterable<string>): WordTable {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort();
  const begins = new Int32Array(sorted.length + 1);
  for (const [i, word] of sorted.entries()) begins[i + 1] = (begins[i] as number) + word.length;
  const units = new Uint16Array(begins[sorted.length] as number);
  for (const [i, word] of sorted.entries()) {
    const begin = begins[i] as number;
    for (let k = 0; k < word.length; k++) units[begin + k] = word.charCodeAt(k);
  }
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(sorted.length * 1.4 + 2)));
  const mask = slots.length - 1;
  for (let id = 1; id <= sorted.length; id++) {
    let at = hashUnits(units, begins[id - 1] as number, begins[id] as number) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = id;
  }
  return { count: sorted.length, units, begins, slots };
}

/** 32-bit FNV-1a. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
  return hash | 0;
}

/** Id of the folded word `units[from, to)` with its `hashUnits`, or 0. */
export function findUnits(table: WordTable, units: Uint16Array, from: number, to: number, hash: number): number {
  const mask = table.slots.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const id = table.slots[at] as number;
    if (id === 0) return 0;
    const begin = table.begins[id - 1] as number;
    if ((table.begins[id] as number) - begin !== to - from) continue;
    let k = 0;
    while (from + k < to && table.units[begin + k] === units[from + k]) k++;
    if (from + k === to) return id;
  }
}

/** Id of a folded word, or 0. */
export function findWord(table: WordTable, word: string): number {
  const units = unitsOf(word);
  return findUnits(table, units, 0, units.length, hashUnits(units, 0, units.length));
}

export function wordAt(table: WordTable, id: number): string {
  return String.fromCharCode(...table.units.subarray(table.begins[id - 1], table.begins[id]));
}

/** The ids of the words that begin so: from the first up to, not including, the second. */
export function wordsBeginning(table: WordTable, beginning: string): readonly [number, number] {
  const units = unitsOf(beginning);
  let low = 1;
  let high = table.count + 1;
  for (let depth = 0; depth < units.length && low < high; depth++) {
    const unit = units[depth] as number;
    low = bound(table, low, high, depth, unit);
    high = bound(table, low, high, depth, unit + 1);
  }
  return [low, high];
}

/**
 * The words within `limit` edits (insert, delete, change, swap of neighbours). The sorted words are walked as the trie
 * that they are, and a beginning that is too far off takes all words behind it along; no index of its own is needed.
 */
export function nearWords(table: WordTable, word: string, limit: number): readonly NearWord[] {
  const query = unitsOf(word);
  const width = query.length + 1;
  const rows = Array.from({ length: query.length + limit + 2 }, () => new Uint8Array(width));
  const first = rows[0];
  if (!first || query.length > 250) return [];
  for (let j = 0; j < width; j++) first[j] = j;
  const path = new Uint16Array(rows.length);
  const found: NearWord[] = [];
  const visit = (from: number, to: number, depth: number): void => {
    let low = from;
    const row = rows[depth] as Uint8Array;
    if ((table.begins[low] as number) - (table.begins[low - 1] as number) === depth) {
      const distance = row[query.length] as number;
      if (distance <= limit) found.push({ id: low, distance });
      low++;
    }
    if (depth + 1 >= rows.length) return;
    while (low < to) {
      const unit = table.units[(table.begins[low - 1] as number) + depth] as number;
      const end = to - low === 1 ? to : bound(table, low, to, depth, unit + 1);
      path[depth] = unit;
      if (nextRow(rows, path, query, depth) <= limit) visit(low, end, depth + 1);
      low = end;
    }
  };
  if (table.count > 0) visit(1, table.count + 1, 0);
  return found.sort((a, b) => a.distance - b.distance || a.id - b.id);
}

/** Fills the row behind `depth` and gives its least distance. */
function nextRow(rows: readonly Uint8Array[], path: Uint16Array, query: Uint16Array, depth: number): number {
  const above = rows[depth] as Uint8Array;
  const row = rows[depth + 1] as Uint8Array;
  const unit = path[depth] as number;
  const swap = depth > 0 ? rows[depth - 1] : undefined;
  row[0] = depth + 1;
  let least = depth + 1;
  for (let j = 1; j <= query.length; j++) {
    const change = (above[j - 1] as number) + (query[j - 1] === unit ? 0 : 1);
    let cost = Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1);
    if (swap && j > 1 && query[j - 2] === unit && query[j - 1] === path[depth - 1]) {
      cost = Math.min(cost, (swap[j - 2] as number) + 1);
    }
    row[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The first id in `[low, high)`, words that agree up to `depth`, whose unit there is not below `unit`. */
function bound(table: WordTable, low: number, high: number, depth: number, unit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const at = (table.begins[middle - 1] as number) + depth;
    const below = at >= (table.begins[middle] as number) || (table.units[at] as number) < unit;
    if (below) from = middle + 1;
    else to = middle;
  }
  return from;
}

function unitsOf(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
  return units;
}

/** Words and look-up table as sections of a compiled registry, and back. */
import type { WordTable } from '../../text/wordTable.ts';
import type { BuiltLookupTable, LookupTable } from '../lookupTable.ts';
import type { Index, Sections } from './container.ts';

export function wordSections(words: WordTable): Sections {
  return { 'words.units': words.units, 'words.begins': words.begins, 'words.slots': words.slots };
}

/** In memory as a whole: every word of a text is looked up. */
export function wordsIn(index: Index<unknown>): WordTable {
  const units = index.whole('words.units');
  const begins = index.whole('words.begins');
  const slots = index.whole('words.slots');
  const are = units instanceof Uint16Array && begins instanceof Int32Array && slots instanceof Int32Array;
  // A table without an empty slot would be searched for ever.
  return are && begins.length > 0 && slots.includes(0) ? { count: begins.length - 1, units, begins, slots } : NONE;
}

const NONE: WordTable = { count: 0, units: new Uint16Array(0), begins: new Int32Array(1), slots: new Int32Array(1) };

export function lookupSections(table: BuiltLookupTable): Sections {
  return {
    'lookup.owners': table.owners,
    'lookup.formBegins': table.formBegins,
    'lookup.formWords': table.formWords,
    'lookup.postingBegins': table.postingBegins,
    'lookup.postings': table.postings,
  };
}

export function lookupTableIn(index: Index<unknown>, words: WordTable): LookupTable {
  return {
    words,
    owners: index.ints('lookup.owners'),
    formBegins: index.ints('lookup.formBegins'),
    formWords: index.ints('lookup.formWords'),
    postingBegins: index.ints('lookup.postingBegins'),
    postings: index.ints('lookup.postings'),
  };
}

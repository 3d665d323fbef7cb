/** Words and look-up table as sections of a compiled registry, and back. */
import type { WordTable } from '../../text/wordTable.ts';
import type { LookupTable } from '../lookupTable.ts';
import type { Sections } from './container.ts';
import { signed } from './store.ts';

export function wordSections(words: WordTable): Sections {
  return { 'words.units': words.units, 'words.begins': words.begins, 'words.slots': words.slots };
}

export function wordsIn(sections: Sections): WordTable {
  const units = sections['words.units'];
  const begins = signed(sections, 'words.begins');
  const slots = signed(sections, 'words.slots');
  // A table without an empty slot would be searched for ever.
  if (!(units instanceof Uint16Array) || begins.length === 0 || !slots.includes(0)) return NONE;
  return { count: begins.length - 1, units, begins, slots };
}

const NONE: WordTable = { count: 0, units: new Uint16Array(0), begins: new Int32Array(1), slots: new Int32Array(1) };

export function lookupSections(table: LookupTable): Sections {
  return {
    'lookup.owners': table.owners,
    'lookup.formBegins': table.formBegins,
    'lookup.formWords': table.formWords,
    'lookup.postingBegins': table.postingBegins,
    'lookup.postings': table.postings,
  };
}

export function lookupTableIn(sections: Sections, words: WordTable): LookupTable {
  return {
    words,
    owners: signed(sections, 'lookup.owners'),
    formBegins: signed(sections, 'lookup.formBegins'),
    formWords: signed(sections, 'lookup.formWords'),
    postingBegins: signed(sections, 'lookup.postingBegins'),
    postings: signed(sections, 'lookup.postings'),
  };
}

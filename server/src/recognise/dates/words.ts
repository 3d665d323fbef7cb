/** How the date tables hang on the lexicon: per word id a kind and a value, one table per language. */
import type { LexiconBuilder } from '../../text/lexicon.ts';

/** `kind[id]` says what the word is to the grammar of one language (0: nothing), `value[id]` which one. */
export interface WordTable {
  readonly kind: Uint8Array;
  readonly value: Int16Array;
}

/** A kind and the words that have it, each with its value: `[MONTH, { january: 1, jan: 1 }]`. */
export type WordList = readonly (readonly [kind: number, words: Readonly<Record<string, number>>])[];

/** Interns the words; the first list that names a word wins. */
export function addWords(lexicon: LexiconBuilder, list: WordList): WordTable {
  const entries: (readonly [number, number, number])[] = [];
  for (const [kind, words] of list) {
    for (const [word, value] of Object.entries(words)) entries.push([lexicon.add(word), kind, value]);
  }
  const size = lexicon.size;
  const table = { kind: new Uint8Array(size), value: new Int16Array(size) };
  for (const [id, kind, value] of entries) {
    if (table.kind[id] !== 0) continue;
    table.kind[id] = kind;
    table.value[id] = value;
  }
  return table;
}

/** Words that share one value. */
export function each(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

/** Words numbered from `first` on. */
export function numbered(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, i) => [word, first + i]));
}

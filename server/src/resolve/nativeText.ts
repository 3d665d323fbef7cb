/** Tokens of a Vietnamese or Japanese sentence as one line for patterns, with what is recognised in it as single signs. */
import type { Item } from '../recognise/scan.ts';
import type { Reader } from './reader.ts';

export interface Written {
  readonly text: string;
  /** The token of each unit. */
  readonly tokens: readonly number[];
}

/**
 * The sentence of an item with the date that opens it, "Ngày 21/9/1973: …", 「2023年3月　…」, which is none of the reader's
 * own sentence: the first token with that date counted in, and the date; null where another word opens it.
 */
export function opening(item: Item, reader: Reader): { readonly start: number; readonly date: Item | null } {
  const start = reader.sentenceStart(item);
  const [date] = reader.inSentence(item, 'date');
  // Behind 「・」
  const first = reader.isMark(start) ? start + 1 : start;
  return date && date.from <= first && date.to >= start - 1
    ? { start: Math.min(date.from, start), date }
    : { start, date: null };
}

/**
 * `signOf` is asked with what starts at a token, and gives the sign that stands for `item`, or null. `glue` is put between
 * the words of a language that writes them apart.
 */
export function written(
  from: number,
  to: number,
  reader: Reader,
  signOf: (items: readonly Item[], at: number) => { readonly sign: string; readonly to: number } | null,
  glue: '' | ' ' = '',
): Written {
  let text = '';
  const tokens: number[] = [];
  for (let i = from; i < to; ) {
    const sign = signOf(reader.startingAt(i), i);
    const units = (sign?.sign ?? reader.word(i)) + glue;
    text += units;
    for (let k = 0; k < units.length; k++) tokens.push(i);
    i = sign?.to ?? i + 1;
  }
  return { text, tokens };
}

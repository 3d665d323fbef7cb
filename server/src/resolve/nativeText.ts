/** Tokens of a Vietnamese or Japanese sentence as one line for patterns, with what is recognised in it as single signs. */
import type { Item } from '../recognise/scan.ts';
import type { Reader } from './reader.ts';

export interface Written {
  readonly text: string;
  /** The token of each unit. */
  readonly tokens: readonly number[];
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

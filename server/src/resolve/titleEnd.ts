/** Where a title begins and ends with what belongs to it, and where a date begins. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY } from '../recognise/words.ts';
import type { Reader } from './reader.ts';

/** The first token of a title, its number counted in. */
export const firstOf = (item: Item): number => Math.min(item.ordinal?.from ?? item.from, item.from);

/** The token before a title, its number, its article and the countries before it: "the Japan-Philippines …", "Japan's …". */
export function wordBefore(item: Item, start: number, reader: Reader): number {
  let at = firstOf(item) - 1;
  while (at >= start && (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || isBetweenCountries(at, reader))) at--;
  return at;
}

const isBetweenCountries = (at: number, reader: Reader): boolean =>
  reader.hasAny(at - 1, at, COUNTRY) &&
  (reader.is(at, "'s") || (reader.is(at, '-') && reader.hasAny(at + 1, at + 2, COUNTRY)));

/** Behind "between Viet Nam and Japan", where that stands right behind a title. */
export function behindParties(to: number, reader: Reader): number {
  if (!reader.is(to, 'between')) return to;
  let i = to + 1;
  while (
    reader.hasAny(i, i + 1, COUNTRY | ARTICLE | CONJUNCTION) ||
    ['republic', 'socialist', 'of', '-', 'european', 'union'].some((word) => reader.is(i, word))
  )
    i++;
  return i;
}

/** The token of a date, or of "the" before it. */
export function beginOf(date: Item, reader: Reader): number {
  return reader.is(date.from - 1, 'the') ? date.from - 1 : date.from;
}

/** Behind "(DOC)", where one stands right behind a title. */
export function behindBracket(to: number, reader: Reader): number {
  if (!reader.is(to, '(')) return to;
  for (let i = to + 1; i < to + LONGEST_BRACKET; i++) if (reader.is(i, ')')) return i + 1;
  return to;
}

const LONGEST_BRACKET = 8;

/** Behind "of Japan", "of the Japan Self-Defense Forces". */
export function complementEnd(title: Item, reader: Reader): number {
  let at = title.to;
  if (!reader.is(at, 'of')) return at;
  at++;
  while (reader.hasAny(at, at + 1, ARTICLE)) at++;
  const body = reader.startingAt(at).find(({ type }) => type === 'organisation');
  if (body) return body.to;
  if (reader.areWords(at, SOCIALIST)) at += SOCIALIST.length;
  const country = at;
  while (reader.hasAny(at, at + 1, COUNTRY)) at++;
  return at > country ? at : title.to;
}

const SOCIALIST = ['socialist', 'republic', 'of'];

/** Words of chairing, and how they are looked for around the only meeting of a sentence. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { BE } from '../recognise/smallWords.ts';
import { ARTICLE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { SERVED } from './attributes.ts';
import { isOne, type Reader } from './reader.ts';

export const CHAIR = ['chair', 'chairs', 'chairman', 'chairmen', 'cochair', 'cochairs', 'cochairmen'];
export const CHAIRMANSHIPS = ['chairmanship', 'cochairmanship', 'presidency'];
export const BOTH = wordSet('two joint');
export const HAVING = wordSet('shared held had took assumed occupied');
export const CHAIRING_IT = wordSet('chairing cochairing');

/** The only meeting of a sentence that names people; places are tokens. */
export interface Meeting {
  readonly item: Item;
  readonly people: readonly Item[];
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
  /** The token before the title, its number, its article and its countries. */
  readonly before: number;
  /** Behind the title and the place and the date right behind it. */
  readonly behind: number;
}

/** Null where the phrase does not stand there. */
export type Found = readonly Mention[] | null;

/** "presided", "co-chaired", "acted as co-chairs", "were in the chair", "took the chair". */
export function haveChaired(at: number, reader: Reader): boolean {
  const verb = overCo(at, reader);
  if (isOne(verb, ['presided', 'chaired', 'cochaired'], reader) || areSeated(at, reader)) return true;
  const noun = overCo(overArticle(at + 2, reader), reader);
  const acted = SERVED.has(reader.word(at)) && reader.is(at + 1, 'as') && isOne(noun, CHAIR, reader);
  // "were its co-chairs"
  const named = BE.has(reader.word(at)) && reader.is(at + 1, 'its') && isOne(overCo(at + 2, reader), CHAIR, reader);
  return acted || named || (HAVING.has(reader.word(at)) && reader.is(at + 2, 'chair'));
}

/** "in the chair". */
export const isSeat = (at: number, reader: Reader): boolean => reader.is(at, 'in') && reader.is(at + 2, 'chair');

/** "were in the chair". */
export const areSeated = (at: number, reader: Reader): boolean => BE.has(reader.word(at)) && isSeat(at + 1, reader);

export const overArticle = (at: number, reader: Reader): number => (reader.hasAny(at, at + 1, ARTICLE) ? at + 1 : at);

/** From "co-chairs" to its noun, and back. */
export const overCo = (at: number, reader: Reader): number =>
  reader.is(at, 'co') && reader.is(at + 1, '-') ? at + 2 : at;
export const fromCo = (noun: number, reader: Reader): number =>
  reader.is(noun - 1, '-') && reader.is(noun - 2, 'co') ? noun - 2 : noun;

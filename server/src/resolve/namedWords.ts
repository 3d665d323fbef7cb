/** Words beside the name of a level: its article, its parties, "at the level of". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { isOne, type Reader } from './reader.ts';

/** "at the level of a Strategic Partnership", "have the status of a". */
export function isLevelOf(item: Item, reader: Reader): boolean {
  const at = reader.hasAny(item.from - 1, item.from, ARTICLE) ? item.from - 2 : item.from - 1;
  return reader.is(at, 'of') && STANDINGS.has(reader.word(at - 1));
}
export const STANDING = ['are', 'is', 'stand', 'stands', 'remain', 'remains'];
export const STANDINGS: ReadonlySet<string> = new Set(['level', 'status', 'rank']);
const INDEFINITE = 'a an no any another'.split(' ');
const BEFORE_PARTIES = 'between of with and'.split(' ');
/** What went on when it was spoken of; not "was being negotiated", "was coming". */
export const GOING_ON = wordSet(
  'developing growing progressing thriving flourishing bearing deepening expanding advancing yielding producing bringing running working',
);
/** "He said that the … was in good shape." */
const BEING = wordSet('strong solid sound healthy important vital essential robust excellent');
/** "was important in those years". */
const OF_THEN = wordSet('in then during at when for before until');
const GOOD: ReadonlySet<string> = new Set(['good', 'excellent', 'fine']);
const STATES: ReadonlySet<string> = new Set(['shape', 'health', 'order', 'condition']);
/** Not "was strong enough an idea", "was in good time". */
export const isWell = (at: number, reader: Reader): boolean =>
  (BEING.has(reader.word(at)) && !OF_THEN.has(reader.word(at + 1)) && reader.word(at + 1) !== 'enough') ||
  (reader.is(at, 'in') && GOOD.has(reader.word(at + 1)) && STATES.has(reader.word(at + 2)));
export const LONGEST_PARTIES = 14;

/** "a Viet Nam-Japan …", "no …", "the same …"; the token of the article is `articleOf`. */
export function isIndefinite(item: Item, reader: Reader): boolean {
  const at = articleOf(item, reader);
  return isOne(at, INDEFINITE, reader) || (reader.is(at, 'same') && reader.is(at - 1, 'the'));
}

/** What stands before the name and the countries in front of it. */
export function articleOf(item: Item, reader: Reader): number {
  let at = item.from - 1;
  while (
    at >= 0 &&
    ((reader.hasAny(at, at + 1, COUNTRY) && !reader.hasAny(at, at + 1, ARTICLE)) ||
      isOne(at, ['-', 'new', "'", 's'], reader))
  )
    at--;
  return at;
}

export const RECALLING = wordSet(
  'recall recalled recalls stress underline underscore emphasise emphasize reaffirm note',
);

/** Behind "between Viet Nam and Japan", "of the two countries", "with the US". */
export function behindParties(item: Item, reader: Reader): number {
  let at = item.to;
  while (at < item.to + LONGEST_PARTIES && isParty(at, reader)) at++;
  return at;
}

export const isParty = (at: number, reader: Reader): boolean =>
  reader.hasAny(at, at + 1, COUNTRY | ARTICLE) || isOne(at, [...BEFORE_PARTIES, '-', '.'], reader);

/** Things told of together, each with the day at its own place: "T and U were signed on 5 May and 6 June respectively". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY, EFFECT, IRREALIS, SUBORDINATE } from '../recognise/words.ts';
import type { Reader } from './reader.ts';
import { behindBracket, firstOf, wordBefore } from './titleEnd.ts';

/**
 * The day of a thing in a row of them with as many days behind it; null where which day is whose cannot be told, and
 * undefined where no row has a row of days. `telling`: classes of the words of which one stands between the two rows.
 */
export function paired(item: Item, telling: number, reader: Reader): Item | null | undefined {
  const row = rowOf(item, reader);
  const last = row.at(-1);
  if (!last || row.length < 2) return isRespective(item, reader) ? null : undefined;
  const dates = reader.inSentence(item, 'date').filter(({ from }) => from >= last.to);
  const [first] = dates;
  let count = 1;
  while (count < dates.length && isJoined(dates[count - 1] as Item, dates[count] as Item, 0, reader)) count++;
  if (!first || count < 2) return isRespective(item, reader) ? null : undefined;
  const apart = reader.hasAny(last.to, first.from, IRREALIS | SUBORDINATE | EFFECT) || first.from - last.to > LONGEST;
  if (count !== row.length || apart || !reader.hasAny(last.to, first.from, telling)) return null;
  return dates[row.indexOf(item)] ?? null;
}

/** Between the things and the days that they have. */
const LONGEST = 14;

/** What is said of a row is said of each of them in turn. */
export function isRespective(item: Item, reader: Reader): boolean {
  // "A seminar and T were held in": also of a row with something in it that has no title.
  if (!reader.holds('respectively') || !isInRow(item, reader)) return false;
  const end = reader.sentenceEnd(item);
  for (let i = item.to; i < end; i++) if (reader.word(i) === 'respectively') return true;
  return false;
}

/** One of several things between which "and" or a comma stands. */
function isInRow(item: Item, reader: Reader): boolean {
  if (rowOf(item, reader).length > 1) return true;
  const before = wordBefore(item, reader.sentenceStart(item), reader);
  const behind = behindBracket(item.to, reader);
  return [before, behind].some((at) => reader.is(at, ',') || reader.hasAny(at, at + 1, CONJUNCTION));
}

/** Things of one type between which only "and" or commas stand; a short name in brackets is none. */
function rowOf(item: Item, reader: Reader): readonly Item[] {
  const all = reader.inSentence(item, item.type);
  if (all.length < 2) return [];
  const things = all.filter((thing) => thing === item || !reader.is(thing.from - 1, '('));
  let from = things.indexOf(item);
  let to = from + 1;
  const follows = (i: number) => isJoined(things[i - 1] as Item, things[i] as Item, ARTICLE | COUNTRY, reader);
  while (from > 0 && follows(from)) from--;
  while (to < things.length && follows(to)) to++;
  return things.slice(from, to);
}

/** True when nothing but what joins two things stands between them: "and", a comma, "on", and small words of the classes. */
function isJoined(one: Item, next: Item, small: number, reader: Reader): boolean {
  const begin = behindBracket(one.to, reader);
  const end = firstOf(next);
  let isRow = false;
  for (let i = begin; i < end; i++) {
    if (small !== 0 && reader.is(i, 'republic')) continue;
    const joins = reader.is(i, ',') || reader.hasAny(i, i + 1, CONJUNCTION);
    if (!joins && !PASSING.some((word) => reader.is(i, word)) && !reader.hasAny(i, i + 1, small)) return false;
    isRow ||= joins;
  }
  return isRow;
}

const PASSING = ['on', 'in', 'of', 'the', "'s", '-'];

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
  const dates = rowBehind(item, last.to, reader);
  const [first] = dates;
  if (!first || dates.length < 2) return isRespective(item, reader) ? null : undefined;
  const apart = reader.hasAny(last.to, first.from, IRREALIS | SUBORDINATE | EFFECT) || first.from - last.to > LONGEST;
  if (dates.length !== row.length || apart || !reader.hasAny(last.to, first.from, telling)) return null;
  return dates[row.indexOf(item)] ?? null;
}

/**
 * "The 9th and 10th Dialogues were held on 13 March 2023 and 27 February 2024": the day of the last edition in a row of
 * numbers; null where it cannot be told, and undefined where no numbers stand in a row before the item.
 */
export function countedTogether(item: Item, telling: number, reader: Reader): Item | null | undefined {
  let editions = 1;
  let at = wordBefore(item, reader.sentenceStart(item), reader);
  while (joins(at, reader) && reader.isFreeOrdinal(at - 1)) {
    editions++;
    at -= 2;
    while (reader.hasAny(at, at + 1, ARTICLE)) at--;
  }
  if (editions === 1) return undefined;
  const dates = rowBehind(item, item.to, reader);
  const [first] = dates;
  if (!first || dates.length !== editions || !reader.hasAny(item.to, first.from, telling)) return null;
  return reader.hasAny(item.to, first.from, IRREALIS | SUBORDINATE | EFFECT) ? null : (dates.at(-1) ?? null);
}

const joins = (i: number, reader: Reader): boolean => reader.is(i, ',') || reader.hasAny(i, i + 1, CONJUNCTION);

/** The dates of the sentence behind a token as far as they are joined. */
function rowBehind(item: Item, from: number, reader: Reader): readonly Item[] {
  const dates = reader.inSentence(item, 'date').filter((date) => date.from >= from);
  let count = Math.min(1, dates.length);
  while (count > 0 && count < dates.length && isJoined(dates[count - 1] as Item, dates[count] as Item, 0, reader))
    count++;
  return dates.slice(0, count);
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
  return [before, behind].some((at) => joins(at, reader));
}

/** Things of one type between which only "and" or commas stand; a short name in brackets is none. */
function rowOf(item: Item, reader: Reader): readonly Item[] {
  const all = reader.inSentence(item, item.type);
  if (all.length < 2) return [];
  const things = all.filter((thing) => thing === item || !reader.is(thing.from - 1, '('));
  let from = things.indexOf(item);
  // "It", "the treaty": a word that takes one up is none of them.
  if (from < 0) return [];
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
    const isJoint = joins(i, reader);
    if (!isJoint && !PASSING.some((word) => reader.is(i, word)) && !reader.hasAny(i, i + 1, small)) return false;
    isRow ||= isJoint;
  }
  return isRow;
}

const PASSING = ['on', 'in', 'of', 'the', "'s", '-'];

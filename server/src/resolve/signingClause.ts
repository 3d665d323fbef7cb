/** Where a verb of signing stands around an agreement, and what may stand between it and its date. */
import { THINGS } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { DAYTIMES } from '../recognise/smallWords.ts';
import { ARTICLE, EFFECT, HOLDING, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';

/** Behind "as the day on which", "is the date that", ", the day when"; -1 where they do not stand there. */
export function dayOf(at: number, reader: Reader): number {
  if (!TELLING.has(reader.word(at)) || !reader.is(at + 1, 'the')) return -1;
  if (reader.word(at + 2) !== 'day' && reader.word(at + 2) !== 'date' && !DAYTIMES.has(reader.word(at + 2))) return -1;
  if (reader.is(at + 3, 'that') || reader.is(at + 3, 'when')) return at + 4;
  // "24 October 2011, the day T was signed"
  if (reader.is(at, ',') && reader.hasAny(at + 3, at + 4, ARTICLE)) return at + 3;
  return ON.has(reader.word(at + 3)) && reader.is(at + 4, 'which') ? at + 5 : -1;
}

export const isDay = ({ date }: Item): boolean => date?.value?.type === 'date' && date.value.precision === 'day';

/** "Signatures were exchanged on 24 October 2011, and with that T was concluded": one deed. */
export function linked(date: Item, from: number, reader: Reader): boolean {
  const and = reader.is(date.to, ',') ? date.to + 1 : date.to;
  if (!reader.is(and, 'and') || !isDay(date)) return false;
  const at = reader.is(and + 1, 'with') && reader.is(and + 2, 'that') ? and + 3 : and + 1;
  return (at > and + 1 || THUS.has(reader.word(at))) && from - at <= 2;
}

/** "talks began and T was signed after eighteen months": on a day of its own. */
export function isAfterwards(to: number, reader: Reader): boolean {
  for (let i = to; i < to + LONGEST_PLACE && !reader.endsLine(i); i++)
    if (reader.hasAny(i, i + 1, SUBORDINATE) || LATER.has(reader.word(i))) return true;
  return false;
}

/** "On 24 October 2011 the ministers met, and a few minutes later T was signed": both on that day. */
export function behindFirstClause(from: number, to: number, reader: Reader): number {
  const and = reader.lastWord(from, to, 'and');
  if (and < 0 || to - and > LONGEST_LEAD || isPlain(from, to, reader)) return from;
  let verbs = 0;
  for (let i = from; i < and; i++) {
    if (reader.hasAny(i, i + 1, SUBORDINATE | IRREALIS | EFFECT) || reader.is(i, 'had')) return from;
    if (isHeavy(i, reader)) verbs++;
  }
  const later = reader.lastWord(and, to, 'later');
  return verbs === 1 && (later < 0 || SHORTLY.has(reader.word(later - 1))) ? and + 1 : from;
}

/** Behind the second of two commas between which no verb stands. */
export function overAside(comma: number, limit: number, reader: Reader): number {
  for (let i = limit - 1; i > comma; i--)
    if (reader.is(i, ','))
      return reader.hasPastVerb(comma, i, 0) || reader.hasAny(comma, i, VERB | IRREALIS) ? comma : i + 1;
  return comma;
}

/** Behind ", after months of drafting,". */
export function behindAside(comma: number, limit: number, reader: Reader): number {
  if (!reader.is(comma, ',') || !ASIDES.has(reader.word(comma + 1))) return comma;
  for (let i = comma + 2; i < Math.min(limit, comma + LONGEST_SUBJECT); i++) {
    if (reader.is(i, ',')) return i + 1;
    if (reader.hasAny(i, i + 1, VERB | SUBORDINATE) || reader.hasPastVerb(i, i + 1, 0)) return comma;
  }
  return comma;
}

export function hasMet(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (MEETING.has(reader.word(i))) return isPlain(i + 1, to, reader);
  return false;
}

/** Of "It was" and "Only" nobody says that it is a verb of its own. */
export function hasVerb(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (isHeavy(i, reader)) return true;
  return false;
}

/** Nothing in `[from, to)` could have a date of its own. */
export function isPlain(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) {
    const word = reader.word(i);
    if (word === ';' || word === ':' || NO_SUBJECT.has(word) || DENYING.has(word)) return false;
    if (word === 'to' && !reader.isFreeCapital(i + 1) && !reader.hasAny(i + 1, i + 2, ARTICLE)) return false;
    if (word.endsWith('ing') && !NOUNS.has(word)) return false;
    if (isHeavy(i, reader)) return false;
    if (reader.startingAt(i).some(({ type }) => THINGS.has(type))) return false;
  }
  return true;
}

export const isHeavy = (i: number, reader: Reader): boolean =>
  !NOUNS.has(reader.word(i)) &&
  (reader.hasAny(i, i + 1, VERB | SUBORDINATE | IRREALIS | EFFECT | HOLDING) || reader.hasPastVerb(i, i + 1, 0));

export const ON = wordSet('on in');
const THUS = wordSet('thereby thus thereupon');
/** Before a participle that is no verb of a sentence, or that of an older time. */
export const NO_SUBJECT = wordSet('having but already newly recently by just');
const ASIDES = wordSet('after following');
const DENYING = wordSet('not never no draft drafts annex protocol plan text anniversary anniversaries ratified visit');
const MEETING = wordSet('met gathered came assembled sat travelled traveled flew');
/** Neither verbs nor participles, or such as change nothing. */
const NOUNS = wordSet('during meeting evening morning building united');
export const LONGEST_SUBJECT = 24;
export const LONGEST_PLACE = 8;
export const LONGEST_LEAD = 9;
export const LATER = wordSet('later afterwards thereafter soon within earlier previously');
const TELLING = wordSet('as is was ,');
const SHORTLY = wordSet('minutes hours moments and hour shortly');

/**
 * What others did on a day of their own, in sentences in which an event only tells who they are, or where it was agreed:
 * "The co-chairs of the 10th Dialogue held a press conference on 12 March", "As agreed at the 10th Dialogue, experts met".
 */
import type { Item } from '../recognise/scan.ts';
import { isOne, type Reader } from './reader.ts';
import { wordBefore } from './titleEnd.ts';

export function isOthersDoing(item: Item, start: number, reader: Reader): boolean {
  const before = wordBefore(item, start, reader);
  if (before < start) return false;
  // "The working group set up by the 10th Dialogue met"
  if (reader.is(before, 'by') && reader.word(before - 1) !== 'followed') return true;
  const asAgreed = isOne(before, ['at', 'during', 'by'], reader) && reader.is(start, 'as') && before - start <= 3;
  if (asAgreed) return !isPlacedAndClosed(item, reader);
  // "Between the 9th and the 10th Dialogue, experts met"
  if (reader.is(start, 'between') && reader.is(before, 'and') && reader.is(item.to, ',')) return true;
  // "The hall in which the 10th Dialogue was held opened in 2012"
  const isRelative = reader.is(before, 'which') && isOne(before - 1, ['in', 'at', 'for', 'to'], reader);
  if (isRelative && reader.is(item.to, 'was') && !isOne(item.to + 2, BRINGING, reader)) return true;
  const people = isOne(before, ['of', 'to', 'at', 'in', 'from'], reader) && isOne(before - 1, ACTORS, reader);
  return (
    people && isOne(item.to, DOING, reader) && !isOne(item.to + 1, BRINGING, reader) && !reader.isMark(item.to + 1)
  );
}

/** "in Tokyo on 13 March 2023,": right behind the event, its own place and day; behind the comma none is its own. */
function isPlacedAndClosed(item: Item, reader: Reader): boolean {
  const [first] = reader.inSentence(item, 'date').filter(({ from }) => from >= item.to);
  let at = item.to;
  while (at === first?.from || reader.isFreeCapital(at) || isOne(at, ['in', 'on', 'at', 'from'], reader))
    at = at === first?.from ? first.to : at + 1;
  return at > item.to && reader.is(at, ',') && (first === undefined || first.to <= at);
}

/** Who may do something else. */
const ACTORS =
  'participants delegates delegations delegation attendees chairs cochairs chairmen cochairmen organisers organizers hosts host members secretariat guests'.split(
    ' ',
  );
/** With an object of their own they are nothing that a meeting does. */
const DOING =
  'held hold hosted host gave give convened organised organized staged opened launched issued signed visited attended'.split(
    ' ',
  );
const BRINGING = 'in on at from between by there here'.split(' ');

/** "was to be held in January": it may have been held then, or put off. */
export function isOnlyPlanned(item: Item, reader: Reader): boolean {
  return (
    isOne(item.to, ['was', 'were', 'is', 'are'], reader) && reader.is(item.to + 1, 'to') && reader.is(item.to + 2, 'be')
  );
}

/** "A second Dialogue in the same year": one more, and not the second of all. */
export function isOneMore({ ordinal }: Item, reader: Reader): boolean {
  return ordinal !== undefined && ordinal !== null && isOne(ordinal.from - 1, ['a', 'another'], reader);
}

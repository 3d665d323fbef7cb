/**
 * What others did on a day of their own, in sentences in which an event only tells who they are, or where it was agreed:
 * "The co-chairs of the 10th Dialogue held a press conference on 12 March", "As agreed at the 10th Dialogue, experts met".
 */
import type { Item } from '../recognise/scan.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TookPlace } from './claim.ts';
import { relativeEnd } from './heldAt.ts';
import { isOne, type Reader } from './reader.ts';
import { behindBracket, wordBefore } from './titleEnd.ts';

export function isOthersDoing(item: Item, start: number, reader: Reader): boolean {
  // "The 10th Dialogue, whose agenda was agreed in January", "before which experts met in January"
  const isWhich = reader.is(item.to + 2, 'which') && isOne(item.to + 1, ['before', 'after'], reader);
  if (reader.is(item.to, ',') && (isWhich || (reader.is(item.to + 1, 'whose') && isOne(item.to + 2, PAPERS, reader))))
    return true;
  const before = wordBefore(item, start, reader);
  if (before < start) return false;
  // "The working group set up by the 10th Dialogue met", but not "by the 10th Dialogue, held in Tokyo on"
  if (reader.is(before, 'by') && reader.word(before - 1) !== 'followed')
    return !isToldApart(item, reader) && !isOne(before - 2, ['was', 'were', 'been'], reader);
  // "The course agreed at the 10th Dialogue was held in Osaka"
  const agreed = reader.is(before, 'at') && /[^e]ed$/.test(reader.word(before - 1)) && before - 1 > start;
  if (agreed && !isOne(before - 2, ['was', 'were', 'been'], reader) && isOne(item.to, BEGINNING, reader)) return true;
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

/** They have days of their own. */
const PAPERS = ['agenda', 'results', 'outcomes', 'minutes', 'report', 'programme', 'decisions'];
const BEGINNING = ['was', 'were', 'began', 'opened', 'started', 'took'];

/** ", held", ", which was held". */
function isToldApart(item: Item, reader: Reader): boolean {
  const relative = relativeEnd(item, reader);
  const verb = relative > item.to ? relative : item.to + 1;
  return reader.is(item.to, ',') && isOne(verb, ['held', 'hosted', 'convened'], reader);
}

/** "in Tokyo on 13 March 2023,": right behind the event, its own place and day; behind the comma none is its own. */
function isPlacedAndClosed(item: Item, reader: Reader): boolean {
  // "(Tokyo, 13 March 2023),"
  const bracket = behindBracket(item.to, reader);
  if (bracket > item.to) return reader.is(bracket, ',');
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

/** "was to be held in January", "is to open", "offered to host the 10th Dialogue": it may have been so, or put off. */
export function isOnlyPlanned(item: Item, start: number, reader: Reader): boolean {
  if (isOne(item.to, ['was', 'were', 'is', 'are'], reader) && reader.is(item.to + 1, 'to')) return true;
  const before = wordBefore(item, start, reader);
  return PLANNING.has(reader.word(before)) && reader.is(before - 1, 'to');
}

const PLANNING = wordSet('hold host organise organize convene stage open prepare launch');

/** A day that the dossier has not seen yet, and no verb says that it met: "opens on 3 May", "is due on 3 May". */
export function isToCome(item: Item, { date: { mention, value } }: TookPlace, start: number, reader: Reader): boolean {
  const today = reader.today();
  if (!mention || !value || !today || value.earliest <= today.latest + 1) return false;
  const end = reader.sentenceEnd(item);
  if (DONE.has(reader.word(start)) || DONE.has(reader.word(wordBefore(item, start, reader)))) return false;
  for (let i = item.to; i < end; i++) if (DONE.has(reader.word(i))) return false;
  return !reader.hasPastVerb(item.to, end, 0);
}

const DONE = wordSet(
  'held hosted was were took met opened closed began ended convened concluded gathered chaired cochaired attended saw over',
);

/** "A second Dialogue in the same year": one more, and not the second of all. */
export function isOneMore({ ordinal }: Item, reader: Reader): boolean {
  return ordinal !== undefined && ordinal !== null && isOne(ordinal.from - 1, ['a', 'another'], reader);
}

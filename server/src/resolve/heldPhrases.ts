/** Phrases around an event by which what they tell is told of the event itself: where and when it was held. */
import type { Item } from '../recognise/scan.ts';
import { DAY_PARTS } from '../recognise/smallWords.ts';
import { DATE_PREPOSITION } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { isOne, type Reader } from './reader.ts';
import { beginOf, behindLeading, firstOf, wordBefore } from './titleEnd.ts';

const PARTS =
  'sessions session meetings proceedings venue opening closing convening holding hosting conclusion attendance'.split(
    ' ',
  );
const PEOPLE = 'participants delegates delegations attendees'.split(' ');
export const GATHERED = ['met', 'gathered', 'convened'];
const BRINGING = ['in', 'on', 'at', '('];

/** "delegates to the 9th Dialogue": what they did besides meeting there, they may have done on any day. */
export const isOfPeople = (before: number, reader: Reader): boolean =>
  isOne(before, ['of', 'to', 'at', 'in'], reader) && isOne(before - 1, PEOPLE, reader);

/** "the venue of the 9th Dialogue", "delegates to the 9th Dialogue met in": when these were, it was. */
export function isPartOf(item: Item, before: number, reader: Reader): boolean {
  if (isOne(before, ['of', 'to', 'at'], reader) && isOne(before - 1, PARTS, reader)) return true;
  if (!isOfPeople(before, reader)) return false;
  const behind = isOne(item.to, GATHERED, reader) ? item.to + 1 : item.to;
  return isOne(behind, BRINGING, reader) && !isForMore(behind, reader);
}

/** "met in Tokyo on 5 May to review it", "for a workshop", "again": another meeting of the same people. */
function isForMore(from: number, reader: Reader): boolean {
  let at = from;
  for (let next = at; next >= 0; ) {
    at = next;
    const date = reader.startingAt(at).find(({ type }) => type === 'date');
    next = date ? date.to : reader.isFreeCapital(at) || isOne(at, BRINGING, reader) ? at + 1 : -1;
  }
  return isOne(at, ['to', 'for', 'again'], reader);
}

/** "Arriving on 25 February, X chaired": before the comma only what opens the sentence is told of what follows. */
export function isOfAnotherClause(date: Item, start: number, reader: Reader): boolean {
  let comma = date.to;
  while (reader.isFreeCapital(comma) || isOne(comma, BRINGING, reader)) comma++;
  if (!reader.is(comma, ',')) return false;
  const bare = beginOf(date, reader);
  const from = reader.hasAny(bare - 1, bare, DATE_PREPOSITION) ? bare - 1 : bare;
  if (from === behindLeading(start, reader) || reader.is(from - 1, ',')) return false;
  return !(isOne(start, BRINGING, reader) && isPlaceAndTime(start, from, reader));
}

const TIMES: ReadonlySet<string> = new Set([...DAY_PARTS, ...wordSet('day days week half beginning middle end month')]);

/** "opened with a minute of silence for the victims of 1 January": the date of what stands before "of". */
export function isOfAnotherThing(date: Item, reader: Reader): boolean {
  const of = beginOf(date, reader) - 1;
  return reader.is(of, 'of') && !TIMES.has(reader.word(of - 1));
}

/** "Since the 9th Dialogue in Tokyo on 13 March, much has changed": right behind the event, and closed by a comma. */
export function isSince(item: Item, date: Item, before: number, reader: Reader): boolean {
  if (!isOne(before, ['since', 'after', 'following'], reader) || !reader.is(date.to, ',')) return false;
  // "Two years after the 9th Dialogue, in March 2025,": of what comes then.
  if (PERIODS.has(reader.word(before - 1)) && reader.is(item.to, ',')) return false;
  return isPlaceAndTime(item.to, beginOf(date, reader), reader);
}

const PERIODS = wordSet('day days week weeks month months year years decade decades');

/** Only "in Tokyo on" between the two. */
function isPlaceAndTime(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++)
    if (!reader.isFreeCapital(i) && !isOne(i, ['in', 'on', 'at', ','], reader)) return false;
  return true;
}

/** "Held in Tokyo on 13 March 2023, the 9th Dialogue": the tokens between the participle and the comma. */
export function opening(item: Item, start: number, reader: Reader): { from: number; to: number } | null {
  const comma = wordBefore(item, start, reader);
  const held = isOne(start, ['held', 'convened', 'hosted', 'organised', 'organized'], reader);
  return held && reader.is(comma, ',') ? { from: start + 1, to: comma } : null;
}

export function openingDate(item: Item, start: number, dates: readonly Item[], reader: Reader): Item | null {
  const open = opening(item, start, reader);
  if (open === null) return null;
  const [date, more] = dates.filter(({ from, to }) => from >= open.from && to <= open.to);
  if (!date || more) return null;
  const own = isPlaceAndTime(open.from, beginOf(date, reader), reader) && isPlaceAndTime(date.to, open.to, reader);
  return own ? date : null;
}

/** "- 10th Dialogue, Hanoi, 27 February 2024", "- 27 February 2024: 10th Dialogue, Hanoi": entries of lists, captions. */
export function entryDate(item: Item, start: number, dates: readonly Item[], reader: Reader): Item | null {
  const first = firstOf(item);
  const before = wordBefore(item, start, reader);
  // "| 13 March 2023 | 9th Dialogue |": in the first row, which has no head over it.
  const lead = dates.find(({ to }) => (reader.is(to, ':') || reader.is(to, '|')) && to === before);
  const on = lead ? beginOf(lead, reader) : -1;
  if (lead && (opensLine(on, reader) || (isOne(on - 1, ['on', 'in'], reader) && opensLine(on - 1, reader))))
    return lead;
  const caption =
    isOne(before, ['of', 'at'], reader) && isOne(before - 1, PEOPLE, reader) && reader.is(before - 2, ':');
  // "the dialogue (10th Dialogue, Hanoi, 27 February 2024)"
  const bracket = reader.is(before, '(');
  // "a photograph from the 10th Dialogue, Hanoi, 27 February 2024, hung"
  const pictured = isOne(before, ['from', 'of', 'at'], reader) && isOne(before - 1, PICTURES, reader);
  if (!(opensLine(first, reader) || caption || bracket || pictured) || !reader.is(item.to, ',')) return null;
  let i = item.to + 1;
  while (reader.isFreeCapital(i)) i++;
  if (i > item.to + 1 && reader.is(i, ',')) i++;
  const ends = (to: number) =>
    (bracket ? reader.is(to, ')') : reader.endsLine(to)) ||
    (pictured && reader.is(to, ',')) ||
    ((caption || pictured) && to >= reader.sentenceEnd(item) - 1);
  return dates.find((date) => beginOf(date, reader) === i && ends(date.to)) ?? null;
}

/** What is taken or said at a meeting has its place and day. */
const PICTURES = 'photograph photographs photo photos picture pictures footage speech remarks'.split(' ');

/** At the beginning of a line, or behind its bullet. */
const opensLine = (at: number, reader: Reader): boolean =>
  reader.startsLine(at) || (reader.isMark(at - 1) && reader.startsLine(at - 1));

/** "agreed at the 10th Dialogue", "proposed at it": what was agreed there, and no plan to hold it. */
export function isAgreedAt(item: Item, start: number, reader: Reader): boolean {
  const at = wordBefore(item, start, reader);
  return (
    isOne(at, ['at', 'during'], reader) && isOne(at - 1, ['agreed', 'proposed', 'discussed', 'considered'], reader)
  );
}

/** "As agreed at the 10th Dialogue in February 2024, experts will meet": behind the comma stands what was agreed. */
export function isAgreedThen(item: Item, start: number, dates: readonly Item[], reader: Reader): boolean {
  const own = dates.find(
    (date) => date.from >= item.to && isPlaceAndTime(item.to, beginOf(date, reader), reader) && reader.is(date.to, ','),
  );
  return own !== undefined && isAgreedAt(item, start, reader);
}

/** "On 5 May 2014 then Minister X received", "X, Minister at the time,": the title is that of the day in the sentence. */
import type { Item } from '../recognise/scan.ts';
import { IRREALIS, SPEECH, SUBORDINATE } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { HeldThen } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section, Setting } from './section.ts';
import { whenBehind } from './titleEnd.ts';
import { behindTitle, heldFrom, isNamedFully, STATE, TOLD } from './titleOn.ts';

export function thenHeld(
  { attachments, quoted }: Section,
  { date: { value: now } }: Setting,
  reader: Reader,
  registry: Registry,
): HeldThen[] {
  if (now === null) return [];
  return attachments.flatMap(({ person, title, marker }): HeldThen[] => {
    const isThen =
      (marker !== null && reader.is(marker, 'then')) ||
      atTheTime(person, title, reader) ||
      isWhen(person, title, reader);
    if (!isThen || quoted.has(person) || !isNamedFully(person, reader, registry)) return [];
    const [date, more] = reader.inSentence(person, 'date');
    const value = date?.date?.value;
    if (!date || more || value?.type !== 'date' || value.precision === 'year') return [];
    // What was said the other day was said of an older time.
    if (value.latest > now.earliest - RECENT_DAYS) return [];
    const [from, to] = [Math.min(person.from, title.from), Math.max(person.to, title.to)];
    const start = reader.sentenceStart(person);
    const own = date.to <= from ? date.to : start;
    const other = OLDER.some((word) => reader.hasWord(start, from, word)) || reader.hasAny(own, to, IRREALIS);
    return other ? [] : heldFrom(person, title, date, isWhen(person, title, reader) ? TOLD : STATE, reader);
  });
}

/** A report of older events comes later than that. */
const RECENT_DAYS = 60;
/** Words that lead from the day of the sentence to an earlier one. */
const OLDER =
  'recalled recalls remembered remembers earlier since under agreed signed adopted quoted cited proposed'.split(' ');

/** "X, Minister at the time,", "X, at that time Minister,". */
function atTheTime(person: Item, title: Item, reader: Reader): boolean {
  if (title.from < person.to) return false;
  const at = (i: number) => AT_THE_TIME.some((words) => reader.areWords(i, words));
  return at(behindTitle(title, reader)) || (reader.is(person.to, ',') && at(person.to + 1));
}

/** "on 5 May 2014, when Minister X visited", "goes back to May 2014, when the port received Minister X" */
function isWhen(person: Item, title: Item, reader: Reader): boolean {
  const from = Math.min(person.from, title.from);
  return reader.inSentence(person, 'date').some((date) => {
    const when = whenBehind(date, reader);
    return when >= 0 && when < from && !reader.hasAny(when + 1, from, SUBORDINATE | SPEECH);
  });
}

const AT_THE_TIME = [
  ['at', 'the', 'time'],
  ['at', 'that', 'time'],
];

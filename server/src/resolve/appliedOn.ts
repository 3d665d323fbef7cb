/** The day on which something was done under an agreement, where the sentence gives no other day and no other deed. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { frontDate } from './frontDate.ts';
import type { Reader } from './reader.ts';
import { SIGNED } from './signedTold.ts';
import { beginOf } from './titleEnd.ts';

/** `cue` is the first of the words that say that the agreement is there, such as "under" or "implementation of". */
export function appliedOn(item: Item, cue: number, reader: Reader): Item | null {
  const dates = reader.inSentence(item, 'date');
  const [date, more] = dates;
  if (!date || more) return null;
  const isUnder = UNDER.has(reader.word(cue)) || isInImplementation(cue, reader);
  const start = reader.sentenceStart(item);
  let from = cue;
  while (from > start && from !== date.to && BEFORE_CUE.has(reader.word(from - 1))) from--;
  const begin = beginOf(date, reader);
  const led = IN.has(reader.word(begin - 1));
  // "Under the Memorandum, signed in April 2022, officers are trained"
  if (led && SIGNED.has(reader.word(begin - 2))) return null;
  if (date.from >= item.to) {
    // "Ten officers were trained under the Memorandum in April 2022."
    if (begin === item.to + 1) return isUnder && led && isOneDeed(start, from, isUnder, reader) ? date : null;
    // "A working group under the Memorandum met in April 2022 and drew up a plan."
    if (led && isGroup(start, cue, reader) && isOneDeed(item.to, begin - 1, true, reader)) return date;
    // "On the basis of the Memorandum, ten officers came in April 2022."
    const opens = from === start && isUnder && led && reader.is(item.to, ',');
    return opens && isOneDeed(item.to + 1, begin - 1, isUnder, reader) ? date : null;
  }
  // "was handed over in April 2022 in accordance with the Memorandum"
  if (date.to === from) return isUnder && led ? date : null;
  // "The visit of April 2022 was the first under the Memorandum."
  const was = reader.is(date.to, 'was') && ['of', 'in'].some((word) => reader.is(begin - 1, word));
  if (was) return isUnder && reader.hasAny(date.to + 1, date.to + 2, ARTICLE) && from - date.to <= NEAR ? date : null;
  // "When they met in April 2022, both sides took stock of the Memorandum."
  if (WHEN.has(reader.word(start)) && reader.is(date.to, ','))
    return isOneDeed(date.to + 1, from, isUnder, reader) ? date : null;
  const front = frontDate(start, dates, reader);
  // "In April 2022, acting under the Memorandum, the navies met."
  const aside = front && from - front.clause <= 1 && isUnder && reader.is(item.to, ',');
  if (aside)
    return isOneDeed(item.to + 1, Math.min(reader.sentenceEnd(item), item.to + LONGEST), true, reader) ? date : null;
  // "In April 2022 Japan handed over the ships under the Memorandum."
  if (front && !front.saw) return isOneDeed(front.clause, from, isUnder, reader) ? date : null;
  // "- April 2022: first meeting of the group under the Memorandum"
  const heads = date.from === start && MARKS.has(reader.word(date.to)) && reader.startsLine(start - 1 > 0 ? start : 0);
  return heads && isUnder && !reader.hasAny(date.to, cue, SUBORDINATE | IRREALIS) ? date : null;
}

/** "A working group based on", "The first course under": what is there by the agreement opens the sentence. */
const isGroup = (start: number, cue: number, reader: Reader): boolean =>
  (UNDER.has(reader.word(cue)) || reader.is(cue, 'based')) &&
  reader.hasAny(start, start + 1, ARTICLE) &&
  cue - start > 1 &&
  cue - start <= NEAR &&
  !reader.hasAny(start, cue, SUBORDINATE | IRREALIS | VERB) &&
  !reader.hasPastVerb(start, cue, 0);

/** "in implementation of", "as part of the implementation of" */
function isInImplementation(cue: number, reader: Reader): boolean {
  if (!reader.is(cue, 'implementation')) return false;
  const before = reader.is(cue - 1, 'the') ? cue - 2 : cue - 1;
  return reader.is(before, 'in') || (reader.is(before, 'of') && reader.is(before - 1, 'part'));
}

const WHEN = wordSet('when at during');
const NEAR = 6;

/** "By April 2022 the Memorandum had led to two visits." */
export function workedBy(item: Item, before: number, reader: Reader): Item | null {
  const [date, more] = reader.inSentence(item, 'date');
  const start = reader.sentenceStart(item);
  const end = before >= start && reader.is(before, ',') ? before : before + 1;
  if (!date || more || date.to !== end || reader.word(start) !== 'by' || beginOf(date, reader) !== start + 1)
    return null;
  if (!reader.is(item.to, 'had')) return null;
  const verb = EVEN.has(reader.word(item.to + 1)) ? item.to + 2 : item.to + 1;
  return reader.hasAny(verb, verb + 1, VERB) || reader.hasPastVerb(verb, verb + 1, 0) ? date : null;
}

const EVEN = wordSet('already also long');

/** One verb of the past, and nobody who only means to do it. */
function isOneDeed(from: number, to: number, isUnder: boolean, reader: Reader): boolean {
  if (to - from > LONGEST || reader.hasAny(from, to, SUBORDINATE | IRREALIS)) return false;
  let deeds = 0;
  let talks = false;
  let reviews = false;
  for (let i = from; i < to; i++) {
    const word = reader.word(i);
    if (LATER.has(word) || PREPARING.has(word)) return false;
    // "talks began on the list of ships under the Memorandum"
    reviews ||= REVIEWING.has(word);
    talks ||= TALKS.has(word);
    if (talks && MATTERS.has(word)) return false;
    const isVerb = DEEDS.has(word) || reader.hasAny(i, i + 1, VERB) || reader.hasPastVerb(i, i + 1, 0);
    // "was duly handed", and not "the ships handed"
    const goesOn =
      reader.hasAny(i - 1, i, VERB) || (reader.word(i - 1).endsWith('ly') && reader.hasAny(i - 2, i - 1, VERB));
    if (isVerb && !goesOn) deeds++;
  }
  return deeds === 1 && (isUnder || reviews);
}

const LONGEST = 24;
/** Opens the words behind which stands what something is done by. */
const UNDER = wordSet(
  'under pursuant accordance basis framework line keeping conformity compliance part thanks virtue stock',
);
const BEFORE_CUE = wordSet('in on within the by as part of');
const IN = wordSet('in on');
const MARKS = wordSet(': – —');
const DEEDS = wordSet('held took drew sat began brought spoke flew lent sold bought put');
const LATER = wordSet(
  'later now subsequently eventually then afterwards today which what no not never nothing nobody none neither',
);
const PREPARING = wordSet(
  'prepared planned proposed drafted negotiated offered promised pledged announced requested explored studied examined outlined envisaged views opinions ideas drafts draft ready sought wanted demanded suggested',
);
const TALKS = wordSet('talks negotiations consultations discussions work');
const MATTERS = wordSet('on about over');
const REVIEWING = wordSet('reviewed praised welcomed assessed stock noted hailed stepped evaluated');

/** Entries of lists and phrases that put the date of a signing apart: "dates from", "Signed on …, the Memorandum", "It was on … that". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, EFFECT, IRREALIS, REASONS, SIGNING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { isOne, type Reader } from './reader.ts';
import { ACTS, ISSUES, SIGNED } from './signedTold.ts';
import { beginOf, behindBracket, behindParties, wordBefore } from './titleEnd.ts';

/** Entries of lists, and phrases that put the date apart: "dates from", "Signed on …, the Memorandum", "It was on … that". */
export function inPhrase(
  item: Item,
  isIssued: boolean,
  dates: readonly Item[],
  start: number,
  reader: Reader,
): Item | null {
  const is = (i: number, ...words: readonly string[]) => words.some((word) => reader.is(i, word));
  const dateAt = (i: number) => dates.find((date) => beginOf(date, reader) === i) ?? null;
  const behind = behindBracket(item.to, reader);
  // "dates from October 2011", "dates back to 2011"
  const subject = reader.hasAny(item.from - 1, item.from, ARTICLE) ? item.from - 2 : item.from - 1;
  if (is(behind, 'dates', 'dated', 'dating') && (subject < start || reader.isMark(subject))) {
    const from = is(behind + 1, 'back') ? behind + 2 : behind + 1;
    if (is(from, 'from', 'to')) return dateAt(from + 1);
  }
  // "goes back to October 2011"; not "Work on the Memorandum goes back to", "goes back to July in spirit"
  if (subject < start && is(behind, 'goes') && is(behind + 1, 'back') && is(behind + 2, 'to')) {
    const back = dateAt(behind + 3);
    return back && (reader.endsLine(back.to) || reader.isMark(back.to)) ? back : null;
  }
  const before = wordBefore(item, start, reader);
  // "Signing of the Memorandum: 24 October 2011"
  if (is(behind, ':') && is(before, 'of') && reader.hasAny(before - 1, before, SIGNING))
    return dateAt(is(behind + 1, 'on', 'in') ? behind + 2 : behind + 1);
  // "saw the signing of the Memorandum", "the signing in October 2011 of the Memorandum", "bears the date of 24 October"
  if (is(before, 'of') && reader.hasAny(before - 1, before, SIGNING)) {
    const saw = reader.hasAny(before - 2, before - 1, ARTICLE) ? before - 3 : before - 2;
    const seen = is(saw, 'saw') ? dates.find(({ from, to }) => to === saw && from - start <= 2) : undefined;
    if (seen) return seen;
  }
  const inside = is(before, 'of') ? dates.find(({ to }) => to === before) : undefined;
  if (inside) {
    const noun = beginOf(inside, reader) - 2;
    if (is(noun + 1, 'in', 'on') && is(noun, ...ACTS, ...(isIssued ? ISSUES : []))) return inside;
  }
  if (is(behind, 'bears', 'bore', 'carries') && is(behind + 1, 'the') && is(behind + 2, 'date'))
    return dateAt(is(behind + 3, 'of') ? behind + 4 : behind + 3);
  // "(dated October 2011)"
  if (is(item.to, '(') && is(item.to + 1, 'dated')) return dateAt(item.to + 2);
  const labelled = is(before, ':') && (reader.startsLine(before - 1) || before - 1 === start);
  const opens =
    labelled || reader.startsLine(item.from) || (reader.isMark(item.from - 1) && reader.startsLine(item.from - 1));
  if (opens && is(behind, ',', ':')) {
    const at = is(behind + 1, 'signed') ? behind + 2 : behind + 1;
    const date = dateAt(is(at, 'on', 'in') ? at + 1 : at);
    // Behind a colon without a verb anything may be on that day.
    if (date && reader.endsLine(date.to) && (is(behind, ',') || at > behind + 1)) return date;
  }
  // "The Memorandum has been in use since it was signed on 24 October 2011"
  const since = before < start ? reader.lastWord(behind, behind + LONGEST_REST, 'it') : -1;
  if (since > 0 && is(since - 1, ...REASONS.split(' ')) && is(since + 1, 'was') && isSigning(since + 2, reader))
    return dateAt(is(since + 3, 'on', 'in') ? since + 4 : since + 3);
  // "Signed in Tokyo on 24 October 2011, the Memorandum has"
  const date = dates.find(({ to }) => to <= item.from) ?? null;
  if (date === null) return null;
  // "21 September 1973: establishment of diplomatic relations", "24 October 2011: signing of the Memorandum"
  const act = reader.hasAny(before - 1, before, SIGNING) || is(before - 1, ...ACTS, ...(isIssued ? ISSUES : []));
  const named = is(before, 'of') && act ? before - 2 : before;
  const done = isSigning(behind, reader) && reader.endsLine(behind + 1);
  const noun = named < before || done || is(item.from, 'establishment') || isSignedBehind(item, reader);
  let colon = date.to;
  // "24 October 2011, Tokyo: signing of the Memorandum"
  if (is(colon, ','))
    do colon++;
    while (reader.isFreeCapital(colon));
  if (noun && (reader.startsLine(date.from) || date.from === start) && is(colon, ':') && named <= colon) return date;
  if (opensPassive(item, date, dates, start, reader)) return date;
  if (reader.hasAny(start, start + 1, SIGNING) && is(date.to, ',') && date.to >= before) {
    const plain = is(start + 1, 'in', 'on') && is(beginOf(date, reader) - 1, 'in', 'on');
    if (plain && date.from - start <= LONGEST_LEAD) return date;
  }
  // "It was in October 2011 that the Memorandum was signed"
  if (is(start, 'it') && is(start + 1, 'was') && is(date.to, 'that') && before <= date.to) {
    const verb = is(item.to, 'was', 'were') ? item.to + 1 : item.to;
    if (date.from - start <= 4 && reader.hasAny(verb, verb + 1, SIGNING)) return date;
  }
  return null;
}

/** "was signed", "is adopted", "was officially signed". */
export function isSignedBehind(item: Item, reader: Reader): boolean {
  const auxiliary = behindParties(behindBracket(item.to, reader), reader);
  const been = ['has', 'have', 'had'].some((word) => reader.is(auxiliary, word)) && reader.is(auxiliary + 1, 'been');
  if (!been && !['was', 'were', 'is', 'are'].some((word) => reader.is(auxiliary, word))) return false;
  const verb = been ? auxiliary + 2 : auxiliary + 1;
  const agreement = reader.mention(item);
  if (agreement && reader.isIssued(agreement) && ANNOUNCED.has(reader.word(verb))) return true;
  return isSigning(verb, reader) || (isSigning(verb + 1, reader) && !reader.is(verb, 'not') && !reader.is(verb, 'to'));
}

/** Of statements and initiatives. */
const ANNOUNCED: ReadonlySet<string> = new Set(['announced', 'launched', 'presented', 'unveiled']);
const SIGNED_WORDS = [...SIGNED];

const isSigning = (i: number, reader: Reader): boolean => isOne(i, SIGNED_WORDS, reader);

/** "On 24 October 2011, in the presence of the two leaders, the Memorandum was signed." */
function opensPassive(item: Item, date: Item, dates: readonly Item[], start: number, reader: Reader): boolean {
  if (date.from - start > 2 || dates.length > 1 || !isSignedBehind(item, reader)) return false;
  const between = VERB | SUBORDINATE | EFFECT | SIGNING | IRREALIS;
  // "On 24 October 2011, after long talks, the Memorandum was signed."
  const comma = item.from - (reader.hasAny(item.from - 1, item.from, ARTICLE) ? 2 : 1);
  const apart = reader.is(date.to, ',') && reader.is(date.to + 1, 'after') && reader.is(comma, ',');
  const from = apart ? date.to + 2 : date.to;
  if (reader.hasAny(from, item.from, between) || reader.hasPastVerb(from, item.from, 0)) return false;
  return !reader.inSentence(item, 'agreement').some((other) => other.from < item.from);
}

/** "Signed in Ho Chi Minh City on". */
const LONGEST_LEAD = 7;
/** "has guided cooperation between Viet Nam and Japan ever since". */
export const LONGEST_REST = 13;

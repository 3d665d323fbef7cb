/**
 * Sentences that date an agreement in other words than "signed on": "the date of the Memorandum is", "which both sides put
 * their names to on", "the adoption of the Statement on"; a statement also "came out" or "was published".
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, IRREALIS, REASONS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { frontDate } from './frontDate.ts';
import type { Reader } from './reader.ts';
import { beginOf, behindBracket, behindParties, whenBehind, wordBefore } from './titleEnd.ts';

export const SIGNED = wordSet('signed concluded adopted issued released inked');

/** `isIssued`: a statement, of which being published is what being signed is of a treaty. */
export function datedOtherwise(
  item: Item,
  isIssued: boolean,
  dates: readonly Item[],
  start: number,
  reader: Reader,
): Item | null {
  const is = (i: number, ...words: readonly string[]) => words.some((word) => reader.is(i, word));
  const dateAt = (i: number) => dates.find((date) => beginOf(date, reader) === i) ?? null;
  const led = (i: number) => (is(i, 'on', 'in') ? dateAt(i + 1) : null);
  const behind = behindParties(behindBracket(item.to, reader), reader);
  const before = wordBefore(item, start, reader);
  const verbBefore = is(before, 'their', 'its', 'this') ? before - 1 : before;
  const subject = before < start || reader.isMark(before);
  const noun = is(before, 'of') ? before - 1 : -1;
  const front = frontDate(start, dates, reader);
  // "18 March 2014 saw the adoption of the Statement."
  if (front?.saw && is(noun, ...ACTS, ...ISSUES) && noun - front.clause <= 1) return front.date;
  // "2014 brought the Statement.", "October 2011 saw the Memorandum, which"
  if (front?.saw && before < front.clause && (reader.isMark(behind) || reader.endsLine(behind))) return front.date;
  // "On 18 March 2014, the Statement was made public."
  if (
    front &&
    !front.saw &&
    isIssued &&
    before < front.clause &&
    PUBLISHED.some((words) => reader.areWords(behind, words))
  )
    return front.date;
  // ", which dates back to 24 October 2011"
  if (is(behind, ',') && is(behind + 1, 'which') && is(behind + 2, 'dates', 'dated'))
    return dateAt(is(behind + 3, 'back') ? behind + 5 : behind + 4);
  // "Their leaders agreed on the Statement on 18 March 2014."
  if (isIssued && is(before, 'on') && is(before - 1, 'agreed')) return led(behind);
  // "The date of the Memorandum is 24 October 2011"
  if (is(noun, 'date') && is(behind, 'is', 'was')) return dateAt(behind + 1);
  // "the adoption of the Statement on 18 March 2014", "the signing of the Agreement between A and B took place on"
  if (is(noun, ...ACTS) || (isIssued && is(noun, ...ISSUES))) {
    const verb = is(behind, 'took') && is(behind + 1, 'place') ? behind + 2 : behind;
    // "On 24 October 2011 came the signing of the Memorandum"
    const from = reader.hasAny(noun - 1, noun, ARTICLE) ? noun - 2 : noun - 1;
    // "A milestone was reached on 24 October 2011 with the signing of the Memorandum"
    const ending = is(from, 'with') && !reader.hasAny(start, from, IRREALIS);
    const at = ending ? behindDate(from, reader) : from;
    const opening = ending || is(from, 'came') ? (dates.find(({ to }) => to === at) ?? null) : null;
    return led(verb) ?? opening;
  }
  // "the signing, on 24 October 2011, of the Memorandum"
  const between = is(before, 'of') && is(before - 1, ',') ? dates.find(({ to }) => to === before - 1) : undefined;
  const act = between ? beginOf(between, reader) - 2 : -1;
  if (between && is(act, ',') && is(act + 1, 'on', 'in') && is(act - 1, ...ACTS)) return between;
  // "Dated 24 October 2011, the Memorandum", "What they signed on 24 October 2011 was the Memorandum"
  const [first, second] = dates;
  if (first && !second && is(start, 'dated') && beginOf(first, reader) === start + 1 && is(before, ',')) return first;
  if (first && !second && is(start, 'what') && is(before, 'was') && first.to === before) {
    const verb = beginOf(first, reader) - 2;
    return is(verb + 1, 'on', 'in') && SIGNED.has(reader.word(verb)) ? first : null;
  }
  // "Having been signed on 24 October 2011, the Memorandum"
  if (is(start, 'having') && is(start + 1, 'been') && SIGNED.has(reader.word(start + 2)) && is(before, ',')) {
    const on = led(start + 3);
    if (on?.to === before) return on;
  }
  // "put their signatures to the Memorandum on", "which the parties put their names to on"
  if (is(before, 'to') && isPut(before - 1, reader)) return led(behind);
  if (is(behind, ',') && is(behind + 1, 'which')) {
    const to = reader.lastWord(behind + 2, behind + LONGEST, 'to');
    if (to > 0 && isPut(to - 1, reader)) return led(to + 1);
  }
  // "Since October 2011, when A and B signed the Memorandum"
  const when = dates.find((date) => date.to <= before && whenBehind(date, reader) >= 0);
  if (when) {
    const clause = whenBehind(when, reader) + 1;
    const signs =
      SIGNED.has(reader.word(verbBefore)) ||
      (before < clause && is(behind, 'was') && SIGNED.has(reader.word(behind + 1)));
    if (signs && !reader.hasAny(clause, verbBefore, SUBORDINATE | VERB | IRREALIS)) return when;
  }
  // "During the visit in October 2011, the Memorandum was signed"
  const [only, more] = dates;
  const during = only && !more && is(start, 'during') && is(only.to, ',') && before === only.to;
  if (during && is(behind, 'was') && SIGNED.has(reader.word(behind + 1))) return only;
  // ", done at Tokyo on 24 October 2011,"
  if (is(behind, ',') && is(behind + 1, 'done', 'given') && is(behind + 2, 'at', 'in')) {
    let at = behind + 3;
    while (reader.isFreeCapital(at)) at++;
    return led(is(at, ',') ? at + 1 : at);
  }
  // "signed their Memorandum as early as 2009"
  if (
    is(behind, 'as') &&
    is(behind + 1, 'early', 'late') &&
    is(behind + 2, 'as') &&
    SIGNED.has(reader.word(verbBefore))
  )
    return dateAt(is(behind + 3, 'in') ? behind + 4 : behind + 3);
  // ", as signed on 24 October 2011"
  if (is(behind, ',') && is(behind + 1, 'as') && is(behind + 2, 'signed')) return led(behind + 3);
  // "… under the Memorandum since it was signed in 2011"
  const since = REASON_WORDS.some((word) => reader.is(behind, word)) && is(behind + 1, 'it');
  if (since && is(behind + 2, 'was') && is(behind + 3, 'signed', 'adopted', 'issued')) return led(behind + 4);
  // "… under the Statement since its release in 2014"
  const its = is(behind + 2, ...ACTS) || (isIssued && is(behind + 2, ...ISSUES));
  if (REASON_WORDS.some((word) => reader.is(behind, word)) && is(behind + 1, 'its') && its) return led(behind + 3);
  // "entered into the Agreement on", "sealed the Memorandum on"
  if (is(before, 'sealed') || (is(before, 'into') && is(before - 1, 'entered'))) return led(behind);
  // "The Memorandum, the fruit of long talks, was signed on 24 October 2011"
  const apposed = subject && is(behind, ',') ? behindApposition(behind, reader) : -1;
  if (is(apposed, 'was') && is(apposed + 1, 'signed', 'issued', 'adopted')) return led(apposed + 2);
  // "The Memorandum: signed on 24 October 2011"
  if (subject && is(behind, ':') && is(behind + 1, 'signed')) return led(behind + 2);
  if (!isIssued) return null;
  if (is(before, 'unveiled')) return led(behind);
  // ", which they issued on 18 March 2014"
  if (is(behind, ',') && is(behind + 1, 'which') && is(behind + 3, 'issued', 'adopted', 'released'))
    return led(behind + 4);
  // "They made public the Statement on 18 March 2014."
  if (is(before, 'public') && is(before - 1, 'made')) return led(behind);
  if (!subject) return null;
  const verb = is(behind, ',') && is(behind + 1, 'which') ? behind + 2 : behind;
  const phrase = PUBLISHED.findLast((words) => reader.areWords(verb, words));
  return phrase ? led(verb + phrase.length) : null;
}

/** "on 24 October 2011, in Tokyo, with": the end of the date before a place and its marks. */
function behindDate(to: number, reader: Reader): number {
  let at = to;
  while (reader.is(at - 1, ',') || reader.is(at - 1, 'in') || reader.isFreeCapital(at - 1)) at--;
  return at;
}

/** Behind ", the fruit of long talks,"; the comma's own place where no such words stand there. */
function behindApposition(comma: number, reader: Reader): number {
  for (let i = comma + 1; i < comma + LONGEST; i++) {
    if (reader.is(i, ',')) return i + 1;
    if (reader.hasAny(i, i + 1, VERB | SUBORDINATE) || reader.startingAt(i).length > 0) return comma;
  }
  return comma;
}

const LONGEST = 11;
const REASON_WORDS = REASONS.split(' ');
export const ACTS = 'signing signature adoption conclusion'.split(' ');
export const ISSUES = 'release issuance issuing publication announcement launch unveiling'.split(' ');
const PUBLISHED: readonly (readonly string[])[] = [
  'came out',
  'was published',
  'was made public',
  'was announced',
  'was agreed',
  'was presented',
  'was presented to the press',
  'was unveiled',
].map((words) => words.split(' '));

/** What is put under a paper, and how. */
export const SIGNATURES = wordSet('signature signatures name names');
export const PUT = wordSet('put set affixed');

/** "put their signatures", with the last word at `i`. */
function isPut(i: number, reader: Reader): boolean {
  return SIGNATURES.has(reader.word(i)) && [i - 1, i - 2].some((at) => PUT.has(reader.word(at)));
}

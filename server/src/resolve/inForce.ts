/** Agreements that a sentence has in force: as what is, or as what something was done under on a day that it gives. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { HISTORY, IRREALIS, SUBORDINATE } from '../recognise/words.ts';
import type { InForce } from './claim.ts';
import { isOne, type Reader } from './reader.ts';
import { behindBracket, wordBefore } from './titleEnd.ts';

/** Last words before the title, those before them first. */
const CUES: readonly (readonly string[])[] = [
  ['in', 'accordance', 'with'],
  ['on', 'the', 'basis', 'of'],
  ['in', 'the', 'framework', 'of'],
  ['within', 'the', 'framework', 'of'],
  ['pursuant', 'to'],
  ['under'],
  ['on'],
];

const NOW = ['is', 'are', 'remain', 'remains', 'stay', 'stays'];
const THEN = ['was', 'were', 'been'];
/** Verbs that are no nouns and need no other: "both sides act under the Memorandum". */
const ACTING = ['act', 'acts', 'continue', 'continues', 'proceed', 'proceeds', 'operate', 'operates', 'cooperate'];
const ADVERBS = ['still', 'now', 'today', 'currently', 'also', 'both', 'all', 'fully'];
/** What an agreement is that has not been replaced; behind "is", "remains" or "is still". */
const STATES: readonly (readonly string[])[] = [
  ['in', 'force'],
  ['in', 'effect'],
  ['in', 'use'],
  ['valid'],
  ['binding'],
  ['applicable'],
  ['the', 'basis'],
  ['the', 'foundation'],
  ['the', 'framework'],
];
const ENTERED: readonly (readonly string[])[] = [
  ['entered', 'into', 'force'],
  ['came', 'into', 'force'],
  ['came', 'into', 'effect'],
  ['took', 'effect'],
];
const GOVERNING: ReadonlySet<string> = new Set('governs applies guides regulates underpins steers shapes'.split(' '));

/** `signedOn` is the date of its signing in the text, of which the sentence does not speak. */
export function inForce(item: Item, agreement: Mention, signedOn: Mention | null, reader: Reader): InForce[] {
  if (agreement.id === null) return [];
  const start = reader.sentenceStart(item);
  if (reader.hasAny(start, item.from, IRREALIS | SUBORDINATE) || reader.isHistory(item)) return [];
  const dated = reader.inSentence(item, 'date').some((date) => reader.mention(date) !== signedOn);
  if (!isSaid(item, start, reader) && !isApplied(item, start, dated, reader)) return [];
  const date = reader.date(item, null);
  const signing = signedOn?.date?.value?.edtf;
  const readings = date.readings.filter(({ edtf }) => edtf !== signing);
  const [value = null] = readings;
  return [{ kind: 'in-force', agreement, date: { ...date, value, readings }, span: agreement.span }];
}

/** "The Memorandum is still in force", "the Memorandum governs the visits": the title is the subject. */
function isSaid(item: Item, start: number, reader: Reader): boolean {
  const before = wordBefore(item, start, reader);
  if (before >= start && !reader.isMark(before)) return false;
  let at = behindBracket(item.to, reader);
  while (isOne(at, ADVERBS, reader)) at++;
  if (GOVERNING.has(reader.word(at)) || isBasis(at, reader)) return true;
  // "has entered into force", "has existed since"
  if (ENTERED.some((words) => reader.areWords(at, words))) return true;
  const entered = reader.word(at) === 'has' && (reader.word(at + 1) === 'entered' || reader.word(at + 1) === 'existed');
  if (entered && (reader.word(at + 1) === 'existed' || isOne(at + 3, ['force', 'effect'], reader))) return true;
  // "has been in force for years"
  if (isOne(at, ['has', 'have'], reader) && reader.is(at + 1, 'been')) at++;
  else if (!isOne(at, NOW, reader)) return false;
  at++;
  while (isOne(at, ADVERBS, reader)) at++;
  return STATES.some((words) => reader.areWords(at, words));
}

/** "serves as the legal basis of", "forms the framework for". */
function isBasis(verb: number, reader: Reader): boolean {
  const served = reader.word(verb) === 'serves' && reader.is(verb + 1, 'as');
  if (!served && !FORMING.has(reader.word(verb))) return false;
  const noun = served ? verb + 3 : verb + 2;
  return BASES.has(reader.word(noun)) || BASES.has(reader.word(noun + 1));
}

const FORMING: ReadonlySet<string> = new Set('forms constitutes provides'.split(' '));
const BASES: ReadonlySet<string> = new Set('basis foundation framework cornerstone footing'.split(' '));

/**
 * "Exchanges are based on the Memorandum", and with a date also "were carried out under the Memorandum". What was
 * "delivered under the Memorandum" without a verb of its own belongs to no day.
 */
function isApplied(item: Item, start: number, dated: boolean, reader: Reader): boolean {
  let at = wordBefore(item, start, reader);
  // The article of "on the basis of" is one of the cue, and stands before no title.
  const cue = CUES.find((words) => reader.areWords(at - words.length + 1, words));
  if (cue === undefined) return false;
  at -= cue.length;
  // "On 3 March 2024, under the Memorandum, ships called."
  const apart = at < start || reader.isMark(at);
  if (cue.length === 1 && cue[0] === 'on') {
    return reader.is(at, 'based') && isBeing(at - 1, start, dated, reader);
  }
  if (apart) return dated && reader.is(item.to, ',') && !reader.hasAny(item.to, reader.sentenceEnd(item), HISTORY);
  if (isOne(at, ACTING, reader)) return true;
  // "are carried out under"
  const particle = reader.is(at, 'out') ? 1 : 0;
  return isBeing(at, start, dated, reader) || isParticiple(at - particle, reader, dated, start);
}

function isParticiple(at: number, reader: Reader, dated: boolean, start: number): boolean {
  const past = reader.hasPastVerb(at, at + 1, 0) || isOne(at, ['held', 'done', 'made', 'given', 'run'], reader);
  return past && isBeing(at - 1, start, dated, reader);
}

function isBeing(end: number, start: number, dated: boolean, reader: Reader): boolean {
  let at = end;
  while (at >= start && isOne(at, ADVERBS, reader)) at--;
  return at >= start && (isOne(at, NOW, reader) || (dated && isOne(at, THEN, reader)));
}

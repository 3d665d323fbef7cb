/** Agreements that a sentence has in force: as what is, or as what something was done under on a day that it gives. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { HISTORY, IRREALIS, SUBORDINATE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { InForce } from './claim.ts';
import { isDenied, isOnItsWay } from './onItsWay.ts';
import { isOne, type Reader } from './reader.ts';
import { behindBracket, wordBefore } from './titleEnd.ts';

/** Last words before the title, those before them first. */
const CUES: readonly (readonly string[])[] = [
  ['in', 'accordance', 'with'],
  ['on', 'the', 'basis', 'of'],
  ['in', 'the', 'framework', 'of'],
  ['within', 'the', 'framework', 'of'],
  ['pursuant', 'to'],
  ['in', 'keeping', 'with'],
  ['in', 'line', 'with'],
  ['in', 'conformity', 'with'],
  ['in', 'compliance', 'with'],
  ['according', 'to'],
  ['by'],
  ['by', 'virtue', 'of'],
  ['subject', 'to'],
  ['under'],
  ['on'],
];

const NOW = ['is', 'are', 'remain', 'remains', 'stay', 'stays'];
const THEN = ['was', 'were', 'been'];
/** Verbs that are no nouns and need no other: "both sides act under the Memorandum". */
const ACTING = wordSet(
  'act acts continue continues proceed proceeds operate operates cooperate work works train trains happen happens fall falls comply complies',
);
const ADVERBS = ['still', 'now', 'today', 'currently', 'also', 'both', 'all', 'fully'];
/** What an agreement is that has not been replaced; behind "is", "remains" or "is still". */
const STATES: readonly (readonly string[])[] = [
  ['in', 'force'],
  ['in', 'effect'],
  ['in', 'use'],
  ['valid'],
  ['binding'],
  ['applicable'],
  ['applied'],
  ['being', 'applied'],
];
const ENTERED: readonly (readonly string[])[] = [
  ['entered', 'into', 'force'],
  ['came', 'into', 'force'],
  ['came', 'into', 'effect'],
  ['took', 'effect'],
];
const GOVERNING: ReadonlySet<string> = wordSet(
  'governs applies guides regulates underpins steers shapes obliges binds allows permits requires stipulates prescribes forbids prohibits entitles provides',
);
const HOLDING_ON = wordSet('apply govern guide regulate bind cover');
/** "Ships follow the Memorandum": what is followed is there. */
const FOLLOWING = wordSet(
  'follow follows observe observes apply applies respect respects implement implements applying implementing observing following',
);

/** What only is done by an agreement. */
const BY_IT = wordSet('governed bound regulated covered guided required prescribed ruled protected fixed set');
/** Verbs of the past that make no participle: "three ships called under the Memorandum". */
const WENT = wordSet('called met docked berthed sailed exercised arrived cooperated convened came worked gathered');
const STICKING = wordSet('stick sticks adhere adheres conform conforms');
const RESTING = wordSet('rest rests rely relies');
/** What an agreement consists of. */
const PARTS = wordSet('provisions rules terms articles clauses regulations annexes procedures article annex chapter');

/** `signedOn` is the date of its signing in the text, of which the sentence does not speak. */
export function inForce(item: Item, agreement: Mention, signedOn: Mention | null, reader: Reader): InForce[] {
  if (agreement.id === null) return [];
  const start = behindAsOf(reader.sentenceStart(item), reader);
  if (reader.hasAny(start, item.from, IRREALIS | SUBORDINATE) || reader.isHistory(item)) return [];
  if (isOnItsWay(item, item.from - 1, reader)) return [];
  const dated = reader.inSentence(item, 'date').some((date) => reader.mention(date) !== signedOn);
  if (!isSaid(item, start, reader) && !isAside(item, reader) && !isApplied(item, start, dated, reader)) return [];
  const date = reader.date(item, null);
  const signing = signedOn?.date?.value?.edtf;
  const readings = date.readings.filter(({ edtf }) => edtf !== signing);
  const [value = null] = readings;
  return [{ kind: 'in-force', agreement, date: { ...date, value, readings }, span: agreement.span }];
}

/** "The Memorandum is still in force", "the Memorandum governs the visits": the title is the subject. */
function isSaid(item: Item, start: number, reader: Reader): boolean {
  const before = wordBefore(item, start, reader);
  // "Article 4 of T applies", "The rules of T apply"
  const part = reader.is(before, 'of') && [1, 2].some((by) => PARTS.has(reader.word(before - by)));
  if (before >= start && !reader.isMark(before) && !part && !isOne(before, ADVERBS, reader)) return false;
  let at = behindBracket(item.to, reader);
  while (isOne(at, ADVERBS, reader)) at++;
  if (part && HOLDING_ON.has(reader.word(at))) return true;
  // "sets the terms", not "sets an example"
  if (reader.word(at) === 'sets' && (reader.word(at + 1) === 'out' || PARTS.has(reader.word(at + 2)))) return true;
  if (GOVERNING.has(reader.word(at)) || isBasis(at, reader)) return true;
  // "still holds", "stands"
  if (isOne(at, ['holds', 'stands'], reader)) return reader.isMark(at + 1) || reader.endsLine(at + 1);
  // "continues to apply", "continues to be binding"
  if (isOne(at, ['continue', 'continues'], reader) && reader.is(at + 1, 'to'))
    return HOLDING_ON.has(reader.word(at + 2)) || (reader.is(at + 2, 'be') && isState(at + 3, reader));
  // "has entered into force", "has existed since"
  if (ENTERED.some((words) => reader.areWords(at, words))) return true;
  const entered = reader.word(at) === 'has' && (reader.word(at + 1) === 'entered' || reader.word(at + 1) === 'existed');
  if (entered && (reader.word(at + 1) === 'existed' || isOne(at + 3, ['force', 'effect'], reader))) return true;
  // "has been in force for years"
  if (isOne(at, ['has', 'have'], reader) && reader.is(at + 1, 'been')) at++;
  else if (!isOne(at, NOW, reader)) return false;
  at++;
  while (isOne(at, ADVERBS, reader)) at++;
  return isState(at, reader) || (reader.is(at, 'the') && isBaseNoun(at + 1, reader));
}

const isState = (at: number, reader: Reader): boolean => stateAt(at, reader) !== undefined;

/** Word by word, as most of them stand in no list of the grammar. */
const stateAt = (at: number, reader: Reader): readonly string[] | undefined =>
  STATES.find((words) => words.every((word, k) => reader.word(at + k) === word));

/** "basis", "legal basis". */
const isBaseNoun = (at: number, reader: Reader): boolean =>
  BASES.has(reader.word(at)) || (BASES.has(reader.word(at + 1)) && !reader.isMark(at));

/** "As of 3 March 2024," opens no clause, and neither does "As required by". */
function behindAsOf(start: number, reader: Reader): number {
  if (!reader.is(start, 'as')) return start;
  if (BY_IT.has(reader.word(start + 1))) return start + 1;
  return isOne(start + 1, ['of', 'from'], reader) ? start + 2 : start;
}

/** "T, which is still in force,", "T, valid to this day,", "under T in force": whatever else is said of it. */
function isAside(item: Item, reader: Reader): boolean {
  let at = behindBracket(item.to, reader);
  const apart = reader.is(at, ',');
  if (apart) at++;
  if (apart && reader.is(at, 'which')) {
    if (!isOne(at + 1, NOW, reader)) return false;
    at += 2;
  }
  while (isOne(at, ADVERBS, reader)) at++;
  const state = stateAt(at, reader);
  if (state === undefined) return false;
  const behind = at + state.length;
  // "T, binding after signature", "T, valid for five years", "T, now applied for by both": of a draft, too.
  if (apart) return isClosed(behind, reader) || reader.is(behind, 'since') || isToThisDay(behind, reader);
  // "T in force until 2019", "T in use at the time"
  return state[0] === 'in' && !TIMED.has(reader.word(behind));
}

const isClosed = (at: number, reader: Reader): boolean => reader.isMark(at) || reader.endsLine(at - 1);

/** "T, valid to this day," */
const isToThisDay = (at: number, reader: Reader): boolean =>
  reader.is(at, 'to') && reader.is(at + 1, 'this') && reader.word(at + 2) === 'day' && isClosed(at + 3, reader);

const TIMED = wordSet('until till before at then from when during between');

/** "serves as the legal basis of", "forms the framework for". */
function isBasis(verb: number, reader: Reader): boolean {
  const served = reader.word(verb) === 'serves' && reader.is(verb + 1, 'as');
  if (!served && !FORMING.has(reader.word(verb))) return false;
  const noun = served ? verb + 3 : verb + 2;
  return BASES.has(reader.word(noun)) || BASES.has(reader.word(noun + 1));
}

const FORMING = wordSet('forms constitutes provides');
const BASES = wordSet('basis foundation framework cornerstone footing');

/**
 * "Exchanges are based on the Memorandum", and with a date also "were carried out under the Memorandum". What was
 * "delivered under the Memorandum" without a verb of its own belongs to no day.
 */
function isApplied(item: Item, start: number, dated: boolean, reader: Reader): boolean {
  if (!isWhole(item, reader) || isDenied(start, item.from, reader)) return false;
  let at = wordBefore(item, start, reader);
  if (FOLLOWING.has(reader.word(at)) && at > start) return isFollowed(at, reader);
  // "The legal basis is the Memorandum"
  if (reader.is(at, 'is') && (isBaseOf(at, start, reader) || isWhatApplies(at - 1, reader))) return true;
  // "Both navies stick to the Memorandum"
  if (reader.is(at, 'to') && STICKING.has(reader.word(at - 1))) return true;
  if (reader.is(at, 'to') && reader.word(at - 1) === 'committed') return isBeing(at - 2, start, false, reader);
  // The article of "on the basis of" is one of the cue, and stands before no title.
  const cue = CUES.find((words) => words.every((word, k) => reader.word(at - words.length + 1 + k) === word));
  if (cue === undefined) return false;
  at -= cue.length;
  // "As required by T, the ship gave notice on 3 March 2024."
  const as = cue[0] === 'by' && at === start;
  // "On 3 March 2024, under the Memorandum, ships called."
  const apart = at < start || reader.isMark(at) || as;
  if (cue[0] === 'by') {
    if (!BY_IT.has(reader.word(at))) return false;
    if (!apart) return isBeing(at - 1, start, dated, reader);
  } else if (cue[0] === 'subject') return isBeing(at, start, dated, reader);
  else if (cue.length === 1 && cue[0] === 'on') {
    if (RESTING.has(reader.word(at))) return true;
    return reader.is(at, 'based') && isBeing(at - 1, start, dated, reader);
  }
  if (apart) return dated && reader.is(item.to, ',') && !reader.hasAny(item.to, reader.sentenceEnd(item), HISTORY);
  if (ACTING.has(reader.word(at))) return true;
  at = beforeCircumstance(at, start, item, reader);
  if (dated && WENT.has(reader.word(at)) && at > start) return true;
  if (reader.word(at) === 'place' && isOne(at - 1, dated ? ['take', 'takes', 'took'] : ['take', 'takes'], reader))
    return true;
  // "are carried out under"
  const particle = reader.is(at, 'out') ? 1 : 0;
  return isBeing(at, start, dated, reader) || isParticiple(at - particle, reader, dated, start);
}

/** "The legal basis of such visits", up to "is". */
function isBaseOf(verb: number, start: number, reader: Reader): boolean {
  if (BASES.has(reader.word(verb - 1))) return true;
  // "The document in force is"
  if (reader.is(verb - 1, 'force') && reader.is(verb - 2, 'in') && verb - start <= 5) return true;
  for (let i = start; i < Math.min(verb, start + 4); i++)
    if (BASES.has(reader.word(i))) return isOne(i + 1, ['of', 'for'], reader);
  return false;
}

/** The token before "at Da Nang on 3 March 2024" that ends at a token. */
function beforeCircumstance(last: number, start: number, item: Item, reader: Reader): number {
  let at = last;
  const date = reader.inSentence(item, 'date').find(({ to }) => to === at + 1);
  if (date) at = isOne(date.from - 1, ['on', 'in'], reader) ? date.from - 2 : date.from - 1;
  let place = at;
  while (place > start && reader.isFreeCapital(place)) place--;
  return place < at && isOne(place, ['at', 'in', 'to'], reader) ? place - 1 : at;
}

/** "What applies is T". */
const isWhatApplies = (verb: number, reader: Reader): boolean =>
  reader.word(verb) === 'applies' && reader.word(verb - 1) === 'what';

/** "the port has to apply T", and not "wants to apply T". */
function isFollowed(verb: number, reader: Reader): boolean {
  if (reader.word(verb).endsWith('ing'))
    return isOne(verb - 1, ['is', 'are', 'continue', 'continues'], reader) || isOne(verb - 2, ['is', 'are'], reader);
  return !reader.is(verb - 1, 'to') || isOne(verb - 2, ['has', 'have', 'continue', 'continues'], reader);
}

/** Not "T talks", "T negotiators", "T taking shape", "T being signed": only a word of a known kind goes on behind it. */
function isWhole(item: Item, reader: Reader): boolean {
  const at = behindBracket(item.to, reader);
  const word = reader.word(at);
  const goesOn = isClosed(at, reader) || GOING_ON.has(word) || word.endsWith('ly');
  return goesOn || reader.startsLine(at) || reader.startingAt(at).some(({ type }) => type === 'date');
}

const GOING_ON = wordSet(
  'and or but as at by for from in on of since so then today now still both alone here there to too while with within across between through throughout',
);

function isParticiple(at: number, reader: Reader, dated: boolean, start: number): boolean {
  const past = reader.hasPastVerb(at, at + 1, 0) || isOne(at, ['held', 'done', 'made', 'given', 'run'], reader);
  return past && isBeing(at - 1, start, dated, reader);
}

function isBeing(end: number, start: number, dated: boolean, reader: Reader): boolean {
  let at = end;
  while (at >= start && isOne(at, ADVERBS, reader)) at--;
  return at >= start && (isOne(at, NOW, reader) || (dated && isOne(at, THEN, reader)));
}

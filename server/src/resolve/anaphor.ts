/** "The dialogue", "the document", "its signatories": whether the words at a token take up the thing of the sentence before. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, SIGNING, SUBORDINATE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { kindOf } from './linked.ts';
import { type Kind, VERBS } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import {
  BE,
  COMPETITORS,
  DATED,
  DATING,
  GENERAL,
  HAPPENED,
  HEADS,
  ITS,
  LEADING,
  LONG_AGO,
  LOOSE,
  OF_THE,
  RESTRICTING,
  SAME,
  THESE_DAYS,
} from './standInWords.ts';
import { behindBracket, behindParties, wordBefore } from './titleEnd.ts';

export function opensSentence(thing: Item, reader: Reader): boolean {
  const start = reader.sentenceStart(thing);
  return wordBefore(thing, start, reader) < start;
}

/** "The 9th Dialogue was held in Tokyo": it opens its sentence, and that it met, or was signed, is what is told. */
export function isToldAlone(thing: Item, reader: Reader): boolean {
  const opens = opensSentence(thing, reader);
  const behind = behindParties(behindBracket(thing.to, reader), reader);
  const verb = BE.has(reader.word(behind)) ? behind + 1 : behind;
  if (!opens || thing.type === 'agreement') return opens && reader.hasAny(verb, verb + 1, SIGNING);
  // Not "was met with interest", "opened the way for", "took a decision".
  const took = reader.is(verb, 'took') && reader.is(verb + 1, 'place');
  if (!took && !MEETING.has(reader.word(verb))) return false;
  const at = took ? verb + 2 : verb + 1;
  return reader.isMark(at) || reader.endsLine(at) || reader.hasAny(at, at + 1, DATE_PREPOSITION);
}

const MEETING = wordSet('held hosted convened opened organised organized met gathered closed began ended');

export function standIn(thing: Item, from: number, to: number, { scan: { tokens } }: Section): Item {
  const { ordinal, ...rest } = thing;
  const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
  return { ...rest, from, to, start, end, standsFor: thing };
}

/** The number of tokens from `at` on that take up the thing; 0 where none do. */
export function anaphor(
  at: number,
  thing: Item,
  isNext: boolean,
  reader: Reader,
  end = reader.sentenceEnd(thing),
): number {
  const first = reader.word(at);
  if (first === 'it') return isNext && isToldOf(at + 1, thing, reader) && !hasCompetitor(thing, end, reader) ? 1 : 0;
  if (first === 'its') return isNext && ITS.has(reader.word(at + 1)) && !hasCompetitor(thing, end, reader) ? 1 : 0;
  if (first !== 'the' && first !== 'this' && first !== 'that') return 0;
  const noun = reader.word(at + 1);
  // "The signatories were A and B.", "The co-chairs were A and B.", "The Japanese chair was B."
  const side = reader.hasAny(at + 1, at + 2, COUNTRY) ? at + 2 : at + 1;
  const of = reader.is(at + 2, '-') && noun === 'co' ? at + 3 : side;
  const itsOwn =
    OF_THE[thing.type === 'event' ? 'event' : 'agreement'].has(reader.word(of)) && BE.has(reader.word(of + 1));
  if (first === 'the' && itsOwn && isNext)
    return isToldAlone(thing, reader) && !hasCompetitor(thing, end, reader) ? 1 : 0;
  const after = reader.word(at + 2) === 'ceremony' ? at + 3 : at + 2;
  const signing =
    thing.type === 'agreement' && noun === 'signing' && HAPPENED.some((words) => reader.areWords(after, words));
  if (signing) return isNext && !hasCompetitor(thing, end, reader) ? 2 : 0;
  if (reader.startingAt(at + 1).length > 0 || RESTRICTING.has(reader.word(at + 2))) return 0;
  const own = HEADS[thing.type === 'event' ? 'event' : 'agreement'].has(noun) && hasHead(noun, wordsOf(thing, reader));
  if (own) return isOfNow(at + 2, thing, reader) ? 0 : 2;
  const general = GENERAL[thing.type === 'event' ? 'event' : 'agreement'].has(noun);
  return general && isNext && !hasCompetitor(thing, end, reader) && !isOfNow(at + 2, thing, reader) ? 2 : 0;
}

/** "The 7th Dialogue was held in 2019. The talks on Monday": of these days, and long ago is when the text has that one. */
function isOfNow(from: number, thing: Item, reader: Reader): boolean {
  const today = reader.today();
  const then = reader.inSentence(thing, 'date').flatMap(({ date }) => date?.value ?? []);
  if (!today || then.length === 0) return false;
  if (then.some(({ latest }) => latest > today.earliest - LONG_AGO)) return false;
  for (let at = from; at < from + DATED && !reader.endsLine(at) && !reader.is(at, '.'); at++)
    for (const { date } of reader.startingAt(at))
      if (date?.value && Math.abs(date.value.earliest - today.earliest) <= THESE_DAYS) return true;
  return false;
}

/** "It was jointly signed", "It took place"; not "It was agreed in May that". */
function isToldOf(verb: number, thing: Item, reader: Reader): boolean {
  // "It bears the date of 24 October 2011.", "It dates from 2011."
  if (thing.type === 'agreement' && DATING.has(reader.word(verb))) return true;
  const word = reader.word(overLeading(verb, reader));
  // "Parliament took note of the 10th Dialogue. It met in Tokyo": bodies meet, too.
  const start = reader.sentenceStart(thing);
  if (word === 'met' && wordBefore(thing, start, reader) >= start) return false;
  return isToldAt(verb, kindOf(thing, reader.mention(thing), reader), reader);
}

function overLeading(verb: number, reader: Reader): number {
  let at = verb;
  while (at < verb + 4 && LEADING.has(reader.word(at))) at++;
  return at;
}

export function isToldAt(verb: number, kind: Kind, reader: Reader): boolean {
  const at = overLeading(verb, reader);
  const word = reader.word(at);
  if (!VERBS[kind].has(word) || (LOOSE.has(word) && !isPlaced(word, at + 1, reader))) return false;
  if (word === 'held' && reader.word(at + 1) === 'up') return false;
  for (let i = at + 1; i < at + 12; i++) {
    if (reader.word(i) === '.') return true;
    if (reader.word(i) === 'that' || reader.word(i) === 'whether') return false;
  }
  return true;
}

/** "It took place", "It met in Tokyo", "It met on 13 March": not "It met with approval". */
function isPlaced(verb: string, behind: number, reader: Reader): boolean {
  if (verb === 'took') return reader.word(behind) === 'place';
  if (verb !== 'met' || !reader.hasAny(behind, behind + 1, DATE_PREPOSITION)) return false;
  return reader.isFreeCapital(behind + 1) || reader.startingAt(behind + 1).some(({ type }) => type === 'date');
}

/** Beside what does not open its sentence something else may have been meant: another meeting, another paper. */
export function hasCompetitor(thing: Item, end: number, reader: Reader): boolean {
  const start = reader.sentenceStart(thing);
  const before = wordBefore(thing, start, reader);
  const others = COMPETITORS[thing.type === 'event' ? 'event' : 'agreement'];
  const isOther = (i: number) => others.has(reader.word(i));
  let behind = behindBracket(thing.to, reader);
  // "The 9th Dialogue was the main event of the year", "praised the Memorandum as the main document": the same.
  if (BE.has(reader.word(behind)) && reader.hasAny(behind + 1, behind + 2, ARTICLE))
    while (behind < thing.to + NEAR && !others.has(reader.word(behind)) && !APART.has(reader.word(behind))) behind++;
  for (let i = behind + 1; i < end; i++) if (isOther(i)) return true;
  // "The minister, who had been at the 9th Dialogue, spoke": it is not what the text goes on about.
  const aside = reader.hasAny(start + 1, before, SUBORDINATE) || reader.lastWord(start, before, ',') > 0;
  if (before >= start && aside && reader.word(reader.sentenceEnd(thing) - 1) !== '?') return true;
  // "The memorandum and the Treaty": of what opens the sentence it goes on.
  for (let i = Math.max(start, before - NEAR); i <= before; i++) if (isOther(i)) return true;
  return false;
}

/** A word for a meeting or a body, in `[from, to)`: what is said behind it may be said of that. */
export function namesOtherMeeting(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (COMPETITORS.event.has(reader.word(i))) return true;
  return false;
}

const NEAR = 20;
/** "was the last before the visit" */
const APART: ReadonlySet<string> = new Set(['before', 'after', 'since', 'until', 'with', 'for']);

/** Whether a noun can stand for a title of these words: "dialogue" for "Defence Policy Dialogue". */
export const hasHead = (noun: string, words: ReadonlySet<string>): boolean =>
  words.has(noun) || SAME.some(([word, others]) => words.has(word) && others.includes(noun));

export function wordsOf(thing: Item, reader: Reader): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = thing.from; i < thing.to; i++) words.add(reader.word(i));
  return words;
}

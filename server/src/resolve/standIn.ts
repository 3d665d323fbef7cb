/**
 * What takes up the event or agreement of the sentence before: "It was held in Tokyo", "The dialogue, which took place on",
 * "The document was signed by". Such a word is read as the title itself, at the place where it stands.
 */
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, HOLDING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { anaphor, hasCompetitor, hasHead, isToldAlone, isToldAt, opensSentence, standIn, wordsOf } from './anaphor.ts';
import { behindAnswer } from './answers.ts';
import type { HeadingTitle } from './headingTitle.ts';
import { kindOf } from './linked.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { sentenceOpening } from './sentences.ts';
import { COMPETITORS, GENERAL, HEADS, RESTRICTING } from './standInWords.ts';

export function standIns(section: Section, reader: Reader): Item[] {
  const { scan, sentences, quoted } = section;
  const { count, kind } = scan.tokens;
  // Most passages have neither.
  const halves = reader.holds(';') || reader.holds(' it ');
  const chairs = reader.holds('chaired');
  const reports = reader.holds(' that it ');
  const things = scan.items.filter(({ type }) => type === 'event' || type === 'agreement');
  const { over } = section;
  const under = over ? underHeading(over, 0, things[0]?.from ?? count, section, reader) : [];
  const taken = things.flatMap((thing, k): Item[] => {
    const mention = reader.mention(thing);
    if (quoted.has(thing) || !mention) return [];
    const until = Math.min(things[k + 1]?.from ?? count, reader.wholeEnd(thing) + REACH, count);
    const before = things[k - 1];
    const alone = !before || sentences[before.from] !== sentences[thing.from] || isSame(before, thing, reader);
    const found = alone && halves ? inSameSentence(thing, until, section, reader) : [];
    let chained = true;
    for (let at = reader.wholeEnd(thing), n = 1; at < until && n <= SENTENCES; n++) {
      if (kind[at - 1] === BREAK_TOKEN) {
        if (n === 1 && isLine(thing, reader)) {
          const title = { item: thing, mention, words: wordsOf(thing, reader) };
          found.push(...underHeading(title, at, until, section, reader));
        }
        break;
      }
      const answer = behindAnswer(at, reader);
      const opening = sentenceOpening(scan, answer);
      const first = opening + (LED.find((words) => reader.areWords(opening, words))?.length ?? 0);
      // "They praised T. Held in Hanoi on 5 May, the meeting": of another one.
      const from =
        OPENING.has(reader.word(first)) && opensSentence(thing, reader) ? overParticiple(first, reader) : first;
      const edition = thing.type === 'event' ? editionAt(from, thing, section, reader) : null;
      const reported = alone && reports && n === 1 && !edition ? reportedIt(from, thing, section, reader) : -1;
      const length: number = alone && !edition ? anaphor(from, thing, chained, reader) : 0;
      if (edition) found.push({ ...standIn(thing, from, edition.to, section), ordinal: edition.ordinal });
      else if (reported > 0) found.push(standIn(thing, reported, reported + 1, section));
      else if (length > 0) found.push(standIn(thing, from, from + length, section));
      else if (alone && n === 1 && thing.type === 'agreement')
        found.push(...signedIt(thing, opening, until, section, reader));
      else if (chairs && alone && n === 1 && thing.type === 'event')
        found.push(...chaired(thing, at, until, section, reader));
      // "It also set up a group. It took place on": of the same.
      chained = reader.word(opening) === 'it' || length > 0;
      const number = sentences[at];
      while (at < until && sentences[at] === number) at++;
    }
    return found;
  });
  return under.length > 0 ? [...under, ...taken] : taken;
}

/** "The meeting was held in Tokyo", "Held in Tokyo on 13 March, it", in the first paragraph under a heading that names it. */
function underHeading(
  { item, mention, words }: HeadingTitle,
  begin: number,
  limit: number,
  section: Section,
  reader: Reader,
): Item[] {
  const { scan, sentences } = section;
  const found: Item[] = [];
  const kind = item.type === 'event' ? 'event' : 'agreement';
  const until = Math.min(limit, begin + REACH);
  for (let at = begin, n = 1; at < until && n <= SENTENCES; n++) {
    const from = overParticiple(sentenceOpening(scan, at), reader);
    const noun = reader.word(from + 1);
    const isThe = ['the', 'this', 'that'].includes(reader.word(from)) && !RESTRICTING.has(reader.word(from + 2));
    // Behind a sentence about something else only its own noun is meant.
    const goesOn = n === 1 || found.length > 0;
    const own = (HEADS[kind].has(noun) && hasHead(noun, words)) || (goesOn && GENERAL[kind].has(noun));
    const isFree = isThe && own && reader.startingAt(from + 1).length === 0;
    const isIt = goesOn && reader.word(from) === 'it' && isToldAt(from + 1, kindOf(item, mention, reader), reader);
    const length = isFree ? 2 : isIt ? 1 : 0;
    if (length > 0) found.push(standIn(item, from, from + length, section));
    const number = sentences[at];
    while (at < until && sentences[at] === number) at++;
    if (scan.tokens.kind[at - 1] === BREAK_TOKEN) break;
  }
  return found;
}

/** A title, its number and an article that are a whole line. */
const isLine = (thing: Item, reader: Reader): boolean =>
  reader.startsLine(thing.to) && reader.startsLine(reader.sentenceStart(thing)) && opensSentence(thing, reader);

/** Behind "Held in Tokyo on 13 March,": what opens its sentence by a participle is told of its subject. */
function overParticiple(at: number, reader: Reader): number {
  if (!OPENING.has(reader.word(at))) return at;
  for (let i = at + 1; i < at + LONGEST_OPENING && !reader.endsLine(i); i++) {
    const date = reader.startingAt(i).find(({ type }) => type === 'date');
    if (date) i = date.to - 1;
    else if (reader.word(i) === ',' && !reader.isFreeCapital(i + 1)) return i + 1;
  }
  return at;
}

const OPENING = wordSet('held convened hosted organised organized signed concluded');
const LONGEST_OPENING = 14;

/** "The secretariat reported that it had been held in Tokyo": in the passive, as who reports it may have held something. */
function reportedIt(from: number, thing: Item, { sentences }: Section, reader: Reader): number {
  for (let i = from + 1; i < from + LONGEST_REPORT && sentences[i] === sentences[from]; i++) {
    if (!reader.is(i, 'it') || !reader.is(i - 1, 'that') || !SAYING.has(reader.word(i - 2))) continue;
    const be = ['had', 'has'].includes(reader.word(i + 1)) ? i + 2 : i + 1;
    const passive = ['was', 'been'].includes(reader.word(be)) || reader.areWords(be, ['taken', 'place']);
    return passive && anaphor(i, thing, true, reader) > 0 ? i : -1;
  }
  return -1;
}

const LONGEST_REPORT = 12;

/** "The two ministers signed it on", "Signed in October 2011, it has": an object, or behind a participle. */
function signedIt(thing: Item, opening: number, until: number, section: Section, reader: Reader): Item[] {
  const number = section.sentences[opening];
  const led = UNDERWRITTEN.has(reader.word(opening));
  for (let at = opening + 1; at < until && section.sentences[at] === number; at++) {
    if (!reader.is(at, 'it')) continue;
    const own = UNDERWRITTEN.has(reader.word(at - 1)) || (led && reader.is(at - 1, ','));
    for (let i = opening; i < at; i++) if (COMPETITORS.agreement.has(reader.word(i))) return [];
    return own && !hasCompetitor(thing, reader.wholeEnd(thing), reader) ? [standIn(thing, at, at + 1, section)] : [];
  }
  return [];
}

const UNDERWRITTEN: ReadonlySet<string> = new Set(['signed', 'inked', 'concluded', 'adopted', 'issued']);

/** "They praised the Memorandum; it was signed on", "The record shows that it was held on": the other half of a sentence. */
function inSameSentence(thing: Item, until: number, section: Section, reader: Reader): Item[] {
  const end = Math.min(until, reader.wholeEnd(thing));
  for (let at = thing.to; at < end; at++)
    if (CLAUSES.has(reader.word(at)) && anaphor(at + 1, thing, true, reader, at) === 1)
      return [standIn(thing, at + 1, at + 2, section)];
  return [];
}

const CLAUSES: ReadonlySet<string> = new Set([
  ';',
  ':',
  'that',
  'and',
  'but',
  'because',
  'when',
  'as',
  'where',
  'since',
]);

/**
 * "A and B co-chaired the event.": what the sentence before said was held, and nothing else; "the session" may be one of
 * its own, and "chaired the dialogue until 2019" speaks of all of them.
 */
function chaired(thing: Item, from: number, until: number, section: Section, reader: Reader): Item[] {
  if (!isToldAlone(thing, reader)) return [];
  const number = section.sentences[from];
  for (let at = from; at < until && section.sentences[at] === number; at++) {
    if (!reader.is(at, 'chaired') && !reader.is(at, 'cochaired')) continue;
    const closes = reader.endsLine(at + 3) && !reader.is(at + 2, 'session');
    const led = reader.last(from, at, SUBORDINATE | DATE_PREPOSITION) >= 0 || !startsWithPerson(from, reader);
    return closes && !led && anaphor(at + 1, thing, true, reader) === 2
      ? [standIn(thing, at + 1, at + 3, section)]
      : [];
  }
  return [];
}

/** Titles and names, and no "Earlier," before them. */
const startsWithPerson = (from: number, reader: Reader): boolean => {
  const at = reader.hasAny(from, from + 1, ARTICLE | COUNTRY) ? from + 1 : from;
  return reader.startingAt(at).some(({ type }) => type !== 'date');
};

function isSame(a: Item, b: Item, reader: Reader): boolean {
  const id = reader.mention(a)?.id ?? null;
  return id !== null && id === reader.mention(b)?.id;
}

interface Edition {
  readonly ordinal: NonNullable<Item['ordinal']>;
  readonly to: number;
}

/** "Its tenth edition", "The tenth edition": of the series that was named last, and another one than the text has told of. */
function editionAt(at: number, series: Item, { scan }: Section, reader: Reader): Edition | null {
  const first = reader.word(at);
  if (first !== 'its' && first !== 'the') return null;
  for (let noun = at + 2; noun <= at + 4 && noun < scan.tokens.count; noun++) {
    const ends = reader.isMark(noun + 1) || reader.hasAny(noun + 1, noun + 2, DATE_PREPOSITION | HOLDING | VERB);
    const isRound = first === 'its' && !series.ordinal && ROUNDS.has(reader.word(noun)) && ends;
    if (!isRound && !EDITIONS.has(reader.word(noun))) continue;
    const ordinal = reader.freeOrdinal(noun - 1);
    return ordinal && ordinal.from === at + 1 && !RESTRICTING.has(reader.word(noun + 1))
      ? { ordinal, to: noun + 1 }
      : null;
  }
  return null;
}

/** A "session" or "round" may be one of several within a meeting, but not of a series. */
const ROUNDS = new Set(['round', 'meeting', 'session']);
const EDITIONS = new Set(['edition', 'iteration', 'instalment', 'installment']);

/** So many tokens, and sentences, behind the title something may take it up. */
const REACH = 90;
const SENTENCES = 3;
/** "At that dialogue", "Since its signing". */
const LED = ['at', 'during', 'since', 'after', 'following', 'before', 'in', 'thanks to'].map((words) =>
  words.split(' '),
);

/** "its signing on 24 October 2011": the date, where the word that takes the title up says whose signing it is. */
export function dateOfIts(item: Item, reader: Reader): Item | null {
  const its = reader.word(item.from) === 'its';
  if (!its && reader.word(item.to - 1) !== 'signing') return null;
  const ceremony = reader.word(item.to) === 'ceremony' ? item.to + 1 : item.to;
  // "The signing took place in Tokyo on 24 October 2011."
  let at = its ? item.to + 1 : ceremony + 2;
  while (reader.isFreeCapital(at + 1)) at++;
  if (at > ceremony + 2) at++;
  const date = ON.has(reader.word(at)) ? reader.startingAt(at + 1).find(({ type }) => type === 'date') : undefined;
  return date ?? null;
}

const ON = new Set(['on', 'in']);

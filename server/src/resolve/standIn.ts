/**
 * What takes up the event or agreement of the sentence before: "It was held in Tokyo", "The dialogue, which took place on",
 * "The document was signed by". Such a word is read as the title itself, at the place where it stands.
 */
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, HOLDING, SIGNING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { behindAnswer } from './answers.ts';
import type { HeadingTitle } from './headingTitle.ts';
import { kindOf } from './linked.ts';
import { type Kind, VERBS } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { sentenceOpening } from './sentences.ts';
import { behindBracket, behindParties, wordBefore } from './titleEnd.ts';

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

function opensSentence(thing: Item, reader: Reader): boolean {
  const start = reader.sentenceStart(thing);
  return wordBefore(thing, start, reader) < start;
}

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

/** Titles and names, and no "Earlier," before them. */
const startsWithPerson = (from: number, reader: Reader): boolean => {
  const at = reader.hasAny(from, from + 1, ARTICLE | COUNTRY) ? from + 1 : from;
  return reader.startingAt(at).some(({ type }) => type !== 'date');
};

function isSame(a: Item, b: Item, reader: Reader): boolean {
  const id = reader.mention(a)?.id ?? null;
  return id !== null && id === reader.mention(b)?.id;
}

function standIn(thing: Item, from: number, to: number, { scan: { tokens } }: Section): Item {
  const { ordinal, ...rest } = thing;
  const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
  return { ...rest, from, to, start, end, standsFor: thing };
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

/** The number of tokens from `at` on that take up the thing; 0 where none do. */
function anaphor(at: number, thing: Item, isNext: boolean, reader: Reader, end = reader.sentenceEnd(thing)): number {
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
  if (own) return 2;
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

/** Days, and tokens. */
const LONG_AGO = 90;
const THESE_DAYS = 45;
const DATED = 12;

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

function isToldAt(verb: number, kind: Kind, reader: Reader): boolean {
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
function hasCompetitor(thing: Item, end: number, reader: Reader): boolean {
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
const hasHead = (noun: string, words: ReadonlySet<string>): boolean =>
  words.has(noun) || SAME.some(([word, others]) => words.has(word) && others.includes(noun));

function wordsOf(thing: Item, reader: Reader): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = thing.from; i < thing.to; i++) words.add(reader.word(i));
  return words;
}

const SAME: readonly (readonly [string, readonly string[]])[] = [
  ['expo', ['exhibition']],
  ['exhibition', ['expo']],
  ['memorandum', ['mou']],
  ['treaty', ['agreement']],
  ['convention', ['treaty']],
];
const HEADS = {
  event: wordSet(
    'dialogue forum meeting conference summit exhibition expo exercise consultation consultations talks symposium seminar workshop congress session',
  ),
  agreement: wordSet(
    'memorandum mou agreement treaty convention statement declaration protocol code accord pact vision',
  ),
};
const ITS = wordSet(
  'signing signature conclusion adoption issuance venue host date dates co chair chairs chairmen signatories signatory',
);
/** Whose they are, the sentence before says. */
const OF_THE = {
  event: wordSet('chair chairs cochairs venue'),
  agreement: wordSet('signatories'),
};
const GENERAL = {
  event: wordSet('meeting event gathering talks session'),
  agreement: wordSet('document text paper instrument'),
};
const COMPETITORS = {
  event: wordSet(
    'talks meeting meetings ceremony visit reception exercise seminar workshop exhibition summit conference dinner lunch banquet round session course drill concert dialogue forum consultation consultations exchange tour festival congress gathering event museum hall centre center ship school group groups committee board panel panels subcommittee commission briefing',
  ),
  agreement: wordSet(
    'agreement memorandum letter note contract plan statement declaration treaty convention protocol paper document text communique report record book law bill pact accord article supplement annex addendum amendment draft version list map roadmap programme program guideline guidelines manual copy',
  ),
};
/** "the dialogue between the two", "the memorandum signed in 2019": which one is said behind it. */
const RESTRICTING = wordSet(
  'of between on with for about in at held signed concluded adopted issued dated hosted organised organized chaired to',
);
const BE = wordSet('is was were as');
const HAPPENED = [
  ['took', 'place'],
  ['was', 'held'],
];
const DATING = wordSet('bears carries dates');
const LEADING = wordSet(
  'co - was were is has had been jointly officially formally first then duly successfully finally',
);
/** Verbs with an "it" that stands for nothing before. */
const LOOSE = wordSet('agreed came brought presented approved endorsed took met drew sat ran');

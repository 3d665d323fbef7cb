/** Dates and places behind an event or agreement: "T was staged in Tokyo on 13 March", "T (inked on 13 March)". */
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { wordSet } from '../text/wordSet.ts';
import { inOrdinal, isAct, isPassive, isPhrase, type Linked, type Thing, type Way, walk } from './linkedWay.ts';
import {
  ALL_VERBS,
  APART,
  AROUND,
  ATTENDING,
  BEFORE_VERB,
  COMING,
  ELSEWHERE,
  LONGEST,
  OPENERS,
  PLACING,
  TOLD_NOW,
  VERBS,
} from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { isToCome, isUnreal } from './unreal.ts';

/** "T was staged in Tokyo on 13 March", "T (inked on 13 March)", "signed copies of T in Tokyo on 13 March". */
export function behindIt(thing: Thing, reader: Reader): Linked | null {
  const { item, kind, start, before } = thing;
  const act = isAct(before, kind, reader);
  const verbs = act ? ALL_VERBS : VERBS[kind];
  const way = walk(item.to, Math.min(reader.sentenceEnd(item), item.to + LONGEST), verbs, thing, reader);
  const at = way.date?.from ?? way.place?.to ?? -1;
  // ", which both sides signed": whatever led to it.
  const relative = reader.word(item.to) === ',' && reader.word(item.to + 1) === 'which';
  if (at < 0 || isUnreal(relative ? { ...thing, start: item.from } : thing, reader)) return null;
  const found: Linked = { on: way.date, place: way.place };
  if (way.verb >= 0 && way.verb < at) return isToldByVerb(thing, way.verb, act, reader) ? found : null;
  if (act || (kind === 'event' && isOfMeeting(thing, way, at, reader))) return found;
  const governor = reader.word(before);
  const governs = verbs.has(governor) || isPhrase(before, kind, reader);
  // "Photo: A and B sign T in Tokyo, 24 October 2011"
  const shown = kind !== 'event' && way.date !== null && TOLD_NOW[kind].has(governor) && reader.endsLine(way.end);
  if ((governs || shown) && before >= start && !isToCome(before, start, reader)) {
    const isOwn = (way.date !== null || kind === 'event') && isRightBehind(item.to, way, reader);
    if (isOwn || governs) return isOwn ? found : null;
  }
  return isEntry(thing, way, reader) || isApposed(thing, way, reader) ? found : null;
}

/** Whether the verb behind a thing, before its date or place, is told of the thing. */
function isToldByVerb(thing: Thing, verb: number, act: boolean, reader: Reader): boolean {
  const { item } = thing;
  let apart = false;
  for (let i = item.to; i < verb; i++) {
    const word = reader.word(i);
    // ", which A and B had signed", "that the two sides had signed": whatever the walk has passed is the subject.
    if (word === 'which' || (i === item.to && isRelative(thing, reader))) return true;
    if (APART.has(word)) apart = true;
    // "On the sidelines of T, A and B met": the verb has a subject of its own.
    else if (!(BEFORE_VERB.has(word) || reader.isAdverb(i) || inOrdinal(i, item))) return false;
  }
  return apart || act || isSubject(thing, reader);
}

/** Whether a meeting has the date or place at `at` behind it by the words around it. */
function isOfMeeting(thing: Thing, way: Way, at: number, reader: Reader): boolean {
  const { item, start, before } = thing;
  // "T was in Tokyo on 13 March", but not "in Tokyo's interest"
  const plain = reader.word(item.to) === 'was' && PLACING.has(reader.word(item.to + 1));
  const owns = way.place !== null && reader.is(way.place.to, "'s");
  if (plain && way.verb < 0 && !owns && isSubject(thing, reader)) return true;
  // "T (in Tokyo on 13 March) was"
  const bracket = reader.word(item.to) === '(' && way.verb < 0 && isWithinBracket(item.to, at, reader);
  if (bracket && !COMING.has(reader.word(before))) return true;
  // "for T of 13 March"
  if (reader.word(item.to) === 'of' && way.date?.from === item.to + 1 && isDay(way.date)) return true;
  if (isOfAttribute(thing, way, reader)) return true;
  // "T, in Tokyo, dealt with", "T, from 12 to 13 March 2023, drew"
  if (isSetOff(item.to, way, reader) && isSubject(thing, reader)) return true;
  const governor = reader.word(before);
  const isAgent = governor === 'by' && isPassive(before - 1, start, reader);
  // "With T on 13 March a new chapter began"
  const opens = governor === 'with' && before === start;
  // "At T in Hanoi's view", "During T, in Hanoi the staff waited"
  const apart = way.date === null && (owns || reader.is(item.to, ','));
  if ((governor === 'at' || governor === 'during' || opens || isAgent) && before >= start && !apart) return true;
  // "sat down for T on 13 March", "took part in T on 13 March", "the delegation to T in Tokyo on 13 March"
  const attended = ATTENDING.has(governor) && before > start && !isElsewhere(before, start, reader);
  return attended && way.date !== null && isRightBehind(item.to, way, reader);
}

/** What is done for a meeting, or to those who go there, is done before it or elsewhere. */
function isElsewhere(before: number, start: number, reader: Reader): boolean {
  for (let i = before - 1; i >= Math.max(start, before - AROUND); i--) {
    const word = reader.word(i);
    // "led to T", but not "led the delegation to T"
    if (ELSEWHERE.has(word) && !((word === 'led' || word === 'lead') && i < before - 1)) return true;
  }
  return false;
}

/** "the plenary of T, Tokyo, 13 March 2023, where": without a word that brings them, place and day are an apposition. */
function isApposed({ item, kind, start, before }: Thing, { date, place, verb }: Way, reader: Reader): boolean {
  if (kind !== 'event' || !date || !place || verb >= 0 || !isDay(date) || !APPOSING.has(reader.word(item.to)))
    return false;
  const end = Math.max(date.to, place.to);
  for (let i = item.to + 1; i < end; i++)
    if (reader.word(i) !== ',' && !reader.isFreeCapital(i) && (i < date.from || i >= date.to)) return false;
  if (!reader.isMark(end) && !reader.endsLine(end)) return false;
  const isOwn = before < start || !(OWN_DAYS.has(reader.word(before)) || OWN_DAYS.has(reader.word(before - 1)));
  return isOwn && !isElsewhere(before, start, reader);
}

const APPOSING = wordSet(', – — -');
/** What is on or about a meeting has its own place and day. */
const OWN_DAYS = wordSet(
  'on about regarding concerning after before until since for review discussion discussions analysis assessment briefing lecture article book seminar workshop',
);

/** "The chair of T in Tokyo on 13 March was A": between the noun and its verb nothing but T's own place and day. */
function isOfAttribute({ start, before }: Thing, { date, place }: Way, reader: Reader): boolean {
  const end = Math.max(date?.to ?? -1, place?.to ?? -1);
  const owned = before > start && reader.word(before) === 'of' && ATTRIBUTES.has(reader.word(before - 1));
  // "A, co-chair of T in Tokyo, thanked the host"
  const apposed = reader.word(end) === ',' && CHAIR_NOUNS.has(reader.word(before - 1));
  return owned && (apposed || reader.word(end) === 'was' || reader.word(end) === 'were');
}

const CHAIRING = 'chair chairs chairman cochair cochairs';
const CHAIR_NOUNS = wordSet(CHAIRING);
const ATTRIBUTES = wordSet(
  `${CHAIRING} chairmen host hosts theme topic subject focus outcome result highlight speaker`,
);

/** "the Memorandum that both sides had signed"; "agreed at T that", "noted in T that" tell what was said there. */
function isRelative({ item, kind, before }: Thing, reader: Reader): boolean {
  return kind !== 'event' && reader.is(item.to, 'that') && !SAID_IN.has(reader.word(before));
}

const SAID_IN = wordSet('in under from by with at to through');

function isWithinBracket(from: number, at: number, reader: Reader): boolean {
  for (let i = from; i < at; i++) if (reader.word(i) === ')') return false;
  return true;
}

/** "the first T of 2024" counts otherwise. */
const isDay = ({ date }: Item): boolean => date?.value?.type !== 'date' || date.value.precision === 'day';

/** The words before it make it the subject of the verb behind it. */
function isSubject({ start, before }: Thing, reader: Reader): boolean {
  const opener = reader.word(before);
  if (before < start || reader.isMark(before)) return true;
  // "A seminar after T took place in Tokyo": no clause begins where no other verb stands before.
  const isClause = before === start || !ALSO_PREPOSITIONS.has(opener) || reader.hasPastVerb(start, before, 0);
  return (OPENERS.has(opener) && isClause) || SAYING.has(opener);
}

const ALSO_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till']);

/** Only a place, or people with whom it was done, between the thing and its date. */
function isRightBehind(from: number, { date, place, verb }: Way, reader: Reader): boolean {
  const to = date?.from ?? place?.to ?? -1;
  if (verb >= 0 || to < 0) return false;
  for (let i = from; i < to; i++) if (reader.word(i) === 'and' || reader.word(i) === ':') return false;
  return true;
}

/** Between two commas nothing but a place and a date. */
function isSetOff(comma: number, { date, place }: Way, reader: Reader): boolean {
  const end = Math.max(date?.to ?? -1, place?.to ?? -1);
  if (reader.word(comma) !== ',' || reader.word(end) !== ',') return false;
  for (let i = comma + 1; i < end; i++) {
    const inside = date && i >= date.from && i < date.to;
    if (!inside && !reader.isFreeCapital(i) && !SETTING_OFF.has(reader.word(i))) return false;
  }
  return true;
}

const SETTING_OFF = new Set(['in', 'at', 'on', 'from', ',', 'the']);

/** "T: 13 March 2023, Tokyo", "T, Tokyo, 13 March 2023, chaired by A": a line that begins with the thing. */
function isEntry({ item, kind, dates, start, before }: Thing, way: Way, reader: Reader): boolean {
  const opens = before < start || reader.startsLine(before) || (reader.isMark(before) && reader.startsLine(before - 1));
  // "Memorandum: 24 October" may be the day of anything that was done with it.
  const marks = kind === 'event' ? [',', ':', '(', '–', '—', '-'] : [',', '('];
  if (!opens || dates.length > 1 || !marks.includes(reader.word(item.to))) return false;
  // "T: 13 March 2023, in the main hall."
  const told = reader.is(item.to, ':') && way.date?.from === item.to + 1 && reader.is(way.date.to, ',');
  return (reader.startsLine(before + 1) || reader.isMark(before)) && (told || reader.endsLine(way.end));
}

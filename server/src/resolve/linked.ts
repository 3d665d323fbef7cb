/**
 * The date and the place of an event or agreement in words that no list of phrases has: between the thing and its date
 * stand only small words, people, places and verbs of happening or concluding, so that nothing else can have the date.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { once } from '../text/once.ts';
import { wordSet } from '../text/wordSet.ts';
import { eventInClause } from './clause.ts';
import { frontDate } from './frontDate.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import { behindIt } from './linkedBehind.ts';
import { isAct, isPassive, isPhrase, type Linked, type Thing, walk } from './linkedWay.ts';
import {
  ATTENDING,
  BEFORE_VERB,
  CLAUSAL,
  CLAUSES,
  type Kind,
  LONGEST,
  NEAR,
  TELLING,
  TOLD_NOW,
  VERBS,
} from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { beginOf, behindCount, datesBehind, wordBefore } from './titleEnd.ts';
import { toldNatively } from './toldNatively.ts';
import { whenHosted, whenItWas } from './toldWhen.ts';
import { isNegated, isToCome, isUnreal } from './unreal.ts';

export function kindOf(item: Item, mention: Mention | undefined, reader: Reader): Kind {
  if (item.type === 'event') return 'event';
  return mention && reader.isIssued(mention) ? 'issued' : 'signed';
}

export function linkedTo(item: Item, kind: Kind, opening: number, reader: Reader): Linked | null {
  const native = toldNatively(item, kind, opening, reader);
  if (native !== undefined) return native;
  const all = reader.inSentence(item, 'date');
  if (all.length === 0 && !(kind === 'event' && mayBePlaced(item, opening, reader))) return null;
  const dates = datesBehind(opening, item, reader);
  const start = behindCount(opening, dates, reader);
  const before = wordBefore(item, start, reader);
  const thing: Thing = { item, kind, dates, start, before };
  const [lead] = all;
  if (lead && dates.length === 0) return listed(lead, thing, reader);
  const clause = once(() =>
    kind === 'event' && !isUnreal(thing, reader) ? eventInClause(item, start, dates, reader) : null,
  );
  const behind = behindIt(thing, reader);
  if (behind?.on) return { on: behind.on, place: behind.place ?? clause()?.place ?? null };
  const later = whenItWas(thing, reader) ?? whenHosted(thing, reader);
  if (later) return later;
  const ahead = beforeIt(thing, reader);
  if (ahead) return { on: ahead.on, place: behind?.place ?? ahead.place };
  const told = clause();
  return told ? { on: told.on, place: behind?.place ?? told.place } : behind;
}

/** Most sentences that name an event have no word that could be a place; an article that opens them is none. */
function mayBePlaced(item: Item, start: number, reader: Reader): boolean {
  const end = Math.min(reader.sentenceEnd(item), item.to + 2 * LONGEST);
  for (let i = Math.max(start, item.from - 2 * LONGEST); i < end; i++)
    if (reader.isFreeCapital(i) && !reader.hasAny(i, i + 1, ARTICLE)) return true;
  return false;
}

/** "13 March 2023 – T (Tokyo)": what would open a report is a whole line. */
function listed(date: Item, thing: Thing, reader: Reader): Linked | null {
  const { item, kind, start, before } = thing;
  // "1. 13 March 2023 –"
  const first = /^\d{1,2}$/.test(reader.word(date.from - 2)) ? date.from - 2 : date.from - 1;
  const opens = reader.startsLine(date.from) || (reader.isMark(date.from - 1) && reader.startsLine(first));
  // "13 March 2023, Tokyo – T"
  const aside = reader.is(date.to, ',') ? capitalsAt(date.to + 1, reader) : null;
  if (!opens || (aside?.to ?? date.to) !== start - 1 || isUnreal(thing, reader) || !closes(thing, reader)) return null;
  // "13 March 2023 – Tokyo plays host to T", "24 October 2011: A and B sign T", "13 March 2023 – T meets in Tokyo"
  const led = walk(start, before + 1, TOLD_NOW[kind], thing, reader);
  const governed = ATTENDING.has(reader.word(before)) || led.verb === before;
  // "13 March 2023 – Tokyo: T", "13 March 2023 – Tokyo – T"
  const named = capitalsAt(start, reader);
  const city = named && MARKS.has(reader.word(named.to)) ? named : null;
  const labelled = city?.to === before;
  const begin = city ? city.to + 1 : start;
  // "August 2015: Adoption of T"
  const act = isAct(before, kind, reader) && before - begin <= 2 && reader.word(before - 1) !== 'text';
  if (before >= start && !act && !labelled && (led.end <= before || !governed)) return null;
  const way = walk(item.to, Math.min(reader.sentenceEnd(item), item.to + LONGEST), TOLD_NOW[kind], thing, reader);
  return { on: date, place: way.place ?? city ?? aside ?? led.place };
}

const MARKS = wordSet(': - – —');

/** "In Tokyo on 13 March, delegates gathered for T", "Signed by A on 13 March, T", "It was on 13 March that T assembled". */
function beforeIt(thing: Thing, reader: Reader): Linked | null {
  const { item, kind, dates, start, before } = thing;
  // "concluded the 10th Dialogue's list of tasks"
  if (before < start || item.from - start > LONGEST || reader.is(item.to, "'s")) return null;
  if (isUnreal(thing, reader)) return openSubject(thing, reader);
  const way = walk(start, before + 1, VERBS[kind], thing, reader);
  const found: Linked = { on: way.date, place: way.place };
  const act = isAct(before, kind, reader) ? actTold(thing, reader) : null;
  if (act) return act;
  const beside = kind === 'event' ? besideIt(thing, reader) : null;
  if (beside) return beside;
  if (way.end <= before) return openSubject(thing, reader);
  if (way.date === null || dates.length > 1) return null;
  const last = reader.word(before);
  // "Signed by A and B on 13 March, T": the participle opens the sentence.
  if (way.verb === start && last === ',') return found;
  if (isPhrase(before, kind, reader)) return found;
  const governs = way.verb > way.date.to && VERBS[kind].has(last) && !isToCome(before, start, reader);
  // "Meeting in Tokyo on 13 March for T, officials"
  const meets = way.verb >= 0 || MEETING.has(reader.word(start));
  if (governs || (meets && ATTENDING.has(last))) return found;
  const verb = BEFORE_VERB.has(reader.word(item.to)) ? item.to + 1 : item.to;
  const told = VERBS[kind].has(reader.word(verb));
  // "13 March is the day on which T was held", "Entry for 13 March: T in Tokyo"
  if (way.verb < 0 && told && (TELLING.has(last) || before === way.date.to - 1)) return found;
  // "Date: 13 March" over "Agenda: T": a label of another line.
  if (way.verb >= 0 || last !== ':' || isOverLines(way.date.to, before, reader)) return null;
  return closes(thing, reader) ? found : null;
}

/** "Tokyo, 13 March: signing of T.", "On 13 March, Tokyo saw the opening of T". */
function actTold(thing: Thing, reader: Reader): Linked | null {
  const { kind, dates, start, before } = thing;
  const [date, more] = dates;
  let noun = reader.word(before - 1) === 'ceremony' ? before - 2 : before - 1;
  while (reader.hasAny(noun - 1, noun, ARTICLE)) noun--;
  if (!date || more) return null;
  const labelled = reader.word(noun - 1) === ':' && date.to === noun - 1;
  const city = labelled ? capitalsAt(start, reader) : null;
  const opens = date.from === start || (city && reader.is(city.to, ',') && date.from === city.to + 1);
  if (labelled) return opens && closes(thing, reader) ? { on: date, place: city } : null;
  const front = reader.is(noun - 1, 'saw') && kind === 'event' ? frontDate(start, dates, reader) : null;
  const host = front && !front.saw ? capitalsAt(front.clause, reader) : null;
  return front && host?.to === noun - 1 ? { on: front.date, place: host } : null;
}

const MEETING = wordSet('meeting gathering assembling convening');

/** "was presented in Tokyo on 13 March at T", "on 13 March, during T", "on 13 March when T opened": right before the link. */
function besideIt({ item, dates, start, before }: Thing, reader: Reader): Linked | null {
  const link = reader.word(before);
  const verb = BEFORE_VERB.has(reader.word(item.to)) ? item.to + 1 : item.to;
  // "as T drew to a close", but not "as T drew much comment", "as T opened the way"
  const met = VERBS.event.has(reader.word(verb)) && ENDS_VERB.test(reader.word(verb + 1));
  const told = CLAUSAL.has(link) ? met : link === 'during' || link === 'at' || link === 'for';
  if (!told) return null;
  let at = reader.word(before - 1) === ',' ? before - 1 : before;
  let on: Item | null = null;
  let place: Place | null = null;
  for (;;) {
    const end = at;
    const date: Item | undefined = on ? undefined : dates.find(({ to }) => to === end);
    let city = at;
    while (city > start && reader.isFreeCapital(city - 1)) city--;
    const from = date ? beginOf(date, reader) : city;
    if (from === at || !BESIDE.has(reader.word(from - 1)) || from - 1 < start) break;
    if (date) on = date;
    else place = reader.words(city, at);
    at = from - 1;
    // "in Tokyo, on 13 March, at T"
    if (reader.word(at - 1) === ',') at--;
  }
  // "The experts sat down in Tokyo on 13 March for T": whoever did, and nothing else that was done for it.
  if (link === 'for') return (on || place) && isMeeting(at - 1, reader) ? { on, place } : null;
  // Who was in Tokyo "when T opened", or did something there during its days, may have been elsewhere.
  if (link !== 'at') return on && { on, place: null };
  // "He dined in April at T" may be told of the days around it, "it was discussed in April at T" is not.
  // "The last time they met was in April at T"
  const last = reader.is(at - 1, 'was') && TIMES.some((word) => reader.hasWord(start, at - 1, word));
  const done = last || isPassive(at - 1, start, reader) || GIVEN.has(reader.word(at - 1));
  return place || (on && done) ? { on, place } : null;
}

/** "met", "sat down", "came together": the last word of it. */
const isMeeting = (at: number, reader: Reader): boolean =>
  MET.has(reader.word(at)) || MET_TOGETHER.has(`${reader.word(at - 1)} ${reader.word(at)}`);
const MET = wordSet('met gathered assembled convened');
const MET_TOGETHER: ReadonlySet<string> = new Set(['sat down', 'came together', 'got together']);

const TIMES = ['time', 'meeting', 'encounter'];

/** "a speech given on 13 March at T" */
const GIVEN = wordSet('given delivered presented read shown tabled heard');

/** Behind a verb that says that something met: a mark, a small word, or an adverb. */
const ENDS_VERB = /^(?:\P{L}*|to|in|on|at|off|up|down|under|with|for|its|way|place|here|there|today|\p{L}+ly)$/u;
const BESIDE = wordSet('in on at from since');

function isOverLines(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (reader.startsLine(i)) return true;
  return false;
}

/** Behind the thing nothing of weight is said. */
function closes(thing: Thing, reader: Reader): boolean {
  const { item, kind } = thing;
  const limit = Math.min(reader.sentenceEnd(item), item.to + LONGEST);
  let end = item.to;
  while (end < limit && !reader.startsLine(end)) end++;
  const way = walk(item.to, end, TOLD_NOW[kind], thing, reader);
  return way.end >= end || reader.endsLine(way.end) || reader.word(way.end) === '.';
}

/** "On 13 March, officers of both fleets inked T": a front date, and no other verb than the one right before the thing. */
function openSubject(thing: Thing, reader: Reader): Linked | null {
  const { item, kind, dates, start, before } = thing;
  const joined = joinedDate(thing, reader);
  if (joined) return { on: joined, place: null };
  const front = frontDate(start, dates, reader);
  if (front === null || front.saw || reader.word(front.clause - 1) === 'that') return null;
  if (isUnreal({ ...thing, start: front.clause }, reader)) return null;
  const governs =
    VERBS[kind].has(reader.word(before)) || isPhrase(before, kind, reader) || isPresence(before, kind, reader);
  // "In July 2021 the minister, having signed T, retired": of an older time.
  if (!governs || isToCome(before, start, reader) || reader.is(before - 1, 'having')) return null;
  for (let i = front.clause; i < before; i++) if (CLAUSES.has(reader.word(i))) return null;
  // "agreed on and signed T": two verbs of one subject.
  const verb = reader.word(before - 1) === 'and' ? before - 3 : before;
  const from = isPhrase(before, kind, reader) ? Math.max(front.clause, before - 4) : verb;
  return reader.hasPastVerb(front.clause, from, 0) || item.from - start > LONGEST
    ? null
    : { on: front.date, place: null };
}

/** "attended T", "took part in T", "spoke at T". */
function isPresence(before: number, kind: Kind, reader: Reader): boolean {
  if (kind !== 'event') return false;
  const word = reader.word(before);
  return word === 'attended' || ((word === 'in' || word === 'at') && PRESENT.has(reader.word(before - 1)));
}

const PRESENT = wordSet('part participated spoke');

/** "A and B met in Tokyo on 13 March and signed T", "… on 13 March, where they signed T": the one date, in front of it. */
function joinedDate({ item, kind, dates, start, before }: Thing, reader: Reader): Item | null {
  const [date, more] = dates;
  if (kind === 'event' || !date || more || !VERBS[kind].has(reader.word(before))) return null;
  const apart = reader.is(date.to, ',') ? date.to + 1 : date.to;
  const joined = reader.is(apart, 'and') && apart === before - 1;
  const there = reader.is(apart, 'where') && before - apart <= NEAR && !reader.hasAny(apart + 1, before, VERB);
  const isOther = reader.hasAny(start, date.from, SUBORDINATE | IRREALIS) || isToCome(before, start, reader);
  return (joined || there) && !isOther && !isNegated(item, start, reader) ? date : null;
}

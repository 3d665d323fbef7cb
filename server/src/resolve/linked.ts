/**
 * The date and the place of an event or agreement in words that no list of phrases has: between the thing and its date
 * stand only small words, people, places and verbs of happening or concluding, so that nothing else can have the date.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, IRREALIS, SUBORDINATE, VERB } from '../recognise/words.ts';
import { once } from '../text/once.ts';
import { wordSet } from '../text/wordSet.ts';
import { eventInClause } from './clause.ts';
import { frontDate } from './frontDate.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import {
  ACTS,
  ALL_VERBS,
  APART,
  AROUND,
  ATTENDING,
  BE,
  BEFORE_VERB,
  CLAUSAL,
  CLAUSES,
  COMING,
  ELSEWHERE,
  type Kind,
  LONGEST,
  NEAR,
  OPENERS,
  PLACING,
  SMALL,
  TELLING,
  TOLD_NOW,
  VERBS,
} from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { beginOf, behindClock, behindCount, datesBehind, SAYING, wordBefore } from './titleEnd.ts';
import { toldNatively } from './toldNatively.ts';
import { whenHosted, whenItWas } from './toldWhen.ts';
import { isNegated, isToCome, isUnreal } from './unreal.ts';

export interface Linked {
  readonly on: Item | null;
  readonly place: Place | null;
}

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

export interface Thing {
  readonly item: Item;
  readonly kind: Kind;
  readonly dates: readonly Item[];
  readonly start: number;
  /** The token before it, its articles and countries. */
  readonly before: number;
}

/** "13 March 2023 – T (Tokyo)": what would open a report is a whole line. */
function listed(date: Item, thing: Thing, reader: Reader): Linked | null {
  const { item, kind, start, before } = thing;
  const opens = reader.startsLine(date.from) || (reader.isMark(date.from - 1) && reader.startsLine(date.from - 1));
  if (!opens || date.to !== start - 1 || isUnreal(thing, reader) || !closes(thing, reader)) return null;
  // "13 March 2023 – Tokyo plays host to T", "24 October 2011: A and B sign T", "13 March 2023 – T meets in Tokyo"
  const led = walk(start, before + 1, TOLD_NOW[kind], thing, reader);
  const governed = ATTENDING.has(reader.word(before)) || led.verb === before;
  // "13 March 2023 – Tokyo: T"
  const city = reader.word(before) === ':' ? capitalsAt(start, reader) : null;
  const labelled = city?.to === before;
  // "August 2015: Adoption of T"
  const act = isAct(before, kind, reader) && before - start <= 2 && reader.word(before - 1) !== 'text';
  if (before >= start && !act && !labelled && (led.end <= before || !governed)) return null;
  const way = walk(item.to, Math.min(reader.sentenceEnd(item), item.to + LONGEST), TOLD_NOW[kind], thing, reader);
  return { on: date, place: way.place ?? (labelled ? city : led.place) };
}

type City = Place & { readonly to: number };

/** What stands on the way from one token to another. */
interface Way {
  /** The first token that nothing allows. */
  readonly end: number;
  /** The first verb of the kind. */
  readonly verb: number;
  readonly date: Item | null;
  readonly place: City | null;
}

/** "T was staged in Tokyo on 13 March", "T (inked on 13 March)", "signed copies of T in Tokyo on 13 March". */
function behindIt(thing: Thing, reader: Reader): Linked | null {
  const { item, kind, start, before } = thing;
  const act = isAct(before, kind, reader);
  const verbs = act ? ALL_VERBS : VERBS[kind];
  const way = walk(item.to, Math.min(reader.sentenceEnd(item), item.to + LONGEST), verbs, thing, reader);
  const at = way.date?.from ?? way.place?.to ?? -1;
  // ", which both sides signed": whatever led to it.
  const relative = reader.word(item.to) === ',' && reader.word(item.to + 1) === 'which';
  if (at < 0 || isUnreal(relative ? { ...thing, start: item.from } : thing, reader)) return null;
  const found: Linked = { on: way.date, place: way.place };
  if (way.verb >= 0 && way.verb < at) {
    let apart = false;
    for (let i = item.to; i < way.verb; i++) {
      const word = reader.word(i);
      // ", which A and B had signed", "that the two sides had signed": whatever the walk has passed is the subject.
      if (word === 'which' || (i === item.to && isRelative(thing, reader))) return found;
      if (APART.has(word)) apart = true;
      // "On the sidelines of T, A and B met": the verb has a subject of its own.
      else if (!(BEFORE_VERB.has(word) || inOrdinal(i, item))) return null;
    }
    return apart || act || isSubject(thing, reader) ? found : null;
  }
  // "T was in Tokyo on 13 March", but not "in Tokyo's interest"
  const plain = reader.word(item.to) === 'was' && PLACING.has(reader.word(item.to + 1));
  const owns = way.place !== null && reader.is(way.place.to, "'s");
  if (kind === 'event' && plain && way.verb < 0 && !owns && isSubject(thing, reader)) return found;
  // "T (in Tokyo on 13 March) was"
  const bracket = reader.word(item.to) === '(' && way.verb < 0 && isWithinBracket(item.to, at, reader);
  if (bracket && kind === 'event' && !COMING.has(reader.word(before))) return found;
  // "for T of 13 March"
  if (kind === 'event' && reader.word(item.to) === 'of' && way.date?.from === item.to + 1 && isDay(way.date))
    return found;
  if (act || (kind === 'event' && isOfAttribute(thing, way, reader))) return found;
  // "T, in Tokyo, dealt with", "T, from 12 to 13 March 2023, drew"
  if (kind === 'event' && isSetOff(item.to, way, reader) && isSubject(thing, reader)) return found;
  const governor = reader.word(before);
  const isAgent = governor === 'by' && isPassive(before - 1, start, reader);
  if (kind === 'event' && (governor === 'at' || governor === 'during' || isAgent) && before >= start) return found;
  // "sat down for T on 13 March", "took part in T on 13 March", "the delegation to T in Tokyo on 13 March"
  const attended = kind === 'event' && ATTENDING.has(governor) && before > start && !isElsewhere(before, start, reader);
  if (attended && way.date && isRightBehind(item.to, way, reader)) return found;
  if (before >= start && (verbs.has(governor) || isPhrase(before, kind, reader)) && !isToCome(before, start, reader))
    return (way.date || kind === 'event') && isRightBehind(item.to, way, reader) ? found : null;
  // "Photo: A and B sign T in Tokyo, 24 October 2011"
  const shown = kind !== 'event' && way.date !== null && TOLD_NOW[kind].has(governor) && reader.endsLine(way.end);
  if (shown && before >= start && !isToCome(before, start, reader) && isRightBehind(item.to, way, reader)) return found;
  return isEntry(thing, way, reader) || isApposed(thing, way, reader) ? found : null;
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

/** "In Tokyo on 13 March, delegates gathered for T", "Signed by A on 13 March, T", "It was on 13 March that T assembled". */
function beforeIt(thing: Thing, reader: Reader): Linked | null {
  const { item, kind, dates, start, before } = thing;
  if (before < start || item.from - start > LONGEST) return null;
  if (isUnreal(thing, reader)) return openSubject(thing, reader);
  const way = walk(start, before + 1, VERBS[kind], thing, reader);
  const found: Linked = { on: way.date, place: way.place };
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

const MEETING = wordSet('meeting gathering assembling convening');

/** "was presented in Tokyo on 13 March at T", "on 13 March, during T", "on 13 March when T opened": right before the link. */
function besideIt({ item, dates, start, before }: Thing, reader: Reader): Linked | null {
  const link = reader.word(before);
  const verb = BEFORE_VERB.has(reader.word(item.to)) ? item.to + 1 : item.to;
  const told = CLAUSAL.has(link) ? VERBS.event.has(reader.word(verb)) : link === 'during' || link === 'at';
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
  // Who was in Tokyo "when T opened", or did something there during its days, may have been elsewhere.
  if (link !== 'at') return on && { on, place: null };
  // "He dined in April at T" may be told of the days around it, "it was discussed in April at T" is not.
  return place || (on && isPassive(at - 1, start, reader)) ? { on, place } : null;
}

function isPassive(verb: number, start: number, reader: Reader): boolean {
  if (!reader.word(verb).endsWith('ed')) return false;
  for (let i = verb - 1; i >= Math.max(start, verb - 3); i--) if (BE.has(reader.word(i))) return true;
  return false;
}

const BESIDE = wordSet('in on at from');

function isOverLines(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (reader.startsLine(i)) return true;
  return false;
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
  if (!governs || isToCome(before, start, reader)) return null;
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

function walk(from: number, to: number, verbs: ReadonlySet<string>, thing: Thing, reader: Reader): Way {
  const { item, dates } = thing;
  let verb = -1;
  let date: Item | null = null;
  let place: City | null = null;
  let i = from;
  while (i < to) {
    const day = dates.find((each) => each.from === i);
    if (day && date) break;
    const others = day ? [] : reader.startingAt(i);
    if (others.some((other) => isRival(other, item, reader))) break;
    const word = reader.word(i);
    // ", was in Tokyo" is told of somebody before.
    if (word === ',' && BE.has(reader.word(i + 1))) break;
    const city = PLACING.has(word) || i === from ? capitalsOf(i, word, reader) : null;
    const clock = behindClock(i, reader);
    if (clock > i) i = clock;
    else if (day) {
      date = day;
      i = day.to;
    } else if (others[0] && others[0] !== item) i = others[0].to;
    else if (city) {
      place ??= city;
      i = city.to;
    } else if (verbs.has(word)) {
      if (verb < 0) verb = i;
      i++;
    } else if (
      isSmall(i, word, item, reader) &&
      (i > thing.start || SMALL.has(word) || reader.hasAny(i, i + 1, COUNTRY))
    )
      i++;
    else break;
  }
  return { end: i, verb, date, place };
}

/** "in Tokyo", ", Tokyo,", and "Tokyo," at the beginning. */
function capitalsOf(i: number, word: string, reader: Reader): City | null {
  const at = PLACING.has(word) ? i + 1 : i;
  const city = reader.isFreeCapital(at) ? capitalsAt(at, reader) : null;
  return at > i || reader.word(city?.to ?? -1) === ',' ? city : null;
}

function isWithinBracket(from: number, at: number, reader: Reader): boolean {
  for (let i = from; i < at; i++) if (reader.word(i) === ')') return false;
  return true;
}

/** "the first T of 2024" counts otherwise. */
const isDay = ({ date }: Item): boolean => date?.value?.type !== 'date' || date.value.precision === 'day';

const isSmall = (i: number, word: string, item: Item, reader: Reader): boolean =>
  SMALL.has(word) || inOrdinal(i, item) || reader.isFreeCapital(i) || reader.hasAny(i, i + 1, ARTICLE | COUNTRY);

const inOrdinal = (i: number, { ordinal }: Item): boolean =>
  ordinal !== undefined && ordinal !== null && i >= ordinal.from && i < ordinal.to;

/** Another thing that may have the date. */
function isRival(other: Item, item: Item, reader: Reader): boolean {
  if (!['event', 'agreement', 'partnership'].includes(other.type) || other === item) return false;
  const id = reader.mention(other)?.id ?? null;
  return id === null || id !== reader.mention(item)?.id;
}

/** The words before it make it the subject of the verb behind it. */
function isSubject({ start, before }: Thing, reader: Reader): boolean {
  const opener = reader.word(before);
  if (before < start || reader.isMark(before)) return true;
  // "A seminar after T took place in Tokyo": no clause begins where no other verb stands before.
  const isClause = before === start || !ALSO_PREPOSITIONS.has(opener) || reader.hasPastVerb(start, before, 0);
  return (OPENERS.has(opener) && isClause) || SAYING.has(opener);
}

const ALSO_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till']);

/** "the signing ceremony for T", "the opening of T": what was on a day is T's own beginning or end. */
function isAct(before: number, kind: Kind, reader: Reader): boolean {
  const word = reader.word(before);
  if (word !== 'of' && word !== 'for') return false;
  const noun = reader.word(before - 1);
  return ACTS[kind].has(noun) || (noun === 'ceremony' && ACTS[kind].has(reader.word(before - 2)));
}

/** "put their names to T", "signed copies of T", "participants in T". */
function isPhrase(before: number, kind: Kind, reader: Reader): boolean {
  if (kind === 'event') return false;
  if (kind === 'issued' && reader.word(before) === 'public') return reader.word(before - 1) === 'made';
  const noun = reader.word(before - 1);
  if (reader.word(before) === 'to') return noun === 'names' || noun === 'signatures';
  if (reader.word(before) === 'on') return noun === 'paper';
  return reader.word(before) === 'of' && noun === 'copies' && reader.word(before - 2) === 'signed';
}

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
  return reader.startsLine(before + 1) || reader.isMark(before) ? reader.endsLine(way.end) : false;
}

/**
 * The date and place of an event by its part in the clause, whatever the verb: what the event itself did it did where and
 * when it was, and who came "to Tokyo for" it came to where it was.
 */
import type { Item } from '../recognise/scan.ts';
import { DAY_PARTS, FOLLOWING } from '../recognise/smallWords.ts';
import { ARTICLE, DATE_PREPOSITION, HOLDING, IRREALIS, SIGNING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { attributeOf } from './attributes.ts';
import { frontDate } from './frontDate.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import type { Linked } from './linkedWay.ts';
import type { Reader } from './reader.ts';
import { beginOf, behindBracket, wordBefore } from './titleEnd.ts';
import { venueOf } from './venue.ts';

export function eventInClause(item: Item, start: number, dates: readonly Item[], reader: Reader): Linked | null {
  if (reader.inSentence(item, 'event').length > 1) return null;
  const before = wordBefore(item, start, reader);
  return (
    datedBy(item, dates, reader) ??
    doing(item, before, start, dates, reader) ??
    broughtTo(item, before, start, dates, reader) ??
    afterIt(item, before, start, reader) ??
    whereHeld(item, before, start, reader) ??
    placedAt(venueOf(item, before, start, reader))
  );
}

const placedAt = (place: Place | null): Linked | null => place && { on: null, place };

/** "On 13 March, T brought officials together in Tokyo", "T took up training and medicine on 13 March". */
function doing(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Linked | null {
  const [date, more] = dates;
  if (!date || more) return null;
  const front = frontDate(start, dates, reader);
  // "Not until 13 March did T convene"
  if (front && before === front.clause && reader.is(before, 'did') && CONVENE.has(reader.word(item.to)))
    return { on: date, place: front.place };
  const city = front ? null : placeInFront(start, reader);
  const subject = before < (city?.to ?? start) || (front !== null && !front.saw && before < front.clause);
  const verb = behindBracket(item.to, reader);
  // "T was a small affair in Tokyo on 13 March"
  const affair =
    reader.word(verb) === 'was' && reader.hasAny(verb + 1, verb + 2, ARTICLE) && isAffair(verb + 2, reader);
  if (!subject || !(affair || isDeed(verb, reader))) return null;
  const end = reader.sentenceEnd(item);
  if (front) {
    const place = front.place ?? placeBefore(verb + 1, clauseEnd(verb + 1, end, reader), reader);
    return { on: date, place };
  }
  const begin = behindDayPart(date, reader);
  if (
    RETROSPECTIVE.has(reader.word(verb)) ||
    begin <= verb ||
    !BRINGING.has(reader.word(begin - 1)) ||
    !isPlain(verbEnd(verb, affair, reader), begin - 1, reader)
  )
    return null;
  const behind =
    capitalsBefore(begin - 1, verb, reader) ?? (reader.word(date.to) === 'in' ? capitalsAt(date.to + 1, reader) : null);
  return { on: date, place: behind ?? city };
}

/** "In Tokyo T was opened on 13 March", "In Tokyo, T was opened". */
function placeInFront(start: number, reader: Reader): (Place & { readonly to: number }) | null {
  const city = reader.is(start, 'in') ? capitalsAt(start + 1, reader) : null;
  return city && reader.is(city.to, ',') ? { ...city, to: city.to + 1 } : city;
}

/** "The date of T was 13 March", "13 March was the day of T", "on 13 March, the day of T". */
function datedBy(item: Item, dates: readonly Item[], reader: Reader): Linked | null {
  const { behind: at = -1, verb = -1 } = attributeOf(item, DAYS, reader) ?? {};
  // "13 March was the day of T", "13 March, the day of T"
  const apposed = apposedDay(item, reader);
  const on = dates.find(
    (date) =>
      (at >= 0 && beginOf(date, reader) === at) ||
      (verb >= 0 && date.to === verb) ||
      (apposed >= 0 && date.to === apposed),
  );
  return on ? { on, place: null } : null;
}

/** The comma before "the day of T". */
function apposedDay(item: Item, reader: Reader): number {
  const of = wordBefore(item, reader.sentenceStart(item), reader);
  const noun = reader.is(of, 'of') && DAYS.has(reader.word(of - 1)) ? of - 1 : -1;
  return noun > 0 && reader.hasAny(noun - 1, noun, ARTICLE) && reader.is(noun - 2, ',') ? noun - 2 : -1;
}

const DAYS: ReadonlySet<string> = new Set(['date', 'dates', 'day', 'days']);

/** A verb of the past that is told of the meeting itself, and not of what came of it or was done with it. */
function isDeed(verb: number, reader: Reader): boolean {
  const word = reader.word(verb);
  if (word === 'was') return UNDERGONE.has(reader.word(verb + 1)) || reader.areWords(verb + 1, CALLED_TO_ORDER);
  if (AFTERMATH.has(word) || reader.startingAt(verb).length > 0) return false;
  if (word === 'came') return COMING_TO.has(reader.word(verb + 1));
  return DEEDS.has(word) || reader.hasPastVerb(verb, verb + 1, 0);
}

/** Not "was the subject of talks on 13 March". */
function isAffair(from: number, reader: Reader): boolean {
  for (let i = from; i < from + 6; i++) {
    if (reader.word(i) === 'of' || reader.word(i) === ',') return false;
    if (BRINGING.has(reader.word(i))) return !THEMES.has(reader.word(i - 1));
  }
  return false;
}

/** No other verb, clause or paper stands in `[from, to)`, to which the date behind it might belong. */
function isPlain(from: number, to: number, reader: Reader): boolean {
  if (reader.hasAny(from, to, SUBORDINATE | VERB | IRREALIS | HOLDING | SIGNING) || reader.hasPastVerb(from, to, 0))
    return false;
  for (let i = from; i < to; i++) {
    const word = reader.word(i);
    if (word === ';' || word === ':' || word === '(') return false;
    if (word === 'to' && !reader.isFreeCapital(i + 1)) return false;
    if (reader.startingAt(i).some(({ type }) => type === 'agreement' || type === 'partnership')) return false;
  }
  // "discussed the exercise on 13 March"
  return !OCCASIONS.has(reader.word(to - 1));
}

/** The end of the clause that goes on at a token. */
function clauseEnd(from: number, end: number, reader: Reader): number {
  for (let i = from; i < end; i++) if (',;:'.includes(reader.word(i)) || reader.hasAny(i, i + 1, SUBORDINATE)) return i;
  return end;
}

/** "together in Tokyo" at the end of a clause. */
function placeBefore(from: number, to: number, reader: Reader): Place | null {
  const last = reader.word(to - 1) === '.' ? to - 1 : to;
  return capitalsBefore(last, from, reader);
}

/** "From Tokyo, where T was held,". */
const PLACING = wordSet('in to from');

/** "in Tokyo" right before a token. */
function capitalsBefore(end: number, least: number, reader: Reader): Place | null {
  let from = end;
  while (from > least && reader.isFreeCapital(from - 1) && !reader.hasAny(from - 1, from, DATE_PREPOSITION)) from--;
  return from < end && PLACING.has(reader.word(from - 1)) ? reader.words(from, end) : null;
}

/** "was welcomed to Tokyo for T", "flew to Tokyo on 12 March for T": to where it was, and no day of its own. */
function broughtTo(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Linked | null {
  // "flew to Tokyo to attend T"
  const attends = ATTENDING.has(reader.word(before)) && reader.word(before - 1) === 'to';
  const link = attends ? before - 1 : before;
  if (!attends && reader.word(before) !== 'for') return null;
  const lead = dates.find(({ to }) => to === link);
  const end = lead ? beginOf(lead, reader) - 1 : link;
  let from = end;
  while (from > start && reader.isFreeCapital(from - 1)) from--;
  if (from === end || reader.word(from - 1) !== 'to' || !hasComeThere(from - 1, start, reader)) return null;
  const behind =
    reader.word(item.to) === 'on' ? dates.find((date) => beginOf(date, reader) === item.to + 1) : undefined;
  return { on: behind ?? null, place: reader.words(from, end) };
}

/** "After T in Tokyo, the delegations went on a tour." */
function afterIt(item: Item, before: number, start: number, reader: Reader): Linked | null {
  if (before !== start || !FOLLOWING.has(reader.word(before)) || reader.word(item.to) !== 'in') return null;
  const city = capitalsAt(item.to + 1, reader);
  return city && reader.word(city.to) === ',' ? { on: null, place: city } : null;
}

function hasComeThere(to: number, start: number, reader: Reader): boolean {
  for (let i = to - 1; i >= Math.max(start, to - NEAR); i--) if (COMING.has(reader.word(i))) return true;
  return false;
}

const NEAR = 8;

/** "In Tokyo, where T was held", "the city that hosted T was Tokyo". */
function whereHeld(item: Item, before: number, start: number, reader: Reader): Linked | null {
  if (reader.word(before) === 'where' && reader.word(before - 1) === ',') {
    const verb = reader.word(item.to) === 'was' || reader.word(item.to) === 'had' ? item.to + 1 : item.to;
    const place = capitalsBefore(before - 1, start, reader);
    return place && (HELD.has(reader.word(verb)) || reader.word(verb) === 'been') ? { on: null, place } : null;
  }
  const hosted =
    reader.word(before) === 'hosted' && reader.word(before - 1) === 'that' && CITIES.has(reader.word(before - 2));
  const city = hosted && reader.word(item.to) === 'was' ? capitalsAt(item.to + 1, reader) : null;
  return city ? { on: null, place: city } : null;
}

const COMING = wordSet(
  'journey trip flight voyage travelled traveled flew went came welcomed invited headed journeyed returned brought accompanied took led',
);
const ATTENDING = wordSet('attend join');
const BRINGING = wordSet('on in');
/** Where a date begins, and "the evening of" before it. */
function behindDayPart(date: Item, reader: Reader): number {
  const begin = beginOf(date, reader);
  const isPart = reader.is(begin - 1, 'of') && DAY_PARTS.has(reader.word(begin - 2));
  if (!isPart) return begin;
  return reader.hasAny(begin - 3, begin - 2, ARTICLE) ? begin - 3 : begin - 2;
}

const CONVENE = wordSet('convene meet open begin start end close sit gather assemble');

/** Behind "dealt", "was devoted", "was called to order". */
function verbEnd(verb: number, affair: boolean, reader: Reader): number {
  if (reader.word(verb) !== 'was' || affair) return verb + 1;
  return reader.areWords(verb + 1, CALLED_TO_ORDER) ? verb + 1 + CALLED_TO_ORDER.length : verb + 2;
}

/** What is done to a meeting while it sits. */
const UNDERGONE = wordSet(
  'devoted dedicated dominated attended opened closed convened adjourned resumed interrupted overshadowed declared crowded packed gavelled over',
);
/** "came to order", "came together", but not "came up". */
const COMING_TO = wordSet('to together');
const CALLED_TO_ORDER = ['called', 'to', 'order'];
const DEEDS = wordSet('took brought dealt ran met sat drew began');
/** What a meeting does when it is over, or others do with it. */
const AFTERMATH = wordSet(
  'led became remained followed inspired helped enabled allowed paved preceded returned replaced prompted shaped influenced resulted contributed continued needed postponed cancelled canceled scheduled planned named called proved served marked created changed improved strengthened deepened received won earned gained',
);
/** What these are about may have the date. */
const RETROSPECTIVE = wordSet(
  'discussed reviewed examined assessed recalled looked considered welcomed noted praised studied condemned commemorated remembered honoured honored analysed analyzed debated mentioned addressed evaluated concerned',
);
const OCCASIONS = wordSet(
  'meeting conference seminar workshop summit forum dialogue talks exercise exhibition visit course ceremony session congress election elections vote attack incident',
);
const THEMES = wordSet('subject topic theme focus object reason background model basis issue matter point');
const HELD = wordSet('held hosted convened met took opened staged organised organized');
const CITIES = wordSet('city capital town place');

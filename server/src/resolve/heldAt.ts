/** Where the text says that an event took place, and the clauses that say so. */
import type { Item } from '../recognise/scan.ts';
import { FRINGES } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, HOLDING, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TookPlace } from './claim.ts';
import { opening } from './heldPhrases.ts';
import { isOne, REACH, type Reader } from './reader.ts';
import { beginOf, behindClock, wordBefore } from './titleEnd.ts';

export type Place = NonNullable<TookPlace['place']>;

/** "Officials gathered in Tokyo (on 27 February) for the 10th Dialogue": where and when they did, it was. */
export function gatheredFor(item: Item, start: number, reader: Reader): boolean {
  const at = wordBefore(item, start, reader);
  if (!reader.is(at, 'for')) return false;
  const dates = reader.inSentence(item, 'date');
  for (let i = at - 1; i >= start; i--) {
    const date = dates.find(({ to }) => to === i + 1);
    if (date) {
      i = date.from;
      continue;
    }
    if (reader.hasAny(i, i + 1, HOLDING)) return ['gathered', 'gathers', 'met', 'meets'].some((w) => reader.is(i, w));
    // "in the ministry".
    const plain = reader.hasAny(i, i + 1, ARTICLE) || reader.hasAny(i - 1, i, ARTICLE);
    if (!reader.hasAny(i, i + 1, DATE_PREPOSITION) && !reader.isFreeCapital(i) && !plain) return false;
  }
  return false;
}

/** "on the sidelines of the 10th Dialogue": the token of "on", or -1. */
export function sidelinesBefore(item: Item, start: number, reader: Reader): number {
  const of = wordBefore(item, start, reader);
  if (!reader.is(of, 'of') || !FRINGES.has(reader.word(of - 1))) return -1;
  const on = reader.hasAny(of - 2, of - 1, ARTICLE) ? of - 3 : of - 2;
  return on >= start && (reader.is(on, 'on') || reader.is(on, 'at')) ? on : -1;
}

/** "(Hanoi)", "(Hanoi, 2025)": a place that stands alone in the bracket or with a year. */
export function placeInBracket(item: Item, reader: Reader): TookPlace['place'] {
  if (reader.word(item.to) === '（') return inWideBracket(item.to + 1, reader);
  if (!reader.is(item.to, '(')) return null;
  const place = capitalsAt(item.to + 1, reader);
  if (place === null) return null;
  const { to, ...words } = place;
  return reader.is(to, ')') || (isOne(to, [',', ';'], reader) && reader.is(to + 2, ')')) ? words : null;
}

/** 「（東京）」「（2025年2月10日、福岡）」 */
function inWideBracket(from: number, reader: Reader): TookPlace['place'] {
  const date = reader.startingAt(from).find(({ type }) => type === 'date');
  const first = date && reader.word(date.to) === '、' ? date.to + 1 : from;
  let end = first;
  while (end < first + LONGEST_CITY && CITY.test(reader.word(end))) end++;
  return end > first && (reader.word(end) === '）' || reader.word(end) === '、') ? reader.words(first, end) : null;
}

const LONGEST_CITY = 10;
const CITY = /^[\p{Script=Han}\p{Script=Katakana}ー]$/u;

/** Behind "(" or "(Fukuoka," where the date of the event stands. */
export function inBracket(item: Item, reader: Reader): number {
  let i = item.to + 1;
  while (reader.isFreeCapital(i)) i++;
  return i > item.to + 1 && isOne(i, [',', ';'], reader) ? i + 1 : item.to + 1;
}

/** "held in Tokyo on …", "took place in Ho Chi Minh City": capitals behind "in" or "at" that belong to no mention. */
export function heldAt(item: Item, reader: Reader): TookPlace['place'] {
  const relative = relativeEnd(item, reader);
  const end = Math.min(reader.sentenceEnd(item), relative + REACH);
  const bracket = inBracket(item, reader);
  if (reader.is(item.to, '(') && bracket > item.to + 1) return reader.words(item.to + 1, bracket - 1);
  const [inside] = reader.is(item.to, '(') ? reader.startingAt(item.to + 1).filter(({ type }) => type === 'date') : [];
  if (inside && reader.is(inside.to, ',')) return capitalsAt(inside.to + 1, reader);
  const before = reader.sentenceStart(item);
  if (gatheredFor(item, before, reader)) {
    // "It was said in Tokyo that officials met for the 10th Dialogue"
    for (let i = item.from - 1; i >= before && !reader.is(i, 'that') && !reader.is(i, ':'); i--)
      if (reader.is(i, 'in') && reader.isFreeCapital(i + 1)) return capitalsAt(i + 1, reader);
    return null;
  }
  // "Held in Hanoi on 27 February, the 10th Dialogue"
  const open = opening(item, before, reader);
  if (open !== null) {
    for (let i = open.to - 1; i >= open.from; i--)
      if (reader.is(i, 'in') && reader.isFreeCapital(i + 1)) return capitalsAt(i + 1, reader);
    return null;
  }
  // "- 10th Dialogue, Hanoi, 27 February 2024", "- 27 February 2024: 10th Dialogue, Hanoi"
  if (reader.is(item.to, ',') && reader.isFreeCapital(item.to + 1)) {
    const place = capitalsAt(item.to + 1, reader);
    const comma = place === null ? -1 : place.to;
    if (comma > 0 && reader.is(comma, ',') && reader.startingAt(comma + 1).some(({ type }) => type === 'date'))
      return place;
    if (comma > 0 && reader.endsLine(comma) && reader.is(wordBefore(item, before, reader), ':')) return place;
  }
  if (isGoverned(item, before, reader)) return null;
  for (let i = relative; i < end; i++) {
    i = behindBuilding(i, reader);
    const isIn = reader.is(i, 'in') || reader.is(i, 'at') || (reader.is(i, 'of') && reader.is(i - 1, 'city'));
    if (isIn && reader.isFreeCapital(i + 1)) {
      const { to, ...city } = capitalsAt(i + 1, reader, end) ?? { ...reader.words(i + 1, i + 2), to: i + 2 };
      // "at the 9th Dialogue in Hanoi's view"
      return i === item.to && reader.is(to, "'s") ? null : city;
    }
    const [date] = reader.startingAt(i).filter(({ type }) => type === 'date');
    // "X, who chaired the 10th Dialogue, was in Tokyo"
    if (reader.is(i, ',') && ['was', 'is', 'were', 'are'].some((word) => reader.is(i + 1, word))) break;
    const clock = behindClock(i, reader);
    if (date) i = date.to - 1;
    else if (clock > i) i = clock - 1;
    else if (
      !reader.hasAny(i, i + 1, HOLDING | VERB | DATE_PREPOSITION) &&
      ![',', ':', 'been', 'taken'].some((word) => reader.is(i, word))
    )
      break;
  }
  return host(item, before, reader);
}

/** "at a hotel in Tokyo", "in the city of Tokyo": the word before the city; the token itself where none stands there. */
function behindBuilding(i: number, reader: Reader): number {
  if (!(reader.is(i, 'at') || reader.is(i, 'in')) || !reader.hasAny(i + 1, i + 2, ARTICLE)) return i;
  for (let k = i + 2; k < i + LONGEST_BUILDING; k++) {
    const isIn = reader.is(k, 'in') || (reader.is(k, 'of') && reader.is(k - 1, 'city'));
    if (isIn && reader.isFreeCapital(k + 1)) return k;
    if (reader.startingAt(k).length > 0 || reader.isMark(k) || reader.hasAny(k, k + 1, VERB | DATE_PREPOSITION))
      return i;
  }
  return i;
}

const LONGEST_BUILDING = 6;

/** "A seminar after the 10th Dialogue took place in Tokyo", "officers who knew it met there": the verb has another subject. */
function isGoverned(item: Item, start: number, reader: Reader): boolean {
  const at = wordBefore(item, start, reader);
  if (at <= start || !reader.hasAny(item.to, item.to + 1, VERB | HOLDING)) return false;
  return reader.word(at - 1) === 'who' || (GOVERNING.has(reader.word(at)) && !reader.hasPastVerb(start, at, 0));
}

const GOVERNING = wordSet('after before following about on with from than');

const HOSTING = ['hosted', 'hosts', 'cohosted', 'saw'];

/** "Tokyo hosted the 9th Dialogue", "the 9th Dialogue, which Tokyo had hosted": a city, or the state whose capital it is. */
function host(item: Item, start: number, reader: Reader): TookPlace['place'] {
  const hosting = (at: number) => HOSTING.some((word) => reader.is(at, word));
  const behind = relativeEnd(item, reader);
  const before = wordBefore(item, start, reader);
  const verb = behind > item.to && hosting(behind) ? behind : hosting(before) ? before : -1;
  const to = reader.is(verb - 1, 'had') || reader.is(verb - 1, 'has') ? verb - 1 : verb;
  let from = to;
  while (from > start && reader.isFreeCapital(from - 1)) from--;
  // "It was Tokyo that hosted the 9th Dialogue"
  if (verb > 0 && reader.is(to - 1, 'that') && reader.is(start, 'it') && reader.is(start + 1, 'was')) {
    const city = capitalsAt(start + 2, reader);
    return city?.to === to - 1 ? { ...reader.words(start + 2, to - 1), host: true } : null;
  }
  if (verb < 0 || from === to) return null;
  // "Ambassador Ito Naoki of Tokyo hosted": only what begins the clause is its subject.
  const named = reader.is(from - 1, 'of') && reader.is(from - 2, 'city');
  const led = named ? from - 2 : from;
  // "On 4 July 2018 Tokyo hosted it"
  const isDated = reader.inSentence(item, 'date').some((date) => date.to === led && beginOf(date, reader) - start <= 1);
  const opens = named || from === start || reader.is(from - 1, ',') || reader.is(from - 1, 'which') || isDated;
  return opens ? { ...reader.words(from, to), host: true } : null;
}

/** Capitals that belong to no mention, from a token on and before another; behind "the city of", and up to ", Japan,". */
export function capitalsAt(
  first: number,
  reader: Reader,
  limit = Number.POSITIVE_INFINITY,
): (Place & { readonly to: number }) | null {
  const from =
    reader.is(first, 'the') && reader.is(first + 1, 'city') && reader.is(first + 2, 'of') ? first + 3 : first;
  let to = from;
  // In a headline in capitals "IN" is one, too.
  while (to < limit && reader.isFreeCapital(to) && !reader.hasAny(to, to + 1, DATE_PREPOSITION)) to++;
  if (to === from) return null;
  const inCountry = reader.is(to, ',') && reader.hasAny(to + 1, to + 2, COUNTRY) && reader.is(to + 2, ',');
  return { ...reader.words(from, to), to: inCountry && to + 2 < limit ? to + 2 : to };
}

const LONGEST_APPOSITION = 8;
/** Two officials with their titles. */
const LONGEST_CLAUSE = 40;

/** Behind ", which lasted a day, was", "– the last to date – was", and "the last meeting, the 9th Dialogue, was". */
function behindInsertion(item: Item, reader: Reader): number {
  const { to } = item;
  const mark = reader.word(to);
  if (!INSERTING.has(mark)) return to;
  if (mark === ',' && reader.is(to + 1, 'was') && isApposed(item, reader)) return to + 2;
  // "After the 10th Dialogue, A, who was tired, held talks": only of what is the subject.
  const start = reader.sentenceStart(item);
  const before = wordBefore(item, start, reader);
  if (before >= start && !reader.is(before, 'that') && !reader.is(before, ':')) return to;
  const first = reader.is(to + 1, 'which') ? to + 2 : to + 1;
  if (reader.hasAny(first, first + 2, HOLDING) && !reader.is(first, 'co')) return to;
  const end = Math.min(reader.sentenceEnd(item), to + LONGEST_CLAUSE);
  for (let k = to + 1; k < end; k++) {
    if (reader.word(k) !== mark || (mark === '-' && reader.is(k - 1, 'co'))) continue;
    const had = reader.is(k + 1, 'had') && reader.is(k + 2, 'been') ? k + 2 : k + 1;
    const verb = ['was', 'had', 'been'].includes(reader.word(had)) ? had + 1 : had;
    if (reader.hasAny(verb, verb + 1, HOLDING)) return verb;
    if (mark !== ',') return to;
  }
  return to;
}

const INSERTING: ReadonlySet<string> = new Set([',', '–', '—', '-']);

/** "The last meeting, the 9th Dialogue," */
function isApposed(item: Item, reader: Reader): boolean {
  const before = wordBefore(item, reader.sentenceStart(item), reader);
  return reader.is(before, ',') && MEETINGS.has(reader.word(before - 1));
}

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'talks', 'round', 'session', 'event', 'gathering', 'one']);

/** Behind "was a one-day affair,", before a participle that is told of the event: "held in Tokyo on". */
function behindPredicate(to: number, reader: Reader): number {
  if (!reader.is(to, 'was') || !reader.hasAny(to + 1, to + 2, ARTICLE)) return to;
  for (let k = to + 2; k < to + LONGEST_APPOSITION; k++) {
    if (reader.is(k, ',')) return isOne(k + 1, HELD, reader) ? k + 1 : to;
    if (reader.hasAny(k, k + 1, VERB | HOLDING | SUBORDINATE) || reader.startingAt(k).length > 0) return to;
  }
  return to;
}

const HELD = ['held', 'hosted', 'convened', 'organised', 'organized'];

/** Behind ", now in its tenth edition," with the number of the event; its own end where none stands there. */
function behindEdition({ ordinal, to }: Item, reader: Reader): number {
  if (!ordinal || ordinal.from < to || !reader.is(to, ',')) return to;
  const comma = reader.is(ordinal.to, ',') ? ordinal.to : ordinal.to + 1;
  return reader.is(comma, ',') ? comma + 1 : to;
}

/**
 * Behind ", which was" of a clause about the event itself, or behind "came to a close"; the item's own end where there is
 * none.
 */
export function relativeEnd(item: Item, reader: Reader): number {
  if (reader.is(item.to, 'came') && reader.is(item.to + 1, 'to') && reader.hasAny(item.to + 2, item.to + 3, ARTICLE))
    return reader.is(item.to + 3, 'close') || reader.is(item.to + 3, 'end') ? item.to + 4 : item.to;
  const edition = behindEdition(item, reader);
  if (edition > item.to) return reader.is(edition, 'was') ? edition + 1 : edition;
  const affair = behindPredicate(item.to, reader);
  if (affair > item.to) return affair;
  let i = reader.is(item.to, ',') ? item.to + 1 : item.to;
  // ", for which both sides gathered"
  if (reader.is(i, 'for') && reader.is(i + 1, 'which'))
    return ['gathered', 'met'].map((word) => reader.lastWord(i + 2, i + 7, word)).find((at) => at > i) ?? item.to;
  const inserted = behindInsertion(item, reader);
  if (inserted > item.to) return inserted;
  // ", at which A and B presided, was held"
  if (i > item.to && reader.hasAny(i, i + 1, DATE_PREPOSITION) && reader.is(i + 1, 'which')) {
    let k = i + 2;
    while (k < i + LONGEST_CLAUSE && !reader.is(k, ',')) k++;
    return reader.is(k + 1, 'was') || reader.is(k + 1, 'took') ? k + 2 : item.to;
  }
  // ", the last so far, was held"
  if (i > item.to && reader.hasAny(i, i + 1, ARTICLE)) {
    for (let k = i + 1; k < i + LONGEST_APPOSITION; k++) {
      if (reader.is(k, ',')) return reader.is(k + 1, 'was') ? k + 2 : item.to;
      if (reader.hasAny(k, k + 1, VERB | HOLDING) || reader.startingAt(k).length > 0) return item.to;
    }
    return item.to;
  }
  if (!reader.is(i, 'which') && !reader.is(i, 'that')) return item.to;
  i++;
  // "which Tokyo had hosted"
  let city = i;
  while (reader.isFreeCapital(city)) city++;
  const hosted = reader.is(city, 'had') || reader.is(city, 'has') ? city + 1 : city;
  if (city > i && HOSTING.some((word) => reader.is(hosted, word))) return hosted;
  return reader.is(i, 'was') ? i + 1 : i;
}

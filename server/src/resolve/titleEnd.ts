/** Where a title begins and ends with what belongs to it, and where a date begins. */
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

/** The first token of a title, its number counted in. */
export const firstOf = (item: Item): number => Math.min(item.ordinal?.from ?? item.from, item.from);

/** The token before a title, its number, its article and the countries before it: "the Japan-Philippines …", "Japan's …". */
export function wordBefore(item: Item, start: number, reader: Reader): number {
  let at = behindPraise(firstOf(item), reader) - 1;
  while (at >= start && (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || isBetweenCountries(at, reader))) at--;
  return at;
}

/** Before "important", "successful and fruitful", "so-called": what is thought of it, and none of which one it is. */
function behindPraise(from: number, reader: Reader): number {
  let at = from;
  for (;;) {
    if (PRAISING.has(reader.word(at - 1))) at--;
    else if (at < from && (reader.is(at - 1, 'and') || reader.is(at - 1, ',')) && PRAISING.has(reader.word(at - 2)))
      at -= 2;
    else if (reader.word(at - 1) === 'called' && reader.is(at - 2, '-') && reader.word(at - 3) === 'so') at -= 3;
    else return at;
  }
}

const PRAISING = wordSet(
  'important historic landmark successful fruitful significant crucial vital prestigious famous major key productive lively useful valuable',
);

const isBetweenCountries = (at: number, reader: Reader): boolean =>
  reader.hasAny(at - 1, at, COUNTRY) &&
  (reader.is(at, "'s") || (reader.is(at, '-') && reader.hasAny(at + 1, at + 2, COUNTRY)));

/** Where what is told of a title begins: the sentence, or behind "He said that", "Much has happened: on 5 May …". */
export function toldFrom(item: Item, start: number, reader: Reader): number {
  const colon = reader.lastWord(start, item.from, ':');
  const dated = colon > start && (reader.is(colon + 1, 'on') || reader.is(colon + 1, 'in'));
  if (dated && reader.startingAt(colon + 2).some(({ type }) => type === 'date')) return colon + 1;
  const that = reader.lastWord(start, item.from, 'that');
  if (that <= start || !SAYING.has(reader.word(that - 1))) return start;
  for (let i = start; i < that; i++) if (DOUBT.has(reader.word(i))) return start;
  return that + 1;
}

/** "another Memorandum", "a new Memorandum": one of several of the name. */
export function isAnother({ from }: Item, reader: Reader): boolean {
  if (OTHERS.has(reader.word(from - 1))) return true;
  return /^\p{L}+$/u.test(reader.word(from - 1)) && OTHERS.has(reader.word(from - 2));
}

const OTHERS = wordSet('a an another new second third further additional revised earlier previous old each every');

/** Before a verb of saying: what is said then is not so. */
const WRONGLY = 'nobody none neither wrongly mistakenly falsely erroneously incorrectly';
export const WRONG = wordSet(WRONGLY);
/** Before "said that": it was not so, or not said, or said of another time. */
export const DOUBT = wordSet(`not never no ${WRONGLY} time then once days years`);

/** Behind "between Viet Nam and Japan", where that stands right behind a title; "with the Philippines" only of a paper. */
export function behindParties(to: number, reader: Reader, ofPaper = false): number {
  const isWith = ofPaper && reader.is(to, 'with') && reader.hasAny(to + 1, to + 3, COUNTRY);
  if (!isWith && !reader.is(to, 'between')) return to;
  let i = to + 1;
  while (
    reader.hasAny(i, i + 1, COUNTRY | ARTICLE | CONJUNCTION) ||
    ['republic', 'socialist', 'of', '-', 'european', 'union'].some((word) => reader.is(i, word))
  )
    i++;
  return i;
}

/** The token of a date, or of "the" before it. */
export function beginOf(date: Item, reader: Reader): number {
  return reader.is(date.from - 1, 'the') ? date.from - 1 : date.from;
}

/** Dates of the sentence behind its dateline; of "A year later, on 27 February 2024," the one that says the day. */
export function datesBehind(start: number, item: Item, reader: Reader): readonly Item[] {
  const dates = reader.inSentence(item, 'date').filter((date) => date.from >= start);
  const [first, next] = dates;
  const counted = first?.date?.resolvedBy === 'relative' || first?.date?.resolvedBy === 'unresolved';
  if (!first || !next || !counted || !reader.is(first.to, ',')) return dates;
  const led = reader.is(first.to + 1, 'on') || reader.is(first.to + 1, 'in');
  return led && beginOf(next, reader) === first.to + 2 ? dates.slice(1) : dates;
}

/**
 * Behind "Two years before," in front of the date that says when that was, "Ladies and gentlemen," before "it was", and
 * "Readers will recall that".
 */
export function behindCount(start: number, [date]: readonly Item[], reader: Reader): number {
  for (let i = start + 1; i < start + 5; i++)
    if (
      (reader.is(i, ',') && reader.is(i + 1, 'it') && reader.is(i + 2, 'was')) ||
      (reader.is(i, 'that') && RECALLING.has(reader.word(i - 1)))
    )
      return i + 1;
  const comma = date && reader.is(date.from - 2, ',') ? date.from - 2 : -1;
  return comma > start && comma <= start + 4 && COUNTING.has(reader.word(comma - 1)) ? comma + 1 : start;
}

const RECALLING: ReadonlySet<string> = new Set(['recall', 'remember', 'recalled', 'remembered']);
const COUNTING: ReadonlySet<string> = new Set(['later', 'earlier', 'before', 'after', 'afterwards', 'on']);

/** The token of "when" right behind a date or its comma, or -1: "since 13 March, when". */
export function whenBehind({ to }: Item, reader: Reader): number {
  const at = reader.is(to, ',') ? to + 1 : to;
  return reader.is(at, 'when') ? at : -1;
}

/** Behind "(DOC)", where one stands right behind a title. */
export function behindBracket(to: number, reader: Reader): number {
  if (!reader.is(to, '(')) return to;
  for (let i = to + 1; i < to + LONGEST_BRACKET; i++) if (reader.is(i, ')')) return i + 1;
  return to;
}

const LONGEST_BRACKET = 8;

/** Behind "in Tokyo on 24 October 2011,", "(Tokyo, 24 October 2011)". */
export function behindPlaceAndDate(from: number, reader: Reader): number {
  let at = behindBracket(from, reader);
  for (;;) {
    const date = reader.startingAt(at).find(({ type }) => type === 'date');
    if (date) at = date.to;
    else if (reader.isFreeCapital(at) || SETTING.has(reader.word(at))) at++;
    else return at;
  }
}

const SETTING: ReadonlySet<string> = new Set(['in', 'on', 'at', ',']);

/** Behind "at 9 a.m.", "at 14:30"; the token itself where no clock time stands there. */
export function behindClock(at: number, reader: Reader): number {
  if (!reader.is(at, 'at') || !/^\d/.test(reader.word(at + 1))) return at;
  let end = at + 2;
  while (end < at + LONGEST_CLOCK && CLOCK.test(reader.word(end))) end++;
  return end;
}

const LONGEST_CLOCK = 8;
const CLOCK = /^(?:\d+|[ap]\.?m\.?|[apm.:]|hours|o|clock|'|’|sharp)$/;

/** Behind "of Japan", "of the Japan Self-Defense Forces". */
export function complementEnd(title: Item, reader: Reader): number {
  let at = title.to;
  if (!reader.is(at, 'of')) return at;
  at++;
  while (reader.hasAny(at, at + 1, ARTICLE)) at++;
  const body = reader.startingAt(at).find(({ type }) => type === 'organisation');
  if (body) return body.to;
  if (reader.areWords(at, SOCIALIST)) at += SOCIALIST.length;
  const country = at;
  while (reader.hasAny(at, at + 1, COUNTRY)) at++;
  return at > country ? at : title.to;
}

/** The last of the titles that stand behind each name. */
export function lastTitles({ attachments }: Section): ReadonlyMap<Item, Item> {
  const last = new Map<Item, Item>();
  for (const { person, title } of attachments)
    if (title.from >= Math.max(person.to, last.get(person)?.from ?? -1)) last.set(person, title);
  return last;
}

const SOCIALIST = ['socialist', 'republic', 'of'];

/** "Back in May", "As early as May": the token of the preposition. */
export function behindLeading(start: number, reader: Reader): number {
  let at = start;
  while (at < start + 3 && LEADING.has(reader.word(at))) at++;
  return at;
}

const LEADING = wordSet('back already only as early late then later not until');

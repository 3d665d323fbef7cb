/** What stands on the way from an event or agreement to its date and place: small words, people, places and verbs. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import { ACTS, AS_PLANNED, BE, type Kind, PLACING, SMALL } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { behindClock } from './titleEnd.ts';

/** The date and the place that are a thing's own. */
export interface Linked {
  readonly on: Item | null;
  readonly place: Place | null;
}

/** An event or agreement whose date is looked for; places are tokens. */
export interface Thing {
  readonly item: Item;
  readonly kind: Kind;
  /** Those that may be its own, in the order of the text. */
  readonly dates: readonly Item[];
  /** Where what is told of it begins. */
  readonly start: number;
  /** The token before it, its articles and countries. */
  readonly before: number;
}

export type City = Place & { readonly to: number };

/** What stands on the way from one token to another. */
export interface Way {
  /** The first token that nothing allows. */
  readonly end: number;
  /** The first verb of the kind. */
  readonly verb: number;
  readonly date: Item | null;
  readonly place: City | null;
}

/** From a token up to another, or to a second date, a thing that may have the date, or a word of weight. */
export function walk(from: number, to: number, verbs: ReadonlySet<string>, thing: Thing, reader: Reader): Way {
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
    // "took place on 27 February after they had met in Bangkok"
    if (date && REASONS.has(word)) break;
    if (isAsPlanned(i, reader)) {
      i += 4;
      continue;
    }
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

const REASONS: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** ", as planned," and the like. */
const isAsPlanned = (i: number, reader: Reader): boolean =>
  reader.is(i, ',') && reader.is(i + 1, 'as') && AS_PLANNED.has(reader.word(i + 2)) && reader.is(i + 3, ',');

/** "in Tokyo", ", Tokyo,", and "Tokyo," at the beginning. */
function capitalsOf(i: number, word: string, reader: Reader): City | null {
  const at = PLACING.has(word) ? i + 1 : i;
  const city = reader.isFreeCapital(at) ? capitalsAt(at, reader) : null;
  return at > i || reader.word(city?.to ?? -1) === ',' ? city : null;
}

const isSmall = (i: number, word: string, item: Item, reader: Reader): boolean =>
  SMALL.has(word) ||
  reader.isAdverb(i) ||
  inOrdinal(i, item) ||
  reader.isFreeCapital(i) ||
  reader.hasAny(i, i + 1, ARTICLE | COUNTRY);

export const inOrdinal = (i: number, { ordinal }: Item): boolean =>
  ordinal !== undefined && ordinal !== null && i >= ordinal.from && i < ordinal.to;

/** Another thing that may have the date. */
function isRival(other: Item, item: Item, reader: Reader): boolean {
  if (!['event', 'agreement', 'partnership'].includes(other.type) || other === item) return false;
  const id = reader.mention(other)?.id ?? null;
  return id === null || id !== reader.mention(item)?.id;
}

/** "the signing ceremony for T", "the opening of T": what was on a day is T's own beginning or end. */
export function isAct(before: number, kind: Kind, reader: Reader): boolean {
  const word = reader.word(before);
  if (word !== 'of' && word !== 'for') return false;
  const noun = reader.word(before - 1);
  return ACTS[kind].has(noun) || (noun === 'ceremony' && ACTS[kind].has(reader.word(before - 2)));
}

/** "put their names to T", "signed copies of T", "participants in T". */
export function isPhrase(before: number, kind: Kind, reader: Reader): boolean {
  if (kind === 'event') return false;
  if (kind === 'issued' && reader.word(before) === 'public') return reader.word(before - 1) === 'made';
  const noun = reader.word(before - 1);
  if (reader.word(before) === 'to') return noun === 'names' || noun === 'signatures';
  if (reader.word(before) === 'on') return noun === 'paper';
  return reader.word(before) === 'of' && noun === 'copies' && reader.word(before - 2) === 'signed';
}

export function isPassive(verb: number, start: number, reader: Reader): boolean {
  if (!reader.word(verb).endsWith('ed')) return false;
  for (let i = verb - 1; i >= Math.max(start, verb - 3); i--) if (BE.has(reader.word(i))) return true;
  return false;
}

/**
 * The city of an event in phrases without a verb of holding: "the choice of Tokyo as the venue of T", "Tokyo, which hosted T",
 * "the opening in Tokyo of T", "Tokyo's hosting of T".
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import { ACTS } from './linkedWords.ts';
import type { Reader } from './reader.ts';
import { beginOf } from './titleEnd.ts';

/** `before`: the token before the title, its number and its article. */
export function venueOf(item: Item, before: number, start: number, reader: Reader): Place | null {
  if (before < start) return null;
  switch (reader.word(before)) {
    case 'of':
      return (
        asVenue(before - 1, start, reader) ??
        actIn(item, before, start, reader) ??
        ofSubject(item, before, start, reader)
      );
    case 'to':
      return ofSubject(item, before, start, reader);
    case ':':
      return inEntry(item, before, reader);
    case ',':
      return hostedBy(before, start, reader);
    case 'hosted':
      return reader.is(before - 1, 'which') ? asHost(cityBefore(before - 2, ',', start, reader)) : null;
    case 'attended':
      return whereTheyWere(before, start, reader);
    case 'in':
      return reader.is(before - 1, 'part') ? whereTheyWere(before - 2, start, reader) : null;
    default:
      return null;
  }
}

/** "Tokyo, the venue of T", "the choice of Tokyo as the venue of T", "with Tokyo as venue of T". */
function asVenue(noun: number, start: number, reader: Reader): Place | null {
  if (!VENUES.has(reader.word(noun))) return null;
  const by = reader.hasAny(noun - 1, noun, ARTICLE) ? noun - 2 : noun - 1;
  if (reader.is(by, ',')) return cityBefore(by, ',', start, reader);
  const city = reader.is(by, 'as') ? capitalsUpTo(by, start, reader) : null;
  if (!city || !CHOOSING.has(reader.word(city.from - 1))) return null;
  // "the proposal of Hanoi as the venue", "Some had picked Hanoi as the venue"
  const led = reader.word(city.from - 2);
  return led === 'had' || (reader.is(city.from - 1, 'of') && !CHOICE.has(led)) ? null : city;
}

/** "The opening in Tokyo of T", "The session in Tokyo on 13 March of T", "Tokyo's hosting of T". */
function actIn(item: Item, of: number, start: number, reader: Reader): Place | null {
  if (reader.is(of - 1, 'hosting') && reader.is(of - 2, "'s")) return asHost(capitalsUpTo(of - 2, start, reader));
  const date = reader.inSentence(item, 'date').find(({ to }) => to === of);
  const end = date ? beginOf(date, reader) - 1 : of;
  const city = capitalsUpTo(end, start, reader);
  const noun = city && reader.is(city.from - 1, 'in') ? reader.word(city.from - 2) : '';
  return ACTS.event.has(noun) || noun === 'meeting' ? city : null;
}

/** "Delegates to T in Tokyo were given maps": before the only verb it is T's. */
function ofSubject({ to }: Item, before: number, start: number, reader: Reader): Place | null {
  const city = reader.is(to, 'in') && before - start <= LONGEST_SUBJECT ? capitalsAt(to + 1, reader) : null;
  const isSubject = city && BE.has(reader.word(city.to)) && !reader.hasPastVerb(start, before, 0);
  return isSubject && !reader.hasAny(start, before, SUBORDINATE | VERB) && PRESENT.has(reader.word(before - 1))
    ? city
    : null;
}

/** "- 13 March 2023, Tokyo: T" */
function inEntry(item: Item, colon: number, reader: Reader): Place | null {
  const city = capitalsUpTo(colon, 0, reader);
  const date =
    city && reader.is(city.from - 1, ',')
      ? reader.inSentence(item, 'date').find(({ to }) => to === city.from - 1)
      : null;
  const opens =
    date && (reader.startsLine(date.from) || (reader.isMark(date.from - 1) && reader.startsLine(date.from - 1)));
  // "- 5 May 2023, Hanoi: T reviewed", "T (press conference)"
  const ends = reader.endsLine(item.to) || ENDING.has(reader.word(item.to)) || HELD.has(reader.word(item.to));
  return opens && ends ? city : null;
}

/** "Hosted by Tokyo, T was opened". */
function hostedBy(comma: number, start: number, reader: Reader): Place | null {
  const city = reader.is(start, 'hosted') && reader.is(start + 1, 'by') ? capitalsAt(start + 2, reader) : null;
  return city?.to === comma ? asHost(city) : null;
}

/** "travelled to Tokyo, where they attended T": the clause of "where" begins a few words before its verb. */
function whereTheyWere(verb: number, start: number, reader: Reader): Place | null {
  for (let i = verb - 1; i > Math.max(start, verb - LONGEST_SUBJECT); i--)
    if (reader.is(i, 'where') && reader.is(i - 1, ',')) {
      const city =
        reader.hasPastVerb(i, verb, 0) || reader.hasAny(i + 1, verb, SUBORDINATE) || DENYING.has(reader.word(i + 1))
          ? null
          : capitalsUpTo(i - 1, start, reader);
      return city && PLACING.has(reader.word(city.from - 1)) ? city : null;
    }
  return null;
}

type City = Place & { readonly from: number };

const asHost = (place: Place | null): Place | null => place && { text: place.text, span: place.span, host: true };

/** The city right before a mark, which opens the sentence or a clause. */
function cityBefore(at: number, mark: string, start: number, reader: Reader): City | null {
  const city = reader.is(at, mark) ? capitalsUpTo(at, start, reader) : null;
  return city && (city.from === start || CLAUSES.has(reader.word(city.from - 1))) ? city : null;
}

/** Capitals that end right before a token. */
function capitalsUpTo(to: number, start: number, reader: Reader): City | null {
  let from = to;
  while (from > start && reader.isFreeCapital(from - 1) && !reader.hasAny(from - 1, from, ARTICLE)) from--;
  return from < to ? { ...reader.words(from, to), from } : null;
}

const HELD = wordSet('held opened opens closed began convened');
const ENDING = wordSet('. ;');
const BE = wordSet('was were had');
/** Those who were there: "reactions to the 9th Dialogue in Tokyo" are Tokyo's. */
const PRESENT = wordSet('delegates delegations participants attendees envoys members guests visitors chairs co-chairs');
const VENUES = wordSet('venue site setting location');
const CHOICE = wordSet('choice selection');
const CHOOSING = wordSet('of with chose picked selected named');
const PLACING = wordSet('to in');
const CLAUSES = wordSet('in to from at that and , ;');
const DENYING = wordSet('nobody none no neither few');
const LONGEST_SUBJECT = 8;

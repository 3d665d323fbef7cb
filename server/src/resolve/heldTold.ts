/**
 * Sentences that tell where or when an event was held in other words than a verb of holding: "the venue of the 9th
 * Dialogue was Tokyo", "at the 9th Dialogue in Tokyo, both sides", "Minutes of the 9th Dialogue, Tokyo, 13 March 2023".
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { type Attribute, attributeOf } from './attributes.ts';
import type { TookPlace } from './claim.ts';
import { frontDate } from './frontDate.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import { GATHERED, isOfPeople } from './heldPhrases.ts';
import { isOne, type Reader } from './reader.ts';
import { beginOf, whenBehind, wordBefore } from './titleEnd.ts';

/** `on` null: on a day that the sentence does not tell. */
export interface Told {
  readonly on: Item | null;
  readonly place: TookPlace['place'];
}

export function toldOf(item: Item, start: number, dates: readonly Item[], reader: Reader): Told | null {
  const before = wordBefore(item, start, reader);
  return (
    seen(item, before, start, dates, reader) ??
    hostedBy(item, before, start, dates, reader) ??
    metFor(item, before, start, dates, reader) ??
    itselfAt(item, before, start, dates, reader) ??
    named(before, start, dates, reader) ??
    entry(item, before, start, dates, reader) ??
    behindFront(item, before, start, dates, reader)
  );
}

/** "On 13 March 2023 Tokyo was the venue of the 9th Dialogue" */
function behindFront(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Told | null {
  const front = frontDate(start, dates, reader);
  const told = front && !front.saw ? hostedBy(item, before, front.clause, [], reader) : null;
  return told && front ? { on: front.date, place: told.place } : null;
}

/** "13 March 2023 saw the 9th Dialogue in Tokyo", "It was on 13 March 2023 that the 9th Dialogue was held in Tokyo." */
function seen(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Told | null {
  const front = frontDate(start, dates, reader);
  if (front === null || before >= front.clause) return null;
  const held = reader.is(item.to, 'was') && isOne(item.to + 1, HELD, reader);
  if (!front.saw && !(held && reader.is(front.clause - 1, 'that'))) return null;
  const at = held ? item.to + 2 : item.to;
  const city = reader.is(at, 'in') ? capitalsAt(at + 1, reader) : null;
  return { on: front.date, place: city && placeOf(city, false) };
}

const HELD = ['held', 'opened', 'convened', 'hosted'];
const HOSTS: ReadonlySet<string> = new Set(['venue', 'host', 'place', 'location', 'scene', 'setting', 'site']);
const STAGES = wordSet('venue stage setting scene');
const SERVING = wordSet('was is provided formed set');
const WELCOMING: ReadonlySet<string> = new Set(['welcomed', 'received', 'hosted']);
const PLAYING: ReadonlySet<string> = new Set(['played', 'was']);
const HOSTED = ['hosted', 'held'];
const BRINGING = ['on', 'in'];

/** "The venue of the 9th Dialogue was Tokyo", "Tokyo played host to it", "it was hosted by Tokyo", "it was in Tokyo that". */
function hostedBy(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Told | null {
  const on = dateBehind(item.to, dates, reader) ?? leading(start, dates, reader);
  const be = (i: number) => reader.is(i, 'was') || reader.is(i, 'is');
  const dated = dateBehind(item.to, dates, reader);
  // "Tokyo played host to the 9th Dialogue", "played host on 13 March to it"
  const between = dates.find(({ to }) => to === before);
  const host = between ? beginOf(between, reader) - 2 : before - 1;
  if (reader.is(before, 'to') && reader.is(host, 'host') && PLAYING.has(reader.word(host - 1))) {
    const city = onlyCapitals(start, host - 1, reader);
    return city ? { on: between ?? on, place: placeOf(city, true) } : null;
  }
  // "Tokyo was where the 9th Dialogue was held"
  if (reader.is(before, 'where') && be(before - 1) && be(item.to) && isOne(item.to + 1, HELD, reader)) {
    const city = onlyCapitals(start, before - 1, reader);
    if (city) return { on, place: placeOf(city, false) };
  }
  // "Tokyo was the stage for the 9th Dialogue"
  if (reader.is(before, 'for') && STAGES.has(reader.word(before - 1))) {
    const be = reader.hasAny(before - 2, before - 1, ARTICLE) ? before - 3 : before - 2;
    const city = SERVING.has(reader.word(be)) ? onlyCapitals(start, be, reader) : null;
    if (city) return { on, place: placeOf(city, true) };
  }
  const attribute = attributeOf(item, HOSTS, reader, dated?.to);
  if (attribute) return hostIn(attribute, dated ?? on, start, dates, reader);
  // "Tokyo welcomed the delegations of the 9th Dialogue"
  if (isOfPeople(before, reader)) {
    let verb = before - 2;
    while (verb > start && reader.hasAny(verb, verb + 1, ARTICLE)) verb--;
    const city =
      WELCOMING.has(reader.word(verb)) && closes(item.to, dates, reader) ? onlyCapitals(start, verb, reader) : null;
    if (city) return { on: on ?? dateWhen(city, dates, reader), place: placeOf(city, true) };
  }
  // "the 9th Dialogue, hosted by Tokyo in March"
  const hosted = be(item.to) || reader.is(item.to, ',');
  if (hosted && isOne(item.to + 1, HOSTED, reader)) {
    const by = reader.is(item.to + 2, 'by') ? capitalsAt(item.to + 3, reader) : null;
    if (by) return { on: dateBehind(by.to, dates, reader), place: placeOf(by, true) };
    if (reader.is(before, 'that') && reader.is(start, 'it') && be(start + 1) && reader.is(start + 2, 'in')) {
      const city = capitalsAt(start + 3, reader);
      return city?.to === before ? { on: null, place: placeOf(city, false) } : null;
    }
  }
  // "In Tokyo, the 9th Dialogue was held on 13 March 2023."
  const first = reader.is(start, 'in') && reader.is(before, ',') ? capitalsAt(start + 1, reader) : null;
  if (first?.to === before && be(item.to) && reader.is(item.to + 1, 'held') && closes(item.to + 2, dates, reader))
    return { on: dateBehind(item.to + 2, dates, reader), place: placeOf(first, false) };
  // "It was in Tokyo that the 9th Dialogue met on 13 March 2023."
  const cleft = reader.is(before, 'that') && reader.is(start, 'it') && be(start + 1) && reader.is(start + 2, 'in');
  if (cleft && (isOne(item.to, GATHERED, reader) || (reader.is(item.to, 'took') && reader.is(item.to + 1, 'place')))) {
    const city = capitalsAt(start + 3, reader);
    const verb = reader.is(item.to, 'took') ? item.to + 2 : item.to + 1;
    return city?.to === before && closes(verb, dates, reader)
      ? { on: dateBehind(verb, dates, reader), place: placeOf(city, false) }
      : null;
  }
  return null;
}

/** Behind "was held": not "held up as a model", "met with interest". */
const closes = (at: number, dates: readonly Item[], reader: Reader): boolean => {
  const date = dateBehind(at, dates, reader);
  // "welcomed the delegates of the 9th Dialogue on 5 May for a tour"
  return date ? !reader.is(date.to, 'for') : reader.isMark(at) || reader.endsLine(at);
};

/** "The host of the 9th Dialogue was X": a city, or the state by its capital, or somebody. */
function hostIn(
  { noun, behind, verb }: Attribute,
  on: Item | null,
  start: number,
  dates: readonly Item[],
  reader: Reader,
): Told | null {
  const host = noun === 'host';
  const value = behind < 0 ? null : (capitalsAt(behind, reader) ?? buildingIn(behind, reader));
  // "The venue was Osaka for the exhibition": of something else.
  if (value && reader.is(value.to, 'for')) return null;
  if (value) return { on: on ?? dateBehind(value.to, dates, reader), place: placeOf(value, host) };
  const first = verb < 0 ? null : (onlyCapitals(start, verb, reader) ?? buildingUpTo(start, verb, reader));
  return first ? { on, place: placeOf(first, host) } : null;
}

/** "The venue was a hotel in Tokyo", "was the Palace Hotel in Tokyo". */
function buildingIn(from: number, reader: Reader): (Place & { readonly to: number }) | null {
  if (!reader.hasAny(from, from + 1, ARTICLE)) return null;
  let at = from + 1;
  while (at < from + LONGEST && (reader.isFreeCapital(at) || /^\p{Ll}{3,}$/u.test(reader.words(at, at + 1).text))) at++;
  const city = reader.is(at, 'in') ? capitalsAt(at + 1, reader) : null;
  return city && (reader.isMark(city.to) || reader.endsLine(city.to)) ? city : null;
}

/** "A hotel in Tokyo was the venue". */
function buildingUpTo(start: number, verb: number, reader: Reader): Place | null {
  let from = verb;
  while (from > start && reader.isFreeCapital(from - 1)) from--;
  const isIn = from < verb && reader.is(from - 1, 'in') && from - start <= LONGEST;
  return isIn && reader.hasAny(start, start + 1, ARTICLE) ? reader.words(from, verb) : null;
}

const TRAVELLED = ['travelled', 'traveled', 'flew', 'went', 'came'];
/** Behind "had". */
const COME = ['come', 'flown', 'gone'];

/** "He travelled to Tokyo for the 9th Dialogue", "the 9th Dialogue brought the delegations to Tokyo". */
function metFor(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Told | null {
  const opens = before === start && reader.is(item.to, ',');
  if (reader.is(before, 'for') && !opens) {
    for (let i = before - 1; i > start && i > before - LONGEST; i--) {
      const come = isOne(i, COME, reader) && isOne(i - 1, ['had', 'has', 'have'], reader);
      if (!(come || isOne(i, TRAVELLED, reader)) || !reader.is(i + 1, 'to')) continue;
      const city = capitalsAt(i + 2, reader);
      const date = city && dateBehind(city.to, dates, reader);
      const end = date ? date.to : city?.to;
      return city && end === before ? { on: date ?? null, place: placeOf(city, false) } : null;
    }
    return null;
  }
  if (reader.is(before, 'for')) {
    for (let i = item.to + 1; i < item.to + LONGEST; i++) {
      const met = isOne(i, GATHERED, reader) && reader.is(i + 1, 'in');
      const city = met || (isOne(i, TRAVELLED, reader) && reader.is(i + 1, 'to')) ? capitalsAt(i + 2, reader) : null;
      if (city) return { on: dateBehind(city.to, dates, reader), place: placeOf(city, false) };
    }
    return null;
  }
  if (!reader.is(item.to, 'brought') || before >= start) return null;
  for (let i = item.to + 1; i < item.to + LONGEST; i++) {
    const city = reader.is(i, 'to') ? capitalsAt(i + 1, reader) : null;
    if (city) return { on: dateBehind(city.to, dates, reader), place: placeOf(city, false) };
  }
  return null;
}

/** So many tokens may stand between the verb and what it tells of. */
const LONGEST = 10;

/** "At the 9th Dialogue in Tokyo, both sides", "in March 2023, at the 9th Dialogue", "the 9th Dialogue, in Tokyo in March,". */
function itselfAt(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Told | null {
  // "As early as the 9th Dialogue in March 2023, the sides had spoken of it"
  const early = reader.is(before, 'as') && reader.word(before - 1) === 'early';
  const at = early || isOne(before, ['at', 'during'], reader);
  const comma = reader.is(item.to, ',');
  const behind = comma ? item.to + 1 : item.to;
  const city = reader.is(behind, 'in') ? capitalsAt(behind + 1, reader) : null;
  const after = city ? city.to : behind;
  const on = dateBehind(after, dates, reader);
  const end = on ? on.to : after;
  const closed = reader.is(end, ',') || (!comma && reader.endsLine(end)) || reader.is(end, '.');
  const place = city && closed ? placeOf(city, false) : null;
  if (at) {
    const comes = reader.is(before - 1, ',') ? before - 1 : before;
    const led = dates.find(({ to }) => to === comes) ?? null;
    const verb = led ? beginOf(led, reader) - 2 : -1;
    // "They had last met in February 2025 at the 9th Dialogue": who "dined in April at" it may have done so around it.
    const own = comes < before || isOne(verb, GATHERED, reader);
    if (led && own && isOne(verb + 1, BRINGING, reader)) return { on: led, place };
    if (on && closed) return { on, place };
    return place ? { on: null, place } : null;
  }
  // "The 9th Dialogue - Tokyo, 13 March 2023 - was"
  if (reader.is(item.to, '-') && !isOne(before, ['on', 'about'], reader)) {
    const where = capitalsAt(item.to + 1, reader);
    const next = where && reader.is(where.to, ',') ? where.to + 1 : item.to + 1;
    const when = dates.find((date) => beginOf(date, reader) === next) ?? null;
    if ((when || where) && reader.is(when?.to ?? where?.to ?? -1, '-')) {
      // A year beside its place says no more than the number does.
      const isYear = when?.date?.value?.type === 'date' && when.date.value.precision === 'year';
      return { on: where && isYear ? null : when, place: where && placeOf(where, false) };
    }
  }
  // "The 9th Dialogue, in Tokyo in March 2023, reviewed", "since the 9th Dialogue of 13 March 2023"
  if (comma && place && on && before < start) return { on, place };
  const day = reader.is(item.to, 'of') ? dates.find((date) => beginOf(date, reader) === item.to + 1) : undefined;
  const isDay = day?.date?.value?.type === 'date' && day.date.value.precision !== 'year';
  return day && isDay ? { on: day, place: null } : null;
}

const HAPPENED = wordSet('happened place followed');
const MEETINGS = ['meeting', 'session', 'talks', 'gathering'];

/** "The meeting on 13 March 2023 was the 9th Dialogue." */
function named(before: number, start: number, dates: readonly Item[], reader: Reader): Told | null {
  if (!(reader.is(before, 'was') || reader.is(before, 'were'))) return null;
  const date = dates.find(({ to }) => to <= before && to > start);
  const on = date ? beginOf(date, reader) - 1 : -1;
  // "The talks in Tokyo on 13 March 2023 were the 9th Dialogue"
  const led = capitalsUpTo(on, start, reader);
  const noun = (led ? led.from : on) - 1;
  // "What happened on 13 March 2023 was the 9th Dialogue", "The meeting of 13 March 2023 was the 9th Dialogue"
  const what = reader.is(start, 'what') && HAPPENED.has(reader.word(noun));
  const met = isOne(noun, MEETINGS, reader) && (isOne(on, BRINGING, reader) || reader.is(on, 'of'));
  if (!date || !(met || what) || noun - start > (what ? 2 : 1)) return null;
  if (led) return date.to === before ? { on: date, place: placeOf(led.place, false) } : null;
  const city = reader.is(date.to, 'in') ? capitalsAt(date.to + 1, reader) : null;
  return (city ? city.to : date.to) === before ? { on: date, place: city && placeOf(city, false) } : null;
}

/** "in Tokyo" right before a token. */
function capitalsUpTo(
  to: number,
  start: number,
  reader: Reader,
): { readonly from: number; readonly place: Place } | null {
  let at = to;
  while (at > start && reader.isFreeCapital(at - 1)) at--;
  return at < to && reader.is(at - 1, 'in') ? { from: at - 1, place: reader.words(at, to) } : null;
}

const PICTURES = wordSet('picture pictures photo photos photograph photographs video footage recording film');
const SHOWING = wordSet('shows show');
const TAKEN = wordSet('taken shot recorded filmed made');
const ADOPTED = ['adopted', 'issued', 'signed', 'agreed', 'concluded'];
/** What a meeting ends with. */
const TEXTS = 'document declaration communiqué conclusions'.split(' ');
const PAPERS = 'minutes record report communique programme agenda photo statement'.split(' ');

/** "Minutes of the 9th Dialogue, Tokyo, 13 March 2023", "Press release: 9th Dialogue, Tokyo, 13 March 2023" on a line. */
function entry(item: Item, before: number, start: number, dates: readonly Item[], reader: Reader): Told | null {
  // "The communiqué of the 9th Dialogue, adopted on 13 March 2023", "picture of the 9th Dialogue, taken on 13 March 2023"
  if (
    reader.is(before, 'of') &&
    reader.is(item.to, ',') &&
    (PICTURES.has(reader.word(before - 1))
      ? TAKEN.has(reader.word(item.to + 1))
      : (isOne(before - 1, PAPERS, reader) || isOne(before - 1, TEXTS, reader)) && isOne(item.to + 1, ADOPTED, reader))
  ) {
    const city = reader.is(item.to + 2, 'in') ? capitalsAt(item.to + 3, reader) : null;
    const adopted = dateBehind(city ? city.to : item.to + 2, dates, reader);
    if (adopted) return { on: adopted, place: city && placeOf(city, false) };
  }
  const paper = reader.is(before, 'of') && isOne(before - 1, PAPERS, reader) && before - 1 - start <= 1;
  const label = reader.is(before, ':') && before - start <= 3;
  // "The photo shows the 9th Dialogue in Tokyo, 13 March 2023."
  const shown = SHOWING.has(reader.word(before)) && PICTURES.has(reader.word(before - 1));
  if (!(paper || label || shown) || !(reader.is(item.to, ',') || reader.is(item.to, 'in'))) return null;
  const city = capitalsAt(item.to + 1, reader);
  const next = city ? city.to : item.to;
  const from = reader.is(next, ',') || reader.is(next, 'on') || reader.is(next, 'in') ? next + 1 : next;
  const on = dates.find((date) => beginOf(date, reader) === from) ?? null;
  // "The minutes of the 9th Dialogue, 13 March 2023, are attached."
  const apart = on && reader.is(on.to, ',') && isOne(on.to + 1, ['is', 'are'], reader);
  return on && (reader.endsLine(on.to) || apart || (shown && reader.is(on.to, '.')))
    ? { on, place: city && placeOf(city, false) }
    : null;
}

/** "on 13 March" right behind a token. */
function dateBehind(at: number, dates: readonly Item[], reader: Reader): Item | null {
  if (!isOne(at, BRINGING, reader) && !reader.is(at, 'from')) return null;
  return dates.find((date) => beginOf(date, reader) === at + 1) ?? null;
}

/** "On 13 March 2023, Tokyo played host": the only date, which opens the sentence. */
function leading(start: number, dates: readonly Item[], reader: Reader): Item | null {
  const [date, more] = dates;
  return date && !more && date.from - start <= 1 && isOne(start, BRINGING, reader) ? date : null;
}

/** "since 13 March 2023, when Tokyo welcomed": the date before the clause of the city. */
function dateWhen({ from }: City, dates: readonly Item[], reader: Reader): Item | null {
  return dates.find((date) => whenBehind(date, reader) === from - 1) ?? null;
}

type City = Place & { readonly from: number; readonly to: number };

/** Capitals from the start of the clause to its verb. */
function onlyCapitals(start: number, verb: number, reader: Reader): City | null {
  let from = verb;
  while (from > start && reader.isFreeCapital(from - 1)) from--;
  const opens = from === start || reader.is(from - 1, ',') || reader.is(from - 1, 'when');
  return opens && from < verb ? { ...reader.words(from, verb), from, to: verb } : null;
}

const placeOf = ({ text, span }: Place, host: boolean): TookPlace['place'] => ({
  text,
  span,
  ...(host ? { host } : {}),
});

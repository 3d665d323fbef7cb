/** The date that opens a sentence and is that of its main clause: "On 5 May 2023, …", "It was on 5 May that …", "2023 saw …". */
import type { Item } from '../recognise/scan.ts';
import { SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { capitalsAt, type Place } from './heldAt.ts';
import type { Reader } from './reader.ts';
import { beginOf, behindClock, behindLeading } from './titleEnd.ts';

export interface FrontDate {
  readonly date: Item;
  /** The first token of the clause. */
  readonly clause: number;
  /** "In Tokyo on 5 May, …". */
  readonly place: Place | null;
  /** "saw": what follows is the object, without a verb of its own. */
  readonly saw: boolean;
}

/** "2025 brought the 14th Forum to Fukuoka". */
const FINDING: ReadonlySet<string> = new Set(['witnessed', 'brought']);

export function frontDate(start: number, dates: readonly Item[], reader: Reader): FrontDate | null {
  const [date, more] = dates;
  if (!date || more) return null;
  // "It was on 5 May that"
  const cleft = reader.is(start, 'it') && reader.is(start + 1, 'was') ? start + 2 : start;
  const year = reader.is(cleft, 'the') && reader.is(cleft + 1, 'year') && date.from > cleft + 1 ? cleft + 2 : cleft;
  const led = behindHour(behindLeading(year, reader), date, reader);
  const city = reader.is(led, 'in') || reader.is(led, 'at') ? capitalsAt(led + 1, reader) : null;
  // "In Tokyo on 5 May", "In Tokyo, on 5 May"
  const on = city && reader.is(city.to, ',') ? city.to + 1 : (city?.to ?? -1);
  const at = city && reader.is(on, 'on') ? on : led;
  const from = reader.is(at, 'on') || reader.is(at, 'in') ? at + 1 : at;
  if (date.from !== from && !(date.from === from + 1 && reader.is(from, 'the'))) return ofVisit(start, date, reader);
  const behind = at > led ? null : placeBehind(date, reader);
  const place = at > led ? city : behind;
  const to = behind ? behind.to : date.to;
  const told = (clause: number, saw = false): FrontDate => ({ date, place, clause, saw });
  if (cleft > start) return reader.is(date.to, 'that') ? told(date.to + 1) : null;
  if (reader.is(date.to, 'saw') || FINDING.has(reader.word(date.to))) return told(date.to + 1, true);
  return from === start ? null : told(reader.is(to, ',') ? to + 1 : to);
}

/** "At noon on 5 May", "At 10 a.m. on 5 May", "On the morning of 5 May": the word before the date. */
function behindHour(start: number, date: Item, reader: Reader): number {
  const begin = beginOf(date, reader) - 1;
  const isLed = reader.is(begin, 'on') || reader.is(begin, 'of');
  if (!isLed || begin <= start || begin - start > LONGEST_HOUR) return start;
  let at = start;
  while (at < begin && (HOURS.has(reader.word(at)) || behindClock(at, reader) > at))
    at = Math.max(at + 1, behindClock(at, reader));
  return at < begin ? start : reader.is(begin, 'of') ? begin + 1 : begin;
}

const LONGEST_HOUR = 7;
const HOURS = wordSet(
  'at in on the noon midday midnight dawn dusk nightfall morning afternoon evening night of late early exactly precisely about around',
);

/** "On 5 May, in Tokyo, …", "On 5 May in Tokyo …". */
function placeBehind({ to }: Item, reader: Reader): (Place & { readonly to: number }) | null {
  const comma = reader.is(to, ',');
  const by = comma ? to + 1 : to;
  const city = reader.is(by, 'in') ? capitalsAt(by + 1, reader) : null;
  return city && (!comma || reader.is(city.to, ',')) ? city : null;
}

/** "The visit of May 2011 saw", "During the visit to Tokyo in May 2011,": what was done then was done on the visit. */
function ofVisit(start: number, date: Item, reader: Reader): FrontDate | null {
  const during = reader.is(start, 'during') && reader.is(date.to, ',');
  const saw = reader.is(start, 'the') && reader.is(date.to, 'saw');
  if ((!during && !saw) || date.from - start > LONGEST || reader.hasAny(start, date.from, SUBORDINATE | VERB))
    return null;
  return { date, place: null, clause: date.to + 1, saw };
}

const LONGEST = 12;

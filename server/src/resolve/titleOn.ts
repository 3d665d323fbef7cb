/** A title, the person who has it and the date on which the text says so: the claim, and the words around the title. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { cover } from '../text/span.ts';
import { dateOf } from '../time/calendar.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import type { HeldThen } from './claim.ts';
import type { Reader } from './reader.ts';

/** Somebody of the registry by the whole name: a short one may be that of somebody else of that time. */
export function isNamedFully(item: Item, reader: Reader, registry: Registry): boolean {
  const person = item.type === 'person' ? reader.mention(item) : undefined;
  return (person?.name === 'full' || person?.name === 'given-first') && registry.people.has(person.id ?? '');
}

/** How a date stands to a title: whether the title was taken up on it, and whether that may have come later. */
export interface Taking {
  /** Who is appointed or elected may take office later. */
  readonly isAct: boolean;
  readonly begins: boolean;
  /** It was given up on that date. */
  readonly ends?: boolean;
  /** The text may use the title that the person has today. */
  readonly isTold?: boolean;
}

/** The claim, where the date can be one. */
export function heldFrom(person: Item, title: Item, on: Item | undefined, taking: Taking, reader: Reader): HeldThen[] {
  const mention = on && reader.mention(on);
  return on && mention && !isRanging(on.to, reader)
    ? heldOn(person, title, on.date?.value ?? null, mention, taking, reader)
    : [];
}

/** The claim of a day that stands apart from the words, as in the record of a chronicle. */
export function heldOn(
  person: Item,
  title: Item,
  said: TimeValue | null,
  mention: Mention | null,
  { isAct, begins, ends = false, isTold = false }: Taking,
  reader: Reader,
): HeldThen[] {
  const value = ends ? ending(said) : beginning(said);
  const [who, of] = [reader.mention(person), reader.mention(title)];
  if (!who || !of || !value) return [];
  const today = isTold ? reader.today() : null;
  const readings = isAct ? actedOn(value) : today === null ? [value] : [value, today];
  const date = { value, readings, mention, tense: 'present' } as const;
  const span = cover(who.span, (mention ?? of).span);
  return [{ kind: 'held-then', person: who, title: of, begins, ends, date, span }];
}

/** "from 2012 to 2014": held on the first of the two dates, and given up on the second one. */
export function heldOver(person: Item, title: Item, over: Item, reader: Reader): HeldThen[] {
  const value = over.date?.value;
  const [who, of, mention] = [reader.mention(person), reader.mention(title), reader.mention(over)];
  if (value?.type !== 'period' || !who || !of || !mention || value.latest - value.earliest < SHORTEST) return [];
  // "between 2012 and 2014": it may have been more.
  const isWhole = !(reader.is(over.from, 'between') || reader.is(over.from - 1, 'between'));
  return [value.from, value.to].flatMap((bound, i): HeldThen[] => {
    if (typeof bound === 'string') return [];
    const date = { value: bound, readings: [bound], mention, tense: 'present' } as const;
    const span = cover(who.span, mention.span);
    const claim = { kind: 'held-then', person: who, title: of, ends: i === 1, date, span } as const;
    return [i === 0 && isWhole ? { ...claim, begins: true, whole: true } : { ...claim, begins: false }];
  });
}

/** What lasted for less days is a visit. */
const SHORTEST = 60;

/** "in 2022 and 2023", "in 2022-23", but not "in 2022 and chose". */
function isRanging(at: number, reader: Reader): boolean {
  if (!RANGING.some((word) => reader.is(at, word))) return false;
  const next = reader.word(at + 1) === '' ? '' : reader.words(at + 1, at + 2).text;
  // "3 November 2014 – X becomes Minister"
  if (reader.is(at, '-')) return !/^\p{Lu}/u.test(next);
  return !(reader.is(at, 'and') || reader.is(at, 'or')) || /^\p{N}|^\p{Lu}/u.test(next);
}

const RANGING = ['and', 'or', '-', 'to', '/'];

export const START: Taking = { isAct: false, begins: true };
export const STATE: Taking = { isAct: false, begins: false };
export const TOLD: Taking = { ...STATE, isTold: true };
export const END: Taking = { isAct: false, begins: false, ends: true };

/** "since 2019" is a period without an end. */
export function beginning(value: TimeValue | null): TimeValue | null {
  return value?.type === 'period' && typeof value.from !== 'string' ? value.from : value;
}

/** "until 2019" is a period without a beginning. */
function ending(value: TimeValue | null): TimeValue | null {
  return value?.type === 'period' && typeof value.to !== 'string' ? value.to : value;
}

/** Half a year lies at most between an election or appointment and what follows from it, and mostly two months. */
const LATER = [61, 183];

/** The date, and days on which who was appointed on it may have taken office. */
function actedOn(value: TimeValue): readonly TimeValue[] {
  const days = LATER.map((later) => dateOf(value.latest + later));
  return [value, ...days.map(({ year, month, day }) => dateValue(year, month, day))];
}

const isTitle = ({ type }: Item): boolean => type === 'office' || type === 'rank';

/** The title that begins at a token, over articles and countries. */
export function titleAt(from: number, reader: Reader): Item | undefined {
  let at = from;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.is(at, "'s")) {
    if (reader.startingAt(at).some(isTitle)) break;
    at++;
  }
  return reader.startingAt(at).find(isTitle);
}

/** Behind the title, its country, "at a ceremony in Hanoi" and a comma. */
export function behindTitle(title: Item, reader: Reader): number {
  let at = title.to;
  if (reader.is(at, 'of') && reader.hasAny(at + 1, at + 2, COUNTRY)) at += 2;
  if (reader.areWords(at, CEREMONY)) at += CEREMONY.length;
  if (reader.is(at, 'in') && reader.isFreeCapital(at + 1)) {
    at += 2;
    while (reader.isFreeCapital(at)) at++;
  }
  return reader.is(at, ',') ? at + 1 : at;
}

const CEREMONY = ['at', 'a', 'ceremony'];

export function dateAt(at: number, reader: Reader): Item | undefined {
  return (
    reader.startingAt(at).find(({ type }) => type === 'date') ??
    reader.startingAt(at - 1).find(({ type }) => type === 'date')
  );
}

/** Nothing but titles, commas, articles and countries ("Minister of Defense of Japan") stands in `[from, to)`. */
export function isTitled(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; ) {
    const title = reader.startingAt(i).find(isTitle);
    if (title) i = title.to;
    else if (reader.is(i, ',') || reader.is(i, "'s") || reader.hasAny(i, i + 1, ARTICLE | COUNTRY)) i++;
    else if (i > from && reader.is(i, 'of') && reader.hasAny(i + 1, i + 2, ARTICLE | COUNTRY)) i++;
    else return false;
  }
  return true;
}

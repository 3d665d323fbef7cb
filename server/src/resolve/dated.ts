/**
 * Titles with a date of their own: "X was Minister in 2022", "X became General on 12 July 2021", "X has been Minister
 * since 2021". What is said holds of that date alone, whatever the date of the dossier.
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { cover } from '../text/span.ts';
import { dateOf } from '../time/calendar.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import type { HeldThen } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { takenUp } from './takenUp.ts';

export function dated(section: Section, reader: Reader, registry: Registry): HeldThen[] {
  const { scan, quoted } = section;
  const told = scan.items.flatMap((item): HeldThen[] => {
    if (quoted.has(item) || !isNamedFully(item, reader, registry)) return [];
    const who = reader.is(item.to, ',') && reader.is(item.to + 1, 'who') ? item.to + 2 : item.to;
    const phrase = PHRASES.find(({ words }) => reader.areWords(who, words));
    if (!phrase || reader.hasAny(reader.sentenceStart(item), item.from, IRREALIS)) return [];
    const title = titleAt(who + phrase.words.length, reader);
    const at = title ? behindTitle(title, reader) : -1;
    const on = phrase.dates.some((word) => reader.is(at, word)) ? dateAt(at + 1, reader) : null;
    const lead = on || !title ? null : leadingDate(item, title, reader);
    return title ? heldFrom(item, title, on ?? lead ?? undefined, phrase, reader) : [];
  });
  // A title is dated once, by the words that say most.
  const known = new Set(told.map(({ title }) => title));
  return [...told, ...takenUp(section, reader, registry).filter(({ title }) => !known.has(title))];
}

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
}

/** The claim, where the date can be one. */
export function heldFrom(
  person: Item,
  title: Item,
  on: Item | undefined,
  { isAct, begins }: Taking,
  reader: Reader,
): HeldThen[] {
  const value = beginning(on?.date?.value ?? null);
  const [who, of, mention] = [reader.mention(person), reader.mention(title), on && reader.mention(on)];
  // "in 2022 and 2023", "in 2022-23"
  if (!who || !of || !on || !mention || !value || RANGING.some((word) => reader.is(on.to, word))) return [];
  const readings = isAct ? actedOn(value) : [value];
  const date = { value, readings, mention, tense: 'present' } as const;
  return [{ kind: 'held-then', person: who, title: of, begins, date, span: cover(who.span, mention.span) }];
}

const RANGING = ['and', 'or', '-', 'to', '/'];

interface Phrase extends Taking {
  readonly words: readonly string[];
  /** What brings the date. */
  readonly dates: readonly string[];
}

const phrase = (words: string, dates: string, taking: Taking): Phrase => ({
  words: words.split(' '),
  dates: dates.split(' '),
  ...taking,
});

export const ACT: Taking = { isAct: true, begins: true };
export const START: Taking = { isAct: false, begins: true };
const STATE: Taking = { isAct: false, begins: false };

/** The longer of two with the same beginning stands first. */
const PHRASES: readonly Phrase[] = [
  ...['was', 'had been', 'has been'].flatMap((be) => [
    ...['elected', 'appointed', 'named'].flatMap((verb) => [
      phrase(`${be} ${verb} as`, 'in on', ACT),
      phrase(`${be} ${verb}`, 'in on', ACT),
    ]),
    ...['promoted to', 'raised to'].flatMap((verb) => [
      phrase(`${be} ${verb} the rank of`, 'in on', START),
      phrase(`${be} ${verb}`, 'in on', START),
    ]),
    phrase(`${be} made`, 'in on', START),
    phrase(`${be} sworn in as`, 'in on', START),
  ]),
  phrase('rose to the rank of', 'in on', START),
  phrase('received the rank of', 'in on', START),
  ...['rank', 'post', 'office', 'position'].flatMap((kind) => [
    phrase(`has held the ${kind} of`, 'since', START),
    phrase(`assumed the ${kind} of`, 'in on', START),
    phrase(`holds the ${kind} of`, '', START),
    phrase(`took up the ${kind} of`, 'in on', START),
  ]),
  phrase('assumed office as', 'in on', START),
  phrase('took over as', 'in on', START),
  phrase('took office as', 'in on', START),
  phrase('has served as', 'since', START),
  phrase('has been', 'since', START),
  phrase('became', 'in on', START),
  phrase('served as', 'in', STATE),
  phrase('was', 'in on', STATE),
];

/** "since 2019" is a period without an end. */
export function beginning(value: TimeValue | null): TimeValue | null {
  return value?.type === 'period' && typeof value.from !== 'string' ? value.from : value;
}

/** Half a year lies at most between an election or appointment and what follows from it. */
const LATER = 183;

/** The date, and the years in which who was appointed on it may have taken office. */
function actedOn(value: TimeValue): readonly TimeValue[] {
  return [value, dateValue(dateOf(value.latest).year), dateValue(dateOf(value.latest + LATER).year)];
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

/**
 * "On 12 July 2021, X was promoted to General.": the one date of the sentence, which opens it; between it and the name
 * stand titles only.
 */
function leadingDate(person: Item, title: Item, reader: Reader): Item | null {
  const [date, more] = reader.inSentence(person, 'date');
  const start = reader.sentenceStart(person);
  if (!date || more || date.to > person.from) return null;
  for (let i = start; i < date.from; i++) if (!LEADING.some((word) => reader.is(i, word))) return null;
  // "On 5 May X, who was made General by the late president, met": another verb may have the date.
  const own = reader.endsLine(title.to) || reader.is(title.to, '.') || reader.is(title.to, ',');
  return own && isTitled(date.to, person.from, reader) ? date : null;
}

/** "On", "In", "With effect from", "At a ceremony on". */
const LEADING = 'on in at a the ceremony of with effect from'.split(' ');

/** Nothing but titles, commas, articles and countries stands in `[from, to)`. */
export function isTitled(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; ) {
    const title = reader.startingAt(i).find(isTitle);
    if (title) i = title.to;
    else if (reader.is(i, ',') || reader.is(i, "'s") || reader.hasAny(i, i + 1, ARTICLE | COUNTRY)) i++;
    else return false;
  }
  return true;
}

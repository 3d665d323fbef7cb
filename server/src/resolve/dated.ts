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

export function dated({ scan: { items }, quoted }: Section, reader: Reader, registry: Registry): HeldThen[] {
  return items.flatMap((item): HeldThen[] => {
    const person = item.type === 'person' && !quoted.has(item) ? reader.mention(item) : undefined;
    // A short name may be that of somebody else of that time.
    if (person?.name !== 'full' || !registry.people.has(person.id ?? '')) return [];
    const phrase = PHRASES.find(({ words }) => reader.areWords(item.to, words));
    if (!phrase || reader.hasAny(reader.sentenceStart(item), item.from, IRREALIS)) return [];
    const title = titleAt(item.to + phrase.words.length, reader);
    const of = title ? reader.mention(title) : undefined;
    if (!title || !of) return [];
    const at = behind(title, reader);
    const on = phrase.dates.some((word) => reader.is(at, word)) ? dateAt(at + 1, reader) : null;
    const value = beginning(on?.date?.value ?? null);
    const mention = on ? reader.mention(on) : undefined;
    // "in 2022 and 2023", "in 2022-23"
    if (!on || !value || !mention || ['and', 'or', '-', 'to', '/'].some((word) => reader.is(on.to, word))) return [];
    const readings = phrase.isAct ? actedOn(value) : [value];
    const date = { value, readings, mention, tense: 'present' } as const;
    return [{ kind: 'held-then', person, title: of, date, span: cover(person.span, mention.span) }];
  });
}

interface Phrase {
  readonly words: readonly string[];
  /** What brings the date. */
  readonly dates: readonly string[];
  /** Who is appointed or elected may take office later. */
  readonly isAct: boolean;
}

const phrase = (words: string, dates: string, isAct = false): Phrase => ({
  words: words.split(' '),
  dates: dates.split(' '),
  isAct,
});

const PHRASES: readonly Phrase[] = [
  phrase('was elected', 'in on', true),
  phrase('was elected as', 'in on', true),
  phrase('was appointed', 'in on', true),
  phrase('was appointed as', 'in on', true),
  phrase('was named', 'in on', true),
  phrase('was promoted to', 'in on'),
  phrase('was promoted to the rank of', 'in on'),
  phrase('was', 'in on'),
  phrase('became', 'in on'),
  phrase('has been', 'since'),
  phrase('served as', 'in'),
  phrase('took office as', 'in on'),
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

function titleAt(from: number, reader: Reader): Item | undefined {
  let at = from;
  const isTitle = ({ type }: Item) => type === 'office' || type === 'rank';
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.is(at, "'s")) {
    if (reader.startingAt(at).some(isTitle)) break;
    at++;
  }
  return reader.startingAt(at).find(isTitle);
}

/** Behind the title, its country and a comma. */
function behind(title: Item, reader: Reader): number {
  let at = title.to;
  if (reader.is(at, 'of') && reader.hasAny(at + 1, at + 2, COUNTRY)) at += 2;
  return reader.is(at, ',') ? at + 1 : at;
}

function dateAt(at: number, reader: Reader): Item | undefined {
  return (
    reader.startingAt(at).find(({ type }) => type === 'date') ??
    reader.startingAt(at - 1).find(({ type }) => type === 'date')
  );
}

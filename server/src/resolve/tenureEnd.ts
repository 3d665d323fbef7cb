/**
 * When a tenure ended, as the text tells it: "X was Minister from 2012 to 2014", "X, Minister until 2014", "X stepped down
 * as Minister on 5 May 2014", "X's term as Minister ended in 2014".
 */
import type { Item } from '../recognise/scan.ts';
import { IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { HeldThen } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { subjectsOf } from './subject.ts';
import { behindTitle, dateAt, END, heldFrom, heldOver, isNamedFully, isTitled, titleAt } from './titleOn.ts';

export function tenureEnds(section: Section, reader: Reader, registry: Registry): HeldThen[] {
  const { scan, quoted, attachments } = section;
  const isKnown = (item: Item): boolean => !quoted.has(item) && isNamedFully(item, reader, registry);
  const isReal = (item: Item): boolean => !reader.hasAny(reader.sentenceStart(item), item.from, IRREALIS);
  const told = scan.items.flatMap((item): HeldThen[] => {
    if (item.type !== 'person' || !isKnown(item)) return [];
    const ending = [...termOf(item, reader)];
    for (const at of subjectsOf(item, reader)) ending.push(...leaving(item, at, reader), ...holding(item, at, reader));
    return ending.length > 0 && isReal(item) ? ending : [];
  });
  // "X, Minister from 2012 to 2014,"
  const beside = attachments.flatMap(({ person, title }): HeldThen[] => {
    if (quoted.has(title) || title.from < person.to || !isKnown(person)) return [];
    const found = between(person, title, reader);
    return found.length > 0 && isReal(person) ? found : [];
  });
  const known = new Set(told.map(({ title }) => title));
  return [...told, ...beside.filter(({ title }) => !known.has(title))];
}

const split = (phrases: string): readonly (readonly string[])[] =>
  phrases.split('|').map((phrase) => phrase.trim().split(' '));

/** Behind a name, before the title that was held. */
const HOLDING = split(
  'was in office as|was|had been|has been|served as|had served as|acted as|worked as|remained|remained in office as|stayed on as|' +
    'continued as|held the post of|held the office of|held the position of|held the rank of|occupied the post of',
);
/** Behind a name, before the title that was given up. */
const LEAVING = split(
  'stepped down as|stood down as|resigned as|retired as|left office as|ceased to be|ceased to serve as|' +
    'ended his term as|ended his tenure as|ended her term as|completed his term as|completed her term as|' +
    'finished his term as|concluded his term as|ended his mission as|completed his mission as|bowed out as|' +
    'was relieved as|was relieved of his duties as|was dismissed as|was removed as|was replaced as|was succeeded as|' +
    'quit as|signed off as|' +
    ['post', 'office', 'position']
      .flatMap((kind) =>
        ['left', 'gave up', 'vacated', 'relinquished', 'resigned from', 'retired from', 'stepped down from', 'quit']
          .concat('was relieved of', 'was removed from', 'handed over')
          .map((verb) => `${verb} the ${kind} of`),
      )
      .join('|'),
);

/** Behind the phrase that stands at a token, or -1. */
function behind(at: number, phrases: readonly (readonly string[])[], reader: Reader): number {
  const found = phrases.find((words) => reader.areWords(at, words));
  return found ? at + found.length : -1;
}

/** "X stepped down as Minister on 5 May 2014" */
function leaving(person: Item, verb: number, reader: Reader): HeldThen[] {
  const at = behind(reader.is(verb, 'had') ? verb + 1 : verb, LEAVING, reader);
  const title = at > 0 ? titleAt(at, reader) : undefined;
  if (!title) return [];
  return heldFrom(person, title, dayBehind(title, reader) ?? dayBefore(person, reader), END, reader);
}

/** "on 5 May 2014" behind the title. */
function dayBehind(title: Item, reader: Reader): Item | undefined {
  const at = behindTitle(title, reader);
  return reader.is(at, 'on') || reader.is(at, 'in') ? dateAt(at + 1, reader) : undefined;
}

/** "On 5 May 2014 X": the only date, which opens the sentence. */
function dayBefore(person: Item, reader: Reader): Item | undefined {
  const [date, more] = reader.inSentence(person, 'date');
  const start = reader.sentenceStart(person);
  const led = date && !more && date.from === start + 1 && (reader.is(start, 'on') || reader.is(start, 'in'));
  return led && isTitled(date.to, person.from, reader) ? date : undefined;
}

const TERMS = ['term', 'tenure', 'mandate', 'time', 'mission', 'service', 'years'];
const EXPIRED = split(
  'ended on|ended in|expired on|expired in|came to an end on|came to an end in|finished in|finished on',
);
const LASTED = ['lasted', 'ran', 'ended'];

/** "X's term as Minister ended on 5 May 2014", "X's tenure as Minister lasted until 2014". */
function termOf(person: Item, reader: Reader): HeldThen[] {
  const isTerm = (i: number) => TERMS.some((word) => reader.is(i, word));
  // "the tenure of X as Minister"
  const of = reader.is(person.from - 1, 'of') && isTerm(person.from - 2);
  const as = reader.is(person.to, "'s") && isTerm(person.to + 1) ? person.to + 2 : of ? person.to : -1;
  const title = reader.is(as, 'as') ? titleAt(as + 1, reader) : undefined;
  if (!title) return [];
  const at = behindTitle(title, reader);
  const expired = behind(at, EXPIRED, reader);
  if (expired > 0) return heldFrom(person, title, dateAt(expired, reader), END, reader);
  return LASTED.some((word) => reader.is(at, word)) ? span(person, title, at + 1, reader) : [];
}

/** "X served as Minister until 2014", "Between 2012 and 2014, X was Minister". */
function holding(person: Item, verb: number, reader: Reader): HeldThen[] {
  const at = behind(verb, HOLDING, reader);
  const title = at > 0 ? titleAt(at, reader) : undefined;
  if (!title) return [];
  const found = between(person, title, reader);
  if (found.length > 0) return found;
  // Where the title is all that the sentence says.
  const end = reader.is(title.to, 'of') ? title.to + 2 : title.to;
  const start = reader.sentenceStart(person);
  const date = dateAt(start + 1, reader);
  if (!date || !(reader.is(end, '.') || reader.endsLine(end)) || !isTitled(date.to, person.from, reader)) return [];
  return span(person, title, start, reader);
}

/** What stands behind the title, in brackets or not. */
function between(person: Item, title: Item, reader: Reader): HeldThen[] {
  const at = behindTitle(title, reader);
  // "talks with X, Minister, from 5 to 7 May": behind a comma it is the talks that lasted.
  if (reader.is(at - 1, ',') && !reader.startingAt(at).some(({ type }) => type === 'date')) return [];
  return span(person, title, reader.is(at, '(') || reader.is(at, '|') ? at + 1 : at, reader);
}

/** "until 2014", "from 2012 to 2014", "between 2012 and 2014", "2012-2014": from a token on. */
function span(person: Item, title: Item, at: number, reader: Reader): HeldThen[] {
  if (['until', 'till'].some((word) => reader.is(at, word)))
    return heldFrom(person, title, dateAt(at + 1, reader), END, reader);
  const led = ['from', 'between'].some((word) => reader.is(at, word));
  const date = dateAt(led ? at + 1 : at, reader);
  return date && date.from <= at + 2 ? heldOver(person, title, date, reader) : [];
}

/**
 * Titles with a date of their own: "X was Minister in 2022", "X became General on 12 July 2021", "X has been Minister
 * since 2021". What is said holds of that date alone, whatever the date of the dossier.
 */
import type { Item } from '../recognise/scan.ts';
import { IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { HeldThen } from './claim.ts';
import { frontDate } from './frontDate.ts';
import type { Reader } from './reader.ts';
import type { Section, Setting } from './section.ts';
import { subjectsOf } from './subject.ts';
import { successions } from './succession.ts';
import { takenUp } from './takenUp.ts';
import { tenureEnds } from './tenureEnd.ts';
import { thenHeld } from './thenHeld.ts';
import {
  ACT,
  behindTitle,
  dateAt,
  END,
  heldFrom,
  heldOn,
  isNamedFully,
  isTitled,
  START,
  STATE,
  type Taking,
  titleAt,
} from './titleOn.ts';

export function dated(section: Section, dossier: Setting, reader: Reader, registry: Registry): HeldThen[] {
  const { scan, quoted } = section;
  const told = scan.items.flatMap((item): HeldThen[] => {
    if (quoted.has(item) || !isNamedFully(item, reader, registry)) return [];
    const found = subjectsOf(item, reader).flatMap((at) => [
      ...titleBehind(item, at, section, reader),
      ...sameTitle(item, at, section, reader),
    ]);
    // Looked for last: a list may be one sentence.
    return found.length > 0 && reader.hasAny(reader.sentenceStart(item), item.from, IRREALIS) ? [] : found;
  });
  // A title is dated once, by the words that say most.
  const known = new Set(told.map(({ title }) => title));
  return [
    ...told,
    ...takenUp(section, reader, registry).filter(({ title }) => !known.has(title)),
    ...tenureEnds(section, reader, registry),
    ...successions(section, reader, registry),
    ...thenHeld(section, dossier, reader, registry),
  ];
}

/** "X became General on 12 July 2021": the phrase that stands at a token, its title and its date. */
function titleBehind(person: Item, at: number, section: Section, reader: Reader): HeldThen[] {
  const phrase = PHRASES.find(({ words }) => reader.areWords(at, words));
  const title = phrase && titleAt(at + phrase.words.length, reader);
  if (!title) return [];
  const after = behindTitle(title, reader);
  const on = phrase.dates.some((word) => reader.is(after, word)) ? dateAt(after + 1, reader) : undefined;
  const date = on ?? leadingDate(person, title, phrase, reader) ?? undefined;
  if (date) return heldFrom(person, title, date, phrase, reader);
  // The entry of a record that has a date of its own.
  const [value, more] = section.dates;
  const entry =
    value && !more && phrase.begins && isEvent(phrase) && isTitled(reader.sentenceStart(person), person.from, reader);
  return entry && reader.inSentence(person, 'date').length === 0
    ? heldOn(person, title, value, null, phrase, reader)
    : [];
}

/** "X is Minister. He took office on 8 April 2021": the post is that of the sentence before. */
function sameTitle(person: Item, at: number, { attachments }: Section, reader: Reader): HeldThen[] {
  // What stands in the same sentence is read where titles are.
  if (at < reader.sentenceEnd(person)) return [];
  const phrase = OF_THE_POST.find(({ words }) => reader.areWords(at, words));
  const [held, more] = phrase
    ? attachments.filter((each) => each.person === person && each.title.type === 'office')
    : [];
  return phrase && held && !more
    ? heldFrom(person, held.title, dateAt(at + phrase.words.length, reader), phrase, reader)
    : [];
}

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

const OF_THE_POST: readonly Phrase[] = [
  ...['post', 'office', 'position'].map((kind) => phrase(`has held the ${kind} since`, '', START)),
  ...['has been in office since', 'has held it since'].map((words) => phrase(words, '', START)),
  ...['took office', 'assumed office', 'took up the post', 'took up his post', 'was sworn in'].flatMap((words) =>
    ['on', 'in'].map((by) => phrase(`${words} ${by}`, '', START)),
  ),
  ...['left office', 'stepped down', 'left the post'].flatMap((words) =>
    ['on', 'in'].map((by) => phrase(`${words} ${by}`, '', END)),
  ),
];

/** The longer of two with the same beginning stands first. */
const PHRASES: readonly Phrase[] = [
  ...['was', 'had been', 'has been'].flatMap((be) => [
    ...['elected', 'appointed', 'named'].flatMap((verb) => [
      phrase(`${be} ${verb} as`, 'in on', ACT),
      phrase(`${be} ${verb}`, 'in on', ACT),
    ]),
    ...['promoted to', 'raised to', 'elevated to'].flatMap((verb) => [
      phrase(`${be} ${verb} the rank of`, 'in on', START),
      phrase(`${be} ${verb}`, 'in on', START),
    ]),
    phrase(`${be} made`, 'in on', START),
    phrase(`${be} given the rank of`, 'in on', START),
    phrase(`${be} sworn in as`, 'in on', START),
    phrase(`${be} confirmed as`, 'in on', ACT),
  ]),
  phrase('rose to the rank of', 'in on', START),
  phrase('succeeded to the office of', 'in on', START),
  phrase('got his promotion to', 'in on', START),
  phrase('got her promotion to', 'in on', START),
  // "12 July 2021 saw X promoted to General."
  phrase('promoted to', '', START),
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
  phrase('entered office as', 'in on', START),
  phrase('started as', 'in on', START),
  ...['his term', 'her term', 'his tenure', 'her tenure', 'his mission', 'her mission'].map((term) =>
    phrase(`began ${term} as`, 'in on', START),
  ),
  // "8 April 2021: X appointed Minister"
  ...['appointed', 'elected', 'named'].map((verb) => phrase(verb, '', ACT)),
  phrase('has served as', 'since', START),
  phrase('has been', 'since', START),
  phrase('became', 'in on', START),
  ...['becomes', 'takes office as', 'takes over as', 'assumes office as', 'enters office as'].map((verb) =>
    phrase(verb, 'in on', START),
  ),
  ...['appointed', 'elected', 'named'].map((verb) => phrase(`is ${verb}`, 'in on', ACT)),
  ...['sworn in as', 'promoted to', 'promoted to the rank of'].map((words) => phrase(`is ${words}`, 'in on', START)),
  phrase('served as', 'in', STATE),
  phrase('was', 'in on', STATE),
];

/**
 * "On 12 July 2021, X was promoted to General.": the one date of the sentence, which opens it; between it and the name
 * stand titles only.
 */
function leadingDate(person: Item, title: Item, phrase: Phrase, reader: Reader): Item | null {
  const dates = reader.inSentence(person, 'date');
  const [date, more] = dates;
  const start = reader.sentenceStart(person);
  if (!date || more || date.to > person.from) return null;
  const front = frontDate(start, dates, reader) ?? (isEvent(phrase) ? entryLead(date, reader) : null);
  if (front === null)
    for (let i = start; i < date.from; i++) if (!LEADING.some((word) => reader.is(i, word))) return null;
  // "On 5 May X, who was made General by the late president, met": another verb may have the date.
  const own = reader.endsLine(title.to) || reader.is(title.to, '.') || reader.is(title.to, ',');
  const of = reader.is(title.to, 'of') && (reader.endsLine(title.to + 2) || reader.is(title.to + 2, '.'));
  return (own || of) && isTitled(front?.clause ?? date.to, person.from, reader) ? date : null;
}

/** What happened on a day, and not what "has" been so since another one. */
const isEvent = ({ words: [first = ''] }: Phrase): boolean => !['has', 'had', 'holds'].includes(first);

/** "- 12 July 2021: X becomes General", "| 12 July 2021 | X becomes General |": the entry of a chronicle. */
function entryLead(date: Item, reader: Reader): { readonly clause: number } | null {
  const opens = reader.startsLine(date.from) || (reader.isMark(date.from - 1) && reader.startsLine(date.from - 1));
  const closed = [':', '|', '-'].some((mark) => reader.is(date.to, mark));
  return opens && closed ? { clause: date.to + 1 } : null;
}

/** "On", "In", "With effect from", "At a ceremony on". */
const LEADING = 'on in at a the ceremony of with effect from since'.split(' ');

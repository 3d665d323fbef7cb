/**
 * Titles that were taken up on a date, where the title stands before the name or beside it, and not behind a verb as in
 * dated.ts: "Appointed Minister on 8 April 2021, X", "X, Minister since 2021", "the rank of General was conferred on X on
 * 12 July 2021".
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, IRREALIS, SUBORDINATE } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { HeldThen } from './claim.ts';
import { frontDate } from './frontDate.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import {
  ACT,
  behindTitle,
  dateAt,
  heldFrom,
  isNamedFully,
  isTitled,
  START,
  STATE,
  type Taking,
  TOLD,
} from './titleOn.ts';

export function takenUp(
  { scan: { items }, quoted, attachments }: Section,
  reader: Reader,
  registry: Registry,
): HeldThen[] {
  const isKnown = (item: Item): boolean => !quoted.has(item) && isNamedFully(item, reader, registry);
  const found = items.flatMap((title): HeldThen[] => {
    if ((title.type !== 'rank' && title.type !== 'office') || quoted.has(title)) return [];
    const people = reader.inSentence(title, 'person').filter(isKnown);
    if (people.length === 0) return [];
    const told = inPhrase(title, people, reader);
    // Looked for last: a list of titles may be one sentence.
    return told.length > 0 && reader.hasAny(reader.sentenceStart(title), title.from, IRREALIS) ? [] : told;
  });
  return [
    ...found,
    ...attachments.flatMap(({ person, title, tense }) =>
      tense === 'former' || !isKnown(person) || quoted.has(title) ? [] : beside(person, title, reader),
    ),
  ];
}

/** A title and what stands around it. */
interface Phrase {
  readonly title: Item;
  /** Those of the sentence whom the registry knows by their whole names. */
  readonly people: readonly Item[];
  readonly start: number;
  /** Behind the title, its country and a ceremony. */
  readonly behind: number;
  /** "on 12 July 2021" behind the title. */
  readonly on: Item | undefined;
  /** The token before the title, over "to the rank of". */
  readonly verb: number;
  readonly reader: Reader;
}

/** What a phrase says; null for another one. */
type Told = HeldThen[] | null;

function inPhrase(title: Item, people: readonly Item[], reader: Reader): HeldThen[] {
  const start = reader.sentenceStart(title);
  const behind = behindTitle(title, reader);
  const on = isOnOrIn(behind, reader) ? dateAt(behind + 1, reader) : undefined;
  const verb = wordBefore(title, people, start, reader);
  const phrase: Phrase = { title, people, start, behind, on, verb, reader };
  const told = participle(phrase) ?? promoting(phrase) ?? decided(phrase) ?? ranked(phrase) ?? conferred(phrase);
  if (told !== null) return told;
  const [date, more] = reader.inSentence(title, 'date');
  if (!date || more) return [];
  return acting(date, phrase) ?? effective(phrase) ?? handedOver(date, phrase) ?? heldSince(date, phrase) ?? [];
}

const isOnOrIn = (i: number, reader: Reader): boolean => reader.is(i, 'on') || reader.is(i, 'in');

/** "Promoted to General on 12 July 2021, X": the participle opens the sentence; "X, appointed Minister on 8 April 2021,". */
function participle({ title, people, start, on, verb, reader }: Phrase): Told {
  const taking = on && takingAt(verb, reader);
  if (!taking) return null;
  const after = people.find(({ from }) => from >= on.to && reader.is(on.to, ',') && isTitled(on.to, from, reader));
  const having = reader.is(start, 'having') ? (reader.is(start + 1, 'been') ? 2 : 1) : 0;
  if (after && verb === start + having) return heldFrom(after, title, on, taking, reader);
  const before = people.find(({ to }) => to === verb - 1 && reader.is(to, ','));
  return before ? heldFrom(before, title, on, taking, reader) : null;
}

/** "The President promoted X to General on 12 July 2021", "On 12 July 2021 the President promoted X to General". */
function promoting({ title, people, start, on, reader }: Phrase): Told {
  const promoter = promotedBy(title, people, start, reader);
  if (!promoter) return null;
  const front = frontDate(start, reader.inSentence(title, 'date'), reader);
  // "On 5 May the President, who had promoted X to General, met": the date is that of another verb.
  const own = front?.saw === false && !reader.hasAny(front.clause, promoter.verb, SUBORDINATE);
  return heldFrom(promoter.person, title, on ?? (own ? front.date : undefined), promoter.taking, reader);
}

/** "presented X with the decision on his promotion to General on 12 July 2021" */
function decided({ title, people: [person, more], on, verb, reader }: Phrase): Told {
  if (!on || !person || more || !reader.is(verb, 'promotion')) return null;
  return reader.hasWord(person.to, verb, 'decision') ? heldFrom(person, title, on, START, reader) : null;
}

/** "A General since 12 July 2021, X" */
function ranked({ title, people, start, behind, verb, reader }: Phrase): Told {
  const since = reader.is(behind, 'since') ? dateAt(behind + 1, reader) : undefined;
  if (!since || verb >= start || !reader.is(since.to, ',')) return null;
  const person = people.find(({ from }) => from > since.to && isTitled(since.to, from, reader));
  return person ? heldFrom(person, title, since, START, reader) : null;
}

/** "conferred the rank of General on X on 12 July 2021", "the rank of General was conferred upon X on 12 July 2021" */
function conferred({ title, people, start, verb, reader }: Phrase): Told {
  const isUpon = (i: number): boolean => reader.is(i, 'on') || reader.is(i, 'upon');
  const receiverAt = (at: number) => people.find(({ from }) => from >= at && isTitled(at, from, reader));
  const given = reader.is(verb, 'conferred') && isUpon(title.to) ? receiverAt(title.to + 1) : undefined;
  if (given && isOnOrIn(given.to, reader)) return heldFrom(given, title, dateAt(given.to + 1, reader), START, reader);
  // "On 12 July 2021 the President conferred the rank of General on X."
  const led = given ? frontDate(start, reader.inSentence(title, 'date'), reader) : null;
  if (given && led?.saw === false) return heldFrom(given, title, led.date, START, reader);
  const passive = reader.areWords(title.to, ['was', 'conferred']) && isUpon(title.to + 2);
  const taken = passive ? receiverAt(title.to + 3) : undefined;
  return taken && isOnOrIn(taken.to, reader)
    ? heldFrom(taken, title, dateAt(taken.to + 1, reader), START, reader)
    : null;
}

/** "X attended the ceremony on 12 July 2021 as Minister." */
function acting(date: Item, { title, people, reader }: Phrase): Told {
  const person = asTitle(title, date, people, reader);
  return person ? heldFrom(person, title, date, STATE, reader) : null;
}

/** "The promotion of X to General took effect on 12 July 2021." */
function effective({ title, people, start, behind, verb, reader }: Phrase): Told {
  const raised = people.find(({ from, to }) => to === verb + 1 && isPromotionOf(from, start, reader));
  const effect = reader.areWords(behind, ['took', 'effect']) || reader.areWords(behind, ['took', 'place']);
  if (!raised || !effect) return null;
  const isAct = reader.is(raised.to, 'as');
  return isAct || reader.is(raised.to, 'to')
    ? heldFrom(raised, title, dateAt(behind + 3, reader), isAct ? ACT : START, reader)
    : null;
}

/** "The decision promoting X to General was handed over on 12 July 2021." */
function handedOver(date: Item, { title, people, start, verb, reader }: Phrase): Told {
  const promoted = people.find(({ from, to }) => to === verb + 1 && isPromoting(from, start, reader));
  if (!promoted || !reader.is(promoted.to, 'to') || date.from < title.to) return null;
  return reader.hasWord(title.to, date.from, 'handed') ? heldFrom(promoted, title, date, START, reader) : null;
}

/** "Since 8 April 2021 the office of Minister has been held by X." */
function heldSince(date: Item, { title, people, start, behind, reader }: Phrase): Told {
  if (!reader.areWords(behind, HELD_BY) || date.to > title.from || date.from - start > 1) return null;
  const by = behind + HELD_BY.length;
  const holder = people.find(({ from }) => from >= by && isTitled(by, from, reader));
  return holder && reader.is(start, 'since') ? heldFrom(holder, title, date, START, reader) : null;
}

/** "The President promoted X to General", "elected X Minister": the verb stands before the name, the title behind it. */
function promotedBy(
  title: Item,
  people: readonly Item[],
  start: number,
  reader: Reader,
): { readonly person: Item; readonly verb: number; readonly taking: Taking } | null {
  const person = people.find(({ from, to }) => to <= title.from && from > start && isLeading(to, title.from, reader));
  if (!person) return null;
  for (let i = person.from - 1; i > start && i > person.from - LONGEST_TITLE; i--) {
    const taking = takingAt(i, reader);
    // Not "was promoted X".
    if (taking && isTitled(i + 1, person.from, reader))
      return isPassive(i, reader) ? null : { person, verb: i, taking };
  }
  return null;
}

const LONGEST_TITLE = 12;
const isPassive = (i: number, reader: Reader): boolean =>
  ['was', 'been', 'is', ','].some((word) => reader.is(i - 1, word));

/** Nothing but "to the rank of", "as" stands between the name and the title. */
function isLeading(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++)
    if (!reader.hasAny(i, i + 1, ARTICLE | COUNTRY) && !BETWEEN.some((word) => reader.is(i, word))) return false;
  return true;
}

const HELD_BY = ['has', 'been', 'held', 'by'];

/** "X, Minister since 2021", "Minister since 2021, X", "Minister X took office on 8 April 2021". */
function beside(person: Item, title: Item, reader: Reader): HeldThen[] {
  const behind = behindTitle(title, reader);
  const open = reader.is(behind, '(') ? behind + 1 : behind;
  // "talks with X, Minister, from 5 May": behind a comma it is the talks that began.
  const from = reader.is(open, 'from') && !reader.is(open - 1, ',') ? dateAt(open + 1, reader) : undefined;
  const begun = from?.date?.value?.type === 'date' ? from : undefined;
  const since = reader.is(open, 'since') ? dateAt(open + 1, reader) : begun;
  if (since && (since.to <= person.from || person.to <= title.from))
    return heldFrom(person, title, since, START, reader);
  // "the visit of Lieutenant General X in 2021", "that of General X in June 2018"
  const visit =
    title.to === person.from &&
    reader.is(title.from - 1, 'of') &&
    VISITS.some((word) => reader.is(title.from - 2, word));
  if (visit && (reader.is(person.to, 'in') || reader.is(person.to, 'on')))
    return heldFrom(person, title, dateAt(person.to + 1, reader), TOLD, reader);
  const last = Math.max(person.to, title.to);
  const verb = reader.is(last, ',') ? last + 1 : last;
  const phrase = TAKING_OFFICE.find((words) => reader.areWords(verb, words));
  if (!phrase) return [];
  const at = verb + phrase.length;
  return reader.is(at, 'on') || reader.is(at, 'in')
    ? heldFrom(person, title, dateAt(at + 1, reader), START, reader)
    : [];
}

const VISITS = ['that', 'visit', 'trip', 'tour', 'call'];
const TAKING_OFFICE = ['was sworn in', 'was inaugurated', 'took office', 'assumed office', 'took up his post'].map(
  (words) => words.split(' '),
);

/** The token before the title, its article and country and "to the rank of", "as"; the last one of a name before it. */
function wordBefore(title: Item, people: readonly Item[], start: number, reader: Reader): number {
  const isLight = (i: number) =>
    reader.hasAny(i, i + 1, ARTICLE | COUNTRY) || BETWEEN.some((word) => reader.is(i, word));
  let at = title.from - 1;
  while (at >= start && isLight(at) && !people.some(({ to }) => to === at + 1)) at--;
  return at;
}

const BETWEEN = ['to', 'rank', 'of', 'as', 'in', "'s"];

function takingAt(verb: number, reader: Reader): Taking | null {
  if (['appointed', 'elected', 'named'].some((word) => reader.is(verb, word))) return ACT;
  if (reader.is(verb, 'become') && reader.is(verb - 1, 'having')) return START;
  return ['promoted', 'raised', 'elevated', 'sworn'].some((word) => reader.is(verb, word)) ? START : null;
}

/** "X attended the ceremony on 12 July 2021 as Minister.": on that day, where nobody else can be meant. */
function asTitle(title: Item, date: Item, people: readonly Item[], reader: Reader): Item | null {
  const [person, more] = people;
  const as = reader.hasAny(title.from - 1, title.from, ARTICLE | COUNTRY) ? title.from - 2 : title.from - 1;
  if (!person || more || !reader.is(as, 'as') || reader.inSentence(title, 'person').length > 1) return null;
  const day = date.date?.value?.type === 'date' && date.date.value.precision === 'day';
  const start = reader.sentenceStart(title);
  // "As Minister, X opened the fair on 12 July 2021."
  const led = as === start && reader.is(title.to, ',') && isTitled(title.to, person.from, reader);
  if (led) return day && date.from > person.to && ACTS.some((word) => reader.is(person.to, word)) ? person : null;
  const subject = isTitled(start, person.from, reader) || date.to <= person.from;
  const behind = behindTitle(title, reader);
  const closed = reader.endsLine(behind) || reader.is(behind, '.');
  const acts = ACTS.some((word) => reader.hasWord(person.to, as, word));
  return day && subject && closed && acts ? person : null;
}

/** What one does somewhere, and not what makes somebody something. */
const ACTS = 'attended visited met received spoke chaired opened signed addressed hosted'.split(' ');

/** "the promotion of X", over X's titles. */
function isPromotionOf(from: number, start: number, reader: Reader): boolean {
  return ['promotion', 'appointment', 'election'].some((act) => {
    const at = reader.lastWord(Math.max(start, from - LONGEST_TITLE), from, act);
    return at !== -1 && reader.is(at + 1, 'of') && isTitled(at + 2, from, reader);
  });
}

/** "promoting X", over X's titles. */
function isPromoting(from: number, start: number, reader: Reader): boolean {
  const at = reader.lastWord(Math.max(start, from - LONGEST_TITLE), from, 'promoting');
  return at !== -1 && isTitled(at + 1, from, reader);
}

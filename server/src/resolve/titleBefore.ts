/**
 * Clauses in which a title stands before the name: "Appointed Minister in 2021, X", "In 2015 the Minister was X", "The rank of
 * General was conferred on X", and questions of that with their answers.
 */
import type { Item } from '../recognise/scan.ts';
import { NOW } from '../recognise/smallWords.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { capacity } from './asTitle.ts';
import { behindDates, type Saying } from './clauseDates.ts';
import { type Clause, clauseFrom, FRESH, nounAt, PREPOSITIONS } from './clauseWalk.ts';
import { POSTS, type Relation, VERBS } from './clauseWords.ts';
import type { Reader } from './reader.ts';
import { complementEnd } from './titleEnd.ts';
import { isTitled } from './titleOn.ts';

/** What stands before the name of the person of whom it is said. */
export function saidFirst(title: Item, people: readonly Item[], reader: Reader): Saying | null {
  return (
    opening(title, people, reader) ??
    inverted(title, people, reader) ??
    bestowed(title, people, reader) ??
    decided(title, people, reader) ??
    capacity(title, people, reader)
  );
}

/** "Appointed Minister in 2021, X", "Having been promoted to General, X" */
function opening(title: Item, people: readonly Item[], reader: Reader): Saying | null {
  const start = reader.sentenceStart(title);
  if (title.from - start > LONGEST_OPENING) return null;
  const from = reader.is(start, 'having') || reader.is(start, 'first') ? start + 1 : start;
  const verb = VERBS.get(reader.word(from));
  // "Since his promotion to General on 12 July 2021, X"
  const his = ['his', 'her'].some((word) => reader.is(start + 1, word)) ? nounAt(start + 2, reader) : null;
  const clause =
    verb && !verb.present
      ? clauseFrom(from, FRESH, reader)
      : his
        ? clauseFrom(start + 3, his.begun, reader)
        : nowA(start, title, reader);
  if (clause?.title !== title) return null;
  const end = behindDates(complementEnd(title, reader), false, reader).end;
  const comma = reader.is(end, ',') ? end : end - 1;
  const person = people.find(({ from: name }) => name > comma && isTitled(comma, name, reader));
  return person && reader.is(comma, ',') ? { person, clause } : null;
}

/** "Now a General, X", "General since 12 July 2021, X" */
function nowA(start: number, title: Item, reader: Reader): Clause | null {
  const isNow = NOW.has(reader.word(start));
  const from = isNow ? start + 1 : start;
  const isSince = reader.is(title.to, 'since');
  if (!(isNow || isSince) || !isTitled(from, title.from, reader)) return null;
  return { title, rel: 'state', isAct: false, isPresent: true, before: [], to: title.to };
}

const LONGEST_OPENING = 16;

/** "In 2015 the Minister was X", "The current Minister is X", "The rank of General was conferred on X" */
function inverted(title: Item, people: readonly Item[], reader: Reader): Saying | null {
  const start = reader.sentenceStart(title);
  const lead = reader.inSentence(title, 'date').find(({ from, to }) => from - start <= 2 && to <= title.from);
  let before = title.from - 1;
  while (reader.hasAny(before, before + 1, ARTICLE | COUNTRY) || THE_ONE.has(reader.word(before))) before--;
  const isPost = reader.is(before, 'of') && POSTS.has(reader.word(before - 1));
  if (isPost) before -= reader.is(before - 2, 'military') ? 3 : 2;
  if (isPost && reader.hasAny(before, before + 1, ARTICLE)) before--;
  const opens = before < start || (lead !== undefined && before - lead.to <= 0);
  if (!opens) return null;
  let rel: Relation | null = null;
  let present: boolean | null = null;
  let isAct = false;
  const dates: Item[] = lead ? [lead] : [];
  for (let i = complementEnd(title, reader); i < title.to + LONGEST_OPENING; ) {
    const date = reader.startingAt(i).find(({ type }) => type === 'date');
    if (date) {
      dates.push(date);
      i = date.to;
      continue;
    }
    const person = people.find(({ from }) => from >= i && isTitled(i, from, reader) && !reader.is(i, ','));
    if (person) {
      if (rel === null || !closes(person, reader)) return null;
      const clause = { title, rel, isAct, isPresent: present ?? false, before: dates, to: person.to };
      return { person, clause };
    }
    const word = reader.word(i);
    const verb = VERBS.get(word);
    if (verb) {
      // "The President promoted X", "The Minister received X": the title is that of who does it.
      if (rel === null && !isPost && !isBeing(i, reader)) return null;
      present ??= verb.present === true;
      if (rel === null || rel === 'state') {
        // "is held by": the verb that ends the chain says what is done, the first one when.
        rel = verb.rel;
        isAct = verb.isAct === true;
      }
    } else if (word === ':' && rel === null && dates.length > 0) rel = 'state';
    else if (!BETWEEN.has(word) && !PREPOSITIONS.has(word)) return null;
    i++;
  }
  return null;
}

/** "is", "has been" */
function isBeing(i: number, reader: Reader): boolean {
  const verb = VERBS.get(reader.word(i));
  return (verb?.rel === 'state' && verb.takes === true) || reader.is(i + 1, 'been');
}

const THE_ONE = wordSet('current present then serving acting incumbent sitting his her');
const BETWEEN = wordSet('by on upon to over up currently now still then also at present time that day ( ) :');

/** "The President conferred the rank of General on X" */
function bestowed(title: Item, people: readonly Item[], reader: Reader): Saying | null {
  const by = reader.word(title.to);
  const person = ['on', 'upon', 'to'].includes(by) ? people.find(({ from }) => from > title.to) : undefined;
  let at = title.from - 1;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY) || reader.is(at, 'of') || POSTS.has(reader.word(at))) at--;
  const gives = BESTOWED.has(reader.word(at)) && at > reader.sentenceStart(title);
  if (!person || !gives || !isTitled(title.to + 1, person.from, reader)) return null;
  return { person, clause: { title, rel: 'begin', isAct: false, isPresent: false, before: [], to: person.to } };
}

/** "presented X with the decision on promotion to General", "handed the decision on his promotion to the rank of General to X" */
function decided(title: Item, people: readonly Item[], reader: Reader): Saying | null {
  let at = title.from - 1;
  while (['of', 'rank', 'military', 'the'].some((word) => reader.is(at, word))) at--;
  if (!reader.is(at, 'to') || !reader.is(at - 1, 'promotion')) return null;
  at -= ['his', 'her', 'the'].some((word) => reader.is(at - 2, word)) ? 3 : 2;
  if (!reader.is(at, 'on') || !reader.is(at - 1, 'decision') || !reader.is(at - 2, 'the')) return null;
  const receiver = reader.is(at - 3, 'with') ? people.find(({ to }) => to === at - 3) : undefined;
  const behind = reader.is(title.to, 'to')
    ? people.find(({ from }) => from > title.to && isTitled(title.to + 1, from, reader))
    : undefined;
  const person = receiver ?? behind;
  if (!person) return null;
  const clause = {
    title,
    rel: 'begin',
    isAct: false,
    isPresent: false,
    before: [],
    to: Math.max(person.to, title.to),
  } as const;
  return { person, clause };
}

const BESTOWED = wordSet('conferred confers bestowed conferring awarded gave');

/** Behind the name nothing comes that could be what is said: "The Minister is X's friend". */
function closes({ to }: Item, reader: Reader): boolean {
  return (
    reader.endsLine(to) ||
    ['.', ',', ';', 'and', 'who', '('].includes(reader.word(to)) ||
    PREPOSITIONS.has(reader.word(to))
  );
}

/** "Who is the Minister?" "X.", "What rank does X hold?" "General.": a question of that and an answer of one name or title. */
export function answered(title: Item, reader: Reader): Saying | null {
  const start = reader.sentenceStart(title);
  const isAnswer = (item: Item): boolean =>
    isTitled(item.type === 'person' ? reader.sentenceStart(item) : start, item.from, reader) &&
    (reader.is(item.to, '.') || reader.endsLine(item.to));
  const clause = { title, rel: 'state', isAct: false, isPresent: true, before: [], to: title.to } as const;
  if (reader.is(start, 'who') && reader.is(start + 1, 'is')) {
    const asked = isTitled(start + 2, title.from, reader) && reader.word(complementEnd(title, reader)) === '?';
    const person = asked ? firstBehind(reader.sentenceEnd(title), reader) : undefined;
    return person?.type === 'person' && isAnswer(person) ? { person, clause } : null;
  }
  if (title.from - start > 1 || !isAnswer(title)) return null;
  const person = askedBefore(start, reader);
  return person ? { person, clause } : null;
}

/** The first item of the sentence that begins at a token, behind "A:". */
function firstBehind(from: number, reader: Reader): Item | undefined {
  for (let i = from; i < from + LONGEST_LEAD; i++) {
    const [item] = reader.startingAt(i);
    if (item) return item;
  }
  return undefined;
}

/** Of whom "What rank does X hold?" asks, right before a token and "A:". */
function askedBefore(start: number, reader: Reader): Item | undefined {
  let end = start - 1;
  while (end > start - LONGEST_LEAD && reader.word(end) !== '?') end--;
  if (reader.word(end) !== '?' || !ASKED.has(reader.word(end - 1))) return undefined;
  for (let i = end - 1; i > end - LONGEST_OPENING; i--) {
    const person = reader.startingAt(i).find(({ type }) => type === 'person');
    if (person) return person.to === end - 1 && ['does', 'is'].includes(reader.word(i - 1)) ? person : undefined;
  }
  return undefined;
}

const LONGEST_LEAD = 5;
const ASKED: ReadonlySet<string> = new Set(['hold', 'have', 'holding', 'bear']);

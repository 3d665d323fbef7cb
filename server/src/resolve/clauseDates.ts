/** The dates of a clause that gives somebody a title: which of the sentence's is its own, and what is said of it. */
import type { Item } from '../recognise/scan.ts';
import { CONCEDING } from '../recognise/smallWords.ts';
import { SPEECH, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { HeldThen } from './claim.ts';
import { type Clause, PREPOSITIONS } from './clauseWalk.ts';
import { BEHIND_ACT, ENDINGS, type Relation } from './clauseWords.ts';
import { frontDate } from './frontDate.ts';
import type { Reader } from './reader.ts';
import { isOfAThing } from './reported.ts';
import type { Section } from './section.ts';
import { complementEnd } from './titleEnd.ts';
import { heldFrom, heldOn, heldOver, isTitled, STATE, type Taking, titleAt } from './titleOn.ts';

/** What a clause says of a person; the noun of an act or a term may say behind the title when it began or ended. */
export interface Saying {
  readonly person: Item;
  readonly clause: Clause;
  readonly noun?: 'act' | 'term';
  /** ", who was made General by the late president,": the date that opens the sentence is not its own. */
  readonly inserted?: true;
  /** It is what somebody did something as. */
  readonly as?: true;
  /** "in his capacity as Minister", "As Minister, X": of the time of the text, and no part that somebody played. */
  readonly official?: boolean;
}

/** The claims of the dates that belong to what is said. */
export function datedBy({ person, clause, noun, inserted, as }: Saying, section: Section, reader: Reader): HeldThen[] {
  if (as) {
    const [date, more] = reader.inSentence(clause.title, 'date');
    const isElse =
      date && (isOfLife(date, reader) || isOfAThing(date, reader) || isOfAnotherClause(clause.title, date, reader));
    return more || isElse ? [] : heldFrom(person, clause.title, date, STATE, reader);
  }
  const { title, rel, before } = clause;
  const from = clause.to === title.to ? complementEnd(title, reader) : clause.to;
  const found = behindDates(from, noun === 'act', reader);
  // "a major general in 2010, in 2014 a lieutenant general": the second date is that of the title behind it.
  const behind = found.date && titleAt(found.date.to, reader) ? { ...found, date: undefined } : found;
  const relation = noun === 'term' ? (behind.rel ?? rel) : rel;
  const front = inserted ? undefined : frontOf(person, clause, reader);
  const date = behind.date ?? before.at(-1) ?? front ?? whenOf(person, clause, behind.end, reader);
  if (!date && rel !== 'state') return ofRecord(person, clause, section, reader);
  if (!date) return inserted ? [] : asOfBefore(person, clause, from, reader);
  const prep = [reader.word(date.from), reader.word(date.from - 1)];
  const isSince = prep.includes('since') || prep.includes('from');
  // "X is Minister, and on 5 May": of the present no other date is said.
  if (clause.isPresent && !isSince) return [];
  const isUpTo = prep.includes('to') && reader.is(date.from - 2, 'up');
  const isUntil = prep.includes('until') || prep.includes('till') || isUpTo;
  const over = rel === 'state' && date.date?.value?.type === 'period' ? heldOver(person, title, date, reader) : [];
  if (over.length > 0) return over;
  return heldFrom(person, title, date, takingOf(clause, relation, isSince, isUntil), reader);
}

/** "X spoke as Minister, while a fair opened on 5 May", "Although it rained on 5 May, X spoke as Minister". */
function isOfAnotherClause(title: Item, date: Item, reader: Reader): boolean {
  if (date.to <= title.from) return CONCEDING.has(reader.word(reader.sentenceStart(title)));
  for (let i = title.to; i < date.from; i++)
    if (
      reader.is(i, ';') ||
      (reader.is(i, ',') && (CONCEDING.has(reader.word(i + 1)) || TURNING.has(reader.word(i + 1))))
    )
      return true;
  return false;
}

const TURNING = wordSet('while as and but');

/** "X (born 1960) spoke as Minister", "X, born in Nam Dinh in 1960, spoke as Minister", "X (Nam Dinh, 1960)". */
const isOfLife = ({ from, to }: Item, reader: Reader): boolean =>
  reader.is(to, ')') || reader.hasWord(from - LONGEST_BIRTH, from, 'born');

const LONGEST_BIRTH = 8;

/** The entry of a record that has a date of its own. */
function ofRecord(person: Item, clause: Clause, { dates: [value, more] }: Section, reader: Reader): HeldThen[] {
  const { title, rel } = clause;
  if (!value || more || reader.inSentence(title, 'date').length > 0) return [];
  return heldOn(person, title, value, null, takingOf(clause, rel, false, false), reader);
}

/** "The yard was opened on 5 May 2018. X was Minister at the time." */
function asOfBefore(person: Item, { title, rel, isPresent: present }: Clause, end: number, reader: Reader): HeldThen[] {
  if (rel !== 'state' || present || reader.inSentence(title, 'date').length > 0) return [];
  const then = ['at the time', 'at that time', 'then'].some((words) => reader.areWords(end, words.split(' ')));
  // "at the time of writing": of the text's own.
  const [value, more] = then && !reader.is(end + 3, 'of') ? reader.earlierDates(person) : [];
  return value && !more ? heldOn(person, title, value, null, STATE, reader) : [];
}

/** "X was Minister when he visited Hanoi in May 2018", "When he visited Hanoi in May 2018, X was Minister" */
function whenOf(person: Item, { title, rel, isPresent }: Clause, end: number, reader: Reader): Item | undefined {
  const [date, more] = rel === 'state' && !isPresent ? reader.inSentence(title, 'date') : [];
  if (!date || more) return undefined;
  const start = reader.sentenceStart(title);
  const comma = [date.to, date.to + 1].find((at) => reader.is(at, ','));
  const subject =
    comma !== undefined &&
    (reader.is(comma + 1, 'he') || reader.is(comma + 1, 'she') || isTitled(comma, person.from, reader));
  const led = WHEN.has(reader.word(start)) && subject;
  const follows = WHEN.has(reader.word(end)) && date.from > end;
  const from = follows ? end + 1 : start + 1;
  return (led || follows) && !reader.hasAny(from, date.from, SUBORDINATE) ? date : undefined;
}

export const WHEN: ReadonlySet<string> = new Set(['when', 'as', 'while', 'at']);

function takingOf({ isAct }: Clause, rel: Relation, isSince: boolean, isUntil: boolean): Taking {
  if (rel === 'end' || (rel === 'state' && isUntil)) return { isAct: false, begins: false, ends: true };
  return { isAct, begins: rel === 'begin' || isSince };
}

/** More tokens than stand between a title and its date. */
const LONGEST = 16;

interface Behind {
  readonly date: Item | undefined;
  readonly rel: Relation | null;
  readonly end: number;
}

/** The first date behind a title, over places and small words; and what they say of the time that the title was held. */
export function behindDates(from: number, isAct: boolean, reader: Reader): Behind {
  let rel: Relation | null = null;
  let i = from;
  for (; i < from + LONGEST; i++) {
    const date = reader.startingAt(i).find(({ type }) => type === 'date');
    if (date) return { date, rel, end: date.to };
    const word = reader.word(i);
    // "came to an end", "came into force"
    const ending = word === 'came' && reader.is(i + 1, 'to') ? 'end' : ENDINGS.get(word);
    if (ending) rel ??= ending;
    else if (isAct && BEHIND_ACT.has(word)) continue;
    // "the ceremony at which X was promoted to General was held on"
    else if (word === 'was' && reader.is(i + 1, 'held')) i++;
    else if (reader.isFreeCapital(i) && ['in', 'at'].some((by) => reader.is(i - 1, by))) continue;
    else if (!(PREPOSITIONS.has(word) || PLAIN.has(word))) break;
  }
  return { date: undefined, rel, end: i };
}

const PLAIN: ReadonlySet<string> = new Set(
  (
    'a an the ceremony ( , up again officially formally end for several many some more than two three four five six seven ' +
    'eight nine ten years months weeks decades terms'
  ).split(' '),
);

/** "By a decision of 29 January 2019, X was promoted": the only date of the sentence, in what stands before its subject. */
function frontOf(person: Item, { title, to }: Clause, reader: Reader): Item | undefined {
  const [date, more] = reader.inSentence(title, 'date');
  const subject = Math.min(person.from, title.from);
  if (!date || more || date.to > subject || to <= date.to) return undefined;
  // "It was on 5 May that X", "5 May saw X promoted"
  const front = frontDate(reader.sentenceStart(title), [date], reader);
  if (front !== null) return reader.hasAny(front.clause, subject, SUBORDINATE) ? undefined : date;
  const first = reader.sentenceStart(title);
  // "At that time, in May 2021, X"
  const start = Math.min(first, date.from) + (reader.is(first, 'at') && reader.is(first + 1, 'that') ? 2 : 0);
  if (AROUND_DATE.has(reader.word(date.from - 1)) || reader.hasPastVerb(start, date.from, 0)) return undefined;
  if (reader.hasAny(start + 1, date.from, SUBORDINATE | VERB | SPEECH) || reader.hasWord(start, date.from, 'born'))
    return undefined;
  // "On 5 May the President, who had promoted X to General, met": the date is that of another verb.
  return reader.hasAny(date.to, subject, SUBORDINATE) ? undefined : date;
}

/** Not the day itself. */
const AROUND_DATE: ReadonlySet<string> = new Set(['before', 'after', 'by', 'following', 'than']);

/**
 * Titles that a clause gives to somebody whom it does not name beside them: its verb or noun says that they are had,
 * taken up or given up, its date when. One reading for "X was relieved of the duties of Minister on 5 May 2014", "Appointed Minister
 * in 2021, X", "X's appointment as Minister dates from 2021" and "In 2015 the Minister was X".
 */
import type { Item } from '../recognise/scan.ts';
import {
  ARTICLE,
  CONJUNCTION,
  COUNTRY,
  HONORIFIC,
  IRREALIS,
  SPEECH,
  SUBORDINATE,
  VERB,
} from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { isPresent } from './attachPhrases.ts';
import type { HeldThen } from './claim.ts';
import { type Begun, type Clause, clauseFrom, FRESH, PREPOSITIONS } from './clauseWalk.ts';
import { ACTS, BEHIND_ACT, ENDINGS, POSTS, type Relation, TERMS, VERBS } from './clauseWords.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { subjectsOf } from './subject.ts';
import { complementEnd } from './titleEnd.ts';
import { heldFrom, heldOn, heldOver, isNamedFully, isTitled, type Taking, titleAt } from './titleOn.ts';
import type { Attachment } from './walk.ts';

export interface Told {
  /** Held, taken up or given up on a date of the clause. */
  readonly then: readonly HeldThen[];
  /** Held now: titles that stand beside no name. */
  readonly now: readonly Attachment[];
}

const NOTHING: Told = { then: [], now: [] };

/** What a clause says of a person; the noun of an act or a term may say behind the title when it began or ended. */
interface Saying {
  readonly person: Item;
  readonly clause: Clause;
  readonly noun?: 'act' | 'term';
  /** ", who was made General by the late president,": the date that opens the sentence is not its own. */
  readonly inserted?: true;
  /** It is what somebody did something as. */
  readonly as?: true;
}

export function titleClauses(section: Section, reader: Reader, registry: Registry): Told {
  const { scan, quoted, attachments } = section;
  const titles = scan.items.filter((item) => isTitle(item) && !quoted.has(item));
  if (titles.length === 0) return NOTHING;
  const extents = new Map<Item, Extent>();
  for (const { person, title } of attachments) {
    const { first, last } = extents.get(person) ?? { first: person.from, last: person.to };
    const end = complementEnd(title, reader);
    extents.set(person, { first: Math.min(first, title.from), last: Math.max(last, end) });
  }
  const isKnown = (item: Item): boolean => !quoted.has(item) && isNamedFully(item, reader, registry);
  const attached = new Set(attachments.map(({ title }) => title));
  const then: HeldThen[] = [];
  const now: Attachment[] = [];
  const known = new Set<Item>();
  const tell = (saying: Saying): void => {
    const { person, clause } = saying;
    const { title } = clause;
    if (quoted.has(title) || known.has(title) || (!saying.as && isUnreal(person, title, reader))) return;
    known.add(title);
    const dated = datedBy(saying, reader);
    then.push(...dated);
    if (dated.length > 0 || clause.rel !== 'state' || attached.has(title)) return;
    // Of what somebody did as Minister the text may tell long after.
    if (saying.as && !clause.isPresent)
      now.push({ person, title, tense: 'present', marker: null, certain: true, told: true });
    else if (clause.isPresent) now.push({ person, title, tense: 'present', marker: null, certain: true });
  };
  for (const item of scan.items) {
    if (item.type === 'person' && isKnown(item))
      for (const saying of saidOf(item, extents.get(item) ?? { first: item.from, last: item.to }, reader)) tell(saying);
  }
  for (const title of titles) {
    const answer = answered(title, reader);
    if (answer && isKnown(answer.person)) tell(answer);
    const people = reader.inSentence(title, 'person').filter(isKnown);
    const saying = people.length === 0 ? null : saidFirst(title, people, reader);
    if (saying) tell(saying);
  }
  return { then, now };
}

const isTitle = ({ type }: Item): boolean => type === 'office' || type === 'rank';

/** Plans, and what only may be. */
function isUnreal(person: Item, title: Item, reader: Reader): boolean {
  const from = reader.sentenceStart(title);
  return reader.hasAny(from, Math.max(title.from, person.from), IRREALIS);
}

/** A name with the titles beside it: the first token, and the one behind the last. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

/** What the clauses around a name say of it. */
function saidOf(person: Item, { first, last }: Extent, reader: Reader): readonly Saying[] {
  const { to } = person;
  const found: Saying[] = [];
  const read = (from: number, begun: Begun, more: Partial<Saying> = {}): void => {
    const clause = clauseFrom(from, begun, reader);
    if (clause) found.push({ person, clause, ...more });
  };
  if (reader.is(to, "'s")) {
    const noun = nounAt(to + 1, reader);
    if (noun) read(to + 2, noun.begun, { noun: noun.kind });
    else if (POSTS.has(reader.word(to + 1))) {
      read(to + 1, FRESH);
      // "X's rank of General dates from"
      if (found.length === 0) read(to + 1, { rel: 'state', isAct: false, takes: false }, { noun: 'term' });
    }
    return found;
  }
  for (const at of subjectsOf(person, reader)) {
    const inserted = at > to && at < reader.sentenceEnd(person);
    read(at, FRESH, inserted ? { inserted: true } : {});
  }
  // "X, Minister of Defence, holds"
  if (last > to && reader.is(last, ',')) read(last + 1, FRESH, { inserted: true });
  const he = heBehind(person, reader);
  if (he > 0) read(he, FRESH);
  const and = coordinated(person, first, reader);
  if (and > 0) read(and, FRESH, { inserted: true });
  const as = asHe(person, reader);
  if (as) found.push({ person, clause: as, as: true });
  const participle = reader.is(to, ',') || reader.is(to, '(') ? VERBS.get(reader.word(to + 1)) : undefined;
  if (participle && !participle.present) read(to + 1, FRESH, { inserted: true });
  // "promoted X to General", "the promotion of X to General"
  let before = first - 1;
  while (reader.hasAny(before, before + 1, ARTICLE | COUNTRY)) before--;
  const verb = VERBS.get(reader.word(before));
  if (verb?.moves && !isPassive(before, reader))
    read(to, { rel: verb.rel, isAct: verb.isAct === true, takes: verb.takes === true });
  else if (reader.is(before, 'of') || reader.is(before, 'for')) {
    const noun = nounAt(before - 1, reader);
    if (noun) read(to, noun.begun, { noun: noun.kind });
    else if (hasPost(before, reader)) read(to, FRESH);
  }
  return found;
}

/** "X leads the delegation. As Minister, he will sign." */
function asHe(person: Item, reader: Reader): Clause | null {
  const as = reader.sentenceEnd(person);
  const title = reader.is(as, 'as') && reader.inSentence(person, 'person').length === 1 ? titleAt(as + 1, reader) : undefined;
  if (!title) return null;
  const to = complementEnd(title, reader);
  if (!reader.is(to, ',') || !['he', 'she'].includes(reader.word(to + 1))) return null;
  const present = isPresent(reader.word(to + 2));
  return { title, rel: 'state', isAct: false, isPresent: present, before: [], to };
}

/** "X studied abroad and became Minister in 2018": a second verb of the only person of the sentence, who opens it. */
function coordinated(person: Item, first: number, reader: Reader): number {
  if (reader.inSentence(person, 'person').length > 1 || !isTitled(reader.sentenceStart(person), first, reader)) return -1;
  const end = Math.min(reader.sentenceEnd(person), person.to + LONGEST_OPENING);
  for (let i = person.to; i < end && !reader.hasAny(i, i + 1, SUBORDINATE); i++)
    if (reader.is(i, 'and') && VERBS.has(reader.word(i + 1))) return i + 1;
  return -1;
}

/** "When X visited Hanoi in May 2018, he was Minister": behind "he", where nobody else is named. */
function heBehind(person: Item, reader: Reader): number {
  if (!WHEN.has(reader.word(reader.sentenceStart(person))) || reader.inSentence(person, 'person').length > 1) return -1;
  const end = Math.min(reader.sentenceEnd(person), person.to + LONGEST_OPENING);
  for (let i = person.to; i < end; i++)
    if (reader.is(i, ',') && (reader.is(i + 1, 'he') || reader.is(i + 1, 'she'))) return i + 2;
  return -1;
}

/** "the rank of X is", "the rank to be used for X is" */
function hasPost(before: number, reader: Reader): boolean {
  for (let i = before - 1; i >= before - 5; i--) if (POSTS.has(reader.word(i))) return true;
  return false;
}

const isPassive = (verb: number, reader: Reader): boolean =>
  ['was', 'been', 'is', 'were', ','].some((word) => reader.is(verb - 1, word));

function nounAt(at: number, reader: Reader): { readonly kind: 'act' | 'term'; readonly begun: Begun } | null {
  const act = ACTS.get(reader.word(at));
  if (act) return { kind: 'act', begun: { rel: act.rel, isAct: act.isAct === true, takes: true } };
  return TERMS.has(reader.word(at)) ? { kind: 'term', begun: { rel: 'state', isAct: false, takes: false } } : null;
}

/** "Who is the Minister?" "X.", "What rank does X hold?" "General.": a question of that and an answer of one name or title. */
function answered(title: Item, reader: Reader): Saying | null {
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

/** What stands before the name of the person of whom it is said. */
function saidFirst(title: Item, people: readonly Item[], reader: Reader): Saying | null {
  return opening(title, people, reader) ?? inverted(title, people, reader) ?? capacity(title, people, reader);
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
  const end = behindDates(clause.to, false, reader).end;
  const comma = reader.is(end, ',') ? end : end - 1;
  const person = people.find(({ from: name }) => name > comma && isTitled(comma, name, reader));
  return person && reader.is(comma, ',') ? { person, clause } : null;
}

/** "Now a General, X", "General since 12 July 2021, X" */
function nowA(start: number, title: Item, reader: Reader): Clause | null {
  const isNow = ['now', 'currently', 'today', 'already'].includes(reader.word(start));
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
  if (isPost) before -= reader.hasAny(before - 2, before - 1, ARTICLE) ? 3 : 2;
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

const THE_ONE: ReadonlySet<string> = new Set('current present then serving acting incumbent sitting his her'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set(
  'by on upon to over up currently now still then also at present time that day ( ) :'.split(' '),
);

/**
 * "X opened the fair as Minister", "while serving as Minister, X", "The letter was signed by X in his capacity as Minister": whatever
 * the verb, as what X did it.
 */
function capacity(title: Item, [person, more]: readonly Item[], reader: Reader): Saying | null {
  if (!person || more || reader.inSentence(title, 'person').length > 1) return null;
  const open = adjunctStart(title, reader);
  if (open === null) return null;
  const start = reader.sentenceStart(title);
  const to = complementEnd(title, reader);
  const present = isPresent(reader.word(person.to)) || reader.hasAny(start, open.at, IRREALIS);
  const clause = { title, rel: 'state', isAct: false, isPresent: present && !open.isTold, before: [], to } as const;
  const said: Saying = { person, clause, as: true };
  const [date] = reader.inSentence(title, 'date');
  // "As Minister, X", "On 5 May 2018, while serving as Minister, X", "It was as Minister that X"
  const led = date !== undefined && date.to <= open.at && open.at - date.to <= 1 && person.from > open.at;
  const cleft = reader.is(start, 'it') && open.at === start + 2;
  if (open.at === start || led || cleft)
    return reader.is(to, cleft ? 'that' : ',') && isTitled(cleft ? to + 1 : to, person.from, reader) ? said : null;
  if (person.to > open.at || !isEnd(to, reader) || NOT_AS.has(reader.word(open.at - 1))) return null;
  // "will serve as Minister" is to come; "will attend in his capacity as Minister" is not.
  if (open.isBare && reader.hasAny(start, open.at, IRREALIS)) return null;
  const isAgent = reader.is(open.at - 1, ',') ? person.to === open.at - 1 : person.to === open.at;
  // "It was the first time that X had spoken as Minister."
  const that = reader.lastWord(start, person.from, 'that');
  const clauses = [start, date !== undefined && date.to <= person.from ? date.to : -1, that < 0 ? -1 : that + 1];
  const subject = clauses.some((at) => at >= 0 && isTitled(at, person.from, reader));
  if (!isAgent && (!subject || reader.hasAny(person.to, open.at, SUBORDINATE | CONJUNCTION))) return null;
  for (let i = person.to; i < open.at; i++)
    if (reader.startingAt(i).some(isTitle) || NOT_AS.has(reader.word(i))) return null;
  return said;
}

/** Where the words begin that make a title what somebody did something as. */
interface Adjunct {
  readonly at: number;
  /** Nothing but "as". */
  readonly isBare: boolean;
  /** Of a time that the text tells of. */
  readonly isTold: boolean;
}

/** "as", "in his capacity as", "while serving as", "during his time as", "when he was", "while still a". */
function adjunctStart(title: Item, reader: Reader): Adjunct | null {
  let at = title.from - 1;
  const isLight = (i: number) => reader.hasAny(i, i + 1, ARTICLE | COUNTRY) || reader.is(i, "'s") || reader.is(i, 'still');
  while (isLight(at)) at--;
  const isHis = (i: number) => reader.hasAny(i, i + 1, ARTICLE | HONORIFIC);
  if (reader.is(at, 'as')) {
    const noun = reader.word(at - 1);
    if (CAPACITIES.has(noun))
      return reader.is(at - 3, 'in') && isHis(at - 2) ? { at: at - 3, isBare: false, isTold: false } : null;
    if (TERMS.has(noun) && isHis(at - 2))
      return ['during', 'in'].includes(reader.word(at - 3)) ? { at: at - 3, isBare: false, isTold: true } : null;
    if (['serving', 'acting', 'working'].includes(noun) && WHILE.has(reader.word(at - 2)))
      return { at: at - 2, isBare: false, isTold: true };
    return { at, isBare: true, isTold: false };
  }
  // "when he was Minister"
  if (reader.is(at, 'was') && ['he', 'she'].includes(reader.word(at - 1))) at -= 2;
  return WHILE.has(reader.word(at)) ? { at, isBare: false, isTold: true } : null;
}

const WHILE: ReadonlySet<string> = new Set(['while', 'when', 'whilst']);
const CAPACITIES: ReadonlySet<string> = new Set(['capacity', 'role', 'position', 'function', 'quality']);
/** "described him as Minister", "as well as the Minister", "known as": as what others see somebody. */
const NOT_AS: ReadonlySet<string> = new Set(
  (
    'well such same far long soon much known seen regarded described viewed treated introduced portrayed depicted ' +
    'praised hailed cited quoted recognised recognized considered referred mentioned invited called addressed ' +
    'succeeded replaced followed just not before never'
  ).split(' '),
);

const isEnd = (at: number, reader: Reader): boolean =>
  reader.endsLine(at) || ['.', ',', ')', ';', 'and', 'on', 'in'].includes(reader.word(at));

/** Behind the name nothing comes that could be what is said: "The Minister is X's friend". */
function closes({ to }: Item, reader: Reader): boolean {
  return (
    reader.endsLine(to) ||
    ['.', ',', ';', 'and', 'who', '('].includes(reader.word(to)) ||
    PREPOSITIONS.has(reader.word(to))
  );
}

/** The claims of the dates that belong to what is said. */
function datedBy({ person, clause, noun, inserted, as }: Saying, reader: Reader): HeldThen[] {
  if (as) {
    const [date, more] = reader.inSentence(clause.title, 'date');
    return more ? [] : heldFrom(person, clause.title, date, { isAct: false, begins: false }, reader);
  }
  const { title, rel, before } = clause;
  const from = clause.to === title.to ? complementEnd(title, reader) : clause.to;
  const behind = behindDates(from, noun === 'act', reader);
  const relation = noun === 'term' ? (behind.rel ?? rel) : rel;
  const front = inserted ? undefined : frontOf(person, clause, reader);
  const date = behind.date ?? before.at(-1) ?? front ?? whenOf(person, clause, behind.end, reader);
  if (!date) return asOfBefore(person, clause, from, reader);
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

/** "The yard was opened on 5 May 2018. X was Minister at the time." */
function asOfBefore(person: Item, { title, rel, isPresent: present }: Clause, end: number, reader: Reader): HeldThen[] {
  if (rel !== 'state' || present || reader.inSentence(title, 'date').length > 0) return [];
  const then = ['at the time', 'at that time', 'then'].some((words) => reader.areWords(end, words.split(' ')));
  const [value, more] = then ? reader.earlierDates(person) : [];
  return value && !more ? heldOn(person, title, value, null, { isAct: false, begins: false }, reader) : [];
}

/** "X was Minister when he visited Hanoi in May 2018", "When he visited Hanoi in May 2018, X was Minister" */
function whenOf(person: Item, { title, rel, isPresent }: Clause, end: number, reader: Reader): Item | undefined {
  const [date, more] = rel === 'state' && !isPresent ? reader.inSentence(title, 'date') : [];
  if (!date || more) return undefined;
  const start = reader.sentenceStart(title);
  const comma = [date.to, date.to + 1].find((at) => reader.is(at, ','));
  const subject = comma !== undefined && (reader.is(comma + 1, 'he') || reader.is(comma + 1, 'she') || isTitled(comma, person.from, reader));
  const led = WHEN.has(reader.word(start)) && subject;
  const follows = WHEN.has(reader.word(end)) && date.from > end;
  const from = follows ? end + 1 : start + 1;
  return (led || follows) && !reader.hasAny(from, date.from, SUBORDINATE) ? date : undefined;
}

const WHEN: ReadonlySet<string> = new Set(['when', 'as', 'while', 'at']);

function takingOf({ isAct }: Clause, rel: Relation, isSince: boolean, isUntil: boolean): Taking {
  if (rel === 'end' || (rel === 'state' && isUntil)) return { isAct: false, begins: false, ends: true };
  return { isAct, begins: rel === 'begin' || isSince };
}

interface Behind {
  readonly date: Item | undefined;
  readonly rel: Relation | null;
  readonly end: number;
}

/** The first date behind a title, over places and small words; and what they say of the time that the title was held. */
function behindDates(from: number, isAct: boolean, reader: Reader): Behind {
  let rel: Relation | null = null;
  let i = from;
  for (; i < from + LONGEST_OPENING; i++) {
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

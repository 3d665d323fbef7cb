/**
 * Titles that a clause gives to somebody whom it does not name beside them: its verb or noun says that they are had,
 * taken up or given up, its date when. One reading for "X was relieved of the duties of Minister on 5 May 2014", "Appointed
 * Minister in 2021, X", "X's appointment as Minister dates from 2021" and "In 2015 the Minister was X".
 */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, IRREALIS, SUBORDINATE } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { asHe, capacity } from './asTitle.ts';
import type { HeldThen } from './claim.ts';
import { datedBy, type Saying, WHEN } from './clauseDates.ts';
import { type Begun, clauseFrom, FRESH, nounAt } from './clauseWalk.ts';
import { POSTS, VERBS } from './clauseWords.ts';
import { LONGEST_SENTENCE, type Reader } from './reader.ts';
import type { Section } from './section.ts';
import { subjectsOf } from './subject.ts';
import { answered, saidFirst } from './titleBefore.ts';
import { complementEnd } from './titleEnd.ts';
import { isNamedFully, isTitled } from './titleOn.ts';
import type { Attachment } from './walk.ts';

export interface Told {
  /** Held, taken up or given up on a date of the clause. */
  readonly dated: readonly HeldThen[];
  /** Held now: titles that stand beside no name. */
  readonly now: readonly Attachment[];
}

const NOTHING: Told = { dated: [], now: [] };

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
  const dated: HeldThen[] = [];
  const now: Attachment[] = [];
  const known = new Set<Item>();
  const tell = (saying: Saying): void => {
    const { person, clause } = saying;
    const { title } = clause;
    if (quoted.has(title) || known.has(title) || (!saying.as && isUnreal(person, title, reader))) return;
    known.add(title);
    const found = datedBy(saying, section, reader);
    dated.push(...found);
    if (found.length > 0 || clause.rel !== 'state' || attached.has(title)) return;
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
    if (people.length > 0 || attached.has(title) || title.type !== 'office') continue;
    // Of somebody whom no registry has only what is said as of now can be looked up.
    const strangers = reader.inSentence(title, 'person').filter((item) => !quoted.has(item));
    const as = capacity(title, strangers, reader);
    if (as?.official) now.push({ person: as.person, title, tense: 'present', marker: null, certain: true });
  }
  return { dated, now };
}

const isTitle = ({ type }: Item): boolean => type === 'office' || type === 'rank';

/** Plans, and what only may be. */
function isUnreal(person: Item, title: Item, reader: Reader): boolean {
  const from = Math.max(reader.sentenceStart(title), title.from - LONGEST_SENTENCE);
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
  let before = first - 1;
  while (reader.hasAny(before, before + 1, ARTICLE | COUNTRY)) before--;
  // "It was X, not Y, who was Minister", "X rather than Y was Minister"
  if (reader.is(before, 'not') || reader.is(before, 'than')) return found;
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
  const verb = VERBS.get(reader.word(before));
  if (verb?.moves && !isPassive(before, reader))
    read(
      to,
      { rel: verb.rel, isAct: verb.isAct === true, takes: verb.takes === true },
      reader.word(before).endsWith('ing') ? { noun: 'act' } : {},
    );
  else if (reader.is(before, 'of') || reader.is(before, 'for')) {
    const noun = nounAt(before - 1, reader);
    if (noun) read(to, noun.begun, { noun: noun.kind });
    else if (hasPost(before, reader)) read(to, FRESH);
  }
  return found;
}

/** "X studied abroad and became Minister in 2018": a second verb of the only person of the sentence, who opens it. */
function coordinated(person: Item, first: number, reader: Reader): number {
  if (reader.inSentence(person, 'person').length > 1 || !isTitled(reader.sentenceStart(person), first, reader))
    return -1;
  const end = Math.min(reader.sentenceEnd(person), person.to + LONGEST);
  for (let i = person.to; i < end && !reader.hasAny(i, i + 1, SUBORDINATE); i++)
    if (reader.is(i, 'and') && VERBS.has(reader.word(i + 1))) return i + 1;
  return -1;
}

/** "When X visited Hanoi in May 2018, he was Minister": behind "he", where nobody else is named. */
function heBehind(person: Item, reader: Reader): number {
  if (!WHEN.has(reader.word(reader.sentenceStart(person))) || reader.inSentence(person, 'person').length > 1) return -1;
  const end = Math.min(reader.sentenceEnd(person), person.to + LONGEST);
  for (let i = person.to; i < end; i++)
    if (reader.is(i, ',') && (reader.is(i + 1, 'he') || reader.is(i + 1, 'she'))) return i + 2;
  return -1;
}

/** So far a second verb of the same subject is looked for. */
const LONGEST = 16;

/** "the rank of X is", "the rank to be used for X is" */
function hasPost(before: number, reader: Reader): boolean {
  for (let i = before - 1; i >= before - 5; i--) if (POSTS.has(reader.word(i))) return true;
  return false;
}

const isPassive = (verb: number, reader: Reader): boolean =>
  ['was', 'been', 'is', 'were', ','].some((word) => reader.is(verb - 1, word));

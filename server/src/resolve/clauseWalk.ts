/** Reads on from the subject of a clause over its verbs to a title and to the date that belongs to it. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import { ACTS, LIGHT, POSTS, type Relation, TERMS, VERBS } from './clauseWords.ts';
import type { Reader } from './reader.ts';

export interface Clause {
  readonly title: Item;
  readonly rel: Relation;
  readonly isAct: boolean;
  readonly isPresent: boolean;
  /** The dates between the subject and the title. */
  readonly before: readonly Item[];
  /** Behind the title and what belongs to it. */
  readonly to: number;
}

/** What has been read before the walk begins: a verb whose object the subject is, or a noun. */
export interface Begun {
  readonly rel: Relation | null;
  readonly isAct: boolean;
  /** The noun is one of an act or a term, which leads to its title by "as", "to", "of". */
  readonly takes: boolean;
}

export const FRESH: Begun = { rel: null, isAct: false, takes: false };

/** More tokens than a clause has between its subject and a title. */
const LONGEST = 28;

type Lead = 'verb' | 'as' | 'to' | 'of' | null;

export function clauseFrom(from: number, begun: Begun, reader: Reader): Clause | null {
  let { rel, isAct } = begun;
  let isPresent: boolean | null = begun.rel === null ? null : false;
  let lead: Lead = begun.takes ? 'verb' : null;
  let isPost = false;
  const dates: Item[] = [];
  for (let i = from; i < from + LONGEST; ) {
    const items = reader.startingAt(i);
    const date = items.find(({ type }) => type === 'date');
    if (date) {
      dates.push(date);
      i = reader.is(date.to, ',') ? date.to + 1 : date.to;
      continue;
    }
    const title = items.find(isTitle);
    // "promoted from A to B"
    if (title && reader.is(i - 1, 'from')) {
      i = title.to;
      continue;
    }
    if (title) {
      const led = lead !== null && rel !== null && (lead !== 'to' || rel === 'begin');
      if (!led || isAnothers(title, reader)) return null;
      return { title, rel: rel as Relation, isAct, isPresent: isPresent ?? false, before: dates, to: title.to };
    }
    if (reader.hasAny(i, i + 1, ARTICLE | COUNTRY) || reader.is(i, "'s")) {
      // "holds the office of the Minister in high regard"
      if (lead === 'of' && reader.is(i, 'the')) lead = null;
      i++;
      continue;
    }
    const word = reader.word(i);
    const verb = VERBS.get(word);
    if (verb) {
      // "has been Minister" may be over.
      isPresent = isPresent === null ? verb.present === true : isPresent && word !== 'been';
      // "ceased to serve as": what is taken up or given up goes before what is.
      if (rel === null || rel === 'state') {
        if (rel === 'state' && verb.rel !== 'state') isPresent = false;
        rel = verb.rel;
        isAct = verb.isAct === true;
      }
      lead = verb.takes ? 'verb' : null;
      isPost = false;
    } else if (POSTS.has(word) || TERMS.has(word)) {
      isPost = true;
      lead = null;
    } else if (ACTS.has(word)) {
      // "received his promotion to General"
      if (rel === null) return null;
      rel = ACTS.get(word)?.rel ?? rel;
      lead = null;
    } else if (word === 'as' || word === 'to') {
      // "is to become": not yet.
      const isStyled = reader.is(i + 1, 'be') && STYLED.has(reader.word(i + 2));
      if (word === 'to' && VERBS.has(reader.word(i + 1)) && rel !== 'end' && !isStyled) return null;
      lead = word;
    } else if (word === 'of') {
      // "relieved of the duties of"
      if (!isPost && rel !== 'end') return null;
      lead = isPost ? 'of' : null;
    } else if (JOINING.has(word)) {
      // "was with the Minister", but "was on 5 May 2014 appointed Minister"
      if (!isBeforeDate(i, reader)) lead = null;
    } else if (!(LIGHT.has(word) || isAdverb(word) || isPlace(i, reader) || isBeforeDate(i, reader))) return null;
    i++;
  }
  return null;
}

/** Small words that lead to no title. */
const JOINING = wordSet('up over out down off upon into on in at with from among');

/** "is to be addressed as General" */
const STYLED: ReadonlySet<string> = new Set(['addressed', 'styled', 'listed']);

const isTitle = ({ type }: Item): boolean => type === 'office' || type === 'rank';

/** "the Minister's guest", "Minister X", "promoted Minister General X": the title is somebody else's. */
function isAnothers({ to }: Item, reader: Reader): boolean {
  const more = reader.startingAt(to).find(isTitle);
  if (more) return isAnothers(more, reader);
  if (reader.is(to, ',') && isInserted(to + 1, reader)) return true;
  let at = to;
  if (reader.is(at, 'of')) at++;
  while (reader.hasAny(at, at + 1, ARTICLE | COUNTRY)) at++;
  return reader.is(at, "'s") || reader.startingAt(to).some(({ type }) => type === 'person');
}

/** "promoted the Minister, General X, to" */
function isInserted(at: number, reader: Reader): boolean {
  const rank = reader.startingAt(at).find(isTitle);
  const person = reader.startingAt(rank?.to ?? at).find(({ type }) => type === 'person');
  return person !== undefined && reader.is(person.to, ',');
}

const isAdverb = (word: string): boolean => /^[a-z]{3,}ly$/.test(word);

/** "in Hanoi" */
function isPlace(i: number, reader: Reader): boolean {
  return reader.isFreeCapital(i) && (['in', 'at'].includes(reader.word(i - 1)) || reader.isFreeCapital(i - 1));
}

/** "since May 2021", ", in 2021" */
function isBeforeDate(i: number, reader: Reader): boolean {
  if (reader.is(i, ',')) return isBeforeDate(i + 1, reader);
  return PREPOSITIONS.has(reader.word(i)) && [i, i + 1, i + 2].some((at) => reader.startingAt(at).some(isDate));
}

const isDate = ({ type }: Item): boolean => type === 'date';

export const PREPOSITIONS = wordSet('on in at since from until till to through of between during by effective around');

/** A noun that leads to a title: of an act, or of the time in which somebody has it. */
export function nounAt(at: number, reader: Reader): { readonly kind: 'act' | 'term'; readonly begun: Begun } | null {
  const act = ACTS.get(reader.word(at));
  if (act) return { kind: 'act', begun: { rel: act.rel, isAct: act.isAct === true, takes: true } };
  return TERMS.has(reader.word(at)) ? { kind: 'term', begun: { rel: 'state', isAct: false, takes: false } } : null;
}

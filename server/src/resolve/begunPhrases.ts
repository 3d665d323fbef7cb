/** Words by which a date is that of a beginning: "since 1973", "1973:", "date from". */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Begun } from './claim.ts';
import { frontDate } from './frontDate.ts';
import { REACH, type Reader } from './reader.ts';
import { beginOf, behindParties } from './titleEnd.ts';

/** What began, and the tokens that name it. */
export interface Subject {
  readonly of: Begun;
  readonly from: number;
  readonly to: number;
  /** Any token of the words that stand inside a sentence of the reader's. */
  readonly item: Item;
}

export const isLevel = (of: Begun): boolean =>
  'partnership' in of || ('between' in of && of.name !== 'diplomatic relations');

export const FOUNDING = wordSet(
  'began entered establish established establishing establishment founded formed launched opened forged',
);
export const RAISING = wordSet(
  'moved announced upgraded elevated raised lifted upgrading elevating raising elevation upgrade',
);
/** Behind "12 March 2025:" on a line of its own the present tells of that day. */
export const TOLD_NOW = wordSet(
  'raise raises elevate elevates upgrade upgrades lift lifts open opens establishes launch launches',
);
/** Between verb, subject and date these say nothing else. */
export const LIGHT = wordSet(
  '- – — , ( ) : their its the a bilateral to of between with and relations ties both two sides countries level officially formally was were been had have has that which they republic socialist european union up took place set mutual into by',
);

export const MARKS: ReadonlySet<string> = new Set([':', 'saw', '|', '–', '—', '-']);
export const TAKING: ReadonlySet<string> = new Set(['took', 'take', 'takes']);

/** "21 September 1973 – Viet Nam and Japan establish": what would open a report is an entry of a list. */
export function listedDate(item: Item, start: number, reader: Reader): readonly Item[] {
  const [date, more] = reader.inSentence(item, 'date');
  return date && !more && date.to === start - 1 && MARKS.has(reader.word(date.to)) ? [date] : [];
}

/** The first of the small words before a token. */
export function overLight(to: number, isLight: (i: number) => boolean): number {
  let at = to;
  while (at > 0 && isLight(at - 1)) at--;
  return at;
}

/** "the Strategic Partnership of 2012", "(2012)": it may be what that was in a year of its own. */
export function isOneOfItsYears(of: Begun, { date }: Item, registry: Registry): boolean {
  const value = date?.value;
  if (!('partnership' in of) || value?.type !== 'date' || value.precision !== 'year') return false;
  const there = registry.partnerships.get(of.partnership)?.levels[of.level]?.validity;
  if (!there?.from) return false;
  return value.earliest > there.from.latest && (there.to === null || value.latest < there.to.earliest);
}

export function isAround(from: number, to: number, reader: Reader): boolean {
  return ['after', 'since', 'before', 'when'].some((word) => reader.hasWord(from, to, word));
}

export function isChronicle(item: Item, start: number, reader: Reader): boolean {
  const [date, more] = reader.inSentence(item, 'date');
  const opens = reader.startsLine(date?.from ?? -1) || reader.startsLine((date?.from ?? 0) - 1);
  return !!date && !more && opens && MARKS.has(reader.word(date.to)) && date.to >= start - 1;
}

/** "Established on 12 March 2025, the Strategic Partnership": the participle opens the sentence, the date closes its clause. */
export function leadingDate(item: Item, from: number, start: number, reader: Reader): Item | null {
  if (!['established', 'founded', 'formed', 'launched', 'forged'].some((word) => reader.is(start, word))) return null;
  if (!reader.is(start + 1, 'on') && !reader.is(start + 1, 'in')) return null;
  const date = reader.inSentence(item, 'date').find((each) => beginOf(each, reader) === start + 2);
  return date && reader.is(date.to, ',') && reader.onlyBetween(date.to + 1, from, ARTICLE | COUNTRY) ? date : null;
}

/**
 * "have had diplomatic relations since 1973", "diplomatic relations between X and Y date from 1973", "X and Y became
 * partners in a Strategic Partnership in 2009"; undefined where the sentence has no such phrase.
 */
export function sinceDate({ from, to, item, of }: Subject, start: number, reader: Reader): Item | null | undefined {
  const is = (i: number, ...words: readonly string[]) => words.some((word) => reader.is(i, word));
  const dateAt = (i: number) =>
    reader.inSentence(item, 'date').find((date) => beginOf(date, reader) === i || date.from === i) ?? null;
  let before = from - 1;
  while (before >= start && reader.hasAny(before, before + 1, ARTICLE | COUNTRY)) before--;
  // "have had", "have maintained"; "have deepened" goes on with what had been there.
  const kept = KEEPING.has(reader.word(before)) && is(before - 1, 'have', 'has');
  if (kept && is(to, 'since')) return dateAt(to + 1) ?? dateAt(to);
  if (isLevel(of)) {
    // "Since March 2025, they have been linked by a Strategic Partnership"
    const linked = is(before, 'by') && is(before - 1, 'linked', 'bound', 'tied') && is(before - 2, 'been');
    if (linked && is(start, 'since')) return dateAt(start + 1) ?? dateAt(start);
    if (linked && is(to, 'since')) return dateAt(to + 1) ?? dateAt(to);
    // "It has been a Strategic Partnership between both since 2009"
    const been =
      is(before, 'been') && is(before - 1, 'has') && is(before - 2, 'it') && is(behindOf(to, reader), 'since');
    if (been) return dateAt(behindOf(to, reader) + 1);
    // "The Strategic Partnership of both dates from 2009"
    const end = behindOf(to, reader);
    if (before < start && is(end, 'dates', 'dated') && is(end + 1, 'from')) return dateAt(end + 2);
    const became = is(before, 'in') && is(before - 1, 'partners') && is(before - 2, 'became', 'become');
    const agreed = is(before - 4, 'agreed') && is(before - 3, 'to');
    if (became && is(before - 2, 'become') && !agreed) return undefined;
    const front = became ? frontDate(start, reader.inSentence(item, 'date'), reader) : null;
    if (front && !front.saw) return front.date;
    return became && is(to, 'on', 'in') ? dateAt(to + 1) : undefined;
  }
  // "The plan for diplomatic relations dates from 1969": something else does.
  const parties = behindParties(to, reader);
  let behind = parties;
  if (is(to, 'with')) behind++;
  while (behind > parties && reader.hasAny(behind, behind + 1, COUNTRY | ARTICLE)) behind++;
  while (is(before, "'s") || reader.hasAny(before, before + 1, COUNTRY)) before--;
  if (!is(behind, 'date', 'dates') || (before >= start && !reader.isMark(before))) return undefined;
  const at = is(behind + 1, 'back') ? behind + 2 : behind + 1;
  return is(at, 'from', 'to') ? dateAt(at + 1) : undefined;
}

const KEEPING: ReadonlySet<string> = new Set(['had', 'maintained', 'enjoyed', 'kept', 'shared']);

/** Behind "of Viet Nam and Japan", "between the two countries". */
function behindOf(to: number, reader: Reader): number {
  let at = to;
  while (
    reader.hasAny(at, at + 1, ARTICLE | COUNTRY | CONJUNCTION) ||
    ['of', 'between', 'both', 'two', 'countries'].some((word) => reader.is(at, word))
  )
    at++;
  return at;
}

/** "… was established", "… established in 2007": what stands before the verb is its object. */
export function isToldOf(verb: number, reader: Reader): boolean {
  const passive = [verb - 1, verb - 2].some((i) => ['was', 'were', 'been'].some((word) => reader.is(i, word)));
  const behind = reader.is(verb, 'set') ? verb + 2 : verb + 1;
  return passive || reader.is(behind, 'on') || reader.is(behind, 'in');
}

export const isPlainWord = (i: number, reader: Reader): boolean =>
  !reader.isFreeCapital(i) && !reader.hasAny(i, i + 1, ARTICLE | COUNTRY) && reader.startingAt(i).length === 0;

export const leadsTo = (from: number, reader: Reader): boolean =>
  reader.areWords(from - 4, ['the', 'level', 'of', 'a']) ||
  reader.areWords(from - 3, ['the', 'level', 'of']) ||
  reader.is(from - 1, 'to') ||
  (reader.hasAny(from - 1, from, ARTICLE) && reader.is(from - 2, 'to'));

/** The verb of founding before the subject or behind it, with nothing of weight between the two. */
export function verbNear(
  from: number,
  to: number,
  start: number,
  end: number,
  isVerb: (i: number) => boolean,
  isLight: (i: number) => boolean,
): number | null {
  for (let i = from - 1; i >= Math.max(start, from - REACH); i--) {
    if (isVerb(i)) return i;
    if (!isLight(i)) break;
  }
  for (let i = to; i < Math.min(end, to + REACH); i++) {
    if (isVerb(i)) return i;
    if (!isLight(i)) break;
  }
  return null;
}

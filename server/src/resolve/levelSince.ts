/**
 * Since when two countries are what a level of their relations calls them, where no verb of founding says so: "have been a
 * Strategic Partnership since 2009", "the Strategic Partnership of May 2009", "India: Strategic Partnership in July 2007".
 */
import type { Item } from '../recognise/scan.ts';
import { ANNIVERSARY, ARTICLE, CONJUNCTION, COUNTRY } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import { beginOf } from './titleEnd.ts';

/** The date that goes with a level in the tokens `[from, to)`; `start` is where its sentence begins. */
export function levelSince(item: Item, start: number, reader: Reader): Item | null {
  const { from, to } = item;
  const dates = reader.inSentence(item, 'date');
  const is = (i: number, words: ReadonlySet<string>) => words.has(reader.word(i));
  const dateAt = (i: number): Item | null =>
    dates.find((date) => beginOf(date, reader) === i || date.from === i) ?? null;
  let before = from - 1;
  while (before >= start && reader.hasAny(before, before + 1, ARTICLE)) before--;
  const end = behindPartners(to, reader);
  const dated = reader.is(end, 'since') ? dateAt(end + 1) : null;
  // "has been a", "have had a", "have enjoyed an", "in a"; "progress in the Strategic Partnership since 2009" is another thing.
  const isOne = is(from - 1, ONE);
  if (dated && isOne && (reader.is(before, 'in') || (is(before, STANDING) && is(before - 1, HAVE)))) return dated;
  // "Since March 2025 the two have been in a"
  const opening = reader.is(start, 'since') ? dateAt(start + 1) : null;
  const lasting = reader.is(before, 'in') ? before - 1 : before;
  if (opening && isOne && is(lasting, STANDING) && is(lasting - 1, HAVE) && isPlain(opening.to, lasting - 1, reader))
    return opening;
  // "became a Strategic Partnership on 5 December 2022"
  if (reader.is(before, 'became') && (is(end, ON) || dateAt(end))) return dateAt(end) ?? dateAt(end + 1);
  // "France's Strategic Partnership dates from"
  if (is(end, DATES) && is(end + 1, FROM) && isOwned(before, start, reader)) return dateAt(end + 2);
  return nativeDate(item, dates, start, reader) ?? pointDate(item, end, dateAt, start, reader);
}

/** "the Strategic Partnership of May 2009", "Strategic Partnership (May 2009)", "India: Strategic Partnership in May 2009". */
function pointDate(
  { from, to }: Item,
  end: number,
  dateAt: (i: number) => Item | null,
  start: number,
  reader: Reader,
): Item | null {
  // "a study of the Strategic Partnership (2021)", "the review of T of March 2024": of the other thing.
  const isMatter = MATTER.has(reader.word(ofTitle(from, start, reader)));
  const of = reader.is(to, 'of') ? dateAt(to + 1) : null;
  const inBrackets = reader.is(end, '(') ? dateAt(end + 1) : null;
  // "the fifth anniversary of the Strategic Partnership (2019)": the year of the feast
  const isOwn = inBrackets && reader.is(inBrackets.to, ')') && !reader.hasAny(start, from, ANNIVERSARY);
  const point = of ?? (isOwn ? inBrackets : null);
  // A decade and "2009–2014" say when it was there.
  if (point)
    return point.date?.value?.type === 'date' && point.date.resolvedBy === 'written' && !isMatter ? point : null;
  // An entry of a list: no verb stands in it.
  const colon = reader.lastWord(start, from, ':');
  const isEntry = colon > start && reader.onlyBetween(start, colon, ARTICLE | COUNTRY);
  if (!isEntry || reader.hasPastVerb(colon, from, 0)) return null;
  return ['in', 'on', 'from', 'since'].some((word) => reader.is(end, word)) ? dateAt(end + 1) : dateAt(end);
}

/** The noun in "a review of the", of which the level is the matter; the word before the article otherwise. */
function ofTitle(from: number, start: number, reader: Reader): number {
  let at = from - 1;
  while (at >= start && reader.hasAny(at, at + 1, ARTICLE | COUNTRY)) at--;
  return reader.is(at, 'of') || reader.is(at, 'on') ? at - 1 : at;
}

/** What has a date of its own. */
const MATTER = wordSet(
  'study studies review reviews analysis history account book paper report article essay survey assessment evaluation on see',
);

/** "nâng cấp quan hệ lên Đối tác chiến lược ngày 27/11/2023", "Đối tác chiến lược, thiết lập tháng 11/2023". */
function nativeDate({ from, to }: Item, dates: readonly Item[], start: number, reader: Reader): Item | null {
  const isRaised =
    reader.word(from - 1) === 'lên' && words(Math.max(start, from - LONGEST_VERB), from - 1, reader).has('nâng');
  const isFounded = reader.word(from - 2) === 'thiết' && reader.word(from - 1) === 'lập';
  const behind = (at: number): Item | null => {
    const next = reader.word(at) === 'vào' || reader.word(at) === 'từ' ? at + 1 : at;
    return dates.find((date) => date.from === next) ?? null;
  };
  if (isRaised || isFounded) {
    const [first] = dates;
    const opens = first && dates.length === 1 && first.from - start <= 1 && first.to < from;
    // "Ngày 5/1/2024, báo chí viết về việc nâng": of another deed.
    return behind(to) ?? (opens && !hasApart(first.to, from, reader) ? first : null);
  }
  // Behind "giữa hai nước" and a comma.
  for (let at = to; at < to + LONGEST_PARTIES; at++) {
    if (reader.word(at) === 'thiết' && reader.word(at + 1) === 'lập') return behind(at + 2);
    const isParty = reader.hasAny(at, at + 1, COUNTRY | CONJUNCTION) || NATIVE_PARTIES.has(reader.word(at));
    if (!isParty && !reader.isFreeCapital(at)) return null;
  }
  return null;
}

const hasApart = (from: number, to: number, reader: Reader): boolean =>
  NATIVE_APART.some((word) => reader.hasWord(from, to, word));
const NATIVE_APART = ['việc', 'về', 'khi', 'rằng', 'để', 'nhân', 'sau', 'trước'];
/** "nâng cấp quan hệ hai nước lên" */
const LONGEST_VERB = 12;
const LONGEST_PARTIES = 10;
const NATIVE_PARTIES = wordSet('giữa hai nước và với , được - –');

function words(from: number, to: number, reader: Reader): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = from; i < to; i++) found.add(reader.word(i));
  return found;
}

/** Behind "between ASEAN and Japan", "with Viet Nam". */
function behindPartners(to: number, reader: Reader): number {
  let at = to;
  while (
    at < to + LONGEST_PARTIES &&
    isPartner(at, reader) &&
    !reader.startingAt(at).some(({ type }) => type === 'date')
  )
    at++;
  return at;
}

/** Nothing but countries and small words: "the two countries". */
function isPlain(from: number, to: number, reader: Reader): boolean {
  if (to - from > LONGEST_PARTIES) return false;
  for (let i = from; i < to; i++) if (!isPartner(i, reader) && !reader.is(i, ',')) return false;
  return true;
}

/** A country, or one of the small words of which the names of two are made. */
const isPartner = (i: number, reader: Reader): boolean =>
  reader.hasAny(i, i + 1, ARTICLE | COUNTRY | CONJUNCTION) || PARTNERS.has(reader.word(i));

/** "France's", or the beginning of the sentence. */
function isOwned(before: number, start: number, reader: Reader): boolean {
  let at = before;
  while (at >= start && (reader.hasAny(at, at + 1, COUNTRY | ARTICLE) || reader.is(at, "'s"))) at--;
  return at < start || reader.is(at, ',');
}

const PARTNERS = wordSet('between with both two countries sides their relations ties republic socialist asean they');
const ONE = wordSet('a an');
const ON = wordSet('on in');
const FROM = wordSet('from to');
const DATES = wordSet('dates dated');
const HAVE = wordSet('has have');
const STANDING = wordSet('been had enjoyed maintained shared formed');

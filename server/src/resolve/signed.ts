/** Which agreements the text says were signed, and when. */
import type { Mention } from '../recognise/mention.ts';
import { SAYING } from '../recognise/reporting.ts';
import type { Item } from '../recognise/scan.ts';
import {
  ANNIVERSARY,
  ARTICLE,
  CONJUNCTION,
  COUNTRY,
  EFFECT,
  IRREALIS,
  SIGNING,
  SUBORDINATE,
  VERB,
} from '../recognise/words.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { cover } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Signed } from './claim.ts';
import { capitalsAt, inBracket } from './heldAt.ts';
import { linkedTo } from './linked.ts';
import { lastOf, notUntil } from './notUntil.ts';
import { ofAll } from './ofAll.ts';
import { paired } from './paired.ts';
import { REACH, type Reader } from './reader.ts';
import type { Section } from './section.ts';
import { signedInClause } from './signedInClause.ts';
import { inPhrase, LONGEST_REST } from './signedPhrases.ts';
import { datedOtherwise } from './signedTold.ts';
import { dateOfIts } from './standIn.ts';
import {
  beginOf,
  behindBracket,
  behindCount,
  behindParties,
  datesBehind,
  isAnother,
  toldFrom,
  whenBehind,
  wordBefore,
} from './titleEnd.ts';
import { isNegated } from './unreal.ts';

/** "the Memorandum … signed in October 2011", "signed the Memorandum … in October 2011", "On … signed the Memorandum". */
export function signed(item: Item, agreement: Mention, section: Section, reader: Reader): Signed[] {
  const isIssued = reader.isIssued(agreement);
  const phrased = () =>
    languageOf(agreement.text) === null || BRACKETS.has(reader.word(item.to))
      ? signingDate(item, isIssued, reader)
      : null;
  const late = notUntil(item, reader);
  const own = late ?? paired(item, SIGNING, reader);
  const date =
    own !== undefined
      ? own
      : (dateOfIts(item, reader) ??
        phrased() ??
        linkedDate(item, isIssued, reader) ??
        clauseDate(item, isIssued, reader));
  const written = date && !reader.quoted(date) ? reader.mention(date) : null;
  const signedOn = date && written ? asPoint(date, written, date === late, reader) : null;
  // "Port calls since the Memorandum (2013–2023)": nobody signs for years.
  const { value = null } = signedOn?.date ?? {};
  if (value?.type === 'period' && value.latest - value.earliest > MOST_DAYS) return [];
  if (!date || !signedOn || (!late && isNegated(item, reader.sentenceStart(item), reader))) return [];
  if (isOfMainClause(date, item, reader)) return [];
  const on = reader.date(item, date);
  const together = ofAll(item, date, section, reader);
  const place = cityBeside(date, reader);
  return [
    {
      kind: 'signed',
      ...(together && { ofAll: together }),
      ...(place !== null && { place }),
      ...(isAnother(item, reader) && { another: true }),
      countries: [...reader.countries(item)],
      agreement,
      isSigning: reader.hasWord(reader.sentenceStart(item), reader.sentenceEnd(item), 'signed'),
      signedOn,
      date: signedOn === written ? on : { ...on, value, readings: value ? [value] : [] },
      span: cover(agreement.span, signedOn.span),
    },
  ];
}

/** "signed in Rabat on 12 March", "signed on 12 March in Rabat". */
function cityBeside(date: Item, reader: Reader): string | null {
  const isIn = (i: number) => reader.is(i, 'in') || reader.is(i, 'at');
  const on = beginOf(date, reader) - (reader.is(beginOf(date, reader) - 1, 'on') ? 1 : 0);
  const to = reader.is(on - 1, ',') ? on - 1 : on;
  let from = to;
  while (reader.isFreeCapital(from - 1)) from--;
  if (from < to && isIn(from - 1)) return foldText(reader.words(from, to).text);
  const behind = reader.is(date.to, ',') ? date.to + 1 : date.to;
  const city = isIn(behind) ? capitalsAt(behind + 1, reader) : null;
  return city && foldText(city.text);
}

/** "In 2015 the pen with which T was signed was sold", "a film on how T was signed": the date is that of what was sold. */
function isOfMainClause(date: Item, item: Item, reader: Reader): boolean {
  const before = wordBefore(item, reader.sentenceStart(item), reader);
  // "15 July is the day on which T was signed" tells its day.
  const isDay = reader.is(before, 'which') && (reader.is(before - 1, 'on') || reader.is(before - 1, 'in'));
  return date.to < before && !isDay && RELATIVE.has(reader.word(before));
}

const RELATIVE = wordSet('which how where why whose');
const MOST_DAYS = 31;
const BRACKETS: ReadonlySet<string> = new Set(['(', '（']);

/**
 * "Since October 2011, when both signed it": the time that begins then, by its first day or month; that of "not until
 * October 2011" by its last.
 */
function asPoint(date: Item, written: Mention, isLate: boolean, reader: Reader): Mention {
  const { value } = written.date ?? {};
  if (!written.date || value?.type !== 'period') return written;
  if (isLate) return { ...written, date: { ...written.date, value: lastOf(value) } };
  if (typeof value.from === 'string') return written;
  return whenBehind(date, reader) >= 0 ? { ...written, date: { ...written.date, value: value.from } } : written;
}

/** In a sentence that has an event, the date may be that of the event. */
function linkedDate(item: Item, isIssued: boolean, reader: Reader): Item | null {
  if (reader.inSentence(item, 'event').length > 0 || isDraft(item, reader)) return null;
  return (
    linkedTo(item, isIssued ? 'issued' : 'signed', toldFrom(item, reader.sentenceStart(item), reader), reader)?.on ??
    null
  );
}

/** Where the sentence tells of the signing in words that no phrase has. */
function clauseDate(item: Item, isIssued: boolean, reader: Reader): Item | null {
  if (reader.inSentence(item, 'event').length > 0 || isDraft(item, reader)) return null;
  const opening = toldFrom(item, reader.sentenceStart(item), reader);
  const dates = datesBehind(opening, item, reader);
  const start = behindCount(opening, dates, reader);
  const before = wordBefore(item, start, reader);
  return signedInClause({ item, kind: isIssued ? 'issued' : 'signed', dates, start, before }, reader);
}

/** The date on which the text says that the agreement was signed, or null where it says so of something else. */
function signingDate(item: Item, isIssued: boolean, reader: Reader): Item | null {
  const opening = toldFrom(item, reader.sentenceStart(item), reader);
  // The date of a dateline is the dossier's.
  const dates = datesBehind(opening, item, reader);
  const start = behindCount(opening, dates, reader);
  // "(DOC)" behind the title is the same agreement.
  const own = reader.mention(item)?.id ?? null;
  const rivals = reader
    .inSentence(item, 'agreement')
    .filter((other) => other !== item && (own === null || reader.mention(other)?.id !== own));
  if (reader.hasAny(Math.max(start, item.from - 8), item.from, ANNIVERSARY) || isDraft(item, reader)) return null;
  // "the 2011 Memorandum"
  const adjoining = dates.find((date) => date.to === item.from && reader.hasAny(date.from - 1, date.from, ARTICLE));
  if (adjoining) return adjoining;
  const phrased =
    inPhrase(item, isIssued, dates, start, reader) ?? datedOtherwise(item, isIssued, dates, start, reader);
  if (phrased) return phrased;
  const behind = dates.find((date) => date.from >= item.to);
  if (behind && behind.from - item.to <= REACH && !rivals.some((r) => r.from >= item.to && r.from < behind.from)) {
    return isSignedOn(item, behind, start, reader) ? behind : null;
  }
  const first = dates.find((date) => date.from >= start);
  // "signed in April 2018 the Joint Vision Statement", "On 10 April 2018 the ministers signed the Joint Vision Statement"
  for (const date of first ? [...new Set([first, ...dates.filter((d) => item.from - d.to <= 1)])] : []) {
    if (date.to > item.from || rivals.some((r) => r.from >= date.to && r.from < item.from)) continue;
    const clause = behindAside(date.to, item.from, reader);
    if (reader.hasAny(clause, item.from, SUBORDINATE | EFFECT | IRREALIS | VERB)) continue;
    if (reader.hasPastVerb(clause, item.from, SIGNING)) continue;
    const leads = date.from - 2 >= start && reader.hasAny(date.from - 2, date.from, SIGNING);
    if (leads && reader.onlyBetween(date.to, item.from, ARTICLE)) return date;
    const verb = reader.last(date.to, item.from, SIGNING);
    if (
      verb !== -1 &&
      !reader.is(verb - 1, 'having') &&
      behind === undefined &&
      date.from - start <= 2 &&
      reader.onlyBetween(verb + 1, item.from, ARTICLE | COUNTRY)
    ) {
      return date;
    }
  }
  return null;
}

/** Behind ", after a year of talks," where a date opens a sentence. */
function behindAside(comma: number, limit: number, reader: Reader): number {
  if (!reader.is(comma, ',') || !(reader.is(comma + 1, 'after') || reader.is(comma + 1, 'following'))) return comma;
  for (let i = comma + 2; i < Math.min(limit, comma + LONGEST_REST); i++) {
    if (reader.is(i, ',')) return i;
    if (reader.hasAny(i, i + 1, VERB | SUBORDINATE) || reader.hasPastVerb(i, i + 1, 0)) return comma;
  }
  return comma;
}

/** "the draft of the Memorandum of November 2023". */
function isDraft(item: Item, reader: Reader): boolean {
  let before = item.from - 1;
  while (reader.hasAny(before, before + 1, ARTICLE | COUNTRY)) before--;
  if (!reader.is(before, 'of')) return false;
  if (!reader.is(before - 1, 'review')) return DRAFTS.some((word) => reader.is(before - 1, word));
  // "a review of the Memorandum, which was signed in October 2011": nobody signs a review.
  const aside = reader.is(item.to + 1, 'which') && reader.is(item.to + 2, 'was') ? item.to + 3 : item.to + 1;
  return !reader.is(item.to, ',') || !reader.hasAny(aside, aside + 1, SIGNING);
}

const DRAFTS = ['draft', 'drafts', 'version', 'translation'];

/** A date behind the title is that of its signing in brackets, behind "of", or behind a verb of signing that is its own. */
function isSignedOn(item: Item, date: Item, start: number, reader: Reader): boolean {
  const from = beginOf(date, reader);
  // "(24 October 2011)", "(Tokyo, 24 October 2011)"
  if (reader.is(item.to, '(') && from === inBracket(item, reader)) return reader.is(date.to, ')');
  if (reader.is(item.to, 'of') && from === item.to + 1) return true;
  // "the establishment of diplomatic relations between Viet Nam and Japan in 1973"
  if (reader.is(item.from, 'establishment') && from === item.to + 1)
    return ['on', 'in'].some((word) => reader.is(item.to, word));
  const verb = reader.last(item.to, date.from, SIGNING);
  // ", dated April 2017"
  if (reader.is(from - 1, 'dated') && from - item.to <= 2) return true;
  const led = ['in', 'on'].some((word) => reader.is(from - 1, word)) || from - 1 === verb;
  if (!led || reader.hasAny(item.to, date.from, EFFECT) || reader.hasPastVerb(item.to, date.from, SIGNING))
    return false;
  const first = verb === -1 ? item.to : verb + 1;
  // Behind the verb only places and people may stand: "signed by the ministers X and Y in Tokyo on …".
  const clause =
    [',', ';', ':'].some((mark) => reader.hasWord(first, from, mark)) ||
    reader.hasAny(first, from, SUBORDINATE | VERB) ||
    (reader.hasAny(first, from, CONJUNCTION) && !reader.hasWord(first, from, 'by'));
  if (clause) return false;
  if (verb !== -1) return isOwnVerb(item, verb, start, reader);
  // "signed the Memorandum … in October 2011", "the signing of the Memorandum … in October 2011"
  const before = reader.last(Math.max(start, item.from - 40), item.from, SIGNING);
  return before !== -1 && !isConditional(before, start, reader) && reader.isObjectChain(before + 1, item);
}

/** "would sign", "may sign": nobody says that it comes to that. */
function isConditional(verb: number, start: number, reader: Reader): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - 4); i--) {
    if (['would', 'could', 'might', 'may', 'should', 'if'].some((word) => reader.is(i, word))) return true;
  }
  return false;
}

/** "the Memorandum, signed in", "the Memorandum, which was signed in", or the title as subject of "was signed". */
function isOwnVerb(item: Item, verb: number, start: number, reader: Reader): boolean {
  if (reader.is(item.to, '(') && verb === item.to + 1) return true;
  // “Memorandum on …” was signed
  const closed = isQuote(item.to, reader) && isQuote(item.from - 1, reader) ? item.to + 1 : item.to;
  let i = behindParties(behindBracket(closed, reader), reader);
  if (reader.is(i, ',')) i++;
  if (reader.is(i, 'which') || reader.is(i, 'that')) i++;
  else if (i === verb) return true;
  else {
    // The thing signed may be another: "the award under UNCLOS was issued", "a plan to implement the Memorandum was signed".
    let before = item.from - 1;
    while (before >= start && (reader.hasAny(before, before + 1, ARTICLE | COUNTRY) || isQuote(before, reader)))
      before--;
    const subject = before < start || reader.isMark(before);
    const opens = reader.hasAny(before, before + 1, CONJUNCTION | SUBORDINATE) || SAYING.has(reader.word(before));
    if (!subject && !opens) return false;
  }
  // Between title and verb only brackets and auxiliaries.
  while (i < verb && (reader.hasAny(i, i + 1, VERB) || reader.is(i, 'been') || reader.is(i, 'which'))) i++;
  return i === verb;
}

const isQuote = (i: number, reader: Reader): boolean =>
  ['"', '“', '”', '‘', '’', "'", '«', '»', '*', '_'].some((q) => reader.is(i, q));

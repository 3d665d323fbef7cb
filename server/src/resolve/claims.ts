/** The claims of one passage: ranks and offices held, agreements signed, partnerships named, events that took place. */
import type { Dossier } from '../dossier/dossier.ts';
import { COUNTRIES } from '../recognise/countries.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import {
  ANNIVERSARY,
  ARTICLE,
  CONJUNCTION,
  COUNTRY,
  EFFECT,
  FORMER,
  HISTORY,
  HOLDING,
  IRREALIS,
  RAISING,
  SIGNING,
  SUBORDINATE,
  VERB,
} from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { cover, type Span } from '../text/span.ts';
import { BREAK_TOKEN, CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import type { Claim, ClaimDate } from './claim.ts';
import { sentenceCountries } from './context.ts';
import { happened } from './happened.ts';
import type { Section } from './section.ts';

const COUNTRY_CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code));

/** How many tokens may stand between a thing and the date that belongs to it. */
const REACH = 16;

export function claimsOf(section: Section, dossier: Dossier, matcher: Matcher, registry: Registry): Claim[] {
  const reader = makeReader(section, dossier, matcher, registry);
  return [
    ...titleClaims(section, reader),
    ...section.scan.items.flatMap((item) => itemClaims(item, reader)),
    ...happened(section, dossier),
  ];
}

function itemClaims(item: Item, reader: Reader): Claim[] {
  const mention = reader.mention(item);
  if (!mention || reader.quoted(item)) return [];
  switch (item.type) {
    case 'agreement':
      return signed(item, mention, reader);
    case 'partnership':
      return [named(item, mention, reader)];
    case 'event':
      return tookPlace(item, mention, reader);
    case 'person':
    case 'rank':
    case 'office':
    case 'organisation':
    case 'date':
      return [];
  }
}

/** What the claims need to ask of a passage. */
interface Reader {
  mention(item: Item): Mention | undefined;
  quoted(item: Item): boolean;
  /** Items of one type in the sentence of an item, in order; of a very long one the first and those nearby. */
  inSentence(item: Item, type: Mention['type']): readonly Item[];
  /** First token of the item's sentence. */
  sentenceStart(item: Item): number;
  sentenceEnd(item: Item): number;
  /** True when the sentence tells of a change of level. */
  isRaising(item: Item): boolean;
  /** True when a token in `[from, to)` has one of the classes. */
  hasAny(from: number, to: number, classes: number): boolean;
  /** A punctuation mark or a symbol. */
  isMark(i: number): boolean;
  /** The last token in `[from, to)` with one of the classes, or -1. */
  last(from: number, to: number, classes: number): number;
  is(i: number, word: string): boolean;
  /** True when a token in `[from, to)` is that word. */
  hasWord(from: number, to: number, word: string): boolean;
  /** True when every token in `[from, to)` has one of the classes; an empty range is such. */
  onlyBetween(from: number, to: number, classes: number): boolean;
  /** True when only articles, other agreements with their dates and what joins them stand between `from` and `item`. */
  isObjectChain(from: number, item: Item): boolean;
  /** True when a lower-case word in `[from, to)` looks like a verb of the past, those of `except` left out. */
  hasPastVerb(from: number, to: number, except: number): boolean;
  date(item: Item, governing: Item | null, tense?: ClaimDate['tense']): ClaimDate;
  /** Countries named in the sentence. */
  countries(item: Item): ReadonlySet<string>;
  /** Parties of an agreement that are countries or groups of them; none where the registry names no such. */
  parties(agreement: Mention): readonly string[];
  /** True when the sentence tells of another time: "earlier", "his predecessor". */
  isHistory(item: Item): boolean;
}

/** One sentence, looked at once: text without full stops can be a single one of a whole document. */
interface Sentence {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly byType: ReadonlyMap<Mention['type'], readonly Item[]>;
  /** The values of its dates, each once. */
  readonly values: readonly TimeValue[];
  /** The day that it tells of: one of the dossier's month or so. */
  readonly told: TimeValue | null;
  readonly raising: boolean;
  readonly history: boolean;
}

/** More dates than any sentence of prose has: a list, whose further dates say nothing of one of its items. */
const MOST_DATES = 16;
/** Further away than this no item belongs to another. */
const WINDOW = 80;

function makeReader(section: Section, dossier: Dossier, matcher: Matcher, registry: Registry): Reader {
  const { words, lexicon } = matcher;
  const { scan, sentences, mentions } = section;
  const inSentence = sentenceCountries(scan, sentences, matcher);
  const { tokens, text } = scan;
  const may = lexicon.id('may');
  const that = lexicon.id('that');
  const agree = new Set([lexicon.id('agree'), lexicon.id('agreed')]);
  const hasClass = (i: number, classes: number) => {
    const found = (words.classes[tokens.word[i] as number] as number) & classes;
    // The month of May is no modal verb.
    const month = found === IRREALIS && tokens.word[i] === may && ((tokens.flags[i] as number) & CAPITAL) !== 0;
    // Who agrees that something is so plans nothing.
    const opinion = found === IRREALIS && agree.has(tokens.word[i] as number) && tokens.word[i + 1] === that;
    return found !== 0 && !month && !opinion;
  };
  const hasAny = (from: number, to: number, classes: number): boolean => {
    for (let i = Math.max(from, 0); i < to && i < tokens.count; i++) if (hasClass(i, classes)) return true;
    return false;
  };
  const valueIn = (item: Item): TimeValue | null => item.date?.value ?? null;
  const hasBreak = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (tokens.kind[i] === BREAK_TOKEN) return true;
    return false;
  };
  let covered: Uint8Array | null = null;
  const isInside = (i: number): boolean => {
    if (covered === null) {
      covered = new Uint8Array(tokens.count);
      for (const item of scan.items) covered.fill(1, item.from, item.to);
    }
    return covered[i] === 1;
  };
  /** "during his 2020 visit", a table's column of years: numbers that may be the time of what stands beside them. */
  const bareYears = (from: number, to: number): TimeValue[] => {
    const years: TimeValue[] = [];
    for (let i = from; i < to && years.length < MOST_DATES; i++) {
      if (tokens.kind[i] !== NUMBER || (tokens.end[i] as number) - (tokens.start[i] as number) !== 4) continue;
      const year = Number(text.slice(tokens.start[i], tokens.end[i]));
      if (year >= 1900 && year < 2100 && !isInside(i)) years.push(dateValue(year));
    }
    return years;
  };
  /** The date that opened a sentence before, as long as its paragraph lasts; alone in a heading it opens the next one. */
  let lead: { readonly value: TimeValue | null; readonly alone: boolean; readonly from: number } | null = null;
  const known = new Map<number, Sentence>();
  let next = 0;
  /** Items come in order of place, so each sentence's are the next ones. */
  const sentenceOf = (item: Item): Sentence => {
    const number = sentences[item.from] as number;
    let found = known.get(number);
    while (found === undefined) {
      const first = scan.items[next] as Item;
      const own = sentences[first.from] as number;
      const byType = new Map<Mention['type'], Item[]>();
      for (; next < scan.items.length; next++) {
        const each = scan.items[next] as Item;
        if (sentences[each.from] !== own) break;
        const list = byType.get(each.type);
        if (list) list.push(each);
        else byType.set(each.type, [each]);
      }
      known.set(own, sentence(first.from, own, byType));
      found = known.get(number);
    }
    return found;
  };
  const sentence = (token: number, number: number, byType: Sentence['byType']): Sentence => {
    let from = token;
    while (from > 0 && sentences[from - 1] === number) from--;
    let to = token;
    while (to < tokens.count && sentences[to] === number) to++;
    const dates = byType.get('date') ?? [];
    const values: TimeValue[] = [];
    const add = (value: TimeValue | null) => {
      if (value === null || values.length === MOST_DATES) return;
      if (!values.some((other) => other.edtf === value.edtf)) values.push(value);
    };
    for (const date of dates) add(valueIn(date));
    const told = values.find((value) => isToldDay(value, dossier.date.value)) ?? null;
    const [first] = dates;
    if (first && first.from - from <= 1) lead = { value: valueIn(first), alone: to - first.to <= 2, from };
    else if (lead !== null && !lead.alone && hasBreak(lead.from, from)) lead = null;
    // "In April 2018 the two ministers met. Minister Lich signed.": the story goes on in its own time.
    if (lead !== null) add(lead.value);
    for (const value of section.dates) add(value);
    for (const year of bareYears(from, to)) add(year);
    return { from, to, byType, values, told, raising: hasAny(from, to, RAISING), history: hasAny(from, to, HISTORY) };
  };
  return {
    mention: (item) => mentions.get(item),
    quoted: (item) => section.quoted.has(item),
    inSentence: (item, type) => near(sentenceOf(item).byType.get(type) ?? [], item),
    sentenceStart: (item) => sentenceOf(item).from,
    sentenceEnd: (item) => sentenceOf(item).to,
    isRaising: (item) => sentenceOf(item).raising,
    isHistory: (item) => sentenceOf(item).history,
    countries: (item) => inSentence(item.from),
    parties: (agreement) => {
      const parties = registry.agreements.get(agreement.id ?? '')?.parties ?? [];
      return parties.every((party) => COUNTRY_CODES.has(party)) ? parties : [];
    },
    hasAny,
    isMark: (i) => tokens.kind[i] === PUNCTUATION,
    last: (from, to, classes) => {
      for (let i = Math.min(to, tokens.count) - 1; i >= from; i--) if (hasClass(i, classes)) return i;
      return -1;
    },
    is: (i, word) => i >= 0 && i < tokens.count && tokens.word[i] !== 0 && tokens.word[i] === lexicon.id(word),
    hasWord: (from, to, word) => {
      const id = lexicon.id(word);
      for (let i = Math.max(from, 0); i < to && i < tokens.count; i++)
        if (id !== 0 && tokens.word[i] === id) return true;
      return false;
    },
    onlyBetween: (from, to, classes) => {
      for (let i = from; i < to; i++) if (!hasClass(i, classes)) return false;
      return true;
    },
    isObjectChain: (from, item) => {
      const { byType } = sentenceOf(item);
      const inside = new Set<number>();
      for (const type of ['agreement', 'date'] as const) {
        for (const other of near(byType.get(type) ?? [], item)) {
          for (let i = Math.max(other.from, from); i < other.to && i < item.from; i++) inside.add(i);
        }
      }
      for (let i = from; i < item.from; i++) {
        if (inside.has(i) || hasClass(i, ARTICLE | COUNTRY | CONJUNCTION)) continue;
        const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
        if (![',', '(', ')', 'in', 'on', 'of', '-', '–', 'both', 'two'].includes(word)) return false;
        // "of" joins only a noun of signing to its object.
        if (word === 'of' && i !== from) return false;
      }
      return true;
    },
    hasPastVerb: (from, to, except) => {
      for (let i = Math.max(from, 0); i < to && i < tokens.count; i++) {
        if (text.slice(tokens.start[i], tokens.end[i]).endsWith('ed') && !hasClass(i, except)) return true;
      }
      return false;
    },
    date: (item, governing, tense = 'present') => {
      const { values, told } = sentenceOf(item);
      const readings: TimeValue[] = [];
      const add = (value: TimeValue | null) => {
        if (value !== null && !readings.some((other) => other.edtf === value.edtf)) readings.push(value);
      };
      // Copy is dated a day or two after what it tells of: the day in the sentence goes before that of the dossier.
      add(governing ? valueIn(governing) : told);
      add(dossier.date.value);
      for (const value of values) add(value);
      return {
        value: readings[0] ?? null,
        readings,
        mention: governing ? (mentions.get(governing) ?? null) : null,
        tense,
      };
    },
  };
}

/** The items that can belong to `item`: all of a sentence of prose, else those within reach and the first. */
function near(items: readonly Item[], item: Item): readonly Item[] {
  if (items.length <= 2 * MOST_DATES) return items;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).from < item.from - WINDOW) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end] as Item).from <= item.to + WINDOW) end++;
  const [first] = items;
  return low > 0 && first ? [first, ...items.slice(low, end)] : items.slice(low, end);
}

/** A day of the same month or so as the dossier's. */
function isToldDay(value: TimeValue | null, on: TimeValue | null): boolean {
  if (value?.type !== 'date' || value.precision !== 'day' || on === null) return false;
  return Math.abs(value.earliest - on.earliest) <= 31;
}

function titleClaims(section: Section, reader: Reader): Claim[] {
  return section.attachments.flatMap((attachment): Claim[] => {
    const person = reader.mention(attachment.person);
    const title = reader.mention(attachment.title);
    if (!person || !title || !attachment.certain || section.quoted.has(attachment.person)) return [];
    const tense = attachment.tense === 'present' && reader.isHistory(attachment.person) ? 'former' : attachment.tense;
    const date = reader.date(attachment.person, null, tense);
    const span = cover(person.span, title.span);
    return title.type === 'rank'
      ? [{ kind: 'held-rank', person, rank: title, date, span }]
      : [{ kind: 'held-office', person, office: title, date, span }];
  });
}

/** "the Memorandum … signed in October 2011", "signed the Memorandum … in October 2011", "On … signed the Memorandum". */
function signed(item: Item, agreement: Mention, reader: Reader): Claim[] {
  const date = isOthers(item, agreement, reader) ? null : signingDate(item, reader);
  const signedOn = date && reader.mention(date);
  if (!signedOn) return [];
  return [
    {
      kind: 'signed',
      agreement,
      signedOn,
      date: reader.date(item, date),
      span: cover(agreement.span, signedOn.span),
    },
  ];
}

/** Other countries than the agreement's are named, and not all of its own: one of the same title is meant. */
function isOthers(item: Item, agreement: Mention, reader: Reader): boolean {
  const parties = reader.parties(agreement);
  const named = reader.countries(item);
  if (named.size === 0 || parties.length === 0) return false;
  return [...named].some((code) => !parties.includes(code)) && !parties.every((party) => named.has(party));
}

/** The date on which the text says that the agreement was signed, or null where it says so of something else. */
function signingDate(item: Item, reader: Reader): Item | null {
  const dates = reader.inSentence(item, 'date');
  const rivals = reader.inSentence(item, 'agreement').filter((other) => other !== item);
  const start = reader.sentenceStart(item);
  if (reader.hasAny(Math.max(start, item.from - 8), item.from, ANNIVERSARY)) return null;
  // "the 2011 Memorandum"
  const adjoining = dates.find((date) => date.to === item.from && reader.hasAny(date.from - 1, date.from, ARTICLE));
  if (adjoining) return adjoining;
  const behind = dates.find((date) => date.from >= item.to);
  if (behind && behind.from - item.to <= REACH && !rivals.some((r) => r.from >= item.to && r.from < behind.from)) {
    return isSignedOn(item, behind, start, reader) ? behind : null;
  }
  const first = dates[0];
  // "signed in April 2018 the Joint Vision Statement", "On 10 April 2018 the ministers signed the Joint Vision Statement"
  for (const date of first ? [...new Set([first, ...dates.filter((d) => item.from - d.to <= 1)])] : []) {
    if (date.to > item.from || rivals.some((r) => r.from >= date.to && r.from < item.from)) continue;
    if (reader.hasAny(date.to, item.from, SUBORDINATE | EFFECT | IRREALIS | VERB)) continue;
    if (reader.hasPastVerb(date.to, item.from, SIGNING)) continue;
    const leads = date.from - 2 >= start && reader.hasAny(date.from - 2, date.from, SIGNING);
    if (leads && reader.onlyBetween(date.to, item.from, ARTICLE)) return date;
    const verb = reader.last(date.to, item.from, SIGNING);
    if (
      verb !== -1 &&
      behind === undefined &&
      date.from - start <= 2 &&
      reader.onlyBetween(verb + 1, item.from, ARTICLE | COUNTRY)
    ) {
      return date;
    }
  }
  return null;
}

/** A date behind the title is that of its signing in brackets, behind "of", or behind a verb of signing that is its own. */
function isSignedOn(item: Item, date: Item, start: number, reader: Reader): boolean {
  if (reader.is(item.to, '(') && date.from === item.to + 1) return reader.is(date.to, ')');
  if (reader.is(item.to, 'of') && date.from === item.to + 1) return true;
  const verb = reader.last(item.to, date.from, SIGNING);
  // ", dated April 2017"
  if (reader.is(date.from - 1, 'dated') && date.from - item.to <= 2) return true;
  const led = ['in', 'on'].some((word) => reader.is(date.from - 1, word)) || date.from - 1 === verb;
  if (!led || reader.hasAny(item.to, date.from, EFFECT) || reader.hasPastVerb(item.to, date.from, SIGNING))
    return false;
  const from = verb === -1 ? item.to : verb + 1;
  // Behind the verb only places and people may stand: "signed by the ministers X and Y in Tokyo on …".
  const clause =
    [',', ';', ':'].some((mark) => reader.hasWord(from, date.from, mark)) ||
    reader.hasAny(from, date.from, SUBORDINATE | VERB) ||
    (reader.hasAny(from, date.from, CONJUNCTION) && !reader.hasWord(from, date.from, 'by'));
  if (clause) return false;
  if (verb !== -1) return isOwnVerb(item, verb, start, reader);
  // "signed the Memorandum … in October 2011", "the signing of the Memorandum … in October 2011"
  const before = reader.last(Math.max(start, item.from - 40), item.from, SIGNING);
  return before !== -1 && reader.isObjectChain(before + 1, item);
}

/** "the Memorandum, signed in", "the Memorandum, which was signed in", or the title as subject of "was signed". */
function isOwnVerb(item: Item, verb: number, start: number, reader: Reader): boolean {
  let i = item.to;
  if (reader.is(i, ',')) i++;
  if (reader.is(i, 'which') || reader.is(i, 'that')) i++;
  else if (i === verb) return true;
  else {
    // The thing signed may be another: "the award under UNCLOS was issued", "a plan to implement the Memorandum was signed".
    let before = item.from - 1;
    while (before >= start && (reader.hasAny(before, before + 1, ARTICLE | COUNTRY) || isQuote(before, reader)))
      before--;
    const subject = before < start || reader.isMark(before);
    if (!subject && !reader.hasAny(before, before + 1, CONJUNCTION | SUBORDINATE)) return false;
  }
  // Between title and verb only brackets and auxiliaries.
  while (i < verb && (reader.hasAny(i, i + 1, VERB) || reader.is(i, 'been') || reader.is(i, 'which'))) i++;
  return i === verb || reader.is(item.to, '(');
}

const isQuote = (i: number, reader: Reader): boolean =>
  ['"', '“', '‘', "'", '«', '*', '_'].some((q) => reader.is(i, q));

function named(item: Item, partnership: Mention, reader: Reader): Claim {
  const start = reader.sentenceStart(item);
  const former = reader.hasAny(Math.max(start, item.from - 4), item.from, FORMER);
  // "upgraded to", "from the Extensive to the Comprehensive …", "its successor": the name of another time is meant.
  // "hope for a …": the name of another time is not yet that of this one.
  // "The Comprehensive … was not there yet": what is denied is not named as of that time.
  const denied = reader.is(item.to + 1, 'not') && !reader.is(item.to + 2, 'only');
  const changing =
    denied || reader.isRaising(item) || reader.hasAny(Math.max(start, item.from - 6), item.from, IRREALIS);
  const tense = former ? 'former' : changing ? 'incoming' : 'present';
  return { kind: 'named', partnership, date: reader.date(item, null, tense), span: partnership.span };
}

/** "co-chaired the 10th Dialogue in Hanoi on 27 February", "the 10th Dialogue took place". */
function tookPlace(item: Item, event: Mention, reader: Reader): Claim[] {
  const start = reader.sentenceStart(item);
  const end = reader.sentenceEnd(item);
  const rivals = reader.inSentence(item, 'event').filter((other) => other !== item);
  const dates = reader.inSentence(item, 'date');
  const claim = (governing: Item | null): Claim[] => {
    const on = governing && reader.mention(governing);
    const date = reader.date(item, governing);
    const span: Span = on ? cover(event.span, on.span) : event.span;
    return [{ kind: 'took-place', event, date: { ...date, readings: date.value ? [date.value] : [] }, span }];
  };
  if (reader.hasAny(Math.max(start, item.from - 6), Math.min(end, item.to + 6), IRREALIS)) return [];
  // "the first Dialogue of 2024" counts otherwise.
  if (reader.is(item.to, 'of') && dates.some((date) => date.from === item.to + 1)) return [];
  const heldBefore = reader.last(Math.max(start, item.from - 5), item.from, HOLDING) !== -1;
  const behind = dates.find((date) => date.from >= item.to);
  if (behind && behind.from - item.to <= REACH && !rivals.some((r) => r.from >= item.to && r.from < behind.from)) {
    if (isHeldOn(item, behind, start, heldBefore, reader)) return claim(behind);
  }
  const heldBehind = reader.hasAny(item.to, Math.min(end, item.to + 4), HOLDING);
  if (!(heldBefore || heldBehind) || isAside(item, start, reader)) return [];
  for (const date of dates) {
    if (date.to > item.from || rivals.some((r) => r.from >= date.to && r.from < item.from)) continue;
    if (reader.hasAny(date.to, item.from, SUBORDINATE) || reader.hasPastVerb(date.to, item.from, HOLDING)) continue;
    return claim(date);
  }
  return dates.length === 0 ? claim(null) : [];
}

/** The date is the event's own: in brackets, in a phrase right behind it, or behind a verb of holding that is its own. */
function isHeldOn(item: Item, date: Item, start: number, heldBefore: boolean, reader: Reader): boolean {
  const aside = isAside(item, start, reader);
  if (reader.is(item.to, '(') && date.from === item.to + 1) return reader.is(date.to, ')') && !aside;
  if (reader.hasAny(item.to, date.from, SUBORDINATE | SIGNING | EFFECT)) return false;
  if (reader.inSentence(item, 'agreement').some((a) => a.from < date.from && a.from > item.to)) return false;
  const verb = reader.last(item.to, date.from, HOLDING);
  const from = verb === -1 ? item.to : verb + 1;
  const other = reader.hasAny(from, date.from, VERB) || reader.hasPastVerb(from, date.from, HOLDING);
  const clause = [',', ';', ':'].some((mark) => reader.hasWord(from, date.from, mark));
  if (other || clause) return false;
  // ", held in Tokyo on …" is its own whatever stands before; "took place", "was held" only of the subject.
  if (verb !== -1) {
    const participle = reader.is(item.to, ',') ? item.to + 1 : item.to;
    const own = ['held', 'hosted', 'convened', 'organised', 'organized', 'chaired'].some((word) =>
      reader.is(verb, word),
    );
    return (verb === participle && own) || !aside;
  }
  return heldBefore || !aside;
}

const ASIDE = 'of for to from since with on after before following until till besides'.split(' ');

/** "after the 9th Dialogue", "the host of the 9th Dialogue", "preparations for the 11th": something else is told of. */
function isAside(item: Item, start: number, reader: Reader): boolean {
  // "the 11th edition of the Dialogue": what stands before the edition counts.
  let before = Math.min(item.ordinal?.from ?? item.from, item.from) - 1;
  while (before >= start && reader.hasAny(before, before + 1, ARTICLE | COUNTRY)) before--;
  if (before < start) return false;
  return ASIDE.some((word) => reader.is(before, word));
}

/** The claims of one passage: ranks and offices held, agreements signed, partnerships named, events that took place. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { CONJUNCTION, EFFECT, FORMER, HOLDING, IRREALIS, RAISING, SIGNING, SUBORDINATE } from '../recognise/words.ts';
import { cover, type Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Claim, ClaimDate } from './claim.ts';
import { happened } from './happened.ts';
import type { Section } from './section.ts';

/** How many tokens may stand between a thing and the date that belongs to it. */
const REACH = 16;

export function claimsOf(section: Section, dossier: Dossier, matcher: Matcher): Claim[] {
  const reader = makeReader(section, dossier, matcher);
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
  any(from: number, to: number, classes: number): boolean;
  /** The last token in `[from, to)` with one of the classes, or -1. */
  last(from: number, to: number, classes: number): number;
  is(i: number, word: string): boolean;
  /** True when a token in `[from, to)` is that word. */
  hasWord(from: number, to: number, word: string): boolean;
  /** True when a lower-case word in `[from, to)` looks like a verb of the past, those of `except` left out. */
  hasPastVerb(from: number, to: number, except: number): boolean;
  date(item: Item, governing: Item | null, tense?: ClaimDate['tense']): ClaimDate;
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
}

/** More dates than any sentence of prose has: a list, whose further dates say nothing of one of its items. */
const MOST_DATES = 16;
/** Further away than this no item belongs to another. */
const WINDOW = 80;

function makeReader(section: Section, dossier: Dossier, { words, lexicon }: Matcher): Reader {
  const { scan, sentences, mentions } = section;
  const { tokens, text } = scan;
  const hasClass = (i: number, classes: number) =>
    ((words.classes[tokens.word[i] as number] as number) & classes) !== 0;
  const any = (from: number, to: number, classes: number): boolean => {
    for (let i = Math.max(from, 0); i < to && i < tokens.count; i++) if (hasClass(i, classes)) return true;
    return false;
  };
  const valueIn = (item: Item): TimeValue | null => item.date?.value ?? null;
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
    const values: TimeValue[] = [];
    for (const { date } of byType.get('date') ?? []) {
      const value = date?.value ?? null;
      if (value === null || values.length === MOST_DATES) continue;
      if (!values.some((other) => other.edtf === value.edtf)) values.push(value);
    }
    const told = values.find((value) => isToldDay(value, dossier.date.value)) ?? null;
    return { from, to, byType, values, told, raising: any(from, to, RAISING) };
  };
  return {
    mention: (item) => mentions.get(item),
    quoted: (item) => section.quoted.has(item),
    inSentence: (item, type) => near(sentenceOf(item).byType.get(type) ?? [], item),
    sentenceStart: (item) => sentenceOf(item).from,
    sentenceEnd: (item) => sentenceOf(item).to,
    isRaising: (item) => sentenceOf(item).raising,
    any,
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
    const date = reader.date(attachment.person, null, attachment.tense);
    const span = cover(person.span, title.span);
    return title.type === 'rank'
      ? [{ kind: 'held-rank', person, rank: title, date, span }]
      : [{ kind: 'held-office', person, office: title, date, span }];
  });
}

/** "the Memorandum … signed in October 2011", "signed the Memorandum … in October 2011", "On … signed the Memorandum". */
function signed(item: Item, agreement: Mention, reader: Reader): Claim[] {
  const date = signingDate(item, reader);
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

function signingDate(item: Item, reader: Reader): Item | null {
  const dates = reader.inSentence(item, 'date');
  const rivals = reader.inSentence(item, 'agreement').filter((other) => other !== item);
  const start = reader.sentenceStart(item);
  // "the 2011 Memorandum"
  const adjoining = dates.find((date) => date.to === item.from);
  if (adjoining) return adjoining;
  const behind = dates.find((date) => date.from >= item.to);
  if (behind && behind.from - item.to <= REACH && !rivals.some((r) => r.from >= item.to && r.from < behind.from)) {
    if (reader.is(item.to, '(') && behind.from === item.to + 1) return behind;
    if (reader.is(item.to, 'of') && behind.from === item.to + 1) return behind;
    const other = reader.any(item.to, behind.from, EFFECT | SUBORDINATE);
    const preposition = ['in', 'on', 'dated'].some((word) => reader.is(behind.from - 1, word));
    if (preposition && !other) {
      const verb = reader.last(item.to, behind.from, SIGNING);
      const from = verb === -1 ? item.to : verb;
      const clause =
        reader.hasWord(from, behind.from, ',') ||
        (reader.any(from, behind.from, CONJUNCTION) && !reader.hasWord(from, behind.from, 'by'));
      if (!clause && (verb !== -1 || reader.any(Math.max(start, item.from - 8), item.from, SIGNING))) return behind;
    }
  }
  for (const date of dates) {
    if (date.to > item.from || rivals.some((r) => r.from >= date.to && r.from < item.from)) continue;
    if (reader.any(date.to, item.from, SUBORDINATE | EFFECT | IRREALIS)) continue;
    if (reader.hasPastVerb(date.to, item.from, SIGNING)) continue;
    // "signed in April 2018 the Joint Vision Statement"
    if (date.from - 2 >= start && reader.any(date.from - 2, date.from, SIGNING) && item.from - date.to <= 2)
      return date;
    // "On 10 April 2018 the ministers signed the Joint Vision Statement"
    const verb = reader.any(Math.max(date.to, item.from - 6), item.from, SIGNING);
    if (verb && behind === undefined && date.from - start <= 2) return date;
  }
  return null;
}

function named(item: Item, partnership: Mention, reader: Reader): Claim {
  const start = reader.sentenceStart(item);
  const former = reader.any(Math.max(start, item.from - 4), item.from, FORMER);
  // "upgraded to", "from the Extensive to the Comprehensive …", "its successor": the name of another time is meant.
  // "hope for a …": the name of another time is not yet that of this one.
  const changing = reader.isRaising(item) || reader.any(Math.max(start, item.from - 6), item.from, IRREALIS);
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
  if (reader.any(Math.max(start, item.from - 6), Math.min(end, item.to + 6), IRREALIS)) return [];
  for (const date of dates) {
    if (date.from < item.to || date.from - item.to > REACH) continue;
    if (rivals.some((r) => r.from >= item.to && r.from < date.from)) continue;
    if (reader.any(item.to, date.from, SUBORDINATE | SIGNING | EFFECT)) continue;
    if (
      reader.hasPastVerb(item.to, date.from, HOLDING) ||
      reader.inSentence(item, 'agreement').some((a) => a.from < date.from && a.from > item.to)
    )
      continue;
    return claim(date);
  }
  const held =
    reader.any(Math.max(start, item.from - 5), item.from, HOLDING) ||
    reader.any(item.to, Math.min(end, item.to + 4), HOLDING);
  if (!held) return [];
  for (const date of dates) {
    if (date.to > item.from || rivals.some((r) => r.from >= date.to && r.from < item.from)) continue;
    if (reader.any(date.to, item.from, SUBORDINATE) || reader.hasPastVerb(date.to, item.from, HOLDING)) continue;
    return claim(date);
  }
  return dates.length === 0 ? claim(null) : [];
}

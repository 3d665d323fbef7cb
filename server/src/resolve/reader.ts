/** What claims ask of a passage: the sentence of an item, its words, dates and countries. */
import { COUNTRIES } from '../recognise/countries.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import { AROUND, isOfThePast, opensBackground } from '../recognise/past.ts';
import type { Item } from '../recognise/scan.ts';
import {
  ARTICLE,
  CONJUNCTION,
  COUNTRY,
  DATE_PREPOSITION,
  HISTORY,
  HOLDING,
  IRREALIS,
  RAISING,
  SIGNING,
} from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import { BREAK_TOKEN, CAPITAL, LINE_BEFORE, NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import type { ClaimDate } from './claim.ts';
import { sentenceCountries } from './context.ts';
import type { Section, Setting } from './section.ts';
import { sentenceOpening } from './sentences.ts';

const COUNTRY_CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code));

/** How many tokens may stand between a thing and the date that belongs to it. */
export const REACH = 16;

/** What the claims need to ask of a passage. */
export interface Reader {
  mention(item: Item): Mention | undefined;
  quoted(item: Item): boolean;
  /** Items of one type in the sentence of an item, in order; of a very long one the first and those nearby. */
  inSentence(item: Item, type: Mention['type']): readonly Item[];
  /** First token of the item's sentence, bullets and datelines left out. */
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
  /** The last token in `[from, to)` that is the word, or -1. */
  lastWord(from: number, to: number, word: string): number;
  /** The first token of a line, or of the passage. */
  startsLine(i: number): boolean;
  /** The end of the passage, or of a line, or a full stop there. */
  endsLine(i: number): boolean;
  /** A word with a capital that belongs to no mention. */
  isFreeCapital(i: number): boolean;
  /** Mentions that begin at a token, the longest first. */
  startingAt(i: number): readonly Item[];
  /** The tokens `[from, to)` as they stand in the document. */
  words(from: number, to: number): { readonly text: string; readonly span: Span };
  /** True when a token in `[from, to)` is that word. */
  hasWord(from: number, to: number, word: string): boolean;
  /** True when every token in `[from, to)` has one of the classes; an empty range is such. */
  onlyBetween(from: number, to: number, classes: number): boolean;
  /** True when only articles, other agreements with their dates and what joins them stand between `from` and `item`. */
  isObjectChain(from: number, item: Item): boolean;
  /** True when a lower-case word in `[from, to)` looks like a verb of the past, those of `except` left out. */
  hasPastVerb(from: number, to: number, except: number): boolean;
  date(item: Item, governing: Item | null, tense?: ClaimDate['tense']): ClaimDate;
  /**
   * The date of what somebody is said to be: a single day or month of the sentence goes before the dossier's, and a
   * sentence without any date may speak of those that its paragraph has named before.
   */
  standingDate(item: Item): ClaimDate;
  /** Countries named in the sentence. */
  countries(item: Item): ReadonlySet<string>;
  /** Parties of an agreement that are countries or groups of them; none where the registry names no such. */
  parties(agreement: Mention): readonly string[];
  /** True when the sentence tells of another time: "earlier", "his predecessor". */
  isHistory(item: Item): boolean;
  /** True when the words around `[item.from, to)` tell of somebody as of a time that is over. */
  isPast(item: Item, to: number): boolean;
}

/** One sentence, looked at once: text without full stops can be a single one of a whole document. */
interface Sentence {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Behind a bullet or a dateline. */
  readonly opening: number;
  readonly byType: ReadonlyMap<Mention['type'], readonly Item[]>;
  /** The values of its dates, each once. */
  readonly values: readonly TimeValue[];
  /** The day that it tells of: one of the dossier's month or so. */
  readonly told: TimeValue | null;
  /** The one day or month that it names, or that stands over it. */
  readonly stated: TimeValue | null;
  /** Of a sentence without a date: those that its paragraph has named before. */
  readonly earlier: readonly TimeValue[];
  /** It stands in a paragraph of background. */
  readonly background: boolean;
  readonly raising: boolean;
  readonly history: boolean;
}

/** More dates than any sentence of prose has: a list, whose further dates say nothing of one of its items. */
const MOST_DATES = 16;
/** Further away than this no item belongs to another. */
const WINDOW = 80;

export function makeReader(section: Section, dossier: Setting, matcher: Matcher, registry: Registry): Reader {
  const { words, lexicon } = matcher;
  const { scan, sentences, mentions } = section;
  const inSentence = sentenceCountries(scan, sentences, matcher);
  const { tokens, text } = scan;
  const may = lexicon.id('may');
  const that = lexicon.id('that');
  const [before, becoming] = [lexicon.id('before'), lexicon.id('becoming')];
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
  const startsLine = (i: number): boolean =>
    i <= 0 ||
    i >= tokens.count ||
    tokens.kind[i] === BREAK_TOKEN ||
    tokens.kind[i - 1] === BREAK_TOKEN ||
    ((tokens.flags[i] as number) & LINE_BEFORE) !== 0;
  /** "Before becoming minister, he". */
  const tellsOfBefore = (from: number, to: number): boolean => {
    for (let i = from; i + 1 < to; i++) if (tokens.word[i] === before && tokens.word[i + 1] === becoming) return true;
    return false;
  };
  let starts: Map<number, Item[]> | null = null;
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
  /** "the Convention (May 2021)", "the Vision adopted in 2016": the date of the thing before it, and of no story. */
  const isAttribute = ({ from }: Item, things: readonly Item[]): boolean => {
    if (text.charAt((tokens.start[from] as number) - 1) === '(') return true;
    const verb = hasClass(from - 1, DATE_PREPOSITION) ? from - 2 : from - 1;
    const comma = verb > 0 && text.charAt(tokens.start[verb - 1] as number) === ',';
    const participle = hasClass(verb, SIGNING | HOLDING);
    return things.some(({ to }) => to === verb + 1 || (participle && (to === verb || (comma && to === verb - 1))));
  };
  /** The date that opened a sentence before, as long as its paragraph lasts; alone in a heading it opens the next one. */
  let lead: { readonly value: TimeValue | null; readonly alone: boolean; readonly from: number } | null = null;
  /** The dates that the paragraph has named up to a token. */
  let paragraph: { readonly values: readonly TimeValue[]; readonly background: boolean; readonly upTo: number } = {
    values: [],
    background: opensBackground(text.slice(0, AROUND)),
    upTo: 0,
  };
  const addToParagraph = (values: readonly (TimeValue | null)[], upTo: number): void => {
    const others = values.flatMap((value) => (value === null || isNow(value, dossier.date.value) ? [] : [value]));
    paragraph = { ...paragraph, values: [...paragraph.values, ...others].slice(0, MOST_DATES), upTo };
  };
  /** Sentences without a mention are not looked at but here: "He recalled 2020.". */
  const readParagraph = (from: number): void => {
    // A break belongs to the sentence that it ends.
    for (let i = Math.max(0, paragraph.upTo - 1); i < from; i++) {
      if (tokens.kind[i] !== BREAK_TOKEN) continue;
      const start = tokens.start[i + 1] ?? text.length;
      paragraph = { values: [], background: opensBackground(text.slice(start, start + AROUND)), upTo: i + 1 };
    }
    addToParagraph(bareYears(paragraph.upTo, from), from);
  };
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
    const own = lead !== null && values.length === 0 ? [lead.value] : dates.map(valueIn);
    if (lead !== null) add(lead.value);
    for (const value of section.dates) add(value);
    const years = bareYears(from, to);
    for (const year of years) add(year);
    readParagraph(from);
    const { values: earlier, background } = paragraph;
    const things = [...(byType.get('agreement') ?? []), ...(byType.get('event') ?? [])];
    const story = dates.filter((date) => !isAttribute(date, things));
    addToParagraph([...story.map(valueIn), ...years], to);
    const opening = sentenceOpening(scan, from);
    return {
      from,
      opening,
      to,
      byType,
      values,
      told,
      stated: singleOf(own.length > 0 ? own : section.dates, dossier.date.value),
      earlier: dates.length + years.length === 0 ? earlier : [],
      background,
      raising: hasAny(from, to, RAISING),
      history: hasAny(from, to, HISTORY) || tellsOfBefore(from, to),
    };
  };
  return {
    mention: (item) => mentions.get(item),
    quoted: (item) => section.quoted.has(item),
    inSentence: (item, type) => near(sentenceOf(item).byType.get(type) ?? [], item),
    sentenceStart: (item) => sentenceOf(item).opening,
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
    lastWord: (from, to, word) => {
      const id = lexicon.id(word);
      for (let i = to - 1; i >= from; i--) if (id !== 0 && tokens.word[i] === id) return i;
      return -1;
    },
    startsLine,
    endsLine: (i) =>
      startsLine(i) ||
      ((text.charAt(tokens.start[i] ?? 0) === '.' || text.charAt(tokens.start[i] ?? 0) === ';') && startsLine(i + 1)),
    isFreeCapital: (i) =>
      i < tokens.count && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) !== 0 && !isInside(i),
    startingAt: (i) => {
      if (starts === null) {
        starts = new Map();
        for (const item of scan.items) {
          const list = starts.get(item.from);
          if (list) list.push(item);
          else starts.set(item.from, [item]);
        }
      }
      return starts.get(i) ?? [];
    },
    words: (from, to) => {
      const start = tokens.start[from] as number;
      const end = tokens.end[to - 1] as number;
      return { text: text.slice(start, end), span: section.map.toSourceSpan({ start, end }) };
    },
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
    isPast: (item, to) => {
      const { opening, to: end, background } = sentenceOf(item);
      const [start, stop] = [tokens.start[item.from] as number, tokens.end[to - 1] as number];
      const first = Math.max(tokens.start[opening] as number, start - AROUND);
      const last = Math.min(tokens.end[end - 1] as number, stop + AROUND);
      return background || isOfThePast(text.slice(first, start), text.slice(stop, last));
    },
    date: (item, governing, tense = 'present') => {
      const { values, told } = sentenceOf(item);
      // Copy is dated a day or two after what it tells of: the day in the sentence goes before that of the dossier.
      const readings = distinct([governing ? valueIn(governing) : told, dossier.date.value, ...values]);
      const mention = governing ? (mentions.get(governing) ?? null) : null;
      return { value: readings[0] ?? null, readings, mention, tense };
    },
    standingDate: (item) => {
      const { values, told, stated, earlier } = sentenceOf(item);
      const readings = distinct([told ?? stated, dossier.date.value, ...values, ...earlier]);
      return { value: readings[0] ?? null, readings, mention: null, tense: 'present' };
    },
  };
}

/** A day near the dossier's date, or a month or year in which that lies, tells of no other time. */
function isNow(value: TimeValue, on: TimeValue | null): boolean {
  return on !== null && (isToldDay(value, on) || (value.earliest <= on.earliest && on.latest <= value.latest));
}

function distinct(values: readonly (TimeValue | null)[]): readonly TimeValue[] {
  const byText = new Map<string, TimeValue>();
  for (const value of values) if (value !== null && !byText.has(value.edtf)) byText.set(value.edtf, value);
  return [...byText.values()];
}

/** The only one, when it is a day or month that is over on the dossier's date. */
function singleOf(values: readonly (TimeValue | null)[], on: TimeValue | null): TimeValue | null {
  const [only] = values;
  if (!only || values.length > 1 || only.type !== 'date' || only.precision === 'year' || on === null) return null;
  return only.earliest <= on.latest ? only : null;
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

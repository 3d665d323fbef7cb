/** What claims ask of a passage: the sentence of an item, its words, dates and countries. */
import type { Matcher } from '../recognise/matcher.ts';
import { type Mention, THINGS } from '../recognise/mention.ts';
import { AROUND, clauseStart, isFramed, isOfThePast } from '../recognise/past.ts';
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY, SIGNING, SPEECH, SUBORDINATE, VERB } from '../recognise/words.ts';
import { COUNTRIES } from '../registry/countries.ts';
import type { Registry } from '../registry/model.ts';
import { begunBy } from '../registry/tenure.ts';
import { firstWhere } from '../text/firstWhere.ts';
import type { Span } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { ClaimDate } from './claim.ts';
import { countriesBetween, sentenceCountries } from './context.ts';
import { datesOfThings } from './reported.ts';
import type { Section, Setting } from './section.ts';
import { MOST_DATES, type Sentence, valueIn } from './sentence.ts';
import { SentenceReader } from './sentenceReader.ts';
import { firstOf, whenBehind } from './titleEnd.ts';
import { isDatedBehind } from './titleTime.ts';

const COUNTRY_CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code));

/** Farther before a word nothing says how it is meant: a text without full stops is one sentence. */
export const LONGEST_SENTENCE = 120;
/** How many tokens may stand between a thing and the date that belongs to it. */
export const REACH = 16;

/** What the claims need to ask of a passage. */
export interface Reader {
  mention(item: Item): Mention | undefined;
  quoted(item: Item): boolean;
  /** Items of one type in the sentence of an item, in order; of a very long one the first and those nearby. */
  inSentence(item: Item, type: Mention['type']): readonly Item[];
  /** First token of the item's sentence, bullets and datelines left out; of a thing, that of its clause. */
  sentenceStart(item: Item): number;
  sentenceEnd(item: Item): number;
  /** The same, whatever clauses of other things stand behind that of the item. */
  wholeEnd(item: Item): number;
  /** True when the sentence tells of a change of level. */
  isRaising(item: Item): boolean;
  /** True when a token in `[from, to)` has one of the classes. */
  hasAny(from: number, to: number, classes: number): boolean;
  /** A punctuation mark or a symbol. */
  isMark(i: number): boolean;
  /** The last token in `[from, to)` with one of the classes, or -1. */
  last(from: number, to: number, classes: number): number;
  is(i: number, word: string): boolean;
  /** The token in small letters; empty outside the passage. */
  word(i: number): string;
  /** True when the text, a mark or a part of a word, stands anywhere in the passage; looked for once. */
  holds(text: string): boolean;
  /** True when the words stand from a token on. */
  areWords(at: number, words: readonly string[]): boolean;
  /** The last token in `[from, to)` that is the word, or -1. */
  lastWord(from: number, to: number, word: string): number;
  /** The first token of a line, or of the passage. */
  startsLine(i: number): boolean;
  /** The end of the passage, or of a line, or a full stop there. */
  endsLine(i: number): boolean;
  /** A word with a capital that belongs to no mention. */
  isFreeCapital(i: number): boolean;
  /** A word that changes nothing of who did what when: "officially", "also". */
  isAdverb(i: number): boolean;
  /** The last token of "ninth", "9th" that counts no mention: another edition. */
  isFreeOrdinal(i: number): boolean;
  /** "tenth" whose last token is `i`, outside all items. */
  freeOrdinal(i: number): NonNullable<Item['ordinal']> | null;
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
  /** The dossier's date. */
  today(): TimeValue | null;
  /** True when a lower-case word in `[from, to)` looks like a verb of the past, those of `except` left out. */
  hasPastVerb(from: number, to: number, except: number): boolean;
  date(item: Item, governing: Item | null, tense?: ClaimDate['tense']): ClaimDate;
  /**
   * The date of what somebody is said to be: a single day or month of the sentence goes before the dossier's, and a
   * sentence without any date may speak of those that its paragraph has named before.
   */
  standingDate(item: Item): ClaimDate;
  /** Of a sentence without a date: those that its paragraph has named before. */
  earlierDates(item: Item): readonly TimeValue[];
  /** Of a sentence without a date: the day that stands over it. */
  dayOver(item: Item): TimeValue | null;
  /** Countries named in the sentence. */
  countries(item: Item): ReadonlySet<string>;
  /** Countries named by the tokens `[from, to)`. */
  countriesIn(from: number, to: number): ReadonlySet<string>;
  /** Parties of an agreement that are countries or groups of them; none where the registry names no such. */
  parties(agreement: Mention): readonly string[];
  /** A statement, declaration or initiative: it is issued, and not signed. */
  isIssued(agreement: Mention): boolean;
  /** True when the sentence tells of another time: "earlier", "his predecessor". */
  isHistory(item: Item): boolean;
  /** True when the words around `[item.from, to)` tell of somebody as of a time that is over. */
  isPast(item: Item, to: number): boolean;
}

/** True when the token is one of the words. */
export const isOne = (at: number, words: readonly string[], reader: Reader): boolean =>
  words.some((word) => reader.is(at, word));

/** From "had" to the date of what was done. */
const LONGEST_DEED = 12;
/** Of a day that was not that of the deed. */
const TIMED = ['before', 'after', 'until', 'till', 'since', 'from'];

/** Further away than this no item belongs to another. */
const WINDOW = 80;

class PassageReader extends SentenceReader implements Reader {
  private readonly registry: Registry;
  private readonly countriesAt: (token: number) => ReadonlySet<string>;
  /** Of the sentence at an offset that was asked about last; nothing stands before the first. */
  private framed = { start: 0, is: false };

  constructor(section: Section, dossier: Setting, matcher: Matcher, registry: Registry) {
    super(section, dossier, matcher);
    this.registry = registry;
    this.countriesAt = sentenceCountries(section.scan, section.sentences, matcher);
  }

  mention(item: Item): Mention | undefined {
    const own = this.section.mentions.get(item.standsFor ?? item);
    if (own !== undefined) return own;
    const { over } = this.section;
    return over !== null && item.standsFor === over.item ? over.mention : undefined;
  }

  quoted(item: Item): boolean {
    return this.section.quoted.has(item);
  }

  inSentence(item: Item, type: Mention['type']): readonly Item[] {
    const sentence = this.sentenceOf(item);
    const found = near(sentence.byType.get(type) ?? NO_ITEMS, item);
    const items = type === 'date' ? this.withoutSources(found) : found;
    if (!hasClause(item, sentence)) return items;
    const [start, end] = clauseOf(item, sentence);
    return items.filter(({ from }) => from >= start && from < end);
  }

  /** Without the day on which what is told was printed: "(Osaka Times, 5 May 2020)". */
  private withoutSources(dates: readonly Item[]): readonly Item[] {
    return dates.some((date) => this.isOfSource(date)) ? dates.filter((date) => !this.isOfSource(date)) : dates;
  }

  private isOfSource({ from, to }: Item): boolean {
    if (!this.is(from - 1, ',') || !PAPERS.has(this.word(from - 2))) return false;
    return CLOSING.has(this.word(to)) && /^\p{Lu}/u.test(this.words(from - 2, from - 1).text);
  }

  sentenceStart(item: Item): number {
    const sentence = this.sentenceOf(item);
    const { opening, said } = sentence;
    const start = said <= item.from ? said : opening;
    return hasClause(item, sentence) ? Math.max(start, clauseOf(item, sentence)[0]) : start;
  }

  sentenceEnd(item: Item): number {
    const sentence = this.sentenceOf(item);
    return hasClause(item, sentence) ? clauseOf(item, sentence)[1] : sentence.to;
  }

  wholeEnd(item: Item): number {
    return this.sentenceOf(item).to;
  }

  isRaising(item: Item): boolean {
    return this.sentenceOf(item).raising;
  }

  earlierDates(item: Item): readonly TimeValue[] {
    return this.sentenceOf(item).earlier;
  }

  dayOver(item: Item): TimeValue | null {
    return this.sentenceOf(item).over;
  }

  isHistory(item: Item): boolean {
    return this.sentenceOf(item).history;
  }

  countries(item: Item): ReadonlySet<string> {
    return this.countriesAt(item.from);
  }

  countriesIn(from: number, to: number): ReadonlySet<string> {
    return countriesBetween(from, to, this.section.scan, this.matcher);
  }

  parties(agreement: Mention): readonly string[] {
    const parties = this.registry.agreements.get(agreement.id ?? '')?.parties ?? [];
    return parties.every((party) => COUNTRY_CODES.has(party)) ? parties : [];
  }

  isIssued(agreement: Mention): boolean {
    const type = this.registry.agreements.get(agreement.id ?? '')?.type ?? '';
    return /statement|declaration|initiative/.test(type);
  }

  isObjectChain(from: number, item: Item): boolean {
    const { text, tokens } = this.section.scan;
    const { byType } = this.sentenceOf(item);
    const inside = new Set<number>();
    for (const type of ['agreement', 'date'] as const) {
      for (const other of near(byType.get(type) ?? NO_ITEMS, item)) {
        for (let i = Math.max(other.from, from); i < other.to && i < item.from; i++) inside.add(i);
      }
    }
    for (let i = from; i < item.from; i++) {
      if (inside.has(i) || this.hasClass(i, ARTICLE | COUNTRY | CONJUNCTION)) continue;
      const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
      if (![',', '(', ')', 'in', 'on', 'of', '-', '–', 'both', 'two'].includes(word)) return false;
      // "of" joins only a noun of signing to its object.
      if (word === 'of' && i !== from) return false;
    }
    return true;
  }

  isPast(item: Item, to: number): boolean {
    const { text, tokens } = this.section.scan;
    const { opening, to: end, background, byType } = this.sentenceOf(item);
    // "In March 2023, General X had visited the pier.", "During a visit in March 2023, General X had"
    const lead = byType.get('date')?.[0];
    const led =
      lead !== undefined &&
      lead.to <= item.from &&
      item.from - lead.to <= LONGEST_SENTENCE &&
      !this.hasAny(opening + 1, lead.from, SUBORDINATE | VERB | SPEECH) &&
      !this.hasAny(lead.to, item.from, SUBORDINATE | SPEECH) &&
      !byType.get('person')?.some(({ from, to: end }) => from >= lead.to && end <= item.from);
    const [start, stop] = [tokens.start[item.from] as number, tokens.end[to - 1] as number];
    const first = Math.max(tokens.start[opening] as number, start - AROUND);
    const last = Math.min(tokens.end[end - 1] as number, stop + AROUND);
    const dates = byType.get('date') ?? NO_ITEMS;
    const dated = led || isDatedBehind(item.from, to, dates, this) || this.isDatedBefore(item, dates);
    // "It ended on Sunday, when Minister X came": when that was, the sentence says itself.
    const days = near(dates, item);
    const day = days.findLast((date) => date.to <= item.from && valueIn(date) !== null);
    const when = day ? whenBehind(day, this) : -1;
    const from = when < 0 || when >= item.from ? first : Math.max(first, tokens.end[when] as number);
    const [left, right] = [text.slice(from, start), text.slice(stop, last)];
    if (background || isOfThePast(left, right, dated)) return true;
    const clause = clauseStart(left);
    if (clause > 0 && isOfThePast(left.slice(clause), right, dated)) return true;
    return this.isUnderFrame(tokens.start[opening] as number);
  }

  /** "had been handed on 5 May 2020 to General X": the only date of what "had" been, before the name. */
  private isDatedBefore({ from }: Item, [date, more]: readonly Item[]): boolean {
    if (!date || more || date.to > from || date.date?.value?.type !== 'date' || date.date.value.precision === 'year')
      return false;
    const had = this.lastWord(Math.max(0, date.from - LONGEST_DEED), date.from, 'had');
    const by = this.is(date.from - 1, 'the') ? date.from - 2 : date.from - 1;
    const isOn = had >= 0 && (this.is(by, 'on') || this.is(by, 'in')) && !this.hasAny(had, by, SUBORDINATE);
    if (!isOn || TIMED.some((word) => this.hasWord(had, by, word))) return false;
    return !this.hasAny(had, from, SUBORDINATE);
  }

  /** What stands before a sentence is the same for all who are named in it. */
  private isUnderFrame(start: number): boolean {
    if (start !== this.framed.start)
      this.framed = { start, is: isFramed(this.section.scan.text.slice(Math.max(0, start - AROUND), start)) };
    return this.framed.is;
  }

  date(item: Item, governing: Item | null, tense: ClaimDate['tense'] = 'present'): ClaimDate {
    const { values, told } = this.timesOf(item);
    // A date that may be of any year is no day, and surely not that of the dossier.
    if (governing && valueIn(governing) === null)
      return { value: null, readings: [], mention: this.mention(governing) ?? null, tense };
    // Copy is dated a day or two after what it tells of: the day in the sentence goes before that of the dossier.
    const readings = distinct([governing ? valueIn(governing) : told, this.dossier.date.value, ...values]);
    const mention = governing ? (this.mention(governing) ?? null) : null;
    return { value: readings[0] ?? null, readings, mention, tense };
  }

  /** Of a clause of its own only what stands in that. */
  private timesOf(item: Item): Pick<Sentence, 'values' | 'told'> {
    const sentence = this.sentenceOf(item);
    if (!hasClause(item, sentence)) return sentence;
    const values = this.inSentence(item, 'date')
      .map(valueIn)
      .filter((value) => value !== null);
    return { values, told: values.find(({ edtf }) => edtf === sentence.told?.edtf) ?? null };
  }

  /** The days, by the registry, of the meetings that the sentence names and that were: "At the 17th Dialogue, Minister X spoke". */
  private meetings(item: Item): readonly TimeValue[] {
    return this.inSentence(item, 'event').flatMap((event) => {
      const { id, ordinal } = this.mention(event) ?? {};
      const editions = ordinal ? (this.registry.series.get(id ?? '')?.editions ?? []) : [];
      const own = editions.filter(({ ordinal: number }) => number === ordinal?.value);
      return own.flatMap(({ date }) => (this.isOver(date) ? [date] : []));
    });
  }

  /** The same of agreements: "The Memorandum was signed by Minister X". */
  private signings(item: Item): readonly TimeValue[] {
    return this.signedBeside(item).flatMap((each) => {
      const date = this.registry.agreements.get(this.mention(each)?.id ?? '')?.signed.date;
      return this.isOver(date) ? [date] : [];
    });
  }

  private isOver(date: TimeValue | null | undefined): date is TimeValue {
    return !!date && date.earliest <= (this.dossier.date.value?.latest ?? Number.POSITIVE_INFINITY);
  }

  /** The agreements of a sentence of signing: its own, else the one that was named last before it ("It was signed by"). */
  private signedBeside(item: Item): readonly Item[] {
    const { from, to, byType } = this.sentenceOf(item);
    const { items, text, tokens } = this.section.scan;
    const own = byType.get('agreement');
    const signs = this.hasAny(Math.max(from, item.from - WINDOW), Math.min(to, item.to + WINDOW), SIGNING);
    if (own) {
      const made = signs || NATIVE_SIGNING.test(text.slice(tokens.start[from], tokens.end[to - 1]));
      return near(own, item).filter((each) => made || this.isMadeBetween(item, each));
    }
    if (!signs) return NO_ITEMS;
    for (let at = firstWhere(items, (each) => each.from >= from) - 1; at >= 0; at--) {
      const before = items[at] as Item;
      if (before.from < from - LONGEST_SENTENCE) break;
      if (before.type === 'agreement') return [before];
    }
    return NO_ITEMS;
  }

  /** "announced by X", "X launched": what is done to an agreement on the day on which it is made. */
  private isMadeBetween(item: Item, agreement: Item): boolean {
    const from = Math.min(item.to, agreement.to);
    const to = Math.max(item.from, agreement.from);
    if (to - from > WINDOW) return false;
    for (let i = from; i < to; i++) if (MAKING.has(this.word(i)) && !this.is(i + 1, 'that')) return true;
    return false;
  }

  /** Without the times that a text has told of before, on which who is named was a child or not yet born. */
  private ofLife(item: Item, values: readonly TimeValue[]): readonly TimeValue[] {
    const person = values.length > 0 ? this.registry.people.get(this.mention(item)?.id ?? '') : undefined;
    if (!person) return values;
    const first = Math.min(...[...person.ranks, ...person.offices].map(begunBy));
    const since = person.born ? person.born.date.earliest + COMING_OF_AGE : first - CAREER;
    return values.filter(({ latest }) => !(latest < since));
  }

  standingDate(item: Item): ClaimDate {
    const { standing, told, stated, before, story, to } = this.sentenceOf(item);
    const [dates, titles] = [this.inSentence(item, 'date'), this.inSentence(item, 'agreement')];
    const ofThings = datesOfThings(item.to, to, dates, titles, this);
    const readings = distinct([
      told ?? (stated && ofThings.has(stated.edtf) ? null : stated),
      this.dossier.date.value,
      ...standing.filter((value) => !ofThings.has(value.edtf)),
      ...this.ofLife(item, ofThings.size > 0 ? story : before),
      ...this.meetings(item),
      ...(ofThings.size > 0 ? NO_VALUES : this.signings(item)),
    ]);
    return { value: readings[0] ?? null, readings, mention: null, tense: 'present' };
  }
}

/** Days from the first that the registry knows of somebody back to those on which nobody can have been in office. */
const CAREER = 40 * 366;
const COMING_OF_AGE = 18 * 365;
const NATIVE_SIGNING = /署名|調印|締結|(?<!\p{L})ký(?!\p{L})/iu;
const NO_ITEMS: readonly Item[] = [];
const NO_VALUES: readonly TimeValue[] = [];
const PAPERS = wordSet(
  'times news post daily weekly agency review journal shimbun herald tribune press gazette monitor observer reuters afp ap vna vov nhk kyodo jiji asahi yomiuri mainichi nikkei xinhua tass online magazine bulletin',
);
const CLOSING = wordSet(') ] , ;');
const MAKING = wordSet('announced launched presented unveiled introduced initiated conceived');

export function makeReader(section: Section, dossier: Setting, matcher: Matcher, registry: Registry): Reader {
  return new PassageReader(section, dossier, matcher, registry);
}

function distinct(values: readonly (TimeValue | null)[]): readonly TimeValue[] {
  const found: TimeValue[] = [];
  // A sentence has few dates.
  for (const value of values) {
    if (value !== null && !found.some(({ edtf }) => edtf === value.edtf)) found.push(value);
  }
  return found;
}

/**
 * An agreement or event in a sentence of several clauses; "T was held, and the talks began" takes up what the same sentence
 * names, and stands beside it.
 */
const hasClause = ({ type, standsFor }: Item, { clauses, from }: Sentence): boolean =>
  clauses.length > 0 && THINGS.has(type) && !(standsFor && standsFor.from >= from);

/** Tokens `[from, to)` of the clause of a thing, where the sentence has several with things of their own. */
function clauseOf(item: Item, { from, to, clauses }: Sentence): readonly [number, number] {
  const first = firstOf(item);
  let [start, end] = [from, to];
  for (const each of clauses) {
    if (each <= first) start = each;
    else if (each < end) end = each;
  }
  return [start, end];
}

/** The items that can belong to `item`: all of a sentence of prose, else those within reach and the first. */
function near(items: readonly Item[], item: Item): readonly Item[] {
  if (items.length <= 2 * MOST_DATES) return items;
  const begin = firstWhere(items, ({ from }) => from >= item.from - WINDOW);
  let end = begin;
  while (end < items.length && (items[end] as Item).from <= item.to + WINDOW) end++;
  const [first] = items;
  return begin > 0 && first ? [first, ...items.slice(begin, end)] : items.slice(begin, end);
}

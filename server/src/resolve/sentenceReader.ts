/** The sentences of one passage, each looked at once: its items, its dates and the time that it tells of. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import { AROUND, headingAt, opensBackground } from '../recognise/past.ts';
import type { Item } from '../recognise/scan.ts';
import { PICTURE } from '../recognise/signWords.ts';
import { DAYTIMES } from '../recognise/smallWords.ts';
import { ARTICLE, DATE_PREPOSITION, HISTORY, HOLDING, RAISING, SIGNING, SPEECH } from '../recognise/words.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN, NUMBER } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import { clausesIn } from './clauses.ts';
import { behindFrame, behindLead } from './leads.ts';
import { PassageWords } from './passageWords.ts';
import type { Section, Setting } from './section.ts';
import {
  BARE,
  dayOf,
  isNow,
  isOfToday,
  isToldDay,
  MOST_DATES,
  NO_VALUES,
  type Sentence,
  singleOf,
  valueIn,
} from './sentence.ts';
import { sentenceOpening } from './sentences.ts';
import { opensStory, type Story, storyBehind, type Times, tellsOfWriting, titleTimes } from './story.ts';
import { standingTimes } from './titleTime.ts';

const OWNERS: ReadonlySet<string> = new Set(['their', 'his', 'her', 'its', 'our', 'some', 'several']);
/** What is raised and has no level. */
const RAISED_ELSE = wordSet(
  'issue issues question questions matter matters point points concern concerns glass glasses toast topic topics subject awareness funds money flag flags voice voices doubts objections',
);
/** The date that opened a sentence. */
interface Lead {
  readonly value: TimeValue | null;
  /** It is a heading of its own. */
  readonly alone: boolean;
  readonly from: number;
}

/** The dates that a paragraph has named up to a token. */
interface Paragraph {
  readonly values: readonly TimeValue[];
  readonly background: boolean;
  readonly upTo: number;
}

const AFTER_DATELINES = wordSet('- – — : ) ]');
/** A comma and the name of a city. */
const LONGEST_PLACE = 5;
const PROGRAMMES = wordSet('agenda programme program schedule timetable itinerary');
const LEADING: ReadonlySet<string> = new Set(['of', 'for', 'on', ',', ':', '–', '-']);
const SPANS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years', 'decade', 'decades']);

/** Sentences are read in the order of the text, whichever is asked for: what one tells goes on in the next. */
export class SentenceReader extends PassageWords {
  protected readonly dossier: Setting;
  /** The date that opened a sentence before, as long as its paragraph lasts; alone in a heading it opens the next one. */
  private lead: Lead | null = null;
  private paragraph: Paragraph;
  private story: Story;
  /** What the paragraph says of its time. */
  private times: Times | null = null;
  /** The heading over it is one of background. */
  private under: boolean;
  /** By sentence number. */
  private readonly known = new Map<number, Sentence>();
  private latest: Sentence | null = null;
  /** Some line of the passage may be a credit; null until it is asked. */
  private hasPictures: boolean | null = null;
  private latestNumber = -1;
  /** The first item whose sentence was not yet read. */
  private next = 0;

  constructor(section: Section, dossier: Setting, matcher: Matcher) {
    super(section, matcher);
    this.dossier = dossier;
    this.under = section.background;
    this.story = section.story;
    this.paragraph = this.paragraphFrom(0, 0);
  }
  today(): TimeValue | null {
    return this.dossier.date.value;
  }

  /** Items come in order of place, so each sentence's are the next ones. */
  protected sentenceOf(item: Item): Sentence {
    const { scan, sentences } = this.section;
    const number = sentences[item.from] as number;
    if (number === this.latestNumber && this.latest !== null) return this.latest;
    let found = this.known.get(number);
    while (found === undefined) {
      const first = scan.items[this.next];
      const own = first && (sentences[first.from] as number);
      if (own === undefined || own > number) return this.bareSentence(item.from, number);
      const byType = new Map<Mention['type'], Item[]>();
      for (; this.next < scan.items.length; this.next++) {
        const each = scan.items[this.next] as Item;
        if (sentences[each.from] !== own) break;
        const list = byType.get(each.type);
        // "the Memorandum of Understanding (MoU)": the same thing once more, and none beside it.
        if (each.inner || this.isDateline(each)) continue;
        if (list) list.push(each);
        else byType.set(each.type, [each]);
      }
      this.known.set(own, this.readSentence((first as Item).from, own, byType));
      found = this.known.get(number);
    }
    this.latest = found;
    this.latestNumber = number;
    return found;
  }

  /** "It was held in Tokyo.": a sentence without an item, asked about for a word that takes one up. */
  private bareSentence(token: number, number: number): Sentence {
    const { scan, sentences } = this.section;
    let from = token;
    while (from > 0 && sentences[from - 1] === number) from--;
    let to = token;
    while (to < scan.tokens.count && sentences[to] === number) to++;
    const opening = sentenceOpening(scan, from);
    return { ...BARE, from, opening, said: behindFrame(opening, to, NO_ITEMS, this), to };
  }

  /**
   * "27 February 2024 – A and B signed T", written on that day: the date of the text as it stands before any sentence, and
   * not of what the sentence tells.
   */
  private isDateline({ type, from, to, date }: Item): boolean {
    const on = this.dossier.date.value;
    if (type !== 'date' || on?.precision !== 'day' || date?.value?.edtf !== on.edtf) return false;
    const begin = this.is(from - 1, '(') || this.word(from - 1) === '[' ? from - 1 : from;
    return this.startsLine(begin) && !this.startsLine(to) && AFTER_DATELINES.has(this.word(to));
  }

  /** Behind the date of a line nothing stands but a place. */
  private standsAlone(from: number, to: number): boolean {
    const end = this.hasBreak(to - 1, to) ? to - 1 : to;
    for (let i = from + 1; i < end; i++) if (!this.isFreeCapital(i)) return end - from <= 1;
    return end - from <= LONGEST_PLACE && (end - from <= 1 || this.is(from, ','));
  }

  /** "Agenda of 13 March 2023" on a line of its own, over the items of that day. */
  private headsProgramme(from: number, date: number, to: number): boolean {
    const led = date === from + 2 && PROGRAMMES.has(this.word(from)) && LEADING.has(this.word(from + 1));
    return led && this.hasBreak(to - 1, to);
  }

  /** "Hanoi," */
  private isPlaced(from: number, to: number): boolean {
    let i = from;
    while (this.isFreeCapital(i)) i++;
    return i > from && i === to - 1 && this.is(i, ',') && to - from <= LONGEST_PLACE;
  }

  private hasBreak(from: number, to: number): boolean {
    const { kind } = this.section.scan.tokens;
    for (let i = from; i < to; i++) if (kind[i] === BREAK_TOKEN) return true;
    return false;
  }

  /** "earlier", "his predecessor"; the "ago" of "three years ago" is part of a date. */
  private isTold(from: number, to: number, dates: readonly Item[]): boolean {
    let at = this.last(from, to, HISTORY);
    while (at >= 0) {
      const inside = dates[firstWhere(dates, (date) => date.to > at)];
      // "Copies go to the archive."
      const isGoal = inside === undefined && this.is(at - 1, 'the') && this.is(at - 2, 'to');
      const isPlaced = this.isOfTheDay(at) || (inside !== undefined && this.isItsDay(at, inside));
      if (!isGoal && !isPlaced && (!inside || inside.from > at)) return true;
      at = this.last(from, Math.min(inside?.from ?? at, at), HISTORY);
    }
    return false;
  }

  /** "Earlier in the day", "earlier this morning", "earlier today": of the day that is told. */
  private isOfTheDay(at: number): boolean {
    if (!this.is(at, 'earlier')) return false;
    const next = this.word(at + 1);
    const last = next === 'in' && this.is(at + 2, 'the') ? at + 3 : ['this', 'that'].includes(next) ? at + 2 : -1;
    return next === 'today' || (last > 0 && DAYTIMES.has(this.word(last)));
  }

  /** "Earlier, on 15 July, X": the word says no more than the date. */
  private isItsDay(at: number, { from }: Item): boolean {
    return this.is(at + 1, ',') && from - at <= 3 && (from - at < 3 || this.hasClass(at + 2, DATE_PREPOSITION));
  }

  /** "received the guests this morning", "will receive": of no day that was named before. */
  private isOfNow(from: number, to: number): boolean {
    for (let i = from; i + 1 < to; i++) {
      if (this.is(i, 'this') && this.word(i + 1) !== 'day' && DAYTIMES.has(this.word(i + 1))) return true;
      if (this.is(i, 'will') && !this.hasAny(from, to, SPEECH)) return true;
    }
    return false;
  }

  /** "raised their ties to a"; not "raised the issue of", "raised their glasses to". */
  private tellsOfRaising(from: number, to: number): boolean {
    for (let at = this.last(from, to, RAISING); at >= 0; at = this.last(from, at, RAISING)) {
      const noun = this.hasAny(at + 1, at + 2, ARTICLE) || OWNERS.has(this.word(at + 1)) ? at + 2 : at + 1;
      if (!RAISED_ELSE.has(this.word(noun))) return true;
    }
    return false;
  }

  /** "Before becoming minister, he", "A decade later, he", and "two years later" where nothing says of what. */
  private tellsOfAnother(from: number, to: number, dates: readonly Item[]): boolean {
    if (dates.some(({ date }) => date?.form === 'relative' && date.resolvedBy === 'unresolved')) return true;
    const { word } = this.section.scan.tokens;
    const [becoming, later] = ['becoming', 'later'].map((each) => this.matcher.lexicon.id(each));
    for (let i = from + 1; i < to; i++) {
      if (word[i] === 0) continue;
      if (word[i] === becoming && this.is(i - 1, 'before')) return true;
      if (word[i] === later && SPANS.has(this.word(i - 1)) && !this.isInside(i - 1)) return true;
    }
    return false;
  }

  /** "during his 2020 visit", a table's column of years: numbers that may be the time of what stands beside them. */
  private bareYears(from: number, to: number): readonly TimeValue[] {
    const { text, tokens } = this.section.scan;
    let years: TimeValue[] | null = null;
    for (let i = from; i < to && (years === null || years.length < MOST_DATES); i++) {
      if (tokens.kind[i] !== NUMBER || (tokens.end[i] as number) - (tokens.start[i] as number) !== 4) continue;
      const year = Number(text.slice(tokens.start[i], tokens.end[i]));
      if (year < 1900 || year >= 2100 || this.isInside(i)) continue;
      years ??= [];
      years.push(dateValue(year));
    }
    return years ?? NO_VALUES;
  }

  /** "the Convention (May 2021)", "the Vision adopted in 2016": the date of the thing that ends before it, and of no story. */
  private isAttribute({ from }: Item, ends: ReadonlySet<number>): boolean {
    const { text, tokens } = this.section.scan;
    if (text.charAt((tokens.start[from] as number) - 1) === '(') return true;
    const verb = this.hasClass(from - 1, DATE_PREPOSITION) ? from - 2 : from - 1;
    const comma = verb > 0 && text.charAt(tokens.start[verb - 1] as number) === ',';
    const participle = this.hasClass(verb, SIGNING | HOLDING);
    return ends.has(verb + 1) || (participle && (ends.has(verb) || (comma && ends.has(verb - 1))));
  }

  private addToParagraph(values: readonly (TimeValue | null)[], upTo: number): void {
    const on = this.dossier.date.value;
    let all = this.paragraph.values;
    for (const value of values) {
      if (value !== null && !isNow(value, on) && all.length < MOST_DATES) all = [...all, value];
    }
    this.paragraph = { values: all, background: this.paragraph.background, upTo };
  }

  private paragraphFrom(start: number, upTo: number): Paragraph {
    const { text } = this.section.scan;
    // "before: Extensive Strategic Partnership": over nothing, no line is a heading.
    if (text.includes('\n', start)) this.under = headingAt(text, start) ?? this.under;
    const background = this.under || opensBackground(text.slice(start, start + AROUND));
    return { values: NO_VALUES, background, upTo };
  }

  /** Sentences without a mention are not looked at but here: "He recalled 2020.", "Main actors, 2011". */
  private readParagraph(from: number): void {
    const { text, tokens } = this.section.scan;
    let start = this.paragraph.upTo;
    // A break belongs to the sentence that it ends.
    for (let i = Math.max(0, start - 1); i < from; i++) {
      if (tokens.kind[i] !== BREAK_TOKEN) continue;
      const on = this.dossier.date.value;
      this.story = storyBehind(this.story, this.times ?? titleTimes(this.bareYears(start, i), on), on);
      this.times = null;
      start = i + 1;
      this.paragraph = this.paragraphFrom(tokens.start[start] ?? text.length, start);
    }
    this.addToParagraph(this.bareYears(start, from), from);
  }

  /** "X, Minister (left), and Y. Photo taken on 5 May 2018": who is in the picture is called what he was then. */
  private picturedOn(to: number): readonly TimeValue[] {
    this.hasPictures ??= this.mayHavePictures() && PICTURES.some((word) => this.holds(word));
    if (!this.hasPictures) return NO_VALUES;
    const { text, tokens, items } = this.section.scan;
    const start = tokens.start[to] ?? text.length;
    const lead = PICTURED.exec(text.slice(start, start + LONGEST_CREDIT));
    if (lead === null) return NO_VALUES;
    const end = start + lead[0].length;
    for (let i = firstWhere(items, ({ from }) => from >= to); (items[i]?.start ?? end) < end; i++) {
      const value = valueIn(items[i] as Item);
      if (value !== null) return [value];
    }
    return NO_VALUES;
  }

  private mayHavePictures(): boolean {
    const { word, count } = this.section.scan.tokens;
    for (let i = 0; i < count; i++) if (this.matcher.signs[word[i] as number] === PICTURE) return true;
    return false;
  }

  private readSentence(token: number, number: number, byType: Sentence['byType']): Sentence {
    const { section } = this;
    const { scan, sentences } = section;
    const { tokens } = scan;
    const on = this.dossier.date.value;
    let from = token;
    while (from > 0 && sentences[from - 1] === number) from--;
    let to = token;
    while (to < tokens.count && sentences[to] === number) to++;
    const dates = byType.get('date') ?? NO_ITEMS;
    const values: TimeValue[] = [];
    const add = (value: TimeValue | null) => {
      if (value === null || values.length === MOST_DATES) return;
      if (!values.some((other) => other.edtf === value.edtf)) values.push(value);
    };
    for (const date of dates) add(valueIn(date));
    const told = values.find((value) => isToldDay(value, on)) ?? null;
    const [first] = dates;
    // "- Hanoi, 3 March 2020. The general came yesterday."
    const opening = sentenceOpening(scan, from);
    const begins = first !== undefined && opening <= first.from ? [from, opening] : [from];
    const leads =
      first !== undefined &&
      begins.some(
        (at) => first.from - at <= 1 || this.headsProgramme(at, first.from, to) || this.isPlaced(at, first.from),
      );
    if (first && leads) this.lead = { value: valueIn(first), alone: this.standsAlone(first.to, to), from };
    else if (this.lead !== null && !this.lead.alone && this.hasBreak(this.lead.from, from)) this.lead = null;
    // "In April 2018 the two ministers met. Minister Lich signed.": the story goes on in its own time.
    // "In May 2013 the school opened. Minister Giang will see the envoy.": the date of another sentence ends there.
    const isLed = this.lead !== null && !this.lead.alone && this.lead.from < from;
    const lead = isLed && this.isOfNow(from, to) ? null : this.lead;
    const stated = lead !== null && values.length === 0 ? [lead.value] : dates.map(valueIn);
    if (lead !== null) add(lead.value);
    for (const value of section.dates) add(value);
    const years = this.bareYears(from, to);
    for (const year of years) add(year);
    this.readParagraph(from);
    const { values: earlier, background } = this.paragraph;
    if (dates.length > 0) {
      const things = [...(byType.get('agreement') ?? NO_ITEMS), ...(byType.get('event') ?? NO_ITEMS)];
      const ends = new Set(things.map(({ to: end }) => end));
      const story = dates.filter((date) => !this.isAttribute(date, ends));
      this.addToParagraph(story.map(valueIn), to);
    }
    this.addToParagraph(years, to);
    const before = earlier.length > 0 ? earlier : (this.story?.times ?? NO_VALUES);
    const isWritten = this.times?.written || this.story?.written;
    const isUndated = isWritten ? dates.every(isOfToday) : dates.length === 0 && !this.isOfNow(from, to);
    const undated = before.length > 0 && isUndated && years.length === 0;
    const own = dates.map(valueIn).filter((value) => value !== null);
    const all = this.times ? [...this.times.all, ...own] : own;
    const said = dates.length > 0 || this.times === null ? scan.text.slice(tokens.start[from], tokens.end[to - 1]) : '';
    this.times = {
      all,
      last: all,
      opens: this.times?.opens ?? opensStory(byType.keys(), said),
      written: this.times?.written || (dates.length > 0 && tellsOfWriting(said)),
    };
    return {
      from,
      opening,
      said: behindLead(behindFrame(opening, to, dates, this), scan),
      clauses: clausesIn(opening, to, byType, this).map((at) => behindLead(at, scan)),
      to,
      byType,
      values,
      standing: [...standingTimes(values, dates, on, this), ...this.picturedOn(to)],
      told,
      stated: singleOf(stated.length > 0 ? stated : section.dates, on),
      over: dates.length > 0 ? null : dayOf(this.lead?.alone ? [this.lead.value] : section.dates),
      earlier: undated ? earlier : NO_VALUES,
      before: undated ? before : NO_VALUES,
      story: earlier,
      // "Today X is", "On 3 March X will", under the head of background: of its own day.
      background: background && told === null && !this.isOfNow(from, to) && !this.is(opening, 'currently'),
      raising: this.tellsOfRaising(from, to),
      history: this.isTold(from, to, dates) || this.tellsOfAnother(from, to, dates),
    };
  }
}

const PICTURES = ['Photo', 'photo', 'icture', 'Image', 'rom left', '(left)', '(right)', 'eft to right', 'Fig.'];
/** A line of credit up to its end, or place and day alone: "Photo: VNA, 5 May 2018", "Tokyo, 5 May 2018". */
const PICTURED =
  /^[\s([*_]*(?:(?:[Ff]ile |[Aa]rchive )?(?:[Pp]hoto(?:graph)?s?|PHOTO|[Pp]ictures?|[Ii]mages?)\b[^.\n]*|(?:\p{Lu}\p{L}+[, ]+){1,4}\d[^.\n]*)/u;
const LONGEST_CREDIT = 120;
const NO_ITEMS: readonly Item[] = [];

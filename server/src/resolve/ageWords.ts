/** What words around a number say that it is somebody's age: "53 years old", "53-year-old", "at 53 the eldest". */
import type { Matcher } from '../recognise/matcher.ts';
import { SAYING } from '../recognise/reporting.ts';
import { OFFICE_HEAD, OFFICE_MODIFIER } from '../recognise/roles.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { once } from '../text/once.ts';
import { BREAK_TOKEN, CAPITAL, NUMBER, SPACE_BEFORE, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { complementEnd, lastTitles } from './titleEnd.ts';

/** Years of age that are said of officials; "(7)" and "(2019)" are something else. */
const YOUNGEST = 18;
const OLDEST = 110;

/** Tokens of a title behind an age, and of a list of people with ages. */
export const LONGEST_TITLE = 24;
export const LONGEST_LIST = 40;
/** What they show is told in a sentence. */
const PICTURES: ReadonlySet<string> = new Set(['photo', 'picture', 'photograph', 'caption', 'image', 'profile', 'row']);

/** What somebody may be called in small letters; ministers and presidents are heads of offices. */
const CALLINGS = wordSet(
  'general admiral colonel major captain lieutenant officer soldier diplomat politician lawmaker veteran',
);

/** The words of a passage in which ages are looked for. A class, as each passage has one, and its readers are many. */
export class AgeWords {
  protected readonly section: Section;
  protected readonly reader: Reader;
  protected readonly matcher: Matcher;
  protected readonly tokens: Scan['tokens'];
  /** The first token of the titles that stand before each name. */
  protected readonly starts: ReadonlyMap<Item, number>;
  protected readonly tails: () => ReadonlyMap<Item, Item>;
  /** First tokens of the names of people. */
  protected readonly names: () => ReadonlySet<number>;
  /** First tokens of dates. */
  private readonly dates: ReadonlySet<number>;

  constructor(section: Section, reader: Reader, matcher: Matcher) {
    const { items, tokens } = section.scan;
    const of = (kind: Item['type']) => new Set(items.filter(({ type }) => type === kind).map(({ from }) => from));
    this.section = section;
    this.reader = reader;
    this.matcher = matcher;
    this.tokens = tokens;
    this.starts = titleStarts(section);
    this.tails = once(() => lastTitles(section));
    this.names = once(() => of('person'));
    this.dates = of('date');
  }

  protected word(i: number) {
    return i < 0 || i >= this.tokens.count
      ? ''
      : this.section.scan.text.slice(this.tokens.start[i], this.tokens.end[i]).normalize('NFC').toLowerCase();
  }

  protected is(i: number, wanted: string) {
    return i >= 0 && i < this.tokens.count && this.matcher.lexicon.is(this.tokens.word[i] as number, wanted);
  }

  protected years(i: number): number | null {
    if (i < 0 || i >= this.tokens.count || this.tokens.kind[i] !== NUMBER || this.dates.has(i)) return null;
    const value = Number(this.word(i));
    return value >= YOUNGEST && value <= OLDEST ? value : null;
  }

  protected tight(i: number) {
    return i < this.tokens.count && ((this.tokens.flags[i] as number) & SPACE_BEFORE) === 0;
  }

  /** Tokens of "years old", "years of age", "-year-old" from a token on; 0 where it is something else. */
  protected yearsOld(i: number): number {
    if (this.word(i) === 'years') {
      if (this.word(i + 1) === 'old') return 2;
      return this.word(i + 1) === 'of' && this.word(i + 2) === 'age' ? 3 : 0;
    }
    const year = this.is(i, '-') ? i + 1 : i;
    if (this.word(year) !== 'year') return 0;
    const old = this.is(year + 1, '-') ? year + 2 : year + 1;
    return this.word(old) === 'old' ? old + 1 - i : 0;
  }

  protected isOldest(i: number) {
    return this.word(i) === 'the' && ['oldest', 'eldest', 'youngest', 'senior'].includes(this.word(i + 1));
  }

  protected closes(i: number) {
    return (
      i >= this.tokens.count || ['.', ',', ';', 'and'].includes(this.word(i)) || this.tokens.kind[i] === BREAK_TOKEN
    );
  }

  /** The dash that closes what is put in between. */
  protected closesDash(from: number): boolean {
    let at = from;
    while (at < from + LONGEST_TITLE / 3 && this.tokens.kind[at] === WORD && !this.names().has(at)) at++;
    return at > from && this.is(at, '-') && this.tokens.kind[at + 1] !== NUMBER;
  }

  /** Before any mark stands a name. */
  protected leadsToName(from: number): boolean {
    let at = from;
    while (!this.closes(at) && at - from < LONGEST_TITLE && !this.names().has(at)) at++;
    return this.names().has(at);
  }

  /** "Scores: A, 45, B, 41", "Round two: A (38)": what a label of a line counts is no age. */
  protected isLabelled(to: number): boolean {
    for (
      let i = to - 1;
      i > to - LONGEST_LIST && i >= 0 && this.tokens.kind[i] !== BREAK_TOKEN && this.word(i) !== '.';
      i--
    )
      if (this.word(i) === ':') return !PICTURES.has(this.word(i - 1));
    return false;
  }

  /** "said X," and "X, Minister,". */
  protected isSaidBy(to: number): boolean {
    for (let i = to - 1; i > to - LONGEST_TITLE && i >= 0; i--) if (SAYING.has(this.word(i))) return true;
    return false;
  }

  protected isCalling(i: number): boolean {
    if (i < 0 || this.tokens.kind[i] !== WORD || ((this.tokens.flags[i] as number) & CAPITAL) !== 0) return false;
    const isOffice =
      ((this.matcher.roles[this.tokens.word[i] as number] as number) & (OFFICE_HEAD | OFFICE_MODIFIER)) !== 0;
    return isOffice || CALLINGS.has(this.word(i));
  }

  /** Behind "X, Minister of National Defence,". */
  protected behindTitles(item: Item): number {
    const title = this.is(item.to, ',') ? this.tails().get(item) : undefined;
    const to = title ? complementEnd(title, this.reader) : -1;
    return this.is(to, ',') ? to + 1 : -1;
  }
}

/** The first token of the titles that stand before each name. */
function titleStarts({ attachments }: Section): ReadonlyMap<Item, number> {
  const starts = new Map<Item, number>();
  for (const { person, title } of attachments) {
    if (title.from < person.from) starts.set(person, Math.min(starts.get(person) ?? person.from, title.from));
  }
  return starts;
}

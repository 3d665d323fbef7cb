/** What the phrases of a feast ask of a passage, token by token. */
import type { Matcher } from '../recognise/matcher.ts';
import { THINGS } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { CAPITAL } from '../text/tokens.ts';
import { sentenceCountries } from './context.ts';
import type { Section } from './section.ts';
import { MOST_DATES } from './sentence.ts';
import { sentenceOpening } from './sentences.ts';
import { firstOf } from './titleEnd.ts';

export class FeastPassage {
  readonly section: Section;
  readonly matcher: Matcher;
  readonly registry: Registry;
  private titles: Map<number, Item> | null = null;
  private ends: ReadonlyMap<number, Item> | null = null;
  private dates: Map<number, Item[]> | null = null;
  private countries: ((token: number) => ReadonlySet<string>) | null = null;

  constructor(section: Section, matcher: Matcher, registry: Registry) {
    this.section = section;
    this.matcher = matcher;
    this.registry = registry;
  }

  has(i: number, classes: number): boolean {
    const { tokens } = this.section.scan;
    return (
      i >= 0 && i < tokens.count && ((this.matcher.words.classes[tokens.word[i] as number] as number) & classes) !== 0
    );
  }

  is(i: number, ...list: readonly string[]): boolean {
    const { tokens } = this.section.scan;
    const word = i >= 0 && i < tokens.count ? tokens.word[i] : 0;
    return word !== 0 && list.some((each) => this.matcher.lexicon.id(each) === word);
  }

  /** A plan, and not the month of May. */
  isOpen(i: number): boolean {
    return this.has(i, IRREALIS) && !(this.is(i, 'may') && this.isCapital(i));
  }

  isCapital(i: number): boolean {
    return ((this.section.scan.tokens.flags[i] as number) & CAPITAL) !== 0;
  }

  wordAt(i: number): string {
    const { text, tokens } = this.section.scan;
    return i < 0 ? '' : text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  }

  sentenceAt(i: number): number | undefined {
    return this.section.sentences[i];
  }

  /** Nothing of the sentence stands before the token but what leads into it: a bullet, "In addition,", "said that". */
  opens(i: number, sentence: number | undefined): boolean {
    let from = i;
    while (from > 0 && i - from < LONGEST_LEAD && this.sentenceAt(from - 1) === sentence) from--;
    if (from === i || this.is(i - 1, 'that')) return true;
    return sentenceOpening(this.section.scan, from) === i;
  }

  /** True where one of the tokens `[from, to)` of the sentence passes. */
  within(sentence: number | undefined, from: number, to: number, test: (i: number) => boolean): boolean {
    const end = Math.min(to, this.section.scan.tokens.count);
    for (let i = Math.max(0, from); i < end; i++) if (this.sentenceAt(i) === sentence && test(i)) return true;
    return false;
  }

  /** What may have a feast, by the first token of its number or its name. */
  titlesByPlace(): ReadonlyMap<number, Item> {
    if (this.titles === null) {
      const titles = this.section.scan.items.filter(({ type }) => THINGS.has(type));
      this.titles = new Map(titles.map((item) => [firstOf(item), item]));
    }
    return this.titles;
  }

  /** The first of them that ends there. */
  titleEndingAt(to: number): Item | null {
    this.ends ??= new Map([...this.titlesByPlace().values()].reverse().map((item) => [item.to, item]));
    return this.ends.get(to) ?? null;
  }

  /** Countries that the sentence of a token names. */
  countriesAt(token: number): ReadonlySet<string> {
    this.countries ??= sentenceCountries(this.section.scan, this.section.sentences, this.matcher);
    return this.countries(token);
  }

  /** Those of the sentence whose value is known, in the order of the text. */
  ownDates(sentence: number | undefined): readonly Item[] {
    if (this.dates === null) {
      this.dates = new Map();
      for (const item of this.section.scan.items) {
        if (item.type !== 'date' || !item.date?.value) continue;
        const own = this.sentenceAt(item.from) as number;
        const list = this.dates.get(own);
        if (list === undefined) this.dates.set(own, [item]);
        else if (list.length < MOST_DATES) list.push(item);
      }
    }
    return this.dates.get(sentence ?? -1) ?? [];
  }
}

/** Tokens of "According to the Ministry of National Defence of Viet Nam,", and of a dateline. */
const LONGEST_LEAD = 24;
/** Behind "to" they say what something was made for, in whatever year. */
export const MARKS = 'marks mark marking celebrate celebrates celebrating commemorate commemorates commemorating'.split(
  ' ',
);
export const CELEBRATED = ['marked', 'celebrated', 'commemorated', 'observed'];
export const FEASTS = [...MARKS, ...CELEBRATED, 'occasion', 'celebrations'];

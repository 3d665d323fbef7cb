/** What claims ask of the words of one passage, token by token. */
import type { Matcher } from '../recognise/matcher.ts';
import { ordinalEndingAt } from '../recognise/ordinals.ts';
import type { Item } from '../recognise/scan.ts';
import { IRREALIS } from '../recognise/words.ts';
import { firstWhere } from '../text/firstWhere.ts';
import type { Span } from '../text/span.ts';
import { BREAK_TOKEN, CAPITAL, LINE_BEFORE, PUNCTUATION, SPACE_BEFORE, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Section } from './section.ts';

/** A class, as each passage has one: thirty closures for each were a twentieth of all that an analysis allocates. */
export class PassageWords {
  protected readonly section: Section;
  protected readonly matcher: Matcher;
  private starts: Map<number, Item[]> | null = null;
  private covered: Uint8Array | null = null;
  /** In small letters, as they are asked for: many phrases ask for the same few. */
  private readonly lowered: (string | undefined)[];
  private readonly held = new Map<string, boolean>();
  /** By classes, which are any 32 bits, and by words above those. */
  private readonly places = new Map<number, readonly number[]>();

  constructor(section: Section, matcher: Matcher) {
    this.section = section;
    this.matcher = matcher;
    this.lowered = new Array(section.scan.tokens.count);
  }

  hasAny(from: number, to: number, classes: number): boolean {
    const end = Math.min(to, this.section.scan.tokens.count);
    if (end - from > FAR) return this.last(Math.max(from, 0), end, classes) >= 0;
    for (let i = Math.max(from, 0); i < end; i++) if (this.hasClass(i, classes)) return true;
    return false;
  }

  isMark(i: number): boolean {
    return this.section.scan.tokens.kind[i] === PUNCTUATION;
  }

  last(from: number, to: number, classes: number): number {
    const end = Math.min(to, this.section.scan.tokens.count);
    if (end - from > FAR) return lastIn(this.placesWith(classes), from, end);
    for (let i = end - 1; i >= from; i--) if (this.hasClass(i, classes)) return i;
    return -1;
  }

  is(i: number, word: string): boolean {
    const { tokens } = this.section.scan;
    return i >= 0 && i < tokens.count && this.matcher.lexicon.is(tokens.word[i] as number, word);
  }

  areWords(at: number, words: readonly string[]): boolean {
    for (let i = 0; i < words.length; i++) if (!this.is(at + i, words[i] as string)) return false;
    return true;
  }

  lastWord(from: number, to: number, word: string): number {
    const { tokens } = this.section.scan;
    const id = this.matcher.lexicon.id(word);
    if (id === 0) return -1;
    if (to - from > FAR) return lastIn(this.placesOf(id), from, to);
    for (let i = to - 1; i >= from; i--) if (tokens.word[i] === id) return i;
    return -1;
  }

  startsLine(i: number): boolean {
    const { tokens } = this.section.scan;
    return (
      i <= 0 ||
      i >= tokens.count ||
      tokens.kind[i] === BREAK_TOKEN ||
      tokens.kind[i - 1] === BREAK_TOKEN ||
      ((tokens.flags[i] as number) & LINE_BEFORE) !== 0
    );
  }

  /** Spaces stand on both sides of the token. */
  isSpaced(i: number): boolean {
    const { flags } = this.section.scan.tokens;
    return ((flags[i] as number) & SPACE_BEFORE) !== 0 && ((flags[i + 1] as number) & SPACE_BEFORE) !== 0;
  }

  endsLine(i: number): boolean {
    const { text, tokens } = this.section.scan;
    if (this.startsLine(i)) return !this.isWrapped(i);
    const mark = text.charAt(tokens.start[i] ?? 0);
    return (mark === '.' || mark === ';') && this.startsLine(i + 1);
  }

  /** A line that begins with a word in small letters, and no label, goes on with the sentence of the line before. */
  private isWrapped(i: number): boolean {
    const { text, tokens } = this.section.scan;
    if (i === 0 || i + 1 >= tokens.count || tokens.kind[i] !== WORD || tokens.kind[i - 1] === BREAK_TOKEN) return false;
    const isLower = /^\p{Ll}/u.test(text.slice(tokens.start[i], tokens.end[i]));
    return isLower && text.charAt(tokens.start[i + 1] as number) !== ':' && !this.isMark(i - 1);
  }

  word(i: number): string {
    const { text, tokens } = this.section.scan;
    if (i < 0 || i >= tokens.count) return '';
    const known = this.lowered[i];
    if (known !== undefined) return known;
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    this.lowered[i] = word;
    return word;
  }

  holds(text: string): boolean {
    const known = this.held.get(text);
    if (known !== undefined) return known;
    const found = this.section.scan.text.includes(text);
    this.held.set(text, found);
    return found;
  }

  isFreeCapital(i: number): boolean {
    const { tokens } = this.section.scan;
    const capital = i < tokens.count && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) !== 0;
    return capital && !this.isInside(i);
  }

  /** "officially", "solemnly", "also": beside a verb it changes nothing of who did what when. */
  isAdverb(i: number): boolean {
    const word = this.word(i);
    return (
      ADVERBS.has(word) || (word.length > 5 && word.endsWith('ly') && !NO_ADVERBS.has(word) && !this.isFreeCapital(i))
    );
  }

  isFreeOrdinal(i: number): boolean {
    return this.freeOrdinal(i) !== null;
  }

  freeOrdinal(i: number): NonNullable<Item['ordinal']> | null {
    const { text, tokens } = this.section.scan;
    return i < tokens.count && !this.isInside(i) ? (ordinalEndingAt(i, text, tokens, this.matcher) ?? null) : null;
  }

  startingAt(i: number): readonly Item[] {
    if (this.starts === null) {
      this.starts = new Map();
      for (const item of this.section.scan.items) {
        const list = this.starts.get(item.from);
        if (list) list.push(item);
        else this.starts.set(item.from, [item]);
      }
    }
    return this.starts.get(i) ?? NO_ITEMS;
  }

  words(from: number, to: number): { readonly text: string; readonly span: Span } {
    const { text, tokens } = this.section.scan;
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    return { text: text.slice(start, end), span: this.section.map.toSourceSpan({ start, end }) };
  }

  hasWord(from: number, to: number, word: string): boolean {
    return this.lastWord(Math.max(from, 0), Math.min(to, this.section.scan.tokens.count), word) >= 0;
  }

  /** All tokens that are the word: a text without full stops is one sentence, in which each of its items looks for words. */
  private placesOf(id: number): readonly number[] {
    return this.remembered(WORDS + id, (i) => this.section.scan.tokens.word[i] === id);
  }

  private placesWith(classes: number): readonly number[] {
    return this.remembered(classes, (i) => this.hasClass(i, classes));
  }

  private remembered(key: number, isTrue: (i: number) => boolean): readonly number[] {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let i = 0; i < this.section.scan.tokens.count; i++) if (isTrue(i)) found.push(i);
    this.places.set(key, found);
    return found;
  }

  onlyBetween(from: number, to: number, classes: number): boolean {
    for (let i = from; i < to; i++) if (!this.hasClass(i, classes)) return false;
    return true;
  }

  hasPastVerb(from: number, to: number, except: number): boolean {
    const { text, tokens } = this.section.scan;
    for (let i = Math.max(from, 0); i < to && i < tokens.count; i++) {
      const end = tokens.end[i] as number;
      const past =
        end - (tokens.start[i] as number) >= 2 &&
        text.charCodeAt(end - 1) === 0x64 &&
        text.charCodeAt(end - 2) === 0x65;
      // "took place as planned on"
      if (past && !this.is(i - 1, 'as') && !this.hasClass(i, except)) return true;
    }
    return false;
  }

  hasClass(i: number, classes: number): boolean {
    const { tokens } = this.section.scan;
    const found = (this.matcher.words.classes[tokens.word[i] as number] as number) & classes;
    return found === IRREALIS ? this.isUnreal(i) : found !== 0;
  }

  private isUnreal(i: number): boolean {
    // "as planned", "as agreed": it was; not "as if", "as would".
    if (this.is(i - 1, 'as') && AS_TOLD.some((told) => this.is(i, told))) return false;
    // The month of May is no modal verb.
    if (this.is(i, 'may') && ((this.section.scan.tokens.flags[i] as number) & CAPITAL) !== 0) return false;
    // Who agrees that something is so plans nothing.
    return !((this.is(i, 'agree') || this.is(i, 'agreed')) && this.is(i + 1, 'that'));
  }

  /** Inside a mention. */
  isInside(i: number): boolean {
    const { tokens, items } = this.section.scan;
    if (items.length <= FEW_ITEMS) {
      for (const { from, to } of items) if (from <= i && i < to) return true;
      return false;
    }
    if (this.covered === null) {
      this.covered = new Uint8Array(tokens.count);
      for (const item of items) this.covered.fill(1, item.from, item.to);
    }
    return this.covered[i] === 1;
  }
}

function lastIn(places: readonly number[], from: number, to: number): number {
  const last = places[firstWhere(places, (place) => place >= to) - 1] ?? -1;
  return last >= from ? last : -1;
}

const NO_ITEMS: readonly Item[] = [];
/** So many are sooner asked one by one than marked. */
const FEW_ITEMS = 16;
const WORDS = 2 ** 32;
/** Over so many tokens a word is looked up. */
const FAR = 256;
/** Plans that were kept, behind "as". */
const AS_TOLD = ['planned', 'proposed', 'agreed', 'hoped', 'expected', 'discussed', 'considered'];

const ADVERBS: ReadonlySet<string> = new Set(['also', 'then', 'again', 'first', 'now', 'once']);
/** Nouns and adjectives; and what says that it hardly was so. */
export const NO_ADVERBS = wordSet(
  'family assembly supply monthly weekly yearly quarterly reply friendly nearly hardly barely scarcely partly partially virtually symbolically initially supposedly allegedly purportedly ostensibly seemingly apparently fictitiously hypothetically theoretically reportedly possibly probably presumably wrongly mistakenly falsely erroneously incorrectly previously formerly',
);

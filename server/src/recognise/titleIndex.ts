/** The registry's titles of agreements, partnerships and events, and its names of organisations, as word ids, by the words that they begin with. */
import type { Entry, Registry } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { PUNCTUATION, type TokenBuffer, type Tokens, tokenBuffer, tokenise } from '../text/tokens.ts';
import { entryForms, type Form } from './forms.ts';
import { isAbbreviationStop, type Matcher } from './matcher.ts';
import { SKIPPED } from './words.ts';
import type { Words } from './wordTables.ts';

export type TitleType = 'agreement' | 'partnership' | 'event' | 'organisation';

export interface IndexedTitle {
  readonly form: Form;
  readonly type: TitleType;
  /** Canonical word ids, without what matching skips. */
  readonly words: readonly number[];
  /** The same words as they are written, and folded. */
  readonly written: readonly string[];
  readonly folded: readonly string[];
}

export interface TitleIndex {
  /** One for each word with which a title begins, by word id. */
  readonly begins: Uint8Array;
  /** By word id: one for each word with which a kind of document begins. */
  readonly kinds: Uint8Array;
  beginningWith(word: number): readonly IndexedTitle[];
  /** One for each word that stands second in a title, by word id. */
  readonly seconds: Uint8Array;
  withSecond(word: number): readonly IndexedTitle[];
  /** Titles whose first two words a hyphen joins ("Shangri-La Dialogue"), by the word behind them. */
  joinedBefore(word: number): readonly IndexedTitle[];
  /** Agreements by the word behind "Memorandum on", "Treaty concerning" and the like, which are left out. */
  about(word: number): readonly AboutTitle[];
}

/** What an agreement is about, and what kind of document it is. */
export interface AboutTitle {
  readonly title: IndexedTitle;
  /** Index of the first word behind the preposition. */
  readonly from: number;
  readonly kind: number;
}

const LEAST_WORDS = 3;
/** What the press calls an agreement in small letters has so many words before it tells which is meant. */
const LONG = 6;
/** What a document is called by its kind; those of one line are one kind. */
const KINDS: readonly string[] = [
  'memorandum understanding',
  'agreement treaty convention pact accord',
  'protocol',
  'statement communique',
  'declaration',
  'code',
];
const ABOUT = ['on', 'concerning', 'regarding', 'about', 'towards', 'toward', 'for', 'between', 'by', 'establishing'];

const KIND_OF: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((line, kind) => line.split(' ').map((word) => [word, kind] as const)),
);

/** Number of the kind that a word names, or -1. */
export function kindOf(word: string): number {
  return KIND_OF.get(foldText(word)) ?? -1;
}

export const isAbout = (word: string): boolean => ABOUT.includes(word.toLowerCase());

export function indexTitles(registry: Registry, matcher: Matcher): TitleIndex {
  const begins = new Uint8Array(matcher.words.classes.length);
  const kinds = new Uint8Array(begins.length);
  for (const word of ['joint', 'vision', ...KINDS.flatMap((line) => line.split(' '))]) {
    const id = matcher.lexicon.id(word);
    if (id !== 0) kinds[id] = 1;
  }
  const seconds = new Uint8Array(begins.length);
  const byFirst = new Map<number, IndexedTitle[]>();
  const bySecond = new Map<number, IndexedTitle[]>();
  const byJoined = new Map<number, IndexedTitle[]>();
  const byMatter = new Map<number, AboutTitle[]>();
  const buffer = tokenBuffer();
  const add = (entry: Entry, type: TitleType) => {
    for (const whole of entryForms(entry, registry)) {
      // "1982 UN Convention on the Law of the Sea": the year is no word of it.
      const form = { ...whole, text: whole.text.replace(/^\d{4} /, '') };
      if (form.translated || !/^\p{L}[\p{Script=Latin}\p{M}\d\s\p{P}+]*$/u.test(form.text)) continue;
      const plain = /^\p{Ll}/u.test(form.text);
      if (plain && (type !== 'agreement' || kindOf(form.text.split(' ', 1)[0] ?? '') < 0)) continue;
      const title = indexed(form, type, matcher, buffer);
      const [first] = title.words;
      const least = plain ? LONG : type === 'partnership' || type === 'agreement' ? 2 : LEAST_WORDS;
      if (first === undefined || title.words.length < least || title.words.includes(0)) continue;
      begins[first] = 1;
      push(byFirst, first, title);
      const second = title.words[1] as number;
      seconds[second] = 1;
      push(bySecond, second, title);
      const joined = `${title.written[0]}-${title.written[1]} `;
      if (form.text.startsWith(joined)) push(byJoined, title.words[2] ?? 0, title);
      const about = type === 'agreement' ? aboutTitle(title) : null;
      if (about) push(byMatter, title.words[about.from] as number, about);
    }
  };
  if (registry.agreements.size + registry.series.size + registry.partnerships.size <= MOST_ENTRIES) {
    for (const entry of registry.agreements.values()) add(entry, 'agreement');
    for (const entry of registry.partnerships.values()) add(entry, 'partnership');
    for (const entry of registry.series.values()) add(entry, 'event');
  }
  if (registry.organisations.size <= MOST_ORGANISATIONS)
    for (const entry of registry.organisations.values()) add(entry, 'organisation');
  return {
    begins,
    kinds,
    beginningWith: (word) => byFirst.get(word) ?? [],
    seconds,
    withSecond: (word) => bySecond.get(word) ?? [],
    joinedBefore: (word) => byJoined.get(word) ?? [],
    about: (word) => byMatter.get(word) ?? [],
  };
}

/** In a list of companies names resemble each other anyway. */
const MOST_ORGANISATIONS = 1000;

/** A registry of more titles has some for every slip, so that none of them tells what is meant. */
const MOST_ENTRIES = 20_000;

/** "Memorandum of Understanding on …": the kind stands in the words before the preposition. */
function aboutTitle(title: IndexedTitle): AboutTitle | null {
  const at = title.written.findIndex(isAbout);
  const kind = title.written
    .slice(0, Math.max(at, 0))
    .map(kindOf)
    .find((each) => each >= 0);
  // "Agreement in principle on": what was agreed in principle was to get another paper, which has the better claim.
  // Behind the countries of a long title: "Japan-Philippines Joint Statement on the Comprehensive Promotion of …".
  const most = title.words.length - at > 2 * LONG ? 4 : 3;
  const isPlain = at > 0 && at <= most && !title.folded.slice(0, at).includes('in');
  return !isPlain || kind === undefined || title.words.length - at < LEAST_WORDS + 1
    ? null
    : { title, from: at + 1, kind };
}

/** The words that matching does not skip, as ids and as written. */
function indexed(form: Form, type: TitleType, { lexicon, words: table }: Matcher, buffer: TokenBuffer): IndexedTitle {
  const { text } = form;
  const tokens = tokenise(ownCopy(text), lexicon, buffer);
  const words: number[] = [];
  const written: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number;
    if (isSkipped(i, text, tokens, table)) continue;
    words.push(table.canon[word] ?? word);
    written.push(text.slice(tokens.start[i], tokens.end[i]));
  }
  return { form, type, words, written, folded: written.map(foldText) };
}

/** Articles, hyphens, apostrophes and quotation marks, which titles are written with and without. */
export function isSkipped(i: number, text: string, tokens: Tokens, words: Words): boolean {
  const word = tokens.word[i] as number;
  if (((words.classes[word] as number) & SKIPPED) !== 0 || isAbbreviationStop(tokens, i, text, words)) return true;
  return tokens.kind[i] === PUNCTUATION && LIGHT_MARKS.includes(text.charAt(tokens.start[i] as number));
}

const LIGHT_MARKS = '"“”‘’,:()–—';

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

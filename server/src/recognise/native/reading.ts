/** A passage as the native grammars read it: tokens by their exact spelling, and which of them are taken. */
import { BREAK_TOKEN, CAPITAL, CHARACTER, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../../text/tokens.ts';
import type { Form } from '../forms.ts';
import type { Matcher } from '../matcher.ts';
import type { MentionType } from '../mention.ts';
import { VIETNAMESE } from '../words.ts';
import type { Sense } from './titleKeys.ts';

/** A title by its tokens `[from, to)`, with the registry's forms that say the same. */
export interface NativeTitle {
  readonly type: MentionType;
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
  /** A country named with it says whose it is. */
  readonly decided: boolean;
  /** A bare title, which is one only beside a name. */
  readonly address?: true;
}

/** Before the registry is asked; `sense` is null when a word of the title has no meaning that we know. */
export interface ReadTitle extends Omit<NativeTitle, 'forms' | 'decided'> {
  readonly sense: Sense | null;
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly matcher: Matcher;
  readonly count: number;
  /** In lower case, composed, "_" for a space inside, "-" for every short dash; '' outside the passage and at breaks. */
  word(i: number): string;
  capital(i: number): boolean;
  character(i: number): boolean;
  number(i: number): boolean;
  latin(i: number): boolean;
  /** The first syllable of Vietnamese titles; its accents decide. */
  titleStart(i: number): boolean;
  /** White space stands before the token. */
  spaced(i: number): boolean;
  /** Names, ranks and dates are no part of a title. */
  fixed(i: number): boolean;
  /** Where the registry's organisation that begins at the token ends, or 0. */
  organisation(i: number): number;
}

const NONE: ReadonlyMap<number, number> = new Map();

/** `organisations`: first token to end of those that the registry knows. */
export function makeReading(
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  fixed: Uint8Array,
  organisations: ReadonlyMap<number, number> = NONE,
): Reading {
  const inside = (i: number) => i >= 0 && i < tokens.count && tokens.kind[i] !== BREAK_TOKEN;
  const words: (string | undefined)[] = [];
  const wordAt = (i: number): string => {
    const written = text.slice(tokens.start[i], tokens.end[i]);
    return isDash(written) ? '-' : written.normalize('NFKC').toLowerCase().replace(/\s+/g, '_');
  };
  return {
    text,
    tokens,
    matcher,
    count: tokens.count,
    word: (i) => {
      if (!inside(i)) return '';
      // Each grammar asks for the same words.
      words[i] ??= wordAt(i);
      return words[i];
    },
    capital: (i) => inside(i) && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) !== 0,
    character: (i) => inside(i) && tokens.kind[i] === CHARACTER,
    number: (i) => inside(i) && tokens.kind[i] === NUMBER,
    latin: (i) => inside(i) && tokens.kind[i] === WORD,
    titleStart: (i) => inside(i) && ((matcher.words.classes[tokens.word[i] as number] as number) & VIETNAMESE) !== 0,
    spaced: (i) => inside(i) && ((tokens.flags[i] as number) & SPACE_BEFORE) !== 0,
    fixed: (i) => fixed[i] !== 0,
    organisation: (i) => organisations.get(i) ?? 0,
  };
}

/** Countries and years are joined by any of them, spaced or not. */
const isDash = (written: string): boolean => written.length === 1 && '\u2010\u2011\u2012\u2013\u2212'.includes(written);

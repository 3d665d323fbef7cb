/** Runs of words that may be somebody's name, with the particles, initials and suffixes that names are written with. */
import { CAPITAL, LINE_BEFORE, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import type { Words } from './words.ts';
import {
  AFTER_GENERAL,
  ALSO_A_NAME,
  COUNTRY,
  HONORIFIC,
  HYPHENATED,
  NOT_A_NAME,
  OFFICE_WORD,
  PARTICLE,
} from './words.ts';

/** Tokens `[from, to)`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** Words of a name, initials and particles included. */
export const LONGEST_NAME = 6;

const SUFFIXES: readonly string[] = ['Jr', 'Sr', 'II', 'III', 'IV'];
const STOP = 0x2e;
const HYPHEN = 0x2d;

/** The longest run of name-like words that begins at `from`, or null. `taken[i]` marks tokens of other mentions. */
export function nameRunAt(text: string, tokens: Tokens, words: Words, from: number, taken: Uint8Array): NameRun | null {
  const run = makeReader(text, tokens, words, taken);
  let to = from;
  let count = 0;
  while (count < LONGEST_NAME) {
    const next = run.wordEnd(to, to > from);
    if (next === null || (to > from && !run.spaced(to))) break;
    to = next;
    count++;
  }
  return count > 0 ? { from, to: run.suffixEnd(to) } : null;
}

function makeReader(text: string, tokens: Tokens, words: Words, taken: Uint8Array) {
  const free = (i: number) => i < tokens.count && tokens.kind[i] === WORD && taken[i] === 0;
  const has = (i: number, classes: number) => ((words.classes[tokens.word[i] as number] as number) & classes) !== 0;
  const capital = (i: number) => free(i) && ((tokens.flags[i] as number) & CAPITAL) !== 0;
  const unit = (i: number) => (i < tokens.count ? text.charCodeAt(tokens.start[i] as number) : 0);
  const length = (i: number) => (tokens.end[i] as number) - (tokens.start[i] as number);
  const spaced = (i: number) => ((tokens.flags[i] as number) & (SPACE_BEFORE | LINE_BEFORE)) !== 0;
  const tight = (i: number) => i < tokens.count && !spaced(i);
  const isWord = (i: number) => capital(i) && !has(i, NOT_A_NAME | COUNTRY | OFFICE_WORD | AFTER_GENERAL | HONORIFIC);

  /** End of the word at `i` with what is joined to it, or null. `inside`: not the first word of the name. */
  const wordEnd = (i: number, inside: boolean): number | null => {
    // "K." in "Samuel K. Njoroge": an initial counts only where a name goes on.
    if (capital(i) && length(i) === 1 && unit(i + 1) === STOP && tight(i + 1)) {
      return wordEnd(i + 2, true) !== null ? i + 2 : null;
    }
    // "van der Meer", "el-Hadi", "bin Osman", "de Silva"
    if (free(i) && has(i, PARTICLE) && (inside || capital(i) || !isWord(i))) {
      const next = unit(i + 1) === HYPHEN && tight(i + 1) ? i + 2 : i + 1;
      if (next < tokens.count && (isWord(next) || (has(next, PARTICLE) && wordEnd(next, true) !== null))) {
        return wordEnd(next, true);
      }
    }
    if (inside && isSuffix(i)) return null;
    if (!isWord(i) && !(inside && capital(i) && has(i, ALSO_A_NAME))) return null;
    let end = i + 1;
    // "Jean-Pierre", "O'Sullivan", "Won-sik": the parts of one word.
    while (isInnerMark(end) && (isWord(end + 1) || isSecondSyllable(end + 1))) end += 2;
    return end;
  };
  const isInnerMark = (i: number): boolean => {
    const mark = unit(i);
    return (mark === HYPHEN || mark === 0x27 || mark === 0x2019) && tight(i) && tight(i + 1);
  };
  /** The second syllable of a Korean given name; not "Kihara-led", whose word the grammar knows. */
  const isSecondSyllable = (i: number): boolean =>
    free(i) && !has(i, HYPHENATED) && length(i) <= 5 && unit(i - 1) === HYPHEN;
  /** "Jr.", "Sr.", "III" behind a name. */
  const isSuffix = (i: number): boolean =>
    i < tokens.count && length(i) <= 3 && SUFFIXES.includes(text.slice(tokens.start[i], tokens.end[i]));
  const suffixEnd = (i: number): number => {
    if (!isSuffix(i) || !spaced(i)) return i;
    const abbreviated = text.charCodeAt((tokens.end[i] as number) - 1) === 0x72;
    return abbreviated && unit(i + 1) === STOP && tight(i + 1) ? i + 2 : i + 1;
  };
  return { wordEnd, spaced, suffixEnd };
}

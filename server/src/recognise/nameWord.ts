/** Which words can be part of somebody's name: capitals, syllables, particles, styles of address. */
import { allCapitals, CAPITAL, LINE_BEFORE, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { isPlausibleName } from './culture.ts';
import { beginsName } from './givenNames.ts';
import {
  AFTER_GENERAL,
  ARTICLE,
  BEFORE_STYLE,
  COUNTRY,
  HEADLINE_ENDINGS,
  HEADLINE_VERBS,
  HONORIFIC,
  HYPHENATED,
  NOT_A_NAME,
  OFFICE_WORD,
  PLACE_NOUN,
  SHORT_STYLE,
  SPEECH,
  VERB,
  WEAK_STYLE,
} from './words.ts';

export const STOP = 0x2e;
export const HYPHEN = 0x2d;
const COLON = 0x3a;
const CAPITAL_I = 0x49;

/** Where names are looked for: made once for a passage. */
export interface NameText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly classes: Uint32Array;
  readonly styles: Uint8Array;
  /** 1 for the tokens of other mentions; read at each call. */
  readonly taken: Uint8Array;
}

export const opensLine = ({ tokens }: NameText, i: number): boolean =>
  ((tokens.flags[i] as number) & LINE_BEFORE) !== 0;

export const OPENING = [0x22, 0x27, 0x201c, 0x2018];
export const CLOSING = [0x22, 0x27, 0x201d, 0x2019];

/** "In" of "Hwang In-beom". */
export const isSyllable = (t: NameText, i: number): boolean =>
  unit(t, i + 1) === HYPHEN &&
  isTight(t, i + 1) &&
  isTight(t, i + 2) &&
  isSecondSyllable(t, i + 2) &&
  (!isCapital(t, i + 2) || (wordAt(t, i) === 'In' && isCapital(t, i - 1) && isSpaced(t, i)));

/** "Bùi Thế Sơn" is written "Bui The Son"; "THE" in capitals is no name. */
export const isArticle = (t: NameText, i: number): boolean => has(t, i, ARTICLE) && allCapitals(t.tokens, i);

export const isFree = ({ tokens, taken }: NameText, i: number): boolean =>
  i < tokens.count && tokens.kind[i] === WORD && taken[i] === 0;

export const has = ({ tokens, classes }: NameText, i: number, wanted: number): boolean =>
  ((classes[tokens.word[i] as number] as number) & wanted) !== 0;

export const isCapital = (t: NameText, i: number): boolean =>
  isFree(t, i) && ((t.tokens.flags[i] as number) & CAPITAL) !== 0;

export const unit = ({ text, tokens }: NameText, i: number): number =>
  i < tokens.count ? text.charCodeAt(tokens.start[i] as number) : 0;

export const length = ({ tokens }: NameText, i: number): number =>
  (tokens.end[i] as number) - (tokens.start[i] as number);

export const isSpaced = ({ tokens }: NameText, i: number): boolean =>
  ((tokens.flags[i] as number) & (SPACE_BEFORE | LINE_BEFORE)) !== 0;

export const isTight = (t: NameText, i: number): boolean => i < t.tokens.count && !isSpaced(t, i);

/** "Chad:", "Chức vụ:" at the beginning of a line; but "Anna said:". */
function isLabel(t: NameText, i: number): boolean {
  if (unit(t, i + 1) === COLON) return true;
  const isPlain = isFree(t, i + 1) && !isCapital(t, i + 1) && !opensLine(t, i + 1) && !has(t, i + 1, VERB | SPEECH);
  return isPlain && unit(t, i + 2) === COLON;
}

export function isWord(t: NameText, i: number): boolean {
  // "Chad: General X": a label that opens a line.
  if ((i === 0 || opensLine(t, i)) && isLabel(t, i)) return false;
  if (!isCapital(t, i) || has(t, i, COUNTRY | OFFICE_WORD | AFTER_GENERAL)) return false;
  // "Recently I visited".
  if (length(t, i) === 1 && unit(t, i) === CAPITAL_I) return false;
  // "Hassan Sheikh Nuur": inside a name.
  // "H'Lan": no "H." of "H.E.".
  const joined = isHyphened(t, i) || (length(t, i) === 1 && isInnerMark(t, i + 1));
  if (has(t, i, HONORIFIC) && !isInnerHonorific(t, i) && !joined) return false;
  if (isTanSri(t, i)) return false;
  if (isStyle(t, i)) return false;
  // "Tô" is no "to".
  if (has(t, i, NOT_A_NAME) && !hasMarks(t, i) && !isThu(t, i) && !isFamilyName(t, i) && !isNorth(t, i)) return false;
  // "ADM. TRAN SAID": where all is in capitals a verb is no name.
  if (!allCapitals(t.tokens, i)) return true;
  const written = wordAt(t, i);
  return !has(t, i, VERB | SPEECH) && !HEADLINE_VERBS.has(written) && !HEADLINE_ENDINGS.test(written);
}

/**
 * "Judge Parsons", "Hiroshima Mayor Kazumi Matsui", "Sen. John Tower": stands before a name. Behind a word of a name two
 * must follow, as "Stephen King" is a name; "the Prince William" and "HMS Queen Elizabeth" are ships.
 */
function isStyle(t: NameText, i: number): boolean {
  const kind = styleOf(t, i);
  if (kind === 0 || !isCapital(t, i) || (i > 0 && has(t, i - 1, ARTICLE))) return false;
  const stop = unit(t, i + 1) === STOP && isTight(t, i + 1);
  const next = stop ? i + 2 : i + 1;
  if (!isCapital(t, next) || !isSpaced(t, next) || opensLine(t, next)) return false;
  if (has(t, next, PLACE_NOUN) && !isCapital(t, next + 1)) return false;
  const isAnother = styleOf(t, next) !== 0;
  if (kind === SHORT_STYLE ? !stop : kind === BEFORE_STYLE && !isAnother) return false;
  if (!isAnother && has(t, next, COUNTRY | OFFICE_WORD | AFTER_GENERAL)) return false;
  const word = t.text.slice(t.tokens.start[next], t.tokens.end[next]);
  if (HEADLINE_VERBS.has(word.toUpperCase())) return false;
  if (kind === WEAK_STYLE && !beginsName(word, 2) && !isSecondSyllable(t, next + 3)) return false;
  const inside = i > 0 && isCapital(t, i - 1) && isSpaced(t, i) && !has(t, i - 1, COUNTRY | OFFICE_WORD | HONORIFIC);
  if (!inside || stop || isAnother || styleOf(t, i - 1) !== 0) return true;
  return isCapital(t, next + 1) && !has(t, next + 1, PLACE_NOUN);
}

/** "Thu Huyen" is no Thursday. */
const isThu = (t: NameText, i: number): boolean =>
  length(t, i) === 3 &&
  wordAt(t, i) === 'Thu' &&
  isCapital(t, i + 1) &&
  isSpaced(t, i + 1) &&
  isPlausibleName(wordAt(t, i + 1).toLowerCase(), 'VN');

/** "To Quang Hanh": before two words of Vietnamese names it is none of English. */
const isFamilyName = (t: NameText, i: number): boolean =>
  length(t, i) === 2 && wordAt(t, i) === 'To' && isVietnamese(t, i + 1) && isVietnamese(t, i + 2);

/** "Oliver North": behind a given name, and before no country of the north. */
const isNorth = (t: NameText, i: number): boolean =>
  (wordAt(t, i) === 'North' || wordAt(t, i) === 'West') &&
  i > 0 &&
  isSpaced(t, i) &&
  beginsName(wordAt(t, i - 1), 2) &&
  !isCapital(t, i + 1);

const isVietnamese = (t: NameText, i: number): boolean =>
  isCapital(t, i) && !has(t, i, COUNTRY) && isSpaced(t, i) && isPlausibleName(wordAt(t, i).toLowerCase(), 'VN');

/** Words that have come after the table was made are none. */
const styleOf = ({ tokens, styles }: NameText, i: number): number => styles[tokens.word[i] as number] ?? 0;

/** "Shaikh-Khasan". */
export const isHyphened = (t: NameText, i: number): boolean =>
  unit(t, i + 1) === HYPHEN && isTight(t, i + 1) && isTight(t, i + 2);

/** "Tan Sri X", "Dato' Sri X": each word alone is a name. */
function isTanSri(t: NameText, i: number): boolean {
  // Most words are told by their length and first letter.
  const first = unit(t, i);
  if (length(t, i) > 4 || (first !== 0x54 && first !== 0x53)) return false;
  const word = wordAt(t, i);
  if (word === 'Tan') return wordAt(t, i + 1) === 'Sri';
  return (word === 'Sri' || word === 'Seri') && (wordAt(t, i - 1) === 'Tan' || followsDato(t, i));
}

export const wordAt = ({ text, tokens }: NameText, i: number): string =>
  i >= 0 && i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]) : '';

function followsDato(t: NameText, i: number): boolean {
  const mark = unit(t, i - 1) === 0x27 || unit(t, i - 1) === 0x2019 ? i - 2 : i - 1;
  return mark >= 0 && /^Dat(?:o|uk)$/.test(wordAt(t, mark));
}

const isInnerHonorific = (t: NameText, i: number): boolean =>
  i > 0 &&
  length(t, i) > 3 &&
  isFree(t, i - 1) &&
  // "Adnan bin Haji Sulaiman".
  ((isCapital(t, i - 1) && !has(t, i - 1, HONORIFIC | NOT_A_NAME)) || /^bin(?:ti?)?$/.test(wordAt(t, i - 1))) &&
  isSpaced(t, i) &&
  isCapital(t, i + 1) &&
  SHEIKHS.has(t.text.slice(t.tokens.start[i], t.tokens.end[i]));

/** Honorifics that are names too. */
const SHEIKHS: ReadonlySet<string> = new Set(['Sheikh', 'Shaikh', 'Haji', 'Hajah', 'Pehin', 'Awang']);

function hasMarks({ text, tokens }: NameText, i: number): boolean {
  for (let at = tokens.start[i] as number; at < (tokens.end[i] as number); at++)
    if (text.charCodeAt(at) > 0x7f) return true;
  return false;
}

export function isInnerMark(t: NameText, i: number): boolean {
  const mark = unit(t, i);
  return (mark === HYPHEN || mark === 0x27 || mark === 0x2019) && isTight(t, i) && isTight(t, i + 1);
}

/** "Su'a", "Vava'u": behind an apostrophe a vowel goes on the word. */
export const isGlottal = (t: NameText, mark: number): boolean =>
  unit(t, mark) !== HYPHEN &&
  isFree(t, mark + 1) &&
  (length(t, mark + 1) <= 4 ? isSyllableBehind(t, mark + 1) : isInside(t, mark));

/** "Ma'ruf", "Abdul Mou'men"; not "he's", "they're". */
const isSyllableBehind = (t: NameText, i: number): boolean =>
  /^[aeiou]/.test(wordAt(t, i)) || (/^\p{Ll}{3,}$/u.test(wordAt(t, i)) && !has(t, i, NOT_A_NAME));

/** "Hu'akavameiliku": a long word in lower case goes on behind the apostrophe. */
const isInside = ({ text, tokens }: NameText, mark: number): boolean =>
  /^\p{Ll}/u.test(text.charAt(tokens.start[mark + 1] as number)) &&
  ((tokens.flags[mark + 1] as number) & SPACE_BEFORE) === 0;

/** The second syllable of a Korean given name; not "Kihara-led", whose word the grammar knows. */
export const isSecondSyllable = (t: NameText, i: number): boolean =>
  isFree(t, i) && !has(t, i, HYPHENATED) && length(t, i) <= 5 && unit(t, i - 1) === HYPHEN;

/** Runs of words that may be somebody's name, with the particles, initials and suffixes that names are written with. */
import { allCapitals, BREAK_TOKEN, CAPITAL, LINE_BEFORE, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { isPlausibleName } from './culture.ts';
import { beginsName } from './givenNames.ts';
import { endsShortLine } from './lines.ts';
import {
  ABBREVIATION,
  ADDRESS,
  AFTER_GENERAL,
  ALSO_A_NAME,
  ARTICLE,
  BEFORE_STYLE,
  COUNTRY,
  HEADLINE_ENDINGS,
  HEADLINE_VERBS,
  HONORIFIC,
  HYPHENATED,
  NOT_A_NAME,
  OFFICE_WORD,
  PARTICLE,
  PLACE_NOUN,
  RELATION,
  SHORT_STYLE,
  SPEECH,
  VERB,
  WEAK_STYLE,
} from './words.ts';

/** Tokens `[from, to)`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** Words of a name, initials and particles included. */
export const LONGEST_NAME = 6;

/** Words of the shortest headline behind which a name does not go on. */
const HEADLINE = 4;

const SUFFIXES: readonly string[] = 'Jr Sr II III IV VI VII VIII IX XI XII XIII XIV XV XVI'.split(' ');
const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const CAPITAL_I = 0x49;
const LOWER_O = 0x6f;

/** Where names are looked for: made once for a passage. */
export interface NameText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly classes: Uint32Array;
  readonly styles: Uint8Array;
  /** 1 for the tokens of other mentions; read at each call. */
  readonly taken: Uint8Array;
}

/** The longest run of name-like words that begins at `from`, or null. `titled`: a title stands before it ("President Jan X"). */
export function nameRunAt(t: NameText, from: number, titled = false): NameRun | null {
  if (titled && isFamilyTo(t, from)) return { from, to: from + 1 };
  // "Jan-Olof Lind".
  const joined = unit(t, from + 1) === HYPHEN && isTight(t, from + 1) && isTight(t, from + 2) && isWord(t, from + 2);
  const month = (titled || joined) && has(t, from, ALSO_A_NAME) && !has(t, from, ARTICLE);
  // "General Sultan Karabayev": behind a title it is a given name.
  let to = titled && wordAt(t, from) === 'Sultan' ? from + 1 : from;
  for (let count = 0; count < LONGEST_NAME; count++) {
    // "… with Gareth Pryce" and, below it, "Frigates leave".
    if (count > 0 && to < t.tokens.count && opensLine(t, to) && (endsList(t, from, to) || isDateline(t, to))) break;
    const next = to === from || isSpaced(t, to) || followsInitial(t, to) ? wordEnd(t, to, to > from || month) : -1;
    if (next < 0) {
      // `William "Bill" Ames`, `P. K. "Polly" Dutt`
      const quoted = nicknameEnd(t, initialsEnd(t, to) || (to > from ? to : 0));
      if (quoted < 0) break;
      to = quoted;
      break;
    }
    to = next;
  }
  return to > from ? { from, to: seatEnd(t, from, suffixEnd(t, listedGivenEnd(t, from, to))) } : null;
}

/** "Baroness Smithson of Newnham": a peer has his seat in his name. */
function seatEnd(t: NameText, from: number, to: number): number {
  const seated =
    from > 0 &&
    unit(t, to) === LOWER_O &&
    wordAt(t, to) === 'of' &&
    isCapital(t, to + 1) &&
    PEERS.has(wordAt(t, from - 1));
  return seated ? to + 2 : to;
}

const PEERS: ReadonlySet<string> = new Set(['Lord', 'Lady', 'Baroness', 'Viscount', 'Viscountess']);

/** "Ann Lee" and, below it, "BAGHDAD 1996-08-22": where it was written, in capitals behind what is not. */
const isDateline = ({ tokens }: NameText, at: number): boolean =>
  allCapitals(tokens, at) && !allCapitals(tokens, at - 1) && tokens.kind[at - 1] === WORD;

/** A line does not go on: a heading, and in a list of people, where each has his line, what stands behind a comma. */
function endsList(t: NameText, from: number, to: number): boolean {
  // "Contacts" and, below it, "Ann Lee".
  if (to - from === 1 && (from === 0 || opensLine(t, from) || t.tokens.kind[from - 1] === BREAK_TOKEN)) return true;
  if (to - from > 1 && endsShortLine(to - 1, t.tokens, HEADLINE)) return true;
  // "General Ann Lee" and, below it, "Swede who": a heading.
  if (to - from > 1 && isHeaded(t, from) && endsShortLine(to - 1, t.tokens, 3)) return true;
  return endsShortLine(to - 1, t.tokens) && isEntry(t, from) && endsEntry(t, to);
}

/** Nothing but a title stands before the name on its line. */
function isHeaded(t: NameText, from: number): boolean {
  let i = from;
  while (i > 0 && i > from - 3 && !opensLine(t, i) && t.tokens.kind[i - 1] !== BREAK_TOKEN && t.taken[i - 1] === 1) i--;
  return i < from && (i === 0 || opensLine(t, i) || t.tokens.kind[i - 1] === BREAK_TOKEN);
}

/** No word in small letters stands before the name on its line: "given by Ann" and, below it, "Lee, the minister" is one name. */
function isEntry(t: NameText, from: number): boolean {
  for (let i = from; i >= 0 && i > from - LONGEST_NAME; i--) {
    if (i < from && t.tokens.kind[i] === WORD && ((t.tokens.flags[i] as number) & CAPITAL) === 0) return false;
    if (opensLine(t, i)) return true;
  }
  return true;
}

/** The name or title and the line above end before the token, and the next line is set off by its own marks. */
function endsEntry(t: NameText, at: number): boolean {
  let i = at;
  while (i < at + LONGEST_NAME && isCapital(t, i)) i++;
  return unit(t, i) === COMMA;
}

/** "General To agreed": behind a title a capital "To" before a small letter is the family name; "To the" is not. */
const isFamilyTo = (t: NameText, i: number): boolean =>
  isCapital(t, i) &&
  t.text.slice(t.tokens.start[i], t.tokens.end[i]) === 'To' &&
  t.tokens.kind[i + 1] === WORD &&
  ((t.tokens.flags[i + 1] as number) & CAPITAL) === 0 &&
  !has(t, i + 1, ARTICLE);

/** Behind the given names of "MENSAH, Kofi", as lists have them: the family name is in capitals, and a mark follows. */
function listedGivenEnd(t: NameText, from: number, to: number): number {
  if (unit(t, to) !== COMMA || isSpaced(t, to)) return to;
  // "an opposition MP, Odile Brankova" is no family name.
  if (to === from + 1 && t.text.slice(t.tokens.start[from], t.tokens.end[from]) === 'MP') return to;
  for (let i = from; i < to; i++) if (t.tokens.kind[i] === WORD && !allCapitals(t.tokens, i)) return to;
  let end = to + 1;
  while (end < t.tokens.count && isSpaced(t, end) && end - to <= LONGEST_NAME && !allCapitals(t.tokens, end)) {
    if (end > to + 1 && opensLine(t, end)) break;
    const next = wordEnd(t, end, end > to + 1);
    if (next < 0) break;
    end = next;
  }
  const closed = end >= t.tokens.count || t.tokens.kind[end] !== WORD || opensLine(t, end);
  return end > to + 1 && closed ? end : to;
}

const opensLine = ({ tokens }: NameText, i: number): boolean => ((tokens.flags[i] as number) & LINE_BEFORE) !== 0;

const OPENING = [0x22, 0x27, 0x201c, 0x2018];
const CLOSING = [0x22, 0x27, 0x201d, 0x2019];

/** Behind a nickname in quotation marks and the word that must follow it, or -1. */
function nicknameEnd(t: NameText, i: number): number {
  const mark = OPENING.indexOf(unit(t, i));
  if (i === 0 || mark < 0 || unit(t, i + 2) !== CLOSING[mark]) return -1;
  if (!isSpaced(t, i) || isSpaced(t, i + 1) || isSpaced(t, i + 2)) return -1;
  return isWord(t, i + 1) && i + 3 < t.tokens.count && isSpaced(t, i + 3) ? wordEnd(t, i + 3, true) : -1;
}

/** A letter and its full stop. */
const isInitial = (t: NameText, i: number): boolean =>
  isCapital(t, i) && length(t, i) === 1 && unit(t, i + 1) === STOP && isTight(t, i + 1);

/** Behind "P. K.", or 0. */
function initialsEnd(t: NameText, from: number): number {
  let i = from;
  while (i < from + LONGEST_NAME && isInitial(t, i)) i += 2;
  return i > from ? i : 0;
}

/** "P.J. Tuohy": without a space between its initials. */
const followsInitial = (t: NameText, i: number): boolean => unit(t, i - 1) === STOP && isInitial(t, i - 2);

/**
 * End of the word at `i` with what is joined to it, or -1. `inside`: not the first word of the name. `left` bounds the
 * initials and particles before it: "A. A. A. …" over a whole document is no name.
 */
function wordEnd(t: NameText, i: number, inside: boolean, left = LONGEST_NAME): number {
  if (left === 0) return -1;
  const capital = isCapital(t, i);
  // "K." in "Samuel K. Njoroge": an initial counts only where a name goes on.
  if (isInitial(t, i)) {
    // "H.E." is none.
    if (has(t, i, HONORIFIC) && i > 1 && has(t, i - 2, HONORIFIC) && length(t, i - 2) === 1) return -1;
    if (isOfStyle(t, i) || isCountry(t, i)) return -1;
    // "M.-C. Ngono"
    const second = unit(t, i + 2) === HYPHEN && isTight(t, i + 2) && isTight(t, i + 3) ? i + 3 : -1;
    if (second > 0 && isCapital(t, second)) return length(t, second) === 1 ? wordEnd(t, second, true, left - 1) : -1;
    return wordEnd(t, i + 2, true, left - 1) < 0 ? -1 : i + 2;
  }
  // "Guðni Th. Ólafsson", "Md. Abdul Hamid": what has no vowel is no word that ends a sentence.
  if (capital && unit(t, i + 1) === STOP && isTight(t, i + 1) && isShortened(t, i, inside)) {
    if (isSpaced(t, i + 2) && wordEnd(t, i + 2, true, left - 1) > 0) return i + 2;
    // "Ma. Theresa"; "says Ma." ends there.
    if (wordAt(t, i) !== 'Ma') return -1;
  }
  // "Spokesperson X Y": what somebody is begins no name.
  const word = isWord(t, i) && (inside || !has(t, i, RELATION | ADDRESS));
  // "van der Meer", "el-Hadi", "bin Osman", "de Silva"
  if (isFree(t, i) && has(t, i, PARTICLE) && (inside || capital || !word)) {
    const next = unit(t, i + 1) === HYPHEN && isTight(t, i + 1) ? i + 2 : i + 1;
    // "Abu Jandal al-Kuwaiti": who is called by where he comes from.
    if (inside && next === i + 2 && isCapital(t, next) && has(t, next, COUNTRY)) return next + 1;
    const isNext = next < t.tokens.count && (isWord(t, next) || has(t, next, PARTICLE));
    const end = isNext ? wordEnd(t, next, true, left - 1) : -1;
    if (end >= 0 || (isNext && isWord(t, next))) return end;
  }
  // "Geoffroy d'Antigny"
  if (inside && !capital && isFree(t, i) && wordAt(t, i) === 'd' && isInnerMark(t, i + 1) && isWord(t, i + 2))
    return wordEnd(t, i + 2, true, left - 1);
  if (isSuffix(t, i)) return -1;
  if (!word && !(inside && capital && isNameInside(t, i))) return -1;
  let end = i + 1;
  // "Jean-Pierre", "O'Sullivan", "Won-sik": the parts of one word.
  while (isInnerMark(t, end) && (isWord(t, end + 1) || isSecondSyllable(t, end + 1) || isGlottal(t, end))) end += 2;
  return end;
}

/** "U.S. Official": no initials. */
const isCountry = (t: NameText, i: number): boolean =>
  (wordAt(t, i) === 'U' && wordAt(t, i + 2) === 'S' && isTight(t, i + 2)) ||
  (wordAt(t, i) === 'S' && wordAt(t, i - 2) === 'U' && isTight(t, i));

/** "Th", "Chr", "Md" in a name; "Mr", "Lt" and "St" the grammar knows. */
const isShortened = (t: NameText, i: number, inside: boolean): boolean =>
  (inside ? wordAt(t, i) !== 'Ma' : wordAt(t, i) === 'Md' || wordAt(t, i) === 'Ma') &&
  !has(t, i, HONORIFIC | ABBREVIATION) &&
  /^(?:Ma|[B-DF-HJ-NP-TV-Z][b-df-hj-np-tv-z]{1,2})$/.test(wordAt(t, i));

/** A word of other things that is a name inside one: "An", "In-beom", and a country in "Trinidad-Sy". */
function isNameInside(t: NameText, i: number): boolean {
  if (has(t, i, ALSO_A_NAME)) return !isArticle(t, i);
  if (has(t, i, COUNTRY)) return isHyphened(t, i) && isCapital(t, i + 2) && !has(t, i + 2, COUNTRY);
  return isSyllable(t, i);
}

/** A letter of "H.R.H." or "H.M.", which stands before a name and is none of its initials. */
function isOfStyle({ text, tokens }: NameText, i: number): boolean {
  const at = tokens.start[i] as number;
  const from = Math.max(0, at - LONGEST_STYLE);
  for (const { index, 0: style } of text.slice(from, at + LONGEST_STYLE).matchAll(STYLE)) {
    if (from + index <= at && at < from + index + style.length) return true;
  }
  return false;
}

const STYLE = /(?<![\p{L}.])H\.(?:[RSI]\.H\.|[RSI]?M\.(?= (?:King|Queen|Sultan|Emperor|Empress)))/gu;
/** UTF-16 units. */
const LONGEST_STYLE = 14;

/** "In" of "Hwang In-beom". */
const isSyllable = (t: NameText, i: number): boolean =>
  unit(t, i + 1) === HYPHEN &&
  isTight(t, i + 1) &&
  isTight(t, i + 2) &&
  isSecondSyllable(t, i + 2) &&
  (!isCapital(t, i + 2) || (wordAt(t, i) === 'In' && isCapital(t, i - 1) && isSpaced(t, i)));

/** "Bùi Thế Sơn" is written "Bui The Son"; "THE" in capitals is no name. */
const isArticle = (t: NameText, i: number): boolean => has(t, i, ARTICLE) && allCapitals(t.tokens, i);

const isFree = ({ tokens, taken }: NameText, i: number): boolean =>
  i < tokens.count && tokens.kind[i] === WORD && taken[i] === 0;

const has = ({ tokens, classes }: NameText, i: number, wanted: number): boolean =>
  ((classes[tokens.word[i] as number] as number) & wanted) !== 0;

const isCapital = (t: NameText, i: number): boolean => isFree(t, i) && ((t.tokens.flags[i] as number) & CAPITAL) !== 0;

const unit = ({ text, tokens }: NameText, i: number): number =>
  i < tokens.count ? text.charCodeAt(tokens.start[i] as number) : 0;

const length = ({ tokens }: NameText, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);

const isSpaced = ({ tokens }: NameText, i: number): boolean =>
  ((tokens.flags[i] as number) & (SPACE_BEFORE | LINE_BEFORE)) !== 0;

const isTight = (t: NameText, i: number): boolean => i < t.tokens.count && !isSpaced(t, i);

/** "Chad:", "Chức vụ:" at the beginning of a line; but "Anna said:". */
function isLabel(t: NameText, i: number): boolean {
  if (unit(t, i + 1) === COLON) return true;
  const isPlain = isFree(t, i + 1) && !isCapital(t, i + 1) && !opensLine(t, i + 1) && !has(t, i + 1, VERB | SPEECH);
  return isPlain && unit(t, i + 2) === COLON;
}

function isWord(t: NameText, i: number): boolean {
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
const isHyphened = (t: NameText, i: number): boolean =>
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

const wordAt = ({ text, tokens }: NameText, i: number): string =>
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

function isInnerMark(t: NameText, i: number): boolean {
  const mark = unit(t, i);
  return (mark === HYPHEN || mark === 0x27 || mark === 0x2019) && isTight(t, i) && isTight(t, i + 1);
}

/** "Su'a", "Vava'u": behind an apostrophe a vowel goes on the word. */
const isGlottal = (t: NameText, mark: number): boolean =>
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
const isSecondSyllable = (t: NameText, i: number): boolean =>
  isFree(t, i) && !has(t, i, HYPHENATED) && length(t, i) <= 5 && unit(t, i - 1) === HYPHEN;

/** "Jr.", "Sr.", "III" behind a name. */
function isSuffix(t: NameText, i: number): boolean {
  if (i >= t.tokens.count || length(t, i) > 3) return false;
  return SUFFIXES.includes(t.text.slice(t.tokens.start[i], t.tokens.end[i]));
}

function suffixEnd(t: NameText, i: number): number {
  if (!isSuffix(t, i) || !isSpaced(t, i)) return i;
  const abbreviated = t.text.charCodeAt((t.tokens.end[i] as number) - 1) === 0x72;
  return abbreviated && unit(t, i + 1) === STOP && isTight(t, i + 1) ? i + 2 : i + 1;
}

/** Runs of words that may be somebody's name, with the particles, initials and suffixes that names are written with. */
import { allCapitals, BREAK_TOKEN, CAPITAL, WORD } from '../text/tokens.ts';
import { endsShortLine } from './lines.ts';
import {
  CLOSING,
  HYPHEN,
  has,
  isArticle,
  isCapital,
  isFree,
  isGlottal,
  isHyphened,
  isInnerMark,
  isSecondSyllable,
  isSpaced,
  isSyllable,
  isTight,
  isWord,
  length,
  type NameText,
  OPENING,
  opensLine,
  STOP,
  unit,
  wordAt,
} from './nameWord.ts';
import { ABBREVIATION, ADDRESS, ALSO_A_NAME, ARTICLE, COUNTRY, HONORIFIC, PARTICLE, RELATION } from './words.ts';

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
const COMMA = 0x2c;
const LOWER_O = 0x6f;

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

/** The token stream: one pass over the folded text, as arrays of numbers that every recogniser walks. */
import { type FoldBuffer, foldBuffer, foldInto } from './fold.ts';
import type { Lexicon, WordId } from './lexicon.ts';
import {
  ASTERISK,
  BLOCKS,
  COLON,
  goesOn,
  isGap,
  MARKUP,
  markupEnd,
  PAREN,
  PAREN_END,
  quoteEnd,
  TAG,
  TAG_END,
  tagName,
  UNDERSCORE,
} from './markup.ts';
import { BREAK, CLASS, DIGIT, LETTER, OTHER, SPACE, UNSPACED } from './unicode.ts';

/** Token kinds. `BREAK_TOKEN` ends a paragraph, a heading or a list item; nothing matches across it. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
/** One character of a script without spaces. */
export const CHARACTER = 4;
export const BREAK_TOKEN = 5;

/** Token flags. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const SPACE_BEFORE = 4;
/** A line end stands between this token and the one before it. */
export const LINE_BEFORE = 8;

/**
 * Token `i` is `text[start[i], end[i])` of the text given; `word[i]` is its lexicon id or 0. Each array has
 * `count` items. Numbers and punctuation have ids too when the lexicon holds them.
 */
export interface Tokens {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
}

/** A word of two capitals or more and nothing else. */
export const allCapitals = ({ count, flags }: Pick<Tokens, 'count' | 'flags'>, i: number): boolean =>
  i >= 0 && i < count && ((flags[i] as number) & ALL_CAPITALS) !== 0;

const APOSTROPHE = 0x27;
const LETTER_S = 0x73;

/** Room for tokenising, used again from passage to passage. */
export interface TokenBuffer {
  readonly fold: FoldBuffer;
  kind: Uint8Array;
  flags: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  /** Of at least as many items as the last tokens: for whoever marks tokens meanwhile. */
  marks: readonly [Uint8Array, Uint8Array];
}

export function tokenBuffer(): TokenBuffer {
  const none = new Int32Array(0);
  const bytes = new Uint8Array(0);
  return { fold: foldBuffer(), kind: bytes, flags: bytes, start: none, end: none, word: none, marks: [bytes, bytes] };
}

/** One of the buffer's marks, with as many noughts as there are tokens, which another engine may have made. */
export function clearMarks(buffer: TokenBuffer, which: 0 | 1, count: number): Uint8Array {
  if (buffer.marks[which].length < count) buffer.marks = [new Uint8Array(count), new Uint8Array(count)];
  return buffer.marks[which].fill(0, 0, count);
}

/**
 * Splits `text` into tokens; linear. Words that the lexicon joins ("Viet Nam") are one token. A possessive `'s` is a
 * token of its own, so that names end before it. The result shares nothing with the buffer. `text` is of the plainest kind
 * of string: see `ownCopy`.
 */
export function tokenise(text: string, lexicon: Lexicon, buffer: TokenBuffer = tokenBuffer()): Tokens {
  const length = foldInto(buffer.fold, text);
  if (buffer.kind.length < length) {
    buffer.kind = new Uint8Array(length);
    buffer.flags = new Uint8Array(length);
    buffer.start = new Int32Array(length);
    buffer.end = new Int32Array(length);
    buffer.word = new Int32Array(length);
    buffer.marks = [new Uint8Array(length), new Uint8Array(length)];
  }
  const { units, starts, marks } = buffer.fold;
  const classes = CLASS;
  const { kind, flags, start, end, word } = buffer;
  let count = 0;
  let before = 0;
  /** The marks of emphasis that are open, as bits. */
  let opened = 0;
  /** Whether this line and the one before it are quoted, as letters quote: "> …". */
  let [quoted, quotedBefore] = [units[0] === TAG_END, false];
  const tabbed = text.includes('\t');
  /** Whether the line is an entry of a chronology. */
  let entry = entryMark(units, marks, 0, length);
  for (let i = 0; i < length; ) {
    const unit = units[i] as number;
    const unitClass = classes[unit] as number;
    if (unitClass === SPACE || unitClass === BREAK) {
      const at = i++;
      const line = marks[at] !== 0;
      before = line ? SPACE_BEFORE | LINE_BEFORE : SPACE_BEFORE;
      const over = entry;
      if (line || unitClass === BREAK) {
        entry = entryMark(units, marks, i, length);
        [quoted, quotedBefore] = [units[i] === TAG_END, quoted && unitClass !== BREAK];
      }
      const isEntry =
        (entry === COLON || (entry !== 0 && over !== 0)) && !(count > 0 && goesOn(word[count - 1] as number, lexicon));
      const ends = line && (isEntry || startsItem(units, i, length) || (tabbed && endsRow(text, starts[at] as number)));
      if (unitClass === BREAK || ends) {
        opened = 0;
        kind[count] = BREAK_TOKEN;
        flags[count] = 0;
        word[count] = 0;
        start[count] = starts[at] as number;
        end[count++] = starts[i] as number;
      }
      continue;
    }
    // The marks of a quoted line are no part of what goes on over its end.
    const isQuote = unit === TAG_END && quoted && quotedBefore && (before & LINE_BEFORE) !== 0;
    if (isQuote || (unitClass === OTHER && MARKUP[unit] !== 0)) {
      const bit = unit === ASTERISK ? 1 : unit === UNDERSCORE ? 2 : 0;
      const behind = isQuote ? quoteEnd(units, marks, i, length) : markupEnd(units, i, length, (opened & bit) !== 0);
      // What stands behind it is still behind the space before it.
      if (behind > i) {
        opened ^= bit;
        const ends = isQuote
          ? opensParagraph(units, behind, length)
          : unit === TAG && BLOCKS.has(tagName(units, i, length));
        if (ends && count > 0 && kind[count - 1] !== BREAK_TOKEN) {
          kind[count] = BREAK_TOKEN;
          flags[count] = 0;
          word[count] = 0;
          start[count] = starts[i] as number;
          end[count++] = starts[behind] as number;
          before = SPACE_BEFORE | LINE_BEFORE;
        }
        i = behind;
        continue;
      }
    }
    let j = i + 1;
    let tokenFlags = before;
    let tokenKind = PUNCTUATION;
    if (unitClass === LETTER) {
      tokenKind = WORD;
      let capitals = marks[i] as number;
      if (capitals) tokenFlags |= CAPITAL;
      for (; j < length && classes[units[j] as number] === LETTER; j++) capitals += marks[j] as number;
      if (capitals === j - i && capitals > 1) tokenFlags |= ALL_CAPITALS;
    } else if (unitClass === DIGIT) {
      tokenKind = NUMBER;
      while (j < length && classes[units[j] as number] === DIGIT) j++;
    } else if (unitClass === UNSPACED) {
      tokenKind = CHARACTER;
    } else if (unit === APOSTROPHE && isPossessive(units, i, length, count > 0 && before === 0)) {
      tokenKind = WORD;
      j = i + 2;
    } else if ((unit & 0xfc00) === 0xd800 && j < length && ((units[j] as number) & 0xfc00) === 0xdc00) {
      j++;
    }
    const id = lexicon.find(units, i, j);
    const joined =
      id !== 0 && tokenKind === WORD && before !== 0 && count > 0 && kind[count - 1] === WORD
        ? lexicon.joined(word[count - 1] as number, id)
        : 0;
    const hyphened = joined === 0 && id !== 0 && before === 0 ? behindPrefix(text, buffer, count, id, lexicon) : 0;
    if (hyphened !== 0) {
      count--;
      end[count - 1] = starts[j] as number;
      word[count - 1] = hyphened;
    } else if (joined !== 0) {
      end[count - 1] = starts[j] as number;
      word[count - 1] = joined;
    } else {
      kind[count] = tokenKind;
      flags[count] = tokenFlags;
      start[count] = starts[i] as number;
      end[count] = starts[j] as number;
      word[count++] = id;
    }
    before = 0;
    i = j;
  }
  return copied(buffer, count);
}

/** "Co-operation" is "cooperation": the word that the last one, its hyphen and the one before are together, or 0. */
function behindPrefix(
  text: string,
  { kind, flags, start, end, word }: TokenBuffer,
  count: number,
  id: WordId,
  lexicon: Lexicon,
): WordId {
  const hyphen = count - 1;
  if (
    hyphen < 1 ||
    kind[hyphen] !== PUNCTUATION ||
    flags[hyphen] !== 0 ||
    text.charCodeAt(start[hyphen] as number) !== 0x2d
  )
    return 0;
  const prefix = (end[hyphen - 1] as number) - (start[hyphen - 1] as number);
  return prefix === 2 && kind[hyphen - 1] === WORD ? lexicon.joined(word[hyphen - 1] as number, id) : 0;
}

/** The first tokens of the buffer. All arrays lie in one piece of memory: pieces cost more than what is in them. */
function copied({ kind, flags, start, end, word }: TokenBuffer, count: number): Tokens {
  const memory = new ArrayBuffer(count * 14);
  const own: Tokens = {
    count,
    start: new Int32Array(memory, 0, count),
    end: new Int32Array(memory, count * 4, count),
    word: new Int32Array(memory, count * 8, count),
    kind: new Uint8Array(memory, count * 12, count),
    flags: new Uint8Array(memory, count * 13, count),
  };
  for (let i = 0; i < count; i++) {
    own.start[i] = start[i] as number;
    own.end[i] = end[i] as number;
    own.word[i] = word[i] as number;
    own.kind[i] = kind[i] as number;
    own.flags[i] = flags[i] as number;
  }
  return own;
}
const LONGEST_STARS = 6;

/** Behind the marks of a quoted line nothing stands, or an item of a list. */
const opensParagraph = (units: Uint16Array, i: number, length: number): boolean =>
  i >= length || isGap(units[i] as number) || startsItem(units, i, length);

/** A list marker, a heading or a table row begins here: "- ", "* ", "** ", "• ", "# ", "| ", "1. ". */
function startsItem(units: Uint16Array, i: number, length: number): boolean {
  const unit = units[i] as number;
  if (unit === 0x23 || unit === BAR) return true;
  // "== 2023 ==", "; 13 March : …"
  if (unit === 0x3d) return i + 1 < length && units[i + 1] === unit;
  let j = i;
  if (unit === 0x2d || unit === ASTERISK || unit === 0x2b || unit === 0x2022 || unit === 0x3b) {
    // Headings of an outline have more stars.
    while (unit === ASTERISK && j < i + LONGEST_STARS && units[j + 1] === ASTERISK) j++;
    return j + 1 < length && CLASS[units[j + 1] as number] === SPACE;
  }
  while (j < length && CLASS[units[j] as number] === DIGIT) j++;
  if (j === i || j - i > 2) return false;
  return (units[j] === 0x2e || units[j] === 0x29) && j + 1 < length && CLASS[units[j + 1] as number] === SPACE;
}

/** A line of cells that tabs divide; behind a label a tab only sets off its value. */
const endsRow = (text: string, end: number): boolean => ROW.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end));

const ROW = /[^\s:][ \t]*\t[ \t]*\S/;

/**
 * The mark behind the day or year that a line begins with, as a chronology has it: the colon of "5 May 2020: …" and of
 * "5 May 2020 The …"; the dash of "2020 – …" and the space of "13/03/2023 …", "2023-03-13 …" and "5 May 2020 Talks …", which
 * only the line before makes the mark of an entry; 0 where there is none.
 */
function entryMark(units: Uint16Array, marks: Uint8Array, from: number, length: number): number {
  let digits = 0;
  let hasYear = false;
  let hasMonth = false;
  /** Numbers of a day or a month so far. */
  let numbers = 0;
  let isInFigures = false;
  for (let i = from; i < length && i < from + LONGEST_DAY; i++) {
    const unit = units[i] as number;
    const unitClass = CLASS[unit] as number;
    if (unitClass === DIGIT) {
      digits++;
      continue;
    }
    if (unitClass === LETTER) hasMonth ||= !hasYear;
    const isYear = digits === YEAR_DIGITS;
    if (unitClass === SPACE && marks[i] === 0) {
      // "13/03/2023 9th Dialogue", "2023-03-13 9th Dialogue"
      if (isInFigures && (isYear || (hasYear && numbers === 1 && digits === 2))) return unit;
      // "13 March 2023 The 9th Dialogue", "March 2023 9th Dialogue"
      const mark = isYear && hasMonth && numbers <= 1 ? entryBehind(units, marks, i, length) : 0;
      if (mark !== 0) return numbers === 1 ? mark : unit;
    }
    if (isYear) hasYear = true;
    else if (digits > 0 && digits <= 2) numbers++;
    isInFigures ||=
      digits > 0 &&
      ((digits <= 2 && (unit === 0x2f || unit === 0x2e || unit === 0x2d)) || (isYear && unit === 0x2d)) &&
      i + 1 < length &&
      CLASS[units[i + 1] as number] === DIGIT;
    digits = 0;
    if (unitClass === BREAK || (unitClass === SPACE && marks[i] !== 0) || (hasYear && unitClass === LETTER)) return 0;
    if (unit === COLON || unit === WIDE_COLON) return hasYear ? COLON : 0;
    // "13 March 2023 | 9th Dialogue", "(13 March 2023) 9th Dialogue"
    if (unit === BAR || unit === PAREN_END) return hasYear ? unit : 0;
    if (unit === PAREN && i === from) continue;
    const isDash = unit === 0x2d || unit === 0x2013 || unit === 0x2014;
    if (isDash && hasYear && isGap(units[i - 1] as number) && i + 1 < length && isGap(units[i + 1] as number))
      return unit;
    if (unitClass === OTHER && unit !== 0x2c && unit !== 0x2e && unit !== 0x2f && !isDash) return 0;
  }
  return 0;
}

/** Behind the space at `i` stands "The 9th Dialogue", or at least what no sentence has behind a day: "Talks", "9th". */
function entryBehind(units: Uint16Array, marks: Uint8Array, i: number, length: number): number {
  const next = i + 1;
  if (next >= length) return 0;
  const isLetter = CLASS[units[next] as number] === LETTER;
  if (isLetter ? marks[next] === 0 : CLASS[units[next] as number] !== DIGIT) return 0;
  const isThe = isLetter && [0x74, 0x68, 0x65].every((unit, k) => units[next + k] === unit);
  return isThe && next + 3 < length && CLASS[units[next + 3] as number] === SPACE ? COLON : (units[i] as number);
}

/** Units of "Wednesday, 24 September 2011". */
const LONGEST_DAY = 30;
const YEAR_DIGITS = 4;
const [WIDE_COLON, BAR] = [0xff1a, 0x7c];

function isPossessive(units: Uint16Array, i: number, length: number, afterToken: boolean): boolean {
  if (!afterToken || i + 1 >= length || units[i + 1] !== LETTER_S) return false;
  return (
    i + 2 >= length || CLASS[units[i + 2] as number] === OTHER || (CLASS[units[i + 2] as number] as number) >= SPACE
  );
}

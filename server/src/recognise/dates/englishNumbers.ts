/** English numbers in dates: days ("27th", "twenty-first"), years ("2024", "'23", "nineteen ninety-six"), counts. */
import { ALL_CAPITALS, CAPITAL, LINE_BEFORE, NUMBER, WORD } from '../../text/tokens.ts';
import {
  AND,
  ARTICLE,
  CARDINAL,
  CLOCK,
  CONNECT,
  COUNT,
  ERA,
  FUNCTION,
  MONTH,
  OF,
  ORDINAL,
  PREPOSITION,
  SUFFIX,
} from './englishWords.ts';
import {
  COLON,
  COMMA,
  DASH,
  DOT,
  digits,
  hasFlag,
  kindIn,
  mark,
  numberAt,
  QUOTE,
  type Scan,
  spaced,
  tokenKind,
  valueIn,
} from './scan.ts';

export interface Numeral {
  readonly value: number;
  /** Token after it. */
  readonly to: number;
  readonly ordinal: boolean;
}

/** A day of the month at `i`, up to 39 so that "31 April" and "March 32" are seen. */
export function dayNumber(s: Scan, i: number): Numeral | null {
  const size = digits(s, i);
  if (size > 0) {
    const value = numberAt(s, i);
    if (size > 2 || value > 39) return null;
    if (kindIn(s.en, s, i + 1) === SUFFIX && !spaced(s, i + 1)) return { value, to: i + 2, ordinal: true };
    return isTimeOrFraction(s, i) ? null : { value, to: i + 1, ordinal: false };
  }
  const kind = kindIn(s.en, s, i);
  if (kind === ORDINAL) return { value: valueIn(s.en, s, i), to: i + 1, ordinal: true };
  if (kind !== CARDINAL) return null;
  const value = valueIn(s.en, s, i);
  if (value === 0 || value > 30) return null;
  if (value >= 20) {
    const at = mark(s, i + 1) === DASH ? i + 2 : i + 1;
    const ones = valueIn(s.en, s, at);
    const onesKind = kindIn(s.en, s, at);
    if (ones > 0 && ones < 10 && (onesKind === ORDINAL || onesKind === CARDINAL)) {
      return { value: value + ones, to: at + 1, ordinal: onesKind === ORDINAL };
    }
  }
  return { value, to: i + 1, ordinal: false };
}

/**
 * Behind "the" and a number: "On Tuesday the two ministries", "in July the sixth dialogue", "during the 12th Meeting of": it
 * says how many, or which, and no day. Not one of the small words that follow a date.
 */
export function isNoun(s: Scan, i: number): boolean {
  return tokenKind(s, i) === WORD && (hasFlag(s, i, CAPITAL) || !BEHIND_DATE.has(kindIn(s.en, s, i)));
}

const BEHIND_DATE: ReadonlySet<number> = new Set([FUNCTION, PREPOSITION, CONNECT, AND, ARTICLE, CARDINAL, CLOCK]);

/** "12:30", "5%", "3,500", "2.5", "39A": the number goes on. */
function isTimeOrFraction(s: Scan, i: number): boolean {
  const at = i + 1;
  if (at >= s.tokens.count || spaced(s, at) || hasFlag(s, at, LINE_BEFORE)) return false;
  const next = mark(s, at);
  if (next === 0x25) return true;
  if (tokenKind(s, at) === WORD) return kindIn(s.en, s, at) !== MONTH;
  if ((next !== COLON && next !== DOT && next !== COMMA) || spaced(s, i + 2)) return false;
  const size = digits(s, i + 2);
  if (size > 1) return numberAt(s, i + 2) < 1000;
  // "on 5 May.3 He left": a note's number is followed by the next sentence, a decimal by what it counts.
  return size === 1 && next === DOT && i + 3 < s.tokens.count && !hasFlag(s, i + 3, CAPITAL | LINE_BEFORE);
}

/** A year at `i`; two digits count only after a full day ("9 Aug 96"), when nothing can be counted by them. */
export function yearNumber(s: Scan, i: number, short = false): Numeral | null {
  const size = digits(s, i);
  if (size === 0) {
    if (mark(s, i) === QUOTE && digits(s, i + 1) === 2 && !spaced(s, i + 1)) {
      return { value: fullYear(numberAt(s, i + 1)), to: i + 2, ordinal: false };
    }
    return spelledYear(s, i);
  }
  const value = numberAt(s, i);
  if (value < 0) return null;
  if (kindIn(s.en, s, i + 1) === ERA && hasFlag(s, i + 1, ALL_CAPITALS)) {
    const era = valueIn(s.en, s, i + 1);
    return { value: era < 0 ? 1 - value : value - era, to: i + 2, ordinal: false };
  }
  if (size === 4) return value >= 1000 && value <= 3000 && !goesOn(s, i) ? { value, to: i + 1, ordinal: false } : null;
  if (!short || size !== 2 || goesOn(s, i) || isTimeOrFraction(s, i)) return null;
  const next = tokenKind(s, i + 1);
  if (i + 1 < s.tokens.count && (next === WORD || next === NUMBER)) return null;
  return { value: fullYear(value), to: i + 1, ordinal: false };
}

function goesOn(s: Scan, i: number): boolean {
  if (spaced(s, i + 1)) return false;
  const next = mark(s, i + 1);
  if (next === 0x25) return true;
  if (kindIn(s.en, s, i + 1) === SUFFIX) return true;
  return (next === COMMA || next === DOT) && digits(s, i + 2) > 0 && !spaced(s, i + 2) && digits(s, i + 2) !== 4;
}

/** Two digits: 50 to 99 are of the last century. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

function spelledYear(s: Scan, i: number): Numeral | null {
  if (kindIn(s.en, s, i) !== CARDINAL) return null;
  const first = valueIn(s.en, s, i);
  if (first === 2 && valueIn(s.en, s, i + 1) === 1000 && kindIn(s.en, s, i + 1) === CARDINAL) {
    const at = kindIn(s.en, s, i + 2) === AND ? i + 3 : i + 2;
    const rest = belowHundred(s, at);
    return rest === null
      ? { value: 2000, to: i + 2, ordinal: false }
      : { value: 2000 + rest.value, to: rest.to, ordinal: false };
  }
  if (first < 15 || first > 20) return null;
  let at = mark(s, i + 1) === DASH ? i + 2 : i + 1;
  if (kindIn(s.en, s, at) === CARDINAL && valueIn(s.en, s, at) === 100) {
    at += kindIn(s.en, s, at + 1) === AND ? 2 : 1;
    const rest = belowHundred(s, at);
    return rest === null ? null : { value: first * 100 + rest.value, to: rest.to, ordinal: false };
  }
  if (kindIn(s.en, s, at) === CARDINAL && valueIn(s.en, s, at) === 0) {
    const ones = belowHundred(s, at + 1);
    return ones === null || ones.value > 9 ? null : { value: first * 100 + ones.value, to: ones.to, ordinal: false };
  }
  const rest = belowHundred(s, at);
  if (rest === null || rest.value < 10) return null;
  return { value: first * 100 + rest.value, to: rest.to, ordinal: false };
}

/** A cardinal from 1 to 99. */
function belowHundred(s: Scan, i: number): Numeral | null {
  if (kindIn(s.en, s, i) !== CARDINAL) return null;
  const value = valueIn(s.en, s, i);
  if (value === 0 || value > 90) return null;
  const at = mark(s, i + 1) === DASH ? i + 2 : i + 1;
  const ones = value >= 20 && kindIn(s.en, s, at) === CARDINAL ? valueIn(s.en, s, at) : 0;
  return ones > 0 && ones < 10
    ? { value: value + ones, to: at + 1, ordinal: false }
    : { value, to: i + 1, ordinal: false };
}

/** How many: "3", "three", "a", "a few", "a couple of". */
export function countNumber(s: Scan, i: number): Numeral | null {
  if (digits(s, i) > 0) {
    const value = numberAt(s, i);
    return value > 0 && value < 1000 ? { value, to: i + 1, ordinal: false } : null;
  }
  const word = belowHundred(s, i);
  if (word !== null) return word;
  if (kindIn(s.en, s, i) !== COUNT) return null;
  const at = valueIn(s.en, s, i) === 1 && kindIn(s.en, s, i + 1) === COUNT ? i + 1 : i;
  const value = valueIn(s.en, s, at);
  return { value, to: value !== 1 && kindIn(s.en, s, at + 1) === OF ? at + 2 : at + 1, ordinal: false };
}

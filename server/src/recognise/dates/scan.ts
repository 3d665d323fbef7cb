/** What every date grammar reads: the token stream with its word tables, and questions about one token. */
import {
  BREAK_TOKEN,
  CHARACTER,
  LINE_BEFORE,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../../text/tokens.ts';
import type { PartialDate } from '../../time/edtf.ts';
import type { DateContext } from './context.ts';
import type { Chain } from './numeric.ts';
import type { Point } from './point.ts';
import type { WordTable } from './words.ts';

/** A number, and the token after it. */
export interface Found {
  readonly value: number;
  readonly to: number;
}

export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly en: WordTable;
  readonly tense: WordTable;
  /** Folded words that a Vietnamese sentence can hardly do without. */
  readonly vietnamese: WordTable;
  /** Its reference is the day of the entry from the beginning of a diary's entry on. */
  context: DateContext;
  /** The last full date before the token that is being read; "that year" leans on it. */
  earlier: PartialDate | null;
  /** The last date that says its year, be it the year alone: that of "the same year". */
  toldYear: PartialDate | null;
  /** Token at which the other end of a range is being read: it may be joined to what stands before it. */
  bound: number;
  /** Token after the last year that stood alone: "in 2023, 2024 and 2025" goes on. */
  yearEnd: number;
  /** The words read last, in lower case with their accents, by the last bits of their token; and those tokens. */
  readonly words: string[];
  readonly wordsAt: Int32Array;
  /** The same for numbers in digits or kanji. */
  readonly kanji: (Found | null)[];
  readonly kanjiAt: Int32Array;
  /** The last chain of numbers that was asked for, and its first token. */
  chain: Chain | null;
  chainFrom: number;
  /** How deep expressions are nested just now: "the end of the second week of early May". */
  depth: number;
  readonly point: (scan: Scan, i: number) => Point | null;
}

/** What can be asked of without the words of the grammars. */
type Read = Pick<Scan, 'text' | 'tokens'>;

const MAX_DEPTH = 3;

/** The date at a token inside another expression; nesting is bounded so that reading stays linear. */
export function innerPoint(scan: Scan, i: number): Point | null {
  if (scan.depth >= MAX_DEPTH) return null;
  scan.depth++;
  const found = scan.point(scan, i);
  scan.depth--;
  return found;
}

/** Kind of the token in a language's table; 0 outside the stream and for words that the table does not know. */
export function kindIn(table: WordTable, scan: Scan, i: number): number {
  if (i < 0 || i >= scan.tokens.count) return 0;
  return table.kind[scan.tokens.word[i] as number] ?? 0;
}

export function valueIn(table: WordTable, scan: Scan, i: number): number {
  return table.value[scan.tokens.word[i] as number] ?? 0;
}

export function isNumber(scan: Scan, i: number): boolean {
  return tokenKind(scan, i) === NUMBER;
}

/** WORD, NUMBER …; 0 outside the stream. */
export function tokenKind(scan: Read, i: number): number {
  return i >= 0 && i < scan.tokens.count ? (scan.tokens.kind[i] as number) : 0;
}

/** Number of digits, 0 when the token is no number. */
export function digits(scan: Scan, i: number): number {
  return isNumber(scan, i) ? (scan.tokens.end[i] as number) - (scan.tokens.start[i] as number) : 0;
}

/** The number, or -1 when the token is none or has more than four digits. */
export function numberAt(scan: Scan, i: number): number {
  const size = digits(scan, i);
  if (size === 0 || size > 4) return -1;
  const start = scan.tokens.start[i] as number;
  let value = 0;
  for (let at = start; at < start + size; at++) {
    const unit = scan.text.charCodeAt(at);
    value = value * 10 + (unit >= 0xff10 ? unit - 0xff10 : unit - 0x30);
  }
  return value;
}

/** True when white space stands before the token. */
export function spaced(scan: Scan, i: number): boolean {
  return ((scan.tokens.flags[i] as number) & SPACE_BEFORE) !== 0;
}

export function hasFlag(scan: Scan, i: number, flag: number): boolean {
  return i >= 0 && i < scan.tokens.count && ((scan.tokens.flags[i] as number) & flag) !== 0;
}

const EQUALS = 0x3d;
export const DASH = 0x2d;
export const SLASH = 0x2f;
export const DOT = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const TILDE = 0x7e;
export const QUOTE = 0x27;
export const OPEN_BRACKET = 0x28;
export const CLOSE_BRACKET = 0x29;

/** The punctuation mark in its ASCII form, or 0 when the token is none. */
export function mark(scan: Read, i: number): number {
  if (i < 0 || i >= scan.tokens.count) return 0;
  const kind = scan.tokens.kind[i];
  if (kind !== PUNCTUATION && kind !== CHARACTER) return 0;
  const unit = scan.text.charCodeAt(scan.tokens.start[i] as number);
  if (unit < 0x80) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit >= 0x2010 && unit <= 0x2015) return DASH;
  // The prolonged sound mark is typed for a dash in Japanese ranges of dates.
  if (unit === 0x2212 || unit === 0x30fc) return DASH;
  if (unit === 0x301c || unit === 0x223c) return TILDE;
  if (unit === 0x2018 || unit === 0x2019) return QUOTE;
  if (unit === 0x3001) return COMMA;
  if (unit === 0x3002) return DOT;
  return kind === PUNCTUATION ? 1 : 0;
}

/** The token as written. */
export function raw(scan: Scan, i: number): string {
  if (i < 0 || i >= scan.tokens.count) return '';
  return scan.text.slice(scan.tokens.start[i], scan.tokens.end[i]);
}

const REMEMBERED = 16;
const ASCII = /^[\0-\x7f]*$/;

/** Nobody asks for it: tokens before the first, -1 and -2, must not find a word of the text that was read before. */
const NO_TOKEN = -0x80000000;

/** What a scan remembers of its words; used again from scan to scan. */
export type WordMemory = Pick<Scan, 'words' | 'wordsAt' | 'kanji' | 'kanjiAt'>;

export function wordMemory(): WordMemory {
  return {
    words: Array<string>(REMEMBERED).fill(''),
    wordsAt: new Int32Array(REMEMBERED).fill(NO_TOKEN),
    kanji: Array<Found | null>(REMEMBERED).fill(null),
    kanjiAt: new Int32Array(REMEMBERED).fill(NO_TOKEN),
  };
}

export function forget({ wordsAt, kanjiAt }: WordMemory): void {
  wordsAt.fill(NO_TOKEN);
  kanjiAt.fill(NO_TOKEN);
}

/** The slot of a token among those remembered. */
export function slotOf(i: number): number {
  return i & (REMEMBERED - 1);
}

/** The token in lower case with its accents composed. */
export function word(s: Scan, i: number): string {
  const slot = slotOf(i);
  if (s.wordsAt[slot] !== i) {
    s.wordsAt[slot] = i;
    const written = raw(s, i);
    s.words[slot] = (ASCII.test(written) ? written : written.normalize('NFC')).toLowerCase();
  }
  return s.words[slot] as string;
}

export function isWord(s: Scan, i: number, ...words: readonly string[]): boolean {
  return words.includes(word(s, i));
}

/** The first words of a list item, table row or line. */
export function isItemStart(s: Scan, from: number): boolean {
  let at = from;
  for (let n = 0; n < 2 && isMarker(s, at - 1); n++) at--;
  return at === 0 || tokenKind(s, at - 1) === BREAK_TOKEN || hasFlag(s, at, LINE_BEFORE);
}

/** Nothing but a year, on a line or in a paragraph of its own. */
export function standsAlone(s: Read, from: number, to: number): boolean {
  // "== 2023 =="
  let first = from;
  while (mark(s, first - 1) === EQUALS) first--;
  let end = mark(s, to) === COLON ? to + 1 : to;
  while (mark(s, end) === EQUALS) end++;
  // A line of its own below a full stop, too.
  const isLine = (i: number) => ((s.tokens.flags[i] as number) & LINE_BEFORE) !== 0;
  // "- General (29 January)", "2021", "- …": a line of its own over the items of a list, too.
  const heads = isLine(first) && tokenKind(s, end) === BREAK_TOKEN && isMarker(s, end + 1);
  const opens =
    heads || first === 0 || tokenKind(s, first - 1) === BREAK_TOKEN || (isLine(first) && mark(s, first - 1) === DOT);
  return (
    opens && (end >= s.tokens.count || tokenKind(s, end) === BREAK_TOKEN || (isLine(end) && tokenKind(s, end) === WORD))
  );
}

function isMarker(s: Read, i: number): boolean {
  const unit = mark(s, i);
  return unit === DASH || unit === 0x2a || unit === 0x7c || unit === 0x2022 || unit === 0x3e || unit === 1;
}

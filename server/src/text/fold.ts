/** Folds text for matching: case, diacritics, đ, width, quotes, dashes and white space, with a map back to the source. */
import { ownCopy } from './ownCopy.ts';
import { EXPANDED, EXPANSIONS, FOLDED, UPPER } from './unicode.ts';

const SPACE_UNIT = 0x20;
const BREAK_UNIT = 0x2029;

/**
 * `units[0, length)` is the folded text. The unit at `i` was written by the source from `starts[i]`; `starts[length]` is
 * the end of the source. Runs of white space fold to one space, or to one paragraph separator (U+2029) when they
 * hold a blank line or one.
 */
export interface Folded {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly length: number;
}

/**
 * Room for folding, grown on demand and used again: most passages are short, and there are many. `marks` tells of a
 * folded letter that it was a capital (1), and of white space that a line ends in it (1): else 0.
 */
export interface FoldBuffer {
  units: Uint16Array;
  starts: Int32Array;
  marks: Uint8Array;
}

export function foldBuffer(): FoldBuffer {
  return { units: new Uint16Array(0), starts: new Int32Array(1), marks: new Uint8Array(0) };
}

/** Folds `text`; linear, one pass. */
export function fold(text: string): Folded {
  const buffer = foldBuffer();
  const length = foldInto(buffer, ownCopy(text));
  return { units: buffer.units, starts: buffer.starts, length };
}

/**
 * Folds `text` into the buffer and returns the folded length; what the buffer held before is overwritten. Reads unit by
 * unit, so it is given texts of the plainest kind: see `ownCopy`.
 */
export function foldInto(buffer: FoldBuffer, text: string): number {
  const size = text.length;
  // Each unit folds to two at most.
  if (buffer.units.length < size * 2) {
    buffer.units = new Uint16Array(size * 2);
    buffer.starts = new Int32Array(size * 2 + 1);
    buffer.marks = new Uint8Array(size * 2);
  }
  const { units, starts, marks } = buffer;
  // Of the function's own, as the compiler must look up what is the module's for every unit.
  const table = FOLDED;
  const upper = UPPER;
  let n = 0;
  for (let i = 0; i < size; ) {
    const unit = text.charCodeAt(i);
    const to = table[unit] as number;
    if (to > SPACE_UNIT) {
      starts[n] = i++;
      marks[n] = upper[unit] as number;
      units[n++] = to;
    } else if (to === SPACE_UNIT) {
      // Most white space is one space between two words.
      const single = unit === SPACE_UNIT && i + 1 < size && (table[text.charCodeAt(i + 1)] as number) > SPACE_UNIT;
      const end = single ? i + 1 : spaceEnd(text, i);
      const lines = single ? 0 : linesIn(text, i, end);
      starts[n] = i;
      marks[n] = lines > 0 ? 1 : 0;
      units[n++] = lines > 1 ? BREAK_UNIT : SPACE_UNIT;
      i = end;
    } else {
      n = foldRare(buffer, n, unit, i++);
    }
  }
  starts[n] = size;
  return n;
}

/** Units that leave no trace, control characters, and letters that fold to two; returns the new folded length. */
function foldRare({ units, starts, marks }: FoldBuffer, length: number, unit: number, at: number): number {
  const to = FOLDED[unit] as number;
  if (to === 0) return length;
  const letters = to === EXPANDED ? (EXPANSIONS.get(unit) ?? '') : String.fromCharCode(to);
  for (let k = 0; k < letters.length; k++) {
    starts[length + k] = at;
    marks[length + k] = UPPER[unit] as number;
    units[length + k] = letters.charCodeAt(k);
  }
  return length + letters.length;
}

/** End of the white space at `from`. Invisible units in it are part of it, so that folding twice changes nothing. */
function spaceEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const next = FOLDED[text.charCodeAt(i)] as number;
    if (next !== SPACE_UNIT && next !== 0) break;
  }
  return i;
}

/** Line ends in white space: the pair CRLF is one, a paragraph separator two. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BREAK_UNIT) lines += 2;
    else if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) lines++;
  }
  return lines;
}

/** Text of which only the case folds: printable ASCII but for the backtick, with single spaces. */
const PLAIN = /^(?:[!-_a-~]| (?! |$))*$/;

/** The folded text as a string. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const { units, length } = fold(text);
  let out = '';
  for (let i = 0; i < length; i += 8192) out += String.fromCharCode(...units.subarray(i, Math.min(i + 8192, length)));
  return out;
}

/** Source offset where the folded unit `index` begins. */
export function sourceStart(folded: Folded, index: number): number {
  return folded.starts[index] as number;
}

/** Source offset where a folded span that ends before `index` ends; a split letter (æ) is taken whole. */
export function sourceEnd(folded: Folded, index: number): number {
  if (index === 0) return folded.starts[0] as number;
  const start = folded.starts[index - 1] as number;
  let i = index;
  while (i < folded.length && folded.starts[i] === start) i++;
  return folded.starts[i] as number;
}

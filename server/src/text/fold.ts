/** Folds text for matching: case, diacritics, đ, width, quotes, dashes and white space, with a map back to the source. */
import { EXPANDED, EXPANSIONS, FOLDED } from './unicode.ts';

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

/** Room for folding, grown on demand and used again: most passages are short, and there are many. */
export interface FoldBuffer {
  units: Uint16Array;
  starts: Int32Array;
}

export function foldBuffer(): FoldBuffer {
  return { units: new Uint16Array(0), starts: new Int32Array(1) };
}

/** Folds `text`; linear, one pass. */
export function fold(text: string): Folded {
  const buffer = foldBuffer();
  const length = foldInto(buffer, text);
  return { ...buffer, length };
}

/** Folds `text` into the buffer and returns the folded length; what the buffer held before is overwritten. */
export function foldInto(buffer: FoldBuffer, text: string): number {
  const size = text.length;
  // Each unit folds to two at most.
  if (buffer.units.length < size * 2) {
    buffer.units = new Uint16Array(size * 2);
    buffer.starts = new Int32Array(size * 2 + 1);
  }
  const { units, starts } = buffer;
  let n = 0;
  for (let i = 0; i < size; ) {
    const unit = text.charCodeAt(i);
    const folded = FOLDED[unit] as number;
    if (folded === SPACE_UNIT) {
      const start = i;
      let lines = 0;
      // Invisible units between spaces are part of the run, so that folding twice changes nothing.
      for (; i < size; i++) {
        const next = FOLDED[text.charCodeAt(i)] as number;
        if (next !== SPACE_UNIT && next !== 0) break;
        lines += lineEnds(text, i);
      }
      starts[n] = start;
      units[n++] = lines > 1 ? BREAK_UNIT : SPACE_UNIT;
      continue;
    }
    if (folded === EXPANDED) {
      for (const letter of EXPANSIONS.get(unit) ?? '') {
        starts[n] = i;
        units[n++] = letter.charCodeAt(0);
      }
    } else if (folded !== 0) {
      starts[n] = i;
      units[n++] = folded;
    }
    i++;
  }
  starts[n] = size;
  return n;
}

/** Line ends at `i`: the carriage return of CRLF counts none, so that the pair counts once; a paragraph separator two. */
function lineEnds(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit === BREAK_UNIT) return 2;
  return unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a) ? 1 : 0;
}

/** The folded text as a string. */
export function foldText(text: string): string {
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

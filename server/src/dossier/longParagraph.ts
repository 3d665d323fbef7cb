/** Where a paragraph that no reader would call one is cut, so that an edit in it is not an edit of the whole text. */

/** UTF-16 units. No paragraph of prose is so long; a text that ends its lines without empty ones between them is. */
export const LONG = 8_000;
/** Nothing is cut shorter than this, but for what is left over. */
const SHORTEST = 1_000;
/** Behind so much without a cut any sentence end is one, and behind twice as much any comma. */
const LONGEST = 16_000;
/** One sentence end in so many is a cut. */
const RARITY = 8;

/**
 * Offsets in `[from, to)` at which a part ends, behind the white space of a sentence end; none in a paragraph of usual
 * length. Whether a sentence end is a cut depends on the words before it, not on how much stands before them: after an
 * edit all other parts are as they were. Linear.
 */
export function sentenceCuts(text: string, from: number, to: number): readonly number[] {
  if (to - from <= LONG) return [];
  const cuts: number[] = [];
  let last = from;
  for (let i = from; i < to - 1; i++) {
    const unit = text.charCodeAt(i);
    const size = i - last;
    const end = endOf(text, i, unit, size > 2 * LONGEST);
    if (end < 0 || size < SHORTEST || end >= to) continue;
    if (size > LONGEST || hash(text, i) % RARITY === 0) {
      cuts.push(end);
      last = end;
    }
  }
  return cuts;
}

/** Where the next sentence begins when one certainly ends at `i`, else -1. */
function endOf(text: string, i: number, unit: number, anyComma: boolean): number {
  if (unit === 0x3002) return i + 1;
  const comma = anyComma && (unit === 0x2c || unit === 0x3b);
  if (!comma && unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) return -1;
  let next = i + 1;
  while (isSpace(text.charCodeAt(next))) next++;
  if (comma) return next;
  // "Maj. Gen. X" ends none: the word before it is no abbreviation when it is long and in lower case.
  return next > i + 1 && isCapital(text.charCodeAt(next)) && isPlainWord(text, i) ? next : -1;
}

function isPlainWord(text: string, end: number): boolean {
  for (let i = end - 5; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!(unit >= 0x61 && unit <= 0x7a)) return false;
  }
  return true;
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

/** FNV-1a of the words before `end`. */
function hash(text: string, end: number): number {
  let value = 0x811c9dc5;
  for (let i = Math.max(end - 24, 0); i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 4;
}

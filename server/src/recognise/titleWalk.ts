/** The words of a text from one token on, as titles of the registry are held against them. */
import { BREAK_TOKEN, PUNCTUATION } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import type { Scan } from './scan.ts';
import { isSkipped } from './titleIndex.ts';

/**
 * Words in their order from a token on, read as far as somebody asks; those that matching skips are passed over. One walk
 * serves all titles that begin with its first word, and most of them differ from the text at once: the functions
 * over it are plain, as closures for each title were a tenth of the whole analysis.
 */
export interface Walk {
  readonly scan: Scan;
  readonly matcher: Matcher;
  /** Tokens, and their canonical words. */
  readonly places: number[];
  readonly ids: number[];
  /** The token behind the last one that was looked at. */
  next: number;
  /** Some word of the title in hand is written another small word, or in the other number. */
  small: boolean;
}

export function walkFrom(from: number, scan: Scan, matcher: Matcher): Walk {
  return { scan, matcher, places: [], ids: [], next: from, small: false };
}

/** Index of the token at `k`, or -1 at the end of the sentence. */
export function placeAt(walk: Walk, k: number): number {
  return k < walk.places.length || extended(walk, k) ? (walk.places[k] as number) : -1;
}

/** Canonical id of the word at `k`, or -1 at the end of the sentence. */
export function idAt(walk: Walk, k: number): number {
  return k < walk.ids.length || extended(walk, k) ? (walk.ids[k] as number) : -1;
}

/** Reads on up to the word at `k`; false when the sentence ends before. */
function extended(walk: Walk, k: number): boolean {
  const { places, ids, scan, matcher } = walk;
  const { text, tokens } = scan;
  const { words } = matcher;
  while (places.length <= k) {
    const at = walk.next;
    if (at >= tokens.count || tokens.kind[at] === BREAK_TOKEN) return false;
    const skipped = isSkipped(at, text, tokens, words);
    if (!skipped && isEnd(at, scan)) return false;
    if (places.length === 0 || !skipped) {
      places.push(at);
      ids.push(words.canon[tokens.word[at] as number] as number);
    }
    walk.next++;
  }
  return true;
}

const ENDS = '.;!?';

function isEnd(at: number, { text, tokens }: Scan): boolean {
  const start = tokens.start[at] as number;
  return tokens.kind[at] === PUNCTUATION && tokens.end[at] === start + 1 && ENDS.includes(text.charAt(start));
}

/** The words of a passage that one kind of English spells so and the other otherwise, those of names and titles left out. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Scan } from '../recognise/scan.ts';
import type { Spelling } from '../recognise/spelling.ts';
import type { OffsetMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';
import { ALL_CAPITALS, CAPITAL, WORD } from '../text/tokens.ts';
import { quotedRanges } from './quotes.ts';

/** A word with both spellings, at offsets of its passage. */
export interface SpeltWord {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
}

/** The same at its place in the document. */
export interface Spelt {
  readonly span: Span;
  readonly text: string;
  readonly spelling: Spelling;
}

/** Titles keep their own spelling in any case of letters; names of offices and bodies only where they are capitalised. */
const TITLES: ReadonlySet<string> = new Set(['agreement', 'partnership', 'event', 'person']);
/** What may stand right before and behind a word of prose: "color.js", "--color" and "`color`" are none. */
const BEFORE = /[\s("'“‘«—–[]/;
const BEHIND = /[\s)"'”’»—–\],;:!?.-]/;

export function speltWords(scan: Scan, sentences: Int32Array, { spellings }: Matcher): readonly SpeltWord[] {
  const { text, tokens } = scan;
  const found: SpeltWord[] = [];
  let covered: Uint8Array | null = null;
  for (let i = 0; i < tokens.count; i++) {
    const spelling = spellings.at(tokens.word[i] as number);
    if (spelling === undefined || tokens.kind[i] !== WORD) continue;
    const flags = tokens.flags[i] as number;
    // A capital is that of a name, but for the first word of a sentence.
    const opens = i === 0 || sentences[i] !== sentences[i - 1];
    if ((flags & ALL_CAPITALS) !== 0 || ((flags & CAPITAL) !== 0 && !opens)) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (!isProse(text, start, end)) continue;
    covered ??= coveredTokens(scan);
    if (((covered[i] as number) & ((flags & CAPITAL) !== 0 ? ANY : TITLE)) !== 0) continue;
    found.push({ start, end, spelling });
  }
  return found.length === 0 ? NONE : found;
}

export function placedWords(words: readonly SpeltWord[], text: string, map: OffsetMap): Spelt[] {
  return words.map(({ start, end, spelling }) => ({
    span: map.toSourceSpan({ start, end }),
    text: text.slice(start, end),
    spelling,
  }));
}

const NONE: readonly SpeltWord[] = [];
const TITLE = 1;
const ANY = 3;

/** Per token: 1 inside a title or a quotation, 2 inside another mention. */
function coveredTokens(scan: Scan): Uint8Array {
  const covered = new Uint8Array(scan.tokens.count);
  for (const { type, from, to } of scan.items) {
    if (type === 'date') continue;
    for (let i = from; i < to; i++) covered[i] = (covered[i] as number) | (TITLES.has(type) ? TITLE : 2);
  }
  for (const { from, to } of quotedRanges(scan)) covered.fill(TITLE, from, to);
  return covered;
}

function isProse(text: string, start: number, end: number): boolean {
  if (start > 0 && !BEFORE.test(text.charAt(start - 1))) return false;
  if (end === text.length) return true;
  if (!BEHIND.test(text.charAt(end))) return false;
  // "color.js", "center-align:"
  const inner = text.charAt(end) === '.' || text.charAt(end) === ':';
  return !inner || end + 1 === text.length || /[\s"'”’)\]]/.test(text.charAt(end + 1));
}

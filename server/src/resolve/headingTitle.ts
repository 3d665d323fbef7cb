/**
 * The event or agreement that a heading, or the last line of a passage, names and nothing else: what the passage right
 * below says of "the dialogue", or by labels, is said of that. It moves together with the one that is read under it.
 */
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { BREAK_TOKEN, LINE_BEFORE } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { firstOf } from './titleEnd.ts';

export interface HeadingTitle {
  readonly item: Item;
  /** At its place in the document. */
  readonly mention: Mention;
  /** Those of the title, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** "## The 9th Dialogue", "# Summary record of the 9th Dialogue", "## 9th Dialogue (Tokyo)". */
export function headingTitle(
  { items, tokens: { count, kind, flags, start, end, word: ids }, text }: Scan,
  mentions: () => ReadonlyMap<Item, Mention>,
  { words: { classes } }: Matcher,
): HeadingTitle | null {
  const item = lastTitle(items, count - LONGEST_REST);
  if (item === null) return null;
  const word = (i: number) => text.slice(start[i], end[i]).toLowerCase();
  for (let i = firstOf(item) - 1; i >= 0 && kind[i] !== BREAK_TOKEN; i--) {
    const isPlain = ((classes[ids[i] as number] as number) & (ARTICLE | COUNTRY)) !== 0;
    if (!isPlain && !PAPERS.has(word(i)) && /\p{L}/u.test(word(i))) return null;
    if (((flags[i] as number) & LINE_BEFORE) !== 0) break;
  }
  if (item.to < count && !CLOSING.has(word(item.to))) return null;
  for (let i = item.to; i < count; i++) {
    if (kind[i] === BREAK_TOKEN || ((flags[i] as number) & LINE_BEFORE) !== 0) return null;
    // "## Minutes of the 9th Dialogue: comments": of something else; a place and a date have capitals and numbers.
    if (/^\p{Ll}{3,}$/u.test(text.slice(start[i], end[i]))) return null;
  }
  const mention = mentions().get(item);
  if (!mention) return null;
  const words = new Set<string>();
  for (let i = item.from; i < item.to; i++) words.add(word(i));
  return { item, mention, words };
}

/** The last event or agreement, where it ends behind a token. */
function lastTitle(items: readonly Item[], behind: number): Item | null {
  for (let k = items.length - 1; k >= 0; k--) {
    const item = items[k] as Item;
    if (item.to <= behind) return null;
    if (item.type === 'event' || item.type === 'agreement') return item;
  }
  return null;
}

/** More tokens than a place and a date behind it. */
const LONGEST_REST = 10;

/** Whether it is the same, `by` units farther on. */
export function sameHeading(a: HeadingTitle | null, b: HeadingTitle | null, by: number): boolean {
  if (a === null || b === null) return a === b;
  return a.item === b.item && a.mention.id === b.mention.id && a.mention.span.start + by === b.mention.span.start;
}

const PAPERS = wordSet('minutes summary record records report programme program agenda of item annex section');
const CLOSING = wordSet('( , : – — -');

/**
 * The event or agreement that a heading names, and nothing else: what the passage right below says of "the dialogue", or
 * by labels, is said of that. It stands in another passage, and moves together with the one that is read under it.
 */
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
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
  { items, tokens, text }: Scan,
  mentions: () => ReadonlyMap<Item, Mention>,
  { words: { classes } }: Matcher,
): HeadingTitle | null {
  const [item, more] = items.filter(({ type }) => type === 'event' || type === 'agreement');
  if (!item || more) return null;
  const word = (i: number) => text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  for (let i = 0; i < firstOf(item); i++) {
    const isPlain = ((classes[tokens.word[i] as number] as number) & (ARTICLE | COUNTRY)) !== 0;
    if (!isPlain && !PAPERS.has(word(i)) && /\p{L}/u.test(word(i))) return null;
  }
  if (item.to < tokens.count && !CLOSING.has(word(item.to))) return null;
  const mention = mentions().get(item);
  if (!mention) return null;
  const words = new Set<string>();
  for (let i = item.from; i < item.to; i++) words.add(word(i));
  return { item, mention, words };
}

/** Whether it is the same, `by` units farther on. */
export function sameHeading(a: HeadingTitle | null, b: HeadingTitle | null, by: number): boolean {
  if (a === null || b === null) return a === b;
  return a.item === b.item && a.mention.id === b.mention.id && a.mention.span.start + by === b.mention.span.start;
}

const PAPERS = wordSet('minutes summary record records report programme program agenda of item annex section');
const CLOSING = wordSet('( , : – — -');

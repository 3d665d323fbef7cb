/**
 * Titles with all that goes with them in a sentence: the marks around “T”, the short form in "T (MoU)" and the parties in
 * "T between Viet Nam and Japan". What stands beside such a title stands beside all of that.
 */
import { firstWhere } from '../text/firstWhere.ts';
import { ALL_CAPITALS, PUNCTUATION, WORD } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import type { Item, Scan } from './scan.ts';
import { ARTICLE, CONJUNCTION, COUNTRY } from './words.ts';

/** Opening marks with those that close them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['`', '`'],
]);
/** Tokens of "(hereinafter “the Memorandum”)". */
const LONGEST_BRACKET = 6;
const SHORTENING: ReadonlySet<string> = new Set(['hereinafter', 'hereafter', 'henceforth', 'the', '“', '"', '‘']);
const NOUNS: ReadonlySet<string> = new Set('countries sides nations governments ministries asean union'.split(' '));
const PARTIES: ReadonlySet<string> = new Set('both two republic socialist of the - – — european'.split(' '));
const LONGEST_PARTIES = 12;

/** The same scan where no title has anything of the kind. */
export function withWrapped(scan: Scan, matcher: Matcher): Scan {
  let items: Item[] | null = null;
  for (let k = 0; k < scan.items.length; k++) {
    const item = scan.items[k] as Item;
    if ((item.type !== 'agreement' && item.type !== 'event') || (items?.[k] as Item)?.inner) continue;
    const wide = wrapped(item, scan, matcher);
    if (wide === item) continue;
    items ??= [...scan.items];
    items[k] = wide;
    for (let n = k + 1; n < items.length && (items[n] as Item).to <= wide.to; n++) {
      const inside = items[n] as Item;
      if (inside.type === wide.type) items[n] = { ...inside, inner: true };
    }
  }
  return items === null ? scan : { ...scan, items };
}

function wrapped(item: Item, scan: Scan, matcher: Matcher): Item {
  const { text, tokens } = scan;
  const written = (i: number) => (i < 0 || i >= tokens.count ? '' : text.slice(tokens.start[i], tokens.end[i]));
  let { from, to } = item;
  const close = tokens.kind[from - 1] === PUNCTUATION ? MARKS.get(written(from - 1)) : undefined;
  // “Memorandum on Education between A and B”: the parties may stand between the marks.
  const inside = close === undefined || written(to) === close ? to : behindParties(to, scan, matcher, written);
  if (close !== undefined && written(inside) === close) {
    from--;
    to = inside + 1;
  }
  to = behindBracket(to, scan, written);
  to = behindParties(to, scan, matcher, written);
  return from === item.from && to === item.to ? item : { ...item, from, to, words: { from: item.from, to: item.to } };
}

function behindBracket(to: number, { tokens, items }: Scan, written: (i: number) => string): number {
  if (written(to) !== '(') return to;
  const isCapital = tokens.kind[to + 1] === WORD && ((tokens.flags[to + 1] as number) & ALL_CAPITALS) !== 0;
  if (!isCapital && !SHORTENING.has(written(to + 1).toLowerCase())) return to;
  let end = to + 2;
  while (end < to + LONGEST_BRACKET && written(end) !== ')') end++;
  if (written(end) !== ')') return to;
  // "(Tokyo, 24 October 2011)" says more.
  for (let k = firstWhere(items, ({ from }) => from > to); (items[k]?.from ?? end) < end; k++)
    if (items[k]?.type === 'date' || items[k]?.type === 'person') return to;
  return end + 1;
}

/** Behind "between Viet Nam and Japan", "of the two countries". */
function behindParties(to: number, { tokens }: Scan, { words }: Matcher, written: (i: number) => string): number {
  const lead = written(to);
  if (lead !== 'between' && !(lead === 'of' && /^(?:the|both)$/.test(written(to + 1)))) return to;
  const classOf = (i: number) => (i < tokens.count ? (words.classes[tokens.word[i] as number] as number) : 0);
  let end = to;
  for (let i = to + 1; i < to + LONGEST_PARTIES; i++) {
    const country = (classOf(i) & COUNTRY) !== 0;
    const word = written(i).toLowerCase();
    if (country || NOUNS.has(word)) end = i + 1;
    else if ((classOf(i) & (ARTICLE | CONJUNCTION)) === 0 && !PARTIES.has(word)) break;
  }
  return end;
}

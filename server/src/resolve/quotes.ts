/** What stands in quotation marks: somebody else's words, or the title of a book, which the dossier does not claim. */
import type { Item, Scan } from '../recognise/scan.ts';
import { BREAK_TOKEN, PUNCTUATION, SPACE_BEFORE } from '../text/tokens.ts';

/** Opening and closing marks as UTF-16 units; a straight mark is both. */
const MARKS: ReadonlyMap<number, number> = new Map(
  ['“”', '„“', '«»', '「」', '『』', '""'].map(([open = '', close = '']) => [open.charCodeAt(0), close.charCodeAt(0)]),
);
const STRAIGHT = 0x22;

/**
 * Items inside quotation marks that hold more than the item itself: a name alone in marks is still the writer's own
 * naming, unless it is spoken of as a name. Marks pair inside one paragraph; one that is never closed quotes nothing.
 */
export function quotedItems(scan: Scan): ReadonlySet<Item> {
  const quotes = quotedRanges(scan);
  const lines = scan.text.includes('>') ? [...scan.text.matchAll(QUOTED_LINE)] : [];
  if (quotes.length + lines.length === 0) return NONE;
  const found = new Set<Item>();
  let line = 0;
  for (const item of scan.items) {
    while (line < lines.length && item.start >= endOf(lines[line])) line++;
    const within = lines[line];
    if (within && item.start >= within.index && OF_THEN.has(item.type)) found.add(item);
  }
  let at = 0;
  for (const item of scan.items) {
    const { from, to } = item.words ?? item;
    while (at < quotes.length && (quotes[at]?.to ?? 0) <= from) at++;
    const quote = quotes[at];
    if (!quote || quote.from > from || to > quote.to) continue;
    // “Memorandum on Education between A and B” is one name, too.
    const whole = quote.to - quote.from === to - from || (item.from < quote.from && item.to > quote.to);
    const mark = scan.tokens.start[quote.from - 1] as number;
    if (!whole || SPOKEN_OF.test(scan.text.slice(Math.max(0, mark - LONGEST_LEAD), mark))) found.add(item);
  }
  return found;
}

/** "> …", as letters quote: who is called something there was so when it was written. */
const QUOTED_LINE = /^[ \t]*>.*/gm;
const OF_THEN: ReadonlySet<Item['type']> = new Set(['person', 'rank', 'office', 'partnership']);

const endOf = (found: RegExpExecArray | undefined): number => (found ? found.index + found[0].length : 0);

/** The old name, "Extensive Strategic Partnership"; the words "Strategic Partnership". */
const SPOKEN_OF =
  /\b(?:terms?|phrases?|wording|expression|words|label|chapter|section|heading|headline|entry|slide|caption|folder|sign|banner|(?:old|older|former|earlier|previous|outdated|obsolete|wrong) (?:name|title|form|formula)),? $/i;
const LONGEST_LEAD = 24;

/** Tokens `[from, to)` between quotation marks. */
export function quotedRanges({ text, tokens }: Scan): readonly { readonly from: number; readonly to: number }[] {
  const quotes: { from: number; to: number }[] = [];
  const unitAt = (i: number) => (isMark(tokens.kind[i]) ? text.charCodeAt(tokens.start[i] as number) : 0);
  // One walk: an opening mark that is never closed gives way to the next one, and to the end of the paragraph.
  let open: { readonly at: number; readonly close: number } | null = null;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === BREAK_TOKEN) open = null;
    const unit = unitAt(i);
    if (unit === 0) continue;
    if (open !== null && unit === open.close) {
      quotes.push({ from: open.at + 1, to: i });
      open = null;
      continue;
    }
    const close = MARKS.get(unit);
    // A straight mark opens a quotation only behind a space or a bracket.
    if (close === undefined || (unit === STRAIGHT && i > 0 && !opensHere(text, i, tokens.flags, tokens.start)))
      continue;
    open = { at: i, close };
  }
  return quotes;
}

const NONE: ReadonlySet<Item> = new Set();

const isMark = (kind: number | undefined): boolean => kind === PUNCTUATION;

function opensHere(text: string, i: number, flags: Uint8Array, start: Int32Array): boolean {
  const before = text.charAt((start[i] as number) - 1);
  return ((flags[i] as number) & SPACE_BEFORE) !== 0 || before === '(' || before === '[';
}

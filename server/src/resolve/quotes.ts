/** What stands in quotation marks: somebody else's words, or the title of a book, which the dossier does not claim. */
import type { Item, Scan } from '../recognise/scan.ts';
import { BREAK_TOKEN, SPACE_BEFORE } from '../text/tokens.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);

/**
 * Items inside quotation marks that hold more than the item itself: a name alone in marks is still the writer's own
 * naming. Marks pair inside one paragraph; one that is never closed quotes nothing.
 */
export function quotedItems({ text, tokens, items }: Scan): ReadonlySet<Item> {
  const quotes: { from: number; to: number }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const open = text.charAt(tokens.start[i] as number);
    const close = CLOSING.get(open);
    // A straight mark opens a quotation only behind a space or a bracket.
    if (close === undefined || (open === '"' && i > 0 && !opensHere(text, i, tokens.flags, tokens.start))) continue;
    for (let k = i + 1; k < tokens.count && tokens.kind[k] !== BREAK_TOKEN; k++) {
      if (text.charAt(tokens.start[k] as number) !== close) continue;
      quotes.push({ from: i + 1, to: k });
      i = k;
      break;
    }
  }
  const found = new Set<Item>();
  let at = 0;
  for (const item of items) {
    while (at < quotes.length && (quotes[at]?.to ?? 0) <= item.from) at++;
    const quote = quotes[at];
    if (quote && quote.from <= item.from && item.to <= quote.to && quote.to - quote.from > item.to - item.from) {
      found.add(item);
    }
  }
  return found;
}

function opensHere(text: string, i: number, flags: Uint8Array, start: Int32Array): boolean {
  const before = text.charAt((start[i] as number) - 1);
  return ((flags[i] as number) & SPACE_BEFORE) !== 0 || before === '(' || before === '[';
}

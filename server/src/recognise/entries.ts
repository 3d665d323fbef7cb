/** Lists in which each line begins with somebody: "X Y, Irish Times" below "Z W, Ambassador of Chile" names one too. */
import { BREAK_TOKEN, LINE_BEFORE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { endsShortLine } from './lines.ts';
import type { Matcher } from './matcher.ts';
import type { Item } from './scan.ts';
import { isCapitalWord } from './surroundings.ts';

/** Lines of fewer people are no list. */
const LEAST = 3;
/** Tokens between the beginning of a line and the name in it: a bullet, "H.E. Mrs", a rank. */
const LEAD = 8;

/**
 * The first tokens of the lines beside those that begin with somebody of `items`, behind a bullet, in the order of the
 * text; none where the passage is no list.
 */
export function openEntries(tokens: Tokens, items: readonly Item[], { lexicon }: Matcher): readonly number[] {
  const comma = lexicon.id(',');
  const closing = new Set([lexicon.id(';'), lexicon.id(')')]);
  const lines = lineStarts(tokens);
  if (lines.length < LEAST) return [];
  const led = new Uint8Array(lines.length);
  let count = 0;
  let line = 0;
  for (const { type, from } of items) {
    if (type !== 'person' && type !== 'rank') continue;
    while (line + 1 < lines.length && (lines[line + 1] as number) <= from) line++;
    const start = lines[line] as number;
    if (led[line] === 1 || from < start || from - start > LEAD || tokens.word.subarray(start, from).includes(comma))
      continue;
    led[line] = 1;
    count++;
  }
  if (count < LEAST - 1) return [];
  const open: number[] = [];
  for (let k = 0; k < lines.length; k++) {
    if (led[k] === 1 || !(isEnd(k - 1, lines, tokens, closing) && (led[k - 1] === 1 || led[k + 1] === 1))) continue;
    const start = lines[k] as number;
    open.push(tokens.kind[start] === WORD ? start : start + 1);
    // What stands behind a list goes on with it.
    led[k] = 1;
  }
  return open;
}

function lineStarts({ count, kind, flags }: Tokens): number[] {
  const starts: number[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] === BREAK_TOKEN) continue;
    if (i === 0 || ((flags[i] as number) & LINE_BEFORE) !== 0 || kind[i - 1] === BREAK_TOKEN) starts.push(i);
  }
  return starts;
}

/** The line ends where an entry does: in a word with a capital, a figure, a bracket or a semicolon. */
function isEnd(line: number, lines: readonly number[], tokens: Tokens, closing: ReadonlySet<number>): boolean {
  const next = lines[line + 1];
  if (line < 0 || next === undefined || tokens.kind[next - 1] === BREAK_TOKEN) return true;
  const last = next - 1;
  if (tokens.kind[last] === NUMBER) return true;
  if (tokens.kind[last] !== WORD) return closing.has(tokens.word[last] as number);
  return isCapitalWord(tokens, last) || endsShortLine(last, tokens);
}

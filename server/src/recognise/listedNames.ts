/** Lists and columns in which nothing stands but names: "From left: X Y, Z W", a table with a column "Name". */
import { BREAK_TOKEN, LINE_BEFORE, type Tokens } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import { LIST_LABELS, NAME_HEADS } from './words.ts';

/** Marks the tokens of lists and columns of names with 1; null where there are none. Linear. */
export function listedNames(tokens: Tokens, matcher: Matcher): Uint8Array | null {
  const { kind, flags, word, count } = tokens;
  const { lexicon } = matcher;
  const bar = lexicon.id('|');
  const colon = lexicon.id(':');
  if (bar === 0 || colon === 0 || !(word.includes(bar) || word.includes(colon) || word.includes(lexicon.id('left'))))
    return null;
  const labels = new Set(LIST_LABELS.split(' ').map(lexicon.id));
  const heads = new Set(NAME_HEADS.split(' ').map(lexicon.id));
  const [comma, from] = [lexicon.id(','), lexicon.id('from')];
  const sides = new Set([lexicon.id('left'), lexicon.id('right')]);
  let found: Uint8Array | null = null;
  const mark = (from: number, to: number) => {
    found ??= new Uint8Array(count);
    found.fill(1, from, to);
  };
  let column = -1;
  let cell = 0;
  let listed = false;
  for (let i = 0; i < count; i++) {
    const lineStart = i === 0 || ((flags[i] as number) & LINE_BEFORE) !== 0 || kind[i - 1] === BREAK_TOKEN;
    if (lineStart) {
      cell = 0;
      listed = false;
    }
    const id = word[i] as number;
    if (listed) mark(i, i + 1);
    if (id !== 0 && id === colon && labels.has(word[i - 1] ?? 0)) listed = true;
    // "From left, X of Turkey, Y of the Netherlands and Z arrive"
    if (id !== 0 && id === comma && sides.has(word[i - 1] ?? 0) && word[i - 2] === from) listed = true;
    if (id !== 0 && id === bar) {
      // Behind another line than a row, a new table begins.
      if (lineStart && !(kind[i - 1] === BREAK_TOKEN && word[i - 2] === bar)) column = -1;
      cell++;
    } else if (heads.has(id) && id !== 0 && word[i - 1] === bar && word[i + 1] === bar) column = cell;
    else if (cell > 0 && cell === column) mark(i, i + 1);
  }
  return found;
}

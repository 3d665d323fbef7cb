/** Lines that end where they were meant to: headings, the lines of an address. Names and titles do not go on behind them. */
import { BREAK_TOKEN, LINE_BEFORE, type Tokens } from '../text/tokens.ts';

/** A line of fewer words and letters was not broken for want of room. */
const WORDS = 8;
const LETTERS = 44;

/** The token is the last word of such a line, if it is the last of one; `least` words are in it. */
export function endsShortLine(last: number, { start, end, kind, flags }: Tokens, least = 1): boolean {
  let first = last;
  while (first > last - WORDS && first > 0 && ((flags[first] as number) & LINE_BEFORE) === 0) {
    if (kind[first - 1] === BREAK_TOKEN) break;
    first--;
  }
  return (
    first > last - WORDS && last - first >= least - 1 && (end[last] as number) - (start[first] as number) < LETTERS
  );
}

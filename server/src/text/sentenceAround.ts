/** Where a sentence begins and ends in plain text, for whoever has no tokens of it. */

export interface Around {
  readonly before: string;
  readonly after: string;
}

/** UTF-16 units on either side; words that stand farther away say nothing of the place. */
const REACH = 200;

/** What stands before and behind `[start, end)` in its own sentence. */
export function sentenceAround(text: string, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  // Its own first letter says that the stop right before it ends a sentence.
  const begun = before + text.slice(start, start + 1);
  return { before: before.slice(lastEnd(begun)), after: after.slice(0, firstEnd(after)) };
}

/**
 * A stop, space and a capital, also that of the next item of a list; an abbreviation before a name ("Gen. Khai") only makes
 * the sentence shorter. An item of a programme begins with its hour.
 */
const END =
  /[.!?;]["”’)]?\s+(?=(?:[-*•][ \t]+)?["“(]?\p{Lu})|[。！？]|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•|][ \t]*)?\d{1,2}[:.h]\d\d\b)/gu;

function lastEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(END)) end = match.index + match[0].length;
  return end;
}

function firstEnd(text: string): number {
  const at = text.search(END);
  return at < 0 ? text.length : at;
}

/** Copies of strings for code that reads unit by unit. */

/**
 * The same text in memory of its own, for a text that is kept or read often. An engine keeps a part of a longer string as
 * a view of it, which holds the whole in memory, and compiles code that meets many kinds of strings (parts, sums,
 * literals) to general look-ups that are three times as slow; the result of a join is always of the plainest kind.
 */
export function ownCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}

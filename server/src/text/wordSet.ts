/** Lists of words, written as one text. */

/** The words of a text with a space between any two. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

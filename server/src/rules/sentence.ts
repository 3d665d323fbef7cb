/** The words around a mention, in its own sentence, for the few rules that must tell what a date is said of. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';

export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** So far is looked; a verb that stands farther away does not govern the date. */
const REACH = 200;

export function around({ dossier }: Analysis, mention: Mention): Surroundings {
  const passage = dossier.passages[mention.passage];
  if (passage === undefined) return { before: '', after: '' };
  const start = passage.map.toValue(mention.span.start);
  const end = passage.map.toValue(mention.span.end);
  const before = passage.text.slice(Math.max(0, start - REACH), start);
  const after = passage.text.slice(end, end + REACH);
  // Its own first letter says that the stop right before it ends a sentence.
  const begun = before + passage.text.slice(start, start + 1);
  return { before: before.slice(lastEnd(begun)), after: after.slice(0, firstEnd(after)) };
}

/** Where the sentence of a mention begins in its passage. */
export function startOfSentence(analysis: Analysis, mention: Mention): number {
  const passage = analysis.dossier.passages[mention.passage];
  const start = passage?.map.toValue(mention.span.start) ?? 0;
  return start - around(analysis, mention).before.length;
}

/** So many characters on either side of a mention, of its own passage: what stands in another is no part of its sentence. */
export function beside({ dossier }: Analysis, { passage: index, span }: Mention, reach: number): Surroundings {
  const passage = dossier.passages[index];
  if (passage === undefined) return { before: '', after: '' };
  const start = passage.map.toValue(span.start);
  const end = passage.map.toValue(span.end);
  return { before: passage.text.slice(Math.max(0, start - reach), start), after: passage.text.slice(end, end + reach) };
}

/**
 * A stop, space and a capital, also that of the next item of a list; an abbreviation before a name ("Gen. Khai") only makes the sentence shorter. An item of a
 * programme begins with its hour.
 */
const END =
  /[.!?;]["”’)]?\s+(?=(?:[-*•][ \t]+)?["“(]?\p{Lu})|[。！？]|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•|][ \t]*)?\d{1,2}[:.h]\d\d\b)/gu;

function lastEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(END)) end = match.index + match[0].length;
  return end;
}

function firstEnd(text: string): number {
  return text.search(END) < 0 ? text.length : text.search(END);
}

/** The words around a mention, in its own sentence, for the few rules that must tell what a date is said of. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { firstWhere } from '../text/firstWhere.ts';
import type { TimeValue } from '../time/edtf.ts';
import { claimsBy } from './claimsBy.ts';

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

/**
 * Whether another day or month of the sentence of a date is the known one, and no other claim has it: "3 May 2025: T was
 * signed on 10 April 2018" tells of T what it says last.
 */
export function isSaidBeside(analysis: Analysis): (date: Mention, known: TimeValue) => boolean {
  const { mentions, claims } = analysis;
  const isTaken = claimsBy(claims, ['took-place', 'signed', 'established'], (claim) => claim.date.mention?.span.start);
  return (date, known) => {
    if (known.latest - known.earliest > LONGEST_KNOWN) return false;
    const { before, after } = around(analysis, date);
    const from = date.span.start - before.length;
    const to = date.span.end + after.length;
    for (let i = firstWhere(mentions, ({ span }) => span.start >= from); i < mentions.length; i++) {
      const other = mentions[i] as Mention;
      if (other.span.start >= to) return false;
      const value = other.date?.value;
      if (other.passage !== date.passage || !value || other.span.start === date.span.start) continue;
      if (other.date?.resolvedBy === 'relative') continue;
      const isRight =
        value.latest - value.earliest <= LONGEST_KNOWN &&
        value.earliest <= known.latest &&
        value.latest >= known.earliest;
      if (isRight && isTaken(other.span.start).length === 0) return true;
    }
    return false;
  };
}

/** Days: of a month, or a meeting. */
const LONGEST_KNOWN = 31;

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

/** The words around a mention, in its own sentence, for the few rules that must tell what a date is said of. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { foldText } from '../text/fold.ts';
import { type Around, sentenceAround } from '../text/sentenceAround.ts';
import type { TimeValue } from '../time/edtf.ts';
import { claimsBy } from './claimsBy.ts';

export function around({ dossier }: Analysis, mention: Mention): Around {
  const passage = dossier.passages[mention.passage];
  if (passage === undefined) return { before: '', after: '' };
  const { map, text } = passage;
  return sentenceAround(text, map.toValue(mention.span.start), map.toValue(mention.span.end));
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
export function beside({ dossier }: Analysis, { passage: index, span }: Mention, reach: number): Around {
  const passage = dossier.passages[index];
  if (passage === undefined) return { before: '', after: '' };
  const start = passage.map.toValue(span.start);
  const end = passage.map.toValue(span.end);
  return { before: passage.text.slice(Math.max(0, start - reach), start), after: passage.text.slice(end, end + reach) };
}

/** "President Tran" at the end of its passage: the right words begin so, and the rest is being written. */
export function isBegun(analysis: Analysis, mention: Mention, right: string): boolean {
  if (beside(analysis, mention, 8).after.trim() !== '') return false;
  const [text, whole] = [foldText(mention.text), foldText(right)];
  return whole.length > text.length && whole.startsWith(text);
}

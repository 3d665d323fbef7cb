/** Which words around the cursor an offered text takes the place of, and how it is written between quotes. */

import { searchForm } from '../text/searchForm.ts';
import type { Span } from '../text/span.ts';
import { escapeDouble, writtenScalar } from '../yaml/encodeScalar.ts';
import type { CompletionContext, Typed } from './completionContext.ts';

/** UTF-16 units behind the cursor that may be the rest of an offered text. */
const LONGEST_REST = 200;

/**
 * For each offered text what it takes the place of: what is typed, with the words before it that stand in the text too
 * ("Memorandum Exch"), and the words behind the cursor that it ends with, as nothing is to stand twice.
 */
export function replacedSpans(
  typed: Typed,
  { typed: beginnings, field }: CompletionContext,
  text: string,
): (offered: string) => Span {
  const longer = beginnings.filter((each) => each.start < typed.start && (each.telling || field !== null));
  const isLonger = (offered: string) => {
    const words = searchForm(offered).split(' ');
    return ({ query }: Typed) => standIn(query, words);
  };
  const whole = longer.length === 0 ? () => undefined : (offered: string) => longer.find(isLonger(offered));
  return (offered) => {
    const { start, end } = whole(offered) ?? typed;
    return { start, end: end + restOf(offered, text, end) };
  };
}

/** Each word typed begins one of the others, in their order, and the first one is whole. */
function standIn(query: string, words: readonly string[]): boolean {
  const asked = query.split(' ');
  let at = words.indexOf(asked[0] ?? '');
  if (at < 0 || asked.length < 2) return false;
  for (const word of asked.slice(1)) {
    at++;
    while (at < words.length && words[at]?.startsWith(word) !== true) at++;
    if (at >= words.length) return false;
  }
  return true;
}

/** How much of the line behind the cursor repeats the end of the offered text. */
function restOf(offered: string, text: string, offset: number): number {
  const [line = ''] = text.slice(offset, offset + LONGEST_REST).split(/[\r\n]/, 1);
  if (line === '') return 0;
  const rest = line.toLowerCase();
  const whole = offered.toLowerCase();
  // From inside a word on, or from a space; the longest end first.
  for (let at = 1; at < whole.length; at++) {
    if (whole.charCodeAt(at) !== rest.charCodeAt(0)) continue;
    const end = whole.slice(at);
    if (rest.startsWith(end) && !/^[\p{L}\p{N}\p{M}]/u.test(rest.slice(end.length))) {
      const isWord = /^[\p{L}\p{N}]/u.test(end) || /^[^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(end);
      return isWord ? end.length : 0;
    }
  }
  return 0;
}

/** The offered text as it must be written at its place in YAML; null where it cannot stand there. */
export function writtenIn(offered: string, span: Span, { place }: CompletionContext): string | null {
  if (place === null || place.part === 'text') return offered;
  if (place.quote === '"') return escapeDouble(offered);
  if (place.quote === "'") return offered.replaceAll("'", "''");
  const isSafe = !/: |:$| #|^[-?] |^[\s&*!|>'"%@`{[]/.test(offered) && !(place.flow && /[,[\]{}]/.test(offered));
  if (isSafe) return offered;
  const isWhole = span.start === place.span.start && span.end >= place.span.end;
  return isWhole ? writtenScalar(offered) : null;
}

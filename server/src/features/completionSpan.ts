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
  const longer = beginnings
    .filter((each) => each.start < typed.start && (each.telling || field !== null))
    .map((each) => ({ ...each, words: each.query.split(' ') }));
  const isLonger = (offered: string) => {
    const words = searchForm(offered).split(' ');
    return (each: { readonly words: readonly string[] }) => standIn(each.words, words);
  };
  const whole = longer.length === 0 ? () => undefined : (offered: string) => longer.find(isLonger(offered));
  const behind = (offset: number) => lineBehind(text, offset);
  const behindTyped = behind(typed.end);
  return (offered) => {
    const { start, end } = whole(offered) ?? typed;
    return { start, end: end + restOf(offered, end === typed.end ? behindTyped : behind(end)) };
  };
}

/** Each word typed begins one of the others, in their order, and the first one is whole. */
function standIn(asked: readonly string[], words: readonly string[]): boolean {
  let at = words.indexOf(asked[0] ?? '');
  if (at < 0 || asked.length < 2) return false;
  for (const word of asked.slice(1)) {
    at++;
    while (at < words.length && words[at]?.startsWith(word) !== true) at++;
    if (at >= words.length) return false;
  }
  return true;
}

/** The line behind an offset, in small letters. */
function lineBehind(text: string, offset: number): string {
  const near = text.slice(offset, offset + LONGEST_REST);
  const end = near.search(/[\r\n]/);
  return (end < 0 ? near : near.slice(0, end)).toLowerCase();
}

/** How much of the line behind the cursor repeats the end of the offered text. */
function restOf(offered: string, line: string): number {
  if (line === '') return 0;
  const whole = offered.toLowerCase();
  const first = line.charAt(0);
  // From inside a word on, or from a space; the longest end first.
  for (let at = whole.indexOf(first, 1); at > 0; at = whole.indexOf(first, at + 1)) {
    const end = whole.slice(at);
    if (line.startsWith(end) && !/^[\p{L}\p{N}\p{M}]/u.test(line.slice(end.length))) {
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

/** Words for words in a YAML scalar: right by how each style is read, so that the scalar is not parsed to check it. */
import type { CST } from 'yaml';
import type { OffsetMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';
import { escapeDouble, needsEscapes } from './encodeScalar.ts';

type ScalarToken = CST.FlowScalar | CST.BlockScalar;

export interface WordChange {
  /** The YAML text. */
  readonly text: string;
  readonly type: ScalarToken['type'];
  /** A block whose lines are folded. */
  readonly folded: boolean;
  /** The parser reads the scalar as text, not as a number or a truth value. */
  readonly isText: boolean;
  /** It stands in [] or {}; null when unknown. */
  readonly flow: boolean | null;
  readonly value: string;
  readonly map: OffsetMap;
  readonly span: Span;
  readonly newText: string;
}

type Words = Pick<WordChange, 'value' | 'map' | 'span' | 'newText'>;

/** Null when the change is of another kind. The cost depends on the words alone, not on the length of the scalar. */
export function replaceWords(change: WordChange): { readonly span: Span; readonly newText: string } | null {
  const { text, type, folded, value, map } = change;
  const { span, newText } = aligned(change);
  const old = value.slice(span.start, span.end);
  if (!areWords(old, newText)) return null;
  const place = map.toSourceSpan(span);
  // A line at the margin could become a document marker or a comment.
  if (text[place.start - 1] === '\n') return null;
  switch (type) {
    case 'block-scalar':
      return wordsInBlock(old, folded, place, newText);
    case 'double-quoted-scalar':
      return { span: place, newText: escapeDouble(newText) };
    case 'single-quoted-scalar':
      return { span: place, newText: newText.replaceAll("'", "''") };
    case 'scalar':
    case 'alias':
      return isPlain({ ...change, span, newText }) ? { span: place, newText } : null;
  }
}

/** Widens a span that cuts an escape such as `\U0001F600`, which writes two units at once. */
export function aligned({ value, map, span, newText }: Words): Pick<Words, 'span' | 'newText'> {
  let { start, end } = span;
  const joined = (i: number) => i > 0 && i < value.length && map.toSource(i) === map.toSource(i - 1);
  while (joined(start)) start--;
  while (joined(end)) end++;
  return { span: { start, end }, newText: value.slice(start, span.start) + newText + value.slice(span.end, end) };
}

/** Words for words in the text of a block scalar whose lines are indented, or in a part of such a text. */
export function replaceBlockWords(
  { text, map, folded }: { readonly text: string; readonly map: OffsetMap; readonly folded: boolean },
  span: Span,
  newText: string,
): { readonly span: Span; readonly newText: string } | null {
  const old = text.slice(span.start, span.end);
  return areWords(old, newText) ? wordsInBlock(old, folded, map.toSourceSpan(span), newText) : null;
}

/**
 * Words over a line's end go to its first line. In a folded block that is safe where the break is read as a space,
 * which it is between lines that are not indented further.
 */
function wordsInBlock(old: string, folded: boolean, span: Span, newText: string) {
  return folded && old.includes('\n') ? null : { span, newText };
}

function areWords(old: string, newText: string): boolean {
  return newText !== old && isWords(newText) && isWords(old) && !needsEscapes(newText);
}

const SPACE = /\s/;

/** With something that is no space at both ends, which nothing around it can fold, indent or cut off. */
function isWords(text: string): boolean {
  return text !== '' && !SPACE.test(text[0] ?? '') && !SPACE.test(text.at(-1) ?? '');
}

/** Begins with no indicator and holds none: what makes a comment, a key or the end of an item of a flow list. */
const PLAIN = /^[\p{L}\p{N}][^:#,[\]{}\t]*$/u;
const PLAIN_IN_BLOCK = /^[\p{L}\p{N}][^:#\t]*$/u;
const RESERVED = /^(?:null|true|false)$/i;

function isPlain({ isText, flow, value, span, newText }: WordChange): boolean {
  if (!isText || !(flow === false ? PLAIN_IN_BLOCK : PLAIN).test(newText)) return false;
  // No number holds a space or begins with a letter.
  if (newText.includes(' ')) return true;
  const length = value.length - (span.end - span.start) + newText.length;
  const first = span.start === 0 ? newText : value.slice(0, 2);
  const wanted = length > 5 ? '' : value.slice(0, span.start) + newText + value.slice(span.end);
  return /^\p{L}/u.test(first) && !RESERVED.test(wanted);
}

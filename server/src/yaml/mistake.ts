/** A mistake in YAML with its repair, and what all who look for mistakes share: lines, keys, stand-ins. */
import { problem, type YamlProblem, type YamlProblemCode } from './problems.ts';

export interface Mistake {
  /** Where the mistake is repaired, in order of place: one character for one. Empty where the rest is read without. */
  readonly at: readonly Replaced[];
  readonly problem: YamlProblem;
}

export interface Replaced {
  readonly offset: number;
  readonly char: string;
}

/** Noncharacters that stand for YAML's indicators while the rest is read; a text that holds one is not repaired. */
const INDICATORS = [':', '"', "'", '-', '*', '&', '@', '`', '%', '?', ',', '[', '{', ']', '}'];
const FIRST_STAND_IN = 0xfdd0;
export const STAND_INS = /[\ufdd0-\ufdef]/;

/** The indicator as an ordinary character. */
export function asText(text: string, offset: number): Replaced {
  const at = INDICATORS.indexOf(text[offset] ?? '');
  return { offset, char: at < 0 ? 'x' : String.fromCharCode(FIRST_STAND_IN + at) };
}

/** The text with the indicators that its stand-ins stand for. */
export function indicators(value: string): string {
  return value.replace(/[\ufdd0-\ufdef]/g, (char) => INDICATORS[char.charCodeAt(0) - FIRST_STAND_IN] ?? char);
}

export function mistake(
  code: YamlProblemCode,
  message: string,
  [start, end]: readonly [number, number],
  at: readonly Replaced[] = [],
): Mistake {
  return { at, problem: problem(code, message, start, end) };
}

/** `name:` at the beginning of a line, in a list item or not. */
const KEY_LINE = /^[ \t]*(?:- +)*(?:[\p{L}\p{N}_.-]+|"[^"\n]*"|'[^'\n]*') *:(?=\s|$)/u;

export function isKeyLine(line: string): boolean {
  return KEY_LINE.test(line);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

export function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), lineEnd(text, offset));
}

/** The end of the line without white space. */
export function trimmedLineEnd(text: string, offset: number): number {
  let end = lineEnd(text, offset);
  while (end > offset && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** The first character of the line that is neither a space nor a tab. */
export function contentStart(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

export function isBlankAt(text: string, content: number): boolean {
  return content >= text.length || text[content] === '\n' || text[content] === '\r';
}

/** The lines from `start` up to `end`, read as comments. */
export function commented(text: string, start: number, end: number): Replaced[] {
  const at: Replaced[] = [];
  for (let line = start; line < end; line = lineEnd(text, line) + 1) {
    const content = Math.max(line, contentStart(text, line));
    if (!isBlankAt(text, content)) at.push({ offset: content, char: '#' });
  }
  return at;
}

/** Where the lines end that belong to what begins at `start`: deeper ones, and for an item those beside it. */
export function blockEnd(text: string, start: number): number {
  const column = start - lineStart(text, start);
  let end = lineEnd(text, start) + 1;
  while (end < text.length) {
    const content = contentStart(text, end);
    const isItem = text[start] === '-' && text[content] === '-';
    // Tabs never lead to an outer level.
    if (!isBlankAt(text, content) && text[end] !== '\t' && content - end < column + (isItem ? 0 : 1)) break;
    end = lineEnd(text, end) + 1;
  }
  return Math.min(end, text.length);
}

/** Where the lines end that begin further right than the line at `start`. */
export function deeperEnd(text: string, start: number): number {
  const column = contentStart(text, start) - lineStart(text, start);
  let end = lineEnd(text, start) + 1;
  for (; end < text.length; end = lineEnd(text, end) + 1) {
    const content = contentStart(text, end);
    if (!isBlankAt(text, content) && content - end <= column) break;
  }
  return Math.min(end, text.length);
}

/** The line above ends with the mark of a literal or folded text. */
export function isBelowHeader(text: string, offset: number): boolean {
  const line = lineStart(text, offset);
  return line > 0 && /(?:^|[\s:-])[|>][\d+-]*[ \t]*(?:#.*)?\r?$/.test(lineAt(text, line - 1));
}

export const OUTSIDE = 'The text behind "|" or ">" must be indented deeper than its key.';

export function outsideText(text: string, start: number): Mistake {
  return mistake('indentation', OUTSIDE, [start, Math.max(trimmedLineEnd(text, start), start + 1)]);
}

export function quoted(words: string): string {
  const line = words.split('\n', 1)[0]?.trim() ?? '';
  return line.length > 40 ? `"${line.slice(0, 40)}…"` : `"${line}"`;
}

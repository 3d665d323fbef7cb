/** The lines of a text, with the white space before their first character. */
import type { Span } from './span.ts';

export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** White space before its first character. */
  readonly indent: number;
}

export function* linesOf(text: string, region: Span): Generator<Line> {
  for (let start = region.start; start < region.end; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 || newline >= region.end ? region.end : newline + 1;
    let end = newline < 0 || newline >= region.end ? region.end : newline;
    if (end > start && text[end - 1] === '\r') end--;
    let indent = 0;
    while (start + indent < end && (text[start + indent] === ' ' || text[start + indent] === '\t')) indent++;
    yield { start, end, indent };
    start = next;
  }
}

export function isBlank({ start, end, indent }: Line): boolean {
  return start + indent >= end;
}

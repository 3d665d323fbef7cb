/** Half-open ranges of UTF-16 offsets: the only way this project names a place in a text. */

/** `[start, end)` in UTF-16 code units of the text as received (no CRLF or BOM rewriting). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when `offset` is inside the span or at its end, where an editor's cursor still touches the word. */
export function touches(s: Span, offset: number): boolean {
  return s.start <= offset && offset <= s.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The same `by` units farther on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Things at places of a text, found by place without looking at all of them. */
import type { Span } from './span.ts';

/** UTF-16 units of a cell, as a power of two; what is looked for is a few words long. */
const CELL = 7;

export interface SpanTable<T> {
  add(span: Span, value: T): void;
  /** All that may overlap or touch the span, and some that stand near it. */
  near(span: Span): Iterable<T>;
}

export function spanTable<T>(): SpanTable<T> {
  const cells = new Map<number, T[]>();
  return {
    add({ start, end }, value) {
      for (let cell = start >> CELL; cell <= end >> CELL; cell++) {
        const there = cells.get(cell);
        if (there) there.push(value);
        else cells.set(cell, [value]);
      }
    },
    *near({ start, end }) {
      for (let cell = start >> CELL; cell <= end >> CELL; cell++) yield* cells.get(cell) ?? [];
    },
  };
}

/** Collects the pieces of a decoded scalar: copied runs, and units that several source characters write. */
import type { Segment } from '../text/offsetMap.ts';

export interface SegmentBuilder {
  /** Where the source that the pieces are counted from begins in the document. */
  readonly offset: number;
  /** Value units that are the source from `from` to `to`, unit by unit. */
  copy(from: number, to: number): void;
  /** Value text that the source from `from` to `to` writes as a whole; an empty source is a unit that YAML implies. */
  atom(value: string, from: number, to: number): void;
  finish(): { readonly segments: readonly Segment[]; readonly value: string };
}

export function segmentBuilder(source: string, offset: number): SegmentBuilder {
  const segments: Segment[] = [];
  const parts: string[] = [];
  let length = 0;
  const push = (text: string, from: number, sourceLength: number | null) => {
    segments.push({
      value: length,
      source: offset + from,
      length: text.length,
      ...(sourceLength === null ? {} : { sourceLength }),
    });
    parts.push(text);
    length += text.length;
  };
  return {
    offset,
    copy: (from, to) => {
      if (to > from) push(source.slice(from, to), from, null);
    },
    atom: (value, from, to) => push(value, from, to - from === value.length && value.length === 1 ? null : to - from),
    finish: () => ({ segments, value: parts.join('') }),
  };
}

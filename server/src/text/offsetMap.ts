/** Maps between offsets in a value (unescaped, unfolded text) and offsets in the source that wrote it. */
import { moved, type Span } from './span.ts';

/** Both directions clamp: an offset outside the value or the source goes to the nearest end. */
export interface OffsetMap {
  /** Length of the value in UTF-16 units. */
  readonly length: number;
  /** Where the unit at `offset` begins in the source. */
  toSource(offset: number): number;
  /** Where the unit before `offset` ends in the source: the end of a half-open span that ends at `offset`. */
  toSourceEnd(offset: number): number;
  toSourceSpan(value: Span): Span;
  /** The value unit that the source offset belongs to; offsets between units go to the next one. */
  toValue(sourceOffset: number): number;
  /** Where value and source fall out of step in `[from, to)` of the value: value offset, its source start and end. */
  steps(from: number, to: number): readonly number[];
}

/** How much further on the places of `after` are than those of `before`, when that is all they differ in; else null. */
export function shiftBetween(before: OffsetMap, after: OffsetMap): number | null {
  if (before.length !== after.length) return null;
  if (before instanceof ShiftMap && after instanceof ShiftMap) return after.start - before.start;
  if (unmoved(before) === unmoved(after)) return placeOf(after) - placeOf(before);
  const old = before.steps(0, before.length);
  const now = after.steps(0, after.length);
  const by = (now[1] ?? 0) - (old[1] ?? 0);
  // Every third is an offset of the value.
  return old.length === now.length && old.every((at, i) => now[i] === (i % 3 === 0 ? at : at + by)) ? by : null;
}

/**
 * A run of value units. Without `sourceLength` every unit is one source unit; with it the whole run is written by
 * `sourceLength` source units that cannot be split (an escape sequence, a folded line break).
 */
export interface Segment {
  readonly value: number;
  readonly source: number;
  readonly length: number;
  readonly sourceLength?: number;
}

/** The value is the source from `start` on, unit by unit. */
export function shiftMap(start: number, length: number): OffsetMap {
  return new ShiftMap(start, length);
}

/** A class, as documents of records have tens of thousands of these and functions of each one's own cost memory. */
class ShiftMap implements OffsetMap {
  readonly start: number;
  readonly length: number;

  constructor(start: number, length: number) {
    this.start = start;
    this.length = length;
  }
  toSource(offset: number): number {
    return this.start + Math.min(Math.max(offset, 0), this.length);
  }
  toSourceEnd(offset: number): number {
    return this.toSource(offset);
  }
  toSourceSpan(value: Span): Span {
    return { start: this.toSource(value.start), end: this.toSource(value.end) };
  }
  toValue(sourceOffset: number): number {
    return Math.min(Math.max(sourceOffset - this.start, 0), this.length);
  }
  steps(from: number, to: number): readonly number[] {
    return [from, this.toSource(from), this.toSource(to)];
  }
}

/** The same value, its source `by` units farther on. */
export function shiftedMap(map: OffsetMap, by: number): OffsetMap {
  if (by === 0) return map;
  if (map instanceof ShiftMap) return new ShiftMap(map.start + by, map.length);
  const all = placeOf(map) + by;
  const still = unmoved(map);
  return all === 0 ? still : new MovedMap(still, all);
}

/** Of a value that an edit before it has moved, maybe many times. */
class MovedMap implements OffsetMap {
  readonly still: OffsetMap;
  readonly by: number;

  constructor(still: OffsetMap, by: number) {
    this.still = still;
    this.by = by;
  }
  get length(): number {
    return this.still.length;
  }
  toSource(offset: number): number {
    return this.still.toSource(offset) + this.by;
  }
  toSourceEnd(offset: number): number {
    return this.still.toSourceEnd(offset) + this.by;
  }
  toSourceSpan(value: Span): Span {
    return moved(this.still.toSourceSpan(value), this.by);
  }
  toValue(sourceOffset: number): number {
    return this.still.toValue(sourceOffset - this.by);
  }
  steps(from: number, to: number): readonly number[] {
    return this.still.steps(from, to).map((at, i) => (i % 3 === 0 ? at : at + this.by));
  }
}

const unmoved = (map: OffsetMap): OffsetMap => (map instanceof MovedMap ? map.still : map);
const placeOf = (map: OffsetMap): number => (map instanceof MovedMap ? map.by : 0);

/** The map of `[from, to)` of the value as a value of its own. */
export function partMap(map: OffsetMap, from: number, to: number): OffsetMap {
  const length = to - from;
  // Between two units the source of the one before ends and that of the one after begins: an edge belongs to the part.
  const toSource = (offset: number) => {
    return offset >= length && length > 0 ? map.toSourceEnd(to) : map.toSource(from + Math.max(offset, 0));
  };
  const toSourceEnd = (offset: number) => {
    return offset <= 0 ? map.toSource(from) : map.toSourceEnd(from + Math.min(offset, length));
  };
  return {
    length,
    toSource,
    toSourceEnd,
    toSourceSpan: ({ start, end }) => ({
      start: toSource(start),
      end: end > start ? toSourceEnd(end) : toSource(start),
    }),
    toValue: (sourceOffset) => Math.min(Math.max(map.toValue(sourceOffset) - from, 0), length),
    steps: (first, end) => map.steps(from + first, from + end).map((at, i) => (i % 3 === 0 ? at - from : at)),
  };
}

/** Segments in ascending order of value and source, without gaps in the value; source gaps belong to no unit. */
export function segmentMap(segments: readonly Segment[]): OffsetMap {
  const last = segments.at(-1);
  const first = segments[0];
  if (!first || !last) return shiftMap(0, 0);
  const length = last.value + last.length;

  /** The segment whose value run holds `offset`; the last one for the end. */
  const byValue = (offset: number): Segment => {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle] as Segment).value <= offset) low = middle;
      else high = middle - 1;
    }
    return segments[low] as Segment;
  };
  const sourceEnd = (s: Segment) => s.source + (s.sourceLength ?? s.length);
  const toSource = (offset: number): number => {
    if (offset >= length) return sourceEnd(last);
    const s = byValue(Math.max(offset, 0));
    return s.sourceLength === undefined ? s.source + Math.max(offset, 0) - s.value : s.source;
  };
  const toSourceEnd = (offset: number): number => {
    if (offset <= 0) return toSource(0);
    const s = byValue(Math.min(offset, length) - 1);
    return s.sourceLength === undefined ? s.source + Math.min(offset, length) - s.value : sourceEnd(s);
  };
  return {
    length,
    toSource,
    toSourceEnd,
    toSourceSpan: (value) => {
      const start = toSource(value.start);
      return { start, end: value.end > value.start ? toSourceEnd(value.end) : start };
    },
    toValue: (sourceOffset) => {
      let low = 0;
      let high = segments.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sourceEnd(segments[middle] as Segment) > sourceOffset) high = middle;
        else low = middle + 1;
      }
      const s = segments[low] as Segment;
      if (sourceOffset >= sourceEnd(s)) return length;
      if (sourceOffset <= s.source || s.sourceLength !== undefined) return s.value;
      return s.value + sourceOffset - s.source;
    },
    steps: (from, to) => {
      const found: number[] = [];
      for (let i = from; i < to; ) {
        const s = byValue(i);
        const end = Math.min(s.value + s.length, to);
        found.push(i, toSource(i), toSourceEnd(end));
        i = end;
      }
      return found;
    },
  };
}

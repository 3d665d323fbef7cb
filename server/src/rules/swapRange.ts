/** Turns a range round in its own words: each end keeps its spelling, what is written once stays where it stands. */
import type { PartialDate } from '../time/edtf.ts';

/** The kinds of words that an end can have; what only one end has is lent to the other. */
type Kind = 'weekday' | 'day' | 'month' | 'year' | 'figures';

interface Part {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** The longest expression that is looked at; a longer one is no plain range. */
const LONGEST = 120;

/** Words before marks, as an ISO date holds marks of its own. */
const JOINS: readonly RegExp[] = [
  /\s+(?:to|until|till|through|thru|and|đến|tới)\s+/iu,
  /から/u,
  /\s+[-–—~]\s+/u,
  /\s*[–—~〜～]\s*/u,
  /-/u,
];

const PARTS: readonly (readonly [Kind, RegExp])[] = [
  ['figures', /\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?/gu],
  ['month', /tháng\s+\d{1,2}|\d{1,2}月/giu],
  ['year', /\d{4}年?/gu],
  ['day', /\d{1,2}(?:st|nd|rd|th)?(?![\d月年])日?/giu],
  ['weekday', /\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*/giu],
  ['month', /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?/giu],
];

/**
 * `text` with its ends exchanged, or null where that takes more than exchanging words. `first` and `last` are the ends
 * that it must then have.
 */
export function swapRange(text: string, first: PartialDate, last: PartialDate): string | null {
  if (text.length > LONGEST) return null;
  for (const join of JOINS) {
    const found = text.match(join);
    if (found?.index === undefined || found.index === 0) continue;
    const left = text.slice(0, found.index);
    const right = text.slice(found.index + found[0].length);
    const swapped = exchange(left, right, found[0]);
    if (swapped !== null && names(swapped.left, first) && names(swapped.right, last)) {
      return swapped.left + found[0] + swapped.right;
    }
  }
  return null;
}

function exchange(left: string, right: string, join: string): { left: string; right: string } | null {
  const a = partsOf(left);
  const b = partsOf(right);
  const both = a.filter(({ kind }) => b.some((other) => other.kind === kind)).map(({ kind }) => kind);
  // "28 to 26/2/2024": the day leads the figures.
  if (both.length === 0) return a.length === 1 ? leadingDay(left, right, join) : null;
  const from = stretch(a, both);
  const to = stretch(b, both);
  if (from === null || to === null) return null;
  return {
    left: left.slice(0, from.start) + right.slice(to.start, to.end) + left.slice(from.end),
    right: right.slice(0, to.start) + left.slice(from.start, from.end) + right.slice(to.end),
  };
}

function leadingDay(left: string, right: string, join: string): { left: string; right: string } | null {
  const day = /^\d{1,2}$/.exec(left);
  const figures = /^(\d{1,2})(\/.+)$/.exec(right);
  if (day === null || figures === null || join === '/') return null;
  return { left: figures[1] ?? '', right: left + (figures[2] ?? '') };
}

/** From the first to the last part of these kinds; null when another part lies between. */
function stretch(parts: readonly Part[], kinds: readonly Kind[]): { start: number; end: number } | null {
  const own = parts.filter(({ kind }) => kinds.includes(kind));
  const start = Math.min(...own.map((part) => part.start));
  const end = Math.max(...own.map((part) => part.end));
  const foreign = parts.some((part) => !kinds.includes(part.kind) && part.start < end && part.end > start);
  return foreign || own.length !== kinds.length ? null : { start, end };
}

/** In order of place; what an earlier pattern took is not read again. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const [kind, pattern] of PARTS) {
    for (const match of text.matchAll(pattern)) {
      const part = { kind, start: match.index, end: match.index + match[0].length };
      if (!parts.some((other) => part.start < other.end && other.start < part.end)) parts.push(part);
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}

/** The day and the year that the words have, where they have them, are those of the date. */
function names(text: string, date: PartialDate): boolean {
  return partsOf(text).every(({ kind, start, end }) => {
    const number = Number(/\d+/.exec(text.slice(start, end))?.[0]);
    if (kind === 'day') return number === date.day;
    return kind !== 'year' || number === date.year;
  });
}

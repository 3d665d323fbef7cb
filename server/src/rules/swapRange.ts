/** Turns a range round in its own words: each end keeps its spelling, what is written once stays where it stands. */
import type { DatePart, Mention } from '../recognise/mention.ts';

type Place = Pick<DatePart, 'start' | 'end'>;

/** The text of the range with its ends exchanged, or null where that takes more than exchanging words. */
export function swapRange({ text, date }: Mention): string | null {
  const writing = date?.writing;
  if (!writing?.last) return null;
  const { parts, last } = writing;
  const shared = parts.map(({ kind }) => kind).filter((kind) => last.parts.some((other) => other.kind === kind));
  // Month and year are lent to the other end; a weekday or day that only one end has would come to the wrong one.
  const lone = [...parts, ...last.parts].some(
    ({ kind }) => (kind === 'weekday' || kind === 'day') && !shared.includes(kind),
  );
  const a = stretch(parts, shared);
  const b = stretch(last.parts, shared);
  if (lone || a === null || b === null) return null;
  return (
    text.slice(0, a.start) +
    text.slice(b.start, b.end) +
    text.slice(a.end, b.start) +
    text.slice(a.start, a.end) +
    text.slice(b.end)
  );
}

/** From the first to the last part of these kinds; null where there is none, or another part lies between. */
function stretch(parts: readonly DatePart[], kinds: readonly DatePart['kind'][]): Place | null {
  const own = parts.filter(({ kind }) => kinds.includes(kind));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const torn = parts.some(({ kind, start }) => !kinds.includes(kind) && start > first.start && start < last.start);
  return torn ? null : { start: first.start, end: last.end };
}

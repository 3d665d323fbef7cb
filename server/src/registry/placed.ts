/** Entries and their problems at other places: what was read by itself, or stands behind what was edited. */
import type { Span } from '../text/span.ts';
import type { RegistryProblem } from './problem.ts';
import type { Located } from './records.ts';

/** Where a place in one text is in another. */
export type Placing = (span: Span) => Span;

export function shiftedBy(by: number): Placing {
  return ({ start, end }) => ({ start: start + by, end: end + by });
}

export function placedEntry<Record>(entry: Located<Record>, place: Placing): Located<Record> {
  // Most entries have none, and thousands are moved at a key.
  const { length } = entry.problems;
  const problems = length === 0 ? entry.problems : entry.problems.map((problem) => placedProblem(problem, place));
  return { ...entry, span: place(entry.span), problems };
}

export function placedProblem(problem: RegistryProblem, place: Placing): RegistryProblem {
  const { fix } = problem;
  const edits = fix?.edits.map((edit) => ({ ...edit, span: place(edit.span) })) ?? [];
  return { ...problem, span: place(problem.span), fix: fix && { ...fix, edits } };
}

/** What a rule gathered from all passages, in one list. */
import type { Said } from '../analysis/said.ts';

export interface Gathered<T> {
  readonly each: T;
  /** The passage it was said in, which knows where its mentions stand now. */
  readonly at: Said<readonly T[]>;
}

export function gathered<T>(said: readonly Said<readonly T[]>[]): readonly Gathered<T>[] {
  return said.flatMap((at) => at.what.map((each) => ({ each, at })));
}

/** The list, or null where it is empty: most passages say nothing of a matter. */
export function orNothing<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

/** What a rule gathered from all passages, item by item. */
import type { Said } from '../analysis/said.ts';
import type { Mention } from '../recognise/mention.ts';

export interface Gathered<T> {
  readonly each: T;
  /** The passage it was said in, which knows where its mentions stand now. */
  readonly at: Said<readonly T[]>;
}

/** Those that are `wanted`. A long text has thousands of items at every key, and few that are wanted. */
export function gathered<T>(said: readonly Said<readonly T[]>[], wanted: (each: T) => boolean): readonly Gathered<T>[] {
  const found: Gathered<T>[] = [];
  for (const at of said) for (const each of at.what) if (wanted(each)) found.push({ each, at });
  return found;
}

/** The first of them; null where there is none. */
export function firstGathered<T>(
  said: readonly Said<readonly T[]>[],
  wanted: (each: T) => boolean,
): Gathered<T> | null {
  for (const at of said) for (const each of at.what) if (wanted(each)) return { each, at };
  return null;
}

/**
 * All of it at its place now, in the order of the document by the mention that `leads` each: a record may stand before
 * prose and behind it.
 */
export function inOrder<G, T>(
  said: readonly Said<G>[],
  of: (what: G) => readonly T[],
  placed: (each: T, at: Said<G>) => T,
  leads: (each: T) => Mention,
): readonly T[] {
  return said
    .flatMap((at) => of(at.what).map((each) => placed(each, at)))
    .sort((a, b) => leads(a).span.start - leads(b).span.start);
}

/** `inOrder` of what has one mention. */
export function mentionsInOrder<G, T extends { readonly mention: Mention }>(
  said: readonly Said<G>[],
  of: (what: G) => readonly T[],
): readonly T[] {
  return inOrder(
    said,
    of,
    (each, at) => ({ ...each, mention: at.place(each.mention) }),
    ({ mention }) => mention,
  );
}

/** The list, or null where it is empty: most passages say nothing of a matter. */
export function orNothing<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

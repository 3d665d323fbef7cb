/** Two lists beside each other, before an edit and after it: the edit leaves all before and behind it as it was. */

/** How many the two lists share at their beginning, and how many of the others at their end. */
export interface SharedEnds {
  readonly head: number;
  readonly tail: number;
}

export function sharedEnds<A, B>(
  before: readonly A[],
  after: readonly B[],
  isSame: (old: A, now: B) => boolean,
): SharedEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head] as A, after[head] as B)) head++;
  const behind = shorter - head;
  let tail = 0;
  while (tail < behind && isSame(before[before.length - 1 - tail] as A, after[after.length - 1 - tail] as B)) tail++;
  return { head, tail };
}

/**
 * Which of `before` each of `after` was: at the ends by its place, between them by `key`, each of `before` once. What has
 * another key is undefined.
 */
export function beforeEach<A, B>(
  before: readonly A[],
  after: readonly B[],
  { head, tail }: SharedEnds,
  keyBefore: (old: A) => unknown,
  keyAfter: (now: B) => unknown,
): (index: number) => A | undefined {
  const between = new Map<unknown, A[]>();
  for (let i = head; i < before.length - tail; i++) {
    const each = before[i] as A;
    const key = keyBefore(each);
    const same = between.get(key);
    if (same) same.push(each);
    else between.set(key, [each]);
  }
  const behind = after.length - tail;
  const fromEnd = before.length - after.length;
  return (index) => {
    if (index < head) return before[index];
    return index >= behind ? before[index + fromEnd] : between.get(keyAfter(after[index] as B))?.shift();
  };
}

/** Seeded chance: the same seed makes the same exam on every machine. */

export interface Dice {
  /** From 0 to below 1. */
  next(): number;
  /** From `from` to `to`, both included. */
  number(from: number, to: number): number;
  /** True in that share of all throws. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Null from an empty list. */
  pickAny<T>(list: readonly T[]): T | null;
  shuffled<T>(list: readonly T[]): T[];
}

/** Mulberry32: 32 bits of state, good enough for picking words. */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pickAny = <T>(list: readonly T[]): T | null => list[number(0, list.length - 1)] ?? null;
  return {
    next,
    number,
    chance: (share) => next() < share,
    pickAny,
    pick: (list) => {
      const found = pickAny(list);
      if (found === null) throw new RangeError('nothing to pick from');
      return found;
    },
    shuffled: (list) => {
      const rest = [...list];
      for (let i = rest.length - 1; i > 0; i--) {
        const j = number(0, i);
        [rest[i], rest[j]] = [rest[j] as (typeof rest)[number], rest[i] as (typeof rest)[number]];
      }
      return rest;
    },
  };
}

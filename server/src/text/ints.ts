/** Integers by index wherever they lie: in memory, or in a file that is read page by page. */

export interface Ints {
  readonly length: number;
  /** Only for indices from 0 up to `length`. */
  at(index: number): number;
}

export function intsOf(values: Int32Array | Uint32Array | Uint16Array | Uint8Array): Ints {
  return { length: values.length, at: (index) => values[index] as number };
}

export const noInts: Ints = { length: 0, at: () => 0 };

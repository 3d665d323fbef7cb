/** A growing list of integers that ends as a typed array: what indexes are built with, where a JavaScript array is too large. */

export interface IntList {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  /** A copy of its own size. */
  toArray(): Int32Array;
}

export function intList(): IntList {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const bigger = new Int32Array(values.length * 2);
        bigger.set(values);
        values = bigger;
      }
      values[length++] = value;
    },
    at: (index) => values[index] as number,
    toArray: () => values.slice(0, length),
  };
}

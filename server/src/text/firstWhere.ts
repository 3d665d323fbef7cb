/** Binary search in ordered lists. */

/** The index of the first of which it is true, as it is of all behind that; the length of the list where there is none. */
export function firstWhere<T>(list: ArrayLike<T>, isTrue: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

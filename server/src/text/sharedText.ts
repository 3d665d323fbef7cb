/** How far two texts are alike from either end, in UTF-16 units. Compared in blocks, as engines do that a word at a time. */

const BLOCK = 1 << 15;

export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  for (let size = BLOCK; size > 0; ) {
    const end = Math.min(same + size, most);
    if (a.slice(same, end) === b.slice(same, end)) {
      same = end;
      if (end === most) break;
    } else size >>= 1;
  }
  return same;
}

/** Behind the first `prefix` units of both. */
export function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  const end = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from);
  let same = 0;
  for (let size = BLOCK; size > 0; ) {
    const far = Math.min(same + size, most);
    if (end(a, same, far) === end(b, same, far)) {
      same = far;
      if (far === most) break;
    } else size >>= 1;
  }
  return same;
}

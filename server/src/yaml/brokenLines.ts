/** Mistakes of YAML are told once: what they make of the values on their lines is no mistake of its own. */
import type { Span } from '../text/span.ts';

/** Whether a place reaches a line on which one of `mistakes` stands. */
export function brokenLines(text: string, mistakes: readonly Span[]): (place: Span) => boolean {
  if (mistakes.length === 0) return () => false;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number) => firstAbove(starts, offset) - 1;
  const broken = mistakes.map(({ start }) => lineOf(start)).sort((a, b) => a - b);
  return ({ start, end }) => {
    const next = broken[firstAbove(broken, lineOf(start) - 1)];
    return next !== undefined && next <= lineOf(end);
  };
}

/** Index of the first of the ordered numbers that is greater. */
function firstAbove(numbers: readonly number[], than: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mistakes of YAML are told once: what they make of the values on their lines is no mistake of its own. */
import { firstWhere } from '../text/firstWhere.ts';
import type { Span } from '../text/span.ts';

/** Whether a place reaches a line on which one of `mistakes` stands. */
export function brokenLines(text: string, mistakes: readonly Span[]): (place: Span) => boolean {
  if (mistakes.length === 0) return () => false;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number) => firstWhere(starts, (at) => at > offset) - 1;
  const broken = mistakes.map(({ start }) => lineOf(start)).sort((a, b) => a - b);
  return ({ start, end }) => {
    const first = lineOf(start);
    const next = broken[firstWhere(broken, (line) => line >= first)];
    return next !== undefined && next <= lineOf(end);
  };
}

/** Who took a picture or wrote what stands above: "Reuters/X Y", "All photos: Coast Guard/X Y", "… at the gate. (X Y)". */
import { BREAK_TOKEN, WORD } from '../text/tokens.ts';
import type { NameRun } from './nameRun.ts';
import type { Neighbours } from './neighbours.ts';
import type { Surroundings } from './surroundings.ts';
import { CREDIT } from './words.ts';

/** "Reuters/X Y", "(Folha/X Y)", "X Y/AP": beside the agency for which the picture was taken. */
export function isOfAgency({ from, to }: NameRun, t: Neighbours, { bodies }: Surroundings): boolean {
  if (t.is(to, '/') && bodies.has(to + 1))
    return !t.has(to - 1, CREDIT) && (t.kind(from - 1) !== WORD || t.opensLine(from));
  if (!t.is(from - 1, '/') || (t.kind(to) === WORD && !t.opensLine(to))) return false;
  if (t.is(from - 3, '(') && t.is(to, ')') && !t.lower(from - 2)) return true;
  for (let i = from - 2; i > from - 5 && t.kind(i) === WORD && !t.lower(i); i--) if (bodies.has(i)) return true;
  return false;
}

/** "All photos: Chilean Coast Guard/X Y": a credit and its colon stand before the words that end at the token. */
export function isCredited(last: number, t: Neighbours): boolean {
  let i = last;
  while (i > last - 5 && t.kind(i) === WORD && !t.lower(i)) i--;
  return i < last && t.is(i, ':') && t.has(i - 1, CREDIT);
}

/** "… at the gate. (X Y)", "(X Y via Sahel Pictures)": who took the picture above. */
export function isSignature({ from, to }: NameRun, t: Neighbours): boolean {
  if (!t.is(from - 1, '(') || to - from > 3) return false;
  if (t.is(to, 'via')) return true;
  const ends = t.is(to, ')') && (t.kind(to + 1) === 0 || t.kind(to + 1) === BREAK_TOKEN || t.opensLine(to + 1));
  return ends && (t.is(from - 2, '.') || t.kind(from - 2) === BREAK_TOKEN);
}

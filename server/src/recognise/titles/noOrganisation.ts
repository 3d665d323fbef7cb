/** Heads of organisations that name none where they stand: counted, of a meeting, a shoal, an office. */
import { wordSet } from '../../text/wordSet.ts';
import { AIM, FIELD, OFFICE_HEAD } from '../roles.ts';
import { stateEnd } from './places.ts';
import type { View } from './view.ts';

/** "2nd Joint", "Third Joint": an ordinal before a body that two states have together. */
export function isCounted(from: number, g: View): boolean {
  if (g.is(from, 'joint'))
    return g.ordinal(from - 1) || (g.number(from - 2) && !g.spaced(from - 1) && g.word(from - 1));
  // "Second High-Level Cooperation Council", "5th Strategic Dialogue Commission".
  const counted = g.ordinal(from)
    ? from + 1
    : g.word(from - 1) && !g.spaced(from - 1) && g.number(from - 2)
      ? from
      : -1;
  return counted > 0 && (g.is(counted, 'joint') || MEETINGS.has(g.text(counted)));
}

/** Behind "77th" or "Third". */
export const isAt = (from: number, g: View): boolean => g.ordinal(from) || g.ordinal(from - 1) || isNumber(from, g);

/** Behind the letters of "77th". */
const isNumber = (from: number, g: View): boolean =>
  g.word(from - 1) && !g.spaced(from - 1) && g.number(from - 2) && g.spaced(from);

/** "the 56th Directing Council": so many of a kind are no bodies but their meetings. */
export const isLongCounted = (from: number, head: number, g: View): boolean =>
  !g.is(head, 'group') && isNumber(from, g) && g.length(from - 2) > 1;

/** Before bodies that meet. */
const MEETINGS = wordSet(
  'High Strategic Intergovernmental Bilateral Binational Trilateral Mixed Permanent Consultative Ministerial',
);

/** "the French Force Commander", "Armed Forces Day", "a State Party". */
export const isNone = (head: number, g: View): boolean =>
  // "National Institutes of Health"; "GERMAN INSTITUTES CALL".
  (g.text(head) === 'Institutes' && !g.is(head + 1, 'of') && !g.is(head + 1, 'for')) ||
  g.text(head) === 'INSTITUTES' ||
  g.text(head) === 'AIRPORTS' ||
  g.is(head + 1, 'day') ||
  // A state.
  (g.text(head) === 'Union' && g.text(head - 1) === 'Soviet') ||
  (g.is(head + 1, 'attache') && g.capital(head + 1)) ||
  (g.is(head, 'force') && g.is(head + 1, 'commander') && !g.is(head - 1, 'air')) ||
  (g.is(head, 'party') && g.is(head - 1, 'state')) ||
  (g.is(head, 'staff') && g.is(head + 1, 'officer') && g.capital(head + 1));

/** "near Vanguard Bank". */
export const isShoal = (head: number, g: View): boolean =>
  g.text(head) === 'Bank' &&
  g.part(head - 1) &&
  !g.is(head + 1, 'for') &&
  !(g.is(head + 1, 'of') && stateEnd(head + 2, g) > 0) &&
  !g.country(head - 1) &&
  !g.role(head - 1, FIELD | AIM) &&
  WATERS.has(g.text(g.the(head - 2) ? head - 3 : head - 2).toLowerCase());

const WATERS: ReadonlySet<string> = new Set(['near', 'off', 'around', 'over', 'at']);

/** "Chief of Defence Forces", "Chief of the Defence Staff": the words are the office's, and the country behind is not. */
export function isOffice(from: number, head: number, g: View): boolean {
  const of = g.is(head, 'staff') && g.the(from - 1) ? from - 2 : from - 1;
  return g.is(of, 'of') && g.role(of - 1, OFFICE_HEAD);
}

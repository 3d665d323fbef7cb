/** Partnerships: "Comprehensive Strategic Partnership for Peace and Prosperity in Asia", in either case. */
import {
  AGREEMENT_HEAD,
  AIM,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  ORGANISATION_HEAD,
  PARTNERSHIP_MODIFIER,
} from '../roles.ts';
import { stateEnd, type Title, type View } from './view.ts';

const LONGEST = 16;

export function partnershipAt(head: number, g: View): Title | null {
  let from = head;
  while (g.spaced(from)) {
    if (g.role(from - 1, PARTNERSHIP_MODIFIER)) from--;
    // "Strategic Maritime Partnership".
    else if (from === head && g.part(head) && isNarrowed(head - 1, g)) from--;
    else if (isCompound(from - 3, g)) from -= 3;
    else break;
  }
  let strategic = false;
  for (let i = from; i < head; i++) strategic ||= g.is(i, 'strategic') || g.is(i, 'comprehensive');
  const to = aimEnd(head + 1, g);
  if (!strategic) {
    // "Partnership for Safe Seas", "Enhanced Partnership": other words need their capitals.
    if (!g.capital(head) || (from < head ? !g.capital(head - 1) : to === head + 1)) return null;
  }
  // "Strategic Partnership Fund".
  if (
    to === head + 1 &&
    g.capital(head) &&
    g.part(to) &&
    g.spaced(to) &&
    g.leads(head) &&
    g.role(to, AGREEMENT_HEAD | EVENT_HEAD | ORGANISATION_HEAD)
  )
    return null;
  return { type: 'partnership', from, to };
}

const isNarrowed = (i: number, g: View): boolean =>
  g.part(i) && g.role(i, FIELD) && g.part(i - 1) && g.role(i - 1, PARTNERSHIP_MODIFIER) && g.spaced(i);

/** "All-weather", "Future-oriented"; not "Japan-Vietnam". */
function isCompound(i: number, g: View): boolean {
  const second = g.word(i + 2) && !g.capital(i + 2) && !g.country(i + 2);
  return g.capital(i) && g.hyphen(i + 1) && second && !g.country(i);
}

/** Behind "for …" or "of …": capitalised words and, in either case, what partnerships are for. */
function aimEnd(start: number, g: View): number {
  const of = g.is(start, 'of');
  if (!of && !g.is(start, 'for')) return start;
  const first = g.article(start + 1) ? start + 2 : start + 1;
  if (of && (!g.capital(first) || stateEnd(first, g) > 0 || g.role(first, GOVERNMENTAL))) return start;
  let end = start;
  for (let i = start + 1; i < start + LONGEST; i++) {
    if (g.role(i, AIM) || (end > start && g.is(i, 'sustainable'))) end = i + 1;
    else if (g.part(i) && end > start && stateEnd(i, g) > i + 1) {
      // "for the European Integration of the Republic of Moldova".
      end = stateEnd(i, g);
      i = end - 1;
    } else if (g.part(i) && (!g.country(i) || (g.part(i + 1) && g.spaced(i + 1)))) end = i + 1;
    else if (g.hyphen(i) && end === i && g.word(i + 1)) {
      i++;
      end = i + 1;
    } else if (!isLink(i, g)) break;
  }
  return end;
}

/** Behind a word of a list: "and", or the next word and "and". */
function listGoesOn(i: number, g: View): boolean {
  return g.is(i, 'and') || g.is(i, ',') || (g.word(i) && g.is(i + 1, 'and'));
}

function isLink(i: number, g: View): boolean {
  if (g.is(i, ',')) return (g.role(i + 1, AIM | FIELD) || (g.part(i + 1) && !g.country(i + 1))) && listGoesOn(i + 2, g);
  return g.article(i) || g.is(i, 'and') || g.is(i, 'of') || g.is(i, 'in') || g.is(i, 'for');
}

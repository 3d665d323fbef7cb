/** Partnerships: "Comprehensive Strategic Partnership for Peace and Prosperity in Asia", in either case. */
import {
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  DIRECTION,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  PARTNERSHIP_MODIFIER,
  PLACE_HEAD,
  PLAIN,
} from '../roles.ts';
import { stateEnd } from './places.ts';
import type { Title, View } from './view.ts';

const LONGEST = 16;
const FRONT = 12;
const OTHERS = 3;

export function partnershipAt(head: number, g: View): Title | null {
  const from = frontOf(head, g);
  let strategic = false;
  for (let i = from; i < head; i++) strategic ||= g.is(i, 'strategic') || g.is(i, 'comprehensive');
  if (g.is(head, 'alliance') && !(strategic && g.capital(head))) return null;
  const to = aimEnd(head + 1, g);
  const bare = to === head + 1;
  // "Pacific Partnership 2019" is sailed once a year.
  if (bare && g.capital(head) && g.role(head - 1, PLACE_HEAD) && g.capital(head - 1) && g.year(to) && g.spaced(to))
    return { type: 'event', from, to: to + 1 };
  // "Partnership for Peace Planning Symposium".
  if (!bare && g.capital(to - 1) && g.role(to - 1, EVENT_HEAD) && !g.role(to - 1, FIELD | AIM)) return null;
  // "Partnership for Safe Seas", "Enhanced Partnership": other words need their capitals.
  if (!strategic && !(from < head ? isNamed(from, head, bare, g) : g.capital(head) && !bare)) return null;
  // "Strategic Partnership Fund".
  if (bare && g.capital(head) && g.part(to) && g.spaced(to) && g.leads(head))
    if (!strategic || g.role(to, AGREEMENT_HEAD | EVENT_HEAD | ORGANISATION_HEAD)) return null;
  return { type: 'partnership', from, to };
}

/** Where the words that narrow it begin: "Special Strategic and Global", "Security and Defence", "North Atlantic". */
function frontOf(head: number, g: View): number {
  let from = head;
  const modifies = (i: number) => g.role(i, PARTNERSHIP_MODIFIER) || (g.capital(head) && isNarrowing(i, g));
  while (g.spaced(from) && head - from < FRONT) {
    if (modifies(from - 1)) from--;
    else if (isCompound(from - 3, g)) from -= 3;
    // "the 21st Century Partnership".
    else if (isCentury(from - 3, g)) from -= 3;
    else if (g.is(from - 1, 'and') && g.part(from) && g.spaced(from - 1) && modifies(from - 2)) from -= 2;
    else break;
  }
  if (!g.capital(head)) return from;
  // "an Eternal Comprehensive Strategic Partnership"; where nothing else narrows it one word alone: "the Vuvale Partnership".
  let first = from;
  const told = from < head || g.adjective(head - 1) || g.nominal(head - 1);
  const limit = from - (told ? OTHERS : 1);
  while (first > limit && g.leads(first - 1) && !g.country(first - 1) && !g.role(first - 1, HEADS)) first--;
  return g.article(first - 1) || g.possessive(first - 1) ? first : from;
}

/** A field or an aim: "Energy", "Ocean"; no country, which stands outside, and no verb of a headline: "Praised". */
const isNarrowing = (i: number, g: View): boolean =>
  g.part(i) &&
  !g.country(i) &&
  !g.hyphen(i - 1) &&
  g.role(i, FIELD | AIM | DIRECTION | AGREEMENT_MODIFIER | PLACE_HEAD | EVENT_HEAD);

const HEADS = ORGANISATION_HEAD | OFFICE_HEAD | NATIONAL_HEAD;

/** Enhanced, Global; what it is about says only with an article or owner before it, and no other word behind. */
function isNamed(from: number, head: number, bare: boolean, g: View): boolean {
  if (!g.capital(head) || !g.capital(head - 1)) return false;
  for (let i = from; i < head; i++) if (g.role(i, PARTNERSHIP_MODIFIER)) return true;
  if (FIRMS.has(g.text(head - 1))) return false;
  return !bare || g.article(from - 1) || g.possessive(from - 1) || g.country(from - 1) || g.quote(from - 1);
}

/** What partnerships of firms are. */
const FIRMS: ReadonlySet<string> = new Set([
  'Limited',
  'General',
  'Private',
  'Civil',
  'Legal',
  'Business',
  'Professional',
]);

/** "All-weather", "Future-Oriented", "Indo-Pacific"; not "Japan-Vietnam". */
function isCompound(i: number, g: View): boolean {
  const second = i + 2;
  if (g.country(i) || g.country(second) || g.hyphen(i - 1) || g.usEnd(i - 3) > 0) return false;
  // "Arvania-Belmora": two names that say nothing.
  const says = !g.capital(second) || g.adjective(second) || g.role(second, ~PLAIN) || KINDS.has(g.text(i));
  return says && g.capital(i) && !g.fixed(i) && g.hyphen(i + 1) && g.word(second);
}

/** Of "All-Weather", "New-Type". */
const KINDS: ReadonlySet<string> = new Set(['All', 'New', 'High', 'Long']);

const isCentury = (figure: number, g: View): boolean =>
  g.number(figure) && g.text(figure + 2) === 'Century' && !g.spaced(figure + 1);

/** Behind "for …" or "of …": capitalised words and, in either case, what partnerships are for. */
function aimEnd(start: number, g: View): number {
  const of = g.is(start, 'of');
  const on = g.is(start, 'on') && g.part(start + 1);
  if (!of && !on && !g.is(start, 'for')) return start;
  // "for 2020-2025".
  if (!of && g.year(start + 1) && g.hyphen(start + 2) && g.year(start + 3)) return start + 4;
  const first = g.article(start + 1) ? start + 2 : start + 1;
  if (of && (!g.capital(first) || stateEnd(first, g) > 0 || g.role(first, GOVERNMENTAL))) return start;
  let end = start;
  for (let i = start + 1; i < start + LONGEST; i++) {
    if (g.role(i, AIM) || (end > start && g.is(i, 'sustainable'))) end = i + 1;
    else if (isCentury(i, g)) {
      // "for the 21st Century".
      i += 2;
      end = i + 1;
    } else if (g.part(i) && end > start && stateEnd(i, g) > i + 1) {
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
  // "for Peace and a Strategic Partnership": another one.
  if (g.article(i)) return g.the(i) || !g.is(i - 1, 'and');
  return g.is(i, 'and') || g.is(i, 'of') || g.is(i, 'in') || g.is(i, 'for');
}

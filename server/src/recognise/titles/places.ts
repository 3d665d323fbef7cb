/** States, unions and clubs of states that stand inside a title. */
import { wordSet } from '../../text/wordSet.ts';
import {
  COUNTRY_OR_NAME,
  FIELD,
  LINK,
  NATIONAL_HEAD,
  ORGANISATION_HEAD,
  PLACE_HEAD,
  PLAIN,
  STATE,
  STATE_MODIFIER,
} from '../roles.ts';
import type { View } from './view.ts';

/** End of a state's name that begins at `i`, behind its article: "Korea", "Republic of Korea", "Argentine Republic"; else -1. */
export function stateEnd(i: number, g: View): number {
  const us = g.usEnd(i);
  if (us > 0) return us;
  let j = i;
  let named = false;
  while (g.capital(j) && (g.role(j, STATE_MODIFIER) || g.country(j))) {
    named ||= g.country(j);
    j++;
    if (g.possessive(j) && g.role(j - 1, STATE_MODIFIER)) j++;
  }
  // "Swiss Confederation".
  if (named && g.text(j) === 'Confederation') return g.is(j + 1, 'of') ? -1 : j + 1;
  if (g.capital(j) && g.role(j, STATE)) {
    // "Argentine Republic"; "Arab States" are several.
    if (!g.is(j + 1, 'of')) return named ? j + 1 : -1;
    const name = g.article(j + 2) ? j + 3 : j + 2;
    return g.capital(name) && g.country(name) ? name + 1 : -1;
  }
  return g.country(i) && g.capital(i) ? i + 1 : -1;
}

/** End of "U.N." that begins at `i`, or -1. */
export const unEnd = (i: number, g: View): number =>
  g.text(i) === 'U' && g.text(i + 1) === '.' && g.text(i + 2) === 'N' && !g.spaced(i + 2) && g.text(i + 3) === '.'
    ? i + 4
    : -1;

/** Where "G7", "MED9" or "G-7" begins whose figure stands at `i`, or -1. */
export const clubFrom = (i: number, g: View): number => {
  if (g.number(i) && g.hyphen(i - 1) && g.text(i - 2) === 'G' && g.spaced(i + 1)) return i - 2;
  return isClub(i, g) ? i - 1 : -1;
};

const isClub = (i: number, g: View): boolean =>
  g.number(i) &&
  !g.spaced(i) &&
  g.spaced(i + 1) &&
  (g.length(i - 1) === 1 ? g.capital(i - 1) : g.allCapitals(i - 1) && g.length(i - 1) < 4);

/** "the Port of Spain", "the Heart of Borneo": the first word says nothing else. */
export const isPlaceOf = (of: number, g: View): boolean =>
  g.is(of, 'of') && g.part(of - 1) && !g.role(of - 1, ~(PLAIN | PLACE_HEAD)) && g.the(of - 2);

/** Where a name begins that goes on behind a small word or an apostrophe: "Rio de", "Sharm el-", "Xi'an"; else `i`. */
export function particleBefore(i: number, g: View): number {
  if (g.possessive(i - 1) && g.word(i) && !g.capital(i) && !g.spaced(i) && g.text(i) !== 's' && g.part(i - 2))
    return i - 2;
  const small = g.hyphen(i) ? i - 1 : i;
  return g.particle(small) && !g.capital(small) && !g.role(small, LINK) && g.part(small - 1) ? small - 1 : i;
}

/** The second of two nationalities: "Finnish-Swedish", "Franco-German". */
export const isPair = (i: number, g: View): boolean =>
  g.hyphen(i - 1) && (g.country(i - 2) || (g.capital(i - 2) && COMBINING.has(g.text(i - 2))));

/** Nationalities before a hyphen. */
const COMBINING = wordSet(
  'Anglo Austro Dano Franco Greco Graeco Hispano Ibero Indo Italo Luso Polono Russo Serbo Sino Turco',
);

/** What the table of countries has beside countries: their names belong to titles. */
export function isInternational(i: number, g: View): boolean {
  return g.is(i, 'asean') || g.is(i, 'eu') || g.is(i, 'european');
}

/** "of Japan", "of the Republic of Korea" and no more: the country that a title belongs to; its end, else -1. */
export function belongsTo(i: number, g: View): number {
  if (!g.is(i, 'of') || isInternational(g.article(i + 1) ? i + 2 : i + 1, g)) return -1;
  const from = g.article(i + 1) ? i + 2 : i + 1;
  const end = stateEnd(from, g);
  // "of the Norwegian Navy", "of Japan's Joint Staff": the country is part of another name.
  const on =
    end > 0 &&
    ((g.part(end) && g.spaced(end) && !(g.lineStart(end) && !g.leads(end - 1))) ||
      g.possessive(end) ||
      g.hyphen(end) ||
      // "of U.S. 4th Fleet".
      (g.number(end) && g.spaced(end) && g.word(end + 1) && !g.spaced(end + 1) && g.part(end + 2)));
  // "of the Socialist Republic of Viet Nam Pham Minh Chinh", "of Tonga Ann Lee", but "of the Republic of Korea Navy".
  // "of the Slovak Republic Ann Lee".
  const whole = end === from + 2 && g.role(from + 1, STATE);
  const named =
    whole || end > from + 2 || (g.countryName(from) && !g.role(from, COUNTRY_OR_NAME) && !g.role(end, ~PLAIN));
  return on && !(named && g.part(end) && !leadsToBody(end, g)) ? -1 : end;
}

/** A word of bodies and their fields stands among the next capitalised words. */
export function leadsToBody(from: number, g: View): boolean {
  for (let i = from; i < from + AHEAD && (g.part(i) || g.hyphen(i)); i++) {
    if (g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD | FIELD | PLACE_HEAD)) return true;
  }
  return false;
}

const AHEAD = 4;

/** Behind a hyphen these belong to no title: "a NATO-led Conference", "the Geneva-based Agreement". */
export const LED = wordSet('led based hosted backed sponsored controlled dominated wide funded organised run style');

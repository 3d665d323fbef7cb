/** What an office is for: "Deputy Minister of …", "Director for Asia and Pacific Affairs", "Defence Minister". */
import {
  AIM,
  BARE_FIELD,
  COMPLEMENT,
  DIRECTION,
  FIELD,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  PLACE_HEAD,
  PLAIN,
} from '../roles.ts';
import { bodyEnd } from './officeParts.ts';
import type { View } from './view.ts';

/** "Director, Foreign Training", "Joint Secretary (International Cooperation)": fields alone, up to the end of the cell or line. */
export function fieldsBehindComma(head: number, to: number, g: View): number {
  const bracket = g.is(to, '(');
  if (!bracket && !(g.is(to, ',') && g.role(head, BARE_FIELD))) return to;
  let i = to + 1;
  while (
    g.part(i) &&
    (g.role(i, FIELD | OFFICE_MODIFIER | DIRECTION | AIM) || (bracket && g.adjective(i) && g.text(i) !== 'Retired')) &&
    (!g.role(i, OFFICE_HEAD) || g.role(i, FIELD))
  ) {
    i = (g.is(i + 1, 'and') || g.is(i + 1, ',')) && g.part(i + 2) && g.role(i + 2, FIELD) ? i + 2 : i + 1;
  }
  if (i === to + 1) return to;
  if (bracket) return g.is(i, ')') ? i + 1 : to;
  // Anything else may go on: "Director, Foreign Minister".
  return g.word(i) || g.hyphen(i) ? to : i;
}

/** "the British Farm Minister X Y": whatever stands between a nationality and a minister is his field; else `from`. */
export function withField(head: number, from: number, g: View): number {
  if (
    !g.is(head, 'minister') ||
    g.is(from, 'prime') ||
    g.lineStart(head + 1) ||
    !g.capital(head + 1) ||
    g.allCapitals(head)
  )
    return from;
  let first = from;
  while (first > from - LONGEST_FIELD && g.leads(first - 1) && !g.country(first - 1) && !isOfParty(first - 1, g))
    first--;
  const owner = g.possessive(first - 1) ? first - 2 : first - 1;
  const owned = g.country(owner) && g.capital(owner) && !g.hyphen(owner + 1);
  return owned ? first : from;
}

const LONGEST_FIELD = 3;

/** "Socialist", "Liberal": of a party, no field; an office has its own. */
const isOfParty = (i: number, g: View): boolean =>
  /(?:ist|crat|al|ive|Republican|Soviet)$/.test(g.text(i)) ||
  g.role(i, OFFICE_HEAD | OFFICE_MODIFIER | ORGANISATION_HEAD);

/** "Federal Minister", "Union Home Minister": of the whole state; of the European Union there is none. */
export const isNational = (i: number, head: number, g: View): boolean =>
  (g.text(i) === 'Federal' || g.text(i) === 'Government' || (g.text(i) === 'Union' && !g.part(i - 1))) &&
  (i === head - 1 || (i === head - 2 && g.role(i + 1, FIELD | OFFICE_MODIFIER)));

/** "the Minister", "Deputy Minister Chien": without a field of work these are no title. */
export function hasField(from: number, head: number, g: View): boolean {
  if (from === head) return false;
  if (!g.is(head, 'minister')) return true;
  for (let i = from; i < head; i++) {
    if (
      g.is(i, 'prime') ||
      g.is(i, 'forces') ||
      isNational(i, head, g) ||
      (g.role(i, FIELD) && !g.role(i, OFFICE_MODIFIER))
    )
      return true;
  }
  return false;
}

/** "Director Training", "Commander Eastern Area": fields alone, and nothing that could be a name behind them. */
export function bareField(head: number, to: number, g: View): number {
  // "Press Secretary" and, below it, "Office of the Minister".
  // "Senior Staff Officer Public Relations".
  const staff = g.is(head, 'officer') && g.is(head - 1, 'staff') && g.capital(head - 1);
  if (!(staff || g.role(head, BARE_FIELD)) || (g.lineStart(to) && !g.leads(to - 1))) return to;
  let i = to;
  // "Commander British Forces Cyprus".
  const forces = g.country(i) && g.capital(i) && g.role(i + 1, NATIONAL_HEAD) ? bodyEnd(i, g) : 0;
  if (forces > 0 && !g.part(forces)) return forces;
  // "Commander Joint Task Force 635".
  // "Commander United Kingdom Strike Force", "Chief of Staff Headquarters Field Army".
  const nation = g.countryName(i) && g.capital(i);
  const joint = g.is(i, 'joint') || g.text(i) === 'Combined' || nation || g.is(i, 'headquarters') ? bodyEnd(i, g) : 0;
  if (joint > 0 && !(nation && g.part(joint))) return joint;
  // "Commander Chattogram Naval Area".
  if (g.part(i) && !g.role(i, ~PLAIN) && !g.country(i) && isCommandEnd(i + 1, g)) i++;
  // "Commander Kenya Navy".
  if (g.countryName(i) && g.capital(i) && g.role(i + 1, NATIONAL_HEAD)) i++;
  if (g.part(i) && g.hyphen(i + 1) && g.role(i + 2, FIELD | DIRECTION) && g.part(i + 3)) i += 2;
  while (
    g.part(i) &&
    (g.spaced(i) || g.hyphen(i - 1)) &&
    g.role(i, FIELD | AIM | DIRECTION | PLACE_HEAD | ORGANISATION_HEAD | NATIONAL_HEAD)
  ) {
    if (g.role(i, OFFICE_HEAD)) return to;
    i++;
    // "Indo-Pacific Engagement".
    if (g.hyphen(i) && g.part(i + 1)) i += 2;
    // "Deputy Secretary Strategy, Policy and Industry".
    if (
      g.is(i, ',') &&
      g.part(i + 1) &&
      g.role(i + 1, FIELD) &&
      g.is(i + 2, 'and') &&
      g.role(i + 3, FIELD) &&
      g.part(i + 3)
    )
      i++;
    // "Secretary Policy and Planning".
    if (g.is(i, 'and') && g.role(i - 1, FIELD) && g.part(i + 1) && g.role(i + 1, FIELD) && !g.role(i + 1, OFFICE_HEAD))
      i++;
  }
  // A single "South" may be a name.
  const names = (g.part(i) && !g.lineStart(i)) || (i === to + 1 && g.role(to, DIRECTION));
  return names ? to : i;
}

/** "Naval Area", "Border District": what a command is called, and no name behind it. */
function isCommandEnd(from: number, g: View): boolean {
  let i = from;
  while (g.part(i) && g.spaced(i) && g.role(i, FIELD | DIRECTION | PLACE_HEAD | ORGANISATION_HEAD)) i++;
  return i > from + 1 && g.role(i - 1, PLACE_HEAD | ORGANISATION_HEAD) && !g.part(i);
}

/** "Director of Operations": its complement names a field of work and no body. */
export function isFieldOnly(from: number, to: number, g: View): boolean {
  for (let i = from; i < to; i++) {
    const field = (g.role(i, FIELD) && !g.role(i, NATIONAL_HEAD)) || /^Organi[sz]ation$/.test(g.text(i));
    if (g.capital(i) ? !field : !g.role(i, COMPLEMENT) && !g.is(i, 'and')) return false;
  }
  return true;
}

/** What goes on behind an office: its organisation, its place, another office of a list. */
import {
  BARE_FIELD,
  FIELD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  PLAIN,
  SENT,
} from '../roles.ts';
import { complementEnd } from './complement.ts';
import { bodyEnd, styleOf } from './officeParts.ts';
import { organisationAt } from './organisation.ts';
import { belongsTo } from './places.ts';
import type { Title, View } from './view.ts';

/** By their names in any case: "the Tánaiste". */
const NAMES: ReadonlySet<string> = new Set(['Tánaiste', 'Taoiseach']);

/** "CDF"; a "CEO" beside a name or with his firm. */
export function namedOffice(head: number, g: View): Title | null {
  if (NAMES.has(g.text(head))) return { type: 'office', from: head, to: head + 1 };
  if (!g.allCapitals(head)) return null;
  if (!g.is(head, 'ceo')) return { type: 'office', from: head, to: head + 1 };
  const end = complementEnd(head + 1, g, styleOf(head, g));
  const beside =
    isPost(head, head + 1, g) || (isNameWord(head + 1, g) && isNameWord(head + 2, g) && g.spaced(head + 1));
  return end > head + 1 || beside ? { type: 'office', from: head, to: Math.max(end, head + 1) } : null;
}

/** "Kofi Mensah, Director, said": a title between two marks, and a name before it. */
export function isPost(from: number, to: number, g: View): boolean {
  if (!g.is(from - 1, ',') || !(g.lineStart(to) || !g.word(to)) || g.hyphen(to) || g.possessive(to)) return false;
  if (g.number(to) && !g.lineStart(to)) return false;
  const last = from - 2;
  if (g.fixed(last)) return g.capital(last);
  // "FRIIS, Lone, Counsellor".
  // "P. W. Wafula, Registrar;"
  if (g.text(last - 1) === '.' && g.length(last - 2) === 1) return isNameWord(last, g);
  const listed = g.is(last - 1, ',') && g.allCapitals(last - 2);
  return isNameWord(last, g) && g.spaced(last) && (isNameWord(last - 1, g) || g.fixed(last - 1) || listed);
}

const isNameWord = (i: number, g: View): boolean =>
  g.capital(i) && !g.role(i, ~PLAIN) && !g.country(i) && !g.article(i) && !g.fixed(i);

/** "the Mayor of Punta Arenas, X Y": behind an article a name would stand behind the comma. */
export function placeEnd(end: number, g: View): number {
  let i = end;
  if (g.role(end - 1, FIELD | ORGANISATION_HEAD | NATIONAL_HEAD) || g.country(end - 1)) return end;
  while (i < end + 2 && g.part(i) && g.spaced(i)) i++;
  return g.is(i, ',') && (g.capital(i + 1) || g.fixed(i + 1)) ? i : end;
}

/** "to the United Nations and Other International Organizations in Geneva". */
export function othersEnd(end: number, g: View): number {
  if (g.text(end + 1).toLowerCase() !== 'other' || !g.is(end, 'and') || !g.is(end + 2, 'international')) return end;
  const place = end + 4;
  if (!/^organi[sz]ations$/i.test(g.text(end + 3))) return end;
  return (g.is(place, 'in') || g.is(place, 'at')) && g.part(place + 1) ? place + 2 : place;
}

/** Of a place by its name: "Mayor of Lyon", "Chief Minister of Uttar Pradesh". */
export const isOfPlace = (head: number, g: View): boolean =>
  OF_PLACES.has(g.text(head).toLowerCase()) || (g.is(head, 'minister') && g.is(head - 1, 'chief'));

const OF_PLACES: ReadonlySet<string> = new Set(['governor', 'mayor', 'premier', 'prefect', 'consul']);

/** "Governor of Rhode Island", "Mayor of Da Nang": one word more is no name of a person, who would have two. */
export function lastPlaceEnd(end: number, g: View): number {
  // "Jammu and Kashmir".
  const pair = g.is(end, 'and') && isNameWord(end - 1, g) && isNameWord(end + 1, g);
  if (pair && !g.part(end + 2) && !g.fixed(end + 2) && g.text(end + 2) === ',') return end + 2;
  const isOne = isNameWord(end - 1, g) && isNameWord(end, g) && g.spaced(end) && !g.lineStart(end);
  return isOne && !g.part(end + 1) && !g.fixed(end + 1) && !g.hyphen(end + 1) ? end + 1 : end;
}

/** "named Deputy Commander, NORAD". */
const BEFORE_POSTS: ReadonlySet<string> = new Set(['named', 'appointed', 'be', 'becomes']);

/** Behind a name and its comma, in a cell or at the beginning of a line: what follows a comma is its body. */
export const isListed = (from: number, g: View): boolean =>
  BEFORE_POSTS.has(g.text(from - 1)) ||
  (g.is(from - 1, ',') && (g.capital(from - 2) || g.fixed(from - 2))) ||
  g.text(from - 1) === '|' ||
  from === 0 ||
  g.lineStart(from);

/** "Chief of Staff, Joint Staff": an office that names no organisation takes the one behind its comma. */
export function withOrganisation(head: number, to: number, opened: number, listed: boolean, g: View): number {
  const takes =
    (listed && !g.is(head, 'minister') && (!g.role(head, SENT) || isMission(to + 1, g))) ||
    g.role(head, BARE_FIELD) ||
    (['chief', 'staff', 'commanding', 'command', 'charge', 'secretary'] as const).some((word) =>
      g.is(opened - 1, word),
    ) ||
    SPOKEN_FOR.some((word) => g.is(head, word)) ||
    g.is(to - 1, ')');
  // "Principal Information Officer, Ministry of Defence".
  const narrowed = g.role(head - 1, OFFICE_MODIFIER | FIELD) && g.capital(head - 1) && g.spaced(head);
  const governed = g.role(to + 1, GOVERNMENTAL) && narrowed && (!g.is(head, 'minister') || g.is(to - 1, 'state'));
  if (!(takes || governed) || !g.is(to, ',')) return to;
  let i = to + 1;
  let known = false;
  // "Additional Secretary, Ministry of Defence".
  if (g.is(i + 1, 'of') && g.article(i + 2) && g.role(i + 3, OFFICE_HEAD)) return to;
  const ministry = g.role(i, GOVERNMENTAL) && g.part(i) ? organisationAt(i, g) : null;
  if (ministry?.from === i) return ministry.to;
  const behind = i;
  if (g.is(head, 'secretary')) return listed ? Math.max(to, bodyEnd(behind, g)) : to;
  while ((g.part(i) && i < to + 8) || g.hyphen(i)) {
    if (g.role(i, OFFICE_HEAD) && !g.role(i, FIELD)) return to;
    // "NATO Rapid Deployable Corps Italy".
    if (known && g.countryName(i)) return g.part(i + 1) && g.spaced(i + 1) ? i : i + 1;
    known = g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD);
    i++;
  }
  // "Chairman, Joint Chiefs of Staff".
  if (known && g.is(i - 1, 'chiefs') && g.is(i, 'of') && g.is(i + 1, 'staff')) return i + 2;
  // "Chief of Staff, Armed Forces of the Philippines".
  const nation = known && g.role(i - 1, NATIONAL_HEAD) ? belongsTo(i, g) : -1;
  if (nation > 0) return nation;
  // "Sultan's Armed Forces", "U.S. 4th Fleet".
  // "National Centre for Peacekeeping Forces".
  return known && !g.is(i, 'for') ? i : bodyEnd(behind, g) || shortEnd(behind, listed, g) || to;
}

/** "Minister-Counsellor, South African Embassy". */
function isMission(at: number, g: View): boolean {
  const end = bodyEnd(at, g);
  for (let i = at; i < end; i++) if (g.is(i, 'embassy') || g.is(i, 'mission') || g.is(i, 'consulate')) return true;
  return false;
}

/** "Deputy Commander, NORAD", "Chairman, DRDO, said": behind an abbreviation that closes its entry or is set off by commas, or 0. */
function shortEnd(at: number, listed: boolean, g: View): number {
  const short = (listed || g.is(at + 1, ',')) && g.unknown(at) && g.allCapitals(at) && g.length(at) > 3;
  return short && (g.lineStart(at + 1) || !g.word(at + 1)) ? at + 1 : 0;
}

const SPOKEN_FOR = ['spokesperson', 'spokesman', 'spokeswoman', 'coordinator'] as const;

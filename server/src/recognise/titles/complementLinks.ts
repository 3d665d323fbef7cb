/** What links the words behind the head of a title, and where another title begins. */
import { wordSet } from '../../text/wordSet.ts';
import {
  ABOUT,
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  OWNER,
  PLACE_HEAD,
  STATE,
  WEAK_AGREEMENT,
} from '../roles.ts';
import { isInternational, stateEnd } from './places.ts';
import type { View } from './view.ts';

export interface Style {
  /** An office: a name may stand right behind it ("Secretary of Defense Lloyd Austin"). */
  readonly office: boolean;
  /** "of Japan" at the end belongs to no ministry and no office. */
  readonly national: boolean;
  /** A body: somebody's name may stand right behind it. */
  readonly body?: boolean;
  /** Does this token open a complement? */
  opens(i: number): boolean;
}

/** How far ahead the head of a new title may stand: "and the Viet Nam-Japan Defence Policy Dialogue". */
const AHEAD = 10;

export const HEADS = ORGANISATION_HEAD | NATIONAL_HEAD | AGREEMENT_HEAD | EVENT_HEAD | PLACE_HEAD;

/** "and", "of", "the", "-" and "'s" between two capitalised words. */
export function isLink(i: number, g: View, style: Style): boolean {
  // "For Peru: …" in the next line.
  if (g.lineStart(i) && g.capital(i) && !g.allCapitals(i)) return false;
  if (g.is(i, ',')) return g.part(i - 1) && isListed(i + 1, g);
  // "Women's Affairs"; "the Institute's Dialogue" is another title.
  if (g.possessive(i)) return g.part(i + 1) && (g.role(i - 1, OWNER) || !g.spaced(i + 1) || ownsBody(i, g, style));
  if (g.article(i)) return g.part(i + 1) && !g.part(i - 1);
  const next = g.article(i + 1) ? i + 2 : i + 1;
  // "Minister for Relations with Parliament".
  if (style.office && g.text(i) === 'with') return g.text(i - 1) === 'Relations' && g.part(next);
  // "in Hanoi" is where it is; "in Military Education" what it is about.
  // "the SADC Mission in Mozambique".
  if (g.is(i, 'in') && style.office && g.is(i - 1, 'mission') && g.capital(i - 1))
    return stateEnd(next, g) > 0 && g.part(next);
  // "Head of the EU Delegation to Libya".
  const sent = g.is(i - 1, 'delegation') || g.is(i - 1, 'mission') || g.is(i - 1, 'embassy');
  if (g.is(i, 'to') && sent && g.capital(i - 1)) return stateEnd(next, g) > 0 && g.part(next);
  // "Seminar on Women in the Armed Forces".
  if (g.is(i, 'in') && g.is(next, 'armed') && g.is(next + 1, 'forces') && !style.office && !style.body)
    return g.part(next);
  if (g.is(i, 'in')) return !style.office && g.part(next) && (g.role(next, FIELD | AIM) || /ing$/.test(g.text(next)));
  // "and Vietnam's Minister": somebody else's.
  if (g.is(i, 'and') && g.country(next) && g.possessive(next + 1)) return false;
  // "… on International Security for the Army Journal" is for that.
  // "the Secretariat for Defence Affairs" and then "of the Community of States".
  if (style.body && g.is(i, 'of') && g.the(i + 1) && UNIONS.has(g.text(next))) return false;
  // "the Special Force against Drug Trafficking".
  const fights = g.role(i - 1, ORGANISATION_HEAD | NATIONAL_HEAD) || g.text(i - 1) === 'Fight';
  const against = g.is(i, 'against') && fights && !g.country(i + 1);
  // "on Exemption from Visa Requirements".
  if (g.text(i) === 'from' && /^Exempti/.test(g.text(i - 1)) && g.part(next)) return true;
  // "the Authority for Border Protection for Otto Works".
  const named = style.body && g.unknown(next) && g.unknown(next + 1);
  const link = g.is(i, 'and') || g.is(i, 'of') || (g.is(i, 'for') && !g.article(i + 1) && !named) || against;
  return link && g.part(next);
}

/** "Commander of the Royal Navy's Submarine Force": the office is of the part that the service has. */
function ownsBody(i: number, g: View, style: Style): boolean {
  if (!style.office || !g.role(i - 1, ORGANISATION_HEAD | NATIONAL_HEAD)) return false;
  let last = i + 1;
  while (last < i + AHEAD && g.part(last + 1) && g.leads(last)) last++;
  return last > i + 1 && g.role(last, ORGANISATION_HEAD | NATIONAL_HEAD) && !g.role(last, EVENT_HEAD | OFFICE_HEAD);
}

/** "Protocol Amending the Agreement": what follows is the title of another, without a preposition. */
export const isChange = (i: number, g: View): boolean => CHANGES.has(g.text(i).toLowerCase());

const CHANGES = wordSet('amending supplementing extending implementing establishing governing replacing terminating');

/** What firms are called by and agreements are about: "and Quantum Technologies". */
const THINGS: ReadonlySet<string> = new Set(['Technologies', 'Systems', 'Networks']);

/** "and Ship Protocol"; "and Enhance Initiative" goes on unless it says on what. */
const isOpened = (i: number, g: View): boolean => !g.role(i, WEAK_AGREEMENT) || g.role(i + 1, ABOUT);

const UNIONS: ReadonlySet<string> = new Set(['Organisation', 'Organization', 'Community', 'League']);

/**
 * What follows "and" is a title of its own: "and Chief of Staff", "and the Ministry of Finance", "and National Defence
 * Academy". A field is none: "and National Service", "and the Law of the Sea".
 */
export function beginsTitle(at: number, g: View): boolean {
  // "Red Cross and Red Crescent" are one.
  if (g.text(at) === 'Red' && g.text(at - 2) === 'Cross') return false;
  const definite = g.article(at);
  const from = definite ? at + 1 : at;
  // "and the Republic of Indonesia Defence University".
  if (definite && g.role(from, STATE) && g.part(from)) return true;
  // "and the Departments of".
  if (definite && g.is(from + 1, 'of') && /^(?:Departments|Ministries)$/.test(g.text(from))) return true;
  // "and the Thirty-fifth Meeting".
  if (definite && g.hyphen(from + 1) && g.ordinal(from + 2)) return true;
  // "and the Joint Support and Enabling Command".
  const inside = (i: number) => g.part(i) || (definite && i > from && g.is(i, 'and') && g.part(i + 1));
  for (let i = from; i < from + AHEAD && inside(i); i++) {
    if (i > from && g.spaced(i) && !g.leads(i - 1) && g.part(i - 1)) return false;
    if (g.role(i, GOVERNMENTAL) && (i > from || g.is(i + 1, 'of'))) return true;
    if (g.role(i, OFFICE_HEAD) && (i > from || !g.role(i, FIELD | OFFICE_MODIFIER))) return true;
    if (
      g.role(i, AGREEMENT_HEAD) &&
      (i > from ? definite || (!g.role(i, FIELD) && isOpened(i, g)) : g.role(i + 1, ABOUT) || isChange(i + 1, g))
    )
      return true;
    if ((definite || g.country(from)) && g.role(i, EVENT_HEAD | ORGANISATION_HEAD | NATIONAL_HEAD)) return true;
    if (i > from && !g.role(i, FIELD) && g.role(i, ORGANISATION_HEAD | EVENT_HEAD) && !THINGS.has(g.text(i)))
      return true;
    if (definite && g.is(i, 'partnership')) return true;
    // "and the Public Defender's Office".
    if (definite && g.possessive(i + 1) && g.is(i + 2, 'office') && g.capital(i + 2)) return true;
    // "Embassy of Canada and UN Women".
    if (i === from && g.role(i, ORGANISATION_NAME) && g.allCapitals(i) && !g.role(i + 1, FIELD)) return true;
    if (i === from && g.roles(i, ORGANISATION_NAME | NATIONAL_HEAD)) return true;
    if (g.hyphen(i + 1)) i++;
  }
  // "and Technical Cooperation".
  const narrows = g.adjective(from) || g.role(from, AGREEMENT_MODIFIER);
  const field = g.role(from, FIELD) || (narrows && isField(g.hyphen(from + 1) ? from + 3 : from + 1, g));
  return g.role(from, OFFICE_MODIFIER) && !field && g.part(from) && !definite;
}

/** "Culture, Sports and Tourism": fields up to the last, which "and" brings. */
function isListed(at: number, g: View): boolean {
  let field = false;
  for (let i = at; i < at + AHEAD; i++) {
    // "Economic, Scientific and Technical Cooperation".
    const second = g.hyphen(i + 2) ? i + 4 : i + 2;
    const last = isField(i + 1, g) || (g.adjective(second - 1) && isField(second, g));
    if (g.is(i, 'and')) return field && last && g.part(i + 1) && !beginsTitle(i + 1, g);
    if (g.is(i, ',') && field) field = false;
    else if (g.hyphen(i)) continue;
    // "Foreign Affairs, European Union and Cooperation".
    else if (g.part(i) && !g.role(i, NATIONAL_HEAD | OFFICE_HEAD))
      field ||= isField(i, g) || g.adjective(i) || isInternational(i, g);
    else return false;
  }
  return false;
}

const isField = (i: number, g: View): boolean => g.part(i) && (g.role(i, FIELD | AIM) || g.nominal(i));

export function headFollows(i: number, g: View): boolean {
  // "Strategic Assessment and Planning": what "and" joins to a field is one.
  if (g.is(i + 1, 'and') && g.part(i + 2) && g.role(i + 2, FIELD) && !g.role(i + 2, OFFICE_HEAD)) return true;
  for (let k = i + 1; k <= i + 4 && (g.part(k) || g.hyphen(k) || g.possessive(k)); k++) {
    // "Nguyen Van Thang Loi" is no letter of intent.
    if (g.role(k, HEADS | FIELD) && g.text(k) !== 'Loi') return true;
  }
  return false;
}

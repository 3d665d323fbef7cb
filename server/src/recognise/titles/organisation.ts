/** Organisations: "Ministry of Planning and Investment", "Royal Norwegian Naval Academy", "Armed Forces Medical Services". */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT_HEAD,
  EVENT_HEAD,
  FIELD,
  FOREIGN_HEAD,
  GOVERNMENTAL,
  MEETING_BODY,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_NAME,
  PLACE_HEAD,
  WEAK_ORGANISATION,
} from '../roles.ts';
import { complementEnd, PANELS, panelEnd } from './complement.ts';
import { suffixedAt } from './firm.ts';
import { isCountedAt, jointChiefs, levelled, militaryRegion, numbered, regimentEnd } from './forces.ts';
import { foreignBody } from './foreignBody.ts';
import { outletBefore, radioAt, redCrossAt } from './namedBody.ts';
import { isAt, isCounted, isLongCounted, isNone, isOffice, isShoal } from './noOrganisation.ts';
import { FRONT, frontOf, isSchool, republic } from './organisationFront.ts';
import { openingEnd } from './organisationOpening.ts';
import { styleOf } from './organisationStyle.ts';
import { stateEnd } from './places.ts';
import { isOf, isTelling } from './telling.ts';
import type { Title, View } from './view.ts';

const LONGEST_PANEL = 14;

/** "U.N." begins at the token. */
export const isUn = (i: number, g: View): boolean =>
  g.text(i) === 'U' && g.text(i + 1) === '.' && g.text(i + 2) === 'N' && g.text(i + 3) === '.' && !g.spaced(i + 2);

export function organisationAt(head: number, g: View): Title | null {
  if (!g.capital(head)) return PANELS.has(g.text(head)) ? panelAt(head, g) : outletBefore(head, g);
  if (g.text(head) === 'Corp' || g.text(head) === 'Inc') return suffixedAt(head, g);
  if (g.roles(head, FOREIGN_HEAD)) return foreignBody(head, g);
  if (g.role(head, ORGANISATION_NAME) && g.role(head, FIELD | OFFICE_HEAD | EVENT_HEAD | AGREEMENT_HEAD)) return null;
  const named = g.role(head, ORGANISATION_NAME);
  // In a headline in capitals "WHO" asks.
  if (g.is(head, 'who') && (g.allCapitals(head - 1) || g.allCapitals(head + 1))) return null;
  if (named && !g.role(head, NATIONAL_HEAD))
    return g.allCapitals(head) || MIXED.has(g.text(head))
      ? { type: 'organisation', from: head, to: abroadEnd(head, g) }
      : null;
  if (isNone(head, g) || isShoal(head, g)) return null;
  const panel = g.role(head, MEETING_BODY) && PANELS.has(g.text(head)) ? panelAt(head, g) : null;
  if (panel !== null) return panel;
  // "The Times".
  if (g.text(head) === 'Times' && g.text(head - 1) === 'The' && g.word(head - 2) && !g.capital(head - 2))
    return { type: 'organisation', from: head - 1, to: head + 1 };
  if (RED.has(g.text(head))) return redCrossAt(head, g);
  // "Radio Jamaica".
  const abroad = g.text(head) === 'Radio' && g.countryName(head + 1) ? stateEnd(head + 1, g) : 0;
  if (abroad > 0 && !g.part(abroad)) return { type: 'organisation', from: head, to: abroad };
  // "Radio France Internationale".
  if (abroad > 0 && /^International[e]?$/.test(g.text(abroad)))
    return { type: 'organisation', from: head, to: abroad + 1 };
  const radio = g.text(head) === 'Radio' ? radioAt(head, g) : null;
  if (radio !== null) return radio;
  // "the Group of 77".
  // "the Group of Seven".
  const figure = g.number(head + 2) || FIGURES.has(g.text(head + 2));
  const group = g.the(head - 1) || (!g.number(head + 2) && !g.sentenceStart(head));
  if (g.text(head) === 'Group' && g.is(head + 1, 'of') && figure && group)
    return { type: 'organisation', from: head, to: head + 3 };
  if (g.is(head, 'chiefs')) return jointChiefs(head, g);
  if (g.is(head, 'region') || g.is(head, 'zone') || g.is(head, 'district')) return militaryRegion(head, g);
  if (g.is(head, 'house')) {
    const chamber = (['representatives', 'councillors', 'commons', 'lords'] as const).some((name) =>
      g.is(head + 2, name),
    );
    return g.is(head + 1, 'of') && chamber ? { type: 'organisation', from: head, to: head + 3 } : null;
  }
  // A High Commission is an embassy.
  const national =
    !(g.role(head, GOVERNMENTAL) || g.text(head + 2) === 'Deputies' || (g.is(head, 'staff') && g.is(head + 1, 'of'))) ||
    g.is(head, 'party') ||
    (g.is(head, 'commission') && g.text(head - 1) === 'High') ||
    // "Danish Atlantic Council", "Norwegian Refugee Council".
    (g.text(head) === 'Council' &&
      (g.role(head - 1, PLACE_HEAD) || g.text(head - 1) === 'Refugee') &&
      g.leads(head - 1));
  const front = frontOf(head, national, g);
  // "Italy-Tanzania Joint Commission", "Joint Working Group": it meets, it is not visited.
  if (front.pair && g.role(head, MEETING_BODY))
    return { type: 'event', from: front.pairFrom, to: eventEnd(head + 1, g) };
  const owner = g.is(head, 'office') ? holderFrom(head, g) : head;
  const begun = initialled(republic(front.from, g), head, g);
  const from = owner < head ? owner : levelled(namesake(numbered(begun, head, g), head, g), g);
  // "the 2nd Joint Defence Cooperation Committee" is a meeting of it.
  if (g.role(head, MEETING_BODY) && from < head && (isCounted(from, g) || isLongCounted(from, head, g)))
    return { type: 'event', from, to: eventEnd(head + 1, g) };
  // "the Eighth ASEAN Working Group on Haze".
  if (
    g.text(head - 1) === 'Working' &&
    head - from > 1 &&
    g.role(head, MEETING_BODY) &&
    (g.ordinal(from) ? head - from > 2 : g.ordinal(from - 1))
  )
    return { type: 'event', from: g.ordinal(from) ? from : from - 1, to: eventEnd(head + 1, g) };
  // "the 77th World Health Assembly".
  if (g.is(head, 'assembly') && from < head && isAt(from, g))
    return { type: 'event', from, to: complementEnd(head + 1, g, styleOf(head, true, g)) };
  const told = isTelling(from, head, g) || isOf(head, g) || isCountedAt(head, from, g);
  if (g.role(head, WEAK_ORGANISATION) && !told) return null;
  const opened = openingEnd(from, head, g);
  const style = styleOf(opened - 1, national && !isOffice(from, head, g), g);
  const to = regimentEnd(head, companyEnd(complementEnd(opened, g, style), g), g);
  // "Defence Cabinet Secretary", "Armed Forces Minister": the words are an office's.
  if (
    to === head + 1 &&
    g.capital(to) &&
    (g.is(to, 'minister') || (g.is(to, 'secretary') && !g.is(g.hyphen(to + 1) ? to + 2 : to + 1, 'general'))) &&
    g.spaced(to) &&
    !g.lineStart(to)
  )
    return null;
  // "Brazilian Navy Commander Adm. X".
  const ranked = g.is(to, 'commander') && g.rank(to + 1) && g.rank(to);
  if (to === head + 1 && ranked && g.spaced(to) && g.role(head, NATIONAL_HEAD)) return null;
  // "the Reagan Administration", "the U.S. Administration": governments.
  const ruled = (from === head - 1 && g.unknown(from)) || g.usEnd(from) === head;
  if (to === head + 1 && g.text(head) === 'Administration' && ruled) return null;
  // A capitalised "Party" or "Office" alone says nothing.
  if (STATES.has(g.text(head)) && stateEnd(from, g) === head + 1) return null;
  if (from === head && !named && (to === head + 1 || g.is(head, 'staff'))) return null;
  // "The Hague Academy".
  if (g.text(from) === 'Hague' && g.text(from - 1) === 'The') return { type: 'organisation', from: from - 1, to };
  // "U.N. Security Council".
  return { type: 'organisation', from: isUn(from - 4, g) ? from - 4 : from, to };
}

const FIGURES = wordSet('Five Seven Eight Ten Twenty');

/** "Prime Minister's Office", "Attorney General's Office": where the title of its holder begins, or `head`. */
function holderFrom(head: number, g: View): number {
  if (!g.possessive(head - 1)) return head;
  let from = head - 1;
  let holder = g.text(head - 2) === 'Prosecutor';
  if (holder) from = g.text(head - 3) === 'Public' ? head - 3 : head - 2;
  for (let i = head - 2; i >= head - FRONT; i--) {
    if (g.hyphen(i) && from === i + 1) continue;
    const general = i === head - 2 && g.is(i, 'general');
    if (!g.part(i) || !(general || g.role(i, OFFICE_HEAD | OFFICE_MODIFIER | FIELD))) break;
    holder ||= g.role(i, OFFICE_HEAD);
    from = i;
  }
  // "the Public Defender's Office", "the Harbour Master's Office".
  if (!holder && g.part(head - 3) && g.leads(head - 3) && g.part(head - 2) && g.the(head - 4)) return head - 3;
  return holder ? from : head;
}

/** What states are called, and associations too. */
const STATES: ReadonlySet<string> = new Set(['Federation', 'FEDERATION', 'Confederation']);

/** "Senate Foreign Relations Committee", "House Agriculture committee". */
function panelAt(head: number, g: View): Title | null {
  const from = panelFrom(head, g);
  if (from === head) return null;
  return {
    type: 'organisation',
    from,
    to: g.capital(head) ? complementEnd(head + 1, g, styleOf(head, false, g)) : head + 1,
  };
}

/** Where the chamber of a committee stands before it, or `head`. */
function panelFrom(head: number, g: View): number {
  for (let i = head - 1; i > head - LONGEST_PANEL; i--) {
    if (panelEnd(i, g) === head + 1) return panelEnd(i - 1, g) === head + 1 ? i - 1 : i;
    if (
      !g.part(i) &&
      !g.is(i, ',') &&
      !g.is(i, 'and') &&
      !g.is(i, 'of') &&
      !g.the(i) &&
      !g.possessive(i) &&
      !g.hyphen(i)
    )
      break;
  }
  return head;
}

/** Abbreviations that are written as words. */
const MIXED = wordSet(
  'Bundesbank Politburo Frontex Europol Interpol Unesco Unicef Nato Asean Ecowas Mercosur Eurocorps Eufor Unifil Centcom Indopacom Africom',
);

/** "Kenya Shipyards Limited". */
const companyEnd = (to: number, g: View): number =>
  COMPANY.has(g.text(to)) && g.spaced(to) && !g.hyphen(to + 1) ? to + 1 : to;

const COMPANY = wordSet('Limited LIMITED Ltd LTD Plc PLC plc Inc INC GmbH Berhad BERHAD International Corp Co');

/** "Admiral Padilla Naval Academy": a school is named after somebody with his rank. */
function namesake(from: number, head: number, g: View): number {
  const named = g.capital(from) && !g.role(from, FIELD | NATIONAL_HEAD | OFFICE_HEAD) && !g.country(from);
  return named && isSchool(head, g) && from < head && g.rank(from - 1) ? from - 1 : from;
}

/** "S. Rajaratnam School": where the initials begin of him after whom a school is called. */
function initialled(from: number, head: number, g: View): number {
  let first = from;
  // "Daniel K. Inouye Asia-Pacific Center" is called so, too.
  const named = isSchool(head, g) || /^(?:Cent(?:re|er)|Institute|Foundation)$/.test(g.text(head));
  while (named && g.unknown(from) && g.text(first - 1) === '.' && !g.spaced(first - 1) && isLetter(first - 2, g))
    first -= 2;
  // "the Joseph P. Kennedy School".
  return first < from && g.unknown(first - 1) && g.leads(first - 1) ? first - 1 : first;
}

const isLetter = (i: number, g: View): boolean => g.capital(i) && g.length(i) === 1;

const RED: ReadonlySet<string> = new Set(['Cross', 'Crescent']);

/** "EUTM Mozambique", "UNDP Viet Nam": a mission with the country in which it is. */
function abroadEnd(head: number, g: View): number {
  const country = head + 1;
  if (g.text(head) === 'UN' && g.text(country) === 'Women' && g.spaced(country)) return country + 1;
  const mission =
    g.length(head) >= 4 && !g.hyphen(head - 1) && g.countryName(country) && g.capital(country) && g.spaced(country);
  // "JICA Viet Nam Office".
  if (mission && g.is(country + 1, 'office') && g.leads(country)) return country + 2;
  return mission && !g.possessive(country + 1) && !g.hyphen(country + 1) ? country + 1 : head + 1;
}

function eventEnd(to: number, g: View): number {
  const about = g.is(to, 'on') || g.is(to, 'for');
  if (!about || !g.part(to + 1)) return to;
  return complementEnd(to, g, { office: false, national: true, opens: (i) => i === to });
}

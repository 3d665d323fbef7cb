/** Organisations: "Ministry of Planning and Investment", "Royal Norwegian Naval Academy", "Armed Forces Medical Services". */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT_HEAD,
  AIM,
  DIRECTION,
  EVENT_HEAD,
  FIELD,
  FOREIGN_HEAD,
  FOREIGN_WORD,
  GOVERNMENTAL,
  MEETING_BODY,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  PLACE_HEAD,
  PLAIN,
  WEAK_ORGANISATION,
} from '../roles.ts';
import { complementEnd, isHolder, PANELS, panelEnd, type Style } from './complement.ts';
import { suffixedAt } from './firm.ts';
import { isCountedAt, jointChiefs, levelled, militaryRegion, numbered, regimentEnd, taskForceEnd } from './forces.ts';
import { foreignBody } from './foreignBody.ts';
import { outletBefore, radioAt, redCrossAt } from './namedBody.ts';
import { FRONT, frontOf, isSchool, republic } from './organisationFront.ts';
import { isOf, isTelling, UNIONS, YARDS } from './telling.ts';
import { leadsToBody, stateEnd, type Title, type View } from './view.ts';

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

/** Behind the rank and the name of him after whom a school is called. */
function namesakeEnd(rank: number, g: View): number {
  let i = rank;
  while (i < rank + LONGEST_NAME && g.capital(i) && g.spaced(i)) i++;
  return i;
}

/** A rank of two words and a name of three. */
const LONGEST_NAME = 5;

const RED: ReadonlySet<string> = new Set(['Cross', 'Crescent']);

/** "2nd Joint", "Third Joint": an ordinal before a body that two states have together. */
function isCounted(from: number, g: View): boolean {
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
const isAt = (from: number, g: View): boolean => g.ordinal(from) || g.ordinal(from - 1) || isNumber(from, g);

/** Behind the letters of "77th". */
const isNumber = (from: number, g: View): boolean =>
  g.word(from - 1) && !g.spaced(from - 1) && g.number(from - 2) && g.spaced(from);

/** "the 56th Directing Council": so many of a kind are no bodies but their meetings. */
const isLongCounted = (from: number, head: number, g: View): boolean =>
  !g.is(head, 'group') && isNumber(from, g) && g.length(from - 2) > 1;

/** Before bodies that meet. */
const MEETINGS = wordSet(
  'High Strategic Intergovernmental Bilateral Binational Trilateral Mixed Permanent Consultative Ministerial',
);

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

/** Behind what belongs to the head: "United States Forces Korea", "Multinational Division North-East". */
function openingEnd(from: number, head: number, g: View): number {
  const next = head + 1;
  // "U.S. Army Pacific", "Maritime Forces Pacific".
  const area = g.role(next, PLACE_HEAD | DIRECTION) || AREAS.has(g.text(next));
  if (
    (g.usEnd(from) > 0 || g.text(head - 1) === 'Maritime' || g.text(head - 1) === 'Naval') &&
    g.role(head, NATIONAL_HEAD) &&
    area &&
    g.part(next)
  )
    return g.text(next + 1) === 'Area' ? next + 2 : g.part(next + 1) ? next : next + 1;
  // "Hellenic Aerospace Industry".
  if (g.text(head) === 'Aerospace' && g.text(next) === 'Industry' && g.leads(head)) return next + 1;
  const general = g.hyphen(next) ? next + 1 : next;
  if (g.is(head, 'consulate') && g.is(general, 'general') && g.capital(general)) return general + 1;
  if (g.is(head, 'directorate') && g.is(general, 'general') && g.capital(general))
    return g.is(general + 1, 'of') || g.is(general + 1, 'for') ? general + 1 : next;
  // "Delegation of the European Union to Jordan".
  if (g.is(head, 'delegation') && g.is(next, 'of') && g.is(next + 2, 'european') && g.text(next + 3) === 'Union')
    return g.is(next + 4, 'to') ? Math.max(next + 4, stateEnd(next + 5, g)) : next + 4;
  // "Joint Task Force Nudo de Paramillo", "Combined Task Force 150".
  if (g.is(head, 'force') && g.is(head - 1, 'task')) return taskForceEnd(next, g);
  // "Headquarters Joint Forces New Zealand".
  if (g.is(head, 'headquarters') && from === head) return taskForceEnd(next, g);
  // "Supreme Headquarters Allied Powers Europe".
  if (g.is(head, 'headquarters') && g.text(next) === 'Allied' && g.text(next + 1) === 'Powers') return next + 3;
  // "Armed Forces Academy of General X Y".
  if (isSchool(head, g) && g.is(next, 'of') && g.rank(next + 1)) return namesakeEnd(next + 1, g);
  // "Technical School No. 1".
  const no = g.is(next, 'no') && g.capital(next) && g.text(next + 1) === '.' && g.number(next + 2) ? next + 3 : next;
  if (no > next && from < head) return no;
  if (isCountedAt(head, from, g)) return next + 1;
  // "Allied Command Transformation".
  if (g.text(head) === 'Command' && g.text(from) === 'Allied' && g.role(next, FIELD) && g.leads(head)) return next + 1;
  // "Marine Rotational Force-Darwin".
  if (g.text(head) === 'Force' && g.text(head - 1) === 'Rotational' && g.hyphen(next) && g.capital(next + 1))
    return next + 2;
  // "General Dynamics European Land Systems".
  if (g.text(head) === 'Dynamics' && g.text(head - 1) === 'General')
    for (let i = next; i < next + 4 && g.part(i) && g.leads(i - 1); i++) if (YARDS.has(g.text(i))) return i + 1;
  if (!g.spaced(next) || !g.part(next)) return next;
  // "Gendarmerie Nationale".
  if (g.roles(next, FOREIGN_WORD)) return next + 1;
  if (
    (g.is(head, 'forces') || (g.is(head, 'unit') && g.countryName(next))) &&
    from < head &&
    (g.country(from) || (g.text(from) === 'HQ' && g.countryName(next))) &&
    !g.role(next, OFFICE_HEAD | FIELD | ORGANISATION_HEAD)
  ) {
    return g.spaced(next + 1) && g.part(next + 1) ? head + 1 : next + 1;
  }
  // "NATO Rapid Deployable Corps Italy".
  const seat = g.role(head, NUMBERED) || /^Cent(?:re|er)$/.test(g.text(head));
  if (from < head && g.countryName(next) && seat && isSeated(from, next, g)) return next + 1;
  // "Royal Military Academy Sandhurst", "Allied Joint Force Command Brunssum".
  const placed = from < head && PLACED.has(g.text(from)) && SEATED.has(g.text(head));
  const college =
    from < head &&
    g.text(head) === 'College' &&
    (g.text(head - 1) === 'University' || !g.role(head - 1, FIELD | ORGANISATION_HEAD));
  if (placed && g.text(from) === 'Allied' && AREAS.has(g.text(next)) && !g.part(next + 1)) return next + 1;
  const last = g.lineStart(next + 1) || !(g.capital(next + 1) && g.spaced(next + 1));
  if ((placed || college) && !g.role(next, ~PLAIN) && !g.country(next) && last && !g.hyphen(next + 1)) return next + 1;
  // "Tsuneishi Heavy Industries Cebu will".
  if (YARDS.has(g.text(head)) && head - from > 1 && g.unknown(from) && g.unknown(next) && last && g.word(next + 1))
    return next + 1;
  // "Brigade North".
  if (from === head && !/^(?:North|South|East|West)$/.test(g.text(next))) return next;
  if (!g.role(head, NUMBERED) || !g.role(next, DIRECTION) || (from === head && g.part(next + 1))) return next;
  return g.hyphen(next + 1) && g.role(next + 2, DIRECTION) ? next + 3 : next + 1;
}

const PLACED: ReadonlySet<string> = new Set(['Allied', 'Royal', 'NATO', 'Joint', 'Multinational']);
const SEATED: ReadonlySet<string> = new Set(['Academy', 'College', 'Command', 'Centre', 'Center', 'School']);

const AREAS: ReadonlySet<string> = new Set(['Africa', 'Europe', 'Japan', 'Korea', 'Asia']);

/** "NATO Rapid Deployable Corps Italy"; "Defence Command Finland" ends there, "the Joint Command Japan has" goes on. */
const isSeated = (from: number, country: number, g: View): boolean =>
  g.role(from, ORGANISATION_NAME) ||
  g.text(from) === 'Multinational' ||
  g.lineStart(country + 1) ||
  !(g.word(country + 1) || g.possessive(country + 1) || g.hyphen(country + 1));

/** "the French Force Commander", "Armed Forces Day", "a State Party". */
const isNone = (head: number, g: View): boolean =>
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
const isShoal = (head: number, g: View): boolean =>
  g.text(head) === 'Bank' &&
  g.part(head - 1) &&
  !g.is(head + 1, 'for') &&
  !(g.is(head + 1, 'of') && stateEnd(head + 2, g) > 0) &&
  !g.country(head - 1) &&
  !g.role(head - 1, FIELD | AIM) &&
  WATERS.has(g.text(g.the(head - 2) ? head - 3 : head - 2).toLowerCase());

const WATERS: ReadonlySet<string> = new Set(['near', 'off', 'around', 'over', 'at']);

/** "Chief of Defence Forces", "Chief of the Defence Staff": the words are the office's, and the country behind is not. */
function isOffice(from: number, head: number, g: View): boolean {
  const of = g.is(head, 'staff') && g.the(from - 1) ? from - 2 : from - 1;
  return g.is(of, 'of') && g.role(of - 1, OFFICE_HEAD);
}

function eventEnd(to: number, g: View): number {
  const about = g.is(to, 'on') || g.is(to, 'for');
  if (!about || !g.part(to + 1)) return to;
  return complementEnd(to, g, { office: false, national: true, opens: (i) => i === to });
}

/** Another organisation that begins with its country: "the U.S. Indo-Pacific Command". */
function isForeign(noun: number, g: View): boolean {
  const end = stateEnd(noun, g);
  // "EMBASSY OF NORWAY" and, below it, "Cairo".
  if (g.lineStart(end) && g.countryName(end - 1) && !g.leads(end - 1)) return false;
  // "the Bank of Japan Governor".
  if (end > 0 && isHolder(end, g)) return false;
  // "Department of European Affairs".
  if (g.text(end) === 'Affairs' || g.text(end + 1) === 'Affairs') return false;
  // "Bank of Lesotho Ann Lee": somebody stands behind.
  return end > 0 && g.part(end) && g.spaced(end) && (!g.unknown(end) || !g.capital(end + 1) || leadsToBody(end, g));
}

/** "for the Prohibition of Chemical Weapons", "for the Law of the Sea". */
const isTask = (i: number, g: View): boolean =>
  // "for the Self-Determination of".
  (g.hyphen(i + 1) && isTask(i + 2, g)) ||
  (g.part(i) &&
    (g.is(i + 1, 'of') || g.is(i + 1, 'against')) &&
    (g.role(i, FIELD | AIM) || (g.nominal(i) && g.text(i) !== 'Government') || DONE.has(g.text(i))) &&
    !g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD | OFFICE_HEAD | AGREEMENT_HEAD | EVENT_HEAD));

/** "Directorate for the Middle East", "Department for the Americas". */
const isDesk = (head: number, i: number, g: View): boolean =>
  i === head + 1 &&
  DESKS.has(g.text(head)) &&
  g.part(i + 2) &&
  (g.role(i + 2, DIRECTION | FIELD | PLACE_HEAD) || g.text(i + 2) === 'Middle');

/** Of these a country may follow "for": "Special Tribunal for Lebanon". */
const STATED: ReadonlySet<string> = new Set(['Fund', 'Tribunal', 'Court', 'Mission']);

const DESKS = wordSet('Directorate Department Division Bureau Desk');

const DONE: ReadonlySet<string> = new Set(['Study', 'Fight', 'Safeguard', 'Rescue', 'Defence', 'Defense']);

function styleOf(head: number, national: boolean, g: View): Style {
  const abroad = g.is(head, 'embassy') || g.is(head, 'consulate') || g.is(head, 'mission') || g.is(head, 'delegation');
  return {
    office: false,
    body: true,
    national: national || abroad || g.is(head, 'commission'),
    opens: (i) => {
      if (g.is(i, 'of')) {
        // "Foreign Relations Department of the Ministry of National Defence" is of another organisation.
        const noun = g.article(i + 1) ? i + 2 : i + 1;
        const own = g.is(noun + 1, 'of') || (g.the(i + 1) && g.text(noun) === 'Ministry' && !g.part(noun + 1));
        if (g.role(noun, GOVERNMENTAL) && own && i === head + 1) return false;
        if (i > head + 1 && g.the(i + 1) && UNIONS.has(g.text(noun))) return false;
        if (YARDS.has(g.text(head)) && stateEnd(noun, g) < 0) return false;
        // "Marines of the Norwegian Navy" are two names, "General Staff of the Polish Armed Forces" is one.
        return !isForeign(noun, g) || UNIONS.has(g.text(head)) || g.is(head, 'staff') || g.is(head, 'headquarters');
      }
      if (g.is(i, 'against')) return i === head + 1 && !g.country(i + 1);
      // "Alliance for the Republic".
      if (g.is(i, 'for')) {
        // "I thank U.S. Southern Command for Tradewinds 2022".
        if (g.role(head, NUMBERED) && g.unknown(i + 1) && !g.part(i + 2)) return false;
        // "has left the Authority for Border Protection for Otto Works".
        if (i > head + 1 && g.unknown(i + 1) && g.unknown(i + 2)) return false;
        const of = UNIONS.has(g.text(head)) && i === head + 1 && g.part(i + 2);
        if (STATED.has(g.text(head)) && stateEnd(i + 1, g) > 0) return true;
        return !g.country(i + 1) && (!g.article(i + 1) || of || isTask(i + 2, g) || isDesk(head, i, g));
      }
      const office = g.is(head, 'office');
      const working = g.is(head, 'party') && g.text(head - 1) === 'Working';
      const on =
        working || office || g.role(head, MEETING_BODY) || g.is(head, 'authority') || g.is(head, 'directorate');
      if (g.is(i, 'on')) return on && !g.fixed(i + 1);
      // "UN Office to the African Union".
      if (g.is(i, 'to') && g.is(head, 'delegation')) {
        const union = g.article(i + 1) ? i + 2 : i + 1;
        return stateEnd(union, g) > 0 || (g.role(union, ORGANISATION_NAME) && g.allCapitals(union));
      }
      if (g.is(i, 'to')) return g.is(head, 'mission') || (office && g.article(i + 1) && i === head + 1);
      // "United Nations Interim Force in Lebanon"; the "Air Force in Chile" is there.
      const force = g.is(head, 'force') && (!g.role(head - 1, FIELD) || g.text(head - 1) === 'Peacekeeping');
      // "Consulate General of Peru in Milan".
      if (g.is(i, 'in') && g.is(head - 1, 'consulate') && g.part(i + 1)) return true;
      return g.is(i, 'in') && (abroad || force) && stateEnd(g.article(i + 1) ? i + 2 : i + 1, g) > 0;
    },
  };
}

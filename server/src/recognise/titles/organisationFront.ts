/** Where the name of an organisation begins: "Political Affairs, Peace and Security Department", "Lake Chad Basin Commission". */
import { wordSet } from '../../text/wordSet.ts';
import {
  AIM,
  COMPLEMENT,
  DIRECTION,
  FIELD,
  GOVERNMENTAL,
  LINK,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  OWNER,
  PLAIN,
  STATE,
  STATE_MODIFIER,
} from '../roles.ts';
import { isInternational, isPair, unEnd } from './places.ts';
import type { View } from './view.ts';

const SERVICE = NATIONAL_HEAD;

/** So many tokens before its head are looked at. */
export const FRONT = 8;

export interface Front {
  readonly from: number;
  /** Two countries joined by a hyphen stand before it. */
  readonly pair: boolean;
  readonly pairFrom: number;
}

export function frontOf(head: number, national: boolean, g: View): Front {
  let from = head;
  let crossed = 0;
  for (let i = head - 1; i >= head - FRONT; i--) {
    const state = g.country(i) ? republic(i, g) : i;
    if (g.country(i) && g.hyphen(state - 1) && (g.country(state - 2) || isPair(i, g))) {
      let pairFrom = pairStart(state - 2, g);
      // "the Odawara Japan-Vietnam Association".
      if (g.is(head, 'association') && g.unknown(pairFrom - 1) && g.leads(pairFrom - 1)) pairFrom--;
      return { from: national ? pairFrom : i + 1, pair: true, pairFrom };
    }
    // "NATO-Ukraine Council".
    if (g.country(i) && from === i + 1 && g.hyphen(i - 1) && g.role(i - 2, ORGANISATION_NAME) && g.allCapitals(i - 2))
      return { from: i - 2, pair: false, pairFrom: i - 2 };
    if (g.hyphen(i) && from === i + 1 && g.part(i - 1)) continue;
    // "Trinidad and Tobago Coast Guard".
    if (national && g.is(i, 'and') && from === i + 1 && SECONDS.has(g.text(from)) && g.countryName(i - 1))
      return { from: i - 1, pair: false, pairFrom: i - 1 };
    // "the Asia, Africa and Oceania Department".
    const listed = g.is(i, 'and') && from === i + 1 ? listFrom(i, head, g) : i;
    if (listed < i) return { from: listed, pair: false, pairFrom: listed };
    // "China Road and Bridge Corporation".
    const trade = g.is(i, 'and') && from === i + 1 && from === head - 1 && /^Co(?:rporation|mpany)$/.test(g.text(head));
    if (trade && g.part(i - 1) && g.countryName(i - 2) && g.leads(i - 2))
      return { from: i - 2, pair: false, pairFrom: i - 2 };
    // "Indian Ocean Commission".
    if (g.country(i) && from === i + 1 && g.text(from) === 'Ocean') {
      from = i;
      continue;
    }
    // "Gulf Co-operation Council".
    if (from === i + 1 && CO.has(g.text(i)) && g.hyphen(i - 1) && g.text(i - 2) === 'Co') {
      i -= 2;
      from = i;
      continue;
    }
    // "Military Attaché Corps".
    if (i === head - 1 && g.is(i, 'attache') && g.is(head, 'corps')) {
      from = i;
      continue;
    }
    // "Air Defence - Air Force Service".
    const twin = from === i + 1 && /^[-–]$/.test(g.text(i)) && g.text(from) === 'Air' && g.text(from + 1) === 'Force';
    if (twin && /^Defen[cs]e$/.test(g.text(i - 1)) && g.text(i - 2) === 'Air') {
      i -= 2;
      from = i;
      continue;
    }
    // "Nigerian Navy Hydrographic Office": a service has its nationality.
    if (g.country(i) && from === i + 1 && from < head && g.role(from, SERVICE) && g.spaced(from))
      return { from: SECONDS.has(g.text(i)) && g.is(i - 1, 'and') ? i - 2 : royalFrom(i, g), pair: false, pairFrom: i };
    // "Political Affairs, Peace and Security Department".
    if (g.is(i, ',') && from === i + 1 && crossed > 0 && g.role(i - 1, FIELD) && g.part(i - 1)) continue;
    if (g.possessive(i) && from === i + 1 && g.capital(i - 1) && (g.role(i - 1, OWNER) || isTradesmens(i, head, g)))
      continue;
    // "Cruz del Sur Peace Force".
    if (g.particle(i) && !g.capital(i) && from === i + 1 && g.unknown(from) && g.part(i - 1) && !g.role(i, LINK))
      continue;
    // "Command and Staff College", "Science and Technology Agency": the words before "and" are fields themselves.
    if (g.is(i, 'and') && from === i + 1 && crossed === 0 && g.part(i - 1) && joinsFields(i, head, g)) {
      crossed = i;
      continue;
    }
    if (national && from === i + 1 && g.usEnd(i - 3) === from) return { from: i - 3, pair: false, pairFrom: i - 3 };
    // "the U.N. Security Council".
    if (from === i + 1 && from < head && unEnd(i - 3, g) === from) return { from: i - 3, pair: false, pairFrom: i - 3 };
    // "Lake Chad Basin Commission".
    if (g.country(i) && g.is(i - 1, 'lake') && g.part(i - 1)) {
      from = --i;
      continue;
    }
    // "Gulf of Guinea Commission".
    if (g.country(i) && g.is(i - 1, 'of') && g.is(i - 2, 'gulf') && g.capital(i - 2)) {
      i -= 2;
      from = i;
      continue;
    }
    if (!g.part(i) || (i + 1 === from && !g.leads(i) && !g.hyphen(i + 1) && !g.possessive(i + 1))) break;
    // A "General Politics Department" is more often a General Department misnamed.
    if (g.is(i, 'general') && g.text(head) === 'Department' && !g.is(head + 1, 'of')) break;
    // "Chief of Staff Headquarters Field Army".
    if (g.is(i, 'staff') && g.is(i - 1, 'of') && g.is(i - 2, 'chief')) break;
    // "EGYPT'S NEW ARMY CHIEF".
    if (g.is(i, 'new') && g.allCapitals(i)) break;
    const owner = g.role(i, OWNER) && g.possessive(i + 1);
    // "Army Officer College".
    // "Officer Candidate School".
    const candidates = i === head - 2 && g.text(i + 1) === 'Candidate';
    const officer = (i === head - 1 || candidates) && g.is(i, 'officer') && isSchool(head, g);
    if (g.role(i, OFFICE_HEAD) && !g.role(i, FIELD | ORGANISATION_HEAD) && !owner && !officer) break;
    // "the Viet Nam Department of Peacekeeping Operations".
    const within = g.text(head) === 'Department' && g.is(head + 1, 'of') && g.countryName(i) && !g.allCapitals(i);
    // "Thai Nguyen", "Thai Binh": provinces.
    const province = g.text(i) === 'Thai' && /^(?:Nguyen|Binh)$/.test(g.text(i + 1));
    // "the Royal Malaysian Customs Department", "the Malaysia Norway Business Council".
    const royal = g.is(i - 1, 'royal') && g.leads(i - 1) && !g.is(head + 1, 'of');
    // "the Cambodia National Mekong Committee".
    const mixed = g.text(head) === 'Committee' && g.is(from, 'national') && from === head - 2;
    const council = (g.text(head) === 'Council' || mixed) && g.countryName(i) && from < head && !g.is(head + 1, 'of');
    if (g.country(i) && !national && !within && !province && !royal && !council && !isInternational(i, g)) break;
    // "the Chart Thai Party".
    if (g.is(head, 'party') && g.the(i - 1) && from === head - 1 && !g.role(i, ~PLAIN)) {
      from = i;
      continue;
    }
    // A nationality begins a name, but for "Royal": "visited Hanoi Vietnamese Navy" is no name.
    const area = from === i + 1 && g.role(i, DIRECTION) && AREA_PEOPLES.has(g.text(from));
    // "the New China News Agency".
    const renewed = g.is(i, 'new') && g.the(i - 1) && g.countryName(from);
    // "the International Syria Support Group", "the National Iranian Oil Company".
    const wide = (g.is(i, 'international') || g.is(i, 'national')) && g.the(i - 1) && from < head - 1;
    const prefix = area || renewed || wide || (g.hyphen(i + 1) && PREFIXES.has(g.text(i)));
    // "the Toyota Vietnam Foundation".
    const branch = g.the(i - 1) && g.countryName(from) && g.unknown(i) && from === head - 1;
    if (from <= head && g.country(from) && from < head && !g.is(i, 'royal') && !g.country(i) && !prefix && !branch)
      break;
    if (g.sentenceStart(i) && g.country(i + 1) && !g.is(i, 'royal')) break;
    from = i;
  }
  // "Ministry of Defence and Staff College": the field belongs to another name.
  if (crossed > 0 && from < crossed && (g.role(from - 1, COMPLEMENT) || isGoverned(from, g))) {
    return { from: crossed + 1, pair: false, pairFrom: from };
  }
  return { from, pair: false, pairFrom: from };
}

/** "Royal Oman Police Coast Guard": where the words before the country begin. */
const royalFrom = (i: number, g: View): number => (g.is(i - 1, 'royal') && g.leads(i - 1) ? i - 1 : i);

/** Behind "Co-". */
const CO: ReadonlySet<string> = new Set(['operation', 'ordination']);

/** Of countries that are two islands or lands: "and" joins two bodies or fields elsewhere, whatever stands around it. */
const SECONDS: ReadonlySet<string> = new Set(['Tobago', 'Herzegovina']);

/** Where a list of fields behind "the" begins that ends with "and" and one more before a department: else its "and". */
function listFrom(and: number, head: number, g: View): number {
  const field = (i: number) => g.part(i) && g.role(i, FIELD | DIRECTION) && !g.role(i, OFFICE_HEAD);
  if (!LISTED.has(g.text(head)) || !g.spaced(head)) return and;
  const part = (i: number) => field(i) || (g.part(i) && g.nominal(i));
  for (let i = and + 1; i < head; i++) if (!part(i) && !(g.unknown(i) && g.part(i) && part(i + 1))) return and;
  let from = and - 1;
  while (from > head - FRONT && (part(from) || (g.is(from, ',') && part(from + 1)))) from--;
  // "the Rwanda Mines, Petroleum and Gas Board".
  if (g.countryName(from) && g.the(from - 1) && g.is(from + 2, ',')) return from;
  return g.the(from) && from < and - 2 && field(from + 1) && g.is(from + 2, ',') ? from + 1 : and;
}

/** Parts of a ministry. */
const LISTED = wordSet(
  'Department Directorate Division Bureau Section Desk Branch Unit Committee Board Authority Agency',
);

/** "Central American", "West African". */
const AREA_PEOPLES: ReadonlySet<string> = new Set(['American', 'African', 'Asian', 'European']);

/** "Inter-American Defense Board". */
const PREFIXES: ReadonlySet<string> = new Set(['Inter', 'Pan', 'Trans', 'Afro', 'Euro', 'Ibero']);

/** "of the" before a name that crossed an "and" may be "Chief of the", which is fair; "Ministry of" is not. */
function isGoverned(from: number, g: View): boolean {
  return g.role(from - 1, COMPLEMENT) && g.role(from - 2, ORGANISATION_HEAD);
}

function joinsFields(and: number, head: number, g: View): boolean {
  const before = and - 1;
  // "the Nordic Advisory and Coordination Staff".
  const advises = g.adjective(before) || /ory$/.test(g.text(before));
  const opens = g.the(before - 2) || g.is(before - 2, ',');
  if (advises && g.role(and + 1, FIELD) && and + 2 === head && g.part(before - 1) && opens) return true;
  // "the Law and Justice Party".
  if (g.the(before - 1) && g.part(and + 1) && g.is(and + 2, 'party') && g.spaced(and + 2)) return true;
  if (g.role(before, GOVERNMENTAL) || g.country(before)) return false;
  // "the Jungle and Amphibious Training School".
  const plain = g.the(before - 1) && !g.role(before, ~PLAIN);
  if (plain && (g.role(and + 1, FIELD | AIM) || g.adjective(and + 1)) && g.part(and + 2)) return true;
  // "the Mountain and Winter Combat School", "the Americas and Caribbean Division".
  // "the High Altitude and Mountain Warfare School".
  const two = g.the(before - 2) && g.part(before - 1) && !g.role(before, ~PLAIN) && !g.country(before - 1);
  if ((plain || two) && isSchool(head, g) && g.part(and + 1) && g.part(and + 2)) return true;
  if (g.the(before - 1) && g.role(before, FIELD) && g.unknown(and + 1) && and + 2 === head) return true;
  // "the Police and Border Guard Board".
  if (g.text(before) === 'Police' && g.text(and + 1) === 'Border') return true;
  const command = g.role(before, NUMBERED) && (g.is(and + 1, 'staff') || g.is(and + 2, 'staff'));
  // "the International Boundary and Water Commission".
  const other = g.role(before, ORGANISATION_HEAD | NATIONAL_HEAD | OFFICE_HEAD) && !WORKINGS.has(g.text(before));
  if (isGrand(before, g) && g.part(and + 1) && !other) return true;
  // "the Scientific and Technological Research Council".
  if (g.adjective(before) && g.adjective(and + 1) && g.the(before - 1) && g.part(and + 1) && g.part(and + 2))
    return true;
  // "the Elections and Boundaries Commission", "the Fishermen and Hunters Association".
  const whole = plain && !g.allCapitals(before) && g.role(head, ORGANISATION_HEAD) && g.part(and + 1);
  if (whole && and + 2 === head && !g.role(and + 1, ~PLAIN)) return true;
  // "the Peatland and Mangrove Restoration Agency".
  if (
    whole &&
    and + 3 === head &&
    !g.role(and + 1, ~PLAIN) &&
    g.part(and + 2) &&
    (g.nominal(and + 2) || g.role(and + 2, FIELD))
  )
    return true;
  // "Southeast and Southwest Asian Affairs Department", "Guided Weapons and Explosive Ordnance Group".
  if (g.role(before, DIRECTION) && g.role(and + 1, DIRECTION)) return true;
  // "South Asia and Middle East Division".
  if (g.text(and + 1) === 'Middle') return true;
  const narrowed = g.role(before, FIELD) && g.adjective(and + 1) && g.part(and + 2);
  if (narrowed && (g.role(and + 2, FIELD) || g.text(and + 2) === 'Section')) return true;
  // "Joint Support and Enabling Command".
  return (
    command ||
    (g.role(before, FIELD | AIM) &&
      (g.role(and + 1, FIELD) || /ing$/.test(g.text(and + 1)) || (g.nominal(and + 1) && and + 2 === head)))
  );
}

/** "the International …": the words from there on are one name. */
function isGrand(last: number, g: View): boolean {
  let i = last;
  const grand = (k: number) => GRAND.has(g.text(k)) || g.country(k);
  while (i > last - 3 && g.part(i) && !grand(i)) i--;
  // "the United Nations Relief and Works Agency".
  const first = g.is(i, 'nations') ? i - 1 : i;
  return i < last && g.part(i) && grand(i) && (g.the(first - 1) || !g.word(first - 1));
}

/** What bodies do besides being heads: "Maritime Administration and Safety Agency". */
const WORKINGS: ReadonlySet<string> = new Set(['Administration', 'Services', 'Assistance', 'Inspection']);

const GRAND = wordSet(
  'International Federal Central Regional Nations African House Senate Standing Select Joint National',
);

function pairStart(i: number, g: View): number {
  return g.hyphen(i - 1) && g.country(i - 2) ? i - 2 : i;
}

/** "the Republic of Korea Navy": the whole name of the country stands before it. */
export function republic(from: number, g: View): number {
  // "His Majesty's Armed Forces".
  if (g.is(from, 'majesty') && g.capital(from - 1)) return from - 1;
  if (!g.countryName(from) || !g.is(from - 1, 'of') || !g.role(from - 2, STATE) || !g.capital(from - 2)) return from;
  let first = from - 2;
  while (g.capital(first - 1) && g.role(first - 1, STATE_MODIFIER)) first--;
  return first;
}

/** "Naval Academy", "Army Officer College". */
export const isSchool = (head: number, g: View): boolean =>
  (['academy', 'school', 'college', 'university'] as const).some((word) => g.is(head, word));

/** "Peruvian Shipowners' Association": a plural that owns what its people have joined. */
const isTradesmens = (apostrophe: number, head: number, g: View): boolean =>
  (g.length(apostrophe) === 1 ? /s$/ : /men$/).test(g.text(apostrophe - 1)) && JOINED.has(g.text(head));

const JOINED = wordSet('Association Union Federation League Society Club Network Council Guild Alliance Cooperative');

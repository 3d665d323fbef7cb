/** Offices: "Permanent Deputy Minister of Foreign Affairs", "Flag Officer Commanding-in-Chief, Western Naval Command". */
import { wordSet } from '../../text/wordSet.ts';
import {
  AIM,
  BARE_FIELD,
  COMPLEMENT,
  DIRECTION,
  FIELD,
  GENERAL_HEAD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  OFFICE_NAME,
  ORGANISATION_HEAD,
  PLACE_HEAD,
  PLAIN,
  SENT,
} from '../roles.ts';
import { complementEnd } from './complement.ts';
import { bodyEnd, styleOf, withTask } from './officeParts.ts';
import { organisationAt } from './organisation.ts';
import { fieldsEnd, plainOffice } from './plainOffice.ts';
import { belongsTo, type Title, type View } from './view.ts';

const FRONT = 7;
/** "Force Commander", "Fleet Commander", "Brigade Commander". */
const FORCE_HEAD = NUMBERED | NATIONAL_HEAD;

export function officeAt(head: number, g: View): Title | null {
  const title = wholeOfficeAt(head, g);
  const to = title === null ? 0 : interimEnd(title.to, g);
  return title === null || to === title.to ? title : { ...title, to };
}

/** Behind "a.i." or "ad interim", or `to`. */
function interimEnd(to: number, g: View): number {
  if (!g.spaced(to)) return to;
  if (g.text(to) === 'ad' && g.text(to + 1) === 'interim') return to + 2;
  const dotted = g.text(to) === 'a' && g.text(to + 1) === '.' && g.text(to + 2) === 'i' && !g.spaced(to + 2);
  return dotted && g.text(to + 3) === '.' ? to + 4 : to;
}

function wholeOfficeAt(head: number, g: View): Title | null {
  if (g.is(head, 'commanding')) return commandingAt(head, g);
  if (!g.capital(head)) return g.is(head, 'affaires') ? chargeAt(head, g) : plainOffice(head, g);
  // The head of "Commander-in-Chief" and "Officer Commanding" is the first word, and "Chief of Staff" is no staff.
  if (inChief(head - 3, g) === head + 1 || inChief(head - 2, g) === head + 1) return null;
  if (g.is(head, 'affaires')) return chargeAt(head, g);
  if (g.roles(head, OFFICE_NAME)) return namedOffice(head, g);
  const front = frontOf(head, g);
  const from = withField(head, front, g);
  let to = inChief(head, g);
  if (g.is(head, 'officer')) to = inCharge(to, g);
  if (g.is(head, 'officer') && g.is(to, 'in') && g.is(to + 1, 'command') && g.capital(to + 1)) to += 2;
  if (g.is(head, 'officer') && g.capital(to) && g.is(to, 'commanding')) to = inChief(to, g);
  // "Air Officer Commanding Mobility Command", "General Officer Commanding 82 Division".
  if (g.is(to - 1, 'commanding')) to = commandedEnd(to, g);
  if (g.is(head, 'chief') && g.text(to) === 'Constable') to++;
  // "Group Chief Executive"; "Chief Executive Officer" has its head behind.
  if (g.is(head, 'chief') && g.is(to, 'executive') && g.capital(to) && !g.is(to + 1, 'officer')) to++;
  if (g.is(head, 'lord') && !g.is(head - 1, 'sea')) return null;
  // "Counsel for the Government" speaks for a party.
  if (from === head && g.text(head) === 'Counsel') return null;
  // "Senior Defense Official".
  if (g.text(head) === 'Official' && !(/^Defen[cs]e$/.test(g.text(head - 1)) && g.text(from) === 'Senior')) return null;
  const general = g.hyphen(to) ? to + 1 : to;
  // "Commander General of the Air Force"; but "Force Commander General X".
  const heads = g.role(head, GENERAL_HEAD) || (g.is(head, 'commander') && g.is(general + 1, 'of'));
  if (heads && g.is(general, 'general') && g.capital(general)) to = general + 1;
  // "Minister Responsible for Defence Affairs".
  if (g.is(head, 'minister') && g.text(to) === 'Responsible' && g.is(to + 1, 'for') && g.part(to + 2)) to++;
  if (g.is(head, 'minister') && g.is(to, 'delegate') && g.capital(to)) to++;
  if (g.is(to, 'extraordinary') && g.capital(to)) {
    to = g.is(to + 1, 'and') && g.is(to + 2, 'plenipotentiary') ? to + 3 : to + 1;
  }
  if (g.is(to, 'of') && g.is(to + 1, 'staff') && g.capital(to + 1)) to += 2;
  // "Ambassador-designate of Chile", "President-elect", "Ambassador-at-Large".
  if (g.hyphen(to) && ELECT.has(g.text(to + 1))) to += 2;
  else if (g.hyphen(to) && g.is(to + 1, 'at') && g.hyphen(to + 2) && /^large$/i.test(g.text(to + 3))) to += 4;
  const titled = to > head + 1;
  // "Chairman Joint Chiefs of Staff Committee".
  const chiefs = g.is(to, 'joint') && g.is(to + 1, 'chiefs') && g.role(head, BARE_FIELD) ? bodyEnd(to, g) : 0;
  if (chiefs > 0) return { type: 'office', from, to: chiefs };
  const area = bareField(head, to, g);
  if (area > to) return { type: 'office', from, to: area };
  if (g.role(to, ORGANISATION_HEAD) && g.part(to) && g.leads(to - 1)) return null;
  let end = withTask(complementEnd(to, g, styleOf(head, g)), g);
  if (end === to) end = fieldsBehindComma(head, to, g);
  else if (g.is(end, '(')) end = fieldsBehindComma(head, end, g);
  if (
    end === to ||
    g.is(end - 1, ')') ||
    isFieldOnly(to, end, g) ||
    (g.is(end - 1, 'mission') && end === to + 2) ||
    (g.is(head, 'minister') && g.is(end - 1, 'state'))
  )
    end = withOrganisation(head, end, to, isListed(from, g), g);
  // "in charge of Operations, Plans and Training".
  if (g.is(end, 'in') && g.is(end + 1, 'charge') && g.is(end + 2, 'of'))
    end = Math.max(end, complementEnd(end + 2, g, styleOf(head, g)));
  // "Assistant Secretary of State for economic affairs".
  if (g.is(head, 'secretary') && g.is(end, 'for')) end = Math.max(end, fieldsEnd(end + 1, g));
  // "Minister of Defence II".
  if (end > to && g.is(end, 'ii') && g.allCapitals(end)) end++;
  if (end > to && g.article(from - 1)) end = placeEnd(end, g);
  if (end > to && isOfPlace(head, g)) end = lastPlaceEnd(end, g);
  if (end > to && g.role(head, SENT)) end = othersEnd(end, g);
  // "the Chief of Defense Conference".
  if (g.is(head, 'chief') && end > to && g.leads(end - 1) && g.is(end, 'conference') && g.capital(end)) return null;
  if (end > to || titled || from < front || hasField(from, head, g) || isPost(from, end, g))
    return { type: 'office', from, to: end };
  return null;
}

const ELECT: ReadonlySet<string> = new Set(['designate', 'Designate', 'elect', 'Elect']);

/** By their names in any case: "the Tánaiste". */
const NAMES: ReadonlySet<string> = new Set(['Tánaiste', 'Taoiseach']);

/** "CDF"; a "CEO" beside a name or with his firm. */
function namedOffice(head: number, g: View): Title | null {
  if (NAMES.has(g.text(head))) return { type: 'office', from: head, to: head + 1 };
  if (!g.allCapitals(head)) return null;
  if (!g.is(head, 'ceo')) return { type: 'office', from: head, to: head + 1 };
  const end = complementEnd(head + 1, g, styleOf(head, g));
  const beside =
    isPost(head, head + 1, g) || (isNameWord(head + 1, g) && isNameWord(head + 2, g) && g.spaced(head + 1));
  return end > head + 1 || beside ? { type: 'office', from: head, to: Math.max(end, head + 1) } : null;
}

/** "Kofi Mensah, Director, said": a title between two marks, and a name before it. */
function isPost(from: number, to: number, g: View): boolean {
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

/** Behind "in Charge" or "-in-Charge", or `to`. */
function inCharge(to: number, g: View): number {
  const word = g.hyphen(to) ? to + 1 : to;
  if (!g.is(word, 'in')) return to;
  const charge = g.hyphen(word + 1) ? word + 2 : word + 1;
  return g.is(charge, 'charge') && g.capital(charge) ? charge + 1 : to;
}

/** Behind the body that is commanded, or `to`. */
function commandedEnd(to: number, g: View): number {
  let end = to;
  // "Officer Commanding the Ordnance School".
  let first = g.the(to) ? to + 1 : to;
  // "Air Officer Commanding No. 22 Group".
  if (g.is(first, 'no') && g.text(first + 1) === '.') first += 2;
  let i = g.number(first) && g.spaced(first) && !g.fixed(first) ? first + 1 : first;
  for (; i < to + 5 && g.part(i) && g.spaced(i); i++) if (g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD)) end = i + 1;
  return end;
}

/** "commanding general of I Marine Expeditionary Force", in either case. */
function commandingAt(head: number, g: View): Title | null {
  if (!g.is(head + 1, 'general') || !g.is(head + 2, 'of')) return null;
  const end = complementEnd(head + 2, g, styleOf(head, g));
  return end > head + 2 ? { type: 'office', from: head, to: end } : null;
}

/** "chargé d'affaires", "Chargée d'Affaires". */
function chargeAt(head: number, g: View): Title | null {
  for (let i = head - 2; i >= head - 4; i--)
    if (g.is(i, 'charge') || g.is(i, 'chargee')) return { type: 'office', from: i, to: head + 1 };
  return null;
}

/** "Director, Foreign Training", "Joint Secretary (International Cooperation)": fields alone, up to the end of the cell or line. */
function fieldsBehindComma(head: number, to: number, g: View): number {
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

/** Where the modifiers before a head begin: "Deputy High", "Permanent Deputy", "Navy and Air". */
function frontOf(head: number, g: View): number {
  // "Minister-Counsellor".
  const double = g.hyphen(head - 1) && g.role(head - 2, OFFICE_HEAD) && g.capital(head - 2);
  let from = double ? head - 2 : head;
  for (let i = from - 1; i >= head - FRONT; i--) {
    if (g.hyphen(i)) continue;
    // "Counter-Terrorism Coordinator".
    if (g.capital(i) && g.hyphen(i + 1) && PREFIXES.has(g.text(i))) {
      from = i;
      continue;
    }
    if (g.is(i, 'and') && from === i + 1 && g.role(i + 1, FIELD) && g.role(i - 1, FIELD) && g.capital(i - 1)) {
      // "Minister of Defence and Foreign Minister": the field belongs to another title.
      if (g.role(i - 2, COMPLEMENT)) break;
      continue;
    }
    // "Defence Committee Chairman".
    const chair =
      (ledByChair(head, g) && g.role(i, ORGANISATION_HEAD)) ||
      (g.is(head, 'chief') && ((g.is(i, 'force') && g.is(i - 1, 'air')) || (g.is(i, 'air') && g.is(i + 1, 'force')))) ||
      (g.is(head, 'governor') && g.text(i) === 'Lieutenant') ||
      (g.is(head, 'chief') && g.text(i) === 'Group' && g.is(head + 1, 'executive')) ||
      (g.is(i, 'minister') && i === head - 1 && !g.is(i - 1, 'prime') && UNDER_MINISTER.has(g.text(head))) ||
      (g.is(head, 'minister') && isNational(i, head, g)) ||
      // "Foreign Office Minister".
      (g.is(head, 'minister') && g.is(i, 'office') && i === head - 1 && g.role(i - 1, FIELD)) ||
      (g.text(head) === 'Commandant' && ((g.role(i, NATIONAL_HEAD) && i === head - 1) || SERVICES.has(g.text(i)))) ||
      (DIRECTED.has(g.text(i)) && LEADERS.has(g.text(head)) && i === head - 1) ||
      (g.is(head, 'commander') && (g.role(i, FORCE_HEAD) || COMMANDED.has(g.text(i)))) ||
      (g.is(head, 'minister') && (g.is(i, 'forces') || (g.is(i, 'armed') && from === i + 1 && g.is(i + 1, 'forces'))));
    if (!g.capital(i) || g.fixed(i) || g.country(i) || !(chair || g.role(i, OFFICE_MODIFIER | FIELD))) break;
    if (!g.spaced(i + 1) && !g.hyphen(i + 1)) break;
    // "Under Prime Minister X, ties grew": nobody but a secretary is one under another.
    if (g.text(i) === 'Under' && !g.is(g.hyphen(i + 1) ? i + 2 : i + 1, 'secretary')) break;
    from = i;
  }
  return from;
}

/** "the British Farm Minister X Y": whatever stands between a nationality and a minister is his field; else `from`. */
function withField(head: number, from: number, g: View): number {
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
const isNational = (i: number, head: number, g: View): boolean =>
  (g.text(i) === 'Federal' || g.text(i) === 'Government' || (g.text(i) === 'Union' && !g.part(i - 1))) &&
  (i === head - 1 || (i === head - 2 && g.role(i + 1, FIELD | OFFICE_MODIFIER)));

const PREFIXES: ReadonlySet<string> = new Set(['Counter', 'Anti', 'Non', 'Multi', 'Inter']);

/** "Marine Corps Commandant", "Coast Guard Commandant". */
const SERVICES: ReadonlySet<string> = new Set(['Marine', 'Coast']);

/** "Minister Counsellor", "Minister Director". */
const UNDER_MINISTER: ReadonlySet<string> = new Set(['Director', 'Counsellor', 'Counselor', 'Secretary', 'Delegate']);

/** "Exercise Director", "Project Coordinator". */
const DIRECTED = wordSet('Exercise Staff Course Project Programme Program Country Mission Team Range');
const LEADERS = wordSet('Director Coordinator Manager Officer Commandant Head Representative');

/** What else a commander may have before him. */
const COMMANDED = wordSet(
  'Sector Area Base Mission Operation Task Group Patrol Contingent Component Company Battery Theatre Theater Zone Station Garrison',
);

const ledByChair = (head: number, g: View): boolean =>
  (['chair', 'chairman', 'chairwoman', 'chairperson'] as const).some((word) => g.is(head, word));

/** "the Minister", "Deputy Minister Chien": without a field of work these are no title. */
function hasField(from: number, head: number, g: View): boolean {
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

/** Behind "in-Chief" or "in Chief", or the next token. */
function inChief(head: number, g: View): number {
  if (!g.role(head, OFFICE_HEAD) && !g.is(head, 'commanding')) return head + 1;
  const i = g.hyphen(head + 1) ? head + 2 : head + 1;
  if (!g.is(i, 'in')) return head + 1;
  const chief = g.hyphen(i + 1) ? i + 2 : i + 1;
  return g.is(chief, 'chief') && g.capital(chief) ? chief + 1 : head + 1;
}

/** "Director Training", "Commander Eastern Area": fields alone, and nothing that could be a name behind them. */
function bareField(head: number, to: number, g: View): number {
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

/** "the Mayor of Punta Arenas, X Y": behind an article a name would stand behind the comma. */
function placeEnd(end: number, g: View): number {
  let i = end;
  if (g.role(end - 1, FIELD | ORGANISATION_HEAD | NATIONAL_HEAD) || g.country(end - 1)) return end;
  while (i < end + 2 && g.part(i) && g.spaced(i)) i++;
  return g.is(i, ',') && (g.capital(i + 1) || g.fixed(i + 1)) ? i : end;
}

/** "to the United Nations and Other International Organizations in Geneva". */
function othersEnd(end: number, g: View): number {
  if (g.text(end + 1).toLowerCase() !== 'other' || !g.is(end, 'and') || !g.is(end + 2, 'international')) return end;
  const place = end + 4;
  if (!/^organi[sz]ations$/i.test(g.text(end + 3))) return end;
  return (g.is(place, 'in') || g.is(place, 'at')) && g.part(place + 1) ? place + 2 : place;
}

/** Of a place by its name: "Mayor of Lyon", "Chief Minister of Uttar Pradesh". */
const isOfPlace = (head: number, g: View): boolean =>
  OF_PLACES.has(g.text(head).toLowerCase()) || (g.is(head, 'minister') && g.is(head - 1, 'chief'));

const OF_PLACES: ReadonlySet<string> = new Set(['governor', 'mayor', 'premier', 'prefect', 'consul']);

/** "Governor of Rhode Island", "Mayor of Da Nang": one word more is no name of a person, who would have two. */
function lastPlaceEnd(end: number, g: View): number {
  // "Jammu and Kashmir".
  const pair = g.is(end, 'and') && isNameWord(end - 1, g) && isNameWord(end + 1, g);
  if (pair && !g.part(end + 2) && !g.fixed(end + 2) && g.text(end + 2) === ',') return end + 2;
  const isOne = isNameWord(end - 1, g) && isNameWord(end, g) && g.spaced(end) && !g.lineStart(end);
  return isOne && !g.part(end + 1) && !g.fixed(end + 1) && !g.hyphen(end + 1) ? end + 1 : end;
}

/** "Director of Operations": its complement names a field of work and no body. */
function isFieldOnly(from: number, to: number, g: View): boolean {
  for (let i = from; i < to; i++) {
    const field = (g.role(i, FIELD) && !g.role(i, NATIONAL_HEAD)) || /^Organi[sz]ation$/.test(g.text(i));
    if (g.capital(i) ? !field : !g.role(i, COMPLEMENT) && !g.is(i, 'and')) return false;
  }
  return true;
}

/** "named Deputy Commander, NORAD". */
const BEFORE_POSTS: ReadonlySet<string> = new Set(['named', 'appointed', 'be', 'becomes']);

/** Behind a name and its comma, in a cell or at the beginning of a line: what follows a comma is its body. */
const isListed = (from: number, g: View): boolean =>
  BEFORE_POSTS.has(g.text(from - 1)) ||
  (g.is(from - 1, ',') && (g.capital(from - 2) || g.fixed(from - 2))) ||
  g.text(from - 1) === '|' ||
  from === 0 ||
  g.lineStart(from);

/** "Chief of Staff, Joint Staff": an office that names no organisation takes the one behind its comma. */
function withOrganisation(head: number, to: number, opened: number, listed: boolean, g: View): number {
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

/** Offices: "Permanent Deputy Minister of Foreign Affairs", "Flag Officer Commanding-in-Chief, Western Naval Command". */
import {
  BARE_FIELD,
  GENERAL_HEAD,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_NAME,
  ORGANISATION_HEAD,
  SENT,
} from '../roles.ts';
import { complementEnd } from './complement.ts';
import {
  isListed,
  isOfPlace,
  isPost,
  lastPlaceEnd,
  namedOffice,
  othersEnd,
  placeEnd,
  withOrganisation,
} from './officeBehind.ts';
import { bareField, fieldsBehindComma, hasField, isFieldOnly, withField } from './officeField.ts';
import { frontOf } from './officeFront.ts';
import { bodyEnd, styleOf, withTask } from './officeParts.ts';
import { fieldsEnd, plainOffice } from './plainOffice.ts';
import type { Title, View } from './view.ts';

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

/** Behind "in-Chief" or "in Chief", or the next token. */
function inChief(head: number, g: View): number {
  if (!g.role(head, OFFICE_HEAD) && !g.is(head, 'commanding')) return head + 1;
  const i = g.hyphen(head + 1) ? head + 2 : head + 1;
  if (!g.is(i, 'in')) return head + 1;
  const chief = g.hyphen(i + 1) ? i + 2 : i + 1;
  return g.is(chief, 'chief') && g.capital(chief) ? chief + 1 : head + 1;
}

/** With which words the name of an organisation may go on behind its head. */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT_HEAD,
  AIM,
  DIRECTION,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  MEETING_BODY,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  PLACE_HEAD,
} from '../roles.ts';
import { isHolder } from './complement.ts';
import type { Style } from './complementLinks.ts';
import { leadsToBody, stateEnd } from './places.ts';
import { UNIONS, YARDS } from './telling.ts';
import type { View } from './view.ts';

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

export function styleOf(head: number, national: boolean, g: View): Style {
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
        return (
          (!g.country(i + 1) || g.text(i + 2) === 'Affairs') &&
          (!g.article(i + 1) || of || isTask(i + 2, g) || isDesk(head, i, g))
        );
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

/** The words before the head of an organisation's name: "Royal Norwegian", "Ho Chi Minh City", "Abraham Lincoln". */
import {
  DIRECTION,
  FIELD,
  FOREIGN_WORD,
  NATIONAL_HEAD,
  NUMBERED,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  PLACE_HEAD,
  PLAIN,
} from '../roles.ts';
import { isCountedAt, taskForceEnd } from './forces.ts';
import { isSchool } from './organisationFront.ts';
import { stateEnd } from './places.ts';
import { YARDS } from './telling.ts';
import type { View } from './view.ts';

/** Behind the rank and the name of him after whom a school is called. */
function namesakeEnd(rank: number, g: View): number {
  let i = rank;
  while (i < rank + LONGEST_NAME && g.capital(i) && g.spaced(i)) i++;
  return i;
}

/** A rank of two words and a name of three. */
const LONGEST_NAME = 5;

/** Behind what belongs to the head: "United States Forces Korea", "Multinational Division North-East". */
export function openingEnd(from: number, head: number, g: View): number {
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

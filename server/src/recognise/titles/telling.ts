/** Which words make a name of a weak head: "Kenya Coast Guard Service", "the Public Investment Fund", not "National Service". */
import { CITIES } from '../../registry/cities.ts';
import { wordSet } from '../../text/wordSet.ts';
import { DIRECTION, FIELD, NATIONAL_HEAD, OFFICE_HEAD, PLACE_HEAD, PLAIN } from '../roles.ts';
import { stateEnd } from './places.ts';
import type { View } from './view.ts';

/** "Organization of Turkic States", "League of Arab States": told by whose it is. */
export const isOf = (head: number, g: View): boolean =>
  (UNIONS.has(g.text(head)) || BANDS.has(g.text(head)) || (g.text(head) === 'Museum' && g.the(head - 1))) &&
  (g.is(head + 1, 'of') || g.is(head + 1, 'for')) &&
  g.part(g.article(head + 2) ? head + 3 : head + 2);

const BANDS: ReadonlySet<string> = new Set(['Chamber', 'Movement', 'Front', 'Society', 'Gallery', 'Church']);

export const UNIONS = wordSet(
  'Organisation Organization League Community Confederation Coalition Alliance Consortium ORGANISATION ORGANIZATION LEAGUE COMMUNITY',
);

/** "Kenya Coast Guard Service", "Secret Intelligence Service", "United Nations"; not "National Service". */
export function isTelling(from: number, head: number, g: View): boolean {
  if (g.is(head, 'nations')) return g.is(head - 1, 'united');
  if (head - from < 1) return false;
  if (g.text(head) === 'Dynamics') return true;
  // "the Naval Arsenal".
  if (g.text(head) === 'Arsenal') return g.the(from - 1) && g.role(head - 1, FIELD);
  // "Kuwait Petroleum Company"; "Charlie Company" is a part of a battalion.
  if (g.text(head) === 'Company')
    return (
      head - from > 1 &&
      (g.country(from) || (g.is(from, 'national') && g.country(from + 1))) &&
      !g.hyphen(from - 1) &&
      (g.role(head - 1, FIELD) || (g.unknown(head - 1) && g.the(from - 1)))
    );
  // "Defense Weekly", "The Straits Times"; "Hard Times".
  // "the Defence Science and Technology Group".
  if (g.text(head) === 'Group' && head - from > 3 && g.the(from - 1) && joinsAnd(from, head, g)) return true;
  // "the Security Assistance Group".
  if (
    g.text(head) === 'Group' &&
    head - from === 2 &&
    g.the(from - 1) &&
    !g.is(head + 1, 'of') &&
    g.role(from, FIELD) &&
    g.role(from + 1, FIELD)
  )
    return true;
  if (g.text(head) === 'Troops' || (g.text(head) === 'Engineers' && head - from === 1)) return !g.country(head - 1);
  if (g.text(head) === 'Team') return head - from > 2 && g.country(from);
  // "Tehran Radio": a place, even at the beginning of a sentence.
  if (PAPERS.has(g.text(head)) || (BROADCAST.has(g.text(head)) && CITIES.has(g.text(head - 1).toLowerCase())))
    return true;
  if (g.text(head) === 'Watch') return head - from > 1 && g.role(head - 1, FIELD);
  if (g.text(head) === 'Legion' && g.the(from - 1)) return true;
  // "the Muslim Brotherhood", "the Sweden Democrats"; "House Democrats".
  if (/^(?:Brotherhood|Democrats)$/.test(g.text(head))) return !/^(?:House|Senate)$/.test(g.text(head - 1));
  // "PHOTO GALLERY".
  if (g.text(head).toUpperCase() === 'GALLERY') return g.is(head - 1, 'national');
  // "the Georgian Orthodox Church"; "the Old Church".
  if (g.text(head) === 'Church') return head - from > 1 && g.country(from);
  // "the United National Movement".
  if (g.text(head) === 'Movement' && g.the(from - 1) && head - from > 1) return !joinsAnd(from, head, g);
  // "Norwegian People's Aid"; "First Aid", "the Kosovo Survey".
  if (g.text(head) === 'Aid') return head - from > 1 && (g.country(from) || g.possessive(head - 1));
  if (g.text(head) === 'Survey') return g.text(head - 1) === 'Geological' || g.text(head - 1) === 'Antarctic';
  // "the National Salvation Front"; "the Eastern Front", "Home Front Command".
  if (g.text(head) === 'Front') return FRONTS.has(g.text(head - 1)) && !g.capital(head + 1);
  // "Bollinger Shipyards, of Lockport".
  if (YARDS.has(g.text(head)) && g.unknown(from) && /^[,(]$/.test(g.text(head + 1))) return true;
  if (g.text(head) === 'Times') return g.the(from - 1) || g.country(head - 1);
  for (let i = from; i < head; i++) {
    if (g.role(i, NATIONAL_HEAD) || g.country(i) || g.is(i, 'royal') || g.is(i, 'intelligence') || g.allCapitals(i))
      return true;
  }
  if (g.is(head, 'unit') && head - from > 1 && (g.the(from - 1) || g.is(from - 1, ','))) return true;
  // "the Central Military Hospital".
  if (/^(?:Hospital|Museum)$/.test(g.text(head)) && head - from > 1 && g.the(from - 1)) return true;
  // "International Maritime Organization".
  if (UNIONS.has(g.text(head)) && head - from > 1) return true;
  // "the Pacific Alliance", "the Arab League".
  if (LEAGUES.has(g.text(head)) && g.the(from - 1) && g.role(head - 1, PLACE_HEAD | DIRECTION)) return true;
  // "Defence Industries Corporation of Nigeria".
  // "Secretary of Defence Industries of Türkiye" is over them.
  const field = g.is(from - 1, 'of') && g.role(from - 2, OFFICE_HEAD);
  if (g.is(head + 1, 'of') && stateEnd(head + 2, g) > 0 && !field) return true;
  if (g.text(head) === 'Corporation' && head - from > 1 && (g.is(from, 'national') || g.is(from, 'international')))
    return true;
  // "Viettel High Technology Industries Corporation", "Ceylon Shipping Corporation": a name that says nothing else.
  if (head - from > 1 && (FIRMS.has(g.text(head)) || g.the(from - 1) || g.possessive(from - 1))) {
    for (let i = from; i < head; i++) if (!g.role(i, ~PLAIN)) return true;
  }
  // "the Public Investment Fund", "the Border Service".
  if (g.the(from - 1) && !joinsAnd(from, head, g)) {
    if (g.text(head) === 'Fund' && head - from > 1) return true;
    // "the State Security Service".
    if (g.text(head) === 'Service' && head - from <= 2 && SERVING.has(g.text(head - 1))) return true;
  }
  const service = g.is(head, 'service') || g.role(head, FIELD);
  return service ? head - from > 2 && !joinsAnd(from, head, g) : !g.role(head - 1, FIELD) && !g.sentenceStart(from);
}

/** Of such a service a state has one. */
const SERVING = wordSet(
  'Naval Border Secret Foreign Diplomatic Prison Customs Immigration Police Security Hydrographic Geological Migration Health Weather Legal',
);

const FRONTS = wordSet(
  'Polisario Liberation Salvation National Patriotic Popular Democratic Islamic Revolutionary United',
);

const LEAGUES: ReadonlySet<string> = new Set(['Alliance', 'League', 'Confederation', 'Coalition', 'Community']);

/** Firms by what they make: what "of" brings is where they are. */
export const YARDS = wordSet(
  'Shipyard Shipyards Shipbuilding Industries Technologies Systems Aerospace Holding Holdings Enterprises',
);

const BROADCAST: ReadonlySet<string> = new Set(['Radio', 'Television', 'TV']);

const PAPERS: ReadonlySet<string> = new Set(['Weekly', 'Gazette', 'Tribune', 'Herald', 'Broadcasting', 'Newspaper']);

const FIRMS = wordSet(
  'Corporation Holding Holdings Group Industries Enterprise Enterprises Shipyard Shipyards Systems Technologies Coalition Consortium',
);

/** "Police, National Security and Correctional Services" are fields of a ministry. */
function joinsAnd(from: number, head: number, g: View): boolean {
  for (let i = from; i < head; i++) if (g.is(i, 'and')) return true;
  return false;
}

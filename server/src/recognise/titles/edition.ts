/** Events by a name and a year: "DIMDEX 2024", "at Aero India 2025", "took part in Native Fury 24". */
import { wordSet } from '../../text/wordSet.ts';
import { AGREEMENT_HEAD, DIRECTION, OFFICE_HEAD, ORGANISATION_HEAD, PLAIN } from '../roles.ts';
import { FRINGES } from '../smallWords.ts';
import type { Title, View } from './view.ts';

const SHORTEST_NAME = 4;

/** "DIMDEX 2024", "RIMPAC 2026": the abbreviation of no body, with its year. */
export function datedAt(year: number, g: View): Title | null {
  // "KADEX-2024".
  const name = g.hyphen(year - 1) ? year - 2 : year - 1;
  // "COP26".
  if (g.number(year) && !g.spaced(year) && g.text(year - 1) === 'COP')
    return { type: 'event', from: year - 1, to: year + 1 };
  const hyphen = g.hyphen(year - 1);
  const visited = hyphen ? null : visitedAt(year, g);
  if (visited !== null) return visited;
  if (!g.year(year) || !(g.spaced(year) || hyphen) || !g.unknown(name) || !g.allCapitals(name) || g.fixed(name))
    return null;
  // In a headline in capitals every word looks like one.
  if (g.allCapitals(name - 1) || g.allCapitals(year + 1) || g.hyphen(year + 1)) return null;
  // "at DSA 2024".
  const shown = g.length(name) === 3 && VISITING.has(g.text(name - 1)) && g.text(name - 1) !== 'for';
  return g.length(name) < SHORTEST_NAME && !shown ? null : { type: 'event', from: name, to: year + 1 };
}

/**
 * "at Aero India 2025", "during Pacific Partnership 2018": two names or three, where somebody is or what is made ready;
 * one where people take part: "attended Filda 2023", "took part in Tradewinds 25".
 */
function visitedAt(year: number, g: View): Title | null {
  const dated = g.year(year);
  if (!g.spaced(year) || g.hyphen(year + 1) || !(dated || (g.length(year) === 2 && !g.fixed(year)))) return null;
  let from = year;
  while (from > year - 4 && g.part(from - 1) && g.leads(from - 1) && !g.role(from - 1, NO_SHOW)) from--;
  if (from === year || from === year - 4 || YEARLY.has(g.text(year - 1)) || g.role(year - 1, DIRECTION)) return null;
  const before = g.the(from - 1) ? from - 2 : from - 1;
  // "a briefing on Trident Juncture 2018": two words that mean nothing, in the running text.
  const named =
    dated &&
    year - from === 2 &&
    (g.unknown(from) || g.unknown(from + 1)) &&
    isNameless(from, g) &&
    isNameless(from + 1, g);
  const runs =
    g.word(from - 1) && !g.capital(from - 1) && !g.capital(year + 1) && !(g.word(year + 1) && !g.spaced(year + 1));
  if (named && runs) return { type: 'event', from, to: year + 1 };
  const joins = isTakenPart(before, g) && (year - from > 1 || g.unknown(from));
  const visited = dated && year - from > 1 && VISITING.has(g.text(from - 1));
  return joins || visited ? { type: 'event', from, to: year + 1 } : null;
}

const isNameless = (i: number, g: View): boolean => !g.role(i, ~PLAIN) && !g.country(i) && !/[Dd]ay$/.test(g.text(i));

/** "attended", "took part in", "on the sidelines of". */
function isTakenPart(i: number, g: View): boolean {
  const word = g.text(i);
  if (word === 'in') return JOINING.has(g.text(i - 1));
  return word === 'of' ? FRINGES.has(g.text(i - 1)) || g.text(i - 1) === 'edition' : ATTENDING.has(word);
}

const JOINING = wordSet('part participate participated participates participating participation');
const ATTENDING = wordSet(
  'attend attends attended attending host hosts hosted hosting opened opens inaugurated exercise',
);

const NO_SHOW = ORGANISATION_HEAD | OFFICE_HEAD | AGREEMENT_HEAD;
const VISITING: ReadonlySet<string> = new Set(['at', 'during', 'for']);
/** With these a year is only told. */
const YEARLY = wordSet(
  'Year Spring Summer Autumn Winter Fall Quarter Report Review Budget Vision Agenda Strategy Paper Law Minister President',
);

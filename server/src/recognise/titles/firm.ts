/** Firms, papers and stations whose names say nothing: "the shipbuilder Damen", "chief executive of Saab". */
import { PLAIN } from '../roles.ts';
import type { Title, View } from './view.ts';

const LONGEST = 3;

/** In lower case right before a name these say what bears it. */
const KINDS: ReadonlySet<string> = new Set(
  'company firm shipbuilder shipyard manufacturer contractor planemaker carmaker exporter conglomerate supplier broadcaster newspaper daily weekly magazine charity consultancy insurer startup'.split(
    ' ',
  ),
);
/** Of these one may be another's: "drone maker Baykar", but "film maker". */
const MAKERS: ReadonlySet<string> = new Set(['maker', 'giant', 'group', 'agency', 'operator', 'developer']);
const MADE: ReadonlySet<string> = new Set(
  'drone missile arms weapons aircraft engine tank ship ammunition radar defence defense aerospace news technology energy oil gas software satellite telecoms mining'.split(
    ' ',
  ),
);
/** "chief executive of", "a unit of", "shares in". */
const PARTS: ReadonlySet<string> = new Set('executive CEO subsidiary unit arm shares stake'.split(' '));

/** `i` is a capitalised word that no table knows. */
export function firmAt(i: number, g: View): Title | null {
  if (!isName(i, g) || !g.spaced(i) || !isToldBefore(i, g)) return null;
  let to = i + 1;
  while (to < i + LONGEST && isName(to, g) && g.leads(to - 1)) to++;
  // "the company Smith & Sons", "the daily Smith's": more than a name, or somebody's.
  return (g.possessive(to) && g.capital(to + 2)) || g.text(to) === '&' ? null : { type: 'organisation', from: i, to };
}

const isName = (i: number, g: View): boolean => g.part(i) && !g.role(i, ~PLAIN) && !g.country(i);

function isToldBefore(i: number, g: View): boolean {
  const before = i - 1;
  if (!g.word(before)) return false;
  const noun = g.text(before);
  if (KINDS.has(noun)) return true;
  if (MAKERS.has(noun)) return MADE.has(g.text(before - 1));
  if (!(g.is(before, 'of') || g.is(before, 'in')) || !PARTS.has(g.text(before - 1))) return false;
  // "shares in Oslo" are sold there.
  return g.is(before, 'of')
    ? !(g.text(before - 1) === 'executive' && g.text(before - 2) !== 'chief')
    : g.text(before - 1) === 'shares' || g.text(before - 1) === 'stake';
}

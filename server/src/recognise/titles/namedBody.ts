/** Bodies whose last word heads other things too: "Lebanese Red Cross", "World Food Programme", "Radio Phoenix", "PSM News". */
import { CITIES } from '../../registry/cities.ts';
import { wordSet } from '../../text/wordSet.ts';
import { ORGANISATION_NAME } from '../roles.ts';
import { FIRMS, PAIRS } from './firmNames.ts';
import type { Title, View } from './view.ts';

const LONGEST = 4;

/** "the Red Cross", "Sri Lanka Red Cross Society": `head` is "Cross" or "Crescent". */
export function redCrossAt(head: number, g: View): Title | null {
  if (g.text(head - 1) !== 'Red' || !g.leads(head - 1)) return null;
  let from = head - 1;
  while (from > head - LONGEST && g.country(from - 1) && g.leads(from - 1)) from--;
  const society = /^Societ(?:y|ies)$/.test(g.text(head + 1)) && g.leads(head);
  return { type: 'organisation', from, to: society ? head + 2 : head + 1 };
}

/** "World Food Programme", "UN Environment Programme": `head` is "Programme". */
export function unProgramme(head: number, g: View): Title | null {
  let from = head;
  while (from > head - LONGEST - 1 && g.part(from - 1) && g.leads(from - 1)) {
    from--;
    const united = g.is(from, 'nations') && g.is(from - 1, 'united');
    if (
      united ||
      g.text(from) === 'UN' ||
      (g.text(from) === 'World' && from === head - 2 && g.text(from + 1) === 'Food')
    )
      return from === head - 1 ? null : { type: 'organisation', from: united ? from - 1 : from, to: head + 1 };
  }
  return null;
}

/** "Toby Ames of the Grenadier Guards": `last` is the kind of a regiment that no other grammar knows. */
export function regimentAt(last: number, g: View): Title | null {
  if (!REGIMENTS.has(g.text(last))) return null;
  let from = last;
  while (from > last - LONGEST && g.part(from - 1) && g.leads(from - 1)) from--;
  // "two divisions of Iranian Revolutionary Guards".
  if (g.text(last - 1) === 'Revolutionary' && !g.part(last + 1)) {
    while (from < last - 1 && !g.country(from)) from++;
    return { type: 'organisation', from, to: last + 1 };
  }
  return from < last && g.the(from - 1) ? { type: 'organisation', from, to: last + 1 } : null;
}

const REGIMENTS = wordSet('Guards Hussars Lancers Dragoons Fusiliers Highlanders');

/** "told Radio Phoenix that": `head` is "Radio", and somebody speaks to it. */
export function radioAt(head: number, g: View): Title | null {
  if (!TOLD.has(g.text(head - 1))) return null;
  let to = head + 1;
  while (to < head + LONGEST && g.part(to) && g.leads(to - 1)) to++;
  return to > head + 1 ? { type: 'organisation', from: head, to } : null;
}

/** "the Deutschlandfunk radio station", "Al-Rai newspaper": `head` is in lower case, and what it says bears the name before it. */
export function outletBefore(head: number, g: View): Title | null {
  const to = outletFrom(head, g);
  if (to < 0 || !g.capital(to - 1) || g.country(to - 1) || CITIES.has(g.text(to - 1).toLowerCase())) return null;
  let from = to;
  while (from > to - LONGEST && (g.part(from - 1) || g.hyphen(from - 1)) && !g.sentenceStart(from)) from--;
  // "a Democratic newspaper", "the Soviet news agency TASS".
  const opens = g.the(from - 1) || g.lineStart(from) || !g.word(from - 1) || BEFORE.has(g.text(from - 1));
  const says = g.adjective(to - 1) || g.possessive(from - 1) || (to < head && g.capital(head + 1));
  return from < to && !g.hyphen(from) && opens && !says ? { type: 'organisation', from, to } : null;
}

/** Where what says that somebody prints or broadcasts begins, or -1. */
function outletFrom(head: number, g: View): number {
  const word = g.text(head);
  if (word === 'newspaper') return head;
  if (word === 'agency') return g.text(head - 1) === 'news' ? head - 1 : -1;
  return (word === 'radio' || word === 'television') && OUTLETS.has(g.text(head + 1)) ? head : -1;
}

const BEFORE = wordSet('told tells in to by of with from for and');

const OUTLETS: ReadonlySet<string> = new Set(['station', 'channel', 'network', 'broadcaster']);

const TOLD = wordSet('told tells on for with');

/** "PSM News", "(AP Photo/X Y)", "(AFP/X Y)": `i` is a word in capitals. */
export function stationAt(i: number, g: View): Title | null {
  if (g.allCapitals(i - 1)) return null;
  // "ABS-CBN News".
  const from = g.hyphen(i - 1) && g.allCapitals(i - 2) ? i - 2 : i;
  if (STATIONS.has(g.text(i + 1)) && g.leads(i)) return { type: 'organisation', from, to: i + 2 };
  const credits = g.is(i + 1, '/') || (g.text(i + 1) === 'Photo' && g.is(i + 2, '/'));
  return credits && isCredit(i, g) ? { type: 'organisation', from: i, to: i + 1 } : null;
}

const STATIONS: ReadonlySet<string> = new Set(['News', 'TV', 'Television', 'Radio', 'Online']);

const AGENCIES = wordSet('Press Images News Agency Pictures Photos Media');

/** "(Folha/X Y)": an agency before the name of the photographer, which its bracket closes. */
export function isCredit(i: number, g: View): boolean {
  if (!g.is(i - 1, '(')) return false;
  let k = g.text(i + 1) === 'Photo' ? i + 3 : i + 2;
  // "(Miyake/Jiji Press)" is the other way round.
  if (!g.is(k - 1, '/') || g.role(k, ORGANISATION_NAME) || FIRMS.has(g.text(k)) || PAIRS[g.text(k)] !== undefined)
    return false;
  const first = k;
  while (k < first + LONGEST && (g.capital(k) || g.hyphen(k)) && !AGENCIES.has(g.text(k))) k++;
  return k > first + 1 && g.is(k, ')');
}

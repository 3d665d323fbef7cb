/** What stands beside a name says that a body bears it: what only bodies have, do and are asked for. */
import { wordSet } from '../../text/wordSet.ts';
import { beginsName } from '../givenNames.ts';
import { AIM, DIRECTION, FIELD, OFFICE_HEAD, ORGANISATION_HEAD } from '../roles.ts';
import type { Title, View } from './view.ts';

/** Words between an owner and what it has: "'s former chief executive". */
const BETWEEN = 2;

/** "shares in X", "a spokesman for X", "an analyst at X", "insured by X": `i` begins the name. */
export function leadsToName(i: number, g: View): boolean {
  const nouns = NOUNS.get(g.text(i - 1));
  if (nouns === undefined || !nouns.has(g.text(i - 2).toLowerCase()) || beginsName(g.text(i), 2)) return false;
  // "one of the founders of X" may be a town's.
  return g.capital(i) && g.length(i) > 2 && !g.role(i, OFFICE_HEAD) && !g.country(i) && !g.rank(i);
}

/** By the word before the name. */
const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ran', wordSet('who')],
  ['runs', wordSet('who')],
  ['founded', wordSet('who')],
  ['in', wordSet('shares stake stakes shareholders')],
  [
    'for',
    wordSet(
      'spokesman spokeswoman spokesperson spokespeople works worked writes writing columnist reporter correspondent stringer lobbyist flies insurance consultant lawyers',
    ),
  ],
  [
    'at',
    wordSet(
      'analyst analysts economist economists lawyer lawyers partner partners consultant consultants executive executives banker bankers strategist strategists trader traders broker brokers',
    ),
  ],
  ['with', wordSet('analysts economists lawyers consultants strategist partner account contract')],
  ['by', wordSet('insured chartered leased operated manufactured underwritten printed broadcast published brokered')],
  [
    'of',
    wordSet(
      'journalist reporter correspondent columnist editor newsroom shareholders employees subsidiary customers creditors bondholders',
    ),
  ],
  ['from', wordSet('loan loans grant grants invoice licence quotation')],
]);

/** "X's chief executive", "X, which owns", "X shares", "X opened its": the name ends before `to`. */
export function isActing(i: number, to: number, g: View): boolean {
  if (g.possessive(to)) {
    // "Fiona and Gunnar's shares" are theirs.
    const first = g.text(to) === "'s" || g.text(to) === '’s' ? to + 1 : to + 2;
    if (to === i + 1 && g.text(first) === 'shares' && (g.is(i - 1, 'and') || beginsName(g.text(i), 1))) return false;
    for (let k = first; k <= first + BETWEEN && g.word(k) && !g.capital(k); k++)
      if (OWNED.has(g.text(k)) || (g.text(k) === 'chief' && g.text(k + 1) === 'executive')) return true;
    return false;
  }
  if (g.is(to, ',')) {
    const deed = g.text(to + 2);
    return g.text(to + 1) === 'which' && (MAKES.has(deed) || (to > i + 1 && WORKS.has(deed)));
  }
  if (g.capital(to) || !g.spaced(to)) return false;
  if (ALONE.has(g.text(to))) return !g.role(i - 1, ORGANISATION_HEAD);
  return to > i + 1 && OPENED.has(g.text(to)) && g.text(to + 1) === 'its';
}

const OWNED = wordSet('board shareholders shares subsidiary newsroom management creditors bondholders customers');
/** Of states and their capitals is said the rest of what firms do. */
const MAKES = wordSet('publishes prints broadcasts insures makes builds manages employs sells represents');
const WORKS = wordSet(
  'owns operates runs supplies flies advises represents wants hopes plans denies exports moves buys',
);
const ALONE = wordSet('publishes prints airs aired broadcast broadcasts insures');
const OPENED = wordSet('launched sold lost doubled shut published posted');

/** "UK Export Finance will": `i` is the name of a country before two fields, and what it does follows. */
function fieldsAt(i: number, g: View): Title | null {
  let to = i + 1;
  while (
    to < i + 4 &&
    g.leads(to - 1) &&
    g.part(to) &&
    g.role(to, FIELD) &&
    !g.role(to, OFFICE_HEAD | ORGANISATION_HEAD)
  )
    to++;
  const inside = !(g.capital(i - 1) && g.spaced(i) && !g.lineStart(i)) && g.word(to) && !g.capital(to);
  return to > i + 2 && inside && DOES.has(g.text(to)) ? { type: 'organisation', from: i, to } : null;
}

const DOES = wordSet('will has had is was said says told announced guarantees offers agreed published');

/** "Innovation Norway", "the XCC Fiji": `i` is the name of a country behind what a body does there, or is called in short. */
export function branchAt(i: number, g: View): Title | null {
  if (!g.country(i)) return null;
  const fields = fieldsAt(i, g);
  if (fields !== null) return fields;
  const last = i - 1;
  if (!g.leads(last) || (g.capital(i + 1) && g.spaced(i + 1) && !g.lineStart(i + 1)) || g.hyphen(i + 1)) return null;
  const short = g.allCapitals(last) && g.unknown(last) && g.length(last) > 2 && !g.allCapitals(i);
  let from = last;
  while (!short && from > last - 2 && g.leads(from - 1)) from--;
  // "Minister of Foreign Affairs Norway", "GENERAL XCC Fiji".
  if (g.capital(from - 1) && g.spaced(from)) return null;
  if (!short && (g.is(from - 1, 'of') || g.is(from - 1, 'for') || g.is(from - 1, 'and')) && g.capital(from - 2))
    return null;
  for (let k = from; !short && k <= last; k++)
    if (!g.role(k, FIELD | AIM) || g.adjective(k) || g.role(k, OFFICE_HEAD | DIRECTION) || AREAS.test(g.text(k)))
      return null;
  return { type: 'organisation', from, to: i + 1 };
}

const AREAS = /^(?:Asia|Africa|Europe|Pacific|Foreign|National|Naval|Army|Navy|Ground|Antarctic|Antarctica|Peace|Sea)$/;

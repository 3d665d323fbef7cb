/** Parts of armed forces by their figure or their name: "Task Force 151", "Military Region 5", "Joint Chiefs of Staff". */
import { wordSet } from '../../text/wordSet.ts';
import { LINK, NUMBERED, OFFICE_HEAD, OUTSIDE, STOP } from '../roles.ts';
import type { Title, View } from './view.ts';

/** Behind the name or number of a task force. */
export function taskForceEnd(next: number, g: View): number {
  if (g.number(next) && g.spaced(next) && !g.fixed(next)) return next + 1;
  let end = next;
  for (let i = next; i < next + 5; i++) {
    if (g.part(i) && g.spaced(i) && !g.lineStart(i) && !g.role(i, OFFICE_HEAD)) end = i + 1;
    else if (!(g.word(i) && g.particle(i) && end === i && g.part(i + 1))) break;
  }
  return end;
}

/** "Military Region 5", "Naval Region 3", "Third Naval Zone", "Coast Guard Region 1". */
export function militaryRegion(head: number, g: View): Title | null {
  const military = (g.is(head - 1, 'military') || g.is(head - 1, 'naval')) && g.capital(head - 1);
  const guard = g.text(head - 1) === 'Guard' && g.text(head - 2) === 'Coast' && isNumbered(head + 1, g);
  if (guard) return { type: 'organisation', from: head - 2, to: head + 2 };
  // "17th Coast Guard District".
  const counted = g.text(head - 2) === 'Coast' && g.word(head - 3) && !g.spaced(head - 3) && g.number(head - 4);
  if (counted && g.text(head - 1) === 'Guard') return { type: 'organisation', from: head - 4, to: head + 1 };
  if (!military) return null;
  const ordinal = head - 2;
  if (g.ordinal(ordinal) && g.capital(ordinal)) return { type: 'organisation', from: ordinal, to: head + 1 };
  const figure = g.word(ordinal) && !g.spaced(ordinal) && g.number(ordinal - 1) && !g.fixed(ordinal - 1);
  if (figure && g.spaced(head - 1)) return { type: 'organisation', from: ordinal - 1, to: head + 1 };
  const numbered = isNumbered(head + 1, g) || g.is(head + 1, 'command');
  return numbered ? { type: 'organisation', from: head - 1, to: head + 2 } : null;
}

/** "Level 2 Field Hospital", "Level-2 Field Hospital": where it begins. */
export function levelled(from: number, g: View): number {
  const level = g.hyphen(from - 2) ? from - 3 : from - 2;
  return g.number(from - 1) && !g.fixed(from - 1) && g.text(level) === 'Level' ? level : from;
}

const isNumbered = (i: number, g: View): boolean => g.number(i) && !g.fixed(i) && g.spaced(i);

/** "Joint Chiefs of Staff". */
export function jointChiefs(head: number, g: View): Title | null {
  if (!g.is(head - 1, 'joint') || !g.capital(head - 1) || !g.is(head + 1, 'of') || !g.is(head + 2, 'staff'))
    return null;
  const committee = g.text(head + 3) === 'Committee' ? head + 4 : head + 3;
  return { type: 'organisation', from: head - 1, to: committee };
}

/** "Military Hospital 175", "Division 308". */
export const isCountedAt = (head: number, from: number, g: View): boolean =>
  g.number(head + 1) &&
  (g.role(head, NUMBERED) ||
    (from < head && (COUNTED.has(g.text(head)) || g.text(head - 1) === 'Strike' || g.text(head - 1) === 'Maritime'))) &&
  (isFigure(head + 1, g) ||
    ((g.text(head - 1) === 'Army' || g.text(head) === 'Group') && g.spaced(head + 1) && g.length(head + 1) < 3));

/** A number that is a name: "will" may follow, but "20 kilometres" and "12 men" are counted. */
const isFigure = (i: number, g: View): boolean =>
  g.spaced(i) &&
  !g.fixed(i) &&
  g.length(i) < 4 &&
  (!g.word(i + 1) || g.lineStart(i + 1) || g.capital(i + 1) || g.role(i + 1, LINK | STOP) || isUncounted(i, g)) &&
  !(g.text(i + 1) === ',' && g.number(i + 2)) &&
  !g.hyphen(i + 1);

/** "Brigade 170 came": three figures before no plural. */
const isUncounted = (i: number, g: View): boolean =>
  g.length(i) === 3 && !/s$|^(?:men|women|people|km|feet)$/.test(g.text(i + 1));

/** Institutions of which several have but a number. */
const COUNTED = wordSet('Hospital Center Centre School Factory Shipyard Base Laboratory');

/** "1st Battalion, Royal Irish Regiment": behind the regiment of which a battalion is, or `to`. */
export function regimentEnd(head: number, to: number, g: View): number {
  // "47th Regiment Royal Artillery".
  const royal = g.text(to) === 'Royal' && g.text(head) === 'Regiment';
  if (to !== head + 1 || !(royal || (g.text(to) === ',' && PARTS.has(g.text(head))))) return to;
  const from = royal ? to : to + 1;
  let end = to;
  for (let i = from; i < from + 6 && g.part(i) && g.spaced(i); i++) if (REGIMENTS.has(g.text(i))) end = i + 1;
  return end;
}

const PARTS: ReadonlySet<string> = new Set(['Battalion', 'Squadron', 'Company', 'Battery']);
const REGIMENTS = wordSet(
  'Regiment Rifles Guards Fusiliers Highlanders Lancers Hussars Dragoons Brigade Division Infantry Artillery Engineers Signals',
);

const ARMS = wordSet('Infantry Artillery Armoured Strike Fighter Airlift Engineer Signal Expeditionary Maintenance');

const UNITS: ReadonlySet<string> = new Set(['Squadron', 'Battalion', 'Regiment', 'Brigade', 'Wing']);

/** "7th Fleet", "Third Armoured Brigade". */
export function numbered(from: number, head: number, g: View): number {
  // "45 Commando Royal Marines".
  if (g.text(from) === 'Commando' && g.number(from - 1) && g.spaced(from) && !g.fixed(from - 1)) return from - 1;
  // "39th Infantry Group".
  const expedition = g.is(head, 'force') && g.text(head - 1) === 'Expeditionary';
  if (!g.role(head, NUMBERED) && !expedition && !(g.text(head) === 'Group' && ARMS.has(g.text(head - 1)))) return from;
  // "No. 6 Squadron".
  if (g.number(from - 1) && g.text(from - 2) === '.' && g.is(from - 3, 'no') && g.capital(from - 3)) return from - 3;
  const suffix = from - 1;
  const figures = g.number(suffix - 1) && !g.fixed(suffix - 1) && !g.spaced(suffix) && g.word(suffix);
  // "General Officer Commanding 2 Brigade", "of 3 Division".
  const bare = g.number(suffix) && !g.fixed(suffix) && g.spaced(from) && g.length(suffix) < 4;
  // "3 Commando Brigade".
  if (bare && from < head && g.spaced(suffix) && !g.country(from)) return suffix;
  // "the 969 Command".
  const whole = g.the(suffix - 1) && g.length(suffix) === 3 && g.is(head, 'command');
  // "338 Squadron flew".
  if (bare && from === head && g.length(suffix) > 1 && UNITS.has(g.text(head))) return suffix;
  if (bare && from === head && (whole || g.is(suffix - 1, 'commanding') || g.is(suffix - 1, 'of'))) return suffix;
  if (!figures || !g.spaced(from) || g.role(suffix, OUTSIDE | STOP)) return from;
  // "US 7th Fleet".
  const nation = suffix - 2;
  if (g.usEnd(nation - 3) === nation + 1) return nation - 3;
  return g.country(nation) && g.capital(nation) ? nation : suffix - 1;
}

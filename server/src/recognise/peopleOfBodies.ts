/** Names that stand beside a body or a place they are of: "X from the Institute", "X of Hue University". */
import { BREAK_TOKEN, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { NameRun } from './nameRun.ts';
import { isPlace } from './nameShape.ts';
import type { Neighbours } from './neighbours.ts';
import { NATIONAL_HEAD, ORGANISATION_HEAD } from './roles.ts';
import type { Surroundings } from './surroundings.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION } from './words.ts';

/** "X Y (Sweden)", "X Y from the Navy", "X Y of the Coast Guard": where somebody comes from. */
export function isFrom({ from, to }: NameRun, t: Neighbours, { bodies }: Surroundings): boolean {
  if ((t.has(from - 1, DATE_PREPOSITION | ARTICLE) && !t.is(from - 1, 'by')) || t.is(from - 1, 'near')) return false;
  if (t.is(from - 1, 'to') && !SPOKEN.has(t.written(from - 2))) return false;
  // "(Sri Lanka)", "(Lao PDR)", "(Cambodia, chair)".
  if (t.is(to, '('))
    return t.has(to + 1, COUNTRY) && [2, 3].some((k) => t.is(to + k, ')') || (k === 2 && t.is(to + k, ',')));
  // "X Y, of the Ministry of Defence,".
  if (t.is(to, ',') && t.is(to + 1, 'of') && t.has(to + 2, ARTICLE)) return bodies.has(to + 3);
  if (!t.is(to, 'from') && !t.is(to, 'of')) return false;
  let noun = t.has(to + 1, ARTICLE) ? to + 2 : to + 1;
  // "X Y of the ministry's Policy Bureau".
  if (noun > to + 1 && t.lower(noun) && t.is(noun + 1, "'s")) noun += 2;
  // "spoke to X Y of Z": papers are spoken to, but not of anything.
  if (t.is(to, 'of') && t.is(from - 1, 'to') && !t.lower(noun) && t.kind(noun) === WORD) return true;
  // "X Y of Turkey and Z W of the Netherlands"; "the Great Wall of China" has its article.
  if (t.is(to, 'of') && t.has(noun, COUNTRY) && !t.lower(noun)) {
    const next = noun + 1;
    if (t.is(next, ',') || t.is(next, 'and') || t.lower(next)) return true;
  }
  // "X Y of the Attorney General's Office", "X Y of Oxford University".
  if (bodies.has(noun)) return noun > to + 1 || t.is(to, 'of');
  if (noun === to + 1) return false;
  for (let i = to + 2; i < to + 7 && t.kind(i) === WORD && !t.lower(i); i++) {
    if ((t.role(i) & BODY) !== 0) return true;
  }
  return false;
}

const SPOKEN = wordSet('spoke talked spoken');
export const BODY = ORGANISATION_HEAD | NATIONAL_HEAD;

/** "Desk: X Y, Ministry of Defence", "; X Y (Ministry of Defence)": in a list somebody goes before the body that he is of. */
export function isOfBody({ from, to }: NameRun, t: Neighbours, { bodies }: Surroundings): boolean {
  // "Refer to X Y (UNICEF)."
  if (
    t.is(to, '(') &&
    t.lower(from - 1) &&
    !WHERE.has(t.written(from - 1)) &&
    to - from > 1 &&
    !isPlace({ from, to }, t)
  )
    return bodies.has(to + 1) && [2, 3, 4, 5, 6].some((k) => t.is(to + k, ')'));
  // A dateline has its agency: "Addis Ababa (AFP)"; "X Y (Ground Staff Office), V W (Embassy of Japan)".
  const behind = t.is(from - 1, ',') && t.is(from - 2, ')') && t.is(to, '(');
  if (!t.is(to, ',') && !(t.is(to, '(') && (t.is(from - 1, ';') || t.is(from - 1, ':') || behind))) return false;
  const opens =
    from === 0 ||
    t.kind(from - 1) === BREAK_TOKEN ||
    t.opensLine(from) ||
    ASKED.has(t.written(from - 1)) ||
    isWholeSentence(from, to, t);
  if (!opens && !behind && ![':', ';', '-', '|'].some((mark) => t.is(from - 1, mark))) return false;
  return bodies.has(t.has(to + 1, ARTICLE) ? to + 2 : to + 1);
}

const ASKED = wordSet('ask contact call see thank');
const WHERE = wordSet('in at near of from the outside around off');

/** "Thanks. X Y, Agency.", "Who is next? X Y, University of Z;": nothing but a name and capitals behind its comma. */
function isWholeSentence(from: number, to: number, t: Neighbours): boolean {
  if (!(t.is(from - 1, '.') || t.written(from - 1) === '?') || !t.is(to, ',')) return false;
  let i = to + 1;
  while (
    i < to + LONGEST_BODY &&
    t.kind(i) === WORD &&
    (!t.lower(i) || t.is(i, 'of') || t.is(i, 'for') || t.is(i, 'the'))
  )
    i++;
  return t.is(i, '.') || t.is(i, ';') || t.opensLine(i);
}

/** Words. */
const LONGEST_BODY = 10;

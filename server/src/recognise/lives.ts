/** Whose kin somebody is, and what is told of people alone: "his wife Ann died", "X Y was born in". */
import { WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { NameRun } from './nameRun.ts';
import type { Neighbours } from './neighbours.ts';
import { ARTICLE } from './words.ts';

/** "his wife Ann died", "her brother, Otto,". */
export function isKin({ from, to }: NameRun, t: Neighbours): boolean {
  // "He married X Y in 1955."
  if (to - from > 1 && t.lower(from - 1) && MARRIED.has(t.written(from - 1)) && !t.is(from - 2, 'is')) return true;
  // "Married to X Y, a doctor."
  const closed = to - from > 1 || (t.is(to, ',') && t.has(to + 1, ARTICLE)) || t.is(to, '.');
  if (closed && t.is(from - 1, 'to') && MARRIED.has(t.written(from - 2).toLowerCase())) return true;
  const noun = t.is(from - 1, ',') && t.kind(to) !== WORD ? from - 2 : from - 1;
  // "they have a son, Otto, who".
  const has = t.is(noun - 1, 'a') && ['have', 'has', 'had'].some((verb) => t.is(noun - 2, verb));
  if (has && noun === from - 2 && t.kind(to) !== WORD && KIN.has(t.written(noun))) return true;
  // "raised by an aunt, Ann, who".
  const kin = t.has(noun - 1, ARTICLE) && (KIN.has(t.written(noun)) || AUNTS.has(t.written(noun)));
  if (kin && noun === from - 2 && t.is(to, ',') && t.is(to + 1, 'who')) return true;
  // "four children, of whom the eldest, Ann, is".
  if (noun === from - 2 && t.is(to, ',') && t.is(noun - 1, 'the') && BORN.has(t.written(noun))) return true;
  if (!t.lower(noun) || !KIN.has(t.written(noun))) return false;
  return KIN_OWNERS.has(t.written(noun - 1).toLowerCase()) || t.is(noun - 1, "'s");
}

const KIN = wordSet('wife husband brother sister son daughter father mother widow');
const AUNTS = wordSet('aunt uncle cousin grandmother grandfather nephew niece');
const MARRIED = wordSet('married divorced wed');
const BORN = wordSet('eldest oldest youngest elder younger');
const KIN_OWNERS = wordSet('his her their');

/** What nobody but a person does, and no body in a figure of speech either. */
export const isHuman = (verb: string): boolean => HUMAN.has(verb);

const HUMAN = wordSet(
  'rang phoned telephoned texted emailed laughed nodded shrugged smiled grinned frowned yawned winked sighed whispered wept sobbed blushed giggled chuckled muttered mumbled slept dined knelt interpreted translated apologised apologized laughs nods smiles shrugs whispers weeps cooks interprets translates',
);

/** "X Y was born in", "X Y, who": what is said of people alone. */
export function lives({ to }: NameRun, t: Neighbours): boolean {
  // "X Y was twenty-six when".
  if (t.is(to, 'was') && AGES.test(t.written(to + 1)))
    return t.is(to + 2, 'when') || (t.is(to + 2, '-') && t.is(to + 4, 'when'));
  // "X Y has not slept", "X Y had died".
  const auxiliary = t.is(to, 'has') || t.is(to, 'had');
  const deed = auxiliary ? (NEVER.has(t.written(to + 1)) ? to + 2 : to + 1) : to;
  // "X Y won the election of".
  if (t.lower(to) && WON.has(t.written(to)) && t.is(to + 1, 'the')) return POLLS.has(t.written(to + 2));
  return t.is(to, 'was') ? PASSIVE.has(t.written(to + 1)) : t.lower(deed) && ACTIVE.has(t.written(deed));
}

const WON = wordSet('won lost contested');
const POLLS = wordSet('election elections presidency vote primary runoff by-election leadership');
const NEVER = wordSet('not never since long');

const AGES = /^(?:\d\d|(?:nine|eigh)teen|(?:twen|thir|for|fif|six|seven|eigh)ty)$/;
const PASSIVE = wordSet(
  'born told asked promoted commissioned educated appointed sworn decorated wounded married killed elected awarded knighted posted schooled raised buried survived brought succeeded replaced greeted received',
);
const ACTIVE = wordSet(
  'spoke retired graduated resigned smiled laughed nodded shrugged apologised apologized wept grew married died studied enlisted enrolled taught interpreted speaks briefed congratulated welcomed thanked greeted saluted lectured whispered shouted grinned frowned yawned sighed winked dined slept ate drank sang danced knelt bowed waved prayed lied swore quarrelled quarreled confided chuckled testified initialled initialed smiles laughs cooks smokes sings teaches watches salutes prays listens applauds',
);

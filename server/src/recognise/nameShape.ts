/** The shape of a name, and of what is none: places, titles, headings; who speaks, by a label of that shape. */
import { allCapitals, BREAK_TOKEN, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { beginsName } from './givenNames.ts';
import type { NameRun } from './nameRun.ts';
import type { Neighbours } from './neighbours.ts';
import { PLAIN } from './roles.ts';
import { ARTICLE, COUNTRY, OFFICE_WORD, PERSON_NOUN, PLACE_NOUN } from './words.ts';

/** Things that are named after people, in lower case. */
export const NAMESAKES = wordSet(
  'ship carrier frigate corvette destroyer cutter submarine vessel boat tanker freighter tug ferry class fs uss usns usnh hms hmcs hmas hmnzs hnoms hdms hnlms hswms esps nrp orp ara bap brp kri tcg hurricane typhoon storm cyclone street hurricanes cyclones typhoons storms prize award medal film novel strike company platoon airport airfield bridge stadium avenue square park hospital barracks memorial',
);

/** "Thanks to X Y, who", "Chair (X Y): Welcome", "X Y: May I?": to whom one speaks, or who does. */
export function isAddressed({ from, to }: NameRun, t: Neighbours): boolean {
  // "Thanks to Leilani Marn-Odra, who".
  if (t.is(from - 1, 'to') && t.written(from - 2).toLowerCase() === 'thanks' && isOutlandish({ from, to }, t))
    return (t.is(to, ',') || t.is(to, '.')) && isPlain({ from, to }, t) && !isPlace({ from, to }, t);
  // "Chair (X Y): Welcome."
  if (
    t.is(from - 1, '(') &&
    t.is(to, ')') &&
    t.is(to + 1, ':') &&
    (from === 2 || t.opensLine(from - 2) || t.kind(from - 3) === BREAK_TOKEN)
  )
    return isPlain({ from, to }, t) && t.has(from - 2, PERSON_NOUN | OFFICE_WORD);
  // "Golri Pomara-Lee: Can I": who speaks, by a double or a foreign name.
  const starts = from === 0 || t.opensLine(from) || t.kind(from - 1) === BREAK_TOKEN;
  if (starts && t.is(to, ':') && to - from > 1 && !t.opensLine(to + 1) && isOutlandish({ from, to }, t))
    return isPlain({ from, to }, t) && !isPlace({ from, to }, t);
  return false;
}

/** A letter that English has not, or a last name of two. */
function isOutlandish({ from, to }: NameRun, t: Neighbours): boolean {
  for (let i = from + 1; i < to; i++) if (/[^ -~]/.test(t.written(i)) || (t.is(i, '-') && i > from + 1)) return true;
  return false;
}

/** "Z. Lazarev": an initial inside a line before a word that nobody knows. */
export function isInitialled({ from, to }: NameRun, t: Neighbours): boolean {
  const initial = (k: number) => t.written(k).length === 1 && t.is(k + 1, '.');
  if (!initial(from) || t.tokens.word[to - 1] !== 0 || t.written(to - 1).length < 4) return false;
  // "ORP Gen. K. Pułaski".
  if ([1, 2, 3].some((k) => NAMESAKES.has(t.written(from - k).toLowerCase()))) return false;
  const second = initial(from + 2);
  // "A. Training" is an item of a list.
  const opens = from === 0 || t.opensLine(from) || t.kind(from - 1) === BREAK_TOKEN;
  return (second || !opens) && to - from === (second ? 5 : 3) && !t.has(from - 1, ARTICLE) && !t.is(to, "'s");
}

export function isPlace({ from, to }: NameRun, t: Neighbours): boolean {
  for (let i = from; i < to; i++) if (t.has(i, PLACE_NOUN) && !isDoubled(i, from, t)) return true;
  return false;
}

/** "Ann Lee-Hall": the second part of a double name. */
const isDoubled = (i: number, from: number, t: Neighbours): boolean =>
  i > from + 2 &&
  t.is(i - 1, '-') &&
  t.tokens.start[i] === t.tokens.end[i - 1] &&
  t.tokens.start[i - 1] === t.tokens.end[i - 2];

/** "By ANN LEE": all its words in capitals, and none of a kind. */
export function isShouted({ from, to }: NameRun, t: Neighbours): boolean {
  for (let i = from; i < to; i++) {
    const plain = (t.role(i) & ~PLAIN) === 0 && !t.has(i, PLACE_NOUN | PERSON_NOUN | COUNTRY);
    if (t.kind(i) === WORD && !(plain && allCapitals(t.tokens, i))) return false;
  }
  return to - from < 5;
}

/** No word of it is one of organisations, places or titles. */
export function isPlain({ from, to }: NameRun, t: Neighbours): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (t.kind(i) !== WORD) continue;
    if (
      (t.role(i) & ~PLAIN) !== 0 &&
      t.written(i).length > 2 &&
      t.written(i) !== 'Loi' &&
      !(i > from && t.written(i) === 'Marina')
    )
      return false;
    // "James Baker": behind a given name a trade is the family's.
    if (t.has(i, PERSON_NOUN) && !(i === to - 1 && beginsName(t.written(from), 2))) return false;
    if (t.has(i, PLACE_NOUN) && !isDoubled(i, from, t)) return false;
    // "Felipe VI".
    if (allCapitals(t.tokens, i) && !(i > from && /^[IVX]+$/.test(t.written(i)))) capitals++;
  }
  // "NEXT STEPS", "UN Women": an abbreviation, or a heading.
  return capitals === 0;
}

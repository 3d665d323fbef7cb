/** "X Y, a senior research fellow": what somebody is, told behind his name. */
import { NUMBER, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { NameRun } from './nameRun.ts';
import { type Neighbours, pastBracket } from './neighbours.ts';
import { ADDRESS, COUNTRY, FORMER, OFFICE_WORD, PERSON_NOUN, RELATION } from './words.ts';

/** How many words may stand between a name and the noun that says what the person is: "a senior research fellow". */
export const LONGEST_DESCRIPTION = 6;

export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** "X Y, a senior fellow at", "X Y was the general secretary of", "X Y, 56, became". */
export function isDescribed({ to }: NameRun, t: Neighbours): boolean {
  let i = pastBracket(to, t);
  const comma = t.is(i, ',');
  if (comma && isTrade(i + 1, t)) return true;
  if (!comma && !t.is(i, 'is') && !t.is(i, 'was')) return false;
  i++;
  if (comma && t.kind(i) === NUMBER) return (t.written(i).length === 2 && t.is(i + 1, ',')) || isLife(i, t);
  while (t.has(i, FORMER) || t.is(i, 'now')) i++;
  const owned = comma && POSSESSIVES.has(t.written(i));
  if (!t.is(i, 'a') && !t.is(i, 'an') && !t.is(i, 'the') && !owned) return false;
  // "a 26-year-old French singer".
  if (t.kind(i + 1) === NUMBER && t.written(i + 3) === 'year' && t.written(i + 5) === 'old') i += 5;
  for (let k = i + 1; k <= i + LONGEST_DESCRIPTION; k++) {
    if (t.has(k, PERSON_NOUN | OFFICE_WORD) && t.lower(k)) {
      // "a former minister" is somebody; "a state visit", "the minister of" goes on.
      if (!t.lower(k + 1) || t.has(k, PERSON_NOUN) || t.is(k + 1, 'of') || t.is(k + 1, 'and') || t.is(k + 1, 'who'))
        return true;
    }
    // "the company's chief executive".
    if (t.written(k) === 'executive' && t.is(k - 1, 'chief') && !t.lower(k + 1)) return true;
    // "his Finnish opposite number", "the new Speaker,".
    if (t.written(k) === 'number' && t.written(k - 1) === 'opposite') return true;
    // "the Iraqi,".
    if (comma && k === i + 1 && t.is(i, 'the') && isNational(k, t)) return true;
    if (comma && !t.lower(k) && t.has(k, ADDRESS) && [',', '.', ';'].some((mark) => t.is(k + 1, mark))) return true;
    // "the COP29 president".
    if (t.kind(k) !== WORD && t.kind(k) !== NUMBER && !t.is(k, '-')) return false;
    // "a cardiologist", "a physician": by the ending.
    if (
      t.lower(k) &&
      !t.lower(k + 1) &&
      /(?:(?:log|an|in|al|ar|ur|om)ist|ician|iatrist|grapher|soprano|tenor)$/.test(t.written(k))
    )
      return true;
  }
  return false;
}

/** "1926-2019". */
const isLife = (i: number, t: Neighbours): boolean =>
  t.written(i).length === 4 && t.is(i + 1, '-') && t.kind(i + 2) === NUMBER && t.written(i + 2).length === 4;

/** A nationality between marks. */
const isNational = (k: number, t: Neighbours): boolean =>
  t.has(k, COUNTRY) &&
  /(?:an|ese|i|ish|ch|ek|ot|ard|er)$/.test(t.written(k)) &&
  [',', '.', ';'].some((mark) => t.is(k + 1, mark));

/** "interpreter.", "research fellow,": what somebody is, and no more. */
function isTrade(at: number, t: Neighbours): boolean {
  let i = at;
  const noun = (k: number) => t.lower(k) && (t.has(k, PERSON_NOUN | RELATION) || POSTS.has(t.written(k)));
  while (i < at + 2 && t.lower(i) && !noun(i) && t.lower(i + 1)) i++;
  while (noun(i) && noun(i + 1)) i++;
  // "president and chief executive".
  if (noun(i) && t.is(i + 1, 'and')) for (i += 2; noun(i) && noun(i + 1); ) i++;
  if (!noun(i) && t.written(i) !== 'CEO') return false;
  if (t.written(i + 1) === 'emeritus') i++;
  if (t.kind(i + 1) !== WORD || t.opensLine(i + 1)) return true;
  // "chief executive of Otto Works", "head of sales at".
  return ['of', 'at', 'for', 'with'].some((word) => t.is(i + 1, word)) && t.kind(i + 2) === WORD;
}

const POSTS = wordSet(
  'executive director manager chairman chairwoman chair head chief president dean principal minister ambassador mayor governor commander attaché attache',
);

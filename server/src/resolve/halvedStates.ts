/** States that have the name of another one in theirs: "West Germany", "Guinea-Bissau". */
import { CAPITAL } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Section } from './section.ts';

/** True when the sentence of a token names one: its countries are not those whose names stand there. */
export function namesHalf(token: number, { scan, sentences }: Section): boolean {
  const { text, tokens } = scan;
  const isCapital = (i: number) => ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
  const word = (i: number) => text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  let from = token;
  while (from > 0 && sentences[from - 1] === sentences[token]) from--;
  for (let i = from; i < tokens.count && sentences[i] === sentences[token]; i++) {
    const here = isCapital(i) ? word(i) : '';
    if (here === '') continue;
    const half = SIDES.has(here) && isCapital(i + 1) && !WHOLE.has(word(i + 1));
    if (half || here.startsWith('equatorial') || here.startsWith('papua new') || OTHERS.has(here)) return true;
    if (here === 'democratic' && word(i + 1) === 'republic') return true;
  }
  return false;
}

const SIDES = wordSet('north south east west upper northern southern eastern western');
/** Behind a side these are names of their own. */
const WHOLE = wordSet('korea africa sudan timor macedonia');
const OTHERS = wordSet('dr bissau');

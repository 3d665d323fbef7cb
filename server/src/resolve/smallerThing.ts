/** Titles in one word that are of something smaller than a state: "President of the football club". */
import type { Item, Scan } from '../recognise/scan.ts';
import { CAPITAL, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';

/** True where small words that name no state or body of one stand behind "of". */
export function isOfSmallerThing({ from, to }: Item, { text, tokens }: Scan): boolean {
  const word = (i: number) => (i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]) : '');
  if (to - from !== 1 || word(to) !== 'of') return false;
  const isSmall = (i: number) =>
    i < tokens.count && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) === 0;
  let at = ARTICLES.has(word(to + 1)) ? to + 2 : to + 1;
  if (!isSmall(at)) return false;
  for (; isSmall(at); at++) if (OF_STATE.has(word(at))) return false;
  return true;
}

const ARTICLES = wordSet('the a an its his her our their');
/** What has a president or a minister of its own, and what says of which time: "Prime Minister of the day". */
const OF_STATE = wordSet(
  'country countries nation republic state states kingdom government cabinet union federation house assembly parliament senate day time hour both two ministry department office',
);

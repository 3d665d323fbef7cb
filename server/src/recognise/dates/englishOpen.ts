/** English dates that are open at one end: "since 2014", "no later than 1 June", "2024 or later", "from May onwards". */
import { BREAK_TOKEN, CAPITAL, PUNCTUATION, WORD } from '../../text/tokens.ts';
import { dayNumber } from './englishNumbers.ts';
import { AND, ARTICLE, CONNECT, OPEN, OR, PART, PREPOSITION, THAN, UNIT } from './englishWords.ts';
import {
  DOT,
  digits,
  hasFlag,
  isNumber,
  isWord,
  kindIn,
  mark,
  type Scan,
  SLASH,
  spaced,
  tokenKind,
  valueIn,
  word,
} from './scan.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);

/** Which way a date is open: -2 before, -1 until, 1 since, 2 after, 0 not; and where the expression ends. */
export function openSide(s: Scan, from: number, to: number): { readonly side: number; readonly to: number } {
  if (isOpenInterval(s, from, to)) return { side: 1, to: to + 3 };
  const suffix = openAfter(s, to);
  if (suffix !== 0) return { side: suffix, to: to + 2 };
  if (ONWARDS.has(word(s, to)) || isFromOn(s, from, to)) return { side: 1, to: to + 1 };
  return { side: openBefore(s, from, to), to };
}

/** "2014-03/..". */
function isOpenInterval(s: Scan, from: number, to: number): boolean {
  const dots = mark(s, to) === SLASH && mark(s, to + 1) === DOT && mark(s, to + 2) === DOT;
  return dots && digits(s, from) === 4 && !spaced(s, to) && !spaced(s, to + 1) && !spaced(s, to + 2);
}

function openAfter(s: Scan, to: number): number {
  const or = en(s, to) === OR || en(s, to) === AND;
  if (!or) return 0;
  const here = word(s, to + 1);
  const ends = to + 2 >= s.tokens.count || tokenKind(s, to + 2) === PUNCTUATION || tokenKind(s, to + 2) === BREAK_TOKEN;
  if (here === 'later' || ONWARDS.has(here)) return 1;
  if (here === 'earlier') return -1;
  return en(s, to) === OR && ends && here === 'after' ? 1 : en(s, to) === OR && ends && here === 'before' ? -1 : 0;
}

const ONWARDS: ReadonlySet<string> = new Set(['onwards', 'onward', 'forward']);

/** "from 2014 on"; "from 2014 on the coast" has its own "on". */
function isFromOn(s: Scan, from: number, to: number): boolean {
  return isWord(s, from - 1, 'from') && isWord(s, to, 'on') && tokenKind(s, to + 1) !== WORD && !isNumber(s, to + 1);
}

function openBefore(s: Scan, from: number, to: number): number {
  let at = from - 1;
  const article = en(s, at) === ARTICLE;
  if (article) at--;
  const described = tokenKind(s, to) === WORD && en(s, to) === 0 && !hasFlag(s, to, CAPITAL);
  if (en(s, at) === PREPOSITION && en(s, at - 1) === OR && en(s, at - 2) === OPEN)
    return Math.sign(valueIn(s.en, s, at - 2));
  if (en(s, at) === THAN) return than(s, at);
  // "later than or in 2016"
  if (en(s, at) === PREPOSITION && en(s, at - 1) === OR && en(s, at - 2) === THAN) return Math.sign(than(s, at - 2));
  // "Not until 5 May did they meet": they did on that day.
  if (en(s, at) === CONNECT && isWord(s, at - 1, 'not')) return 0;
  if (en(s, at) === CONNECT && (valueIn(s.en, s, at) === 1 || isWord(s, at - 1, 'up'))) return -1;
  if (isWord(s, at, 'to') && isWord(s, at - 1, 'prior')) return described ? 0 : -2;
  if (en(s, at) !== OPEN) return starting(s, at);
  const stated = valueIn(s.en, s, at);
  // "Not before 1 September" is from that day on.
  const side = isWord(s, at - 1, 'not') && Math.abs(stated) === 2 ? -Math.sign(stated) : stated;
  // "Fifty years after 21 September 1973" names that day.
  if (en(s, at - 1) === UNIT && Math.abs(side) === 2) return 0;
  if (en(s, at - 1) === OR && en(s, at - 2) === PREPOSITION) return Math.sign(side);
  if (Math.abs(side) === 1) return side;
  // "before the March 2 talks", "after 2016 elections": the date says which ones.
  if (described || (article && en(s, from) !== PART && en(s, from) !== UNIT && !isOrdinalStart(s, from))) return 0;
  // Before the end of a year is until its end.
  return side === -2 && en(s, from) === PART && valueIn(s.en, s, from) === 3 ? -1 : side;
}

function isOrdinalStart(s: Scan, i: number): boolean {
  return dayNumber(s, i)?.ordinal === true;
}

/** "later than", "no later than", "earlier than". */
function than(s: Scan, at: number): number {
  const here = word(s, at - 1);
  const no = isWord(s, at - 2, 'no', 'not');
  if (here === 'later' || here === 'greater') return no ? -1 : 2;
  return here === 'earlier' || here === 'sooner' ? (no ? 1 : -2) : 0;
}

/** "starting on 7 January", "the year ending 31 March". */
function starting(s: Scan, at: number): number {
  const here = word(s, isWord(s, at, 'on', 'from', 'in') ? at - 1 : at);
  if (here === 'ending') return -1;
  return here === 'starting' || here === 'beginning' || here === 'commencing' ? 1 : 0;
}

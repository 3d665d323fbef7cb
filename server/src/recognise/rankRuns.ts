/** Runs of words that are a rank of some army: what stands before its last word, behind it and inside. */
import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { isAbbreviationStop, type Matcher } from './matcher.ts';
import { canEnd, endsPair, isCounted, isShared, mayFollow } from './rankWords.ts';
import { NATIONAL_HEAD } from './roles.ts';

const LOWER_O = 0x6f;
const FULL_STOP = 0x2e;
/** Letters of an abbreviation. */
const LONGEST_SHORT = 4;
/** Words of a rating: "Aviation Boatswain's Mate 2nd Class". */
const LONGEST_RATING = 4;

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

export function rankRuns(text: string, tokens: Tokens, matcher: Matcher): Run[] {
  const { kind } = matcher.ranks;
  const runs: Run[] = [];
  const rated = matcher.lexicon.id('class');
  for (let i = 0; i < tokens.count; ) {
    const word = tokens.word[i] as number;
    if (word === rated && word !== 0) {
      const rating = ratingAt(i, tokens, matcher);
      if (rating !== null) runs.push(rating);
    }
    const run = word !== 0 && kind[word] !== 0 ? runAt(i, text, tokens, matcher) : null;
    if (run === null) i++;
    else {
      runs.push(run);
      i = run.to;
    }
  }
  return runs;
}

/** "Hospital Corpsman 3rd Class X": the words of a trade before the class in which a sailor is. */
function ratingAt(at: number, tokens: Tokens, { lexicon, words, roles }: Matcher): Run | null {
  const figure = tokens.kind[at - 2] === NUMBER && !isSpaced(at - 1, tokens);
  const nth = figure ? at - 2 : at - 1;
  if (!isCapital(at, tokens) || !(figure || ((words.ordinal[tokens.word[nth] as number] as number) || 9) < 4))
    return null;
  const trade = (i: number) =>
    isCapital(i, tokens) &&
    isSpaced(i + 1, tokens) &&
    ((roles[tokens.word[i] as number] as number) & NATIONAL_HEAD) === 0 &&
    !words.country.has(tokens.word[i] as number);
  let from = nth;
  while (from > 0 && nth - from < LONGEST_RATING && trade(from - 1)) {
    from--;
    // "Boatswain's Mate"
    if (tokens.word[from - 1] === lexicon.id("'s") && isCapital(from - 2, tokens)) from -= 2;
  }
  return from < nth ? { from, to: at + 1, words: 2 } : null;
}

/** The longest rank that begins at `from`; every word but the first must be one that may follow. */
function runAt(from: number, text: string, tokens: Tokens, matcher: Matcher): Run | null {
  const { kind, branch } = matcher.ranks;
  const { lexicon } = matcher;
  if (!isCapital(from, tokens)) return null;
  let to = -1;
  let words = 0;
  let count = 0;
  let last = 0;
  for (let i = from; i < tokens.count; ) {
    const next =
      tokens.kind[i] === WORD && !isPlainShort(i, text, tokens) ? (kind[tokens.word[i] as number] as number) : 0;
    // "Major-general", "Sub-officer".
    const capital =
      isCapital(i, tokens) || (i > from && tokens.word[i - 1] === lexicon.id('-') && !isSpaced(i, tokens));
    if (next === 0 || (last !== 0 && (!mayFollow(last, next) || !capital))) break;
    if (count === 1 && isShared(last, next) && isBehindTitle(from, tokens, matcher)) return null;
    count++;
    i++;
    if (isStop(i, text, tokens, matcher) || isInnerStop(i, text, tokens, matcher)) i++;
    if (canEnd(next) || (last !== 0 && endsPair(next))) {
      to = i;
      words = count;
    }
    last = next;
    // "Lt-Gen.", "Vice-Admiral".
    if (i < tokens.count && tokens.word[i] === lexicon.id('-') && !isSpaced(i, tokens) && !isSpaced(i + 1, tokens)) i++;
  }
  if (to < 0) return null;
  // "WO2": the figure is part of the abbreviation.
  if (to < tokens.count && tokens.kind[to] === NUMBER && !isSpaced(to, tokens) && words === 1) {
    return (tokens.end[to] as number) - (tokens.start[to] as number) === 1 ? { from, to: to + 1, words } : null;
  }
  const classed = Math.max(classEnd(to, tokens, matcher), halfEnd(to, tokens, matcher));
  if (classed > to) return { from, to: classed, words: words + 1 };
  const first = numbered(from, last, tokens, matcher);
  if (first < from) return { from: first, to, words: words + 1 };
  const of = to + 1 < tokens.count ? (tokens.word[to] as number) : 0;
  const hyphen = of !== 0 && of === lexicon.id('-') && !isSpaced(to, tokens) ? 1 : 0;
  const link = hyphen === 0 ? of : (tokens.word[to + 1] as number);
  const branched = to + 1 + 2 * hyphen;
  if (
    link !== 0 &&
    branched < tokens.count &&
    ['de', 'do', 'da', 'del'].some((word) => lexicon.id(word) === link) &&
    branch[tokens.word[branched] as number] === 1
  ) {
    return { from, to: branched + 1, words: words + 1 };
  }
  return { from, to, words };
}

/** Where "1st" or "2nd" before "Lt." and "Sgt." begins, or `from`. */
function numbered(from: number, kind: number, tokens: Tokens, { lexicon }: Matcher): number {
  const figure = from - 2;
  if (figure < 0 || !isCounted(kind) || tokens.kind[figure] !== NUMBER || isSpaced(from - 1, tokens)) return from;
  const isOrdinal = ['st', 'nd', 'rd'].some((end) => lexicon.id(end) === tokens.word[from - 1]);
  return isOrdinal && (tokens.end[figure] as number) - (tokens.start[figure] as number) === 1 ? figure : from;
}

/** Behind "Lower Half", "in Chief", or "j.g." of a lieutenant of the junior grade. */
function halfEnd(to: number, tokens: Tokens, { lexicon }: Matcher): number {
  // Behind most ranks stands a name.
  if (to >= tokens.count || tokens.word[to] === 0) return to;
  const is = (i: number, word: string) =>
    i < tokens.count && tokens.word[i] !== 0 && tokens.word[i] === lexicon.id(word);
  if ((is(to, 'lower') || is(to, 'upper')) && is(to + 1, 'half') && isCapital(to + 1, tokens)) return to + 2;
  // "Admiral in Chief".
  if (is(to, 'in') && is(to + 1, 'chief') && isCapital(to + 1, tokens) && !is(to - 1, 'commander')) return to + 2;
  return is(to, 'j') && is(to + 1, '.') && is(to + 2, 'g') && is(to + 3, '.') ? to + 4 : to;
}

/** "Tech. Sgt.": a full stop between two words of a rank ends no sentence. */
const isInnerStop = (i: number, text: string, tokens: Tokens, { ranks }: Matcher): boolean =>
  i + 1 < tokens.count &&
  text.charCodeAt(tokens.start[i] as number) === FULL_STOP &&
  !isSpaced(i, tokens) &&
  isCapital(i + 1, tokens) &&
  ranks.kind[tokens.word[i + 1] as number] !== 0 &&
  (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) <= LONGEST_SHORT;

/** "Chief of Staff General X", "the 7th Infantry Division General Y": a title goes on into the word. */
function isBehindTitle(from: number, tokens: Tokens, { lexicon }: Matcher): boolean {
  const before = from - 1;
  if (before < 0 || tokens.kind[before] !== WORD) return false;
  const figure = before > 0 && tokens.kind[before - 1] === NUMBER && !isSpaced(before, tokens);
  return isCapital(before, tokens) || figure || tokens.word[before] === lexicon.id('of');
}

/** Behind "Class Two", "Class 1", "First Class" and, for warrant officers, a figure alone. */
function classEnd(to: number, tokens: Tokens, { lexicon, words }: Matcher): number {
  const is = (i: number, word: string) =>
    i < tokens.count && lexicon.is(tokens.word[i] as number, word) && isCapital(i, tokens);
  const digit = (i: number) =>
    i < tokens.count &&
    tokens.kind[i] === NUMBER &&
    isSpaced(i, tokens) &&
    (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
  if (is(to, 'class')) {
    return digit(to + 1) || ['one', 'two', 'three', 'i', 'ii', 'iii'].some((word) => is(to + 1, word)) ? to + 2 : to;
  }
  // "Commander Senior Grade", "Lieutenant Junior Grade".
  if ((is(to, 'senior') || is(to, 'junior')) && is(to + 1, 'grade')) return to + 2;
  const nth = to < tokens.count && isCapital(to, tokens) ? (words.ordinal[tokens.word[to] as number] as number) : 0;
  if (nth > 0 && nth < 4 && (is(to + 1, 'class') || is(to + 1, 'rank'))) return to + 2;
  // "Petty Officer 2nd Class", "Captain 1st Rank".
  if (digit(to) && !isSpaced(to + 1, tokens) && (is(to + 2, 'class') || is(to + 2, 'rank'))) return to + 3;
  return is(to - 1, 'officer') && digit(to) && isCapital(to + 1, tokens) ? to + 1 : to;
}

/** "Po" is a river, "PO" a petty officer; "Lt" and "Sr" are written like that. */
function isPlainShort(i: number, text: string, tokens: Tokens): boolean {
  const start = tokens.start[i] as number;
  return (tokens.end[i] as number) - start === 2 && text.charCodeAt(start + 1) === LOWER_O;
}

export const isCapital = (i: number, tokens: Tokens): boolean =>
  i < tokens.count && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) !== 0;

export const isSpaced = (i: number, tokens: Tokens): boolean =>
  i < tokens.count && ((tokens.flags[i] as number) & SPACE_BEFORE) !== 0;

export const isStop = (i: number, text: string, tokens: Tokens, { words }: Matcher): boolean =>
  i < tokens.count && isAbbreviationStop(tokens, i, text, words);

/** What stands right before a run of capitalised words: a title, an honorific, a style. */
import { BREAK_TOKEN, CAPITAL, LINE_BEFORE, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { isAbbreviationStop, type Matcher } from './matcher.ts';
import type { NameRun } from './nameRun.ts';
import { followsVietnameseHonorific } from './native/nativePeople.ts';
import { STATE, STATE_MODIFIER } from './roles.ts';
import { ADDRESS, ARTICLE, BEFORE_STYLE, COUNTRY, HONORIFIC, SHORT_STYLE } from './words.ts';

/** Where titles begin and end in the passage, and which tokens stand in a list or column of names. */
export interface Surroundings {
  readonly offices: ReadonlySet<number>;
  /** Tokens behind ranks and offices. */
  readonly behindTitles: ReadonlySet<number>;
  /** Ranks and offices that fill the cell of a table which begins at the token. */
  readonly titles: ReadonlySet<number>;
  /** Tokens at which organisations begin. */
  readonly bodies: ReadonlySet<number>;
  /** Tokens behind names. */
  readonly people: ReadonlySet<number>;
  /** 1 for tokens of a list or column in which only names stand. */
  readonly listed: Uint8Array | null;
}

export const isCapitalWord = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) !== 0;

/**
 * A title ends right before the name, fills a cell of a table beside it, ends before a bracket ("Captain (Navy) X"), or,
 * where the name is set off by commas, before the comma ("the Ambassador to Mongolia, X Y, gave").
 */
export function isTitled({ from, to }: NameRun, tokens: Tokens, matcher: Matcher, around: Surroundings): boolean {
  const { behindTitles: anchors } = around;
  if (anchors.has(from)) return !isDateline(from, to, tokens);
  if (anchors.has(beforeCountry(from, tokens, matcher))) return true;
  const { lexicon } = matcher;
  const is = (i: number, word: string) => i >= 0 && i < tokens.count && lexicon.is(tokens.word[i] as number, word);
  if (is(from - 1, '|')) return to - from > 1 && (anchors.has(from - 1) || (is(to, '|') && around.titles.has(to + 1)));
  // "the Minister of Defence of Japan, X Y, spoke", "Prime Minister of Japan: X Y"
  const ends = (at: number) => anchors.has(at) || anchors.has(beforeCountry(at, tokens, matcher));
  if (is(from - 1, ',')) return to - from > 1 && ends(from - 1) && (is(to, ',') || is(to, '.') || is(to, ';'));
  if (is(from - 1, ':') && to - from > 1 && ends(from - 1)) return closes(to, tokens) && !is(to, 'and');
  if (!is(from - 1, ')')) return false;
  for (let i = from - 2; i >= 0 && i >= from - 5; i--) if (is(i, '(')) return anchors.has(i);
  return false;
}

/** The end of a passage or of a line, or a mark. */
function closes(i: number, { count, kind, flags }: Tokens): boolean {
  return i >= count || kind[i] !== WORD || ((flags[i] as number) & LINE_BEFORE) !== 0;
}

/** Words of the longest name of a country, "of" and "the" not counted. */
const LONGEST_COUNTRY = 4;

/** Where "of Japan", "of the Czech Republic", "of the Socialist Republic of Viet Nam" begins that ends before a token; else that token. */
function beforeCountry(at: number, { word }: Tokens, { lexicon, words, roles }: Matcher): number {
  const is = (i: number, wanted: string) => i >= 0 && lexicon.is(word[i] as number, wanted);
  const country = (i: number) => i >= 0 && ((words.classes[word[i] as number] as number) & COUNTRY) !== 0;
  const state = (i: number, role: number) => i >= 0 && ((roles[word[i] as number] as number) & role) !== 0;
  let i = state(at - 1, STATE) && country(at - 2) ? at - 2 : at - 1;
  if (!country(i)) return at;
  while (country(i) && at - i <= LONGEST_COUNTRY) i--;
  if (is(i, 'of') && state(i - 1, STATE)) for (i -= 2; state(i, STATE_MODIFIER) && at - i <= 2 * LONGEST_COUNTRY; ) i--;
  if (is(i, 'the')) i--;
  return is(i, 'of') ? i : at;
}

/** "… CHIEF OF DEFENCE FORCES" and, in the next line, "Kampala, 18 September – General X". */
function isDateline(from: number, to: number, { flags, kind, count }: Tokens): boolean {
  if (((flags[from] as number) & LINE_BEFORE) === 0 && kind[from - 1] !== BREAK_TOKEN) return false;
  for (let i = to; i < to + 4 && i < count; i++) if (kind[i] === NUMBER) return true;
  return false;
}

/** "Mr. Yoshida", "H.E. Ito Naoki", "Ambassador Ito". */
export function followsHonorific(from: number, text: string, tokens: Tokens, matcher: Matcher): boolean {
  if (followsVietnameseHonorific(from, text, tokens)) return true;
  let i = from - 1;
  if (i >= 0 && (isAbbreviationStop(tokens, i, text, matcher.words) || isApostrophe(i, text, tokens))) i--;
  if (!isCapitalWord(tokens, i)) return false;
  // Notre Dame is no lady.
  if (i > 0 && tokens.word[i - 1] !== 0 && tokens.word[i - 1] === matcher.lexicon.id('notre')) return false;
  if (((matcher.words.classes[tokens.word[i] as number] as number) & (HONORIFIC | ADDRESS)) !== 0) return true;
  // "Tan Sri X", "Dato' Sri X", "Datuk Seri X".
  if ((tokens.end[i] as number) - (tokens.start[i] as number) > 4) return false;
  const styled = text.slice(Math.max(0, (tokens.start[i] as number) - 6), tokens.end[i]);
  return styled.endsWith('ri') && /(?:Tan|Dato['’]?|Datuk) Se?ri$/.test(styled);
}

/** The kind of the word before that is a name too: "Judge Parsons", "Sen. John Tower"; else 0. */
export function styleBefore(from: number, text: string, tokens: Tokens, { words }: Matcher): number {
  const stop = from > 0 && isAbbreviationStop(tokens, from - 1, text, words);
  const i = stop ? from - 2 : from - 1;
  if (!isCapitalWord(tokens, i)) return 0;
  const kind = words.styles[tokens.word[i] as number] ?? 0;
  const isArticle = i > 0 && ((words.classes[tokens.word[i - 1] as number] as number) & ARTICLE) !== 0;
  return !isArticle && kind !== BEFORE_STYLE && (kind !== SHORT_STYLE || stop) ? kind : 0;
}

/** "Dato' X". */
const isApostrophe = (i: number, text: string, { start, flags }: Tokens): boolean =>
  /['’]/.test(text.charAt(start[i] as number)) && ((flags[i] as number) & SPACE_BEFORE) === 0;

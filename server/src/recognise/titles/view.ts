/** What the grammar of titles asks about a token and its neighbours. */
import {
  ALL_CAPITALS,
  BREAK_TOKEN,
  CAPITAL,
  LINE_BEFORE,
  NUMBER,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../../text/tokens.ts';
import type { Matcher } from '../matcher.ts';
import type { MentionType } from '../mention.ts';
import { COUNTRY_OR_NAME, LINK, OUTSIDE, PLAIN, type PlainWord, STATE, STATE_MODIFIER, STOP } from '../roles.ts';
import { ARTICLE, COUNTRY } from '../words.ts';

/** A title by its tokens `[from, to)`. */
export interface Title {
  readonly type: MentionType;
  readonly from: number;
  readonly to: number;
}

export interface View {
  readonly count: number;
  role(i: number, roles: number): boolean;
  country(i: number): boolean;
  /** A country by its name, not by its adjective. */
  countryName(i: number): boolean;
  article(i: number): boolean;
  capital(i: number): boolean;
  allCapitals(i: number): boolean;
  word(i: number): boolean;
  number(i: number): boolean;
  /** A number of four digits that can be a year. */
  year(i: number): boolean;
  spaced(i: number): boolean;
  /** A hyphen or dash without space on either side. */
  hyphen(i: number): boolean;
  /** An apostrophe or `'s`. */
  possessive(i: number): boolean;
  quote(i: number): boolean;
  /** "Tenth", or the end of "10th". */
  ordinal(i: number): boolean;
  is(i: number, word: PlainWord): boolean;
  /** Taken by a name, a rank or a date. */
  fixed(i: number): boolean;
  /** A capitalised word that can stand inside a title. */
  part(i: number): boolean;
  /** A part of a title that goes on with the next token: "NEWS RELEASE" in the line above does not. */
  leads(i: number): boolean;
  sentenceStart(i: number): boolean;
  /** End of "U.S." that begins at `i`, or -1. */
  usEnd(i: number): number;
}

export function viewOf(text: string, tokens: Tokens, { roles, words, lexicon }: Matcher, fixed: Uint8Array): View {
  const inside = (i: number) => i >= 0 && i < tokens.count && tokens.kind[i] !== BREAK_TOKEN;
  const flag = (i: number, f: number) => inside(i) && ((tokens.flags[i] as number) & f) !== 0;
  const unit = (i: number) => (inside(i) ? text.charCodeAt(tokens.start[i] as number) : 0);
  const role = (i: number, r: number) => inside(i) && ((roles[tokens.word[i] as number] as number) & r) !== 0;
  const classed = (i: number, c: number) =>
    inside(i) && ((words.classes[tokens.word[i] as number] as number) & c) !== 0;
  const capital = (i: number) => inside(i) && tokens.kind[i] === WORD && flag(i, CAPITAL);
  const country = (i: number) => classed(i, COUNTRY) || role(i, COUNTRY_OR_NAME);
  const isFixed = (i: number) => fixed[i] !== 0;
  // A letter with its full stop is an initial or the "U" of "U.S.".
  const initial = (i: number) => unit(i + 1) === 0x2e && (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
  const part = (i: number) => capital(i) && !isFixed(i) && !role(i, LINK | OUTSIDE | STOP) && !initial(i);
  return {
    count: tokens.count,
    role,
    country,
    countryName: (i) => country(i) && words.canon[tokens.word[i] as number] === tokens.word[i],
    article: (i) => classed(i, ARTICLE) && role(i, LINK),
    capital,
    allCapitals: (i) => flag(i, ALL_CAPITALS),
    word: (i) => inside(i) && tokens.kind[i] === WORD,
    number: (i) => inside(i) && tokens.kind[i] === NUMBER,
    year: (i) => {
      if (!inside(i) || tokens.kind[i] !== NUMBER || (tokens.end[i] as number) - (tokens.start[i] as number) !== 4)
        return false;
      const century = unit(i) * 100 + text.charCodeAt((tokens.start[i] as number) + 1);
      return century === 0x31 * 100 + 0x39 || century === 0x32 * 100 + 0x30;
    },
    spaced: (i) => flag(i, SPACE_BEFORE),
    hyphen: (i) => {
      const u = unit(i);
      return (u === 0x2d || (u >= 0x2010 && u <= 0x2015)) && !flag(i, SPACE_BEFORE) && !flag(i + 1, SPACE_BEFORE);
    },
    possessive: (i) => {
      const u = unit(i);
      return (u === 0x27 || u === 0x2019) && !flag(i, SPACE_BEFORE);
    },
    quote: (i) => {
      const u = unit(i);
      return u === 0x22 || u === 0x201c || u === 0x201d || u === 0xab || u === 0xbb;
    },
    ordinal: (i) => inside(i) && (words.ordinal[tokens.word[i] as number] as number) > 0,
    is: (i, word) => {
      const at = inside(i) ? (tokens.word[i] as number) : 0;
      if (at === 0 || ((roles[at] as number) & PLAIN) === 0) return false;
      const wanted = lexicon.id(word);
      // "&" is "and", "defense" is "defence".
      return at === wanted || words.canon[at] === wanted;
    },
    fixed: isFixed,
    part,
    leads: (i) =>
      part(i) &&
      flag(i + 1, SPACE_BEFORE) &&
      !(flag(i + 1, LINE_BEFORE) && flag(i, ALL_CAPITALS) !== flag(i + 1, ALL_CAPITALS)),
    usEnd: (i) => {
      const { u, s } = words.us;
      const dotted = tokens.word[i] === u && tokens.word[i + 2] === s && unit(i + 1) === 0x2e && unit(i + 3) === 0x2e;
      return dotted && tokens.end[i + 1] === tokens.start[i + 2] ? i + 4 : -1;
    },
    sentenceStart: (i) => !inside(i - 1) || unit(i - 1) === 0x2e || unit(i - 1) === 0x3a,
  };
}

/** End of a state's name that begins at `i`, behind its article: "Korea", "Republic of Korea", "Argentine Republic"; else -1. */
export function stateEnd(i: number, g: View): number {
  const us = g.usEnd(i);
  if (us > 0) return us;
  let j = i;
  while (g.capital(j) && (g.role(j, STATE_MODIFIER) || g.country(j))) {
    j++;
    if (g.possessive(j) && g.role(j - 1, STATE_MODIFIER)) j++;
  }
  if (g.capital(j) && g.role(j, STATE)) {
    if (!g.is(j + 1, 'of')) return j > i ? j + 1 : -1;
    const name = g.article(j + 2) ? j + 3 : j + 2;
    return g.capital(name) && g.country(name) ? name + 1 : -1;
  }
  return g.country(i) && g.capital(i) ? i + 1 : -1;
}

/** What the table of countries has beside countries: their names belong to titles. */
export function isInternational(i: number, g: View): boolean {
  return g.is(i, 'asean') || g.is(i, 'eu') || g.is(i, 'european');
}

/** "of Japan", "of the Republic of Korea" and no more: the country that a title belongs to; its end, else -1. */
export function belongsTo(i: number, g: View): number {
  if (!g.is(i, 'of') || isInternational(g.article(i + 1) ? i + 2 : i + 1, g)) return -1;
  const end = stateEnd(g.article(i + 1) ? i + 2 : i + 1, g);
  // "of the Norwegian Navy", "of Japan's Joint Staff": the country is part of another name.
  const on = end > 0 && ((g.part(end) && g.spaced(end)) || g.possessive(end) || g.hyphen(end));
  return on ? -1 : end;
}

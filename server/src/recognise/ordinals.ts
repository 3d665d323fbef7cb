/** The ordinal before the name of an event, and the year behind it. */
import { CAPITAL, LINE_BEFORE, NUMBER, type Tokens } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import type { Item } from './scan.ts';
import { ARTICLE } from './words.ts';

/** "10th", "tenth", "twenty-first" before the name of an event belong to it; so does a year behind it ("Expo 2024"). */
export function withOrdinal(item: Item, text: string, tokens: Tokens, matcher: Matcher): Item {
  const { words, lexicon } = matcher;
  const id = (i: number) => (i < 0 ? 0 : (tokens.word[i] as number));
  let to = item.to;
  if (to < tokens.count && tokens.kind[to] === NUMBER && isYear(text.slice(tokens.start[to], tokens.end[to]))) to++;
  const widen = (from: number, ordinal?: Item['ordinal']): Item => ({
    ...item,
    from,
    to,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    ...(ordinal === undefined ? {} : { ordinal }),
  });
  let at = item.from - 1;
  if (id(at) === lexicon.id('annual')) at--;
  // "the 10th edition of the Vietnam-Japan Defence Policy Dialogue": the ordinal counts, the name stays apart.
  let apart = false;
  if (((words.classes[id(at)] as number) & ARTICLE) !== 0 && id(at - 1) === lexicon.id('of')) {
    const noun = id(at - 2);
    if (noun !== 0 && ROUNDS.some((word) => lexicon.id(word) === noun)) {
      at -= 3;
      apart = true;
    }
  }
  const ordinal = ordinalEndingAt(at, text, tokens, matcher);
  if (ordinal && !isDay(ordinal.from, item.from, text, tokens)) return widen(apart ? item.from : ordinal.from, ordinal);
  // "the Inaugural ADMM-Plus": it counts no editions.
  if (id(at) === lexicon.id('inaugural') && isCapital(at, tokens)) return widen(at);
  const behind = ordinalBehind(to, text, tokens, matcher);
  // "…Dialogue, 12th round": one name.
  if (behind?.from === to + 1) to = behind.to + 1;
  if (behind) return widen(item.from, behind);
  const named = item.forms.find((form) => typeof form.ordinal === 'number')?.ordinal;
  return widen(item.from, typeof named === 'number' ? { value: named, from: item.from, to: item.to } : undefined);
}

/** "Fri 11th" at the end of a line, and a title in the next one. */
function isDay(ordinal: number, title: number, text: string, { start, end, flags, kind }: Tokens): boolean {
  if (((flags[title] as number) & LINE_BEFORE) === 0 || kind[ordinal] !== NUMBER || ordinal === 0) return false;
  return DAY.test(text.slice(start[ordinal - 1], end[ordinal - 1]));
}

const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** "…Dialogue No. 9", "…Dialogue held its ninth edition", "…Dialogue, now in its 12th edition,", "…Dialogue, 12th round", "…Dialogue was held for the 12th time". */
function ordinalBehind(to: number, text: string, tokens: Tokens, matcher: Matcher): Item['ordinal'] | null {
  const { lexicon } = matcher;
  const is = (i: number, words: readonly string[]) =>
    i < tokens.count && tokens.word[i] !== 0 && words.some((word) => lexicon.id(word) === tokens.word[i]);
  // "Dialogue No. 9"
  if (is(to, ['no']) && isCapital(to, tokens)) {
    const figures = is(to + 1, ['.']) ? to + 2 : to + 1;
    const digits = figures < tokens.count ? sliceOf(text, tokens, figures) : '';
    return /^\d{1,2}$/.test(digits) ? { value: Number(digits), from: figures, to: figures + 1 } : null;
  }
  let at = to;
  let nouns = ROUNDS;
  const verb = is(at, ['was', 'is']) ? at + 1 : at;
  const met = verb > at ? ['held', 'organised', 'organized', 'convened'] : ['met', 'convened', 'gathered', 'meets'];
  if (is(verb, met) && is(verb + 1, ['for'])) {
    at = verb + 2;
    nouns = ['time'];
  } else if (is(at, ['held', 'had', 'opened', 'closed', 'concluded']) && is(at + 1, ['its'])) at += 2;
  else if (is(at, [','])) {
    at++;
    while (is(at, ['now', 'in', 'its'])) at++;
  } else return null;
  if (is(at, ['the'])) at++;
  // "twenty - first", "12 th"
  for (let last = at; last < at + 3; last++) {
    if (!is(last + 1, nouns)) continue;
    const ordinal = ordinalEndingAt(last, text, tokens, matcher);
    return ordinal?.from === at ? ordinal : null;
  }
  return null;
}

const ROUNDS = ['edition', 'round', 'session', 'instalment', 'installment', 'iteration'];

/** "10th", "tenth", "twenty-first" whose last token is `at`. */
export function ordinalEndingAt(
  at: number,
  text: string,
  tokens: Tokens,
  { words, lexicon }: Matcher,
): Item['ordinal'] | null {
  if (at < 0) return null;
  const word = tokens.word[at] as number;
  if (words.ordinal[word]) {
    const unit = words.ordinal[word] as number;
    // "twenty-first", "twenty first".
    const before = at >= 1 && tokens.word[at - 1] === lexicon.id('-') ? at - 2 : at - 1;
    const tens = before >= 0 && unit <= 9 ? TENS.get(sliceOf(text, tokens, before)) : undefined;
    return tens === undefined
      ? { value: unit, from: at, to: at + 1 }
      : { value: tens + unit, from: before, to: at + 1 };
  }
  const suffix = sliceOf(text, tokens, at);
  if (at >= 1 && tokens.kind[at - 1] === NUMBER && ['st', 'nd', 'rd', 'th'].includes(suffix)) {
    return { value: Number(sliceOf(text, tokens, at - 1)), from: at - 1, to: at + 1 };
  }
  return romanAt(at, text, tokens);
}

/** "VIII Meeting": figures of Romance languages; a lone "I" is somebody. */
function romanAt(at: number, text: string, tokens: Tokens): Item['ordinal'] | null {
  const written = text.slice(tokens.start[at], tokens.end[at]);
  if (!isRoman(written)) return null;
  let value = 0;
  for (let i = 0; i < written.length; i++) {
    const here = ROMAN.get(written.charAt(i)) ?? 0;
    value += here < (ROMAN.get(written.charAt(i + 1)) ?? 0) ? -here : here;
  }
  return { value, from: at, to: at + 1 };
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

/** II to LXXXIX; a lone "I", "V" or "X" may be anything. */
export const isRoman = (written: string): boolean =>
  written.length > 1 && /^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/.test(written);

const isCapital = (i: number, { flags }: Tokens): boolean => i >= 0 && ((flags[i] as number) & CAPITAL) !== 0;

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

const sliceOf = (text: string, tokens: Tokens, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]).toLowerCase();

const isYear = (digits: string): boolean => digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));

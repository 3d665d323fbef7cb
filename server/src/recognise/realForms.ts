/** Whether a written form of the registry is what it seems: ranks and offices are common words as well. */
import {
  allCapitals,
  BREAK_TOKEN,
  CAPITAL,
  LINE_BEFORE,
  NUMBER,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../text/tokens.ts';
import type { Hit, Matcher } from './matcher.ts';
import { FIELD, ORGANISATION_HEAD, PLAIN } from './roles.ts';
import { isCapitalWord } from './surroundings.ts';
import {
  AFTER_GENERAL,
  ARTICLE,
  BEFORE_GENERAL,
  COUNTRY,
  FORMER,
  HONORIFIC,
  INCOMING,
  PARTICLE,
  PERSON_NOUN,
} from './words.ts';

/** Single words that are also common nouns or parts of other titles are taken only where they can be what they seem. */
export function isReal(hit: Hit, tokens: Tokens, matcher: Matcher, ranks: ReadonlySet<number>): boolean {
  if (hit.type === 'office' && (isSomebodys(hit, tokens, matcher) || isAdjective(hit, tokens, matcher))) return false;
  if (hit.type === 'rank' && (isPartOfRank(hit, tokens, matcher) || goesOn(hit, tokens, matcher))) return false;
  if (hit.to - hit.from > 1 || tokens.kind[hit.from] !== WORD) return true;
  if (hit.type === 'agreement') return !isGivenName(hit, tokens, matcher);
  // "3 PM" is a time.
  if (hit.type === 'office') return hit.from === 0 || tokens.kind[hit.from - 1] !== NUMBER;
  if (hit.type === 'organisation') return isBody(hit, tokens, matcher);
  return hit.type !== 'rank' || isRank(hit, tokens, matcher, ranks);
}

/** "Jasmine Rao" is somebody: a word with small letters, and a capitalised one of no title behind it, or "Ms" before. */
function isGivenName({ from, to }: Hit, tokens: Tokens, { words, roles }: Matcher): boolean {
  if (allCapitals(tokens, from)) return false;
  const classes = from > 0 ? (words.classes[tokens.word[from - 1] as number] as number) : 0;
  if ((classes & HONORIFIC) !== 0 && isCapitalWord(tokens, from - 1)) return true;
  const surname = isCapitalWord(tokens, to) && ((tokens.flags[to] as number) & SPACE_BEFORE) !== 0;
  return surname && ((roles[tokens.word[to] as number] as number) & ~PLAIN) === 0;
}

/** What everybody else means by it is no body. */
const EVERYDAY = ['gdp'] as const;
/** What a table has where it has nothing: "not available". */
const ABSENT = ['na'] as const;
/** What a service calls its ships by. */
const SHIPS = ['js'] as const;
const LEADERS = ['director', 'chairman', 'deputy', 'head', 'chief', 'general'] as const;

/** "Viet Nam's GDP grew" is no General Department of Politics; "GDP Director", "Chairman of the GDP" and "(GDP)" name it. */
function isBody({ from, to }: Hit, tokens: Tokens, { lexicon, words }: Matcher): boolean {
  const is = (i: number, words: readonly string[]) =>
    i >= 0 && i < tokens.count && tokens.word[i] !== 0 && words.some((word) => tokens.word[i] === lexicon.id(word));
  // "JS Kashima" and `JS "Kashima"` are ships.
  if (is(from, SHIPS)) return !isCapitalWord(tokens, is(to, ['"', '“']) ? to + 1 : to);
  // "the NA", "Vietnamese NA", "NA Chairman", "National Assembly (NA)"
  if (is(from, ABSENT)) {
    const isOfCountry = from > 0 && ((words.classes[tokens.word[from - 1] as number] as number) & COUNTRY) !== 0;
    const isGloss = is(from - 1, ['(']) && isCapitalWord(tokens, from - 2);
    return isOfCountry || isGloss || is(from - 1, ['the', "'s"]) || isCapitalWord(tokens, to);
  }
  if (!is(from, EVERYDAY)) return true;
  const of = is(from - 1, ['the']) ? from - 2 : from - 1;
  return is(from - 1, ['(']) || is(to, LEADERS) || (is(of, ['of']) && is(of - 1, LEADERS));
}

/** "a major general election", "the Hellenic Army General Staff", "Đài tưởng niệm" (a memorial). */
function goesOn({ from, to }: Hit, tokens: Tokens, { words, lexicon }: Matcher): boolean {
  if (tokens.kind[from] !== WORD || to >= tokens.count) return false;
  const next = tokens.word[to] as number;
  if (((words.classes[next] as number) & AFTER_GENERAL) !== 0) {
    const army = to - from > 1 && tokens.word[to - 1] === lexicon.id('general') && next === lexicon.id('staff');
    return army || !isCapitalWord(tokens, from);
  }
  return next !== 0 && next === lexicon.id('niem') && tokens.word[to - 1] === lexicon.id('tuong');
}

/** "the general secretary of a chess club", "his chief of staff", "a foreign minister": a trade or a post, in lower case, of no state. */
function isSomebodys({ from, to }: Hit, tokens: Tokens, { lexicon }: Matcher): boolean {
  for (let i = from; i < to; i++) if (isCapitalWord(tokens, i) || tokens.kind[i] !== WORD) return false;
  const is = (i: number, ...words: readonly string[]) =>
    i >= 0 && i < tokens.count && tokens.word[i] !== 0 && words.some((word) => tokens.word[i] === lexicon.id(word));
  return (
    is(from - 1, 'his', 'her', 'its', 'their', 'my', 'our', 'a', 'an', 'any', 'every', 'another') ||
    (is(to, 'of') && is(to + 1, 'a', 'an'))
  );
}

/** "the navy's chief lawyer": the word goes with a noun of no class. */
function isAdjective({ from, to }: Hit, tokens: Tokens, { lexicon, words, roles }: Matcher): boolean {
  if (isCapitalWord(tokens, from) || to >= tokens.count || tokens.word[to - 1] !== lexicon.id('chief')) return false;
  const next = tokens.word[to] as number;
  const lower = tokens.kind[to] === WORD && !isCapitalWord(tokens, to);
  return (
    lower &&
    (next === 0 || (((words.classes[next] as number) & ~PERSON_NOUN) === 0 && ((roles[next] as number) & ~PLAIN) === 0))
  );
}

/** "S/Lt. Gen.", "Three-star General", "General-Colonel": part of a longer word, so of a rank that nobody knows. */
function isPartOfRank({ from, to }: Hit, tokens: Tokens, { lexicon, words }: Matcher): boolean {
  const is = (i: number, word: string) => i >= 0 && i < tokens.count && lexicon.is(tokens.word[i] as number, word);
  const tight = (i: number) => i < tokens.count && ((tokens.flags[i] as number) & SPACE_BEFORE) === 0;
  // "then-Brig. Gen." is one with its time.
  const then = from > 1 && ((words.classes[tokens.word[from - 2] as number] as number) & (FORMER | INCOMING)) !== 0;
  if (tight(from) && (is(from - 1, '/') || (is(from - 1, '-') && !then))) return true;
  if (is(from - 1, 'star') && is(from - 2, '-')) return true;
  return is(to, '-') && tight(to) && tight(to + 1) && to + 1 < tokens.count && isCapitalWord(tokens, to + 1);
}

/** "General", "Major", "Commander": a rank before a name, behind an article or nationality, or alone in a field. */
function isRank(hit: Hit, tokens: Tokens, matcher: Matcher, ranks: ReadonlySet<number>): boolean {
  const { words, lexicon, roles } = matcher;
  const { from, to } = hit;
  if (from === 0 && to === tokens.count) return true;
  if (tokens.word[from - 1] === lexicon.id('|') && tokens.word[to] === lexicon.id('|')) return true;
  const has = (i: number, classes: number) =>
    i >= 0 && i < tokens.count && ((words.classes[tokens.word[i] as number] as number) & classes) !== 0;
  const next = to < tokens.count && tokens.kind[to] === WORD;
  const is = (i: number, word: string) => i < tokens.count && lexicon.is(tokens.word[i] as number, word);
  // "Commander-in-Chief", "Major Non-NATO Ally".
  if (is(is(to, '-') ? to + 1 : to, 'in') && (is(to, '-') || is(to + 1, 'chief'))) return false;
  if (is(to, 'non') && is(to + 1, '-')) return false;
  // A rank is never followed by a rank: "the Force Commander Lt. Gen. X".
  const isGeneral = tokens.word[from] === lexicon.id('general');
  // "the General Intelligence Agency", "the General Court": behind an article no name is a field of work or a body.
  const role = next && isGeneral && has(from - 1, ARTICLE) ? (roles[tokens.word[to] as number] as number) : 0;
  if ((role & (FIELD | ORGANISATION_HEAD)) !== 0) return false;
  const general = isGeneral && has(from - 1, BEFORE_GENERAL);
  // "Lt. Gov. X".
  const office = is(to, '.') && has(to + 1, AFTER_GENERAL) && isCapitalWord(tokens, to + 1);
  // "… Force Commander" and, in the next line, "Cameroon: …".
  const label = next && ((tokens.flags[to] as number) & LINE_BEFORE) !== 0 && is(to + 1, ':');
  if (general || office || (next && !label && has(to, AFTER_GENERAL)) || ranks.has(to)) return false;
  if (isLarge(hit, tokens, matcher)) return false;
  // "Captain al-Masri", "Brig de Silva": a particle begins the name.
  const behind = to + 1 < tokens.count && tokens.word[to + 1] === lexicon.id('-') ? to + 2 : to + 1;
  const particle = next && has(to, PARTICLE) && behind < tokens.count && isCapitalWord(tokens, behind);
  const commandant = tokens.word[from] === lexicon.id('commandant');
  const nextCapital = next && (particle || ((tokens.flags[to] as number) & CAPITAL) !== 0);
  if (nextCapital && !label && ((tokens.flags[to] as number) & SPACE_BEFORE) !== 0) return true;
  // "Captain (Navy) X": the branch of service stands between rank and name.
  if (to < tokens.count && tokens.word[to] === lexicon.id('(')) {
    // "(N)", "(ret.)", "(ret'd)".
    const close = [to + 2, to + 3, to + 4].find((i) => i < tokens.count && tokens.word[i] === lexicon.id(')'));
    if (close !== undefined && close + 1 < tokens.count && isCapitalWord(tokens, close + 1)) return true;
  }
  // "X (Vice Minister of Defence, Admiral)", "- X, Admiral", "Rank: General".
  const set = from > 0 ? (tokens.word[from - 1] as number) : 0;
  if (
    set !== 0 &&
    [',', '(', ':', '-'].some((mark) => set === lexicon.id(mark)) &&
    isCapitalWord(tokens, from) &&
    (closesEntry(to, tokens, lexicon.id(')')) || (is(from - 1, ':') && (is(to, ';') || is(to, '.'))))
  )
    return true;
  // Else a capitalised "Major" may only begin a sentence: something must introduce it, and no compound go on.
  const before = from > 0 ? (tokens.word[from - 1] as number) : 0;
  const introduced =
    has(from - 1, ARTICLE | COUNTRY) ||
    (before !== 0 && ['to', 'of', 'by', 'as', 'promoted'].some((w) => lexicon.id(w) === before)) ||
    // "his rank is General."
    (before === lexicon.id('is') && !next && isCapitalWord(tokens, from)) ||
    is(to, 'since');
  return introduced && !nextCapital && !commandant;
}

/** "MAJOR CHANGES", "MAJOR NEW PLANT": where all is in capitals, how large it is. */
export function isLarge(
  { from, to }: { from: number; to: number },
  tokens: Tokens,
  { lexicon, words }: Matcher,
): boolean {
  if (tokens.word[from] !== lexicon.id('major') || to !== from + 1 || to >= tokens.count) return false;
  if ([from, to].every((i) => allCapitals(tokens, i))) return true;
  // "Major U.S. firms", "Major Japanese banks".
  const nation = ((words.classes[tokens.word[to] as number] as number) & COUNTRY) !== 0;
  return tokens.word[to] === words.us.u || (nation && !isCapitalWord(tokens, to + 1));
}

/** A closing bracket, or the end of a line. */
function closesEntry(i: number, { count, kind, flags, word }: Tokens, bracket: number): boolean {
  return i >= count || kind[i] === BREAK_TOKEN || ((flags[i] as number) & LINE_BEFORE) !== 0 || word[i] === bracket;
}

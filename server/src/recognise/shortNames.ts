/** Short names: where one stands alone, and which initials before it belong to it. */
import { allCapitals, LINE_BEFORE, NUMBER, SPACE_BEFORE, type Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { isAbbreviationStop, type Matcher } from './matcher.ts';
import { followsVietnameseHonorific } from './native/nativePeople.ts';
import { isCredit } from './native/vietnameseNames.ts';
import type { Item } from './scan.ts';
import { isCapitalWord } from './surroundings.ts';
import { ADDRESS, ARTICLE, COUNTRY, DATE_PREPOSITION, HONORIFIC, RELATION, SPEECH, VERB } from './words.ts';

const COLON = 0x3a;

export const isShort = (item: Item): boolean =>
  item.type === 'person' && item.forms.every((form) => form.name === 'short');

/** Tokens at which items other than people begin, and behind which they end. */
export interface Edges {
  readonly begin: ReadonlySet<number>;
  readonly end: ReadonlySet<number>;
}

export function edgesOf(items: readonly Item[]): Edges {
  const begin = new Set<number>();
  const end = new Set<number>();
  for (const { type, from, to } of items) {
    if (type === 'person') continue;
    begin.add(from);
    end.add(to);
  }
  return { begin, end };
}

/** "K. Yamazaki", "Gen. P. V. Giang": initials belong to the name; "Plan B. Giang left" ends a sentence. */
export function withInitials(item: Item, text: string, tokens: Tokens, edges: Edges): Item {
  const isInitial = (i: number) =>
    i > 0 &&
    text.charAt(tokens.start[i] as number) === '.' &&
    ((tokens.flags[i] as number) & SPACE_BEFORE) === 0 &&
    isCapitalWord(tokens, i - 1) &&
    (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) === 1;
  let from = item.from;
  let initials = '';
  while (initials.length < 3 && isInitial(from - 1)) {
    from -= 2;
    initials = text.charAt(tokens.start[from] as number) + initials;
  }
  const led = from === 0 || !isCapitalWord(tokens, from - 1) || edges.end.has(from);
  if (initials === '' || initials === 'US' || !led) return item;
  return { ...item, from, start: tokens.start[from] as number, initials };
}

/** A bare short name is a name only when it is no part of a longer run of capitals ("Hai Phong", "Nam Dinh"). */
export function standsAlone(
  item: Item,
  text: string,
  tokens: Tokens,
  matcher: Matcher,
  edges: Edges,
  isSlip: (item: Item) => boolean,
): boolean {
  const before = item.from - 1;
  const after = item.to;
  if (isCountryOf(item, text, tokens, matcher)) return false;
  const opensLine = ((tokens.flags[item.from] as number) & LINE_BEFORE) !== 0;
  if (beginsVietnameseWord(item, text, tokens) && (opensLine || !edges.end.has(item.from))) {
    if (!followsVietnameseHonorific(item.from, text, tokens)) return false;
  }
  if (after < tokens.count && text.charCodeAt(tokens.start[after] as number) === COLON) {
    if (isCredit(text.slice(item.start, item.end))) return false;
  }
  // In a headline in capitals its neighbours say nothing; whether the person stands in the dossier will tell.
  if (allCapitals(tokens, item.from) && (allCapitals(tokens, after) || allCapitals(tokens, before))) {
    // "Tin, ảnh: THANH HƯƠNG" signs with a whole name.
    const signs = (i: number) => followsVietnameseHonorific(i, text, tokens);
    return (
      !isSlip(item) &&
      !(allCapitals(tokens, after) && signs(item.from)) &&
      !(allCapitals(tokens, before) && signs(before))
    );
  }
  if (after < tokens.count && isCapitalWord(tokens, after) && ((tokens.flags[after] as number) & SPACE_BEFORE) !== 0) {
    if (!edges.begin.has(after)) return false;
  }
  if (after < tokens.count && isTightHyphen(text, tokens, after) && !isSan(text, tokens, after + 1)) return false;
  if (before < 0 || ((tokens.flags[item.from] as number) & SPACE_BEFORE) === 0) {
    return before < 0 || (text.charCodeAt(tokens.start[before] as number) !== 0x2d && tokens.kind[before] !== NUMBER);
  }
  if (isAbbreviationStop(tokens, before, text, matcher.words)) return true;
  if (!isCapitalWord(tokens, before)) return true;
  const classes = matcher.words.classes[tokens.word[before] as number] as number;
  // "Bùi Thế Sơn" is written "Bui The Son".
  if ((classes & ARTICLE) !== 0 && isCapitalWord(tokens, before - 1)) return false;
  if ((classes & (HONORIFIC | COUNTRY | DATE_PREPOSITION | ARTICLE | ADDRESS | RELATION)) !== 0) return true;
  if (followsVietnameseHonorific(item.from, text, tokens)) return true;
  return edges.end.has(item.from);
}

/** "Thailand", which titles read as "Thai", is not somebody called Thai, and "Thai reporters" are people of that country. */
function isCountryOf({ from, to, start, end, forms }: Item, text: string, tokens: Tokens, { words }: Matcher): boolean {
  const { classes, canon } = words;
  const word = tokens.word[from] as number;
  if (((classes[word] as number) & COUNTRY) === 0) return false;
  const written = text.slice(start, end).toLowerCase();
  if (canon[word] === word) return !forms.some((form) => form.text.toLowerCase() === written);
  // "Minister Thai then rose", "Gen. Thai then rose"
  if (from > 0 && (isCapitalWord(tokens, from - 1) || isAbbreviationStop(tokens, from - 1, text, words))) return false;
  if (to >= tokens.count || ((classes[tokens.word[to] as number] as number) & (VERB | SPEECH)) !== 0) return false;
  return /^\p{Ll}{4,}$/u.test(text.slice(tokens.start[to], tokens.end[to])) && !endsInEd(to, text, tokens);
}

const endsInEd = (i: number, text: string, { end }: Tokens): boolean => text.startsWith('ed', (end[i] as number) - 2);

/** Verbs and particles that may follow a name in Vietnamese; other words after a capital are of one word with it. */
const AFTER_NAME = wordSet('đã sẽ được cũng là và với nói đến');

/** "Chính phủ", "Chiến lược", "Hiệu quả": a word of two syllables, of which the first is a given name, too. */
export function beginsVietnameseWord({ from, to }: Pick<Item, 'from' | 'to'>, text: string, tokens: Tokens): boolean {
  if (to - from > 1 || to >= tokens.count || ((tokens.flags[to] as number) & SPACE_BEFORE) === 0) return false;
  if (isCapitalWord(tokens, to)) return false;
  const next = text.slice(tokens.start[to], tokens.end[to]);
  return /^\p{L}*[^\p{ASCII}\P{L}]/u.test(next) && !AFTER_NAME.has(next.normalize('NFC'));
}

/** "Kihara-san". */
const isSan = (text: string, tokens: Tokens, i: number): boolean =>
  i < tokens.count && /^(?:san|sama|shi|kun)$/.test(text.slice(tokens.start[i], tokens.end[i]));

function isTightHyphen(text: string, tokens: Tokens, i: number): boolean {
  return text.charCodeAt(tokens.start[i] as number) === 0x2d && ((tokens.flags[i] as number) & SPACE_BEFORE) === 0;
}

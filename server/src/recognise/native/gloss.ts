/**
 * Vietnamese and Japanese words that say when or whether something holds, under the English words that do the same:
 * what comes later (claims, countries, tense) is then written once, for the words of the grammar.
 */
import { COUNTRIES } from '../../registry/countries.ts';
import { foldText } from '../../text/fold.ts';
import { CHARACTER, type Tokens, WORD } from '../../text/tokens.ts';
import { isPlausibleFamily } from '../culture.ts';
import type { Matcher } from '../matcher.ts';
import { VIETNAMESE } from '../words.ts';
import { COUNTRY_NAME, type Found, longestPhrase, meaningOf } from './phrases.ts';
import { makeReading, type Reading } from './reading.ts';
import { JAPANESE_WORDS, VIETNAMESE_WORDS } from './tenseWords.ts';
import { vietnameseHonorificBefore } from './vietnameseNames.ts';

const COUNTRY_WORD: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ code, words }) => [code, words.split(' ')[0] ?? '']),
);

/** Puts the id of the English word at the first token of each such phrase. The tokens are this passage's own. */
export function glossNative(text: string, tokens: Tokens, matcher: Matcher): void {
  const r = makeReading(text, tokens, matcher, new Uint8Array(tokens.count));
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    const starts = ((matcher.words.classes[tokens.word[i] as number] as number) & VIETNAMESE) !== 0;
    if (kind === CHARACTER || (kind === WORD && starts)) {
      const word = kind === CHARACTER ? japaneseWord(i, r) : vietnameseWord(i, r);
      if (word !== null) tokens.word.fill(matcher.lexicon.id(word.text), i, i + word.length);
    }
  }
}

/** The English word for the tokens at `i`, and how many of them it stands for. */
interface Glossed {
  readonly text: string;
  readonly length: number;
}

function japaneseWord(i: number, r: Reading): Glossed | null {
  for (const [phrase, text] of Object.entries(JAPANESE_WORDS)) {
    if (r.word(i) === phrase[0] && [...phrase].every((c, k) => r.word(i + k) === c)) return { text, length: 1 };
  }
  const found = longestPhrase('ja', (offset) => r.word(i + offset) || null, COUNTRY_NAME);
  // A single character is a country only beside another: 日越.
  return found === null || (found.length === 1 && !isPair(i, r)) ? null : countryWord(found, 1);
}

const single = (c: string) =>
  c !== '' && longestPhrase('ja', (offset) => (offset === 0 ? c : null), COUNTRY_NAME) !== null;
const isPair = (i: number, r: Reading): boolean => single(r.word(i - 1)) || single(r.word(i + 1));

function vietnameseWord(i: number, r: Reading): Glossed | null {
  const one = r.word(i);
  // "Nguyên" with a capital is a name, unless a title follows: "Nguyên Thứ trưởng".
  const alone = !r.capital(i) || r.titleStart(i + 1);
  const text = VIETNAMESE_WORDS[`${one} ${r.word(i + 1)}`] ?? (alone ? VIETNAMESE_WORDS[one] : undefined);
  if (text !== undefined) return { text, length: 1 };
  const found = r.capital(i) ? longestPhrase('vi', (offset) => r.word(i + offset) || null, COUNTRY_NAME) : null;
  // "Hoàng Đức Thiện", "Bùi Ngọc Anh": between the syllables of a name it is one of them.
  const credited = r.capital(i - 1) && vietnameseHonorificBefore(i - 1, r);
  if (found?.length === 1 && (followsFamilyName(i, r) || vietnameseHonorificBefore(i, r) || credited)) return null;
  // The second syllable of a country's name begins no other name: "Hàn Quốc Lee Jong-sup".
  return found === null ? null : countryWord(found, found.length);
}

/** One of the capitalised syllables right before `i` is a family name. */
function followsFamilyName(i: number, r: Reading): boolean {
  for (let k = i; k > i - LONGEST && r.capital(k - 1) && r.spaced(k); k--) {
    const word = r.word(k - 1);
    if (!IN_TITLES.has(word) && isPlausibleFamily(foldText(word), 'VN')) return true;
  }
  return false;
}

/** "Bộ Trưởng", "Thủ Tướng": syllables of titles that are family names without their marks. */
const IN_TITLES: ReadonlySet<string> = new Set(['trưởng', 'tướng', 'tổng', 'thủ', 'đại', 'thứ', 'quốc', 'sứ', 'liên']);

/** Syllables of a Vietnamese name before the last. */
const LONGEST = 4;

function countryWord({ phrase }: Found, length: number): Glossed | null {
  const text = COUNTRY_WORD.get(meaningOf(phrase, COUNTRY_NAME)[0] ?? '');
  return text === undefined ? null : { text, length };
}

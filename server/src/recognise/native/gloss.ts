/**
 * Vietnamese and Japanese words that say when or whether something holds, under the English words that do the same:
 * what comes later (claims, countries, tense) is then written once, for the words of the grammar.
 */
import { CHARACTER, type Tokens, WORD } from '../../text/tokens.ts';
import { COUNTRIES } from '../countries.ts';
import type { Matcher } from '../matcher.ts';
import { VIETNAMESE } from '../words.ts';
import { JAPANESE_WORDS, VIETNAMESE_WORDS } from './glossary.ts';
import { COUNTRY_NAME, longestPhrase, meaningOf } from './phrases.ts';
import { makeReading, type Reading } from './reading.ts';

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
      if (word !== null) tokens.word[i] = matcher.lexicon.id(word);
    }
  }
}

function japaneseWord(i: number, r: Reading): string | null {
  for (const [phrase, word] of Object.entries(JAPANESE_WORDS)) {
    if (r.word(i) === phrase[0] && [...phrase].every((c, k) => r.word(i + k) === c)) return word;
  }
  const found = longestPhrase('ja', (offset) => r.word(i + offset) || null, COUNTRY_NAME);
  // A single character is a country only beside another: 日越.
  if (found === null || (found.length === 1 && !isPair(i, r))) return null;
  return COUNTRY_WORD.get(meaningOf(found.phrase, COUNTRY_NAME)[0] ?? '') ?? null;
}

const single = (c: string) =>
  c !== '' && longestPhrase('ja', (offset) => (offset === 0 ? c : null), COUNTRY_NAME) !== null;
const isPair = (i: number, r: Reading): boolean => single(r.word(i - 1)) || single(r.word(i + 1));

function vietnameseWord(i: number, r: Reading): string | null {
  const one = r.word(i);
  const word = VIETNAMESE_WORDS[`${one} ${r.word(i + 1)}`] ?? VIETNAMESE_WORDS[one];
  if (word !== undefined) return word;
  const found = r.capital(i) ? longestPhrase('vi', (offset) => r.word(i + offset) || null, COUNTRY_NAME) : null;
  return found === null ? null : (COUNTRY_WORD.get(meaningOf(found.phrase, COUNTRY_NAME)[0] ?? '') ?? null);
}

/** Japanese text cut into the phrases of the glossary and the characters between them. */
import { COUNTRY_NAME, type Found, longestPhrase, type Phrase } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Tokens `[from, to)`: a phrase of the glossary, or one token that none begins at. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase | null;
  /** What the token is where no phrase stands. */
  readonly script: 'kanji' | 'katakana' | 'hiragana' | 'number' | 'other';
}

export const isKanji = (c: string): boolean => /^[\u4e00-\u9fff\u3400-\u4dbf々﨑ヶ]$/u.test(c);
export const isKatakana = (c: string): boolean => /^[\u30a1-\u30faー]$/u.test(c);

/** Every token of the passage is in one unit; those of other scripts are units of their own. */
export function japaneseUnits(r: Reading): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < r.count; ) {
    const found = r.character(i) || r.number(i) || r.latin(i) ? phraseAt(i, r) : null;
    const to = i + (found?.length ?? 1);
    units.push({ from: i, to, phrase: found?.phrase ?? null, script: scriptOf(r.word(i), i, r) });
    i = to;
  }
  return units;
}

function scriptOf(word: string, i: number, r: Reading): Unit['script'] {
  if (r.number(i)) return 'number';
  if (!r.character(i)) return 'other';
  return isKanji(word) ? 'kanji' : isKatakana(word) ? 'katakana' : 'hiragana';
}

function phraseAt(i: number, r: Reading): Found | null {
  const stepsFrom = (start: number) => (offset: number) => {
    const at = start + offset;
    return r.fixed(at) || (offset > 0 && r.spaced(at)) ? null : r.word(at) || null;
  };
  const found = longestPhrase('ja', stepsFrom(i));
  if (found === null) return null;
  // In the middle of a word of katakana no other begins.
  if (isKatakana(r.word(i)) && (isKatakana(r.word(i - 1)) || isKatakana(r.word(i + found.length)))) return null;
  // 国防装備庁長官 is 庁 + 長官, not 庁長 + 官.
  if (r.word(i) === '庁' && found.length === 2 && r.word(i + 2) === '官')
    return longestPhrase('ja', (offset) => (offset === 0 ? '庁' : null));
  // 米国防省 is 米 + 国防省, not 米国 + 防省.
  if (found.length === 2 && (found.phrase.parts & COUNTRY_NAME) !== 0 && r.word(i + 1) === '国') {
    const short = longestPhrase('ja', (offset) => (offset === 0 ? r.word(i) : null));
    if (short && (longestPhrase('ja', stepsFrom(i + 1))?.length ?? 0) > 1) return short;
  }
  return found;
}

export const plays = (unit: Unit | undefined, parts: number): boolean => ((unit?.phrase?.parts ?? 0) & parts) !== 0;

export const textOf = (unit: Unit | undefined, r: Reading): string =>
  unit ? r.text.slice(r.tokens.start[unit.from], r.tokens.end[unit.to - 1]) : '';

/** The unit goes on from the one before it. */
export function joined(u: number, units: readonly Unit[], r: Reading): boolean {
  const unit = units[u];
  const before = units[u - 1];
  return unit !== undefined && before !== undefined && !r.spaced(unit.from) && !r.fixed(before.to - 1);
}

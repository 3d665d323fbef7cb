/** Reading Vietnamese by words with their accents: numbers, units, years, "trước" and "sau". */
import { CAPITAL, WORD } from '../../text/tokens.ts';
import type { YearPart } from '../../time/edtf.ts';
import {
  DASH,
  digits,
  type Found,
  hasFlag,
  isNumber,
  isWord,
  kindIn,
  mark,
  numberAt,
  type Scan,
  SLASH,
  tokenKind,
  word,
} from './scan.ts';
import { DAY, DECADE, MONTH_UNIT, QUARTER, WEEK, YEAR } from './units.ts';
import { each, type WordList } from './words.ts';

/** Folded words at which a Vietnamese date can begin; which word it is, its accents decide. */
export const VIETNAMESE: WordList = [
  [1, each(1, 'ngay thang nam mong mung thu chu chua tuan quy hom mua ky nien cung dau giua cuoi mai trong dem')],
  [1, each(1, 'sang trua chieu toi tu vao vai')],
  [1, each(1, 'mot hai ba bon sau bay tam chin muoi')],
];

/** The same for words by which a Vietnamese text is known. */
export const VIETNAMESE_TEXT: WordList = [[1, each(1, 'va cua duoc cac nhung ngay thang tai da')]];
const TELLING = ['và', 'của', 'được', 'các', 'những', 'ngày', 'tháng', 'tại', 'đã'];
/** How far around a date its language is looked for. */
const AROUND_TOKENS = 40;

/** Letters that hardly another language has. */
const LETTERS = /[ăđơư\u1ea0-\u1ef9]/u;

/** Names with accents alone do not make a text Vietnamese: they have capitals. */
export function isVietnameseText(s: Scan, from: number, to: number): boolean {
  let words = 0;
  for (let i = Math.max(0, from - AROUND_TOKENS); i < to + AROUND_TOKENS; i++) {
    if (tokenKind(s, i) !== WORD || hasFlag(s, i, CAPITAL)) continue;
    if (kindIn(s.vietnamese, s, i) !== 0 && TELLING.includes(word(s, i))) return true;
    if (LETTERS.test(word(s, i)) && ++words > 1) return true;
  }
  return false;
}

export const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
export const UNITS: Readonly<Record<string, number>> = {
  ngày: DAY,
  tuần: WEEK,
  tháng: MONTH_UNIT,
  quý: QUARTER,
  năm: YEAR,
  'thập niên': DECADE,
};
const SHIFTS: Readonly<Record<string, number>> = {
  này: 0,
  nay: 0,
  trước: -1,
  ngoái: -1,
  sau: 1,
  tới: 1,
  'tiếp theo': 1,
  'hiện tại': 0,
  'vừa rồi': -1,
  qua: -1,
  'vừa qua': -1,
  kia: -2,
};
export const SEASONS: Readonly<Record<string, YearPart>> = { xuân: 21, hè: 22, hạ: 22, thu: 23, đông: 24 };
export const QUARTERS: readonly YearPart[] = [33, 34, 35, 36];
export const ROMAN: Readonly<Record<string, number>> = {
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
};

export function small(s: Scan, i: number): Found | null {
  if (isNumber(s, i)) return digits(s, i) <= 3 ? { value: numberAt(s, i), to: i + 1 } : null;
  const value = NUMBERS[word(s, i)];
  if (value === undefined) return null;
  // hai mươi, hai mươi mốt, ba mươi
  const tens = value <= 3 && isWord(s, i + 1, 'mươi') ? value * 10 : value === 10 ? 10 : 0;
  if (tens === 0) return { value, to: i + 1 };
  const at = tens === value ? i + 1 : i + 2;
  const ones = ONES[word(s, at)] ?? NUMBERS[word(s, at)];
  // "tháng mười năm 2017"
  if (ones === undefined || ones > 9 || (word(s, at) === 'năm' && digits(s, at + 1) > 2))
    return { value: tens, to: at };
  return { value: tens + ones, to: at + 1 };
}

/** As the words change after tens. */
const ONES: Readonly<Record<string, number>> = { mốt: 1, lăm: 5, nhăm: 5 };

export function year(s: Scan, i: number): Found | null {
  const at = word(s, i) === 'của' ? i + 1 : i;
  const named = word(s, at) === 'năm' || word(s, at) === 'nam';
  const size = named ? digits(s, at + 1) : 0;
  return size === 4 || size === 3 ? { value: numberAt(s, at + 1), to: at + 2 } : null;
}

export function shiftAt(s: Scan, i: number): Found | null {
  const two = SHIFTS[`${word(s, i)} ${word(s, i + 1)}`];
  if (two !== undefined) return { value: two, to: i + 2 };
  const one = SHIFTS[word(s, i)];
  // "sau khi", "trước khi" and "trước đó" go on with a clause.
  if (one === undefined || word(s, i + 1) === 'khi' || word(s, i + 1) === 'đó') return null;
  return { value: one, to: i + 1 };
}

export function slashYear(s: Scan, i: number): Found | null {
  return (mark(s, i) === SLASH || mark(s, i) === DASH) && digits(s, i + 1) === 4
    ? { value: numberAt(s, i + 1), to: i + 2 }
    : null;
}

/** A month in digits or words, "giêng" and "chạp" too. */
export function monthNumber(s: Scan, i: number): Found | null {
  if (word(s, i) === 'giêng') return { value: 1, to: i + 1 };
  if (word(s, i) === 'chạp') return { value: 12, to: i + 1 };
  return digits(s, i) > 2 ? null : small(s, i);
}

export const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Vietnamese written without its accents, as telex and text messages have it: the accents of the words that the grammar knows. */
import { wordSet } from '../../text/wordSet.ts';
import { vietnamesePhrases } from './phrases.ts';

/** Syllables that no other language has as often; a passage without any of them is not looked at. */
const GATE = / (?:va|tai|cua|voi|se|da|thang|ngay|phong|tuong|doan)\b/;
const TELLING = wordSet(
  'va tai cua voi se da thang ngay nam ben hai cac nhung duoc trong cho nay khach tham tiep du chu tri doan dong chi hop tac quoc phong quan doi thu truong bo ky ket ong den tu ve trao thuc hien chao cung le sang chieu hoi dam gia tuong vien ki niem cuc mai len di',
);
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.3;

/** Words of dates and links besides those of titles. `#` is a number, `^` a capital that follows. */
const FURTHER = `sáng #, chiều #, tối #, trưa #, sáng nay, chiều nay, tối nay, sáng qua, chiều qua, sáng ngày, chiều ngày, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, ngày #, tháng #, năm #, quý #, thứ #, lần thứ #, hôm nay, hôm qua, ngày mai, hôm trước, cùng ngày, tuần trước, tuần sau, tuần này, tuần tới, tháng trước, tháng sau, tháng này, tháng tới, năm trước, năm sau, năm nay, năm ngoái, năm tới, đầu năm, cuối năm, giữa năm, giai đoạn, lần thứ nhất, lần thứ hai, lần thứ ba, lần thứ tư, lần thứ năm, lần thứ sáu, lần thứ bảy, lần thứ tám, lần thứ chín, lần thứ mười, từ ngày, từ tháng, từ năm, đến ngày, đến tháng, đến năm, đến hết, trong tháng, phụ trách, dự kiến, trước đó, trước đây, đồng chí ^, ông ^, bà ^, ngài ^, tin ảnh, tin, bài, ảnh :, bài :, và, về, tại, của, với, sẽ, đã, được, ký, từ, đến, là, tổ chức`;

/** Syllables that stand in names as well. */
const NAMES_TOO: ReadonlySet<string> = new Set(['tướng', 'phòng', 'báo']);

const LONGEST = 8;
/** By the phrase without accents: the phrase, and what must stand behind it. */
const PHRASES: ReadonlyMap<string, { readonly words: string; readonly next: string }> = new Map(
  [...vietnamesePhrases(), ...FURTHER.split(', ')]
    .filter((phrase) => !phrase.includes('-') && !NAMES_TOO.has(phrase))
    .map((phrase) => {
      const next = /[#^:]$/.exec(phrase)?.[0] ?? '';
      const words = next === '' ? phrase : phrase.slice(0, -2);
      return [withoutAccents(words), { words, next }] as const;
    }),
);

function withoutAccents(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** The text with the accents of its known words, each letter in its place; the text itself where it is in another language. */
export function withAccents(text: string): string {
  if (!GATE.test(text) || !isUnaccented(text)) return text;
  const words = [...text.matchAll(/[A-Za-z]+/g)];
  const letters = text.split('');
  for (let i = 0; i < words.length; ) i += restoreAt(i, words, text, letters);
  return letters.join('');
}

function isUnaccented(text: string): boolean {
  if (/[ăđơưẠ-ỹ]/.test(text)) return false;
  const lower = text.match(/(?<![\p{L}])[a-z]+(?![\p{L}])/gu) ?? [];
  const telling = lower.filter((word) => TELLING.has(word)).length;
  return telling >= LEAST_WORDS && telling >= lower.length * LEAST_SHARE;
}

/** How many words the longest known phrase at a word has, or 1. */
function restoreAt(at: number, words: readonly RegExpExecArray[], text: string, letters: string[]): number {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count);
    if (!isJoined(phrase, text)) continue;
    const key = phrase.map(([word]) => word.toLowerCase()).join(' ');
    const found = PHRASES.get(key);
    if (found === undefined || !fits(found.next, count, at, words, text)) continue;
    const start = (phrase[0] as RegExpExecArray).index;
    [...found.words].forEach((letter, k) => {
      const own = letters[start + k] as string;
      if (letter !== ' ') letters[start + k] = own === own.toUpperCase() ? letter.toUpperCase() : letter;
    });
    return count;
  }
  return 1;
}

/** "Bo Quoc phong": a known phrase of two words or more begins here. */
function startsPhrase(at: number, words: readonly RegExpExecArray[], text: string): boolean {
  for (let count = Math.min(4, words.length - at); count > 1; count--) {
    const phrase = words.slice(at, at + count);
    if (isJoined(phrase, text) && PHRASES.has(phrase.map(([word]) => word.toLowerCase()).join(' '))) return true;
  }
  return false;
}

/** One space between the words. */
function isJoined(phrase: readonly RegExpExecArray[], text: string): boolean {
  return phrase.every((word, k) => {
    const before = phrase[k - 1];
    if (before === undefined) return true;
    return word.index === before.index + before[0].length + 1 && /\s/.test(text.charAt(word.index - 1));
  });
}

/** What stands behind and before the phrase lets it be one. */
function fits(next: string, count: number, at: number, words: readonly RegExpExecArray[], text: string): boolean {
  const last = words[at + count - 1] as RegExpExecArray;
  const behind = text.slice(last.index + last[0].length);
  if (next === '#') return /^\s?\d/.test(behind);
  if (next === ':') return behind.startsWith(':');
  const first = words[at] as RegExpExecArray;
  const before = text.slice(0, first.index);
  // "Nguyen Ba Tuan": a syllable between capitals is part of a name.
  const isCapital = /^[A-Z]/.test(first[0]);
  if (next === '^') return /^ [A-Z]/.test(behind) && !(isCapital && /[A-Z][a-z]* $/.test(before));
  if (count > 1 || !isCapital) return true;
  // "Pho Thu tuong", "tai Lao Nguyen Ba Tuan"; "Anh Tuan" is a name.
  const goesOn = first[0] === 'Pho' || /\btai $/.test(before) || startsPhrase(at + count, words, text);
  return /(?:^|[a-z-]\s|[.,;:]\s|\()$/.test(before) && (goesOn || !/^ [A-Z]/.test(behind));
}

/** Reading Japanese by characters: words, numbers in digits or kanji, counters. */
import { CHARACTER } from '../../text/tokens.ts';
import { digits, type Found, isNumber, numberAt, type Scan, slotOf, tokenKind } from './scan.ts';
import { DAY, MONTH_UNIT, WEEK, WORKDAY, YEAR } from './units.ts';

/** Token after `text` when it stands at token `i`, else -1. */
export function after(s: Scan, i: number, text: string): number {
  if (i < 0 || i >= s.tokens.count) return -1;
  return s.text.startsWith(text, s.tokens.start[i]) ? i + text.length : -1;
}

/** Words by their first UTF-16 unit, so that a look-up tries only the few that can stand there. */
export type WordIndex = ReadonlyMap<number, readonly (readonly [word: string, value: number])[]>;

/** Where one word begins another the longer one comes first. */
export function byFirst(words: Readonly<Record<string, number>>): WordIndex {
  const index = new Map<number, (readonly [string, number])[]>();
  for (const entry of Object.entries(words).sort(([a], [b]) => b.length - a.length)) {
    const unit = entry[0].charCodeAt(0);
    index.set(unit, [...(index.get(unit) ?? []), entry]);
  }
  return index;
}

/** The longest of the words that stands at `i`, with its value. */
export function oneOf(s: Scan, i: number, words: WordIndex): Found | null {
  if (tokenKind(s, i) !== CHARACTER) return null;
  const start = s.tokens.start[i] as number;
  const candidates = words.get(s.text.charCodeAt(start));
  if (candidates === undefined) return null;
  for (const [word, value] of candidates) {
    if (s.text.startsWith(word, start)) return { value, to: i + word.length };
  }
  return null;
}

/** The character of the token, or ''. */
export function char(s: Scan, i: number): string {
  return i >= 0 && i < s.tokens.count ? s.text.charAt(s.tokens.start[i] as number) : '';
}

/** `i` past one of the characters that may stand between parts. */
export function past(s: Scan, i: number, chars: string): number {
  const c = char(s, i);
  return c !== '' && chars.includes(c) ? i + 1 : i;
}

const DIGITS = '〇一二三四五六七八九';

/** A number in digits or kanji: 2024, 二〇二四, 二十七, 二千年's 二千. */
export function number(s: Scan, i: number): Found | null {
  const slot = slotOf(i);
  if (s.kanjiAt[slot] !== i) {
    s.kanjiAt[slot] = i;
    s.kanji[slot] = readNumber(s, i);
  }
  return s.kanji[slot] ?? null;
}

function readNumber(s: Scan, i: number): Found | null {
  if (isNumber(s, i)) return digits(s, i) <= 4 ? { value: numberAt(s, i), to: i + 1 } : null;
  let total = 0;
  let run = 0;
  let runLength = 0;
  let at = i;
  for (; at < s.tokens.count && at - i < 8; at++) {
    const c = char(s, at);
    const digit = c === '零' ? 0 : DIGITS.indexOf(c);
    if (digit >= 0 && c !== '') {
      run = run * 10 + digit;
      runLength++;
      continue;
    }
    const unit = c === '十' ? 10 : c === '廿' ? 20 : c === '百' ? 100 : c === '千' ? 1000 : 0;
    if (unit === 0) break;
    // 二〇十九 writes the century in digits and the rest in words.
    if (runLength > 1) total += run * 100 + unit;
    else total += unit === 20 ? 20 : (runLength === 0 ? 1 : run) * unit;
    run = 0;
    runLength = 0;
  }
  return at === i ? null : { value: total + run, to: at };
}

/** Counters of stretches of time. */
const COUNTERS = byFirst({
  営業日間: WORKDAY,
  営業日: WORKDAY,
  日間: DAY,
  日: DAY,
  週間: WEEK,
  週: WEEK,
  か月間: MONTH_UNIT,
  か月: MONTH_UNIT,
  ヶ月間: MONTH_UNIT,
  ヶ月: MONTH_UNIT,
  カ月間: MONTH_UNIT,
  カ月: MONTH_UNIT,
  ヵ月間: MONTH_UNIT,
  ヵ月: MONTH_UNIT,
  ケ月間: MONTH_UNIT,
  ケ月: MONTH_UNIT,
  箇月: MONTH_UNIT,
  年間: YEAR,
  年: YEAR,
});

export interface Counted {
  readonly count: number;
  readonly unit: number;
  readonly to: number;
}

/** "3日間", "数週間", "二か月". */
export function counted(s: Scan, i: number): Counted | null {
  if (after(s, i, '半年') > 0) return { count: 6, unit: MONTH_UNIT, to: i + 2 };
  const some = after(s, i, '数');
  const n = some > 0 ? { value: 3, to: some } : number(s, i);
  if (n === null || n.value === 0 || n.value > 999) return null;
  if (some > 0 && char(s, n.to) === '月') return { count: 3, unit: MONTH_UNIT, to: n.to + 1 };
  const unit = oneOf(s, n.to, COUNTERS);
  return unit === null ? null : { count: n.value, unit: unit.value, to: unit.to };
}

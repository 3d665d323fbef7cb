/** What Japanese titles are made of: words of one sense before a head, numbers of editions. */
import { joined, plays, textOf, type Unit } from './japaneseUnits.ts';
import { COUNTRY_NAME, FIELD, MODIFIER, meaningOf, NATIONAL } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Sense } from './titleKeys.ts';

/** Longest title in units, so that a text of nothing but kanji stays linear. */
export const LONGEST = 24;

/** The first unit of the chain that ends before `head`: each plays one of `parts`, without white space between. */
export function chain(head: number, parts: number, units: readonly Unit[], r: Reading): number {
  let first = head;
  while (first > 0 && head - first < LONGEST && plays(units[first - 1], parts) && joined(first, units, r)) first--;
  return first;
}

/** Meanings of the units `[first, end)` with the countries among them; null when one has none. */
export function senseOf(
  first: number,
  end: number,
  units: readonly Unit[],
  parts: (u: number) => number,
): Sense | null {
  const words: string[] = [];
  const of: string[] = [];
  for (let u = first; u < end; u++) {
    const phrase = units[u]?.phrase;
    if (!phrase) return null;
    if (plays(units[u], COUNTRY_NAME) && !plays(units[u], FIELD)) {
      const [code] = meaningOf(phrase, COUNTRY_NAME);
      if (code === undefined) return null;
      if (!of.includes(code)) of.push(code);
    } else words.push(...meaningOf(phrase, parts(u)));
  }
  return { words, of, to: null };
}
export const CLUBS: ReadonlySet<string> = new Set(['NATO', 'EU', 'APEC']);

/** 第３回日越水中医学セミナー: behind an ordinal words that the glossary lacks belong to the name. */
export function countedFrom(strict: number, head: number, units: readonly Unit[], r: Reading): number {
  const counted = (u: number) => units[u] !== undefined && japaneseOrdinal((units[u] as Unit).from, r) !== null;
  if (counted(strict)) return strict;
  for (let u = strict; u > 0 && head - u < 8 && joined(u, units, r); ) {
    const before = units[u - 1];
    const plain = before?.phrase === null && (before.script === 'kanji' || before.script === 'katakana');
    const joins = textOf(before, r) === '・' || textOf(before, r) === '間';
    if (!plain && !joins && !plays(before, FIELD | MODIFIER | COUNTRY_NAME | NATIONAL)) break;
    u--;
    if (counted(u)) return u;
  }
  return strict;
}

/** 第11回 right before the token, in figures or kanji. */
export function japaneseOrdinal(
  at: number,
  r: Pick<Reading, 'word'>,
): { readonly value: number; readonly from: number; readonly to: number } | null {
  if (r.word(at - 1) !== '回') return null;
  let from = at - 2;
  let digits = '';
  while (at - from < 8 && /^[\d一二三四五六七八九十]+$/u.test(r.word(from))) digits = r.word(from--) + digits;
  const value = kanjiNumber(digits);
  return r.word(from) === '第' && value > 0 ? { value, from, to: at } : null;
}

/** 第10回 that begins at the token. */
export function japaneseOrdinalAt(at: number, r: Pick<Reading, 'word'>): ReturnType<typeof japaneseOrdinal> {
  if (r.word(at) !== '第') return null;
  let to = at + 1;
  while (to - at < 7 && r.word(to) !== '回' && r.word(to) !== '') to++;
  return japaneseOrdinal(to + 1, r);
}

function kanjiNumber(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const value = (c: string) => '一二三四五六七八九'.indexOf(c) + 1;
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['0', digits];
  if ((ones?.length ?? 0) > 1 || (tens?.length ?? 0) > 1) return 0;
  return (tens === '' ? 1 : value(tens ?? '')) * 10 + value(ones ?? '');
}

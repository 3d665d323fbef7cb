/** Codes of quarters, halves and seasons in English words. */
import { WORD } from '../../text/tokens.ts';
import type { YearPart } from '../../time/edtf.ts';
import { digits, numberAt, type Scan, spaced, tokenKind, valueIn } from './scan.ts';
import { QUARTER } from './units.ts';

export function yearPart(s: Scan, i: number): { part: YearPart; to: number } | null {
  if (digits(s, i + 1) !== 1 || spaced(s, i + 1)) return null;
  if (tokenKind(s, i + 2) === WORD && !spaced(s, i + 2)) return null;
  return numbered(valueIn(s.en, s, i), numberAt(s, i + 1), i + 2);
}

function numbered(unit: number, n: number, to: number): { part: YearPart; to: number } | null {
  if (unit === QUARTER) return n >= 1 && n <= 4 ? { part: n === 1 ? 33 : n === 2 ? 34 : n === 3 ? 35 : 36, to } : null;
  return n === 1 ? { part: 40, to } : n === 2 ? { part: 41, to } : null;
}

export function partOfYear(unit: number, n: number): YearPart | null {
  return numbered(unit, n, 0)?.part ?? null;
}

export function seasonCode(value: number): YearPart {
  return value === 21 ? 21 : value === 22 ? 22 : value === 23 ? 23 : 24;
}

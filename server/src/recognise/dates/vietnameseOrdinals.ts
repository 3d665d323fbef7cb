/** Vietnamese parts by number: "tuần đầu tiên của tháng 11", "6 tháng đầu năm 2024", "ngày cuối cùng của năm 2023". */
import { type Day, dayOf, daysInMonth, isoWeekday } from '../../time/calendar.ts';
import type { PartialDate } from '../../time/edtf.ts';
import { place } from './place.ts';
import { type Point, point } from './point.ts';
import { nthWeek, unitFrom } from './relative.ts';
import { type Found, isWord, type Scan, word } from './scan.ts';
import { YEAR } from './units.ts';
import { shiftAt, small, year } from './vietnameseText.ts';

/** The n-th week, day or weekday of the month or year that `inner` reads behind it. */
export function nthUnit(s: Scan, i: number, inner: (s: Scan, i: number) => Point | null): Point | null {
  const weekday = weekdayAt(s, i);
  if (weekday === 0 && !isWord(s, i, 'tuần', 'ngày')) return null;
  const which = nthAt(s, weekday > 0 ? i + 2 : i + 1);
  if (which === null) return null;
  const from = isWord(s, which.to, 'của', 'trong') ? which.to + 1 : which.to;
  const outer = isWord(s, from, 'tháng', 'năm') ? inner(s, from) : null;
  if (outer === null || outer.day !== null || outer.unplaced) return null;
  const whole = place(outer, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (whole?.type !== 'date') return null;
  const days = daysIn(whole, which.value, weekday, isWord(s, i, 'tuần'));
  const inferred = { basis: 'relative', inferredYear: true, inferredMonth: true } as const;
  return days === null ? null : point(i, outer.to, 'relative', { days, ...inferred });
}

function daysIn(whole: PartialDate, n: number, weekday: number, week: boolean): readonly [Day, Day] | null {
  const { earliest, latest } = whole;
  if (week) return nthWeek(earliest, latest, n);
  const first = weekday === 0 ? earliest : earliest + ((weekday - isoWeekday(earliest) + 7) % 7);
  const last = weekday === 0 ? latest : latest - ((isoWeekday(latest) - weekday + 7) % 7);
  const day = n < 0 ? last : first + (weekday === 0 ? 1 : 7) * (n - 1);
  return day > latest ? null : [day, day];
}

/** ISO weekday of "thứ hai" to "thứ bảy" and "chủ nhật"; else 0. */
function weekdayAt(s: Scan, i: number): number {
  if (isWord(s, i, 'chủ') && isWord(s, i + 1, 'nhật')) return 7;
  const n = isWord(s, i, 'thứ') ? small(s, i + 1) : null;
  return n !== null && n.to === i + 2 && n.value >= 2 && n.value <= 7 ? n.value - 1 : 0;
}

/** "đầu tiên", "cuối cùng", "thứ hai". */
function nthAt(s: Scan, i: number): Found | null {
  if (isWord(s, i, 'đầu')) return { value: 1, to: isWord(s, i + 1, 'tiên') ? i + 2 : i + 1 };
  if (isWord(s, i, 'cuối')) return { value: -1, to: isWord(s, i + 1, 'cùng') ? i + 2 : i + 1 };
  const n = isWord(s, i, 'thứ') ? small(s, i + 1) : null;
  return n === null || n.value < 1 ? null : n;
}

/** "6 tháng đầu năm 2024", "ba tháng cuối năm nay". */
export function firstMonths(s: Scan, i: number): Point | null {
  const n = small(s, i);
  if (n === null || n.value < 1 || n.value > 11 || !isWord(s, n.to, 'tháng')) return null;
  const start = isWord(s, n.to + 1, 'đầu');
  if ((!start && !isWord(s, n.to + 1, 'cuối')) || !isWord(s, n.to + 2, 'năm')) return null;
  const outer = yearAt(s, n.to + 2);
  if (outer?.year == null) return outer;
  const part = start ? 40 : 41;
  if (n.value === 6) return { ...outer, from: i, part, form: 'part' };
  const [first, last] = start ? [1, n.value] : [13 - n.value, 12];
  const days = [dayOf(outer.year, first, 1), dayOf(outer.year, last, daysInMonth(outer.year, last))] as const;
  return point(i, outer.to, 'part', {
    days,
    basis: outer.basis,
    inferredYear: outer.inferredYear,
    inferredMonth: true,
  });
}

function yearAt(s: Scan, i: number): Point | null {
  const written = year(s, i);
  if (written !== null) return point(i, written.to, 'year', { year: written.value });
  const shift = shiftAt(s, i + 1);
  return unitFrom(s.context.reference, YEAR, shift?.value ?? 0, i, shift?.to ?? i + 1);
}

const TOLD_UNITS: readonly string[] = ['ngày', 'tuần', 'tháng', 'năm'];

/** "ngày hôm sau", "hôm sau", "năm đó", "tháng sau đó": counted from the date that the text named last. */
export function toldAt(
  s: Scan,
  i: number,
): { readonly unit: string; readonly shift: number; readonly to: number } | null {
  const hom = isWord(s, i, 'hôm') ? i : isWord(s, i, 'ngày') && isWord(s, i + 1, 'hôm') ? i + 1 : -1;
  const unit = hom >= 0 ? 'ngày' : word(s, i);
  if (!TOLD_UNITS.includes(unit)) return null;
  const at = hom >= 0 ? hom + 1 : i + 1;
  const shift = isWord(s, at, 'sau') ? 1 : isWord(s, at, 'trước') ? -1 : 0;
  if (isWord(s, at, 'đó', 'ấy')) return { unit, shift: 0, to: at + 1 };
  if (shift === 0 || (hom < 0 && !isWord(s, at + 1, 'đó'))) return null;
  return { unit, shift, to: isWord(s, at + 1, 'đó') ? at + 2 : at + 1 };
}

/** Vietnamese dates: "ngày 27 tháng 2 năm 2024", "thứ hai tuần tới", "3 ngày trước", "quý 4 năm 2023". */
import { WORD } from '../../text/tokens.ts';
import { dayOf, daysInMonth } from '../../time/calendar.ts';
import type { YearPart } from '../../time/edtf.ts';
import { chainAt, numericDate, numericDayMonth } from './numeric.ts';
import { daysValue, referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { addUnits, distance, moved, offsetPoint, unitFrom } from './relative.ts';
import {
  CLOSE_BRACKET,
  COMMA,
  DASH,
  digits,
  isNumber,
  mark,
  numberAt,
  OPEN_BRACKET,
  raw,
  type Scan,
  SLASH,
  TILDE,
} from './scan.ts';
import { DAY, DECADE, MONTH_UNIT, QUARTER, WEEK, YEAR } from './units.ts';
import { each, type WordList } from './words.ts';

/** Folded words at which a Vietnamese date can begin; which word it is, its accents decide. */
export const VIETNAMESE: WordList = [
  [1, each(1, 'ngay thang nam mong mung thu chu chua tuan quy hom mua ky nien cung dau giua cuoi mai trong dem')],
  [1, each(1, 'mot hai ba bon sau bay tam chin muoi')],
];

const NUMBERS: Readonly<Record<string, number>> = {
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
const UNITS: Readonly<Record<string, number>> = {
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
};
const SEASONS: Readonly<Record<string, YearPart>> = { xuân: 21, hè: 22, hạ: 22, thu: 23, đông: 24 };
const QUARTERS: readonly YearPart[] = [33, 34, 35, 36];
const ROMAN: Readonly<Record<string, number>> = { xv: 15, xvi: 16, xvii: 17, xviii: 18, xix: 19, xx: 20, xxi: 21 };

/** The token in lower case with its accents composed. */
export function word(s: Scan, i: number): string {
  return raw(s, i).normalize('NFC').toLowerCase();
}

interface Found {
  readonly value: number;
  readonly to: number;
}

function small(s: Scan, i: number): Found | null {
  if (isNumber(s, i)) return digits(s, i) <= 3 ? { value: numberAt(s, i), to: i + 1 } : null;
  const value = NUMBERS[word(s, i)];
  if (value === undefined) return null;
  // mười một, mười hai
  const ones = value === 10 ? NUMBERS[word(s, i + 1)] : undefined;
  if (word(s, i + 1) === 'năm' && digits(s, i + 2) > 2) return { value, to: i + 1 };
  return ones === undefined || ones > 9 ? { value, to: i + 1 } : { value: 10 + ones, to: i + 2 };
}

function year(s: Scan, i: number): Found | null {
  const at = word(s, i) === 'của' ? i + 1 : i;
  const named = word(s, at) === 'năm' || word(s, at) === 'nam';
  const size = named ? digits(s, at + 1) : 0;
  return size === 4 || size === 3 ? { value: numberAt(s, at + 1), to: at + 2 } : null;
}

function shiftAt(s: Scan, i: number): Found | null {
  const two = SHIFTS[`${word(s, i)} ${word(s, i + 1)}`];
  if (two !== undefined) return { value: two, to: i + 2 };
  const one = SHIFTS[word(s, i)];
  // "sau khi", "trước khi" and "trước đó" go on with a clause.
  if (one === undefined || word(s, i + 1) === 'khi' || word(s, i + 1) === 'đó') return null;
  return { value: one, to: i + 1 };
}

/** The date expression at token `i`, or null. */
export function vietnamesePoint(s: Scan, i: number): Point | null {
  const here = word(s, i);
  if (here === 'thứ' || here === 'chủ' || here === 'chúa') return weekday(s, i);
  if (here === 'hôm' || here === 'mai') return dayWord(s, i);
  if (here === 'đầu' || here === 'giữa' || here === 'cuối') return part(s, i);
  if (here === 'cùng') return same(s, i);
  if (here === 'mùa') return season(s, i);
  if (here === 'quý') return quarter(s, i) ?? shifted(s, i);
  if (here === 'kỷ' || here === 'kỉ') return century(s, i);
  if (here === 'niên') return decade(s, i);
  if (here === 'trong') return within(s, i);
  return fullDate(s, i) ?? monthOnly(s, i) ?? yearOnly(s, i) ?? counted(s, i) ?? dayWord(s, i) ?? shifted(s, i);
}

/** "ngày 27 tháng 2 năm 2024", "mồng 3 tháng ba", "7 tháng 5", "ngày 27/2". */
function fullDate(s: Scan, i: number): Point | null {
  let at = i;
  const marked = isWord(s, at, 'ngày', 'ngay');
  if (marked) at++;
  const mong = isWord(s, at, 'mồng', 'mùng');
  if (mong) at++;
  if (marked) {
    const chain = chainAt(s, at);
    if (chain !== null) {
      const p = numericDate(s, chain, 'dmy') ?? (chain.separator === SLASH ? numericDayMonth(s, chain, 'dmy') : null);
      return p === null ? null : { ...p, swapped: null };
    }
  }
  const day = small(s, at);
  if (day === null || day.value > 39) return null;
  if (!isWord(s, day.to, 'tháng', 'thang')) {
    const alone = marked && day.value >= 1 && day.value <= 31 && isNumber(s, at) && s.tokens.kind[day.to] !== WORD;
    return alone ? point(i, day.to, 'day', { day: day.value }) : null;
  }
  const month = monthNumber(s, day.to + 1);
  // "7 tháng trước" counts months; "7 tháng 5" names a day.
  if (month === null) return null;
  const y = year(s, month.to) ?? slashYear(s, month.to);
  return point(i, y?.to ?? month.to, 'day', { day: day.value, month: month.value, year: y?.value ?? null });
}

function isWord(s: Scan, i: number, ...words: readonly string[]): boolean {
  return words.includes(word(s, i));
}

function monthNumber(s: Scan, i: number): Found | null {
  if (word(s, i) === 'giêng') return { value: 1, to: i + 1 };
  if (word(s, i) === 'chạp') return { value: 12, to: i + 1 };
  return digits(s, i) > 2 ? null : small(s, i);
}

function slashYear(s: Scan, i: number): Found | null {
  return mark(s, i) === SLASH && digits(s, i + 1) === 4 ? { value: numberAt(s, i + 1), to: i + 2 } : null;
}

/** "tháng 3", "tháng 3/1975", "tháng mười năm 2017", "tháng 3 tới". */
function monthOnly(s: Scan, i: number): Point | null {
  if (!isWord(s, i, 'tháng', 'thang')) return null;
  const month = monthNumber(s, i + 1);
  if (month === null) return null;
  const y = slashYear(s, month.to) ?? year(s, month.to);
  if (y !== null) return point(i, y.to, 'month', { month: month.value, year: y.value });
  const relative = yearShift(s, month.to);
  if (relative !== null) return { ...relative, from: i, month: month.value, form: 'month' };
  const shift = shiftAt(s, month.to);
  // "tháng 3 tới tháng 5" is a range.
  if (shift !== null && !isWord(s, shift.to, 'tháng', 'ngày', 'năm')) {
    return point(i, shift.to, 'month', { month: month.value, shift: shift.value, basis: 'relative' });
  }
  return point(i, month.to, 'month', { month: month.value });
}

function yearShift(s: Scan, i: number): Point | null {
  const at = word(s, i) === 'của' ? i + 1 : i;
  if (word(s, at) !== 'năm') return null;
  const shift = shiftAt(s, at + 1);
  return shift === null ? null : unitFrom(s.context.reference, YEAR, shift.value, at, shift.to);
}

function yearOnly(s: Scan, i: number): Point | null {
  const y = word(s, i) === 'năm' ? year(s, i) : null;
  return y === null ? null : point(i, y.to, 'year', { year: y.value });
}

/** "thứ hai", "chủ nhật ngày 9 tháng 4", "thứ tư tuần tới"; "lần thứ hai" is a second time. */
function weekday(s: Scan, i: number): Point | null {
  const sunday = word(s, i) !== 'thứ' && word(s, i + 1) === 'nhật';
  const n = word(s, i) === 'thứ' ? small(s, i + 1) : null;
  if (!sunday && (n === null || n.value < 2 || n.value > 7 || n.to !== i + 2)) return null;
  const day = sunday ? 7 : (n?.value ?? 2) - 1;
  const own = { weekday: day, weekdayFrom: i, weekdayTo: i + 2 };
  const next = mark(s, i + 2) === COMMA || mark(s, i + 2) === OPEN_BRACKET ? i + 3 : i + 2;
  const date =
    isWord(s, next, 'ngày', 'mồng', 'mùng') || isNumber(s, next) ? (fullDate(s, next) ?? digitsDate(s, next)) : null;
  if (date !== null) {
    const closed = mark(s, i + 2) === OPEN_BRACKET && mark(s, date.to) === CLOSE_BRACKET;
    return { ...date, ...own, from: i, to: closed ? date.to + 1 : date.to };
  }
  const at = word(s, i + 2) === 'của' ? i + 3 : i + 2;
  const week = word(s, at) === 'tuần' ? shiftAt(s, at + 1) : null;
  if (week !== null) return point(i, week.to, 'weekday', { ...own, shift: week.value, basis: 'relative' });
  const shift = shiftAt(s, i + 2);
  if (shift !== null) {
    return point(i, shift.to, 'weekday', { ...own, shift: shift.value === 0 ? 0 : 7 * shift.value, basis: 'relative' });
  }
  return sunday || standsAsDay(s, i) ? point(i, i + 2, 'weekday', own) : null;
}

function digitsDate(s: Scan, i: number): Point | null {
  const chain = chainAt(s, i);
  if (chain === null || chain.separator !== SLASH) return null;
  return numericDate(s, chain, 'dmy') ?? numericDayMonth(s, chain, 'dmy');
}

function standsAsDay(s: Scan, i: number): boolean {
  return (
    i === 0 ||
    s.tokens.kind[i - 1] !== WORD ||
    isWord(s, i - 1, 'vào', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'từ', 'đến', 'ngày', 'hôm')
  );
}

const DAY_WORDS: Readonly<Record<string, number>> = {
  'hôm nay': 0,
  'hôm qua': -1,
  'hôm kia': -2,
  'ngày mai': 1,
  'ngày kia': 2,
  'sáng mai': 1,
  'trưa mai': 1,
  'chiều mai': 1,
  'tối mai': 1,
};

function dayWord(s: Scan, i: number): Point | null {
  if (word(s, i) === 'ngày' && word(s, i + 1) === 'hôm') {
    const inner = dayWord(s, i + 1);
    return inner === null ? null : { ...inner, from: i };
  }
  const alone = word(s, i) === 'mai';
  const offset = alone ? DAY_WORDS[`${word(s, i - 1)} mai`] : DAY_WORDS[`${word(s, i)} ${word(s, i + 1)}`];
  if (offset === undefined || (alone && word(s, i - 1) === 'ngày')) return null;
  const to = alone ? i + 1 : i + 2;
  return dayAt(s, offset, i, to);
}

function dayAt(s: Scan, offset: number, from: number, to: number): Point {
  const today = referenceDay(s.context.reference);
  if (today === null) return point(from, to, 'relative', { unplaced: true });
  return relativeDays(from, to, today + offset, today + offset);
}

function relativeDays(from: number, to: number, first: number, last: number): Point {
  return point(from, to, 'relative', {
    days: [first, last],
    basis: 'relative',
    inferredYear: true,
    inferredMonth: true,
  });
}

/** "tuần này", "tháng trước", "năm ngoái", "quý sau". */
function shifted(s: Scan, i: number): Point | null {
  const unit = UNITS[word(s, i)];
  const shift = unit === undefined || unit === DAY ? null : shiftAt(s, i + 1);
  // "năm qua" and "tháng qua" are stretches of time, not the unit before.
  if (unit === undefined || shift === null || word(s, i + 1) === 'qua') return null;
  // "hai năm tới" counts.
  if (i > 0 && (isNumber(s, i - 1) || NUMBERS[word(s, i - 1)] !== undefined)) return null;
  return unitFrom(s.context.reference, unit, shift.value, i, shift.to);
}

const SPANS = new Set(['tới', 'tiếp theo', 'qua', 'vừa rồi', 'vừa qua']);

/** "3 ngày trước", "2 tuần nữa", "3 tháng tới". */
function counted(s: Scan, i: number): Point | null {
  const n = small(s, i);
  const unit = n === null ? undefined : UNITS[word(s, n.to)];
  if (n === null || unit === undefined || n.value === 0) return null;
  const today = referenceDay(s.context.reference);
  const by = distance();
  if (!addUnits(by, unit, n.value)) return null;
  const later = word(s, n.to + 1) === 'nữa';
  const shift = later ? { value: 1, to: n.to + 2 } : shiftAt(s, n.to + 1);
  if (shift === null || shift.value === 0) return null;
  if (today === null) return point(i, shift.to, 'relative', { unplaced: true });
  const named = SPANS.has(`${word(s, n.to + 1)} ${word(s, n.to + 2)}`) || SPANS.has(word(s, n.to + 1));
  if (!named) return offsetPoint(today, by, shift.value, i, shift.to);
  return spanOf(s, unit, n.value, shift.value, i, shift.to, today);
}

/** "2 tháng qua": whole units before or after the one that the dossier's date is in. Years are durations. */
function spanOf(s: Scan, unit: number, n: number, sign: number, from: number, to: number, today: number): Point | null {
  if (unit === YEAR) return null;
  if (unit === MONTH_UNIT && s.context.reference !== null) {
    const first = unitFrom(s.context.reference, MONTH_UNIT, sign < 0 ? -n : 1, from, to);
    const last = unitFrom(s.context.reference, MONTH_UNIT, sign < 0 ? -1 : n, from, to);
    return first === null || last === null ? null : monthsBetween(first, last);
  }
  const by = distance();
  addUnits(by, unit, n);
  return sign < 0
    ? relativeDays(from, to, moved(today, by, -1), today - 1)
    : relativeDays(from, to, today + 1, moved(today, by, 1));
}

function monthsBetween(first: Point, last: Point): Point | null {
  if (first.year === null || first.month === null || last.year === null || last.month === null) return null;
  if (first.year === last.year && first.month === last.month) return first;
  const from = dayOf(first.year, first.month, 1);
  const to = dayOf(last.year, last.month, daysInMonth(last.year, last.month));
  return { ...first, year: null, month: null, days: [from, to] };
}

function quarter(s: Scan, i: number): Point | null {
  const n = digits(s, i + 1) === 1 ? numberAt(s, i + 1) : (ROMAN_QUARTERS[word(s, i + 1)] ?? 0);
  const code = QUARTERS[n - 1];
  if (code === undefined) return null;
  const y = year(s, i + 2) ?? slashYear(s, i + 2);
  if (y !== null) return point(i, y.to, 'part', { part: code, year: y.value });
  const shift = yearShift(s, i + 2);
  return shift === null ? point(i, i + 2, 'part', { part: code }) : { ...shift, from: i, part: code, form: 'part' };
}

const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function season(s: Scan, i: number): Point | null {
  const code = SEASONS[word(s, i + 1)];
  if (code === undefined) return null;
  const y = year(s, i + 2);
  if (y !== null) return point(i, y.to, 'season', { part: code, year: y.value });
  const shift = yearShift(s, i + 2);
  return shift === null ? null : { ...shift, from: i, part: code, form: 'season' };
}

/** "đầu tháng 3", "cuối năm 2023": the whole unit, because the words draw no line in it. */
function part(s: Scan, i: number): Point | null {
  if (!isWord(s, i + 1, 'tháng', 'năm', 'tuần', 'quý', 'thế')) return null;
  const p = vietnamesePoint(s, word(s, i + 1) === 'thế' ? i + 2 : i + 1);
  return p === null || p.day !== null ? null : { ...p, from: i };
}

/** "cùng ngày", "cùng tháng", "cùng năm". */
function same(s: Scan, i: number): Point | null {
  const unit = UNITS[word(s, i + 1)];
  if (unit === undefined || s.earlier === null) return null;
  return unitFrom(s.earlier, unit, 0, i, i + 2, 'earlier-date');
}

/** "thế kỷ 20", "thế kỷ XX": read at its second word. */
function century(s: Scan, i: number): Point | null {
  if (word(s, i - 1) !== 'thế') return null;
  const n = digits(s, i + 1) > 0 && digits(s, i + 1) < 3 ? numberAt(s, i + 1) : (ROMAN[word(s, i + 1)] ?? 0);
  return n < 1 || n > 30 ? null : point(i - 1, i + 2, 'decade', { year: (n - 1) * 100, block: 'century' });
}

function decade(s: Scan, i: number): Point | null {
  const value = word(s, i - 1) === 'thập' ? numberAt(s, i + 1) : -1;
  if (value < 0 || value % 10 !== 0) return null;
  const from = digits(s, i + 1) === 4 ? value : value < 30 ? 2000 + value : 1900 + value;
  return point(i - 1, i + 2, 'decade', { year: from, block: 'decade' });
}

/** "trong vòng 3 ngày". */
function within(s: Scan, i: number): Point | null {
  const at = word(s, i + 1) === 'vòng' ? i + 2 : i + 1;
  const n = small(s, at);
  const unit = n === null ? undefined : UNITS[word(s, n.to)];
  const today = referenceDay(s.context.reference);
  const by = distance();
  if (n === null || unit === undefined || unit === YEAR || today === null || !addUnits(by, unit, n.value)) return null;
  if (s.tokens.kind[n.to + 1] === WORD && n.to + 1 < s.tokens.count) return null;
  const days = daysValue(today, moved(today, by, 1) - 1);
  return relativeDays(i, n.to + 1, days.earliest, days.latest);
}

/** "ngày 5 tháng 8 đến ngày 10 tháng 8", "tháng 3 - tháng 5". */
export function vietnameseRange(s: Scan, first: Point): { readonly first: Point; readonly last: Point } | null {
  const unit = mark(s, first.to);
  if (!isWord(s, first.to, 'đến', 'tới') && unit !== DASH && unit !== TILDE) return null;
  const at = first.to + 1;
  const last = vietnamesePoint(s, at) ?? digitsDate(s, at);
  return last === null || last.unplaced || first.unplaced || last.from !== at ? null : { first, last };
}

/** "từ 26 đến 28/2/2024": the day at `i` takes its month from the end. */
export function vietnameseDays(s: Scan, i: number): { readonly first: Point; readonly last: Point } | null {
  const day = small(s, i);
  if (day === null || day.value > 31 || !isWord(s, day.to, 'đến', 'tới') || !isWord(s, i - 1, 'từ', 'ngày'))
    return null;
  const last = fullDate(s, day.to + 1) ?? digitsDate(s, day.to + 1);
  return last?.month == null ? null : { first: point(i, day.to, 'day', { day: day.value }), last };
}

/** Open ends: -2 before, -1 until, 1 since, 2 after. */
export function vietnameseSide(s: Scan, from: number): number {
  const before = word(s, from - 1);
  if (before === 'trước') return -2;
  if (before === 'sau') return 2;
  if (before === 'từ') return 1;
  return before === 'đến' && word(s, from - 2) !== 'cho' ? -1 : 0;
}

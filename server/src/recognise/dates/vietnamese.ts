/** Vietnamese dates: "ngày 27 tháng 2 năm 2024", "thứ hai tuần tới", "3 ngày trước", "quý 4 năm 2023". */
import { WORD } from '../../text/tokens.ts';
import { chainAt, numericDate, numericDayMonth } from './numeric.ts';
import { type Point, point } from './point.ts';
import { unitFrom } from './relative.ts';
import {
  CLOSE_BRACKET,
  COMMA,
  DASH,
  DOT,
  digits,
  type Found,
  isNumber,
  isWord,
  mark,
  numberAt,
  OPEN_BRACKET,
  type Scan,
  TILDE,
  tokenKind,
  word,
} from './scan.ts';
import { DAY, WEEKEND, YEAR } from './units.ts';
import { firstMonths, nthUnit } from './vietnameseOrdinals.ts';
import { counted, dayWord, same, shifted, told, within } from './vietnameseRelative.ts';
import {
  monthNumber,
  QUARTERS,
  ROMAN,
  ROMAN_QUARTERS,
  SEASONS,
  shiftAt,
  slashYear,
  small,
  UNITS,
  year,
} from './vietnameseText.ts';

/** Words before a day and month in digits: "chiều 2/3". */
const LEADS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'vào', 'từ'];

/** Streets, squares and works are named after days: "đường 30 tháng 4". */
const PLACES = ['đường', 'phố', 'trường', 'cầu', 'viện', 'máy'];

/** The date expression at token `i`, or null. */
export function vietnamesePoint(s: Scan, i: number): Point | null {
  const here = word(s, i);
  const nth = nthUnit(s, i, vietnamesePoint);
  if (nth !== null) return nth;
  if (here === 'thứ' || here === 'chủ' || here === 'chúa') return weekday(s, i);
  if (here === 'hôm' || here === 'mai') return dayWord(s, i);
  if (here === 'đầu' || here === 'giữa' || here === 'cuối') return part(s, i);
  if (here === 'cùng') return same(s, i);
  if (here === 'mùa') return season(s, i);
  if (here === 'quý') return quarter(s, i) ?? shifted(s, i);
  if (here === 'kỷ' || here === 'kỉ') return century(s, i) ?? decade(s, i);
  if (here === 'niên') return decade(s, i);
  if (here === 'trong') return within(s, i);
  const led = isNumber(s, i) && isWord(s, i - 1, ...LEADS) ? digitsDate(s, i) : null;
  return (
    led ??
    fullDate(s, i) ??
    monthOnly(s, i) ??
    decadeYears(s, i) ??
    yearOnly(s, i) ??
    firstMonths(s, i) ??
    counted(s, i) ??
    told(s, i) ??
    dayWord(s, i) ??
    shifted(s, i)
  );
}

/** "ngày 27 tháng 2 năm 2024", "mồng 3 tháng ba", "7 tháng 5", "ngày 27/2". */
function fullDate(s: Scan, i: number): Point | null {
  let at = i;
  const marked = isWord(s, at, 'ngày', 'ngay');
  if (marked) at++;
  const mong = isWord(s, at, 'mồng', 'mùng');
  if (mong) at++;
  if (marked || mong) {
    const chain = chainAt(s, at);
    if (chain !== null) {
      const p = numericDate(s, chain, 'dmy') ?? (chain.separator === DOT ? null : numericDayMonth(s, chain, 'dmy'));
      return p === null ? null : inShiftedYear(s, { ...p, from: i, swapped: null });
    }
  }
  const day = small(s, at);
  if (day === null || day.value > 39 || (!marked && isWord(s, i - 1, ...PLACES))) return null;
  if (!isWord(s, day.to, 'tháng', 'thang')) {
    const alone = marked && day.value >= 1 && day.value <= 31 && isNumber(s, at) && tokenKind(s, day.to) !== WORD;
    return alone ? point(i, day.to, 'day', { day: day.value }) : null;
  }
  const month = monthNumber(s, day.to + 1);
  // "7 tháng trước" counts months; "7 tháng 5" names a day.
  if (month === null) return null;
  const y = year(s, month.to) ?? slashYear(s, month.to) ?? commaYear(s, month.to);
  return inShiftedYear(
    s,
    point(i, y?.to ?? month.to, 'day', { day: day.value, month: month.value, year: y?.value ?? null }),
  );
}

/** "ngày 27/2 năm ngoái", "ngày 27 tháng 2 năm nay"; a day of the lunar calendar is none that can be placed. */
function inShiftedYear(s: Scan, p: Point): Point {
  if (isWord(s, p.to, 'âm') && isWord(s, p.to + 1, 'lịch'))
    return point(p.from, p.to + 2, 'relative', { unplaced: true });
  const year = p.year === null ? yearShift(s, p.to) : null;
  if (year?.year == null) return trailingWeekday(s, p);
  return { ...p, to: year.to, year: year.year, inferredYear: true, basis: year.basis };
}

/** "ngày 7/1/2014 (thứ Ba)". */
function trailingWeekday(s: Scan, p: Point): Point {
  const at = p.to + 1;
  if (mark(s, p.to) !== OPEN_BRACKET || mark(s, at + 2) !== CLOSE_BRACKET) return p;
  const day = isWord(s, at, 'chủ', 'chúa') && isWord(s, at + 1, 'nhật') ? 8 : dayNumberAt(s, at);
  return day === null ? p : { ...p, to: at + 3, weekday: day - 1, weekdayFrom: at, weekdayTo: at + 2 };
}

/** "thứ hai" is the second day of the week. */
function dayNumberAt(s: Scan, i: number): number | null {
  const n = isWord(s, i, 'thứ') ? small(s, i + 1) : null;
  return n === null || n.value < 2 || n.value > 7 || n.to !== i + 2 ? null : n.value;
}

/** "ngày 7 tháng 11, 2016". */
function commaYear(s: Scan, i: number): Found | null {
  const value = mark(s, i) === COMMA && digits(s, i + 1) === 4 ? numberAt(s, i + 1) : 0;
  return value < 1900 || value > 2100 || tokenKind(s, i + 2) === WORD ? null : { value, to: i + 2 };
}

/** "tháng 3", "tháng 3/1975", "tháng mười năm 2017", "tháng 3 tới". */
function monthOnly(s: Scan, i: number): Point | null {
  if (!isWord(s, i, 'tháng', 'thang')) return null;
  const month = monthNumber(s, i + 1);
  if (isNumber(s, i - 1) && isWord(s, i - 2, ...PLACES)) return null;
  // "mỗi tháng một lần"
  if (month === null || isWord(s, i - 1, 'mỗi', 'hằng', 'hàng') || isWord(s, month.to, 'lần')) return null;
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
  if (word(s, i - 1) === 'lần' || isEnumerated(s, i)) return null;
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

/** "thứ ba là …", "thứ nhất, thứ hai": one of several, no day. */
function isEnumerated(s: Scan, i: number): boolean {
  return isWord(s, i + 2, 'là') || isWord(s, i - 2, 'nhất') || (mark(s, i - 1) === COMMA && isWord(s, i - 5, 'nhất'));
}

function digitsDate(s: Scan, i: number): Point | null {
  const chain = chainAt(s, i);
  if (chain === null || chain.separator === DOT) return null;
  // "từ 5-9 người" counts.
  if (isWord(s, i - 1, 'từ') && chain.length === 2 && chain.separator === DASH) return null;
  const p = numericDate(s, chain, 'dmy') ?? numericDayMonth(s, chain, 'dmy');
  return p === null ? null : { ...p, swapped: null };
}

function standsAsDay(s: Scan, i: number): boolean {
  return (
    i === 0 ||
    tokenKind(s, i - 1) !== WORD ||
    isWord(s, i - 1, 'vào', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'từ', 'đến', 'ngày', 'hôm')
  );
}

function quarter(s: Scan, i: number): Point | null {
  const opens = isWord(s, i + 1, 'đầu') && isWord(s, i + 2, 'năm');
  const n = opens ? 1 : (ROMAN_QUARTERS[word(s, i + 1)] ?? small(s, i + 1)?.value ?? 0);
  const code = QUARTERS[n - 1];
  if (code === undefined) return null;
  const y = year(s, i + 2) ?? slashYear(s, i + 2);
  if (y !== null) return point(i, y.to, 'part', { part: code, year: y.value });
  const shift = yearShift(s, i + 2);
  return shift === null ? point(i, i + 2, 'part', { part: code }) : { ...shift, from: i, part: code, form: 'part' };
}

function season(s: Scan, i: number): Point | null {
  const code = SEASONS[word(s, i + 1)];
  if (code === undefined) return null;
  const bare = digits(s, i + 2) === 4 ? { value: numberAt(s, i + 2), to: i + 3 } : null;
  const y = year(s, i + 2) ?? bare;
  if (y !== null) return point(i, y.to, 'season', { part: code, year: y.value });
  const shift = yearShift(s, i + 2);
  return shift === null ? null : { ...shift, from: i, part: code, form: 'season' };
}

/** "đầu tháng 3", "cuối năm 2023": the whole unit, because the words draw no line in it. */
function part(s: Scan, i: number): Point | null {
  if (!isWord(s, i + 1, 'tháng', 'năm', 'tuần', 'quý', 'thế', 'thập')) return null;
  if (isWord(s, i + 1, 'tuần') && isWord(s, i, 'cuối')) return weekend(s, i);
  const half = isWord(s, i - 1, 'nửa') && isWord(s, i + 1, 'năm') ? halfYear(s, i) : null;
  if (half !== null) return half;
  const second = word(s, i + 2) === 'niên' || word(s, i + 1) === 'thập' ? decade(s, i + 2) : century(s, i + 2);
  const p = isWord(s, i + 1, 'thế', 'thập') ? second : (vietnamesePoint(s, i + 1) ?? thisUnit(s, i + 1));
  return p === null || p.day !== null ? null : { ...p, from: i };
}

/** "đến cuối năm", "đầu tháng": of the dossier's date, where nothing goes on. */
function thisUnit(s: Scan, i: number): Point | null {
  const unit = UNITS[word(s, i)];
  if (unit === undefined || unit === DAY || tokenKind(s, i + 1) === WORD || isNumber(s, i + 1)) return null;
  return unitFrom(s.context.reference, unit, 0, i, i + 1);
}

/** "cuối tuần", "cuối tuần trước". */
function weekend(s: Scan, i: number): Point | null {
  const shift = shiftAt(s, i + 2);
  return unitFrom(s.context.reference, WEEKEND, shift?.value ?? 0, i, shift?.to ?? i + 2);
}

/** "nửa đầu năm 2016", "nửa cuối năm nay": read at its second word. */
function halfYear(s: Scan, i: number): Point | null {
  const p = yearOnly(s, i + 1) ?? yearShift(s, i + 1);
  return p === null || p.unplaced ? null : { ...p, from: i - 1, part: isWord(s, i, 'đầu') ? 40 : 41, form: 'part' };
}

/** "những năm 1990", "những năm 90 của thế kỷ XX": read at its second word. */
function decadeYears(s: Scan, i: number): Point | null {
  if (!isWord(s, i, 'năm') || !isWord(s, i - 1, 'những', 'các')) return null;
  const found = tenYears(s, i + 1);
  return found === null ? null : point(i - 1, found.to, 'decade', { year: found.value, block: 'decade' });
}

function tenYears(s: Scan, i: number): Found | null {
  const value = numberAt(s, i);
  const size = digits(s, i);
  if (value < 0 || value % 10 !== 0 || (size !== 2 && (size !== 4 || value < 1000))) return null;
  const at = word(s, i + 1) === 'của' ? i + 2 : i + 1;
  const outer = word(s, at) === 'thế' ? century(s, at + 1) : null;
  if (outer?.year != null && size === 2) return { value: outer.year + value, to: outer.to };
  return { value: size === 4 ? value : value < 30 ? 2000 + value : 1900 + value, to: i + 1 };
}

/** "thế kỷ 20", "thế kỷ XX": read at its second word. */
function century(s: Scan, i: number): Point | null {
  if (word(s, i - 1) !== 'thế' || !isWord(s, i, 'kỷ', 'kỉ')) return null;
  const at = word(s, i + 1) === 'thứ' ? i + 2 : i + 1;
  const n = digits(s, at) > 0 && digits(s, at) < 3 ? numberAt(s, at) : (ROMAN[word(s, at)] ?? 0);
  return n < 1 || n > 30 ? null : point(i - 1, at + 1, 'decade', { year: (n - 1) * 100, block: 'century' });
}

function decade(s: Scan, i: number): Point | null {
  const found = word(s, i - 1) === 'thập' ? tenYears(s, i + 1) : null;
  return found === null ? null : point(i - 1, found.to, 'decade', { year: found.value, block: 'decade' });
}

/** "ngày 5 tháng 8 đến ngày 10 tháng 8", "tháng 3 - tháng 5". */
export function vietnameseRange(s: Scan, first: Point): { readonly first: Point; readonly last: Point } | null {
  const unit = mark(s, first.to);
  if (!isWord(s, first.to, 'đến', 'tới') && unit !== DASH && unit !== TILDE) return null;
  // "đến hết tháng 5"
  const at = isWord(s, first.to + 1, 'hết') ? first.to + 2 : first.to + 1;
  const last = vietnamesePoint(s, at) ?? digitsDate(s, at);
  return last === null || last.unplaced || first.unplaced || last.from !== at ? null : { first, last };
}

/** Open ends: -2 before, -1 until, 1 since, 2 after. */
export function vietnameseSide(s: Scan, from: number): number {
  const before = word(s, from - 1);
  if (before === 'trước') return -2;
  if (before === 'sau') return 2;
  if (before === 'từ') return 1;
  const at = before === 'hết' ? from - 2 : from - 1;
  if (word(s, at) === 'tới') return tokenKind(s, at - 1) === WORD ? 0 : -1;
  return word(s, at) === 'đến' && word(s, at - 1) !== 'cho' ? -1 : 0;
}

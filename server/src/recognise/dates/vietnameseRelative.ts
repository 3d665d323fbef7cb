/** Vietnamese dates that lean on another: "hôm qua", "tuần tới", "3 ngày trước", "cùng năm". */
import { WORD } from '../../text/tokens.ts';
import { dayOf, daysInMonth } from '../../time/calendar.ts';
import { daysValue, referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { addUnits, distance, moved, offsetPoint, unitFrom } from './relative.ts';
import { isNumber, isWord, type Scan, tokenKind, word } from './scan.ts';
import { DAY, MONTH_UNIT, YEAR } from './units.ts';
import { toldAt } from './vietnameseOrdinals.ts';
import { NUMBERS, shiftAt, small, UNITS } from './vietnameseText.ts';

/** "ngày hôm sau", "năm đó". */
export function told(s: Scan, i: number): Point | null {
  const found = s.earlier === null ? null : toldAt(s, i);
  const unit = found === null ? undefined : UNITS[found.unit];
  return found === null || unit === undefined
    ? null
    : unitFrom(s.earlier, unit, found.shift, i, found.to, 'earlier-date');
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
  'ngày mốt': 2,
  'sáng nay': 0,
  'trưa nay': 0,
  'chiều nay': 0,
  'tối nay': 0,
  'đêm nay': 0,
  'sáng qua': -1,
  'chiều qua': -1,
  'tối qua': -1,
  'đêm qua': -1,
};

export function dayWord(s: Scan, i: number): Point | null {
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
export function shifted(s: Scan, i: number): Point | null {
  const unit = UNITS[word(s, i)];
  const shift = unit === undefined || unit === DAY ? null : shiftAt(s, i + 1);
  // "năm qua" and "tháng qua" are stretches of time, not the unit before.
  if (unit === undefined || shift === null || word(s, i + 1) === 'qua') return null;
  if (isWord(s, i - 1, 'những', 'các', 'nhiều', 'mấy')) return null;
  // "hai năm tới" counts.
  if (i > 0 && (isNumber(s, i - 1) || NUMBERS[word(s, i - 1)] !== undefined)) return null;
  return unitFrom(s.context.reference, unit, shift.value, i, shift.to);
}

const SPANS = new Set(['tới', 'tiếp theo', 'qua', 'vừa rồi', 'vừa qua']);

/** "3 ngày trước", "2 tuần nữa", "3 tháng tới". */
export function counted(s: Scan, i: number): Point | null {
  const n = word(s, i) === 'vài' ? { value: 3, to: i + 1 } : small(s, i);
  const unit = n === null ? undefined : UNITS[word(s, n.to)];
  if (n === null || unit === undefined || n.value === 0) return null;
  const today = referenceDay(s.context.reference);
  const by = distance();
  if (!addUnits(by, unit, n.value)) return null;
  // "cách đây 3 ngày"
  if (isWord(s, i - 1, 'đây', 'nay') && word(s, i - 2) === 'cách')
    return today === null
      ? point(i - 2, n.to + 1, 'relative', { unplaced: true })
      : offsetPoint(today, by, -1, i - 2, n.to + 1);
  // "hai ngày sau đó"
  const base = referenceDay(s.earlier);
  if (base !== null && isWord(s, n.to + 1, 'sau', 'trước') && isWord(s, n.to + 2, 'đó'))
    return { ...offsetPoint(base, by, isWord(s, n.to + 1, 'sau') ? 1 : -1, i, n.to + 3), basis: 'earlier-date' };
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

/** "cùng ngày", "cùng tháng", "cùng năm". */
export function same(s: Scan, i: number): Point | null {
  const unit = UNITS[word(s, i + 1)];
  if (unit === undefined || s.earlier === null) return null;
  return unitFrom(s.earlier, unit, 0, i, i + 2, 'earlier-date');
}

/** "trong vòng 3 ngày". */
export function within(s: Scan, i: number): Point | null {
  const at = word(s, i + 1) === 'vòng' ? i + 2 : i + 1;
  const n = small(s, at);
  const unit = n === null ? undefined : UNITS[word(s, n.to)];
  const today = referenceDay(s.context.reference);
  const by = distance();
  if (n === null || unit === undefined || unit === YEAR || today === null || !addUnits(by, unit, n.value)) return null;
  // "trong hai ngày 5 và 6/3"
  if (tokenKind(s, n.to + 1) === WORD || isNumber(s, n.to + 1)) return null;
  const days = daysValue(today, moved(today, by, 1) - 1);
  return relativeDays(i, n.to + 1, days.earliest, days.latest);
}

/** Japanese calendar dates: years and eras, months, days, their parts and the weekday beside them. */
import { CHARACTER, LINE_BEFORE } from '../../text/tokens.ts';
import { dayOf, daysInMonth, isDate } from '../../time/calendar.ts';
import type { YearPart } from '../../time/edtf.ts';
import { fullYear } from './englishNumbers.ts';
import { after, char, number, oneOf, past } from './japaneseText.ts';
import {
  ERAS,
  EXTREMES,
  FISCAL_YEARS,
  HALVES,
  QUARTER_WORDS,
  SEASONS,
  THIRDS,
  TOLD_YEARS,
  VAGUE,
  WEEKDAYS,
  YEARS,
} from './japaneseWords.ts';
import { type Chain, chainAt, numericDate, numericDayMonth } from './numeric.ts';
import { place } from './place.ts';
import { type Point, point } from './point.ts';
import { nthWeek, nthWeekday, unitFrom } from './relative.ts';
import {
  CLOSE_BRACKET,
  digits,
  type Found,
  hasFlag,
  mark,
  numberAt,
  OPEN_BRACKET,
  type Scan,
  SLASH,
  tokenKind,
} from './scan.ts';
import { YEAR } from './units.ts';

/** Beginning with a year, a month or a day. */
export function calendar(s: Scan, i: number): Point | null {
  const year = yearAt(s, i);
  if (year === null) return monthDay(s, i, null);
  const next = past(s, year.to, 'の、');
  const inner = year.year === null ? null : monthDay(s, next, year);
  if (inner !== null) return { ...inner, from: i };
  const part = year.year === null ? null : partOf(s, next, year);
  if (part !== null) return { ...part, from: i };
  const vague = oneOf(s, year.to, VAGUE);
  return { ...year, to: vague?.to ?? year.to };
}

function yearAt(s: Scan, i: number): Point | null {
  const era = oneOf(s, i, ERAS);
  if (era !== null) {
    const first = after(s, era.to, '元');
    const n = first > 0 ? { value: 1, to: first } : number(s, era.to);
    if (n === null || char(s, n.to) !== '年') return null;
    const year = era.value + n.value;
    // 昭和20年代 is 1945 to 1954.
    if (char(s, n.to + 1) === '代')
      return point(i, n.to + 2, 'decade', { days: [dayOf(year, 1, 1), dayOf(year + 9, 12, 31)] });
    return afterYear(s, i, year, n.to + 1);
  }
  const fiscal = oneOf(s, i, FISCAL_YEARS);
  if (fiscal !== null) return fiscalYear(s, i, fiscal);
  const relative = oneOf(s, i, YEARS);
  if (relative !== null) return unitFrom(s.context.reference, YEAR, relative.value, i, relative.to);
  const told = oneOf(s, i, TOLD_YEARS);
  // 前年比, 前年同期
  if (told !== null && (char(s, told.to) === '比' || after(s, told.to, '同') > 0)) return null;
  if (told !== null) return toldFrom(s, YEAR, told, i);
  const n = number(s, i);
  if (n === null || char(s, n.to) !== '年') return null;
  const size = n.to === i + 1 ? digits(s, i) : 0;
  if (size > 0 && size < 3) return decade(s, i, n);
  if (n.value < 100 || n.value > 2999) return null;
  if (n.value < 1000 && !isEarlyYear(s, n)) return null;
  return afterYear(s, i, n.value, n.to + 1);
}

/** 938年に is a year; 150年前, 100年以上 and 100年に一度 count. */
function isEarlyYear(s: Scan, n: Found): boolean {
  const month = number(s, n.to + 1);
  if (month !== null && char(s, month.to) === '月') return true;
  const next = char(s, n.to + 1);
  return n.value % 10 !== 0 && (next === '' || 'はに、'.includes(next));
}

/** 今年度: the one that the dossier's date is in begins in April. */
function fiscalYear(s: Scan, from: number, found: Found): Point {
  const { reference } = s.context;
  if (reference?.year == null || reference.month === null) return point(from, found.to, 'fiscal', { unplaced: true });
  const year = reference.year - (reference.month < 4 ? 1 : 0) + found.value;
  const span = [dayOf(year, 4, 1), dayOf(year + 1, 3, 31)] as const;
  return point(from, found.to, 'fiscal', { days: span, basis: 'relative', inferredYear: true, inferredMonth: true });
}

/** 90年代; in 16年11月 the year has two digits. */
function decade(s: Scan, i: number, n: Found): Point | null {
  const month = number(s, n.to + 1);
  if (month !== null && digits(s, i) === 2 && char(s, month.to) === '月' && month.value >= 1 && month.value <= 12)
    return point(i, n.to + 1, 'year', { year: fullYear(n.value) });
  if (char(s, n.to + 1) !== '代' || n.value % 10 !== 0) return null;
  return point(i, n.to + 2, 'decade', { year: n.value < 30 ? 2000 + n.value : 1900 + n.value, block: 'decade' });
}

/** 2024年, 2024年度 (April to March), 1990年代; 3年間 and 30年ぶり are durations. */
function afterYear(s: Scan, from: number, year: number, to: number): Point | null {
  const next = char(s, to);
  if (next === '度') return point(from, to + 1, 'fiscal', { days: [dayOf(year, 4, 1), dayOf(year + 1, 3, 31)] });
  if (next === '代') return year % 10 === 0 ? point(from, to + 1, 'decade', { year, block: 'decade' }) : null;
  if (next === '間' || after(s, to, 'ぶり') > 0 || next === '目' || next === '制') return null;
  return point(from, to, 'year', { year });
}

/** A unit counted from the date that the text named last, else from the dossier's. */
export function toldFrom(s: Scan, unit: number, told: Found, from: number): Point | null {
  const earlier = unit === YEAR ? s.toldYear : s.earlier;
  const basis = earlier === null ? 'relative' : 'earlier-date';
  return unitFrom(earlier ?? s.context.reference, unit, told.value, from, told.to, basis);
}

/** 2月27日, 2月, 2月上旬, 27日（火）; `year` has been read before it. */
export function monthDay(s: Scan, i: number, year: Point | null): Point | null {
  const n = number(s, i);
  if (n === null) return null;
  const base = year ?? point(i, i, 'month');
  // A number that ends a line, and a heading 月 in the next one.
  const apart = n.value > 12 && hasFlag(s, n.to, LINE_BEFORE);
  if (char(s, n.to) === '月' && !apart && char(s, n.to + 1) !== '間' && char(s, n.to + 1) !== '号') {
    const month = { ...base, to: n.to + 1, month: n.value, form: 'month' } as Point;
    if (year === null) month.inferredYear = false;
    month.inferredMonth = false;
    return dayIn(s, past(s, n.to + 1, 'の'), month) ?? month;
  }
  if (year !== null || char(s, n.to) !== '日' || n.value < 1 || n.value > 31) return null;
  return dayOnly(s, i, n);
}

/** 27日: not 3日間, 3日前, 3日後, 3日以内. */
function dayOnly(s: Scan, i: number, n: Found): Point | null {
  const to = n.to + 1;
  const next = char(s, to);
  // 三日月 is the crescent, 四日市 and 十日町 are towns.
  if (n.value <= 10 && tokenKind(s, i) === CHARACTER && next !== '' && '月市町酔'.includes(next)) return null;
  if (
    next === '間' ||
    next === '前' ||
    next === '後' ||
    next === '以' ||
    next === '分' ||
    next === '目' ||
    next === '連' ||
    next === '本' ||
    next === '中' ||
    char(s, i - 1) === '休'
  ) {
    if (next !== '目' || char(s, to + 1) !== 'の') return null;
    return weekdayOf(s, to + 2) === null ? null : withWeekday(s, point(i, to + 1, 'day', { day: n.value }));
  }
  if (after(s, to, 'の週') > 0) {
    const day = place(point(i, to, 'day', { day: n.value }), {
      reference: s.context.reference,
      earlier: null,
      tense: 'future',
    }).value;
    return day === null ? null : weekAround(day, i, to + 2);
  }
  return withWeekday(s, point(i, to, 'day', { day: n.value }));
}

/** What may follow a month: a day, a third, "the third Friday", "the last week". */
export function dayIn(s: Scan, i: number, month: Point): Point | null {
  const third = oneOf(s, i, THIRDS);
  if (third !== null) return thirdOf(s, month, third);
  const n = number(s, i);
  if (n !== null && char(s, n.to) === '日' && char(s, n.to + 1) !== '間') {
    const day: Point = { ...month, to: n.to + 1, day: n.value, form: 'day' };
    if (after(s, n.to + 1, 'の週') > 0) {
      const placed = place(day, { reference: s.context.reference, earlier: null, tense: null }).value;
      return placed === null ? null : weekAround(placed, month.from, n.to + 3);
    }
    return withWeekday(s, day);
  }
  const nth = nthOf(s, i);
  if (nth !== null) return nthIn(s, month, nth);
  const vague = oneOf(s, i, VAGUE) ?? oneOf(s, i - 1, VAGUE);
  return vague === null ? null : { ...month, to: vague.to };
}

function weekAround(value: { readonly earliest: number }, from: number, to: number): Point {
  const monday = value.earliest - ((((value.earliest + 3) % 7) + 7) % 7);
  return days(from, to, monday, monday + 6);
}

export function days(from: number, to: number, first: number, last: number): Point {
  return point(from, to, 'relative', {
    days: [first, last],
    basis: 'relative',
    inferredYear: true,
    inferredMonth: true,
  });
}

function thirdOf(s: Scan, month: Point, third: Found): Point | null {
  const placed = place(month, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (placed?.type !== 'date' || placed.year === null || placed.month === null) return null;
  const last = third.value === 21 ? daysInMonth(placed.year, placed.month) : third.value + 9;
  const first = dayOf(placed.year, placed.month, third.value);
  return { ...month, to: third.to, form: 'part', year: null, month: null, days: [first, first + last - third.value] };
}

interface Nth {
  readonly n: number;
  readonly unit: 'weekday' | 'week' | 'day';
  readonly weekday: number;
  readonly to: number;
}

/** 第2月曜日, 最後の週, 最終月曜日, 第3週. */
export function nthOf(s: Scan, i: number): Nth | null {
  const first = oneOf(s, i, EXTREMES);
  const ordinal = after(s, i, '第');
  const n = first ?? (ordinal > 0 ? number(s, ordinal) : null);
  if (n === null) return null;
  const weekday = weekdayOf(s, n.to);
  if (weekday !== null) return { n: n.value, unit: 'weekday', weekday: weekday.value, to: weekday.to };
  if (char(s, n.to) === '週') return { n: n.value, unit: 'week', weekday: 0, to: n.to + 1 };
  return first !== null && char(s, n.to) === '日' ? { n: n.value, unit: 'day', weekday: 0, to: n.to + 1 } : null;
}

export function nthIn(s: Scan, outer: Point, nth: Nth): Point | null {
  const placed = place(outer, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (placed?.type !== 'date' || placed.year === null) return null;
  if (nth.unit === 'day') {
    const day = nth.n < 0 ? placed.latest : placed.earliest;
    return days(outer.from, nth.to, day, day);
  }
  if (nth.unit === 'week') {
    const week = nthWeek(placed.earliest, placed.latest, nth.n);
    return week === null ? null : days(outer.from, nth.to, week[0], week[1]);
  }
  const day = placed.month === null ? null : nthWeekday(placed.year, placed.month, nth.weekday, nth.n);
  return day === null ? null : days(outer.from, nth.to, day, day);
}

/** After a year: a quarter, half, season, week. */
function partOf(s: Scan, i: number, year: Point): Point | null {
  const code = quarterAt(s, i) ?? oneOf(s, i, HALVES);
  if (code !== null) return { ...year, to: code.to, part: code.value as YearPart, form: 'part' };
  const season = oneOf(s, i, SEASONS);
  if (season !== null) return { ...year, to: season.to, part: season.value as YearPart, form: 'season' };
  const nth = nthOf(s, i);
  return nth === null ? null : nthIn(s, year, nth);
}

function quarterNumber(s: Scan, i: number): Found | null {
  const kanji = '一二三四'.indexOf(char(s, i));
  return kanji < 0 || char(s, i) === '' ? number(s, i) : { value: kanji + 1, to: i + 1 };
}

/** 第3四半期, 第一クォーター. */
export function quarterAt(s: Scan, i: number): Found | null {
  const ordinal = after(s, i, '第');
  // In 第三四半期 only 三 is the number.
  const n = ordinal > 0 ? quarterNumber(s, ordinal) : null;
  if (n === null || n.value < 1 || n.value > 4) return null;
  const unit = oneOf(s, n.to, QUARTER_WORDS);
  return unit === null ? null : { value: 32 + n.value, to: unit.to };
}

/** 月曜日, 月曜, （月）. */
export function weekdayOf(s: Scan, i: number): Found | null {
  const found = oneOf(s, i, WEEKDAYS);
  return found === null ? null : { value: found.value, to: past(s, found.to, '日') };
}

function bracketWeekday(s: Scan, i: number): Found | null {
  if (mark(s, i) !== OPEN_BRACKET) return null;
  const full = weekdayOf(s, i + 1);
  if (full !== null && mark(s, full.to) === CLOSE_BRACKET) return { value: full.value, to: full.to + 1 };
  if (mark(s, i + 2) !== CLOSE_BRACKET) return null;
  const value = '月火水木金土日'.indexOf(char(s, i + 1)) + 1;
  return value === 0 || char(s, i + 1) === '' ? null : { value, to: i + 3 };
}

/** 27日火曜日, 27日の火曜日, 27日（火）. */
function withWeekday(s: Scan, p: Point): Point {
  const at = char(s, p.to) === 'の' && weekdayOf(s, p.to + 1) !== null ? p.to + 1 : p.to;
  const weekday = weekdayOf(s, at) ?? bracketWeekday(s, p.to);
  if (weekday === null) return p;
  return { ...p, to: weekday.to, weekday: weekday.value, weekdayFrom: at, weekdayTo: weekday.to };
}

/** 2012/8/27（水）, 12/31: month before day. */
export function slashed(s: Scan, i: number): Point | null {
  const chain = chainAt(s, i);
  if (chain === null) return null;
  const next = char(s, chain.to);
  const japanese = next > '\u3000' || bracketWeekday(s, chain.to) !== null;
  if (!japanese) return null;
  const p =
    yearFirst(s, chain) ??
    numericDate(s, chain, s.context.order ?? 'mdy') ??
    (chain.separator === SLASH ? numericDayMonth(s, chain, 'mdy') : null);
  return p === null ? null : withWeekday(s, { ...p, swapped: null });
}

/** 21/04/16: where all three are short, the year comes first. */
function yearFirst(s: Scan, chain: Chain): Point | null {
  if (chain.length !== 3 || digits(s, chain.from) !== 2) return null;
  const [year, month, day] = [
    fullYear(numberAt(s, chain.from)),
    numberAt(s, chain.from + 2),
    numberAt(s, chain.from + 4),
  ];
  return digits(s, chain.from + 4) <= 2 && isDate(year, month, day)
    ? point(chain.from, chain.to, 'day', { year, month, day })
    : null;
}

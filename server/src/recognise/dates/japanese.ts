/** Japanese dates: 2024年2月27日, 令和6年2月, 来週の月曜日, 3日前, 同月, 上旬. */
import { dayOf, daysInMonth, isDate } from '../../time/calendar.ts';
import type { YearPart } from '../../time/edtf.ts';
import { fullYear } from './englishNumbers.ts';
import { after, char, counted, type Found, number, oneOf, past } from './japaneseText.ts';
import { type Chain, chainAt, numericDate, numericDayMonth } from './numeric.ts';
import { place, referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { addUnits, type Distance, distance, moved, nthWeek, nthWeekday, offsetPoint, unitFrom } from './relative.ts';
import { CLOSE_BRACKET, DASH, digits, mark, numberAt, OPEN_BRACKET, type Scan, SLASH, TILDE } from './scan.ts';
import { DAY, MONTH_UNIT, QUARTER, WEEK, WEEKEND, YEAR } from './units.ts';

/** Years before the first of each era. */
const ERAS = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const YEARS = { 今年: 0, ことし: 0, 本年: 0, 去年: -1, 昨年: -1, 来年: 1, 再来年: 2, 一昨年: -2, おととし: -2 };
const TOLD_YEARS = { 同年: 0, その年: 0, 同じ年: 0, 翌年: 1, 前年: -1 };
const MONTHS = { 今月: 0, こんげつ: 0, 本月: 0, 先月: -1, せんげつ: -1, ぜんげつ: -1, 先々月: -2, 来月: 1, 再来月: 2 };
const TOLD_MONTHS = { 同月: 0, その月: 0, 翌月: 1, 前月: -1 };
const WEEKS = {
  今週: 0,
  同じ週: 0,
  その週: 0,
  先週: -1,
  先々週: -2,
  前の週: -1,
  来週: 1,
  再来週: 2,
  次の週: 1,
  翌週: 1,
};
const DAYS = {
  今日: 0,
  本日: 0,
  きょう: 0,
  ほんじつ: 0,
  昨日: -1,
  きのう: -1,
  一昨日: -2,
  おととい: -2,
  一昨昨日: -3,
  明日: 1,
  あした: 1,
  あす: 1,
  明後日: 2,
  あさって: 2,
};
const TOLD_DAYS = { 同日: 0, 翌日: 1, 前日: -1 };
const QUARTERS = { 今四半期: 0, 今クォーター: 0, 前四半期: -1, 来四半期: 1 };
const WEEKDAYS = { 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6, 日曜: 7 };
const SEASONS = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };
const HALVES = { 上半期: 40, 下半期: 41, 上期: 40, 下期: 41, 前半: 40, 後半: 41 };
/** First day and last day of the thirds of a month; 31 stands for its end. */
const THIRDS = { 初旬: 1, 上旬: 1, 中旬: 11, 下旬: 21 };
const VAGUE = {
  の終わりごろ: 1,
  終わりごろ: 1,
  の終わり: 1,
  の初め: 1,
  初め: 1,
  の半ば: 1,
  半ば: 1,
  末: 1,
  の末: 1,
  頭: 1,
  初頭: 1,
  いっぱい: 1,
  の前半: 1,
  の後半: 1,
  前半: 1,
  後半: 1,
};
const FORWARD = { 今後の: 1, 今後: 1, 向こう: 1, これから: 1, 次の: 1, 後: 1 };
const BACKWARD = { 過去の: 1, 過去: 1, ここ: 1, この: 1, 前の: 1 };

/** Characters at which a Japanese date can begin, besides digits. */
export const JAPANESE_STARTS =
  '今本去昨来再一おこ同そ翌前先せぜ次き明あほ令平昭大月火水木金土日春夏秋冬第年週最二三四五六七八九十廿〇数過向後上下主';

/** The date expression at token `i`, or null. */
export function japanesePoint(s: Scan, i: number): Point | null {
  return (
    calendar(s, i) ??
    monthRelative(s, i) ??
    weekRelative(s, i) ??
    dayRelative(s, i) ??
    stretch(s, i) ??
    offset(s, i) ??
    numbered(s, i) ??
    weekdayAlone(s, i) ??
    yearEnd(s, i) ??
    slashed(s, i)
  );
}

/** Beginning with a year, a month or a day. */
function calendar(s: Scan, i: number): Point | null {
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
    return afterYear(s, i, era.value + n.value, n.to + 1);
  }
  const relative = oneOf(s, i, YEARS);
  if (relative !== null) return unitFrom(s.context.reference, YEAR, relative.value, i, relative.to);
  const told = oneOf(s, i, TOLD_YEARS);
  if (told !== null) return toldFrom(s, YEAR, told, i);
  const n = number(s, i);
  if (n === null || char(s, n.to) !== '年') return null;
  const size = n.to === i + 1 ? digits(s, i) : 0;
  if (size > 0 && size < 3) return decade(s, i, n);
  return n.value < 100 || n.value > 2999 ? null : afterYear(s, i, n.value, n.to + 1);
}

/** 90年代. */
function decade(s: Scan, i: number, n: Found): Point | null {
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
function toldFrom(s: Scan, unit: number, told: Found, from: number): Point | null {
  return unitFrom(
    s.earlier ?? s.context.reference,
    unit,
    told.value,
    from,
    told.to,
    s.earlier === null ? 'relative' : 'earlier-date',
  );
}

/** 2月27日, 2月, 2月上旬, 27日（火）; `year` has been read before it. */
function monthDay(s: Scan, i: number, year: Point | null): Point | null {
  const n = number(s, i);
  if (n === null) return null;
  const base = year ?? point(i, i, 'month');
  if (char(s, n.to) === '月' && char(s, n.to + 1) !== '間') {
    const month = { ...base, to: n.to + 1, month: n.value, form: 'month' } as Point;
    if (year === null) month.inferredYear = false;
    return dayIn(s, past(s, n.to + 1, 'の'), month) ?? month;
  }
  if (year !== null || char(s, n.to) !== '日' || n.value < 1 || n.value > 31) return null;
  return dayOnly(s, i, n);
}

/** 27日: not 3日間, 3日前, 3日後, 3日以内. */
function dayOnly(s: Scan, i: number, n: Found): Point | null {
  const to = n.to + 1;
  const next = char(s, to);
  if (
    next === '間' ||
    next === '前' ||
    next === '後' ||
    next === '以' ||
    next === '分' ||
    next === '目' ||
    next === '連' ||
    next === '本'
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
function dayIn(s: Scan, i: number, month: Point): Point | null {
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

function days(from: number, to: number, first: number, last: number): Point {
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
  readonly weekday: number | null;
  readonly to: number;
}

/** 第2月曜日, 最後の週, 最終月曜日, 第3週. */
function nthOf(s: Scan, i: number): Nth | null {
  const first = oneOf(s, i, { 最初の: 1, 最後の: -1, 最終: -1 });
  const ordinal = after(s, i, '第');
  const n = first ?? (ordinal > 0 ? number(s, ordinal) : null);
  if (n === null) return null;
  const weekday = weekdayOf(s, n.to);
  if (weekday !== null) return { n: n.value, weekday: weekday.value, to: weekday.to };
  return char(s, n.to) === '週' ? { n: n.value, weekday: null, to: n.to + 1 } : null;
}

function nthIn(s: Scan, outer: Point, nth: Nth): Point | null {
  const placed = place(outer, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (placed?.type !== 'date' || placed.year === null) return null;
  if (nth.weekday === null) {
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

/** 第3四半期, 第一クォーター. */
function quarterAt(s: Scan, i: number): Found | null {
  const ordinal = after(s, i, '第');
  const n = ordinal > 0 ? number(s, ordinal) : null;
  if (n === null || n.value < 1 || n.value > 4) return null;
  const unit = oneOf(s, n.to, { 四半期: 1, クォーター: 1 });
  return unit === null ? null : { value: 32 + n.value, to: unit.to };
}

/** 今月10日, 来月の第2月曜日, 先月下旬, 同月. */
function monthRelative(s: Scan, i: number): Point | null {
  const relative = oneOf(s, i, MONTHS);
  const told = relative === null ? oneOf(s, i, TOLD_MONTHS) : null;
  const month =
    relative !== null
      ? unitFrom(s.context.reference, MONTH_UNIT, relative.value, i, relative.to)
      : told !== null
        ? toldFrom(s, MONTH_UNIT, told, i)
        : null;
  if (month === null || month.unplaced) return month;
  return dayIn(s, past(s, month.to, 'の'), month) ?? vagueUnit(s, month);
}

function vagueUnit(s: Scan, p: Point): Point {
  const vague = oneOf(s, p.to, VAGUE);
  return vague === null ? p : { ...p, to: vague.to };
}

/** 来週, 来週の月曜日, 今週末, 次の金曜日. */
function weekRelative(s: Scan, i: number): Point | null {
  const week = oneOf(s, i, WEEKS);
  if (week !== null) {
    const p = unitFrom(s.context.reference, WEEK, week.value, i, week.to);
    const next = past(s, week.to, 'の');
    const weekday = weekdayOf(s, next);
    if (weekday !== null) return inWeek(s, i, weekday, week.value);
    const end = after(s, next, '週末') > 0 ? next + 2 : char(s, next) === '末' ? next + 1 : -1;
    if (end > 0) return unitFrom(s.context.reference, WEEKEND, week.value, i, end);
    return p === null ? null : vagueUnit(s, p);
  }
  const weekend = oneOf(s, i, { その週末: 0, 次の週末: 1, 前の週末: -1, 週末: 0 });
  if (weekend !== null) return unitFrom(s.context.reference, WEEKEND, weekend.value, i, weekend.to);
  const shift = oneOf(s, i, { 次の: 1, 前の: -1, この前の: -1, 今度の: 1 });
  const weekday = shift === null ? null : weekdayOf(s, shift.to);
  return shift === null || weekday === null ? null : inWeek(s, i, weekday, shift.value);
}

function inWeek(s: Scan, from: number, weekday: Found, shift: number): Point {
  const own = { weekday: weekday.value, weekdayFrom: weekday.to - 2, weekdayTo: weekday.to };
  const bracket = mark(s, weekday.to) === OPEN_BRACKET;
  const date = monthDay(s, bracket ? weekday.to + 1 : weekday.to, null);
  if (date?.day != null && date.month !== null) {
    return { ...date, ...own, from, to: bracket && mark(s, date.to) === CLOSE_BRACKET ? date.to + 1 : date.to };
  }
  return point(from, weekday.to, 'weekday', { ...own, shift, basis: 'relative' });
}

/** 月曜日, 月曜, （月）. */
function weekdayOf(s: Scan, i: number): Found | null {
  const found = oneOf(s, i, WEEKDAYS);
  return found === null ? null : { value: found.value, to: past(s, found.to, '日') };
}

function bracketWeekday(s: Scan, i: number): Found | null {
  if (mark(s, i) !== OPEN_BRACKET || mark(s, i + 2) !== CLOSE_BRACKET) return null;
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

function weekdayAlone(s: Scan, i: number): Point | null {
  const nth = nthOf(s, i);
  if (nth !== null && nth.weekday !== null && s.context.reference !== null) {
    const month = unitFrom(s.context.reference, MONTH_UNIT, 0, i, i);
    return month === null || month.unplaced ? null : nthIn(s, month, nth);
  }
  const found = weekdayOf(s, i);
  return found === null
    ? null
    : point(i, found.to, 'weekday', { weekday: found.value, weekdayFrom: i, weekdayTo: found.to });
}

/** 今日, 翌日, 同日; 今日から2日後. */
function dayRelative(s: Scan, i: number): Point | null {
  const told = oneOf(s, i, TOLD_DAYS);
  if (told !== null) return toldFrom(s, DAY, told, i);
  const day = oneOf(s, i, DAYS);
  const now = after(s, i, '今から');
  if (day === null && now < 0) return null;
  const today = referenceDay(s.context.reference);
  const to = day?.to ?? now;
  if (today === null) return point(i, to, 'relative', { unplaced: true });
  const base = today + (day?.value ?? 0);
  const from =
    day === null ? now : after(s, day.to, 'から') > 0 ? day.to + 2 : char(s, day.to) === 'の' ? day.to + 1 : -1;
  const far = from > 0 ? distanceAt(s, from) : null;
  if (far !== null) {
    const side = oneOf(s, far.to, { 後: 1, 前: -1 });
    const sign = side?.value ?? (char(s, from - 1) === 'の' ? 0 : 1);
    if (sign !== 0) return days(i, side?.to ?? far.to, moved(base, far.by, sign), moved(base, far.by, sign));
  }
  return day === null ? null : days(i, day.to, base, base);
}

interface Far {
  readonly by: Distance;
  readonly to: number;
}

/** 2年1か月21日. */
function distanceAt(s: Scan, i: number): Far | null {
  const by = distance();
  let to = i;
  for (let n = 0; n < 4; n++) {
    const next = counted(s, past(s, to, n === 0 ? '' : 'と'));
    if (next === null || !addUnits(by, next.unit, next.count)) break;
    to = next.to;
  }
  return to === i ? null : { by, to };
}

/** 過去5日間, 今後3週間, ここ2日間. Years are durations. */
function stretch(s: Scan, i: number): Point | null {
  const ahead = oneOf(s, i, FORWARD);
  const back = ahead === null ? oneOf(s, i, BACKWARD) : null;
  const word = ahead ?? back;
  const far = word === null ? null : distanceAt(s, word.to);
  const today = referenceDay(s.context.reference);
  if (word === null || far === null || far.by.years > 0) return null;
  if (today === null) return point(i, far.to, 'relative', { unplaced: true });
  return ahead === null
    ? days(i, far.to, moved(today, far.by, -1), today - 1)
    : days(i, far.to, today + 1, moved(today, far.by, 1));
}

/** 3日前, 2週間後, 5日以内. */
function offset(s: Scan, i: number): Point | null {
  const far = distanceAt(s, i);
  if (far === null) return null;
  const side = oneOf(s, far.to, { 前: -1, 後: 1, 以内: 2 });
  const today = referenceDay(s.context.reference);
  if (side === null) return null;
  if (today === null) return point(i, side.to, 'relative', { unplaced: true });
  if (side.value === 2)
    return far.by.years > 0 && far.by.days + far.by.months === 0
      ? null
      : days(i, side.to, today, moved(today, far.by, 1) - 1);
  return offsetPoint(today, far.by, side.value, i, side.to);
}

/** 21世紀, 第3四半期, 第31週, 今四半期. */
function numbered(s: Scan, i: number): Point | null {
  const n = number(s, i);
  if (n !== null && after(s, n.to, '世紀') > 0 && n.value > 0 && n.value < 31) {
    return point(i, n.to + 2, 'decade', { year: (n.value - 1) * 100, block: 'century' });
  }
  const code = quarterAt(s, i);
  if (code !== null) return point(i, code.to, 'part', { part: code.value as YearPart });
  const relative = oneOf(s, i, QUARTERS);
  if (relative !== null) return unitFrom(s.context.reference, QUARTER, relative.value, i, relative.to);
  const nth = nthOf(s, i);
  if (nth === null || nth.weekday !== null || s.context.reference === null) return null;
  return nthIn(s, point(i, i, 'year', { year: s.context.reference.year }), nth);
}

/** 年末, 年初. */
function yearEnd(s: Scan, i: number): Point | null {
  const found = oneOf(s, i, { 年末: 0, 年初: 0, 年始: 0 });
  return found === null ? null : unitFrom(s.context.reference, YEAR, 0, i, found.to);
}

/** 2012/8/27（水）, 12/31: month before day. */
function slashed(s: Scan, i: number): Point | null {
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

/** Whether a date goes on to another: から, ～ or a dash; the token after it. */
function japaneseConnector(s: Scan, i: number): number | null {
  const at = char(s, i) === 'の' && after(s, i + 1, '間') > 0 ? i + 2 : i;
  const from = after(s, at, 'から');
  if (from > 0) return past(s, from, '、');
  const unit = mark(s, i);
  return unit === TILDE || unit === DASH ? i + 1 : null;
}

/** Words after a date that make it an open range or close one. */
export function japaneseSuffix(s: Scan, i: number): Found | null {
  const found = oneOf(s, i, {
    またはそれ以降: 1,
    またはその以降: 1,
    またはその後: 1,
    または以降: 1,
    以降: 1,
    以後: 1,
    またはそれ以前: -1,
    またはその以前: -1,
    またはその前: -1,
    とその前: -1,
    または以前: -1,
    以前: -1,
    之前: -2,
    の前: -2,
    前: -2,
    の後から: 2,
    の後: 2,
    後から: 2,
    後: 2,
    から: 1,
    までに: -1,
    まで: -1,
  });
  // 前半, 後期, 前者 are words of their own.
  return found !== null &&
    found.to === i + 1 &&
    '半期者回任日年'.includes(char(s, found.to)) &&
    char(s, found.to) !== ''
    ? null
    : found;
}

/** The まで or の間 that closes a range is no part of it. */
export function japaneseRange(s: Scan, first: Point): { readonly first: Point; readonly last: Point } | null {
  const at = japaneseConnector(s, first.to);
  if (at === null) return null;
  const last = japanesePoint(s, at);
  if (last === null || last.unplaced || first.unplaced || last.from !== at) return null;
  return { first, last };
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

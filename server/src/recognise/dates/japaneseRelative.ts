/** Japanese dates that lean on another: 来週の月曜日, 3日前, 過去5日間, 翌日, 年末. */
import type { YearPart } from '../../time/edtf.ts';
import { dayIn, days, monthDay, nthIn, nthOf, quarterAt, toldFrom, weekdayOf } from './japaneseCalendar.ts';
import { after, char, counted, number, oneOf, past } from './japaneseText.ts';
import {
  BACKWARD,
  DAYS,
  FORWARD,
  MONTHS,
  OFFSETS,
  QUARTERS,
  SEASON_YEARS,
  SEASONS,
  SIDES,
  TOLD_DAYS,
  TOLD_MONTHS,
  VAGUE,
  WEEKDAY_SHIFTS,
  WEEKENDS,
  WEEKS,
  YEAR_ENDS,
} from './japaneseWords.ts';
import { referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { addUnits, type Distance, distance, moved, offsetPoint, unitFrom } from './relative.ts';
import { CLOSE_BRACKET, type Found, mark, OPEN_BRACKET, type Scan } from './scan.ts';
import { DAY, MONTH_UNIT, QUARTER, WEEK, WEEKEND, YEAR } from './units.ts';

/** 今月10日, 来月の第2月曜日, 先月下旬, 同月. */
export function monthRelative(s: Scan, i: number): Point | null {
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
export function weekRelative(s: Scan, i: number): Point | null {
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
  const weekend = oneOf(s, i, WEEKENDS);
  if (weekend !== null) return unitFrom(s.context.reference, WEEKEND, weekend.value, i, weekend.to);
  const shift = oneOf(s, i, WEEKDAY_SHIFTS);
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

export function weekdayAlone(s: Scan, i: number): Point | null {
  const nth = nthOf(s, i);
  if (nth?.unit === 'weekday' && s.context.reference !== null) {
    const month = unitFrom(s.context.reference, MONTH_UNIT, 0, i, i);
    return month === null || month.unplaced ? null : nthIn(s, month, nth);
  }
  const found = weekdayOf(s, i);
  // 日曜版, 日曜大工
  return found === null || (char(s, found.to) !== '' && '版大劇画市礼'.includes(char(s, found.to)))
    ? null
    : point(i, found.to, 'weekday', { weekday: found.value, weekdayFrom: i, weekdayTo: found.to });
}

/** 今日, 翌日, 同日; 今日から2日後. */
export function dayRelative(s: Scan, i: number): Point | null {
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
    // 明日から3日間 is a stretch, 今日から3日後 a day.
    if (
      char(s, far.to - 1) === '間' &&
      char(s, from - 1) === 'ら' &&
      oneOf(s, far.to, SIDES) === null &&
      char(s, far.to) !== 'で'
    )
      return days(i, far.to, base, moved(base, far.by, 1) - 1);
    const side = oneOf(s, far.to, SIDES);
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
export function stretch(s: Scan, i: number): Point | null {
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
export function offset(s: Scan, i: number): Point | null {
  const far = distanceAt(s, i);
  if (far === null) return null;
  const side = oneOf(s, far.to, OFFSETS);
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
export function numbered(s: Scan, i: number): Point | null {
  const n = number(s, i);
  if (n !== null && after(s, n.to, '世紀') > 0 && n.value > 0 && n.value < 31) {
    return point(i, n.to + 2, 'decade', { year: (n.value - 1) * 100, block: 'century' });
  }
  const code = quarterAt(s, i);
  if (code !== null) return point(i, code.to, 'part', { part: code.value as YearPart });
  const relative = oneOf(s, i, QUARTERS);
  if (relative !== null) return unitFrom(s.context.reference, QUARTER, relative.value, i, relative.to);
  const nth = nthOf(s, i);
  if (nth?.unit !== 'week' || s.context.reference === null) return null;
  return nthIn(s, point(i, i, 'year', { year: s.context.reference.year }), nth);
}

/** 昨夏, 今秋, 来春. */
export function seasonRelative(s: Scan, i: number): Point | null {
  const year = oneOf(s, i, SEASON_YEARS);
  const season = year === null ? null : oneOf(s, year.to, SEASONS);
  if (year === null || season === null) return null;
  const p = unitFrom(s.context.reference, YEAR, year.value, i, season.to);
  return p === null || p.unplaced ? p : { ...p, part: season.value as YearPart, form: 'season' };
}

/** 年末, 年初. */
export function yearEnd(s: Scan, i: number): Point | null {
  const found = oneOf(s, i, YEAR_ENDS);
  return found === null ? null : unitFrom(s.context.reference, YEAR, 0, i, found.to);
}

/** English dates counted from another: "three days ago", "two weeks before 2 March", "the last three weeks". */
import { WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Day } from '../../time/calendar.ts';
import { yearPartValue } from '../../time/edtf.ts';
import { countNumber, type Numeral } from './englishNumbers.ts';
import { AGO, AND, ARTICLE, COUNT, OF, OPEN, PREPOSITION, RECENT, SHIFT, UNIT } from './englishWords.ts';
import { place, referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { addUnits, type Distance, distance, moved, offsetPoint, unitFrom } from './relative.ts';
import { COMMA, digits, innerPoint, isWord, kindIn, mark, type Scan, tokenKind, valueIn, word } from './scan.ts';
import { tenseAround } from './tense.ts';
import { DAY, HALF, MONTH_UNIT, QUARTER, WORKDAY, YEAR } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);
const unitAt = (s: Scan, i: number): number => (en(s, i) === UNIT ? valueIn(s.en, s, i) : 0);

export function relativeDays(from: number, to: number, first: Day, last: Day): Point {
  return point(from, to, 'relative', {
    days: [first, last],
    basis: 'relative',
    inferredYear: true,
    inferredMonth: true,
  });
}

/** "the last three weeks": whole days up to yesterday, or from tomorrow on. Years are durations to a dossier's reader. */
export function countedUnits(s: Scan, from: number, count: Numeral, unit: number, shift: number): Point | null {
  const today = referenceDay(s.context.reference);
  const by = distance();
  if (unit === YEAR || !addUnits(by, unit, count.value)) return null;
  const to = moreUnits(s, count.to + 1, by);
  if (today === null) return point(from, to, 'relative', { unplaced: true });
  const quarters = unit === QUARTER ? wholeQuarters(s, count.value, shift) : null;
  if (quarters !== null) return relativeDays(from, to, quarters[0], quarters[1]);
  return shift < 0
    ? relativeDays(from, to, moved(today, by, -1), today - 1)
    : relativeDays(from, to, today + 1, moved(today, by, 1));
}

/** "the next three quarters" are those of the calendar. */
function wholeQuarters(s: Scan, count: number, shift: number): readonly [Day, Day] | null {
  const place = (by: number) => {
    const quarter = unitFrom(s.context.reference, QUARTER, by, 0, 0);
    return quarter?.year == null || quarter.part === null ? null : yearPartValue(quarter.year, quarter.part);
  };
  const [first, last] = shift < 0 ? [place(-count), place(-1)] : [place(1), place(count)];
  return first === null || last === null ? null : [first.earliest, last.latest];
}

/** "2 years 1 month and 21 days": goes on adding. */
function moreUnits(s: Scan, i: number, by: Distance): number {
  let to = i;
  for (let n = 0; n < 4; n++) {
    const at = en(s, to) === AND || mark(s, to) === COMMA ? to + 1 : to;
    const count = countNumber(s, at);
    if (count === null || digits(s, at) === 0 || unitAt(s, count.to) === 0) return to;
    if (en(s, count.to + 1) === AGO && mark(s, to) === COMMA) return to;
    if (!addUnits(by, unitAt(s, count.to), count.value)) return to;
    to = count.to + 1;
  }
  return to;
}

/** "two weeks ago", "3 days before 2 March", "in two months". The count is at `i`. */
export function countFirst(s: Scan, i: number): Point | null {
  const count = countNumber(s, i);
  if (count === null) return null;
  if (en(s, count.to) === SHIFT && unitAt(s, count.to + 1) !== 0 && valueIn(s.en, s, count.to) % RECENT !== 0) {
    const value = valueIn(s.en, s, count.to);
    const shift = value >= RECENT - 1 ? value - RECENT : value;
    return countedUnits(s, i, { ...count, to: count.to + 1 }, unitAt(s, count.to + 1), shift);
  }
  const unit = unitAt(s, count.to) || workdayAt(s, count.to);
  if (unit === 0) return null;
  const by = distance();
  const half = isHalf(s, i);
  if (half && unit !== YEAR) return null;
  if (!(half ? addUnits(by, MONTH_UNIT, 6) : addUnits(by, unit, count.value))) return null;
  const to = moreUnits(s, unit === WORKDAY && unitAt(s, count.to) === 0 ? count.to + 2 : count.to + 1, by);
  return offsetFrom(s, half ? i - 1 : i, to, by);
}

/** "four business days", "three working days". */
function workdayAt(s: Scan, i: number): number {
  return isWord(s, i, 'business', 'working') && unitAt(s, i + 1) === DAY ? WORKDAY : 0;
}

/** "half a year ago". */
function isHalf(s: Scan, i: number): boolean {
  return unitAt(s, i - 1) === HALF && en(s, i) === COUNT;
}

function offsetFrom(s: Scan, i: number, to: number, by: Distance): Point | null {
  const today = referenceDay(s.context.reference);
  const next = en(s, to);
  if (next === AGO)
    return today === null
      ? point(i, to + 1, 'relative', { unplaced: true })
      : offsetPoint(today, by, valueIn(s.en, s, to), i, to + 1);
  const told = isWord(s, to, 'earlier') ? -1 : isWord(s, to, 'later') ? 1 : 0;
  if (told !== 0) return fromTold(s, i, to + 1, by, told);
  const start = startWord(s, to);
  if (start > 0) return startingAt(s, i, start, by);
  // "for four days from 5 March" lasts so long and begins then.
  if (isFrom(s, to) && isWord(s, i - 1, 'for', 'lasting', 'lasts', 'lasted')) return null;
  const side = next === OPEN ? valueIn(s.en, s, to) : isFrom(s, to) ? 2 : 0;
  if (side === 2 || side === -2) {
    // "Fifty years after 21 September 1973" is an anniversary: the date is the one that is named.
    const anniversary = by.years > 0 && by.months === 0 && by.days === 0 && !isFrom(s, to);
    const base = anniversary ? null : innerPoint(s, to + 1);
    const tense = isFrom(s, to) && base?.weekday != null ? 'future' : null;
    const placed = base === null ? null : place(base, { reference: s.context.reference, earlier: null, tense }).value;
    if (base !== null && placed?.type === 'date') {
      const day = side === 2 ? placed.latest : placed.earliest;
      const moveTo = moved(day, by, side > 0 ? 1 : -1);
      return relativeDays(i, base.to, moveTo, moveTo);
    }
    if (isFrom(s, to) && isNow(s, to + 1) && today !== null) return offsetPoint(today, by, 1, i, to + 2);
    return null;
  }
  if (en(s, i - 1) !== PREPOSITION || today === null) return null;
  if (!isWord(s, i - 1, 'in') || next === OF) return null;
  if (isRecord(s, i)) return null;
  // "seized eleven tons in one week" says how long it took.
  return tenseAround(s, i - 1, to).tense === 'past' ? null : offsetPoint(today, by, 1, i - 1, to);
}

/** "the first visit in 17 years", "the largest drill in a decade", "the third meeting in a week": how long it is since the last. */
function isRecord(s: Scan, i: number): boolean {
  for (let k = i - 2; k > i - RECORD && k >= 0 && tokenKind(s, k) === WORD; k--) {
    // Not "The third meeting begins in a week"
    const counted = COUNTED.has(word(s, k)) && (k + 2 === i - 1 || isWord(s, k + 2, 'of'));
    if (counted || SUPERLATIVES.has(word(s, k))) return true;
  }
  return false;
}

const COUNTED = wordSet('second third fourth fifth sixth');

const SUPERLATIVES = wordSet(
  'first only most least worst best biggest largest highest lowest longest shortest strongest weakest deepest heaviest steepest sharpest fastest deadliest coldest hottest driest wettest busiest',
);

/** How far before "in" the word may stand. */
const RECORD = 12;

/** Token after "starting", "beginning on" or ", from", else 0. */
function startWord(s: Scan, i: number): number {
  if (mark(s, i) === COMMA) return isFrom(s, i + 1) ? i + 2 : 0;
  if (!isWord(s, i, 'starting') && !isWord(s, i, 'beginning') && !isWord(s, i, 'commencing')) return 0;
  return en(s, i + 1) === PREPOSITION ? i + 2 : i + 1;
}

/** "two weeks starting 20 May": that long from that day on. */
function startingAt(s: Scan, i: number, at: number, by: Distance): Point | null {
  const start = innerPoint(s, at);
  if (start === null || (start.day === null && start.days === null && start.weekday === null)) return null;
  const tense = start.month === null ? 'future' : null;
  const placed = place(start, { reference: s.context.reference, earlier: null, tense }).value;
  return placed === null ? null : relativeDays(i, start.to, placed.earliest, moved(placed.earliest, by, 1) - 1);
}

/** "within the next two weeks", "within ten days of today"; "within ten days" alone is a term, and years are a duration. */
export function withinFirst(s: Scan, i: number): Point | null {
  const shifted = en(s, i + 1) === ARTICLE ? i + 2 : i + 1;
  const count = countNumber(s, en(s, shifted) === SHIFT ? shifted + 1 : shifted);
  const today = referenceDay(s.context.reference);
  if (count === null || today === null) return null;
  const unit = unitAt(s, count.to);
  const by = distance();
  if (unit === 0 || unit === YEAR || !addUnits(by, unit, count.value)) return null;
  const to = moreUnits(s, count.to + 1, by);
  if (en(s, to) === OF || en(s, to) === OPEN || isFrom(s, to)) {
    const base = innerPoint(s, to + 1);
    const days = base?.days ?? null;
    if (base === null || days === null) return null;
    if (en(s, to) === OPEN && valueIn(s.en, s, to) < 0)
      return relativeDays(i, base.to, moved(days[0], by, -1), days[0] - 1);
    return relativeDays(i, base.to, days[0], moved(days[0], by, 1) - 1);
  }
  return en(s, shifted) === SHIFT ? relativeDays(i, to, today, moved(today, by, 1) - 1) : null;
}

/** "two days later", "a year earlier": counted from the day that was told last. */
function fromTold(s: Scan, from: number, to: number, by: Distance, sign: number): Point | null {
  const year = s.toldYear?.year ?? null;
  const isYears = by.months === 0 && by.days === 0 && by.workdays === 0;
  // "2017 was a good year. A year later"
  if (isYears && year !== null)
    return point(from, to, 'relative', { ...INFERRED, year: year + sign * by.years, basis: 'earlier-date' });
  const told = referenceDay(s.earlier);
  if (told !== null) return { ...offsetPoint(told, by, sign, from, to), basis: 'earlier-date' };
  const today = referenceDay(s.context.reference);
  if (today === null || sign < 0) return null;
  // "A year later it was signed" without a day to count from: only what is to come is counted from the dossier's.
  return tenseAround(s, from, to).tense === 'future'
    ? offsetPoint(today, by, sign, from, to)
    : point(from, to, 'relative', { unplaced: true });
}

const INFERRED = { inferredYear: true, inferredMonth: true } as const;

function isFrom(s: Scan, i: number): boolean {
  return isWord(s, i, 'from');
}

function isNow(s: Scan, i: number): boolean {
  return isWord(s, i, 'now');
}

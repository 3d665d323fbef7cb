/** English ranges and open ends: "27-29 February", "August 7 to 10", "since 2014", "2024 or later". */
import { CAPITAL, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import { monthOf } from './english.ts';
import { dayNumber, type Numeral, yearNumber } from './englishNumbers.ts';
import { englishPoint } from './englishPoint.ts';
import {
  AND,
  ARTICLE,
  BETWEEN,
  CONNECT,
  FUNCTION,
  MONTH,
  OF,
  OPEN,
  PREPOSITION,
  QUANTITY,
  SHIFT,
  UNIT,
  WEAK,
} from './englishWords.ts';
import { isFollowedByNoun, isJoinedBefore, isNumbered } from './guards.ts';
import { chainAt, numericDate, yearRange } from './numeric.ts';
import { referenceDay } from './place.ts';
import { type Point, point } from './point.ts';
import { unitFrom } from './relative.ts';
import {
  COMMA,
  DASH,
  DOT,
  digits,
  hasFlag,
  isNumber,
  isWord,
  kindIn,
  mark,
  numberAt,
  type Scan,
  SLASH,
  spaced,
  TILDE,
  tokenKind,
  valueIn,
  word,
} from './scan.ts';
import { MONTH_UNIT } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);

export interface Range {
  readonly first: Point;
  readonly last: Point;
}

/** A range whose month comes last: "27-29 February 2024", "from 4 to 22 next month"; or two years: "2021-2023". */
export function rangeFirst(s: Scan, i: number): Range | null {
  const chain = chainAt(s, i);
  if (chain !== null) {
    const years = isJoinedBefore(s, i) || isNumbered(s, i) ? null : yearRange(s, chain);
    if (years !== null) return { first: years[0], last: years[1] };
  }
  if (digits(s, i) === 4) return yearsFirst(s, i);
  const first = dayNumber(s, i);
  if (first === null || isJoinedBefore(s, i)) return null;
  const at = connector(s, first.to, i) ?? pairAfter(s, first);
  if (at === null) return null;
  const next = en(s, at) === ARTICLE ? at + 1 : at;
  const last = dayNumber(s, next);
  const numeric = chainAt(s, at);
  const end = numeric === null ? null : numericDate(s, numeric, s.context.order ?? 'dmy');
  // "26-28/2/2024"
  if (end !== null) return { first: point(i, first.to, 'day', { day: first.value }), last: end };
  if (last !== null) return monthLast(s, i, first, next, last);
  // "from 02 to April 07"
  if (en(s, at) !== MONTH || !isLed(s, i)) return null;
  const named = englishPoint(s, at);
  return named?.day == null ? null : { first: point(i, first.to, 'day', { day: first.value }), last: named };
}

/** "2016 to 2018", "2014–present": years that need no preposition before them. */
function yearsFirst(s: Scan, i: number): Range | null {
  const value = numberAt(s, i);
  if (value < 1900 || value > 2099 || isJoinedBefore(s, i) || isNumbered(s, i)) return null;
  const dash = mark(s, i + 1) === DASH;
  if (!dash && en(s, i + 1) !== CONNECT) return null;
  const first = point(i, i + 1, 'year', { year: value });
  const now = nowAt(s, i + 2);
  if (now !== null) return { first, last: now };
  const last = numberAt(s, i + 2);
  // A long dash divides sentences.
  const divides =
    dash && (!spaced(s, i + 1) || !spaced(s, i + 2) || s.text.charCodeAt(s.tokens.start[i + 1] as number) === 0x2014);
  if (divides || digits(s, i + 2) !== 4 || last <= value || last > 2099 || !endsYear(s, i + 3)) return null;
  return { first, last: point(i + 2, i + 3, 'year', { year: last }) };
}

/** Nothing follows that the number could count or go on with. */
function endsYear(s: Scan, to: number): boolean {
  return (
    !isFollowedByNoun(s, to) && (to >= s.tokens.count || spaced(s, to) || !isNumber(s, to + 1) || spaced(s, to + 1))
  );
}

/** "now", "today", "date", "the present", after what they end: the dossier's day. */
function nowAt(s: Scan, i: number): Point | null {
  const today = referenceDay(s.context.reference);
  const at = en(s, i) === ARTICLE ? i + 1 : i;
  if (today === null || !isWord(s, at, ...(at > i ? ['present'] : ['now', 'present', 'date']))) return null;
  // "to present the plan"
  if (tokenKind(s, at + 1) === WORD && en(s, at + 1) !== FUNCTION) return null;
  return point(i, at + 1, 'relative', { days: [today, today], basis: 'relative' });
}

/** The numbers of the days are at `i` and at `next`. */
function monthLast(s: Scan, i: number, first: Numeral, next: number, last: Numeral): Range | null {
  let at = last.to;
  const of = en(s, at) === OF;
  if (of || (isWord(s, at, 'in') && en(s, at + 1) === SHIFT)) at++;
  const from = point(i, first.to, 'day', { day: first.value });
  if (en(s, at) === SHIFT && en(s, at + 1) === UNIT && valueIn(s.en, s, at + 1) === MONTH_UNIT) {
    const month = unitFrom(s.context.reference, MONTH_UNIT, valueIn(s.en, s, at) % 8, last.to - 1, at + 2);
    if (month === null) return null;
    return { first: { ...month, from: i, to: first.to, day: first.value }, last: { ...month, day: last.value } };
  }
  if (en(s, at) !== MONTH) return null;
  const value = valueIn(s.en, s, at);
  if ((value & WEAK) !== 0 && !hasFlag(s, at, CAPITAL) && !of && !last.ordinal) return null;
  let end = at + 1;
  if (mark(s, end) === 0x2e && !spaced(s, end) && value !== monthOf(s, at)) end++;
  const comma = mark(s, end) === COMMA ? end + 1 : end;
  const year = yearNumber(s, en(s, comma) === OF ? comma + 1 : comma);
  return {
    first: from,
    last: point(next, year?.to ?? at + 1, 'day', {
      day: last.value,
      month: monthOf(s, at),
      year: year?.value ?? null,
    }),
  };
}

/** The token after a connector at `at`, or null; "and" connects only after "between". */
function connector(s: Scan, at: number, from: number): number | null {
  const kind = en(s, at);
  if (kind === CONNECT) return at + 1;
  if (kind === AND) return isBetween(s, from) ? at + 1 : null;
  const unit = mark(s, at);
  if (unit === TILDE || isInterval(s, at, from)) return at + 1;
  if (unit !== DASH) return null;
  // A long dash with space around it divides sentences.
  return spaced(s, at) && s.text.charCodeAt(s.tokens.start[at] as number) === 0x2014 ? null : at + 1;
}

/** The stroke of an EDTF interval: "2023-02-15/2023-02-16". */
function isInterval(s: Scan, at: number, from: number): boolean {
  if (mark(s, at) !== SLASH || spaced(s, at) || spaced(s, at + 1)) return false;
  return digits(s, at + 1) === 4 && digits(s, from) === 4 && mark(s, from + 1) === DASH;
}

/** "5 and 6 March": two days that follow each other are a range. */
function pairAfter(s: Scan, first: Numeral): number | null {
  if (en(s, first.to) !== AND) return null;
  return dayNumber(s, first.to + 1)?.value === first.value + 1 ? first.to + 1 : null;
}

function isBetween(s: Scan, from: number): boolean {
  return en(s, from - 1) === BETWEEN || (en(s, from - 1) === ARTICLE && en(s, from - 2) === BETWEEN);
}

function isLed(s: Scan, i: number): boolean {
  return en(s, i - 1) === PREPOSITION || en(s, i - 1) === BETWEEN;
}

/** The other end of a range that began with `first`, or null. */
export function rangeAfter(s: Scan, first: Point): Range | null {
  const at = connector(s, behindComma(s, first), first.from);
  if (at === null) return monthBetween(s, first);
  if (isMove(s, first.from, at)) return null;
  let next = at;
  if (en(s, next) === PREPOSITION && en(s, at - 1) === CONNECT) next++;
  // "Jan 20 – The first soldiers": there a sentence begins.
  if (en(s, next) === ARTICLE && !hasFlag(s, next, CAPITAL)) next++;
  const now = nowAt(s, at);
  if (now !== null) return { first, last: now };
  const day = en(s, next - 1) === ARTICLE ? dayAfter(s, first, next, true) : null;
  if (day !== null) return day;
  s.bound = next;
  const other = englishPoint(s, next);
  s.bound = -1;
  const last =
    other ?? (isRangeYear(s, first, next) ? point(next, next + 1, 'year', { year: numberAt(s, next) }) : null);
  if (last !== null && last.from >= at && fits(s, first, last, at)) {
    return { first, last };
  }
  return dayAfter(s, first, next, false);
}

/** "from August 7, 2023, to August 10, 2023": American copy sets the year off on both sides. */
function behindComma(s: Scan, { from, to, day, year }: Point): number {
  if (mark(s, to) !== COMMA || day === null || year === null || !isLed(s, from)) return to;
  const kind = en(s, to + 1);
  // "The choice is between June 6, 2022, and April 2, 2022": two days.
  if (kind === AND && TWO_DAYS.has(word(s, from - 2))) return to;
  return kind === CONNECT || (kind === AND && isBetween(s, from)) ? to + 1 : to;
}

/** Before "between" these say that two days are held against each other. */
const TWO_DAYS = wordSet(
  'is was choice choose chose chosen decide decided difference compare compared comparison prices change changes',
);

/** "moved from March to April": two dates, and no time between them. */
function isMove(s: Scan, from: number, at: number): boolean {
  if (en(s, at - 1) !== CONNECT || !isWord(s, from - 1, 'from')) return false;
  for (let i = from - 2; i >= from - MOVE_REACH && i >= 0 && mark(s, i) === 0; i--)
    if (MOVES.has(word(s, i))) return true;
  return false;
}

const MOVE_REACH = 8;
const MOVES = wordSet(
  'move moves moved moving postponed postpone postpones shifted shift shifts rescheduled delayed advanced changed brought slipped slips',
);

function isRangeYear(s: Scan, first: Point, i: number): boolean {
  const value = numberAt(s, i);
  if (digits(s, i) !== 4 || value < 1500 || value > 2199 || en(s, i + 1) === QUANTITY) return false;
  return first.year !== null && first.part === null && !isNumbered(s, i) && !(isNumber(s, i + 1) && !spaced(s, i + 1));
}

/** Two ends make a range when they are of a kind, or when "from" or "between" asks for one. */
function fits(s: Scan, first: Point, last: Point, at: number): boolean {
  if (first.unplaced || last.unplaced || first.form === 'decade') return first.form === last.form && !first.unplaced;
  // "from January to 6.09 per cent", "May 3-1/4": a decimal, a fraction.
  if (isShort(s, last) && !isShort(s, first)) return false;
  const led = isLed(s, first.from) || en(s, first.from - 1) === OPEN;
  const joined = en(s, at - 1) === CONNECT || mark(s, at - 1) === SLASH;
  // "Nov-Feb 5th"
  if (first.month !== null && last.month !== null && !spaced(s, at) && !spaced(s, at - 1)) return true;
  return led || joined || grain(first) === grain(last);
}

/** "6/9", "6.9": a day and a month in figures alone. */
function isShort(s: Scan, { from, year }: Point): boolean {
  const separator = mark(s, from + 1);
  const isFigures = isNumber(s, from) && isNumber(s, from + 2) && !spaced(s, from + 1);
  return year === null && isFigures && (separator === DOT || separator === SLASH);
}

function grain(p: Point): number {
  if (p.day !== null || p.weekday !== null || (p.days !== null && p.days[0] === p.days[1])) return 1;
  if (p.days !== null) return 2;
  if (p.month !== null) return 3;
  return p.part !== null ? 4 : 5;
}

/** "August 7 to 10", "April the ninth till the seventeenth": the second day is in the same month. */
function dayAfter(s: Scan, first: Point, at: number, article: boolean): Range | null {
  if (first.day === null || first.month === null || first.weekday !== null || isShort(s, first)) return null;
  const day = dayNumber(s, at);
  if (day === null || en(s, day.to) === QUANTITY || en(s, day.to) === MONTH) return null;
  // "May 3-1/4"
  if (mark(s, day.to) === SLASH && !spaced(s, day.to) && isNumber(s, day.to + 1)) return null;
  if (!day.ordinal && !isNumber(s, at)) return null;
  if (!article && first.year !== null && !day.ordinal) return null;
  if (en(s, at - 1) === AND && !isBetween(s, first.from)) return null;
  // "13 March 2023 – the 9th Dialogue", "played host on 13 March 2023 to the 9th Dialogue"
  const isOfThing = day.ordinal && tokenKind(s, day.to) === WORD && hasFlag(s, day.to, CAPITAL);
  // "27 Feb – 10th Dialogue": a number that would lie before the first day counts something else.
  if (day.ordinal && day.value < first.day && (isOfThing || !isLed(s, first.from))) return null;
  if (isOfThing && first.year !== null) return null;
  const comma = mark(s, day.to) === COMMA ? day.to + 1 : day.to;
  const year = first.year === null ? yearNumber(s, en(s, comma) === OF ? comma + 1 : comma) : null;
  // "from 27 April to the 3rd" ends in May.
  const next = article && day.ordinal && day.value < first.day && year === null;
  const month = next ? (first.month % 12) + 1 : first.month;
  const later = next && month === 1 && first.year !== null ? first.year + 1 : null;
  return { first, last: point(at, year?.to ?? day.to, 'day', { day: day.value, month, year: year?.value ?? later }) };
}

/** "November between 19 and 20". */
function monthBetween(s: Scan, first: Point): Range | null {
  if (first.month === null || first.day !== null || en(s, first.to) !== BETWEEN) return null;
  const from = dayNumber(s, first.to + 1);
  if (from === null || en(s, from.to) !== AND) return null;
  const to = dayNumber(s, from.to + 1);
  if (to === null) return null;
  return {
    first: { ...first, day: from.value },
    last: point(from.to + 1, to.to, 'day', { ...partsOf(first), day: to.value }),
  };
}

function partsOf(p: Point): Partial<Point> {
  return { year: p.year, month: p.month, inferredYear: p.inferredYear };
}

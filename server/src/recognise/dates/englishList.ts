/** Lists of days that share a month: "5, 6 and 9 March", "March 5, 6 and 7". */
import { NUMBER, WORD } from '../../text/tokens.ts';
import { dayFirst, yearAfter } from './english.ts';
import { dayNumber, type Numeral } from './englishNumbers.ts';
import { AND, ARTICLE, BETWEEN, CONNECT, MONTH, OF, OPEN, PREPOSITION, WEEKDAY } from './englishWords.ts';
import { isFollowedByNoun, isJoinedBefore, isNumbered } from './guards.ts';
import { type Point, point } from './point.ts';
import { COMMA, DASH, digits, kindIn, mark, type Scan, tokenKind } from './scan.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);

/** Longer enumerations are tables. */
const MAX_DAYS = 8;

/** "5 and 9 March 2024", "5, 6 and 9 March"; the first day is at `i`. */
export function daysBeforeMonth(s: Scan, i: number): readonly Point[] | null {
  if (!isLed(s, i) || isJoinedBefore(s, i) || isNumbered(s, i)) return null;
  const first = dayNumber(s, i);
  const days = first === null ? [] : listFrom(s, first);
  const last = days.at(-1);
  if (first === null || last === undefined || days.length < 2) return null;
  const end = dayFirst(s, startOf(last), last);
  if (end?.month == null || end.weekday !== null) return null;
  return days.map((day) => (day === last ? end : dayOf(day, end)));
}

/** "March 5, 6 and 7", "March 5 and 9, 2024"; `first` is the date before the list goes on. */
export function daysAfterMonth(s: Scan, first: Point): readonly Point[] | null {
  if (first.day === null || first.month === null || first.year !== null || first.weekday !== null) return null;
  // "between March 5 and 9" is a range.
  if (en(s, first.from - 1) === BETWEEN) return null;
  const days = listFrom(s, { value: first.day, to: first.to, ordinal: false });
  const last = days.at(-1);
  if (last === undefined || days.length < 2 || !ends(s, last)) return null;
  const year = yearAfter(s, last.to, false);
  const head = { ...first, year: year?.value ?? null };
  const points = days.map((day) => (day.to === first.to ? head : dayOf(day, head)));
  const end = points.at(-1);
  return end === undefined || year === null ? points : [...points.slice(0, -1), { ...end, to: year.to }];
}

/** The days from `first` on, rising, with commas between and "and" before the last. */
function listFrom(s: Scan, first: Numeral): readonly Numeral[] {
  const days = [first];
  for (let before = first; days.length < MAX_DAYS; ) {
    const comma = mark(s, before.to) === COMMA ? before.to + 1 : before.to;
    const and = en(s, comma) === AND;
    const at = and ? comma + 1 : comma;
    const next = at === before.to || digits(s, at) === 0 ? null : dayNumber(s, at);
    if (next === null || next.value <= before.value || next.value > 31) return [];
    days.push(next);
    if (and) return days;
    before = next;
  }
  return [];
}

/** Nothing that the last number could count or belong to follows: "March 5 and 20 ships", "March 5 and 6 April". */
function ends(s: Scan, last: Numeral): boolean {
  const next = en(s, last.to);
  if (isFollowedByNoun(s, last.to) || next === MONTH || next === OF || next === CONNECT) return false;
  return mark(s, last.to) !== DASH;
}

/** "7th" is two tokens. */
function startOf(day: Numeral): number {
  return day.ordinal ? day.to - 2 : day.to - 1;
}

function isLed(s: Scan, i: number): boolean {
  const before = en(s, i - 1);
  if (before === PREPOSITION || before === ARTICLE || before === OPEN || before === WEEKDAY || before === OF)
    return true;
  // "Paragraphs 3, 5 and 9 March"
  if (mark(s, i - 1) === COMMA) return tokenKind(s, i - 2) !== NUMBER;
  return i === 0 || (tokenKind(s, i - 1) !== WORD && tokenKind(s, i - 1) !== NUMBER);
}

function dayOf(day: Numeral, { month, year, inferredYear, basis }: Point): Point {
  return point(startOf(day), day.to, 'day', { day: day.value, month, year, inferredYear, basis, inferredMonth: true });
}

/** English dates by name: "27 February 2024", "Feb. 27", "October 2011", "Tuesday the 27th". */
import { ALL_CAPITALS, CAPITAL, NUMBER, WORD } from '../../text/tokens.ts';
import { daysInMonth } from '../../time/calendar.ts';
import { dayNumber, isNoun, type Numeral, yearNumber } from './englishNumbers.ts';
import {
  AND,
  ARTICLE,
  BETWEEN,
  CARDINAL,
  CONNECT,
  FUNCTION,
  MONTH,
  OF,
  OPEN,
  PART,
  PREPOSITION,
  QUANTITY,
  SAME,
  SHIFT,
  SHORT,
  UNIT,
  WEAK,
  WEEKDAY,
  YEAR_PART,
} from './englishWords.ts';
import { yearPart } from './englishYearPart.ts';
import { chainAt, numericDate, numericDayMonth } from './numeric.ts';
import { type Point, point } from './point.ts';
import {
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASH,
  DOT,
  digits,
  hasFlag,
  innerPoint,
  isNumber,
  isWord,
  kindIn,
  mark,
  numberAt,
  OPEN_BRACKET,
  type Scan,
  SLASH,
  spaced,
  tokenKind,
  valueIn,
  word,
} from './scan.ts';
import { YEAR } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);

export function monthOf(s: Scan, i: number): number {
  return valueIn(s.en, s, i) & 15;
}

/** After a month's name: the dot of an abbreviation, and the mark that may join it to a number. */
export function afterMonth(s: Scan, i: number): number {
  let at = i + 1;
  if (mark(s, at) === DOT && !spaced(s, at) && (isAbbreviation(s, i) || (isNumber(s, at + 1) && !spaced(s, at + 1))))
    at++;
  return at;
}

export function isAbbreviation(s: Scan, i: number): boolean {
  return (valueIn(s.en, s, i) & SHORT) !== 0;
}

/** A mark between the parts of a date: "Aug-10", "2019/aug", "March, 6th". */
function joint(s: Scan, at: number, commas: boolean): number {
  const unit = mark(s, at);
  if (unit === DASH || unit === SLASH) return !spaced(s, at) && !spaced(s, at + 1) ? at + 1 : at;
  return commas && unit === COMMA ? at + 1 : at;
}

function isJoint(s: Scan, at: number): boolean {
  const unit = mark(s, at);
  return unit === DASH || unit === SLASH;
}

/** Year after a date: ", 2024", " of 2024", "-2024", " in 2024". */
export function yearAfter(s: Scan, at: number, short: boolean): Numeral | null {
  const next = joint(s, at, true);
  return yearNumber(s, en(s, next) === OF || isWord(s, next, 'in') ? next + 1 : next, short);
}

/** "Apr 06 16:46:09 2001", "Apr 6 16:46 MET DST 2001", "Oct 12 JST 2001": with a time, its zone, or both between. */
function yearAfterTime(s: Scan, i: number): Numeral | null {
  if (ZONES.has(word(s, i))) return yearNumber(s, i + 1);
  if (mark(s, i + 1) !== COLON || digits(s, i) > 2 || digits(s, i + 2) !== 2) return null;
  let at = mark(s, i + 3) === COLON ? i + 5 : i + 3;
  for (let zone = 0; zone < 2 && hasFlag(s, at, ALL_CAPITALS); zone++) at++;
  return yearNumber(s, at);
}

const ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'jst',
  'ict',
  'kst',
  'bst',
  'cet',
  'cest',
  'est',
  'edt',
  'pst',
  'pdt',
]);

/** "February 27, 2024", "Feb 2024", "February the 27th", "February". */
export function monthFirst(s: Scan, i: number): Point | null {
  // The "feb" of a hexadecimal number.
  if (i > 0 && !spaced(s, i) && tokenKind(s, i - 1) === NUMBER) return null;
  const month = monthOf(s, i);
  const after = afterMonth(s, i);
  const spelled = en(s, after) === CARDINAL ? yearNumber(s, after) : null;
  if (spelled !== null) return point(i, spelled.to, 'month', { month, year: spelled.value });
  let at = joint(s, after, true);
  if (en(s, at) === ARTICLE) at++;
  const day = at !== after && mark(s, after) === COMMA && en(s, at) === CARDINAL ? null : dayNumber(s, at);
  // "January 29: two officers": only digits behind the colon make a clock of it.
  const clock =
    day !== null &&
    mark(s, day.to) === COLON &&
    !spaced(s, day.to) &&
    isNumber(s, day.to + 1) &&
    !spaced(s, day.to + 1);
  if (isInName(s, i, at, day)) return null;
  if (day !== null && !clock && !isCountOf(s, i, day) && !(en(s, at - 1) === ARTICLE && isNoun(s, day.to))) {
    const joined = at !== after && mark(s, after) !== COMMA && en(s, after) !== ARTICLE;
    const short = (joined || !isJoint(s, day.to)) && !goesOnListing(s, day.to);
    const year = yearAfter(s, day.to, short) ?? yearAfterTime(s, day.to);
    // "In May, 0 were hurt": nobody takes nought for a day but in a whole date.
    if (day.value > 0 || year !== null) {
      const p = point(i, year?.to ?? day.to, 'day', { month, day: day.value, year: year?.value ?? null });
      return trailingWeekday(s, yearWords(s, p));
    }
  }
  const year = yearAfter(s, after, false) ?? shortYear(s, after);
  if (year !== null) return point(i, year.to, 'month', { month, year: year.value });
  const worded = yearWords(s, point(i, i + 1, 'month', { month }));
  return worded.year !== null || (isBareMonth(s, i) && !isCompound(s, after)) ? worded : null;
}

/** "November 20, 21 and 24": two digits with more behind them are a day. */
function goesOnListing(s: Scan, at: number): boolean {
  if (mark(s, at) !== COMMA || digits(s, at + 1) !== 2) return false;
  const comma = mark(s, at + 2) === COMMA ? at + 3 : at + 2;
  const next = en(s, comma) === AND ? comma + 1 : comma;
  return next > at + 2 && (digits(s, next) === 1 || digits(s, next) === 2);
}

/** "the May Fourth Movement", "Bravo-March-Two". */
function isInName(s: Scan, i: number, at: number, day: Numeral | null): boolean {
  if (isNumber(s, at)) return false;
  const compound = mark(s, i - 1) === DASH && !spaced(s, i) && tokenKind(s, i - 2) === WORD && en(s, i - 2) === 0;
  const named = day !== null && hasFlag(s, at, CAPITAL) && tokenKind(s, day.to) === WORD && hasFlag(s, day.to, CAPITAL);
  return compound || (named && en(s, day.to) === 0);
}

/** "November last year", "2 March of this year", "in December that year". */
function yearWords(s: Scan, p: Point): Point {
  if (p.year !== null) return p;
  let at = en(s, p.to) === OF || mark(s, p.to) === COMMA ? p.to + 1 : p.to;
  if (en(s, at) === ARTICLE) at++;
  const kind = en(s, at);
  const far = kind === SAME && en(s, at + 1) === SAME ? at + 2 : at + 1;
  if ((kind !== SHIFT && kind !== SAME) || en(s, far) !== UNIT || valueIn(s.en, s, far) !== YEAR) return p;
  const year = innerPoint(s, at);
  if (year?.year == null || year.month !== null) return p;
  return { ...p, to: year.to, year: year.year, inferredYear: true, basis: year.basis };
}

/** "Aug 96": two digits that can be no day. */
function shortYear(s: Scan, at: number): Numeral | null {
  return digits(s, at) === 2 && numberAt(s, at) > 39 ? yearNumber(s, at, true) : null;
}

/** "In May 20 ships": a number of something. A word right after the day that is no function word and not capitalised. */
export function isCountOf(s: Scan, month: number, day: Numeral): boolean {
  if (day.ordinal) return false;
  if (kindIn(s.en, s, day.to) === QUANTITY) return true;
  if (hasFlag(s, day.to, CAPITAL) || !isNoun(s, day.to)) return false;
  // "Since April 31 courses have been given": no such day.
  const isNone = day.value > daysInMonth(LEAP_YEAR, monthOf(s, month));
  return (
    WITHIN.some((word) => isWord(s, month - 1, word)) || (isNone && FROM.some((word) => isWord(s, month - 1, word)))
  );
}

const WITHIN = ['in', 'this', 'last', 'next', 'during'];
const FROM = ['since', 'from', 'by', 'until', 'till'];
const LEAP_YEAR = 2000;

/** A month's name alone is a month when it is written as one; "may", "march" and "mar" need a preposition too. */
function isBareMonth(s: Scan, i: number): boolean {
  if (isGivenName(s, i)) return false;
  if (i === s.bound || isRangeStart(s, i) || s.tokens.count === 1) return hasFlag(s, i, CAPITAL) || s.tokens.count > 1;
  const before = en(s, i - 1);
  const led =
    before === PREPOSITION ||
    before === OPEN ||
    before === SHIFT ||
    before === PART ||
    before === CONNECT ||
    before === OF ||
    before === ARTICLE ||
    before === BETWEEN ||
    ((before === AND || isWord(s, i - 1, 'or')) && en(s, i - 2) === MONTH);
  const value = valueIn(s.en, s, i);
  if ((value & WEAK) !== 0)
    return led && before !== ARTICLE && before !== CONNECT && (hasFlag(s, i, CAPITAL) || isWord(s, i - 1, 'in'));
  if ((value & SHORT) !== 0) return led && before !== ARTICLE;
  if (!hasFlag(s, i, CAPITAL)) return led;
  // "April Smith" and "June Carter" are people.
  return led || !hasFlag(s, i + 1, CAPITAL) || tokenKind(s, i + 1) !== WORD;
}

/** "by April Dale": a person, unless a verb follows ("by April Japan had left"). */
function isGivenName(s: Scan, i: number): boolean {
  if (!isWord(s, i - 1, 'by') || tokenKind(s, i + 1) !== WORD || !hasFlag(s, i + 1, CAPITAL) || en(s, i + 1) !== 0)
    return false;
  return kindIn(s.tense, s, i + 2) === 0;
}

/** "Jan-Feb", "December to May". */
function isRangeStart(s: Scan, i: number): boolean {
  const joins = en(s, i + 1) === CONNECT || mark(s, i + 1) === DASH;
  return joins && en(s, i + 2) === MONTH && (valueIn(s.en, s, i) & WEAK) === 0;
}

/** "27 February 2024", "27th of February", "27-Feb-24". `day` has been read at `i`. */
export function dayFirst(s: Scan, i: number, day: Numeral): Point | null {
  let at = day.to;
  if (en(s, at) === UNIT && valueIn(s.en, s, at) === 1) at++;
  const of = en(s, at) === OF;
  const joined = isJoint(s, at);
  at = of ? at + 1 : joint(s, at, false);
  if (en(s, at) === ARTICLE && of) at++;
  if (en(s, at) !== MONTH) return null;
  const after = afterMonth(s, at);
  if (isCompound(s, after)) return null;
  const year = yearAfter(s, after, joined || !isJoint(s, after));
  const plain = (valueIn(s.en, s, at) & WEAK) !== 0 && !hasFlag(s, at, CAPITAL);
  if (plain && year === null && !of && !day.ordinal) return null;
  // "0DEC" is a number.
  if (day.value === 0 && year === null) return null;
  const p = point(i, year?.to ?? at + 1, 'day', { month: monthOf(s, at), day: day.value, year: year?.value ?? null });
  return trailingWeekday(s, yearWords(s, p));
}

/** "the 31 Apr-based unit": a hyphen makes the words one; a dash before a month or weekday does not. */
function isCompound(s: Scan, at: number): boolean {
  if (mark(s, at) !== DASH || spaced(s, at) || spaced(s, at + 1)) return false;
  if (s.text.charCodeAt(s.tokens.start[at] as number) !== DASH || tokenKind(s, at + 1) !== WORD) return false;
  return en(s, at + 1) === 0 || en(s, at + 1) === QUANTITY || en(s, at + 1) === FUNCTION;
}

/** "2024 Feb 27", "2024-Feb-27", "2024 Q1". The year is at `i`. */
export function yearFirst(s: Scan, i: number, year: Numeral): Point | null {
  let at = year.to;
  // "Exercise Balikatan 2023, April 11-28": the year is that of the name.
  if (mark(s, at) === COMMA && i > 0 && tokenKind(s, i - 1) === WORD && hasFlag(s, i - 1, CAPITAL)) return null;
  if (!spaced(s, at) || mark(s, at) === COMMA) at = joint(s, at, true);
  const kind = en(s, at);
  if (kind === YEAR_PART) {
    const part = yearPart(s, at);
    return part === null ? null : point(i, part.to, 'part', { year: year.value, part: part.part });
  }
  if (kind !== MONTH) return null;
  // "in 2023 May visited": the modal and the verb are no months.
  if ((valueIn(s.en, s, at) & WEAK) !== 0 && !hasFlag(s, at, CAPITAL)) return null;
  const day = dayNumber(s, joint(s, afterMonth(s, at), false));
  if (day === null || yearNumber(s, day.to, false) !== null) {
    return point(i, at + 1, 'month', { year: year.value, month: monthOf(s, at) });
  }
  return point(i, day.to, 'day', { year: year.value, month: monthOf(s, at), day: day.value });
}

/** A date with a month in it, in words or digits. */
export function plainDate(s: Scan, i: number): Point | null {
  if (en(s, i) === MONTH) {
    const found = monthFirst(s, i);
    return found?.day == null ? null : found;
  }
  const chain = chainAt(s, i);
  if (chain !== null) {
    const order = s.context.order ?? 'mdy';
    const found =
      numericDate(s, chain, s.context.order) ??
      (chain.length === 2 && chain.separator === SLASH ? numericDayMonth(s, chain, order) : null);
    if (found !== null) return found;
  }
  const day = dayNumber(s, i);
  return day === null ? null : dayFirst(s, i, day);
}

/** "a Monday morning meeting" names no day of its own. */
function goesOn(s: Scan, i: number): boolean {
  return tokenKind(s, i) === WORD;
}

/** Reads no further than the day, so that a page of dates and weekdays does not nest. */
function startsDay(s: Scan, i: number): boolean {
  if (en(s, i) === MONTH) {
    const at = joint(s, afterMonth(s, i), true);
    return dayNumber(s, en(s, at) === ARTICLE ? at + 1 : at) !== null;
  }
  const chain = chainAt(s, i);
  return dayNumber(s, i) !== null || (chain !== null && numericDate(s, chain, s.context.order) !== null);
}

/** ", Monday", ", a Monday", "(Monday)" or "(a Monday)" after a date belongs to it. */
export function trailingWeekday(s: Scan, p: Point): Point {
  const bracket = mark(s, p.to) === OPEN_BRACKET;
  const comma = mark(s, p.to) === COMMA;
  const first = bracket || comma ? p.to + 1 : p.to;
  const at = isWord(s, first, 'a') && (bracket || (comma && !goesOn(s, first + 2))) ? first + 1 : first;
  if (en(s, at) !== WEEKDAY || (!bracket && (valueIn(s.en, s, at) & WEAK) !== 0)) return p;
  if (bracket && mark(s, at + 1) !== CLOSE_BRACKET) return p;
  // "On March 2, Monday 9 March was named" starts a date of its own.
  if (!bracket && startsDay(s, at + 1)) return p;
  return {
    ...p,
    to: bracket ? at + 2 : at + 1,
    weekday: valueIn(s.en, s, at) & 15,
    weekdayFrom: at,
    weekdayTo: at + 1,
  };
}

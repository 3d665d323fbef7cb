/** Which English form begins at a token. */
import { BREAK_TOKEN, LINE_BEFORE, PUNCTUATION, WORD } from '../../text/tokens.ts';
import { dayFirst, monthFirst, trailingWeekday, yearFirst } from './english.ts';
import { dayNumber, isNoun, type Numeral, yearNumber } from './englishNumbers.ts';
import { countFirst, withinFirst } from './englishOffsets.ts';
import { afterNext, ordinalOf, weekFirst } from './englishOrdinals.ts';
import {
  centuryFirst,
  decadeFirst,
  decadeWord,
  fiscalFirst,
  partAfterDigit,
  quarterFirst,
  seasonFirst,
} from './englishParts.ts';
import { dayBeside, dayOfMonth, dayWord, partFirst, sameFirst, shiftFirst } from './englishRelative.ts';
import { weekdayFirst } from './englishWeekday.ts';
import {
  AND,
  ARTICLE,
  CARDINAL,
  CLOCK,
  CONNECT,
  COUNT,
  DAY_WORD,
  EVERY,
  FISCAL,
  MONTH,
  OF,
  OPEN,
  OR,
  ORDINAL,
  PART,
  PREPOSITION,
  SAME,
  SEASON,
  SHIFT,
  TENS,
  UNIT,
  WEEKDAY,
  WITHIN,
  YEAR_PART,
} from './englishWords.ts';
import { isCode, isJoinedBefore, isNumbered, isShortNumeric, isYear } from './guards.ts';
import { type Chain, chainAt, numericDate, numericDayMonth, numericMonth } from './numeric.ts';
import { type Point, point } from './point.ts';
import {
  COMMA,
  DASH,
  DOT,
  digits,
  hasFlag,
  innerPoint,
  isNumber,
  kindIn,
  mark,
  numberAt,
  type Scan,
  SLASH,
  spaced,
  tokenKind,
  valueIn,
  word,
} from './scan.ts';
import { MONTH_UNIT, YEAR } from './units.ts';

/** The date expression at token `i`, or null. */
export function englishPoint(s: Scan, i: number): Point | null {
  if (isNumber(s, i)) return kindIn(s.en, s, i - 1) === EVERY ? null : numberFirst(s, i);
  const kind = kindIn(s.en, s, i);
  if (kind === 0 || kindIn(s.en, s, i - 1) === EVERY) return null;
  switch (kind) {
    case MONTH:
      return monthFirst(s, i);
    case WEEKDAY:
      return weekdayFirst(s, i);
    case SEASON:
      return seasonFirst(s, i);
    case SHIFT:
      // "the second to last Friday of May"
      if (kindIn(s.en, s, i - 1) === CONNECT && kindIn(s.en, s, i - 2) === ORDINAL) return null;
      return (valueIn(s.en, s, i) === -1 ? ordinalOf(s, i, -1, i + 1) : null) ?? shiftFirst(s, i);
    case DAY_WORD:
      return dayWord(s, i);
    case PART:
      return partFirst(s, i);
    case SAME:
      return sameFirst(s, i);
    case YEAR_PART:
      return quarterFirst(s, i);
    case FISCAL:
      return fiscalFirst(s, i);
    case UNIT:
      return dayBeside(s, i) ?? afterNext(s, i) ?? weekFirst(s, i) ?? unitOf(s, i);
    case ORDINAL:
    case CARDINAL:
      return wordFirst(s, i);
    case WITHIN:
      return withinFirst(s, i);
    case TENS:
      return decadeWord(s, i);
    case COUNT:
      return countFirst(s, i);
    default:
      return null;
  }
}

/** "the year 2008", "the month of February". */
function unitOf(s: Scan, i: number): Point | null {
  const unit = valueIn(s.en, s, i);
  if (unit === YEAR) {
    const year = yearNumber(s, i + 1);
    return year === null ? null : point(i, year.to, 'year', { year: year.value });
  }
  if (unit !== MONTH_UNIT || kindIn(s.en, s, i + 1) !== OF) return null;
  const month = innerPoint(s, i + 2);
  return month === null || month.month === null || month.day !== null ? null : { ...month, from: i };
}

function wordFirst(s: Scan, i: number): Point | null {
  const day = dayNumber(s, i);
  const found = day === null ? null : (dayFirst(s, i, day) ?? afterOrdinal(s, i, day));
  return found ?? countFirst(s, i) ?? spelledYear(s, i);
}

function spelledYear(s: Scan, i: number): Point | null {
  const year = yearNumber(s, i);
  const before = kindIn(s.en, s, i - 1);
  const led = before === PREPOSITION || before === OPEN || before === OF || before === CONNECT;
  return year !== null && led && year.to > i + 1 ? point(i, year.to, 'year', { year: year.value }) : null;
}

function afterOrdinal(s: Scan, i: number, day: Numeral): Point | null {
  if (!day.ordinal) return dayOfMonth(s, i, day);
  return centuryFirst(s, i, day) ?? dayOfMonth(s, i, day) ?? ordinalOf(s, i, day.value, day.to);
}

function numberFirst(s: Scan, i: number): Point | null {
  const chain = chainAt(s, i);
  if (chain !== null) {
    const found = inDigits(s, i);
    if (found !== null || chain.length > 2) return found;
  }
  const size = digits(s, i);
  if (size === 4) {
    if (isJoinedBefore(s, i) || isNumbered(s, i)) return null;
    const year = yearNumber(s, i);
    const found = year === null ? null : (yearFirst(s, i, year) ?? decadeFirst(s, i));
    if (found !== null) return found;
    const spacedMonth = year === null ? null : yearMonthSpaced(s, i);
    if (spacedMonth !== null) return spacedMonth;
    return year !== null && isYear(s, i) ? point(i, year.to, 'year', { year: year.value }) : null;
  }
  if (size > 2) return countFirst(s, i);
  const day = dayNumber(s, i);
  if (day !== null && !isJoinedBefore(s, i) && !isNumbered(s, i)) {
    const found = isSizeBefore(s, i, day) ? null : (dayFirst(s, i, day) ?? afterOrdinal(s, i, day));
    if (found !== null) return found;
    if (isTheDay(s, i, day)) return trailingWeekday(s, point(i - 1, day.to, 'day', { day: day.value }));
  }
  return decadeFirst(s, i) ?? partAfterDigit(s, i) ?? countFirst(s, i);
}

function inDigits(s: Scan, i: number): Point | null {
  const chain = chainAt(s, i);
  if (chain === null || isNumbered(s, i) || isCode(s, chain.to)) return null;
  const joined = isJoinedBefore(s, i);
  if (joined && !(mark(s, i - 1) === 0x2d && tokenKind(s, i - 2) === WORD)) return null;
  // "version-3-5-10", "docs/03-01-07.pdf": without a year in four digits it is part of a name.
  const isWhole = digits(s, chain.from) === 4 || digits(s, chain.to - 1) === 4;
  if (!isWhole && (joined || isFileName(s, i, chain.to) || isCounting(s, i, chain))) return null;
  const full = numericDate(s, chain, s.context.order);
  if (full !== null) return trailingWeekday(s, full);
  if (joined || mark(s, i - 1) === UNDERSCORE || isTail(s, i)) return null;
  const month = numericMonth(s, chain);
  if (month !== null) return month;
  // "12.18, 2023": but "12.18, 2023-03-06" has a date of its own.
  const isYearOnly = digits(s, chain.to + 1) === 4 && chainAt(s, chain.to + 1) === null;
  // "Music Journal 3.1, 1979" counts volumes.
  const isVolume = chain.separator === DOT && digits(s, i) === 1 && digits(s, i + 2) === 1;
  const year = mark(s, chain.to) === COMMA && isYearOnly && !isVolume ? yearNumber(s, chain.to + 1) : null;
  if (year === null && !isShortNumeric(s, i, chain.to)) return null;
  const day = numericDayMonth(s, chain, s.context.order);
  if (day === null || year === null) return day === null ? day : trailingWeekday(s, day);
  return { ...day, to: year.to, year: year.value };
}

/** "37 Aug 6 23:52" in a list of files: the day stands behind the month. Or the number ends a line of a table. */
const isSizeBefore = (s: Scan, i: number, day: Numeral): boolean =>
  kindIn(s.en, s, day.to) === MONTH &&
  ((day.value > 31 && isNumber(s, day.to + 1) && digits(s, day.to + 1) <= 2) ||
    (hasFlag(s, day.to, LINE_BEFORE) && isInColumn(s, i)));

/** Two spaces stand before it. */
const isInColumn = (s: Scan, i: number): boolean =>
  s.text.slice((s.tokens.start[i] as number) - 2, s.tokens.start[i]) === '  ';

/** "Windows 7-8-10": figures with dashes between them, where nothing says that they are a day. */
const isCounting = (s: Scan, i: number, { separator, length }: Chain): boolean =>
  separator === DASH && length === 3 && digits(s, i) === 1 && digits(s, i + 2) === 1 && word(s, i - 1) !== 'on';

/** "docs/03-01-07.pdf". */
const isFileName = (s: Scan, i: number, to: number): boolean =>
  (mark(s, i - 1) === SLASH && !spaced(s, i) && !spaced(s, i - 1) && tokenKind(s, i - 2) === WORD) ||
  (mark(s, to) === DOT && !spaced(s, to) && tokenKind(s, to + 1) === WORD && !spaced(s, to + 1));

/** The end of a longer chain, as in "No. 5/6/2023". */
function isTail(s: Scan, i: number): boolean {
  return i !== s.bound && mark(s, i - 1) === SLASH && !spaced(s, i) && !spaced(s, i - 1) && isNumber(s, i - 2);
}

/** "2016 - 11", "2016/ 11": a month only where nothing follows that the number could count. */
function yearMonthSpaced(s: Scan, i: number): Point | null {
  const unit = mark(s, i + 1);
  const month = numberAt(s, i + 2);
  if ((unit !== DASH && unit !== SLASH) || digits(s, i + 2) !== 2 || month < 1 || month > 12) return null;
  const next = tokenKind(s, i + 3);
  const ends = i + 3 >= s.tokens.count || next === PUNCTUATION || next === BREAK_TOKEN;
  const more = isNumber(s, i + 4) && !spaced(s, i + 3);
  if (!ends || more || numberAt(s, i) < 1900 || numberAt(s, i) > 2100) return null;
  return point(i, i + 3, 'month', { year: numberAt(s, i), month });
}

const UNDERSCORE = 0x5f;

/** "the 27th" is a day when no noun follows: "the 27th anniversary" is none. */
function isTheDay(s: Scan, i: number, day: Numeral): boolean {
  if (!day.ordinal || day.value < 1 || day.value > 31 || kindIn(s.en, s, i - 1) !== ARTICLE) return false;
  const before = kindIn(s.en, s, i - 2);
  // "the evening of the 21st"
  const clock = before === OF && kindIn(s.en, s, i - 3) === CLOCK;
  const led = clock || before === OPEN || before === CONNECT || (before === PREPOSITION && word(s, i - 2) !== 'in');
  return led && !isNoun(s, behindMore(s, day.to));
}

/** Behind "and 4th", ", 4th and 5th": "the 3rd and 4th floors" are no days either. */
function behindMore(s: Scan, to: number): number {
  let at = to;
  for (;;) {
    const kind = kindIn(s.en, s, at);
    const joins = kind === AND || kind === OR || kind === CONNECT || mark(s, at) === DASH || mark(s, at) === COMMA;
    const more = joins ? dayNumber(s, at + 1) : null;
    if (!more?.ordinal) return at;
    at = more.to;
  }
}

/** True for the kinds of word at which a date can begin. */
export function begins(kind: number): boolean {
  return (
    kind === MONTH ||
    kind === WEEKDAY ||
    kind === SEASON ||
    kind === SHIFT ||
    kind === DAY_WORD ||
    kind === PART ||
    kind === SAME ||
    kind === YEAR_PART ||
    kind === FISCAL ||
    kind === UNIT ||
    kind === ORDINAL ||
    kind === CARDINAL ||
    kind === COUNT ||
    kind === TENS ||
    kind === WITHIN
  );
}

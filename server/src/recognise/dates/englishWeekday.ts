/** English weekdays: "Tuesday the 27th", "Friday next week", "Monday last"; not those in names and sayings. */
import { CAPITAL, LINE_BEFORE, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import { isoWeekday } from '../../time/calendar.ts';
import { DAY_PARTS } from '../smallWords.ts';
import { dayFirst, isAbbreviation, plainDate } from './english.ts';
import { dayNumber, isNoun, type Numeral } from './englishNumbers.ts';
import {
  ARTICLE,
  BETWEEN,
  CLOCK,
  CONNECT,
  COUNT,
  EVERY,
  FUNCTION,
  OF,
  OPEN,
  ORDINAL,
  PREPOSITION,
  QUANTITY,
  S,
  SHIFT,
  SHORT,
  UNIT,
  WEAK,
  WEEKDAY,
} from './englishWords.ts';
import { place } from './place.ts';
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
  isItemStart,
  isWord,
  kindIn,
  mark,
  OPEN_BRACKET,
  type Scan,
  spaced,
  tokenKind,
  valueIn,
  word,
} from './scan.ts';
import { endsSentence } from './tense.ts';
import { WEEK } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);

/** "Tuesday, 27 February", "Tuesday the 27th", "Tuesday". */
export function weekdayFirst(s: Scan, i: number): Point | null {
  const weekday = valueIn(s.en, s, i) & 15;
  let at = i + 1;
  if (isNewspaper(s, i)) return null;
  if (mark(s, at) === DOT && !spaced(s, at) && isAbbreviation(s, i)) at++;
  let bracket = false;
  // "Monday morning, March 2", "Monday afternoon (2 March)"
  const time = en(s, at) === CLOCK && DAY_PARTS.has(word(s, at)) && spaced(s, at);
  if (time && (mark(s, at + 1) === COMMA || mark(s, at + 1) === OPEN_BRACKET)) at++;
  if (mark(s, at) === COMMA) at++;
  else if (mark(s, at) === OPEN_BRACKET) {
    at++;
    bracket = true;
  } else if (mark(s, at) === DASH && !spaced(s, at)) at++;
  const isThe = en(s, at) === ARTICLE;
  if (isThe) at++;
  const date = plainDate(s, at);
  const mine = { from: i, weekday, weekdayFrom: i, weekdayTo: i + 1 };
  if (date !== null && date.weekday === null) {
    if (!bracket) return { ...date, ...mine };
    return mark(s, date.to) === CLOSE_BRACKET ? { ...date, ...mine, to: date.to + 1 } : null;
  }
  const day = bracket || time || mark(s, i + 1) === DASH ? null : dayNumber(s, at);
  // "Tuesday 9 to Thursday 11 April"
  if (day !== null && (en(s, day.to) === CONNECT || mark(s, day.to) === DASH) && en(s, day.to + 1) === WEEKDAY) {
    const last = dayNumber(s, day.to + 2);
    if (last !== null && dayFirst(s, day.to + 2, last) !== null)
      return point(i, day.to, 'weekday', { weekday, weekdayFrom: i, weekdayTo: i + 1, day: day.value });
  }
  const isDay = day !== null && (day.ordinal || !isTimeAfter(s, i, day)) && !(isThe && isNoun(s, day.to));
  if (isDay && day.value <= 31 && !isVerb(s, i, at)) {
    return point(i, day.to, 'weekday', { weekday, weekdayFrom: i, weekdayTo: i + 1, day: day.value });
  }
  const inWeek = weekdayOfWeek(s, i, weekday) ?? weekdayShifted(s, i, weekday) ?? besideDate(s, i, weekday);
  if (inWeek !== null) return inWeek;
  return isBareWeekday(s, i) ? point(i, i + 1, 'weekday', { weekday, weekdayFrom: i, weekdayTo: i + 1 }) : null;
}

/** "At the table sat the two co-chairs", "sat the second guest": in small letters, and no figure behind it. */
const isVerb = (s: Scan, i: number, day: number): boolean =>
  (valueIn(s.en, s, i) & WEAK) !== 0 && !hasFlag(s, i, CAPITAL) && digits(s, day) === 0;

/** "The Baltimore Sun, October 26", "in the Sun (October 26)". */
function isNewspaper(s: Scan, i: number): boolean {
  if (word(s, i) !== 'sun' || (mark(s, i + 1) !== COMMA && mark(s, i + 1) !== OPEN_BRACKET)) return false;
  const named = tokenKind(s, i - 1) === WORD && hasFlag(s, i - 1, CAPITAL) && !isItemStart(s, i - 1);
  return en(s, i - 1) === ARTICLE || (named && en(s, i - 1) === 0);
}

/** "Tuesday of next week", "Friday next week". */
function weekdayOfWeek(s: Scan, i: number, weekday: number): Point | null {
  let at = mark(s, i + 1) === COMMA || en(s, i + 1) === OF ? i + 2 : i + 1;
  if (en(s, at) === ARTICLE) at++;
  if (en(s, at) !== SHIFT || en(s, at + 1) !== UNIT || valueIn(s.en, s, at + 1) !== WEEK) return null;
  const week = innerPoint(s, at);
  if (week === null || week.to !== at + 2) return null;
  const own = { from: i, form: 'weekday', weekday, weekdayFrom: i, weekdayTo: i + 1 } as const;
  if (week.days === null) return { ...week, ...own };
  const day = week.days[0] + weekday - 1;
  return { ...week, ...own, days: [day, day] };
}

/** "the Monday after 5 May 2024", "the Friday before 14 March": the first one on that side of the day. */
function besideDate(s: Scan, i: number, weekday: number): Point | null {
  const side = isWord(s, i + 1, 'following') ? 2 : en(s, i + 1) === OPEN ? valueIn(s.en, s, i + 1) : 0;
  const base = Math.abs(side) === 2 && en(s, i - 1) === ARTICLE ? plainDate(s, i + 2) : null;
  const placed = base && place(base, { reference: s.context.reference, earlier: null, tense: null }).value;
  if (!base || !placed || placed.earliest !== placed.latest) return null;
  const ahead = (weekday - isoWeekday(placed.earliest) + 7) % 7 || 7;
  const day = placed.earliest + (side > 0 ? ahead : ahead === 7 ? -7 : ahead - 7);
  const own = { weekday, weekdayFrom: i, weekdayTo: i + 1, days: [day, day] } as const;
  return point(i, base.to, 'weekday', { ...own, basis: 'relative', inferredYear: true, inferredMonth: true });
}

/** "Monday last", "Friday next", "the Monday before last", "Monday week". */
function weekdayShifted(s: Scan, i: number, weekday: number): Point | null {
  const own = { weekday, weekdayFrom: i, weekdayTo: i + 1, basis: 'relative' } as const;
  const beside =
    (isWord(s, i + 1, 'before') && isWord(s, i + 2, 'last')) || (isWord(s, i + 1, 'after') && isWord(s, i + 2, 'next'));
  const at = beside ? i + 2 : i + 1;
  // "Monday last year" is another matter.
  if (tokenKind(s, at + 1) === WORD && en(s, at + 1) !== FUNCTION && en(s, at + 1) !== PREPOSITION) return null;
  const sign = isWord(s, at, 'last') ? -1 : isWord(s, at, 'next') ? 1 : 0;
  if (sign !== 0) return point(i, at + 1, 'weekday', { ...own, shift: sign * (beside ? 14 : 7) });
  return isWord(s, at, 'week') ? point(i, at + 1, 'weekday', { ...own, shift: 14 }) : null;
}

/** "Monday 21" is a day, "Monday 12-4", "Monday 7 pm" and "Monday 21 ships" are not. */
function isTimeAfter(s: Scan, weekday: number, day: Numeral): boolean {
  if (mark(s, weekday + 1) !== 0 || en(s, weekday + 1) === ARTICLE) return en(s, weekday + 1) !== ARTICLE;
  // "Tue 7. Wrote to London.": the heading of a diary's entry.
  if (isItemStart(s, weekday) && mark(s, day.to) === DOT && !spaced(s, day.to)) return !hasFlag(s, weekday, CAPITAL);
  if (digits(s, day.to - 1) < 2) return true;
  const next = mark(s, day.to);
  return next === DASH || next === COLON || (tokenKind(s, day.to) === WORD && en(s, day.to) !== PREPOSITION);
}

/** "Good Friday", "Sunday best" and the like name no day of the dossier's week. */
const DAY_NAMES = wordSet('good black bloody easter ash palm super holy maundy man girl');
const DAY_PHRASES = wordSet('best school child');

function isBareWeekday(s: Scan, i: number): boolean {
  const value = valueIn(s.en, s, i);
  const before = en(s, i - 1);
  // "a Monday", "the second Tuesday of every month"
  if (before === COUNT || before === ORDINAL || isOfOthers(s, i) || DAY_NAMES.has(word(s, i - 1))) return false;
  if (DAY_PHRASES.has(word(s, en(s, i + 1) === S ? i + 2 : i + 1))) return false;
  const led = before === PREPOSITION || before === OPEN || before === SHIFT || before === CONNECT || before === BETWEEN;
  if (i === s.bound) return true;
  // Alone on its line.
  if (isItemStart(s, i) && hasFlag(s, i, CAPITAL) && hasFlag(s, i + 1, LINE_BEFORE)) return true;
  if (!led && isNamePart(s, i)) return false;
  // "Mon-Fri"
  if (mark(s, i + 1) === DASH && en(s, i + 2) === WEEKDAY && hasFlag(s, i, CAPITAL) && hasFlag(s, i + 2, CAPITAL))
    return true;
  // "Mon: arrival"
  if ((value & SHORT) !== 0 && (mark(s, i + 1) === COLON || mark(s, i + 1) === DASH) && isItemStart(s, i)) return true;
  // "Tue. Wrote to London.": the heading of a diary's entry.
  if ((value & SHORT) !== 0 && mark(s, i + 1) === COLON && hasFlag(s, i, CAPITAL) && endsSentence(s, i - 1))
    return true;
  const heads = mark(s, i + 1) === DOT && !spaced(s, i + 1) && isItemStart(s, i) && hasFlag(s, i, CAPITAL);
  if ((value & SHORT) !== 0 && heads && (hasFlag(s, i + 2, CAPITAL) || i + 2 >= s.tokens.count)) return true;
  if ((value & WEAK) !== 0)
    return led && before !== SHIFT && hasFlag(s, i, CAPITAL) && before === PREPOSITION && isWord(s, i - 1, 'on');
  if ((value & SHORT) !== 0) return led || s.tokens.count === 1;
  return hasFlag(s, i, CAPITAL) || led || s.tokens.count <= 3 || en(s, i - 1) !== ARTICLE;
}

/** Kinds of words that go on a name: other words, "Times", "Evening". */
const NAMES: ReadonlySet<number> = new Set([0, QUANTITY, CLOCK]);

/** "every other Friday", "the second to last Friday": no day by itself. */
function isOfOthers(s: Scan, i: number): boolean {
  // "the Monday after the talks": nothing says when they were.
  if (en(s, i - 1) === ARTICLE && en(s, i + 1) === OPEN && Math.abs(valueIn(s.en, s, i + 1)) === 2) return true;
  if (en(s, i - 1) === SHIFT && en(s, i - 2) === CONNECT && en(s, i - 3) === ORDINAL) return true;
  return isWord(s, i - 1, 'other', 'second', 'third', 'fourth') && en(s, i - 2) === EVERY;
}

/** "The Sunday Times", "Friday Harbour is small": a capital follows, and no preposition leads. */
function isNamePart(s: Scan, i: number): boolean {
  const named = tokenKind(s, i + 1) === WORD && hasFlag(s, i + 1, CAPITAL) && NAMES.has(en(s, i + 1));
  return named && (i === 0 || en(s, i - 1) === ARTICLE || endsSentence(s, i - 1));
}

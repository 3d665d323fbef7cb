/** English parts and blocks of years: "spring 2023", "Q3 2024", "the 1990s", "the 21st century", "FY2024". */
import { CAPITAL, WORD } from '../../text/tokens.ts';
import { yearAfter } from './english.ts';
import { type Numeral, yearNumber } from './englishNumbers.ts';
import { ARTICLE, CARDINAL, OF, OPEN, PART, PREPOSITION, S, SHIFT, UNIT, WEAK, YEAR_PART } from './englishWords.ts';
import { partOfYear, seasonCode, yearPart } from './englishYearPart.ts';
import { type Point, point } from './point.ts';
import {
  DASH,
  DOT,
  digits,
  hasFlag,
  innerPoint,
  isNumber,
  kindIn,
  mark,
  numberAt,
  QUOTE,
  type Scan,
  spaced,
  tokenKind,
  valueIn,
} from './scan.ts';
import { CENTURY, QUARTER, YEAR } from './units.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);

/** "spring 2023", "the summer of 2024", "fall 2022". */
export function seasonFirst(s: Scan, i: number): Point | null {
  const value = valueIn(s.en, s, i);
  const year = yearAfter(s, i + 1, false);
  const part = seasonCode(value & 31);
  if (year !== null) return point(i, year.to, 'season', { year: year.value, part });
  const shifted = en(s, i + 1) === OF && en(s, i + 2) === SHIFT ? innerPoint(s, i + 2) : null;
  if (shifted?.year != null && shifted.month === null) return { ...shifted, from: i, part, form: 'season' };
  const before = en(s, i - 1);
  const named = before === ARTICLE && en(s, i - 2) === PREPOSITION;
  if ((value & WEAK) !== 0 || !named || tokenKind(s, i + 1) === WORD) return null;
  return point(i, i + 1, 'season', { part });
}

/** "Q3 2024", "H1", "Q1 of 2017": the letter is at `i`. */
export function quarterFirst(s: Scan, i: number): Point | null {
  const found = yearPart(s, i);
  if (found === null || (!hasFlag(s, i, CAPITAL) && mark(s, i + 2) === DOT && isNumber(s, i + 3))) return null;
  const shifted = en(s, found.to) === SHIFT ? innerPoint(s, found.to) : null;
  if (shifted?.year != null && shifted.month === null) return { ...shifted, from: i, part: found.part, form: 'part' };
  const year = yearAfter(s, found.to, false);
  const p = point(i, year?.to ?? found.to, 'part', { part: found.part, year: year?.value ?? null });
  if (year !== null || valueIn(s.en, s, i) === QUARTER) return p;
  // "H5N1", "H2" in chemistry: a half needs its year.
  return null;
}

/** "1H 2024", "3Q24": the digit is at `i`. */
export function partAfterDigit(s: Scan, i: number): Point | null {
  if (digits(s, i) !== 1 || en(s, i + 1) !== YEAR_PART || spaced(s, i + 1) || !hasFlag(s, i + 1, CAPITAL)) return null;
  const part = partOfYear(valueIn(s.en, s, i + 1), numberAt(s, i));
  const year = yearAfter(s, i + 2, false) ?? (spaced(s, i + 2) ? null : yearNumber(s, i + 2, true));
  return part === null || year === null ? null : point(i, year.to, 'part', { part, year: year.value });
}

/** "1990s", "the '90s", "1970's": the number is at `i`. */
export function decadeFirst(s: Scan, i: number): Point | null {
  if (en(s, i + 1) !== S || (spaced(s, i + 1) && digits(s, i) !== 4)) return null;
  const value = numberAt(s, i);
  if (value < 0 || value % 10 !== 0) return null;
  if (digits(s, i) === 4)
    return value >= 1000 && value < 2200 ? point(i, i + 2, 'decade', { year: value, block: 'decade' }) : null;
  if (digits(s, i) !== 2) return null;
  const quoted = mark(s, i - 1) === QUOTE && !spaced(s, i);
  const before = en(s, quoted || mark(s, i - 1) === DASH ? i - 2 : i - 1);
  const article = before === ARTICLE || before === PREPOSITION || before === PART;
  if (!quoted && !article) return null;
  return point(quoted ? i - 1 : i, i + 2, 'decade', { year: fullDecade(value), block: 'decade' });
}

/** "the nineties", "the nineteen-seventies". */
export function decadeWord(s: Scan, i: number): Point | null {
  const tens = valueIn(s.en, s, i);
  const at = mark(s, i - 1) === DASH ? i - 2 : i - 1;
  const century = en(s, at) === CARDINAL ? valueIn(s.en, s, at) : 0;
  const from = century >= 15 && century <= 20 ? at : i;
  if (en(s, from - 1) !== ARTICLE || mark(s, i + 1) === DASH) return null;
  if (from === i && !led(s, i - 2)) return null;
  return point(from, i + 1, 'decade', { year: from === i ? fullDecade(tens) : century * 100 + tens, block: 'decade' });
}

/** People are "in their forties", years are "in the forties" or "since the forties". */
function led(s: Scan, i: number): boolean {
  return en(s, i) === PREPOSITION || en(s, i) === OPEN || en(s, i) === OF || en(s, i) === PART;
}

function fullDecade(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

/** "the 21st century", "nineteenth century". */
export function centuryFirst(s: Scan, i: number, n: Numeral): Point | null {
  if (!n.ordinal || en(s, n.to) !== UNIT || valueIn(s.en, s, n.to) !== CENTURY || n.value > 30) return null;
  return point(i, n.to + 1, 'decade', { year: (n.value - 1) * 100, block: 'century' });
}

/** "fiscal year 2024", "FY2024": whose year it is, and so when it begins, is not said. */
export function fiscalFirst(s: Scan, i: number): Point | null {
  const at = en(s, i + 1) === UNIT && valueIn(s.en, s, i + 1) === YEAR ? i + 2 : i + 1;
  const year = yearNumber(s, at, false);
  if (year !== null) return point(i, year.to, 'fiscal', { unplaced: true });
  const attached = digits(s, at) === 2 && !spaced(s, at);
  return attached ? point(i, at + 1, 'fiscal', { unplaced: true }) : null;
}

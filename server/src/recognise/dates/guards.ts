/** What looks like a date and is none: document numbers, quantities, versions, money, ranks. */
import { BREAK_TOKEN, CAPITAL, NUMBER, WORD } from '../../text/tokens.ts';
import {
  AND,
  ARTICLE,
  BETWEEN,
  CONNECT,
  NUMBERED,
  OF,
  OPEN,
  OR,
  PART,
  PREPOSITION,
  QUANTITY,
  S,
  THAN,
  WEEKDAY,
} from './englishWords.ts';
import {
  CLOSE_BRACKET,
  DASH,
  DOT,
  digits,
  hasFlag,
  isItemStart,
  isNumber,
  isWord,
  kindIn,
  mark,
  numberAt,
  OPEN_BRACKET,
  raw,
  type Scan,
  spaced,
  standsAlone,
  tokenKind,
  word,
} from './scan.ts';
import { isVietnameseText } from './vietnameseText.ts';

const en = (s: Scan, i: number): number => kindIn(s.en, s, i);

/** True when the number at `i` is joined to what stands before it: "Su-30", "F2024", "$2000", "1.2024". */
export function isJoinedBefore(s: Scan, i: number): boolean {
  if (i === 0 || i === s.bound || spaced(s, i)) return false;
  const before = tokenKind(s, i - 1);
  if (before === WORD || before === NUMBER) return true;
  const unit = mark(s, i - 1);
  if (unit === OPEN_BRACKET || unit === 0x5b || unit === 0x22 || unit === 0x27 || unit === 0x5f || unit === 0x3e)
    return false;
  if (unit === DASH)
    return i > 1 && !spaced(s, i - 1) && (tokenKind(s, i - 2) === NUMBER || tokenKind(s, i - 2) === WORD);
  if (unit === 0x3a) return tokenKind(s, i - 2) === NUMBER;
  return unit !== 0 && unit !== 0x2c && unit !== 0x3b && unit !== 0x2f;
}

/** True when "No.", "Resolution", "Article" or the like makes the number at `i` a number of something. */
export function isNumbered(s: Scan, i: number): boolean {
  let at = i - 1;
  if (mark(s, at) === DOT || mark(s, at) === 0x23) at--;
  if (en(s, at) === NUMBERED || mark(s, i - 1) === 0x23) return true;
  // "Decision No. 12 and 13", "Articles 5 to 7"
  return (
    (en(s, at) === AND || en(s, at) === CONNECT) &&
    isNumber(s, at - 1) &&
    digits(s, at - 1) < 4 &&
    en(s, at - 2) === NUMBERED
  );
}

/** True when a code goes on after the token before `to`: "12/2024/TT-BQP", "2024/ND-CP". */
export function isCode(s: Scan, to: number): boolean {
  const unit = mark(s, to);
  if ((unit !== 0x2f && unit !== DASH) || spaced(s, to) || spaced(s, to + 1)) return false;
  return tokenKind(s, to + 1) === WORD && unit === 0x2f && hasFlag(s, to + 1, CAPITAL);
}

/** True when a noun right after `to` is counted or described by what stands before it. */
export function isFollowedByNoun(s: Scan, to: number): boolean {
  if (tokenKind(s, to) !== WORD || isWord(s, to, 'và')) return false;
  return en(s, to) === QUANTITY || (en(s, to) === 0 && !hasFlag(s, to, CAPITAL));
}

/** A noun of quantity, or what is usually numbered when it stands behind the number: "2000 pages". */
function isCounted(s: Scan, i: number): boolean {
  return en(s, i) === QUANTITY || (en(s, i) === NUMBERED && !hasFlag(s, i, CAPITAL));
}

/** True when a bare four-digit number at `i` is written as a year. */
export function isYear(s: Scan, i: number): boolean {
  const value = numberAt(s, i);
  if (digits(s, i) !== 4 || value < 1000 || value > 2199) return false;
  if (isJoinedBefore(s, i) || isNumbered(s, i) || isCounted(s, i + 1) || goesOn(s, i)) return false;
  const recent = value >= 1900 && value <= 2099;
  const before = en(s, i - 1);
  if (mark(s, i - 1) === OPEN_BRACKET) {
    // Not the argument of a call: "sleep(2000)".
    const closed = mark(s, i + 1) === CLOSE_BRACKET || isPlaced(s, i + 1);
    return recent && spaced(s, i - 1) && closed && tokenKind(s, i - 2) !== NUMBER;
  }
  if (recent && (opensEntry(s, i) || standsAlone(s, i, i + 1))) return true;
  if (before === ARTICLE) return value >= 1940 && value <= 2060 && tokenKind(s, i + 1) === WORD;
  // "a 2016 arrangement"
  if (isWord(s, i - 1, 'a', 'its', 'their') && tokenKind(s, i + 1) === WORD)
    return value >= 1940 && value <= 2060 && value % 100 !== 0;
  if (countsLater(s, i)) return false;
  if (before === PART || before === BETWEEN || orLater(s, i + 1)) return true;
  if (before === THAN)
    return isWord(s, i - 2, 'later', 'earlier', 'sooner', 'older', 'newer') || isWord(s, i - 3, 'year');
  if (recent && isWord(s, i + 1, 'onwards', 'onward')) return true;
  if (before === OPEN) return recent || !isFollowedByNoun(s, i + 1);
  if (before === PREPOSITION) return isYearPreposition(s, i - 1, recent, i);
  if (before === OF && isNumber(s, i - 2)) return false;
  // "the Protocol of 1986 covers": a round number would rather count what follows.
  if (before === OF && recent && value % 100 !== 0) return true;
  if (before === CONNECT || before === OF) return recent && !isFollowedByNoun(s, i + 1);
  if (isWord(s, i - 1, 'starting', 'beginning', 'commencing', 'ending')) return recent && !isFollowedByNoun(s, i + 1);
  // "(with Iceland, 1994)", "a seminar in Lima, 2019."
  if (mark(s, i - 1) === 0x2c && hasFlag(s, i - 2, CAPITAL) && (endsItem(s, i + 1) || isInserted(s, i + 1)))
    return recent;
  if (recent && (isWord(s, i - 1, 'dated', 'born', 'died') || isLifeYear(s, i - 1))) return true;
  // "2024 saw the signing", "2024 is the year of"
  const be = isWord(s, i + 1, 'will') && isWord(s, i + 2, 'be') ? i + 2 : i + 1;
  const isTheYear = isWord(s, be, 'is', 'was', 'be') && isWord(s, be + 1, 'the') && isWord(s, be + 2, 'year');
  if (recent && (isTheYear || isWord(s, i + 1, 'saw', 'witnessed')) && tokenKind(s, i - 1) !== WORD) return true;
  // "They noted that 2023 marks", "He spent 1994 at"
  if (recent && isWord(s, i + 1, 'marks', 'marked') && (tokenKind(s, i - 1) !== WORD || isWord(s, i - 1, 'that', 'as')))
    return true;
  if (recent && isWord(s, i - 1, 'spent') && isWord(s, i + 1, 'at', 'in', 'with')) return true;
  // "2023's dialogue"
  if (recent && en(s, i + 1) === S && !spaced(s, i + 1)) return true;
  if (before === AND || before === OR || mark(s, i - 1) === 0x2c || isWord(s, i - 1, 'và')) {
    const listed = s.yearEnd === i - 1 || (before === AND && mark(s, i - 2) === 0x2c && s.yearEnd === i - 2);
    return recent && listed && !isFollowedByNoun(s, i + 1);
  }
  return false;
}

/** "X (b. 1960)", "Year of birth: 1960", "whose year of birth is 1960": what stands before the year. */
function isLifeYear(s: Scan, at: number): boolean {
  const isLabel = mark(s, at) === 0x3a || isWord(s, at, 'is');
  if (isLabel) return isWord(s, at - 1, 'born', 'birth', 'died', 'death');
  return mark(s, at) === DOT && isWord(s, at - 1, 'b', 'd') && mark(s, at - 2) === OPEN_BRACKET;
}

/** "(2018, Fukuoka)", "(2018, Kuala Lumpur)": behind a year in brackets, where it was. */
function isPlaced(s: Scan, i: number): boolean {
  if (mark(s, i) !== 0x2c || !hasFlag(s, i + 1, CAPITAL)) return false;
  return mark(s, i + 2) === CLOSE_BRACKET || (hasFlag(s, i + 2, CAPITAL) && mark(s, i + 3) === CLOSE_BRACKET);
}

/** "from 1990 to 2010 metres": what the second number counts, the first does too. */
function countsLater(s: Scan, i: number): boolean {
  const joined = en(s, i + 1) === CONNECT || en(s, i + 1) === AND || mark(s, i + 1) === DASH;
  return joined && isNumber(s, i + 2) && en(s, i + 3) === QUANTITY;
}

/** "1/2 screen", "3/4 mile". */
function isFraction(s: Scan, i: number, to: number): boolean {
  const [over, under] = [numberAt(s, i), numberAt(s, i + 2)];
  return over < under && under <= 8 && tokenKind(s, to) === WORD && en(s, to) === 0;
}

/** "7 inches by". */
function isMeasure(s: Scan, i: number): boolean {
  return word(s, i - 1) === 'by' && (en(s, i - 2) === QUANTITY || isNumber(s, i - 3));
}

/** "to 25 per cent". */
function countsPercent(s: Scan, i: number): boolean {
  return en(s, i) === CONNECT && isNumber(s, i + 1) && isWord(s, i + 2, 'per', 'percent', 'cents', 'points');
}

/** A bracket closes, or the sentence, list item or passage ends. */
function endsItem(s: Scan, i: number): boolean {
  const unit = mark(s, i);
  if (unit === CLOSE_BRACKET || unit === 0x3b || i >= s.tokens.count || tokenKind(s, i) === BREAK_TOKEN) return true;
  return unit === DOT && (i + 1 >= s.tokens.count || spaced(s, i + 1) || tokenKind(s, i + 1) === BREAK_TOKEN);
}

/** "the Almaty Protocol, 1991, for which": a comma, and words in lower case. */
function isInserted(s: Scan, comma: number): boolean {
  return mark(s, comma) === 0x2c && tokenKind(s, comma + 1) === WORD && !hasFlag(s, comma + 1, CAPITAL);
}

/** "2016: attaché in Rome", "2018 – Major General": the year before an entry of a chronology. */
function opensEntry(s: Scan, i: number): boolean {
  const unit = mark(s, i + 1);
  return (unit === 0x3a || unit === 0x7c || unit === DASH) && spaced(s, i + 2) && isItemStart(s, i);
}

function goesOn(s: Scan, i: number): boolean {
  if (i + 1 >= s.tokens.count || spaced(s, i + 1)) return false;
  if (tokenKind(s, i + 1) === WORD) return en(s, i + 1) !== S;
  const unit = mark(s, i + 1);
  if (unit === 0x25 || unit === 0x2f || unit === DASH) return true;
  return (unit === 0x2c || unit === DOT || unit === 0x3a) && isNumber(s, i + 2) && !spaced(s, i + 2);
}

/** "2018 or later", "2012 or before". */
function orLater(s: Scan, i: number): boolean {
  if (en(s, i) !== OR) return false;
  const here = word(s, i + 1);
  return here === 'later' || here === 'earlier' || here === 'before' || here === 'after';
}

function isYearPreposition(s: Scan, at: number, recent: boolean, i: number): boolean {
  const here = word(s, at);
  if (here === 'in' || here === 'during' || here === 'throughout' || here === 'circa') {
    return recent || !isFollowedByNoun(s, i + 1);
  }
  // "as early as 2014"
  if (here === 'as') return recent && isWord(s, at - 1, 'early', 'late') && !isFollowedByNoun(s, i + 1);
  return (here === 'from' || here === 'for' || here === 'around') && recent && !isFollowedByNoun(s, i + 1);
}

function isPhrase(s: Scan, i: number): boolean {
  const [a, b] = [numberAt(s, i), numberAt(s, i + 2)];
  return (a === 24 && b === 7) || (a === 9 && b === 11 && !isVietnameseText(s, i, i + 3));
}

const INCHES = /^["“”″]$/;

/** True when day and month in digits may stand as a date: fractions, scores and "24/7" may not. */
export function isShortNumeric(s: Scan, i: number, to: number): boolean {
  if (isJoinedBefore(s, i) || isNumbered(s, i) || isCode(s, to)) return false;
  const unit = mark(s, i + 1);
  const before = en(s, i - 1);
  const here = word(s, i - 1);
  const next = mark(s, to);
  // "5 7/16": an eighth or so more than the number before; "1/8 to 3/4" where no date begins.
  const isMore = tokenKind(s, i - 1) === NUMBER || (before === CONNECT && tokenKind(s, i - 2) === NUMBER);
  if (isMore && i !== s.bound && unit === 0x2f) return false;
  if (tokenKind(s, to) === WORD && en(s, to) === QUANTITY) return false;
  if (next === 0x25 || (isNumber(s, to + 1) && !spaced(s, to) && !spaced(s, to + 1) && next !== DASH && next !== 0x7e))
    return false;
  // "1/4” thick": inches.
  if (INCHES.test(raw(s, to)) && !spaced(s, to) && !INCHES.test(raw(s, i - 1))) return false;
  if (i === s.bound) return true;
  // "24/7" is always, "since 9/11" since the attacks.
  if (isPhrase(s, i) && here !== 'on' && before !== WEEKDAY) return false;
  // "7 inches by 31/2", "from 11/2 to 25 per cent": a half in old print.
  if (unit === 0x2f && numberAt(s, i + 2) === 2 && (isMeasure(s, i) || countsPercent(s, to))) return false;
  const dated = here === 'on' || before === OPEN || before === WEEKDAY || before === BETWEEN || before === CONNECT;
  // "27.11 (Mon)": the heading of a diary's entry.
  if (unit === DOT && mark(s, to) === OPEN_BRACKET && en(s, to + 1) === WEEKDAY && mark(s, to + 2) === CLOSE_BRACKET)
    return true;
  if (unit !== 0x2f) return here === 'on' && tokenKind(s, to) !== WORD;
  if (en(s, to) === OF || isFraction(s, i, to)) return false;
  if (dated || here === 'from') return true;
  const alone = i === 0 && (next !== 0 || tokenKind(s, to) === 0);
  return alone || (i === 0 && en(s, to) === PREPOSITION) || ((next === DASH || next === 0x7e) && isNumber(s, to + 1));
}

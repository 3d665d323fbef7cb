/** English words of the date grammar. */
import {
  CENTURY,
  DAY,
  DECADE,
  FORTNIGHT,
  HALF,
  MONTH_UNIT,
  QUARTER,
  WEEK,
  WEEKEND,
  WORKDAY,
  WORKWEEK,
  YEAR,
} from './units.ts';
import { each, numbered, type WordList } from './words.ts';

/** Value: the month, plus `WEAK` for words that are more often something else, plus `SHORT` for abbreviations. */
export const MONTH = 1;
/** Value: ISO weekday, with the same marks. */
export const WEEKDAY = 2;
export const WEAK = 64;
export const SHORT = 32;
/** Value: the number; from 100 on: hundred and thousand. */
export const ORDINAL = 3;
export const CARDINAL = 4;
/** Value: one of units.ts. */
export const UNIT = 5;
/** last, this, next: value -1, 0, 1; `RECENT` marks "past" and "coming", which mean the nearest one. */
export const SHIFT = 6;
export const RECENT = 8;
/** today, yesterday: value is the offset in days. */
export const DAY_WORD = 7;
/** early, mid, late, beginning, end: a vague part of what follows. */
export const PART = 8;
/** Value: 21 to 24. */
export const SEASON = 9;
export const ARTICLE = 10;
export const OF = 11;
/** to, until, through: joins two ends. Value 1: it also opens a range by itself (until). */
export const CONNECT = 12;
export const AND = 13;
/** Value: -2 before, -1 until and by, 1 since, 2 after. */
export const OPEN = 14;
/** in, on, at, during: a date may follow. Value 1: also before a bare day or year. */
export const PREPOSITION = 15;
/** ago, later, hence: value -1 or 1. */
export const AGO = 16;
/** the same, that: points back to a date that was named. */
export const SAME = 17;
/** a, an, few, several, couple: small counts. */
export const COUNT = 18;
/** What makes the number after it a number of something else. */
export const NUMBERED = 19;
/** Nouns that make the number before them a quantity. */
export const QUANTITY = 20;
/** Words that may follow a date without being described by it. */
export const FUNCTION = 21;
/** every, each: what follows is a set, not a date. */
export const EVERY = 22;
export const SUFFIX = 23;
/** q, h: value QUARTER or HALF when a number follows. */
export const YEAR_PART = 24;
export const FISCAL = 25;
/** AD, CE: 0; BE: 543; BC: -1. */
export const ERA = 26;
export const S = 27;
export const OR = 28;
/** Words beside which a comparison makes an open range: "or later". Value as `OPEN`. */
export const THAN = 29;
/** morning, noon, am, pm: a time of day. */
export const CLOCK = 30;
export const BETWEEN = 31;
/** twenties: value is the tens. */
export const TENS = 32;
export const WITHIN = 33;

export const ENGLISH: WordList = [
  [MONTH, { january: 1, february: 2, april: 4, june: 6, july: 7, august: 8 }],
  [MONTH, { september: 9, october: 10, november: 11, december: 12, march: 3 + WEAK, may: 5 + WEAK }],
  [MONTH, { jan: 1 + SHORT, feb: 2 + SHORT, mar: 3 + SHORT, apr: 4 + SHORT, jun: 6 + SHORT, jul: 7 + SHORT }],
  [MONTH, { aug: 8 + SHORT, sep: 9 + SHORT, sept: 9 + SHORT, oct: 10 + SHORT, nov: 11 + SHORT, dec: 12 + SHORT }],
  [WEEKDAY, numbered(1, 'monday tuesday wednesday thursday friday saturday sunday')],
  [WEEKDAY, { mon: 1 + SHORT, tue: 2 + SHORT, tues: 2 + SHORT, wed: 3 + SHORT, weds: 3 + SHORT, thu: 4 + SHORT }],
  [WEEKDAY, { thur: 4 + SHORT, thurs: 4 + SHORT, fri: 5 + SHORT, sat: 6 + SHORT + WEAK, sun: 7 + SHORT + WEAK }],
  [ORDINAL, numbered(1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth')],
  [ORDINAL, numbered(13, 'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth')],
  [ORDINAL, { thirtieth: 30 }],
  [CARDINAL, numbered(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen')],
  [CARDINAL, numbered(16, 'sixteen seventeen eighteen nineteen twenty')],
  [CARDINAL, { zero: 0, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }],
  [CARDINAL, { hundred: 100, thousand: 1000 }],
  [UNIT, { day: DAY, days: DAY, week: WEEK, weeks: WEEK, weekend: WEEKEND, fortnight: FORTNIGHT }],
  [UNIT, { fortnights: FORTNIGHT, month: MONTH_UNIT, months: MONTH_UNIT, quarter: QUARTER, quarters: QUARTER }],
  [UNIT, { qtr: QUARTER, year: YEAR, years: YEAR, decade: DECADE, decades: DECADE, century: CENTURY }],
  [UNIT, { workweek: WORKWEEK, half: HALF, weekday: WORKDAY, workday: WORKDAY }],
  [SHIFT, { last: -1, this: 0, next: 1, previous: -1, current: 0, following: 1 }],
  [SHIFT, { past: -1 + RECENT, coming: 1 + RECENT, upcoming: 1 + RECENT }],
  [DAY_WORD, { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, tmrw: 1, tmr: 1 }],
  [PART, each(1, 'early beginning start')],
  [PART, each(2, 'mid middle midway')],
  [PART, each(3, 'late end close')],
  [PART, { earlier: 4, later: 5, rest: 6, remainder: 6 }],
  [SEASON, { spring: 21, summer: 22, autumn: 23, fall: 23 + WEAK, winter: 24 }],
  [ARTICLE, { the: 1 }],
  [OF, { of: 1 }],
  [CONNECT, { to: 0, until: 1, till: 1, through: 0, thru: 0 }],
  [AND, { and: 1 }],
  [OPEN, { before: -2, by: -1, since: 1, after: 2 }],
  [BETWEEN, { between: 1 }],
  [WITHIN, { within: 1 }],
  [
    TENS,
    { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
  ],
  [PREPOSITION, each(1, 'in on during from for around about circa throughout at as')],
  [AGO, { ago: -1, hence: 1 }],
  [SAME, { same: 0, that: 1 }],
  [COUNT, { a: 1, an: 1, few: 3, several: 3, couple: 2 }],
  [
    NUMBERED,
    each(
      1,
      'no nos number numbers resolution resolutions decision decisions decree decrees circular directive directives ' +
        'article articles law laws act order orders section sections chapter chapters page pages pp flight ship ' +
        'hull unit brigade regiment division battalion squadron type model version versions v ver room line lines ' +
        'paragraph paragraphs annex rule rules protocol clause item items figure table appendix vol volume issue ' +
        'highway route road street avenue building gate channel box code serial notice plan document mirage class ' +
        'agenda iso form bill patent cve fax tel telephone phone ext seat platform pier berth desk hall suite floor ' +
        'locker booth exhibit docket apartment flat lot bed pier runway track window counter',
    ),
  ],
  [
    QUANTITY,
    each(
      1,
      'people persons troops soldiers sailors officers men women villages households families pieces km kilometres ' +
        'kilometers metres meters miles feet tonnes tons kg kilograms usd dollars dong vnd yen euros percent per ' +
        'hectares acres ships vessels aircraft seats copies units million billion trillion thousand participants ' +
        'delegates students workers members times points words votes hours minutes seconds rpm hp mw kw gb mb ' +
        'personnel civilians refugees guests visitors houses homes schools shares barrels rounds guns tanks',
    ),
  ],
  [
    FUNCTION,
    each(
      1,
      'at with when while where which who whom whose is are was were will would has have had shall should can could ' +
        'but if via without under over into onto upon against amid among despite ' +
        'because although though so then there here it he she they we i you also not only both either nor ' +
        'saw marked took said meeting attended alongside along local onward onwards forward',
    ),
  ],
  [EVERY, each(1, 'every each')],
  [SUFFIX, each(1, 'st nd rd th')],
  [YEAR_PART, { q: QUARTER, h: HALF }],
  [FISCAL, each(1, 'fiscal financial fy')],
  [ERA, { ad: 0, ce: 0, be: 543, bc: -1, bce: -1 }],
  [S, { s: 1, "'s": 1 }],
  [OR, { or: 1 }],
  [THAN, { than: 1 }],
  [CLOCK, each(1, 'am pm noon midnight morning afternoon evening night o oclock hours')],
];

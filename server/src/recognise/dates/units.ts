/** The units that relative dates count in, as the numbers that word tables hold. */
export const DAY = 1;
export const WEEK = 2;
export const WEEKEND = 3;
export const FORTNIGHT = 4;
export const MONTH_UNIT = 5;
export const QUARTER = 6;
export const YEAR = 7;
export const DECADE = 8;
export const CENTURY = 9;
/** Monday to Friday. */
export const WORKWEEK = 10;
export const HALF = 11;
/** One working day. */
export const WORKDAY = 12;

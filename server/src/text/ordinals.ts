/** Ordinal and cardinal numbers in words and figures. */

/** In their order, "first" at 0. */
export const ORDINAL_WORDS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "tenth", "forty-fifth", "sixtieth"; null from a hundred on. */
function ordinalWord(n: number): string | null {
  const word = ORDINAL_WORDS[n - 1];
  const tens = TENS[Math.floor(n / 10) - 2];
  if (word !== undefined || tens === undefined || n > 99) return word ?? null;
  return n % 10 === 0 ? tens.replace(/y$/, 'ieth') : `${tens}-${ORDINAL_WORDS[(n % 10) - 1]}`;
}

/** "1st", "22nd", "113th". */
export function ordinalText(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const suffix = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/**
 * As the text writes its ordinal: "10th" for "9th", "Tenth" for "Ninth", "XI" for "IX", "lần thứ 10" for "lần thứ chín", 第10回 for
 * 第9回, and "10" in a field that has figures alone.
 */
export function ordinalInStyle(n: number, written: string): string {
  const figures = /[0-9]+|[\uff10-\uff19]+/.exec(written);
  if (figures) return written.slice(0, figures.index) + figuresLike(n, written.slice(figures.index));
  const counted = COUNTED.exec(written);
  if (counted) return `${counted[1] ?? counted[2]}${n}${counted[3] ?? ''}`;
  if (/^[IVXL]{2,}$/.test(written)) return roman(n) ?? ordinalText(n);
  const word = ordinalWord(n);
  if (word === null) return ordinalText(n);
  return written[0] === written[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** "lần thứ chín", 第九回: numbers in the words of their languages, between what counts them. */
const COUNTED = /^(.*\bthứ\s+)\S+.*$|^(第)[^回次]+(回|次)$/iu;

/** The figures that `written` begins with, and their English ending, which goes with the number. */
function figuresLike(n: number, written: string): string {
  const [all = '', figures = '', raised = '', ending] =
    /^([0-9]+|[\uff10-\uff19]+)(?:\s*((?:<sup>|\^\{?)?)(st|nd|rd|th)(?!\p{L}))?/iu.exec(written) ?? [];
  const rest = written.slice(all.length);
  if (ending !== undefined) return `${n}${raised}${ordinalText(n).slice(-2)}${rest}`;
  const isWide = figures >= '\uff10';
  return (isWide ? String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))) : String(n)) + rest;
}

/** "IX"; null from ninety on. */
function roman(n: number): string | null {
  if (n >= 90) return null;
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'][Math.floor(n / 10)];
  return `${tens}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]}`;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** "forty", "Forty-five"; null where the words are no number below a hundred. */
export function cardinalOf(words: string): number | null {
  const [first = '', unit, ...more] = words.toLowerCase().split('-');
  const tens = TENS.indexOf(first) + 2;
  const ones = UNITS.indexOf(unit ?? first) + 1;
  if (more.length > 0 || (tens < 2 && (unit !== undefined || ones < 1))) return null;
  if (tens < 2) return ones;
  if (unit === undefined) return tens * 10;
  return ones >= 1 && ones <= 9 ? tens * 10 + ones : null;
}

/** In words where the text has words ("forty", "Forty"), else in figures. */
export function cardinalInStyle(n: number, written: string): string {
  const tens = TENS[Math.floor(n / 10) - 2];
  const unit = UNITS[(tens === undefined ? n : n % 10) - 1];
  if (!/^[a-z]/i.test(written) || n < 1 || n > 99) return String(n);
  const word = [tens, unit].filter((part) => part !== undefined).join('-');
  return written[0] === written[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

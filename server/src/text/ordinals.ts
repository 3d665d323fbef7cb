/** Ordinal numbers in words and figures. */

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "tenth", "forty-fifth", "sixtieth"; null from a hundred on. */
function ordinalWord(n: number): string | null {
  const word = WORDS[n - 1];
  const tens = TENS[Math.floor(n / 10) - 2];
  if (word !== undefined || tens === undefined || n > 99) return word ?? null;
  return n % 10 === 0 ? tens.replace(/y$/, 'ieth') : `${tens}-${WORDS[(n % 10) - 1]}`;
}

/** "1st", "22nd", "113th". */
export function ordinalText(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const suffix = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** In words where the text has words ("tenth", "Tenth"), else in figures: "10th", or "10" in a field that has them alone. */
export function ordinalInStyle(n: number, written: string): string {
  if (/^\d+$/.test(written)) return String(n);
  const word = ordinalWord(n);
  if (/^\d/.test(written) || word === null) return ordinalText(n);
  return written[0] === written[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Ordinal numbers in words and figures. */

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "1st", "22nd", "113th". */
export function ordinalText(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const suffix = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** In words where the text has words ("tenth", "Tenth"), else in figures: "10th", or "10" in a field that has them alone. */
export function ordinalInStyle(n: number, written: string): string {
  if (/^\d+$/.test(written)) return String(n);
  const word = WORDS[n - 1];
  if (/^\d/.test(written) || word === undefined) return ordinalText(n);
  return written[0] === written[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The ISO date in a file's name: `2020-03-03-hanoi.dossier.txt`, `20200303.txt`. */
import { isDate } from '../time/calendar.ts';
import { dateValue, type PartialDate } from '../time/edtf.ts';

const ISO = /(?<!\d)(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/g;

/** `name` may be a path or a URI; folders are left out of account. Two different dates in one name are none. */
export function fileDate(name: string): PartialDate | null {
  const found = new Map<string, PartialDate>();
  for (const [, y, , m, d] of name.slice(name.lastIndexOf('/') + 1).matchAll(ISO)) {
    const [year, month, day] = [Number(y), Number(m), Number(d)];
    // Eight digits in a row are a date only if they can be one of a dossier's time.
    if (year < 1800 || year > 2199 || !isDate(year, month, day)) continue;
    const value = dateValue(year, month, day);
    found.set(value.edtf, value);
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}

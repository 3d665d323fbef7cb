/** What stands around a title beside a name: words of another time, commas that set it off. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, FORMER, HONORIFIC } from '../recognise/words.ts';
import type { Places, Walker } from './walk.ts';

export const VIETNAMESE_HONORIFICS: ReadonlySet<string> = new Set(['ông', 'bà', 'ngài']);
/** "nguyên Bộ trưởng": without its marks the first is a name. */
const VIETNAMESE_FORMER: ReadonlySet<string> = new Set(['nguyên', 'cựu']);

export const isFormerAt = (at: number, w: Walker): boolean =>
  w.has(at, FORMER) ||
  VIETNAMESE_FORMER.has(w.written(at)) ||
  (w.written(at) === 'past' && (w.has(at - 1, ARTICLE) || w.is(at - 1, "'s")));

/**
 * "the Minister of National Defence, General X, said": a name behind a title and a comma is its holder's only when a
 * comma follows as well, or the end of the sentence. "On behalf of the Minister, X thanked the guests" speaks of two
 * people, and so does a list.
 */
export function isSetOff(person: Item, places: Places, w: Walker): boolean {
  if (w.is(person.to, '.') && !w.isLower(person.to + 1)) return true;
  if (w.is(person.to, ';')) return true;
  if (w.is(person.to, '-')) return true;
  if (!w.is(person.to, ',') && !w.is(person.to, ')')) return false;
  let next = person.to + 1;
  while (w.has(next, ARTICLE | COUNTRY) || w.is(next, "'s")) next++;
  return !places.titleFrom.has(next) && !places.personFrom.has(next) && !w.has(next, HONORIFIC);
}

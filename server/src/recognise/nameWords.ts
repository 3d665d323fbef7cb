/** Names by their own words, whatever stands beside them: Vietnamese, Korean and Arabic ones, those that a given name begins. */
import { foldText } from '../text/fold.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { beginsName } from './givenNames.ts';
import type { NameRun } from './nameRun.ts';
import { isPlace, NAMESAKES } from './nameShape.ts';
import type { Neighbours } from './neighbours.ts';
import { ARTICLE, PLACE_NOUN } from './words.ts';

/** "Le Thi Bich Tran Chau", "Cao Van Dat": by the middle name, which nothing else is called by. */
export function isVietnamese({ from, to }: NameRun, t: Neighbours): boolean {
  const middle = t.written(from + 1);
  if (to - from < 3 || !(middle === 'Thi' || middle === 'Thị' || middle === 'Van' || middle === 'Văn')) return false;
  if (t.has(from - 1, ARTICLE) || isPlace({ from, to: to + 1 }, t)) return false;
  // "tàu 015 Trần Hưng Đạo"
  if (VIETNAMESE_NAMESAKES.has(t.written(t.kind(from - 1) === NUMBER ? from - 2 : from - 1))) return false;
  return (
    FAMILIES.has(foldText(t.written(from))) && ![from - 1, to].some((i) => NAMESAKES.has(t.written(i).toLowerCase()))
  );
}

/** Before "Thi" and "Van", folded. */
const FAMILIES = wordSet(
  'nguyen tran le pham phan hoang huynh vu vo dang bui ho ngo duong ly dao doan trinh dinh lam mai cao luong truong ha ta phung chu ton quach kieu luu vuong thai tong nong mac trieu tang',
);

/** "Yeo Min-jae": the second syllable of a Korean given name is in lower case, which no other compound is. */
export function isKorean({ from, to }: NameRun, t: Neighbours): boolean {
  if (to - from !== 4 || !t.is(from + 2, '-')) return false;
  const [family, first, second] = [t.written(from), t.written(from + 1), t.written(from + 3)];
  return family.length <= 8 && first.length <= 5 && second.length <= 5 && t.lower(from + 3) && /^\p{L}+$/u.test(first);
}

/** "Abu Salim al-Brankovi", "Odil bin Ferrel": what stands between is no other compound's; "Abu Dhabi" is a place. */
export function isArabic({ from, to }: NameRun, t: Neighbours): boolean {
  let linked = -1;
  for (let i = from + 1; i < to - 1; i++) if (LINKS.has(t.written(i))) linked = i;
  const first = t.written(from);
  return (
    linked > from &&
    (t.written(linked) !== 'al' || (first === 'Abu' && to - from > 4)) &&
    !t.has(from - 1, PLACE_NOUN | ARTICLE)
  );
}

const LINKS: ReadonlySet<string> = new Set(['al', 'bin', 'ibn', 'binti']);

/**
 * "Gareth Pryce back from leave": by the given name. A ship, a class of ships and a prize are named after somebody, and a
 * company may be called by its letter: "USS John C. Stennis", "Oscar Class", "the Alfred Nobel Prize", "Charlie Company".
 */
export function isGiven({ from, to }: NameRun, t: Neighbours): boolean {
  if (t.has(from - 1, ARTICLE) || t.is(to, '-') || isPlace({ from, to }, t)) return false;
  let words = 0;
  for (let i = from; i < to; i++) if (t.kind(i) === WORD) words++;
  if (words < 2 || !beginsName(t.written(from), words)) return false;
  // "tàu 015 Trần Hưng Đạo"
  if (VIETNAMESE_NAMESAKES.has(t.written(t.kind(from - 1) === NUMBER ? from - 2 : from - 1))) return false;
  return ![from - 1, to - 1, to].some((i) => NAMESAKES.has(t.written(i).toLowerCase()));
}

/** Before what is named after somebody; with a capital some are given names. */
const VIETNAMESE_NAMESAKES = wordSet('tàu đường phố trường cầu quận phường viện');

/** In which order the name of somebody unknown is written. */
import { homesOf, isPlausibleFamily } from '../recognise/culture.ts';
import type { Registry } from '../registry/model.ts';
import { searchForm } from '../text/searchForm.ts';
import { wordSet } from '../text/wordSet.ts';

/** Countries whose names begin with the family name, where the registry has nobody of them. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['VN', 'JP', 'CN', 'KR', 'KP', 'TW', 'HU', 'KH']);
/** People looked at to see how names are ordered. */
const MOST_SEEN = 500;

/** `country` null: as far as the words of the name tell it. */
export function isFamilyFirst(words: readonly string[], country: string | null, registry: Registry): boolean {
  return country === null ? beginsWithFamily(words.map(searchForm), registry) : isOfCountry(country, registry);
}

function isOfCountry(country: string, { people }: Registry): boolean {
  let seen = 0;
  let balance = 0;
  for (const person of people.values()) {
    if (++seen > MOST_SEEN) break;
    if (person.country === country) balance += person.name.order === 'family-first' ? 1 : -1;
  }
  return balance === 0 ? FAMILY_FIRST.has(country) : balance > 0;
}

/** A family of the registry that nobody has for a given name, or three syllables of Viet Nam that begin with a family of it. */
function beginsWithFamily(words: readonly string[], { people }: Registry): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  let seen = 0;
  let isFamily = false;
  for (const { name } of people.values()) {
    if (++seen > MOST_SEEN) break;
    const [family, given] = [searchForm(name.family), searchForm(name.given)];
    if (name.order === 'given-first' && (given === first || family === last)) return false;
    // The parts of a Japanese name may be written in either order, those of others not.
    if (name.order === 'family-first' && family === last && family !== first) return false;
    if (name.order === 'family-first' && family === first) isFamily = true;
  }
  if (isFamily || (words.length === 2 && isOfEastAsia(first, last))) return true;
  return words.length >= 3 && isPlausibleFamily(first, 'VN') && homesOf(words).includes('VN');
}

/** Families of China that nobody has for a given name in the West, and of Korea before two syllables ("Kim Min-seok"). */
const CHINESE = wordSet(
  'cao chen deng feng guo huang jiang liang liu luo peng sun tang wang wei wu xiao xie xu yang yuan zeng zhang zhao zheng zhou zhu',
);
const KOREAN = wordSet(
  'ahn bae cho choe choi chung han hong hwang jang jeon jeong jung kang kim kwon lee lim moon oh park ryu seo shin sohn song yang yi yoo yoon yun',
);
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|i?ong|eng|ing|[iuü]?an|en|in|un|iao|ao|[iu]?ai|ei|ou|iu|ui|uo|ia|ua|ie|ue|er|[aeiou])){1,2}$/;

function isOfEastAsia(first: string, last: string): boolean {
  return (
    (CHINESE.has(first) && !CHINESE.has(last) && PINYIN.test(last)) ||
    (KOREAN.has(first) && /^\p{L}+[- ]\p{L}+$/u.test(last))
  );
}

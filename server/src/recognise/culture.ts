/**
 * Which syllables a culture's romanised names are made of. A word that breaks these rules is no name of that culture,
 * so a near miss of a known name that breaks them can only be a misspelling; one that keeps them may be somebody else.
 * Sources: the rime tables of Vietnamese orthography (without diacritics) and the Hepburn and Kunrei systems.
 */
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/wordSet.ts';
import { familyNameOf } from './native/surnames.ts';

const VIETNAMESE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|q(?=uy)|th|tr|[bcdghklmnprstvx])?(?:a(?:[ciomptuy]|ch|ng|nh|n)?|e(?:[cmoptu]|ch|ng|nh|n)?|i(?:[amptu]|ch|ng|nh|n|e[cmptu]|eng|en)?|o(?:[cimpt]|ng|n|o[cn]g?|a(?:[cimopty]|ch|ng|nh|n)?|e(?:[mot]|n)?)?|u(?:[acimptuy]|ng|n|a(?:[nty]|ng)|e(?:ch|nh)?|o(?:[cimptu]|ng|n)?|y(?:[atu]|e[nt]|nh|n|ch|p)?)?|y(?:[emt]|e[mntu]|eng|n)?)$/;

const JAPANESE =
  /^(?:(?:[kgsznhbpmrj]?y(?=[auo])|y(?=e)|kk|ss|ssh|tt|tch|pp|[kgsztdnhbpmr]|sh|ch|ts|j|f|w)?(?:[aiue]|oh?)|(?<=[aiueo])(?:n(?![aiueoy])|m(?=[bmp])))+$/;

/** `false` when the folded word cannot be part of a name of that country; `true` where no rule is known. */
export function isPlausibleName(word: string, country: string): boolean {
  if (country === 'VN') return VIETNAMESE.test(word);
  if (country === 'JP') return JAPANESE.test(word);
  return true;
}

/**
 * Vietnamese family names in the order of the alphabet, without diacritics: those of the majority and the commonest of
 * the others. Source: the usual lists of family names in Viet Nam.
 */
const VIETNAMESE_FAMILIES = wordSet(
  'an au au bach ban banh be bui but cai cam can cao cat chu chau che chung cu cung da dam dan dang dao dau dich diep dieu dinh do doan dong du duong duy gia giang giap giao ha ham han hau ho hoa hoang hong hoac hua hung huyen huynh hy kha khieu khong khuat khuc khuu kieu kim ky la lac lai lam lang lanh lao le leo lieu linh lo loc loi long lu lua luc luong luu luyen ly ma mac mach mai man mau mong mua na ngan nghe nghi nghiem ngo nguy nguyen nhan nhu nhung ninh nong o ong phac pham phan phi pho phu phung phuong quach quan quang que sa sam sinh son sung suu ta tang tao tat tau thach thai tham than thang thao thap thi thien thieu thoi to ton tong tra trac tran trang tri trieu trinh tru trung truong tu tuong tuu ty ung uong van vang vi viem vien vo vu vua vuong xa y yen',
);

/** `false` when the folded word is no family name of that country; `true` where no list is known. */
export function isPlausibleFamily(word: string, country: string): boolean {
  return country !== 'VN' || VIETNAMESE_FAMILIES.has(word);
}

/** The countries with a rule in which every one of the folded words can be part of a name. */
export function homesOf(words: readonly string[]): readonly string[] {
  return ['VN', 'JP'].filter((country) => words.every((word) => isPlausibleName(word, country)));
}

/** The same of a whole name as it is written; kanji are Japanese where they begin with one of its family names. */
export function homesOfName(name: string): readonly string[] {
  if (/^\p{Script=Han}+$/u.test(name)) return familyNameOf(name) === null ? [] : ['JP'];
  return homesOf(foldText(name).split(' '));
}

const PARTICLES = wordSet('de da do dos das del della di du la le van von der den ter ten bin ibn al el e y');

/**
 * The parts of a stranger's folded full name by which a text may go on speaking of him: given name in Viet Nam, family
 * name in East Asia, and in the West the last word, with its particles ("van der Meer") or as the first of two family
 * names ("Rojas Fuentealba").
 */
export function shortForms(words: readonly string[]): readonly string[] {
  const parts = words.filter((word) => !/^(?:[a-z]\.?|jr|sr|ii|iii|iv)\.?$/.test(word) || word === 'e' || word === 'y');
  const last = parts.at(-1) ?? '';
  const forms = new Set([parts[0] ?? '', last]);
  // "Al-Tarawneh" is "Tarawneh" too.
  const bare = /^(?:a[ldnrstz]|ash|el)-(.{3,})$/.exec(last)?.[1];
  if (bare !== undefined) forms.add(bare);
  // "Horvat" of "Ana Horvat-Kranjec".
  const [first = '', ...others] = last.split('-');
  if (bare === undefined && others.length === 1 && parts.length > 1 && first.length > 3) forms.add(first);
  for (let i = 1; i < parts.length; i++) {
    const tail = parts.slice(i);
    if (tail.length <= 3) forms.add(tail.join(' '));
    const word = parts[i] ?? '';
    // Middle names of Vietnamese people are common words of other names.
    if (word.length > 3 && !isPlausibleName(word, 'VN')) forms.add(word);
  }
  // No name ends in a particle: "Vu Thanh Van".
  return [...forms].filter((form) => form.length > 1 && (form === last || !PARTICLES.has(form)));
}

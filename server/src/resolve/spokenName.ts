/** Vietnamese syllables as they are spoken: which marks two ways of writing a name may differ in. */
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';

/** "Hoàng Xuân Chiên" is no Hoàng Xuân Chiến, unless a title that was his then stands beside it. */
export function hasOtherMarks(written: string, { name: { full, variants } }: Person): boolean {
  if (!LATIN.test(written) || languageOf(full) !== 'vi') return false;
  const words = written.split(/\s+/).filter(isMarkedSyllable);
  return [full, ...variants].every((form) => {
    const own = form.split(' ');
    // In whichever order; a word without marks may be one that somebody did not mark.
    return words.some((word) => !own.some((each) => spoken(each) === spoken(word)));
  });
}

const LATIN = /^[\p{Script=Latin}\p{M}\s]+$/u;

/** With other marks it is another word of Vietnamese: "Thường trực" is nothing of Võ Văn Thưởng's. */
export function isOtherSyllable(written: string, person: Person | undefined): boolean {
  if (!isMarkedSyllable(written)) return false;
  const own = person?.name.full.split(' ').find((word) => foldText(word) === foldText(written)) ?? '';
  return isMarkedSyllable(own) && spoken(own) !== spoken(written);
}

const isMarkedSyllable = (word: string): boolean => /[^\p{ASCII}]/u.test(word) && !/\s/u.test(word);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Letters, then tones: "Hòa" and "Hoà" are one. */
function spoken(word: string): string {
  const letters = word.normalize('NFD').toLowerCase();
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
}

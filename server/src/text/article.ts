/** "a" or "an": by the sound that the next word begins with, as far as its letters tell. */

/** Read letter by letter these begin with a vowel: "an FAO visit", "an MSDF ship". */
const VOWEL_LETTERS = 'AEFHILMNORSX';

/** Spelt with a vowel and spoken with a consonant: "a United", "a European", "a one-day". */
const CONSONANT = /^(?:eu|ew|one\b|once\b|u(?:k|se|su|ti|ten|ro|ra|bi|fo)|uni(?!n|m)|unanim)/i;
/** "an hour", "an honorary". */
const SILENT = /^(?:hour|honest|honou?r|heir)/i;

/** Null where the letters leave it open: "UNCLOS" is spoken as a word by some and spelt by others. */
export function articleBefore(text: string): 'a' | 'an' | null {
  const [word = ''] = /^[\p{L}\d]+/u.exec(text.normalize('NFD').replace(/\p{M}/gu, '')) ?? [];
  if (word === '') return null;
  if (/^\d/.test(word)) return /^(?:8|1[18](?!\d))/.test(word) ? 'an' : 'a';
  if (!/^[A-Za-z]/.test(word)) return null;
  const vowel = /^[aeiou]/i.test(word);
  if (isAbbreviation(word)) {
    const spelt = VOWEL_LETTERS.includes(word.charAt(0)) ? 'an' : 'a';
    // Four letters with a vowel among them are mostly spoken as a word: "a MOFA", "a NATO".
    const spoken = vowel ? 'an' : 'a';
    if (word.length > 3 && /[AEIOU]/i.test(word.slice(1)) && spelt !== spoken) return vowel ? null : spoken;
    return spelt;
  }
  if (SILENT.test(word)) return 'an';
  return vowel && !CONSONANT.test(word) ? 'an' : 'a';
}

/** "MSDF", "MoFA"; a word of a headline in capitals has more letters than those have. */
function isAbbreviation(word: string): boolean {
  const capitals = word.replace(/[^A-Z]/g, '').length;
  return word.length <= LONGEST && capitals >= 2 && capitals >= word.length - 1;
}

const LONGEST = 6;

/** Which of the languages with letters of their own a text is written in. */

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Those of other languages (â, đ, ô in French or Croatian) do not count alone. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
const PLAIN = /^[\x20-\x7e]*$/;

/** By its letters; null for what English could be. */
export function languageOf(text: string): 'vi' | 'ja' | null {
  if (PLAIN.test(text)) return null;
  if (JAPANESE.test(text)) return 'ja';
  return VIETNAMESE.test(text.normalize('NFC')) ? 'vi' : null;
}

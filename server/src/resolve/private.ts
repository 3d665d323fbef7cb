/** Names that their surroundings give to somebody who holds no office: "Mrs X Y", "X Y, a florist". */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { OFFICE_WORD } from '../recognise/words.ts';
import { CAPITAL, WORD } from '../text/tokens.ts';

/** Officials are given their title, or "Mr" and "Ms" in the text that follows it. */
const HONORIFICS: readonly string[] = ['mrs', 'miss', 'madam', 'mdm'];
/** Of whom the text speaks and not what they do: "X Y, a member of the delegation". */
const PLACES: readonly string[] = ['member', 'general', 'colonel', 'guest', 'former', 'graduate', 'politician'];

export function isPrivate(person: Item, { tokens }: Scan, { lexicon, words }: Matcher): boolean {
  if (!person.near || person.near.length === 0) return false;
  const is = (i: number, word: string) => i >= 0 && i < tokens.count && lexicon.is(tokens.word[i] as number, word);
  const before = is(person.from - 1, '.') ? person.from - 2 : person.from - 1;
  if (HONORIFICS.some((word) => is(before, word))) return true;
  const noun = person.to + 2;
  if (!is(person.to, ',') || !(is(person.to + 1, 'a') || is(person.to + 1, 'an')) || noun >= tokens.count) return false;
  if (tokens.kind[noun] !== WORD || ((tokens.flags[noun] as number) & CAPITAL) !== 0) return false;
  const isOffice = ((words.classes[tokens.word[noun] as number] as number) & OFFICE_WORD) !== 0;
  return !isOffice && !PLACES.some((word) => is(noun, word));
}

/** "Mr. Phan thanked", "According to Mr. Phan, the talks", not "Mr. Phan, the interpreter, thanked". */
export function isAddressed(person: Item, { tokens }: Scan, { lexicon }: Matcher): boolean {
  if (person.to - person.from !== 1) return false;
  const is = (i: number, word: string) => i >= 0 && i < tokens.count && lexicon.is(tokens.word[i] as number, word);
  const before = is(person.from - 1, '.') ? person.from - 2 : person.from - 1;
  // "According to Mr. Phan, the interpreter, it": a second comma closes what is said of him.
  const closes = [2, 3, 4, 5].some((i) => is(person.to + i, ','));
  const isSource = is(before - 1, 'to') && is(before - 2, 'according') && !closes;
  return is(before, 'mr') && (isSource || !is(person.to, ',')) && !is(person.to, '(');
}

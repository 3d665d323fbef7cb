/** How the words of a text fit those of a title, with one slip: a letter, two words exchanged, a word parted, small words, one word of substance. */
import { editDistance, haveSameLetters } from '../text/distance.ts';
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Matcher } from './matcher.ts';
import type { TitleSlip } from './mention.ts';
import type { Scan } from './scan.ts';
import { type IndexedTitle, kindOf } from './titleIndex.ts';
import { idAt, placeAt, type Walk } from './titleWalk.ts';

export interface Aligned {
  readonly slip: TitleSlip;
  readonly to: number;
  readonly title: IndexedTitle;
  /** What makes the text right, by tokens; none where the whole title has to be written anew. */
  readonly edits: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

/** The word at `w` is that of the title at `t`, or differs from it in its number alone, or both are small words. */
function agrees(walk: Walk, w: number, title: IndexedTitle, t: number): boolean {
  const id = idAt(walk, w);
  if (id === title.words[t]) return true;
  const alike = id >= 0 && isAlike(walk.places[w] as number, title.folded[t] ?? '', walk.scan);
  walk.small ||= alike;
  return alike;
}

/** The token behind the text from the word at `w` on, where it agrees with the rest of the title from `t` on; else -1. */
export function restEnd(walk: Walk, w: number, title: IndexedTitle, t: number): number {
  const count = title.words.length;
  for (let k = t; k < count; k++) if (!agrees(walk, w + k - t, title, k)) return -1;
  return placeAt(walk, w + count - t - 1) + 1;
}

/** How the text from a token on differs from the title in one place; its end where it does not, null where in more. */
export function align(walk: Walk, title: IndexedTitle): Aligned | number | null {
  const { words } = title;
  const { scan, matcher } = walk;
  walk.small = false;
  let k = 0;
  while (k < words.length && agrees(walk, k, title, k)) k++;
  if (k === 0) return null;
  if (k === words.length) {
    const to = placeAt(walk, k - 1) + 1;
    return walk.small ? { slip: 'small', to, title, edits: [] } : to;
  }
  const at = placeAt(walk, k);
  if (at < 0) return null;
  const parted = partedAt(walk, title, k);
  if (parted !== null) return parted;
  const replaced = restEnd(walk, k + 1, title, k + 1);
  const slip = replaced > 0 ? slipOf(at, title, k, scan, matcher) : null;
  if (slip === 'letter' && !walk.small) {
    const text = spelledLike(at, title, k, scan, matcher);
    return { slip, to: replaced, title, edits: [{ from: at, to: at + 1, text }] };
  }
  if (slip === 'kind')
    return { slip, to: replaced, title, edits: [{ from: at, to: at + 1, text: title.written[k] ?? '' }] };
  if (slip !== null) return { slip, to: replaced, title, edits: [] };
  const id = idAt(walk, k);
  for (let gap = 1; gap <= 2; gap++) {
    // "Exchanges and Cooperation" for "Cooperation and Exchanges".
    if (id !== words[k + gap] || idAt(walk, k + gap) !== words[k]) continue;
    const turned = gap === 1 || idAt(walk, k + 1) === words[k + 1];
    const to = turned ? restEnd(walk, k + gap + 1, title, k + gap + 1) : -1;
    const other = placeAt(walk, k + gap);
    if (to > 0 && words.length > 3) return { slip: 'order', to, title, edits: exchanged(at, other, scan) };
  }
  const wanted = title.written[k] ?? '';
  const dropped = restEnd(walk, k, title, k + 1);
  if (dropped > 0) return oneWord(wanted, words.length - 1, dropped, title, matcher);
  const added = restEnd(walk, k + 1, title, k);
  if (added <= 0) return null;
  const extra = scan.text.slice(scan.tokens.start[at], scan.tokens.end[at]);
  return oneWord(extra, words.length, added, title, matcher);
}

/** "Unietd States": with the slip they are two words, and one token where both are right. */
function partedAt(walk: Walk, title: IndexedTitle, k: number): Aligned | null {
  const right = title.folded[k] ?? '';
  const second = right.includes(' ') ? placeAt(walk, k + 1) : -1;
  const to = second < 0 ? -1 : restEnd(walk, k + 2, title, k + 1);
  if (to <= 0 || walk.small) return null;
  const { text, tokens } = walk.scan;
  const from = placeAt(walk, k);
  const written = foldText(text.slice(tokens.start[from], tokens.end[second])).replace(/\s+/g, ' ');
  if (editDistance(written, right, 1) > 1) return null;
  return { slip: 'letter', to, title, edits: [{ from, to: second + 1, text: title.written[k] ?? '' }] };
}

/** "Exchange" for "Exchanges", "for" for "on"; `right` is folded. */
function isAlike(at: number, right: string, { text, tokens }: Scan): boolean {
  const start = tokens.start[at] as number;
  const length = (tokens.end[at] as number) - start;
  // Nearly all words differ in their length or their first letter already.
  const more = Math.abs(length - right.length);
  const plural =
    (more === 1 || (more === 2 && text.charCodeAt(start + length - 3) === 0x69)) &&
    (text.charCodeAt(start) | 0x20) === right.charCodeAt(0);
  const small = length <= LONGEST_SMALL && right.length <= LONGEST_SMALL && SMALL.has(right);
  if (!small && !plural) return false;
  const written = foldText(text.slice(start, start + length));
  return small ? SMALL.has(written) : singular(written) === singular(right) && !areSeveral(written, right);
}

/** "Reciprocal Access Agreements": more than one, and no slip. */
const areSeveral = (written: string, right: string): boolean => written === `${right}s` && kindOf(right) >= 0;

export const SMALL = wordSet('on of and for to in with towards toward concerning regarding about between a an at by');
const LONGEST_SMALL = 10;
/** Words that must agree before another one of substance counts as a slip. */
export const LEAST_SAME = 4;
/** Of a meeting its number and its day have to agree, too. */
const LEAST_OF_EVENT = 2;

/** A word left out or put in. */
function oneWord(word: string, same: number, to: number, title: IndexedTitle, { words }: Matcher): Aligned | null {
  if (SMALL.has(word.toLowerCase())) return { slip: 'small', to, title, edits: [] };
  return same < LEAST_SAME || words.country.has(words.id(word)) ? null : { slip: 'word', to, title, edits: [] };
}

/** What is wrong with one word in the place of another. */
export function slipOf(at: number, title: IndexedTitle, k: number, scan: Scan, { words }: Matcher): TitleSlip | null {
  const written = foldText(scan.text.slice(scan.tokens.start[at], scan.tokens.end[at]));
  const right = title.folded[k] ?? '';
  if (words.country.has(scan.tokens.word[at] as number) || !/^\p{L}+$/u.test(written)) return null;
  // "General Politics Department": a word that is one is another name.
  if (title.type === 'organisation' && scan.tokens.word[at] !== 0) return null;
  if (areSeveral(written, right)) return null;
  // Of two words one with another letter may be another name: "Vientiana Vision"; hardly of the long ones of levels.
  const isLevel = title.type === 'partnership' && right.length >= LONG_WORD;
  if (title.words.length === 2 && !isLevel && !isTypo(written, right)) return null;
  // "Trilateral" is no slip for "bilateral".
  const limit = right.length >= 8 && written[0] === right[0] ? 2 : right.length >= 4 ? 1 : 0;
  if (limit > 0 && editDistance(written, right, limit) <= limit) return 'letter';
  const isCountry = words.country.has(title.words[k] as number);
  // The pair that a meeting begins with is whose it is.
  const pair = title.type === 'event' && k < 2;
  if (title.type === 'organisation') return null;
  const kinds = areKinds(written, right, title);
  // "Reciprocal Access Memorandum"; "Joint Leaders' Declaration" is anybody's.
  const isOwn = kinds && title.folded[0] !== 'joint';
  const least = title.type === 'event' || isOwn ? LEAST_OF_EVENT : LEAST_SAME;
  if (isCountry || pair || title.words.length - 1 < least || SMALL.has(right)) return null;
  return kinds ? 'kind' : 'word';
}

const LONG_WORD = 9;

/** "United Nations Declaration on the Law of the Sea": two kinds of document. */
function areKinds(written: string, right: string, { type }: IndexedTitle): boolean {
  const [a, b] = [kindOf(written), kindOf(right)];
  return type === 'agreement' && a >= 0 && b >= 0 && a !== b;
}

/** A letter more or less that makes no plural, or letters that have changed places. */
const isTypo = (written: string, right: string): boolean =>
  written !== `${right}s` && (written.length !== right.length || haveSameLetters(written, right));

const singular = (word: string): string => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/s$/, '') : word);

/** Two words in each other's place. */
function exchanged(a: number, b: number, { text, tokens }: Scan): Aligned['edits'] {
  const word = (i: number) => text.slice(tokens.start[i], tokens.end[i]);
  return [
    { from: a, to: a + 1, text: word(b) },
    { from: b, to: b + 1, text: word(a) },
  ];
}

/** The right word, in the spelling of which the slip is nearer, and with the capital that the text has or has not. */
export function spelledLike(
  at: number,
  title: IndexedTitle,
  k: number,
  { text, tokens }: Scan,
  { words }: Matcher,
): string {
  const right = title.written[k] ?? '';
  const written = text.slice(tokens.start[at], tokens.end[at]);
  const other = /^defen[cs]e$/i.test(right)
    ? right.replace(/[cs](?=e$)/i, (letter) => (letter === 'c' ? 's' : 'c'))
    : right;
  const word = editDistance(written, other, 3) < editDistance(written, right, 3) ? other : right;
  const first = word.charAt(0);
  if (/^\p{Lu}/u.test(written)) return first.toUpperCase() + word.slice(1);
  return words.country.has(title.words[k] as number) ? word : first.toLowerCase() + word.slice(1);
}

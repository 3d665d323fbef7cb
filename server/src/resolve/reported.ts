/** Dates that stand in what somebody says, of things that have a date: the title of who says it is not as of then. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, HOLDING, SIGNING, SPEECH } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { PassageWords } from './passageWords.ts';

/** Tokens of titles, organisations and countries between a name and what its bearer does. */
const LONGEST_TITLE = 24;

/** Token of the verb in "X, Deputy Minister of National Defence, said"; -1 where X does something else. */
function verbOfSpeech(from: number, to: number, words: PassageWords): number {
  const end = Math.min(to, from + LONGEST_TITLE);
  for (let i = from; i < end; i++) {
    if (words.hasClass(i, SPEECH) || SPOKE.has(words.word(i))) return i;
    const passes = words.isMark(i) || words.hasClass(i, ARTICLE | COUNTRY) || words.isInside(i) || words.is(i, 'of');
    if (!passes) return -1;
  }
  return -1;
}

/** Verbs of speech beside those of the class; of the Vietnamese ones the first word. */
const SPOKE = wordSet('stated affirmed emphasised emphasized praised welcomed cho khẳng nhấn đề đánh bày chia thông');

type Words = Pick<PassageWords, 'is' | 'word' | 'hasAny'>;

/** "the Memorandum signed in 2019", "the Statement of April 2018": of the thing before it. */
export function isOfAThing({ from }: Item, words: Words): boolean {
  if (words.is(from - 1, 'of') || words.hasAny(from - 1, from, SIGNING | HOLDING) || FOUNDED.has(words.word(from - 1)))
    return true;
  const verb = from - 2;
  return (
    words.hasAny(from - 1, from, DATE_PREPOSITION) &&
    (words.hasAny(verb, verb + 1, SIGNING | HOLDING) || FOUNDED.has(words.word(verb)))
  );
}

const FOUNDED: ReadonlySet<string> = new Set(['established', 'founded', 'concluded', 'adopted', 'issued', 'lập']);

/**
 * Values of dates that say nothing of the title of somebody whose name ends before `from`, by their EDTF: of things that are
 * spoken of, or by which something is done. `titles` are the agreements of the sentence.
 */
export function datesOfThings(
  from: number,
  to: number,
  dates: readonly Item[],
  titles: readonly Item[],
  words: PassageWords,
): ReadonlySet<string> {
  const things = dates.filter((date) => date.from > from && isOfAThing(date, words));
  if (things.length === 0) return NONE;
  const verb = verbOfSpeech(from, to, words);
  // "stated in a letter of April 2018 that": the day of the saying itself
  if (verb >= 0 && words.hasAny(verb + 1, verb + 2, DATE_PREPOSITION)) return NONE;
  const idle = things.filter((date) => (verb >= 0 && date.from > verb) || isApplied(date, titles, words));
  const values = new Set(idle.map(edtf));
  // "said in 2018 that the Memorandum signed in 2018"
  if (idle.length > 0) for (const date of dates) if (!idle.includes(date)) values.delete(edtf(date));
  return values;
}

/** "received them under the Memorandum of 2011": what is done by a thing comes after it. */
function isApplied(date: Item, titles: readonly Item[], words: PassageWords): boolean {
  const title = titles.find(({ to }) => to < date.from && to >= date.from - LONGEST_LINK);
  if (!title) return false;
  let at = title.from - 1;
  while (words.hasAny(at, at + 1, ARTICLE | COUNTRY)) at--;
  return words.is(at, 'under') || (words.is(at, 'with') && FITTING.has(words.word(at - 1)));
}

/** Tokens of ", signed in". */
const LONGEST_LINK = 3;
const FITTING: ReadonlySet<string> = new Set(['line', 'accordance', 'keeping', 'compliance']);
const NONE: ReadonlySet<string> = new Set();
const edtf = ({ date }: Item): string => date?.value?.edtf ?? '';

/** Dates that stand in what somebody says, of things that have a date: the title of who says it is not as of then. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, DATE_PREPOSITION, HOLDING, SIGNING, SPEECH } from '../recognise/words.ts';
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
const SPOKE: ReadonlySet<string> = new Set(
  'stated affirmed emphasised emphasized praised welcomed cho khẳng nhấn đề đánh bày chia thông'.split(' '),
);

/** "the Memorandum signed in 2019", "the Statement of April 2018": of the thing before it. */
function isOfAThing({ from }: Item, words: PassageWords): boolean {
  if (words.is(from - 1, 'of') || words.hasClass(from - 1, SIGNING | HOLDING) || FOUNDED.has(words.word(from - 1)))
    return true;
  const verb = from - 2;
  return (
    words.hasClass(from - 1, DATE_PREPOSITION) &&
    (words.hasClass(verb, SIGNING | HOLDING) || FOUNDED.has(words.word(verb)))
  );
}

const FOUNDED: ReadonlySet<string> = new Set(['established', 'founded', 'concluded', 'adopted', 'issued', 'lập']);

/** Values of dates that say nothing of the title of a speaker whose name ends before `from`, by their EDTF. */
export function datesOfThings(
  from: number,
  to: number,
  dates: readonly Item[],
  words: PassageWords,
): ReadonlySet<string> {
  const things = dates.filter((date) => date.from > from && isOfAThing(date, words));
  const verb = things.length === 0 ? -1 : verbOfSpeech(from, to, words);
  if (verb < 0) return NONE;
  const values = new Set(things.filter((date) => date.from > verb).map(edtf));
  // "said in 2018 that the Memorandum signed in 2018"
  for (const date of dates) if (date.from < verb || !things.includes(date)) values.delete(edtf(date));
  return values;
}

const NONE: ReadonlySet<string> = new Set();
const edtf = ({ date }: Item): string => date?.value?.edtf ?? '';

/** At which dates of a sentence somebody in it has a title: what is yet to come says little of who is who. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY, SPEECH, SUBORDINATE, VERB } from '../recognise/words.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { PassageWords } from './passageWords.ts';
import type { Reader } from './reader.ts';

/** `values` of the sentence without those; `on` is the dossier's date. */
export function standingTimes(
  values: readonly TimeValue[],
  dates: readonly Item[],
  on: TimeValue | null,
  words: PassageWords,
): readonly TimeValue[] {
  if (on === null) return values;
  const idle = new Map<string, TimeValue>();
  for (const date of dates) {
    const value = date.date?.value;
    if (value && value.latest > on.latest && isIdle(date, value, on, words)) idle.set(value.edtf, value);
  }
  if (idle.size === 0) return values;
  // What stands there twice is said of something else, too.
  const seen = new Set<string>();
  for (const { date } of dates) {
    const edtf = date?.value?.edtf ?? '';
    if (seen.has(edtf)) idle.delete(edtf);
    seen.add(edtf);
  }
  return values.filter((value) => idle.get(value.edtf) !== value);
}

/** A term by which something is to be done, or what a thing is meant for. */
function isIdle({ from }: Item, value: TimeValue, on: TimeValue, words: PassageWords): boolean {
  const lead = words.hasClass(from - 1, ARTICLE) ? from - 2 : from - 1;
  // "will sign it before the end of the year", "by 2030", "is in Delhi until 20 July": who does is named as of now.
  if (value.type === 'period' && value.from === 'open') return TERMS.some((word) => words.is(lead, word));
  // "X, Minister since 4 November, wants", "has been in office since July": what goes on since then goes on now.
  if (value.type === 'period' && value.to === 'open') return words.is(lead, 'since');
  // "the plans for next year"; what is "scheduled for May" happens then.
  if (value.earliest <= on.latest || !words.is(lead, 'for')) return false;
  return !words.hasPastVerb(lead - 1, lead, 0) && !APPOINTED.some((word) => words.is(lead - 1, word));
}

/** "now the Minister", "currently Vietnamese Minister": of the day of writing, whatever time the sentence tells of. */
export function isOfToday({ from }: Item, words: Reader): boolean {
  const nation = words.isFreeCapital(from - 1) || words.hasAny(from - 1, from, COUNTRY) ? from - 2 : from - 1;
  const at = words.hasAny(nation, nation + 1, ARTICLE) ? nation - 1 : nation;
  return OF_TODAY.has(words.word(at));
}

const OF_TODAY = wordSet('now today currently current present later');

const TERMS = ['before', 'by', 'until', 'till'];
const APPOINTED = ['set', 'due', 'on', 'is', 'are', 'was', 'were', 'foreseen'];

/** Tokens that may stand between what "had" happened and its date. */
const LONGEST_DEED = 20;
/** What the date behind them belongs to is another thing: "had been lent for the show in June". */
const APART: ReadonlySet<string> = new Set([
  'for',
  'of',
  'about',
  'on',
  'over',
  'during',
  'until',
  'till',
  'ahead',
  ';',
]);
const RELATIVE: ReadonlySet<string> = new Set(['last', 'earlier', 'this', 'yesterday']);
const LINKS: ReadonlySet<string> = new Set(['which', 'whom', 'what', 'who']);

/** "X had received the guests in June": behind the title and name in `[from, to)`, the day on which it was. */
export function isDatedBehind(from: number, to: number, dates: readonly Item[], words: PassageWords): boolean {
  const date = dates.find((each) => each.from >= to);
  if (!date || date.from - to > LONGEST_DEED) return false;
  const lead = words.word(date.from - 1);
  const end = lead === 'in' || lead === 'on' ? date.from - 1 : RELATIVE.has(words.word(date.from)) ? date.from : -1;
  if (end < to) return false;
  const had = words.lastWord(to, end, 'had');
  // "the reply, which X had signed on 5 June, came"
  if (isLinked(from, words) && end !== had + 2) return false;
  // The participle, and an adverb before it.
  const verb = had + 3;
  for (let i = to; i < end; i++) {
    if (words.isInside(i)) continue;
    const word = words.word(i);
    // "had been laid by X in Hanoi in June"
    if (verb < to && !words.isFreeCapital(i) && word !== 'in') return false;
    // "had written to X in June", but "had been asked to the meeting in June".
    const goal = word === 'to' && !words.isFreeCapital(i + 1) && words.startingAt(i + 1).length === 0;
    if (goal || APART.has(word) || words.hasClass(i, SUBORDINATE | SPEECH)) return false;
    // "had left was found in June"
    if (i >= verb && (words.hasClass(i, VERB) || words.hasPastVerb(i, i + 1, 0))) return false;
  }
  return true;
}

/** "the vase that X had brought fell in June": what X had done is no news; "recalled that X had" is. */
function isLinked(from: number, words: PassageWords): boolean {
  const before = words.word(from - 1);
  return (before === 'that' && !words.hasClass(from - 2, SPEECH)) || LINKS.has(before);
}

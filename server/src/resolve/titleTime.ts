/** Dates of a sentence at which nobody in it has a title: what is yet to come says little of who is who. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { PassageWords } from './passageWords.ts';

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
  // "will sign it before the end of the year", "by 2030": who does is named as of now.
  if (value.type === 'period' && value.from === 'open') return words.is(lead, 'before') || words.is(lead, 'by');
  // "the plans for next year"; what is "scheduled for May" happens then.
  if (value.earliest <= on.latest || !words.is(lead, 'for')) return false;
  return !words.hasPastVerb(lead - 1, lead, 0) && !APPOINTED.some((word) => words.is(lead - 1, word));
}

const APPOINTED = ['set', 'due', 'on', 'is', 'are', 'was', 'were', 'foreseen'];

/** At which time a date of a sentence lets somebody in it have a title: what is yet to come says little of who is who. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { PassageWords } from './passageWords.ts';

/** `on` is the dossier's date. Null for a term by which something is to be done, and for what a thing is meant for. */
export function titleTime(date: Item, on: TimeValue | null, words: PassageWords): TimeValue | null {
  const value = date.date?.value ?? null;
  if (value === null || on === null || value.latest <= on.latest) return value;
  const lead = words.hasClass(date.from - 1, ARTICLE) ? date.from - 2 : date.from - 1;
  // "will sign it before the end of the year", "by 2030": who does is named as of now.
  const isTerm = value.type === 'period' && value.from === 'open';
  if (isTerm && (words.is(lead, 'before') || words.is(lead, 'by'))) return null;
  // "the plans for next year"; what is "scheduled for May" happens then.
  if (value.earliest <= on.latest || !words.is(lead, 'for')) return value;
  return words.hasPastVerb(lead - 1, lead, 0) || APPOINTED.some((word) => words.is(lead - 1, word)) ? value : null;
}

const APPOINTED = ['set', 'due', 'on', 'is', 'are', 'was', 'were', 'foreseen'];

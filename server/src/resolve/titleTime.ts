/** Dates of a sentence at which nobody in it has a title: what is yet to come says little of who is who. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE } from '../recognise/words.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { PassageWords } from './passageWords.ts';

/** `on` is the dossier's date. */
export function idleTimes(dates: readonly Item[], on: TimeValue | null, words: PassageWords): readonly TimeValue[] {
  let idle: TimeValue[] | null = null;
  for (const date of dates) {
    const value = date.date?.value;
    if (!value || on === null || value.latest <= on.latest || !isIdle(date, value, on, words)) continue;
    if (dates.some((other) => other !== date && other.date?.value?.edtf === value.edtf)) continue;
    idle ??= [];
    idle.push(value);
  }
  return idle ?? NONE;
}

const NONE: readonly TimeValue[] = [];

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

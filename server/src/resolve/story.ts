/**
 * The time that the beginning of a text lays under the paragraphs that follow: "In the autumn of 2011 I was third
 * secretary." Whom these name without a date may be named as of then.
 */
import type { Mention } from '../recognise/mention.ts';
import type { Scan } from '../recognise/scan.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import type { TimeValue } from '../time/edtf.ts';

/** Null where it is yet to begin. */
export type Story = {
  /** The dates of the last paragraph that has any; none where the text does not tell of what was. */
  readonly times: readonly TimeValue[];
  /** It was written then, so that its "today" and its "will" are of that time, too. */
  readonly written: boolean;
} | null;

/** What a passage says of its time, whenever it was written. */
export interface Times {
  readonly all: readonly TimeValue[];
  /** Those of its last paragraph that has any. */
  readonly last: readonly TimeValue[];
  /** So does the first sentence that names anything. */
  readonly opens: boolean;
  /** It says when what follows was written. */
  readonly written: boolean;
}

/** Null where it names nothing. */
export function timesOf({ items, tokens, text }: Scan, sentences: Int32Array): Times | null {
  const [first] = items;
  if (!first) return null;
  const dates = items.filter(({ date }) => date !== undefined);
  if (dates.length === 0) return UNDATED;
  let paragraph = dates.at(-1)?.from ?? 0;
  while (paragraph > 0 && tokens.kind[paragraph - 1] !== BREAK_TOKEN) paragraph--;
  const valuesFrom = (from: number) =>
    dates.filter((item) => item.from >= from).flatMap(({ date }) => date?.value ?? []);
  const own = items.filter(({ from }) => sentences[from] === sentences[first.from]);
  let [begin, end] = [first.from, first.to];
  while (begin > 0 && sentences[begin - 1] === sentences[first.from]) begin--;
  while (sentences[end] === sentences[first.from]) end++;
  const sentence = text.slice(tokens.start[begin], tokens.end[end - 1]);
  return {
    all: valuesFrom(0),
    last: valuesFrom(paragraph),
    opens: opensStory(
      own.map(({ type }) => type),
      sentence,
    ),
    written: tellsOfWriting(sentence),
  };
}

/** A sentence has a date; what is said of an agreement, a meeting or the relations of two countries is background, and what is since then goes on. */
export function opensStory(types: Iterable<Mention['type']>, sentence: string): boolean {
  const all = new Set(types);
  if (!all.has('date') || all.has('agreement') || all.has('event') || all.has('partnership')) return false;
  return !/\b(?:relations|partners|since)\b/i.test(sentence);
}

/** "(First published in 2019.)", "Reprinted from the issue of 3 May 2019:"; "From: Lan", "Sent: Tuesday, 14 October 2025" line by line. */
export function tellsOfWriting(sentence: string): boolean {
  if (sentence.length < LONGEST_NOTE && PUBLISHED.test(sentence)) return true;
  return sentence.includes(':') && SENT.test(sentence) && ADDRESSED.test(sentence);
}

const LONGEST_NOTE = 90;
const PUBLISHED =
  /^\W*(?:(?:this|the) (?:article|text|interview|piece) (?:was )?)?(?:(?:first|originally) )?(?:(?:re)?(?:published|printed)|appeared|written)\b|^\W*from (?:our|the) (?:\d{4} )?(?:archives?|yearbook)\b/i;
const SENT = /(?:^|\n)[>*\s]*(?:Sent|Date|Ngày|送信日時|日時)\*{0,2} ?[:：]/u;
const ADDRESSED = /(?:^|\n)[>*\s]*(?:From|To|Subject|Từ|Đến|差出人|宛先|件名)\*{0,2} ?[:：]/u;

const UNDATED: Times = { all: [], last: [], opens: false, written: false };

/** The years of a line that names nothing else. */
export const titleTimes = (years: readonly TimeValue[], on: TimeValue | null): Times | null =>
  years.length > 0 && years.every((year) => isLongOver(year, on))
    ? { all: years, last: years, opens: true, written: false }
    : null;

export function storyBehind(story: Story, times: Times | null, on: TimeValue | null): Story {
  if (times?.written) return { times: times.last, written: true };
  if (times === null || story?.times.length === 0) return story;
  if (times.all.length === 0) return story ?? OF_NOW;
  const isOfNow = (story === null && !times.opens) || !times.all.every((value) => isLongOver(value, on));
  return isOfNow ? OF_NOW : { times: times.last, written: false };
}

const OF_NOW: Story = { times: [], written: false };

/** Reports of what was the other day come later than that. */
const LONG_DAYS = 183;

const isLongOver = (value: TimeValue, on: TimeValue | null): boolean =>
  on !== null && value.latest < on.earliest - LONG_DAYS;

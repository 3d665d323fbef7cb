/** A weekday that is not that of the date beside it. */
import type { Span } from '../text/span.ts';
import { dateText } from '../time/dateText.ts';
import type { PartialDate } from '../time/edtf.ts';
import { WEEKDAYS, weekdayLike } from './dateStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';

interface WeekdayFault extends Fault {
  readonly date: PartialDate;
  readonly stated: number;
  readonly text: string;
  readonly at: Span;
  readonly english: boolean;
}

export const weekdayMismatch = defineRule<WeekdayFault>({
  id: 'weekday-mismatch',
  summary: 'A weekday that does not belong to the date.',
  severity: 'warning',
  *find({ analysis }) {
    for (const mention of analysis.mentions) {
      const reading = mention.date;
      if (reading?.defect !== 'weekday' || !reading.weekday) continue;
      const { value, weekday } = reading;
      if (value?.type !== 'date' || value.precision !== 'day') continue;
      const text = analysis.text.slice(weekday.span.start, weekday.span.end);
      yield {
        span: weekday.span,
        proof: null,
        date: value,
        stated: weekday.day,
        text,
        at: weekday.span,
        english: WEEKDAYS.some((name) => name.toLowerCase().startsWith(text.slice(0, 3).toLowerCase())),
      };
    }
  },
  word: ({ date, stated, text, english }) => ({
    what: `${dateText(date)} is not a ${WEEKDAYS[stated - 1]}.`,
    why: `In the Gregorian calendar it is a ${weekdayLike(date.earliest, 'Monday')}.`,
    todo: `Write “${weekdayLike(date.earliest, english ? text : 'Monday')}”, or correct the date.`,
  }),
  fix: ({ date, text, at, english }) => {
    if (!english) return [];
    const name = weekdayLike(date.earliest, text);
    return [replaceFix(`Write “${name}”`, at, name, true)];
  },
});

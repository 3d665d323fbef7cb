/** A range whose end comes before its beginning. */
import type { Analysis } from '../analysis/analysis.ts';
import type { DatePart, Mention } from '../recognise/mention.ts';
import type { Lasted } from '../resolve/claim.ts';
import { timeText } from '../time/dateText.ts';
import type { PartialDate } from '../time/edtf.ts';
import { dateInWords, weekdayLike } from './dateStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { swapRange } from './swapRange.ts';

interface RangeFault extends Fault {
  readonly written: Pick<Mention, 'text' | 'date'>;
  /** The ends in the order of the calendar. */
  readonly first: PartialDate;
  readonly last: PartialDate;
  readonly right: string | null;
}

export const reversedRange = defineRule<RangeFault>({
  id: 'reversed-range',
  summary: 'A range of dates that ends before it begins.',
  severity: 'warning',
  about: ['date', 'lasted'],
  *find({ analysis }) {
    for (const mention of analysis.mentions) {
      if (mention.date?.defect !== 'reversed' || mention.date.doubtful) continue;
      const [range] = mention.date.alternatives;
      if (range?.type !== 'period') continue;
      const { from, to } = range;
      if (typeof from === 'string' || typeof to === 'string') continue;
      const right = standsOnWeekdays(mention, from, to) ? swapRange(mention) : null;
      // "From Monday to 14 March": ends of different kinds may have been placed wrongly.
      if (right === null && mention.date.resolvedBy !== 'written') continue;
      yield { span: mention.span, proof: null, written: mention, first: from, last: to, right };
    }
    for (const claim of analysis.claims) if (claim.kind === 'lasted') yield* lastedBackwards(claim, analysis);
  },
  word: ({ written, first, last, right }) => ({
    what: `“${written.text}” ends before it begins.`,
    why: `In the calendar ${named(last, written)} comes after ${named(first, written)}.`,
    todo: right === null ? 'Write the dates in their order.' : `Write “${right}”, or the dates that are meant.`,
  }),
  // One of the two dates may be the slip, so that turning them round is for the reader to decide.
  fix: ({ right, span }) => (right === null ? [] : [replaceFix(`Write “${right}”`, span, right, false)]),
});

/** "Monday 30 to Friday 4 May 2024": a day that is none of the weekday beside it is another slip, which turning round would keep. */
function standsOnWeekdays({ text, date }: Mention, first: PartialDate, last: PartialDate): boolean {
  const begin = (word: string) => word.slice(0, 3).toLowerCase();
  const stands = (parts: readonly DatePart[] | undefined, { earliest }: PartialDate) =>
    (parts ?? []).every(({ kind, start, end }) => {
      const word = text.slice(start, end);
      return kind !== 'weekday' || begin(weekdayLike(earliest, word)) === begin(word);
    });
  return stands(date?.writing?.parts, last) && stands(date?.writing?.last?.parts, first);
}

/** `from` and `to` of a record. */
function* lastedBackwards({ from, to, span }: Lasted, { text }: Analysis): Iterable<RangeFault> {
  const [last, first] = [from.date?.value, to.date?.value];
  if (last?.type !== 'date' || first?.type !== 'date' || first.latest >= last.earliest) return;
  const written = { text: text.slice(span.start, span.end), date: from.date };
  yield { span, proof: null, written, first, last, right: null };
}

/** Without the year that the text leaves out. */
function named(date: PartialDate, { date: reading }: RangeFault['written']): string {
  const year = reading?.written.year ?? false;
  return dateInWords(date, { year, monthFirst: false }) ?? timeText(date);
}

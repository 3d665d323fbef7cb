/** A range whose end comes before its beginning. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Lasted } from '../resolve/claim.ts';
import { timeText } from '../time/dateText.ts';
import type { PartialDate } from '../time/edtf.ts';
import { dateInWords } from './dateStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { around, beside } from './sentence.ts';
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
      if (mention.date?.defect !== 'reversed') continue;
      const [range] = mention.date.alternatives;
      if (range?.type !== 'period') continue;
      const { from, to } = range;
      if (typeof from === 'string' || typeof to === 'string' || isNoRange(mention, analysis)) continue;
      if (isWholeYear(mention, from, to, analysis)) continue;
      const right = swapRange(mention);
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

/** "The fiscal year is 6 April – 5 April", or the dates stand alone: a year that begins on another day than the first. */
function isWholeYear(mention: Mention, first: PartialDate, last: PartialDate, analysis: Analysis): boolean {
  if (mention.date?.written.year !== false || last.earliest - first.earliest !== 1) return false;
  const { before, after } = around(analysis, mention);
  const isAlone = before.trim() === '' && /^\W*$/.test(after);
  return isAlone || FISCAL.test(before);
}

const FISCAL = /\b(?:fiscal|financial|tax|budget|school|academic) year\b/i;

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

/** "moved from 12 March to 5 March" names two dates, "from 2023 to 2021 levels" two amounts; before Christ years fall. */
function isNoRange(mention: Mention, analysis: Analysis): boolean {
  const { before, after } = around(analysis, mention);
  return (
    MOVED.test(before) ||
    // "- Dates were moved.", "- Talks: from 12 March to 5 March": an item that has no verb of its own.
    (LABELLED.test(before) && MOVED.test(beside(analysis, mention, LONGEST_LIST).before)) ||
    MOVED.test(after) ||
    COUNTED_DOWN.test(before) ||
    NUMBERED.test(before) ||
    COMPARED.test(after) ||
    (AMOUNTS.test(before) && !mention.date?.written.month)
  );
}

const LABELLED = /:\s+(?:from\s+)?$/;
const LONGEST_LIST = 200;
const MOVED =
  /\b(?:mov|chang|bring|brought|advanc|reschedul|shift|correct|amend|revis|alter|adjust|switch|postpon|put (?:off|back)|redat|backdat|dời|lùi|đổi|chuyển|hoãn)|変更|延期|前倒し|繰り上げ/iu;
/** "Grades 12-10 March past". */
const NUMBERED =
  /\b(?:grades?|class(?:es)?|rooms?|pages?|lines?|items?|sections?|chapters?|cells?|levels?|floors?|gates?|seats?)\s+$/iu;
const COUNTED_DOWN = /\b(?:count\p{L}* (?:down|back)|back(?:wards?)?|descending|reverse)\b/iu;
/** "Between 2024 and 2020 the number fell", "fell from 2023 to 1998 coins": years held against each other, or amounts. */
const AMOUNTS = /\b(?:between|(?:f[ae]ll|dropp?|declin|decreas|rose|rise|gr[eo]w|shr[aiu]nk)\p{L}* from)\s+$/iu;
const COMPARED =
  /^\s+(?:comparisons?|gaps?|differences?|changes?|ratios?|seasons?|levels?|figures?|prices?|values?|rates?|terms|borders?|lines?|standards?|boundar\p{L}+|B\.?C|TCN|trước Công nguyên)\b/iu;

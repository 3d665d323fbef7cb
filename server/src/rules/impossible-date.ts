/** A date that the calendar does not have. */
import type { Mention } from '../recognise/mention.ts';
import { dateInStyle } from './dateStyle.ts';
import type { Fix } from './finding.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { around } from './sentence.ts';

interface DayFault extends Fault {
  readonly written: Mention;
  /** The nearest days that exist, in the style of the text. */
  readonly nearest: readonly string[];
}

export const impossibleDate = defineRule<DayFault>({
  id: 'impossible-date',
  summary: 'A date that the calendar does not have.',
  severity: 'error',
  *find({ analysis }) {
    for (const mention of analysis.mentions) {
      if (mention.date?.defect !== 'impossible') continue;
      // "26. 0 Jan.-June" in a table: the end of another figure.
      if (mention.text.startsWith('0') && /\d\.\s*$/.test(around(analysis, mention).before)) continue;
      const nearest = mention.date.alternatives.flatMap((value) => dateInStyle(value, mention) ?? []);
      yield { span: mention.span, proof: null, written: mention, nearest: [...new Set(nearest)] };
    }
  },
  word: ({ written, nearest }) => ({
    what: `There is no “${written.text}”.`,
    why: 'The Gregorian calendar does not have that day.',
    todo:
      nearest.length > 0
        ? `Write “${nearest.join('” or “')}”, or the day that is meant.`
        : 'Write the day that is meant.',
  }),
  // Which day was meant is a choice, so no fix is certain.
  fix: ({ nearest, span }): readonly Fix[] => nearest.map((text) => replaceFix(`Write “${text}”`, span, text, false)),
});

/** A date that the calendar does not have. */
import type { Mention } from '../recognise/mention.ts';
import { dateInStyle, dateInWords } from './dateStyle.ts';
import type { Fix } from './finding.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';

interface DayFault extends Fault {
  readonly written: Mention;
  /** The nearest days that exist, in the style of the text. */
  readonly nearest: readonly string[];
}

export const impossibleDate = defineRule<DayFault>({
  id: 'impossible-date',
  summary: 'A date that the calendar does not have.',
  severity: 'error',
  about: ['date'],
  *find({ analysis }) {
    for (const mention of analysis.mentions) {
      if (mention.date?.defect !== 'impossible' || mention.date.doubtful) continue;
      const isFixed = analysis.dossier.spelling !== null;
      const nearest = mention.date.alternatives.flatMap((value) => {
        const text = dateInStyle(value, mention);
        // "1/12/2023" for "31/11/2023" could be another day.
        const isOpen = !isFixed && text !== null && OPEN.test(text) && value.type === 'date';
        return (isOpen ? dateInWords(value, { year: true, monthFirst: false }) : text) ?? [];
      });
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

/** In figures, with two numbers of which either may be the month. */
const OPEN = /^(0?[1-9]|1[0-2])\/(?!\1\/)(?:0?[1-9]|1[0-2])\/\d/;

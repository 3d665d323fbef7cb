/** A date that the calendar does not have. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { dateInStyle, dateInWords } from './dateStyle.ts';
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
  about: ['date'],
  *find({ analysis }) {
    for (const mention of analysis.mentions) {
      if (mention.date?.defect !== 'impossible') continue;
      if (isOther(mention, analysis)) continue;
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

/** What looks like a day and is none: an address, a version, a path, the end of another figure, any month's last days. */
function isOther(mention: Mention, analysis: Analysis): boolean {
  const { text } = mention;
  const { before, after } = around(analysis, mention);
  // "26. 0 Jan.-June" in a table.
  if (text.startsWith('0') && /\d\.\s*$/.test(before)) return true;
  // "issues/apr00/page10"
  if (/^\p{L}+\.?0+$/u.test(text)) return true;
  // "the thirtieth day of the month"
  if (/\bof the month$/i.test(text)) return true;
  // "30 February Street"
  if (/^\s+(?:Street|Avenue|Road|Square|Boulevard|Bridge|Stadium|Park|Lane|Ward|School|Hospital)\b/.test(after))
    return true;
  // "TCVN 31/06/2010", "invoice 2024/31/04": what stands right before the number says what it numbers.
  if (!/\p{L}/u.test(text) && (isCode(before) || NUMBERED.test(before))) return true;
  // "Versions 3.1 and 31.04.2023"
  return (
    text.includes('.') && /\b(?:versions?|releases?|builds?|revisions?)\b[\s\d.,]*(?:and|or|to)?\s*$/i.test(before)
  );
}

/** Nouns with a number behind them. */
const NUMBERED =
  /\b(?:invoice|file|case|form|contract|standard|ref(?:erence)?|circular|decree|dossier|docket|folio|ticket|serial|model|number|no|code|item|section|chapter|article|document|receipt|order)[.:#]?\s+(?:(?:number|no|nr)[.:]?\s*)?#?$/i;

/** Letters of a standard or an office in a text that is not in capitals itself. */
function isCode(before: string): boolean {
  const [, word = ''] = /(?:^|\s)(\p{Lu}{3,}(?:[-/]\p{Lu}+)*)\s+$/u.exec(before) ?? [];
  return word !== '' && !CALENDAR.test(word) && (before.trim() === word || /\p{Ll}/u.test(before));
}

const CALENDAR = /^(?:UNTIL|FROM|DATED?|MON|TUE|WED|THU|FRI|SAT|SUN)/;

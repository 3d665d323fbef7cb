/** The ways in which English copy writes dates, and which of them a dossier keeps to. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { dateInWords } from '../rules/dateStyle.ts';
import { timeText } from '../time/dateText.ts';
import type { PartialDate, Period, TimeValue } from '../time/edtf.ts';

/** "27 February 2024", "February 27, 2024", "2024-02-27". */
export type DateForm = 'day-month' | 'month-day' | 'iso';

export const dateForms: readonly DateForm[] = ['day-month', 'month-day', 'iso'];

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const ordinal = '(?:st|nd|rd|th)?';
const year = '(?:(?:,|\\s+of)?\\s*\\d{4})?';
const patterns: Readonly<Record<DateForm, RegExp>> = {
  'day-month': new RegExp(`\\b\\d{1,2}${ordinal}(?:\\s+of)?\\s+${month}${year}`, 'i'),
  'month-day': new RegExp(`\\b${month}\\s+(?:the\\s+)?\\d{1,2}${ordinal}(?!\\d)${year}`, 'i'),
  iso: /\b\d{4}-\d{2}-\d{2}/,
};
const figures = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
const rangeWords = new RegExp(
  `\\b(?:${month}|to|and|until|till|through|of|the|\\d{4}|\\d{1,2}${ordinal})(?![a-z\\d])`,
  'gi',
);

/** The form of a written day; null for other dates and other ways. */
export function formOf({ text, date }: Mention): DateForm | null {
  return date?.form === 'day' ? (dateForms.find((form) => patterns[form].test(text)) ?? null) : null;
}

/** The form of most days around; without any, what the spelling says. */
export function prevailingForm(mentions: readonly Mention[], dossier: Analysis['dossier']): DateForm {
  const counts = new Map<DateForm, number>();
  for (const mention of mentions) {
    const form = formOf(mention);
    if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? (dossier.spelling === 'en-US' ? 'month-day' : 'day-month');
}

/** A date as the form has it, as exactly as it is known. */
export function inForm(value: TimeValue, form: DateForm): string {
  if (form === 'iso') return value.edtf;
  return dateInWords(value, { year: true, monthFirst: form === 'month-day' }) ?? timeText(value);
}

/**
 * The words of a date in another form, with the weekday beside it kept and no year added; null where the words are not
 * ones that can be turned (spelled numbers, other languages), or where the form cannot say it without its year.
 */
export function rewritten({ text, date }: Mention, form: DateForm): string | null {
  if (!date?.value || date.defect !== null || !date.written.day || !date.written.month) return null;
  const withYear = date.written.year;
  if (form === 'iso' && !withYear) return null;
  const { value } = date;
  if (value.type === 'period') return rewrittenRange(text, value, form, withYear);
  if (date.form !== 'day' || value.precision !== 'day') return null;
  const core = [...dateForms.map((own) => patterns[own]), figures].find((pattern) => pattern.test(text));
  if (core === undefined || /\d/.test(text.replace(core, ''))) return null;
  return text.replace(core, form === 'iso' ? value.edtf : (inWords(value, form, withYear) ?? ''));
}

function rewrittenRange(text: string, { from, to }: Period, form: DateForm, withYear: boolean): string | null {
  if (typeof from === 'string' || typeof to === 'string' || from.precision !== 'day' || to.precision !== 'day')
    return null;
  if (/[^\s,.–—-]/.test(text.replace(rangeWords, '').replace(patterns.iso, '').replace(patterns.iso, ''))) return null;
  const word = /\s(?:to|and|until|till|through)\s/i.exec(text)?.[0] ?? null;
  const join = word ?? '–';
  if (form === 'iso') return `${from.edtf}${word ?? '/'}${to.edtf}`;
  const [first, last] = [inWords(from, form, withYear), inWords(to, form, withYear)];
  if (first === null || last === null || from.month === null) return null;
  if (from.year !== to.year) return withYear ? `${first}${word ?? ' – '}${last}` : null;
  const short = inWords(from, form, false) ?? '';
  if (from.month !== to.month) return `${short}${word ?? ' – '}${last}`;
  return form === 'day-month' ? `${from.day}${join}${last}` : last.replace(/\d+/, `${from.day}${join}${to.day}`);
}

function inWords(value: PartialDate, form: DateForm, withYear: boolean): string | null {
  return dateInWords(value, { year: withYear, monthFirst: form === 'month-day' });
}

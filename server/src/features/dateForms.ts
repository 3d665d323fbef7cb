/** The ways in which copy of each language writes dates, and which of them a dossier keeps to. */
import type { Analysis } from '../analysis/analysis.ts';
import type { DatePart, DateReading, DateWriting, Mention } from '../recognise/mention.ts';
import { dateInWords, plainWords } from '../rules/dateStyle.ts';
import { timeText } from '../time/dateText.ts';
import type { PartialDate, Period, TimeValue } from '../time/edtf.ts';

/** "27 February 2024", "February 27, 2024", "2024-02-27", "ngày 27 tháng 2 năm 2024", "27/2/2024", "2024年2月27日". */
export type DateForm = 'day-month' | 'month-day' | 'iso' | 'vietnamese' | 'figures' | 'japanese';

type Language = 'en' | 'vi' | 'ja';

/** Those that are offered in place of another; figures are plain in Vietnamese alone. */
const FORMS: Readonly<Record<Language, readonly DateForm[]>> = {
  en: ['day-month', 'month-day', 'iso'],
  vi: ['vietnamese', 'figures', 'iso'],
  ja: ['japanese', 'iso'],
};

/** The form of a written day; null for other dates and other ways. */
export function formOf({ date }: Mention): DateForm | null {
  return date?.form === 'day' && date.written.month ? (date.writing?.style ?? null) : null;
}

/** The form of most days around; without any, what language and spelling of the dossier say. */
export function prevailingForm(mentions: readonly Mention[], dossier: Analysis['dossier']): DateForm {
  const counts = new Map<DateForm, number>();
  for (const mention of mentions) {
    const form = formOf(mention);
    if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  // Figures are a habit of Vietnamese; elsewhere they are what nobody should copy.
  if (!counts.has('vietnamese') && languageOf(dossier) !== 'vi') counts.delete('figures');
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best !== undefined) return best[0];
  const language = languageOf(dossier);
  if (language !== 'en') return FORMS[language][0] ?? 'iso';
  return dossier.spelling === 'en-US' ? 'month-day' : 'day-month';
}

function languageOf({ language }: Analysis['dossier']): Language {
  return language?.startsWith('vi') ? 'vi' : language?.startsWith('ja') ? 'ja' : 'en';
}

/** The forms that a date can be turned into: those of its own language, or of the dossier's where it has none. */
export function formsFor({ mentions, dossier }: Analysis): (mention: Mention) => readonly DateForm[] {
  const worded = mentions.find((each) => languageOfMention(each) !== null);
  const others = (worded && languageOfMention(worded)) ?? languageOf(dossier);
  return (mention) => FORMS[languageOfMention(mention) ?? others];
}

function languageOfMention(mention: Mention): Language | null {
  const { date } = mention;
  return date?.writing && date.written.month ? languageOfForm(date.writing.style) : null;
}

export function isVietnamese(form: DateForm): boolean {
  return form === 'vietnamese' || form === 'figures';
}

function languageOfForm(form: DateForm): Language | null {
  if (form === 'vietnamese') return 'vi';
  if (form === 'japanese') return 'ja';
  return form === 'iso' || form === 'figures' ? null : 'en';
}

/** A date as the form has it, as exactly as it is known. */
export function inForm(value: TimeValue, form: DateForm): string {
  if (form === 'iso') return value.edtf;
  if (value.type === 'date') return dayInForm(value, form, true) ?? monthInForm(value, form) ?? timeText(value);
  const { from, to } = value;
  const native = form !== 'day-month' && form !== 'month-day';
  if (!native || typeof from === 'string' || typeof to === 'string') return timeText(value);
  return `${inForm(from, form)}${form === 'japanese' ? '～' : ' – '}${inForm(to, form)}`;
}

function monthInForm({ year, month, precision }: PartialDate, form: DateForm): string | null {
  if (year === null || (precision !== 'month' && precision !== 'year')) return null;
  if (form === 'japanese') return month === null ? `${year}年` : `${year}年${month}月`;
  if (form === 'figures') return month === null ? String(year) : `${month}/${year}`;
  return form === 'vietnamese' ? (month === null ? `năm ${year}` : `tháng ${month} năm ${year}`) : null;
}

function dayInForm(value: PartialDate, form: DateForm, withYear: boolean): string | null {
  const { year, month, day } = value;
  if (year === null || month === null || day === null) return null;
  switch (form) {
    case 'iso':
      return withYear ? value.edtf : null;
    case 'vietnamese':
      return `ngày ${day} tháng ${month}${withYear ? ` năm ${year}` : ''}`;
    case 'figures':
      return `${day}/${month}${withYear ? `/${year}` : ''}`;
    case 'japanese':
      return `${withYear ? `${year}年` : ''}${month}月${day}日`;
    case 'day-month':
    case 'month-day':
      return dateInWords(value, { year: withYear, monthFirst: form === 'month-day' });
  }
}

/**
 * The words of a date in another form, with the weekday beside it kept and no year added; null where the words are not
 * ones that can be turned (spelled numbers, eras), or where the form cannot say it without its year.
 */
export function rewritten({ text, date }: Mention, form: DateForm): string | null {
  if (!date?.value || date.defect !== null || !date.written.day || !date.written.month) return null;
  const { value, writing } = date;
  const core = writing && plainWords(writing);
  if (!core || (form === 'iso' && !date.written.year)) return null;
  const turned = value.type === 'date' ? day(value, date, writing, form) : range(text, value, date, writing, form);
  return turned === null
    ? null
    : text.slice(0, core.start) + asLed(turned, text.slice(core.start)) + text.slice(core.end);
}

/** "Ngày 27/2" stays "Ngày 27 tháng 2": the word before the day is kept as it stands. */
function asLed(turned: string, text: string): string {
  const lead = /^ngày\s+/iu.exec(text)?.[0];
  return lead === undefined ? turned : lead + turned.replace(/^ngày /u, '');
}

function day(value: PartialDate, date: DateReading, writing: DateWriting, form: DateForm): string | null {
  // The last of "March 5, 8 and 12" has no month of its own.
  const whole = writing.parts.some(({ kind }) => kind === 'month') && writing.parts.some(({ kind }) => kind === 'day');
  return date.form === 'day' && whole ? dayInForm(value, form, date.written.year) : null;
}

function range(
  text: string,
  { from, to }: Period,
  date: DateReading,
  { last }: DateWriting,
  form: DateForm,
): string | null {
  if (typeof from === 'string' || typeof to === 'string' || from.precision !== 'day' || to.precision !== 'day')
    return null;
  if (last === null) return null;
  const withYear = date.written.year;
  const word = joinOf(text, last.join);
  const whole = (value: PartialDate) => dayInForm(value, form, withYear);
  if (form === 'iso') return `${from.edtf}${word ?? '/'}${to.edtf}`;
  if (form !== 'day-month' && form !== 'month-day') {
    if (form === 'vietnamese' && date.writing?.style === 'vietnamese') return null;
    return `${whole(from)}${word ?? (form === 'japanese' ? '～' : ' – ')}${whole(to)}`;
  }
  if (from.year !== to.year) return withYear ? `${whole(from)}${word ?? ' – '}${whole(to)}` : null;
  if (from.month !== to.month) return `${dayInForm(from, form, false)}${word ?? ' – '}${whole(to)}`;
  const days = `${from.day}${word ?? '–'}${to.day}`;
  const month = dayInForm(to, form, withYear) ?? '';
  return month.replace(String(to.day), days);
}

/** " to ", " đến ", から; null for a dash. */
function joinOf(text: string, { start, end }: Pick<DatePart, 'start' | 'end'>): string | null {
  const join = text.slice(start, end);
  return /\p{L}/u.test(join) ? join : null;
}

/** Dates that a dossier may mean: those of the agreements and events it speaks of, its own, and those it has named. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { once } from '../text/once.ts';
import { dateValue, type PartialDate, type TimeValue } from '../time/edtf.ts';
import type { Completion, Trigger } from './completion.ts';
import type { CompletionContext } from './completionContext.ts';
import { type DateForm, inForm, isVietnamese } from './dateForms.ts';
import { around } from './near.ts';

interface KnownDate {
  readonly value: TimeValue;
  readonly detail: string;
}

const maxItems = 20;
const longestLine = 120;
/** Mentions on either side that are looked at for their dates. */
const sample = 60;

/** The word that asks for a date, and what has been typed behind it. */
const asked =
  /\b(on|in|since|until|till|by|from|to|dated|signed(?! +(?:on|in) )) +(\d[\p{L}\d ,-]{0,16}|\p{L}+(?: +\d[\d ,]{0,8})?)?$/iu;
/** The same in Vietnamese, and the beginning of a date in Japanese. */
const askedVietnamese =
  /(?:^|[\s(])(ngày|tháng|năm|vào|hôm|từ|đến|trước|sau) +(\d[\p{L}\d ,/-]{0,20}|\p{L}+(?: +\d[\d /-]{0,8})?)?$/iu;
const begunJapanese = /\d[\d年月]*$/u;
/** Words behind which hardly anything but a date can follow, so that a space brings the list. */
const telling = /\b(?:signed|dated|issued|adopted|concluded|initialled)(?: +(?:on|in))? +$/i;

/** Behind a word that asks for one, or for what begins the written form of a known date: a digit or a month. */
export function dateCompletions(
  analysis: Analysis,
  { typed, field }: CompletionContext,
  form: DateForm,
  offset: number,
  trigger: Trigger,
): readonly Completion[] {
  const { text } = analysis;
  if (field !== null) {
    const start = typed[0]?.start ?? offset;
    if (field.key !== 'date' || trigger === 'space') return [];
    const begun = text.slice(start, offset);
    return offered(
      () => knownDates(analysis, offset),
      (value) => [value.edtf],
      'iso',
      begun,
      offset,
    );
  }
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longestLine), offset);
  const match = (isVietnamese(form) ? askedVietnamese : asked).exec(line);
  const subject = subjectBefore(analysis, offset);
  if (trigger === 'space' && !telling.test(line) && !(subject !== null && /\b(?:on|in) +$/i.test(line))) return [];
  const dates = once(() => [...(subject === null ? [] : datesOf(subject, analysis)), ...knownDates(analysis, offset)]);
  const last = typed.at(-1);
  if (match !== null) {
    const begun = match[2] ?? '';
    const write = writer(match[1] ?? '', form, /^\d/.test(begun));
    const found = offered(dates, write, form, begun, offset);
    if (found.length > 0 || begun === '') return found;
  }
  const begun = form === 'japanese' ? (begunJapanese.exec(line)?.[0] ?? '') : '';
  if (begun !== '') return offered(dates, (value) => [inForm(value, form)], form, begun, offset);
  if (last === undefined || last.start === offset || /\s$/.test(line)) return [];
  // The end of a date in numbers begins no other one.
  if (/\d[-/.]$/.test(text.slice(Math.max(last.start - 2, 0), last.start))) return [];
  return offered(dates, (value) => [inForm(value, form)], form, text.slice(last.start, offset), offset);
}

/** "in" takes months and years, "on" days; "signed" lacks its preposition. */
function writer(word: string, form: DateForm, digits: boolean): (value: TimeValue) => readonly string[] {
  const asWritten = (value: TimeValue) => [inForm(value, form)];
  switch (word.toLowerCase()) {
    case 'in':
      return (value) => {
        const day = firstDay(value);
        if (day?.year == null) return [];
        const month = day.month === null ? [] : [inForm(dateValue(day.year, day.month), form)];
        return digits ? [String(day.year), ...month] : month.length > 0 ? month : [String(day.year)];
      };
    case 'ngày':
    case 'tháng':
    case 'năm':
      return (value) => behind(word.toLowerCase(), value, form);
    case 'signed':
      return (value) => [`${firstDay(value)?.day == null ? 'in' : 'on'} ${inForm(value, form)}`];
    default:
      return asWritten;
  }
}

/** What goes on behind "ngày", "tháng" or "năm" leaves that word out. */
function behind(word: string, value: TimeValue, form: DateForm): readonly string[] {
  const day = firstDay(value);
  if (day?.year == null) return [];
  if (word === 'năm') return [String(day.year)];
  const month = day.month === null ? null : dateValue(day.year, day.month);
  const text = word === 'ngày' ? inForm(value, form) : month === null ? '' : inForm(month, form);
  if (word === 'ngày' && day.day === null) return [];
  const bare = text.startsWith(`${word} `) ? text.slice(word.length + 1) : text;
  return bare === '' ? [] : [bare];
}

function firstDay(value: TimeValue): PartialDate | null {
  if (value.type === 'date') return value;
  return typeof value.from === 'string' ? null : value.from;
}

/** Most words that are typed begin no date in the form: then none has to be written out. In small letters. */
export function mayBeginDate(begun: string, form: DateForm): boolean {
  if (begun === '' || /^[\d.-]/.test(begun)) return true;
  const begins = (word: string) => word.startsWith(begun) || begun.startsWith(word);
  return OPENINGS.some(begins) || (isVietnamese(form) && VIETNAMESE_OPENINGS.some(begins));
}

/** How dates begin that do not begin with a figure, behind a word that asks for one or not. */
const OPENINGS: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
  ...['on ', 'in ', 'about ', 'perhaps ', 'from ', 'until ', 'at some time'],
  ...['spring ', 'summer ', 'autumn ', 'winter ', 'quarter ', 'first half ', 'second half '],
];
const VIETNAMESE_OPENINGS: readonly string[] = ['ngày ', 'tháng ', 'năm '];

function offered(
  dates: () => readonly KnownDate[],
  write: (value: TimeValue) => readonly string[],
  form: DateForm,
  begun: string,
  offset: number,
): readonly Completion[] {
  const span = { start: offset - begun.length, end: offset };
  const found = new Map<string, Completion>();
  const wanted = begun.toLowerCase();
  if (!mayBeginDate(wanted, form)) return [];
  for (const { value, detail } of dates()) {
    for (const text of write(value)) {
      if (found.has(text) || !text.toLowerCase().startsWith(wanted) || text === begun) continue;
      found.set(text, { text, newText: text, detail, span, entity: null });
    }
  }
  return [...found.values()].slice(0, maxItems);
}

/** The agreement or event that the same sentence has just named, if the registry dates it. */
function subjectBefore(analysis: Analysis, offset: number): Mention | null {
  const { mentions, text } = analysis;
  const named = around(mentions, offset, sample).findLast(
    ({ type, span }) => (type === 'agreement' || type === 'event') && span.end <= offset,
  );
  if (named === undefined || offset - named.span.end > longestLine) return null;
  if (/[.!?]\s/.test(text.slice(named.span.end, offset))) return null;
  return datesOf(named, analysis).length > 0 ? named : null;
}

function knownDates(analysis: Analysis, offset: number): readonly KnownDate[] {
  const { dossier, mentions } = analysis;
  const near = around(mentions, offset, sample)
    .filter(({ type }) => type === 'agreement' || type === 'event' || type === 'date')
    .sort((a, b) => distance(a, offset) - distance(b, offset));
  const own = dossier.date.value === null ? [] : [{ value: dossier.date.value, detail: 'the dossier’s date' }];
  const written = near.flatMap(({ date }): readonly KnownDate[] => {
    const full = date?.value && date.defect === null && date.written.year && date.resolvedBy === 'written';
    return full && date.value ? [{ value: date.value, detail: 'named in this dossier' }] : [];
  });
  return [...own, ...near.flatMap((mention) => datesOf(mention, analysis)), ...written];
}

function distance({ span }: Mention, offset: number): number {
  return span.end <= offset ? offset - span.end : span.start - offset;
}

const none: readonly KnownDate[] = [];

function datesOf({ type, id, ordinal }: Mention, { registry }: Analysis): readonly KnownDate[] {
  if (id === null || (type !== 'agreement' && type !== 'event')) return none;
  const agreement = type === 'agreement' ? registry.agreements.get(id) : undefined;
  if (agreement?.signed.date != null) return [{ value: agreement.signed.date, detail: agreement.title }];
  const event = type === 'event' ? registry.events.get(id) : undefined;
  if (event?.date != null) return [{ value: event.date, detail: event.name }];
  const series = type === 'event' ? registry.series.get(id) : undefined;
  return (series?.editions ?? []).flatMap((edition): readonly KnownDate[] => {
    if (edition.date === null || (ordinal != null && ordinal.value !== edition.ordinal)) return [];
    return [{ value: edition.date, detail: `${edition.ordinal ?? ''} ${series?.name}`.trim() }];
  });
}

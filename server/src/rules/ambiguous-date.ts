/** A date in figures that is one day in British order and another in American order. */
import type { DateReading, Mention } from '../recognise/mention.ts';
import { isoWeekday } from '../time/calendar.ts';
import { timeText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';
import { dateInWords, plainWords, type WordOrders, wordOrders, writesMonthFirst } from './dateStyle.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';

interface OrderFault extends Fault {
  readonly written: Mention;
  readonly readings: readonly TimeValue[];
  /** The mention with each reading in words. */
  readonly clear: readonly string[];
}

interface Gathered {
  readonly open: readonly Mention[];
  /** EDTF of the days that are named without doubt. */
  readonly days: readonly string[];
  readonly orders: WordOrders;
}

export const ambiguousDate = defineDossierRule<OrderFault, Gathered>({
  id: 'ambiguous-date',
  summary: 'A date in figures that can be read as two days.',
  severity: 'information',
  about: ['date'],
  gather({ analysis: { mentions } }) {
    const dates = mentions.filter(({ date }) => date !== undefined);
    if (dates.length === 0) return null;
    return {
      // "9/11" is the name of that day.
      open: dates.filter(({ date, text }) => date?.defect === 'ambiguous' && text !== '9/11'),
      days: dates.flatMap(({ date }) => (date && date.defect === null ? (date.value?.edtf ?? []) : [])),
      orders: wordOrders(dates),
    };
  },
  *find(said, { analysis: { dossier } }) {
    if (said.every(({ what }) => what.open.length === 0)) return;
    const named = new Set(said.flatMap(({ what }) => what.days));
    if (dossier.date.value !== null) named.add(dossier.date.value.edtf);
    const monthFirst = writesMonthFirst(
      said.map(({ what }) => what.orders),
      dossier,
    );
    for (const passage of said) {
      for (const mention of passage.what.open) {
        const { date: reading } = mention;
        if (!reading || reading.alternatives.length < 2 || isDecided(reading, named)) continue;
        const written = passage.place(mention);
        const readings = likelierFirst(written, reading.alternatives, monthFirst);
        const clear = readings.flatMap((value) => inWords(written, value, reading, monthFirst) ?? []);
        yield { span: written.span, proof: null, written, readings, clear };
      }
    }
  },
  word: ({ written, readings, clear }) => ({
    what: `“${written.text}” can be ${readings.map(timeText).join(' or ')}.`,
    why: 'Neither the spelling of the dossier nor its other dates say which.',
    todo: `Write ${clear.length > 0 ? `“${clear.join('” or “')}”` : 'the months in words'}, or set the spelling of the dossier to en-GB or en-US.`,
  }),
  fix: ({ clear, span }) => clear.map((text) => replaceFix(`Write “${text}”`, span, text, false)),
});

/** By the weekday beside it, or because the dossier speaks of one of the two days elsewhere. */
function isDecided({ alternatives, weekday }: DateReading, named: ReadonlySet<string>): boolean {
  const fitting = weekday ? alternatives.filter(({ earliest }) => isoWeekday(earliest) === weekday.day) : [];
  return fitting.length === 1 || alternatives.filter(({ edtf }) => named.has(edtf)).length === 1;
}

/** In the order of day and month that the dossier's words have. */
function likelierFirst({ text, date }: Mention, readings: readonly TimeValue[], monthFirst: boolean) {
  const [first] = date?.writing?.parts.filter(({ kind }) => kind !== 'weekday') ?? [];
  const lead = first === undefined ? null : Number(text.slice(first.start, first.end));
  const rank = (value: TimeValue) => Number((value.type === 'date' && value.day === lead) === monthFirst);
  return readings.toSorted((a, b) => rank(a) - rank(b));
}

/** The words around the figures stay. */
function inWords({ text }: Mention, value: TimeValue, reading: DateReading, monthFirst: boolean): string | null {
  const words = dateInWords(value, { year: reading.written.year, monthFirst });
  const figures = reading.writing && plainWords(reading.writing);
  return words === null || !figures ? null : text.slice(0, figures.start) + words + text.slice(figures.end);
}

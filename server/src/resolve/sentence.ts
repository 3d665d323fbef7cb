/** One sentence with its dates, and what its dates are to it. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import type { TimeValue } from '../time/edtf.ts';

/** One sentence. Text without full stops can be a single one of a whole document. */
export interface Sentence {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Behind a bullet or a dateline. */
  readonly opening: number;
  /** Behind "The ministry said that" as well. */
  readonly said: number;
  /** Where clauses begin that tell of a thing of their own: "T was signed in 2018, and the 9th Dialogue was held". */
  readonly clauses: readonly number[];
  readonly byType: ReadonlyMap<Mention['type'], readonly Item[]>;
  /** The values of its dates, each once. */
  readonly values: readonly TimeValue[];
  /** Those of them at which somebody in it may have a title. */
  readonly standing: readonly TimeValue[];
  /** The day that it tells of: one of the dossier's month or so. */
  readonly told: TimeValue | null;
  /** The one day or month that it names, or that stands over it. */
  readonly stated: TimeValue | null;
  /** Of a sentence without a date: the day that stands over it, alone in a line or in its record. */
  readonly over: TimeValue | null;
  /** Of a sentence without a date: those that its paragraph has named before. */
  readonly earlier: readonly TimeValue[];
  /** Those, and where its paragraph has named none, those of the story that goes on in it. */
  readonly before: readonly TimeValue[];
  /** Those that its paragraph has named before, whatever its own are. */
  readonly story: readonly TimeValue[];
  /** It stands in a paragraph of background. */
  readonly background: boolean;
  readonly raising: boolean;
  readonly history: boolean;
}

/** More dates than any sentence of prose has: a list, whose further dates say nothing of one of its items. */
export const MOST_DATES = 16;
export const NO_VALUES: readonly TimeValue[] = [];
export const BARE: Sentence = {
  from: 0,
  to: 0,
  opening: 0,
  said: 0,
  clauses: [],
  byType: new Map(),
  values: NO_VALUES,
  standing: NO_VALUES,
  told: null,
  stated: null,
  over: null,
  earlier: NO_VALUES,
  before: NO_VALUES,
  story: NO_VALUES,
  background: false,
  raising: false,
  history: false,
};

/** "today", "on Monday". */
export const isOfToday = ({ date }: Item): boolean => date?.written.month === false && !date.written.year;

export function valueIn(item: Item): TimeValue | null {
  return item.date?.value ?? null;
}

/** A day near the dossier's date, or a month or year in which that lies, tells of no other time. */
export function isNow(value: TimeValue, on: TimeValue | null): boolean {
  return on !== null && (isToldDay(value, on) || (value.earliest <= on.earliest && on.latest <= value.latest));
}

/** The only one, when it is a day or month that is over on the dossier's date. */
export function singleOf(values: readonly (TimeValue | null)[], on: TimeValue | null): TimeValue | null {
  const [only] = values;
  if (!only || values.length > 1 || only.type !== 'date' || only.precision === 'year' || on === null) return null;
  return only.earliest <= on.latest ? only : null;
}

/** The only one, when it is a day. */
export function dayOf([only, more]: readonly (TimeValue | null)[]): TimeValue | null {
  return only?.type === 'date' && only.precision === 'day' && more === undefined ? only : null;
}

/** A day of the same month or so as the dossier's. */
export function isToldDay(value: TimeValue | null, on: TimeValue | null): boolean {
  if (value?.type !== 'date' || value.precision !== 'day' || on === null) return false;
  return Math.abs(value.earliest - on.earliest) <= 31;
}

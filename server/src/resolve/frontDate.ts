/** The date that opens a sentence and is that of its main clause: "On 5 May 2023, …", "It was on 5 May that …", "2023 saw …". */
import type { Item } from '../recognise/scan.ts';
import type { Reader } from './reader.ts';

export interface FrontDate {
  readonly date: Item;
  /** The first token of the clause. */
  readonly clause: number;
  /** "saw": what follows is the object, without a verb of its own. */
  readonly saw: boolean;
}

const LEADING: ReadonlySet<string> = new Set(['back', 'already', 'only', 'as', 'early', 'late', 'then', 'later']);

/** "Back in May", "As early as May": the token of the preposition. */
export function behindLeading(start: number, reader: Reader): number {
  let at = start;
  while (at < start + 3 && LEADING.has(reader.word(at))) at++;
  return at;
}

/** "2025 brought the 14th Forum to Fukuoka". */
const FINDING: ReadonlySet<string> = new Set(['witnessed', 'brought']);

export function frontDate(start: number, dates: readonly Item[], reader: Reader): FrontDate | null {
  const [date, more] = dates;
  if (!date || more) return null;
  // "It was on 5 May that"
  const cleft = reader.is(start, 'it') && reader.is(start + 1, 'was') ? start + 2 : start;
  const year = reader.is(cleft, 'the') && reader.is(cleft + 1, 'year') && date.from > cleft + 1 ? cleft + 2 : cleft;
  const at = behindLeading(year, reader);
  const from = reader.is(at, 'on') || reader.is(at, 'in') ? at + 1 : at;
  if (date.from !== from && !(date.from === from + 1 && reader.is(from, 'the'))) return null;
  if (cleft > start) return reader.is(date.to, 'that') ? { date, clause: date.to + 1, saw: false } : null;
  if (reader.is(date.to, 'saw') || FINDING.has(reader.word(date.to))) return { date, clause: date.to + 1, saw: true };
  if (from === start) return null;
  return { date, clause: reader.is(date.to, ',') ? date.to + 1 : date.to, saw: false };
}

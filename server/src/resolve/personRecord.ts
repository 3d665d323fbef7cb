/** The record of a person: a name on a line of its own, and labels below or behind it, as a sheet of particulars has them. */
import type { Item } from '../recognise/scan.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { isItemBreak, type Labelled, labelAt } from './labels.ts';
import { NATIVE_BIRTHS } from './nativeLabels.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { KIN } from './subject.ts';
import { tableAround } from './tables.ts';
import { isTitled } from './titleOn.ts';

/** Fields of one sheet. */
const MOST = 8;
/** Tokens from the beginning of a line to the name in it: a label and titles. */
const LONGEST_LEAD = 12;
/** Tokens behind the name in its line: its titles. */
const LONGEST_TAIL = 24;

/** True where a label of somebody's birth or age may stand in the passage: most have none, and are not looked through. */
export const hasRecord = ({ scan: { text } }: Section): boolean =>
  /[:|：]/.test(text) && (/(?:\bage|born|birth|\bdob)\b[^\n]{0,8}[:|]/i.test(text) || NATIVE_BIRTHS.test(text));

/** What stands behind one of the labels in the record of one of the people, or under it in a table: its first token, or -1. */
export function fieldOf(
  item: Item,
  people: () => readonly Item[],
  labels: ReadonlySet<string>,
  section: Section,
  reader: Reader,
): number {
  const cells = reader.holds('|') ? tableAround(item, people(), section, reader) : null;
  if (cells !== null) return cells.find(({ label }) => labels.has(label))?.from ?? -1;
  const end = endOfLine(item, section, reader);
  // "Name: X. Age: 53."
  const stops = end < 0 && reader.is(item.to, '.');
  const lead = end < 0 && !stops ? null : leadOf(item, section, reader);
  if (lead === null || (stops && lead !== 'label')) return -1;
  let at = stops ? item.to + 1 : end;
  // Below "Name: X" empty lines may stand between the fields.
  const isApart = (i: number) =>
    section.scan.tokens.kind[i] === BREAK_TOKEN && (lead === 'label' || isItemBreak(i, section));
  for (let n = 0; n < MOST; n++) {
    const field: Labelled | null = labelAt(isApart(at) ? at + 1 : at, section, reader);
    if (field === null || isOfSomebodyElse(field, reader)) return -1;
    if (labels.has(field.label)) return field.from;
    // "Rank: General; age: 53"
    for (let i = field.from; i < field.to; i++) {
      const next = reader.is(i, ';') ? labelAt(i + 1, section, reader, false) : null;
      if (next !== null && labels.has(next.label)) return next.from;
    }
    at = field.to;
  }
  return -1;
}

const RELATIVES: ReadonlySet<string> = new Set([
  ...KIN,
  ...'child children spouse vợ chồng con 配偶者 妻 夫 子 長男 長女 秘書'.split(' '),
]);

/** Labels of the one whose record it is: what stands under "Father: X" is said of somebody else. */
const NAMES: ReadonlySet<string> = new Set(
  'name,full name,person,delegate,guest,speaker,official,profile,biography'.split(','),
);

/** "Children: X", "Son's name: …", 「配偶者：…」: what follows may be theirs. */
function isOfSomebodyElse({ label, from, to }: Labelled, reader: Reader): boolean {
  if (NAMES.has(label) || label.endsWith(' name') || label.split(' ').some((word) => RELATIVES.has(word))) return true;
  for (let i = from; i < to; i++) if (reader.startingAt(i).some(({ type }) => type === 'person')) return true;
  return false;
}

/** Where the next field begins; -1 where the name goes on in a sentence. */
function endOfLine(item: Item, section: Section, reader: Reader): number {
  if (reader.startsLine(item.to) || reader.is(item.to, ';') || reader.is(item.to, '|')) {
    return reader.startsLine(item.to) ? item.to : item.to + 1;
  }
  if (!reader.is(item.to, ',')) return -1;
  // "Name: X, Minister", "X, age: 53"
  if (labelAt(item.to + 1, section, reader) !== null) return item.to + 1;
  let at = item.to + 1;
  while (at < item.to + LONGEST_TAIL && !reader.startsLine(at)) at++;
  return reader.startsLine(at) && isTitled(item.to, at, reader) ? at : -1;
}

/** What alone stands before the name in its line: a label, or titles; null for anything else. */
function leadOf(item: Item, section: Section, reader: Reader): 'label' | 'titles' | null {
  // "1. Name: X", "(Name: X."
  if (reader.is(item.from - 1, ':') && NAMES.has(reader.word(item.from - 2))) return 'label';
  let start = item.from;
  while (start > item.from - LONGEST_LEAD && !reader.startsLine(start)) start--;
  if (!reader.startsLine(start)) return null;
  if (/^\d{1,2}$/.test(reader.word(start)) && reader.is(start + 1, '.')) start += 2;
  else if (reader.isMark(start)) start++;
  const label = labelAt(start, section, reader, false);
  if (label === null || label.from > item.from) return isTitled(start, item.from, reader) ? 'titles' : null;
  return NAMES.has(label.label) && isTitled(label.from, item.from, reader) ? 'label' : null;
}

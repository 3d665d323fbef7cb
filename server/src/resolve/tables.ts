/** The rows of a table in prose: "| Date | Event |" over "| 13 March 2023 | 9th Dialogue |". */
import type { Item } from '../recognise/scan.ts';
import { FORMER, INCOMING } from '../recognise/words.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Labelled } from './labels.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

/**
 * The other cells of the row in which the thing alone stands, by the heads of their columns; null outside a table, and in a
 * cell that holds a sentence.
 */
export function tableAround(
  thing: Item,
  things: readonly Item[],
  section: Section,
  reader: Reader,
): readonly Labelled[] | null {
  if (!reader.holds('|')) return null;
  const row = lineStart(thing.from, reader);
  if (reader.word(row) !== '|') return null;
  const head = headOf(row, section, reader);
  const cells = cellsOf(row, section, reader);
  const [first, last] = [cells[0]?.from ?? 0, cells.at(-1)?.to ?? 0];
  if (head === row || thingsIn({ from: first, to: last }, things).length > 1) return [];
  const own = cells.find(({ from, to }) => thing.from >= from && thing.from < to);
  if (own && reader.is(own.to - 1, '.') && own.to - own.from - (thing.to - thing.from) > SHORTEST_SENTENCE) return null;
  const heads = cellsOf(head, section, reader);
  return cells.flatMap(({ from, to }, i): Labelled[] => {
    const over = heads[i];
    if (!over || over.to === over.from || (thing.from >= from && thing.from < to)) return [];
    return [{ label: reader.words(over.from, over.to).text.toLowerCase(), from, to }];
  });
}

/** Those of the things, which come in order, that begin in `[from, to)`. */
export function thingsIn({ from, to }: Pick<Labelled, 'from' | 'to'>, things: readonly Item[]): readonly Item[] {
  const first = firstWhere(things, (each) => each.from >= from);
  let end = first;
  while (end < things.length && (things[end] as Item).from < to) end++;
  return things.slice(first, end);
}

/** The first row of the table that has a row. */
function headOf(row: number, section: Section, reader: Reader): number {
  let head = row;
  for (let n = 0; n < MOST_ROWS && head > 0; n++) {
    const before = lineAbove(head, section, reader);
    if (reader.word(before) !== '|') break;
    head = before;
  }
  return head;
}

/** Where the line above begins; a break stands between the rows. */
function lineAbove(line: number, { scan: { tokens } }: Section, reader: Reader): number {
  return lineStart(tokens.kind[line - 1] === BREAK_TOKEN ? line - 2 : line - 1, reader);
}

/** What stands over the cell of a thing, in small letters; empty outside a table. */
export function headOver(item: Item, section: Section, reader: Reader): string {
  const row = lineStart(item.from, reader);
  const head = headOf(row, section, reader);
  if (head === row || reader.word(row) !== '|') return '';
  const at = cellsOf(row, section, reader).findIndex(({ from, to }) => item.from >= from && item.from < to);
  const over = cellsOf(head, section, reader)[at];
  return over ? reader.words(over.from, over.to).text.toLowerCase() : '';
}

/** Whether the head over a cell, or the line over its table, speaks of another time than now, or of somebody else: "Former post", "2019", "Was", "Met". */
export function isOfAnotherTime(item: Item, section: Section, reader: Reader): boolean {
  if (!reader.holds('|')) return false;
  const row = lineStart(item.from, reader);
  if (reader.word(row) !== '|') return false;
  const head = headOf(row, section, reader);
  const cells = cellsOf(row, section, reader);
  const at = cells.findIndex(({ from, to }) => item.from >= from && item.from < to);
  const heads = head === row ? [] : cellsOf(head, section, reader);
  const over = heads[at];
  if (over && isDatedOrPast(over.from, over.to, reader)) return true;
  // The cell of its time is not written yet.
  const missing = heads.slice(cells.length);
  if (missing.some(({ from, to }) => hasWord(from, to, TIMES, reader) || hasYear(from, to, reader))) return true;
  if (head === 0) return false;
  const above = lineAbove(head, section, reader);
  // "The guests were met at the gate.": a sentence of prose before a table tells its own story, but for a year in it.
  const last = section.scan.tokens.kind[head - 1] === BREAK_TOKEN ? head - 2 : head - 1;
  const tells = reader.word(last) === '.' && !hasWord(above, head, LEADING, reader);
  return tells ? hasYear(above, head, reader) : isDatedOrPast(above, head, reader);
}

const isDatedOrPast = (from: number, to: number, reader: Reader): boolean =>
  hasYear(from, to, reader) ||
  hasWord(from, to, PAST, reader) ||
  hasWord(from, to, ELSE, reader) ||
  reader.hasAny(from, to, FORMER | INCOMING);

function hasYear(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (YEAR.test(reader.word(i))) return true;
  return false;
}

function hasWord(from: number, to: number, words: ReadonlySet<string>, reader: Reader): boolean {
  for (let i = from; i < to; i++) if (words.has(reader.word(i))) return true;
  return false;
}

/** Of a sentence that leads to the table below it. */
const LEADING = wordSet('below follow follows following followed table list listed these');

const TIMES = wordSet('from to since until date dates year years when period tenure term');
const YEAR = /^(?:19|20)\d\d$/;
/** "Will call on", "Wishes to be", "Role in the play": the title under it is somebody else's. */
const ELSE = wordSet(
  'met meets meet wishes wants seeks call calls calling visits visited receives received replaces replaced succeeds succeeded plays played play film',
);
const PAST = wordSet(
  'was past predecessor successor candidate nominee earlier before then next time signed signing signatory signatories',
);

/** Rows above the one that is asked about. */
const MOST_ROWS = 40;
const LONGEST_ROW = 120;
/** Tokens of a sentence beside the title in it. */
const SHORTEST_SENTENCE = 3;

function lineStart(token: number, reader: Reader): number {
  let at = token;
  while (at > 0 && token - at < LONGEST_ROW && !reader.startsLine(at)) at--;
  return at;
}

function cellsOf(row: number, { scan: { tokens } }: Section, reader: Reader): { from: number; to: number }[] {
  const cells: { from: number; to: number }[] = [];
  let from = row + 1;
  let i = row + 1;
  for (; i < tokens.count && i - row < LONGEST_ROW && !reader.startsLine(i); i++) {
    if (reader.word(i) !== '|') continue;
    cells.push({ from, to: i });
    from = i + 1;
  }
  // The last bar may be left out.
  const end = tokens.kind[i - 1] === BREAK_TOKEN ? i - 1 : i;
  if (from < end) cells.push({ from, to: end });
  return cells;
}

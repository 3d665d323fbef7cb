/** The rows of a table in prose: "| Date | Event |" over "| 13 March 2023 | 9th Dialogue |". */
import type { Item } from '../recognise/scan.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import type { Labelled } from './labelled.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

/** The other cells of the row in which the thing alone stands, by the heads of their columns; null outside a table. */
export function tableAround(
  thing: Item,
  things: readonly Item[],
  section: Section,
  reader: Reader,
): readonly Labelled[] | null {
  const row = lineStart(thing.from, reader);
  if (reader.word(row) !== '|') return null;
  let head = row;
  for (let n = 0; n < MOST_ROWS && head > 0; n++) {
    // A break stands between the rows.
    const before = lineStart(section.scan.tokens.kind[head - 1] === BREAK_TOKEN ? head - 2 : head - 1, reader);
    if (reader.word(before) !== '|') break;
    head = before;
  }
  const cells = cellsOf(row, section, reader);
  const [first, last] = [cells[0]?.from ?? 0, cells.at(-1)?.to ?? 0];
  if (head === row || thingsIn({ from: first, to: last }, things).length > 1) return [];
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

/** Rows above the one that is asked about. */
const MOST_ROWS = 40;
const LONGEST_ROW = 120;

function lineStart(token: number, reader: Reader): number {
  let at = token;
  while (at > 0 && token - at < LONGEST_ROW && !reader.startsLine(at)) at--;
  return at;
}

function cellsOf(row: number, { scan: { tokens } }: Section, reader: Reader): { from: number; to: number }[] {
  const cells: { from: number; to: number }[] = [];
  let from = row + 1;
  for (let i = row + 1; i < tokens.count && i - row < LONGEST_ROW && !reader.startsLine(i); i++) {
    if (reader.word(i) !== '|') continue;
    cells.push({ from, to: i });
    from = i + 1;
  }
  return cells;
}

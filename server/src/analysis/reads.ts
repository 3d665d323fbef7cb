/** What is recognised in each passage, taken over from the last analysis where the text is the same. */
import type { Passage } from '../dossier/dossier.ts';
import type { DayOrder } from '../recognise/dates/context.ts';
import { fullDate, orderShown, standsAlone } from '../recognise/dates/recogniseDates.ts';
import type { Scan } from '../recognise/scan.ts';
import { strangersIn } from '../recognise/strangers.ts';
import type { Prepared } from '../resolve/prepare.ts';
import type { PartialDate } from '../time/edtf.ts';

/** One passage as it was read, with what the rest of the dossier asks of it. Two passages never share one. */
export interface Read {
  readonly text: string;
  readonly holdsName?: true;
  /** On which its own dates lean. */
  readonly left: Left;
  readonly scan: Scan;
  /** The last date with year and month: "that year" in a later passage leans on it. */
  readonly last: PartialDate | null;
  readonly ambiguous: boolean;
  /** Names of people that only grammar knows, and their short forms. */
  readonly strangers: readonly string[];
  /** The same in the light of the order of day and month that other passages show. */
  settled: { readonly order: DayOrder; readonly read: Read } | null;
  /** The scan with these strangers followed. */
  prepared: { readonly strangers: ReadonlySet<string>; readonly value: Prepared } | null;
}

/** What the passages before leave to one. */
export interface Left {
  /** The last full date. */
  readonly earlier: PartialDate | null;
  /** The year that is the heading over it. */
  readonly heading: number | null;
}

/** `shown` is the order of day and month that the dossier proves. */
export type ReadPassage = (passage: Words, left: Left, shown: DayOrder | null) => Scan;

/** What a scan takes from a passage. */
type Words = Pick<Passage, 'text' | 'holdsName'>;

/**
 * All passages read; those whose text stood in the same place of `before`, or anywhere in what was changed, are not read
 * again. With `open`, nothing says yet whether "3/4/2024" is in April or March: the other dates may show it.
 */
export function readPassages(
  passages: readonly Passage[],
  before: readonly Read[],
  open: boolean,
  scan: ReadPassage,
): { readonly first: readonly Read[]; readonly settled: readonly Read[] } {
  const remembered = align(passages, before);
  let left: Left = { earlier: null, heading: null };
  const first = passages.map((passage, at) => {
    const old = remembered(at);
    const same = old !== undefined && isSame(old.left, left) && old.holdsName === passage.holdsName;
    const found = same ? old : read(passage, left, null, scan);
    left = { earlier: found.last ?? left.earlier, heading: yearOver(found.scan, passage.kind, left.heading) };
    return found;
  });
  const order =
    open && first.some(({ ambiguous }) => ambiguous)
      ? orderShown(first.flatMap((each) => each.scan.items.map((item) => item.dayOrder ?? null)))
      : null;
  if (order === null) return { first, settled: first };
  const settled = first.map((each) => {
    if (!each.ambiguous) return each;
    if (each.settled?.order !== order) each.settled = { order, read: read(each, each.left, order, scan) };
    return each.settled.read;
  });
  return { first, settled };
}

function isSame(a: Left, b: Left): boolean {
  return a.earlier?.edtf === b.earlier?.edtf && a.heading === b.heading;
}

function read(passage: Words, left: Left, shown: DayOrder | null, scan: ReadPassage): Read {
  const found = scan(passage, left, shown);
  return {
    // The scan's own copy: a part of the document would keep all of it in memory.
    text: found.text,
    ...(passage.holdsName && { holdsName: true }),
    left,
    scan: found,
    last: lastDate(found),
    ambiguous: found.items.some((item) => item.openOrder),
    strangers: strangersIn(found),
    settled: null,
    prepared: null,
  };
}

/**
 * Which of `before` has the text of a passage. An edit leaves all before and behind it as it was; only what lies
 * between is looked for by its text.
 */
function align(passages: readonly Passage[], before: readonly Read[]): (at: number) => Read | undefined {
  const shorter = Math.min(passages.length, before.length);
  const fromEnd = before.length - passages.length;
  let head = 0;
  while (head < shorter && passages[head]?.text === before[head]?.text) head++;
  let tail = 0;
  while (tail < shorter - head) {
    const at = passages.length - 1 - tail;
    if (passages[at]?.text !== before[at + fromEnd]?.text) break;
    tail++;
  }
  const between = new Map<string, Read[]>();
  for (let i = head; i < before.length - tail; i++) {
    const each = before[i] as Read;
    const same = between.get(each.text);
    if (same) same.push(each);
    else between.set(each.text, [each]);
  }
  const behind = passages.length - tail;
  return (at) => {
    if (at < head) return before[at];
    return at >= behind ? before[at + fromEnd] : between.get(passages[at]?.text ?? '')?.shift();
  };
}

function lastDate({ items }: Scan): PartialDate | null {
  for (let i = items.length - 1; i >= 0; i--) {
    const date = items[i]?.date;
    const full = date ? fullDate(date.value, date.defect) : null;
    if (full !== null) return full;
  }
  return null;
}

/** The year on a line of its own that the next passage is under; another heading ends it. */
function yearOver(scan: Scan, kind: Passage['kind'], before: number | null): number | null {
  if (kind === 'field') return before;
  const year = scan.items.findLast(({ date, from, to }) => date?.form === 'year' && standsAlone(scan, from, to));
  const value = year?.date?.value;
  return value?.type === 'date' ? value.year : kind === 'heading' ? null : before;
}

/** What is recognised in each passage, taken over from the last analysis where the text is the same. */
import type { Passage } from '../dossier/dossier.ts';
import { fieldBody } from '../recognise/bodyNames.ts';
import type { DayOrder } from '../recognise/dates/context.ts';
import { fullDate, orderShown, standsAlone } from '../recognise/dates/recogniseDates.ts';
import type { Scan } from '../recognise/scan.ts';
import { strangersIn } from '../recognise/strangers.ts';
import type { Prepared } from '../resolve/prepare.ts';
import { beforeEach, sharedEnds } from '../text/sharedEnds.ts';
import type { PartialDate } from '../time/edtf.ts';

/** One passage as it was read, with what the rest of the dossier asks of it. Passages share one where it says nothing. */
export interface Read {
  readonly text: string;
  readonly holdsName?: true;
  /** It is the value of a field for a body. */
  readonly holdsBody?: true;
  /** On which its own dates lean. */
  readonly left: Left;
  readonly scan: Scan;
  /** The last date with year and month: "that year" in a later passage leans on it. */
  readonly last: PartialDate | null;
  readonly ambiguous: boolean;
  /** Orders of day and month that its dates show. */
  readonly orders: readonly DayOrder[];
  /** The year that stands in it on a line of its own, as a heading of what follows. */
  readonly year: number | null;
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
type Words = Pick<Passage, 'text' | 'isPlain' | 'holdsName'> & Partial<Pick<Passage, 'path'> & Pick<Read, 'holdsBody'>>;

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
  const ends = sharedEnds(before, passages, (old, { text }) => old.text === text);
  const remembered = beforeEach(
    before,
    passages,
    ends,
    (old) => old.text,
    ({ text }) => text,
  );
  let left: Left = { earlier: null, heading: null };
  const repeated = new Repeated();
  const first = passages.map((passage, at) => {
    const old = remembered(at);
    const here = under(passage.path, left);
    const same =
      old !== undefined &&
      isSame(old.left, here) &&
      old.holdsName === passage.holdsName &&
      (old.holdsBody ?? false) === holdsBody(passage);
    const found = same ? old : (repeated.get(passage, here) ?? repeated.keep(read(passage, here, null, scan)));
    left = leftBy(found, passage.kind, left);
    return found;
  });
  const order =
    open && first.some(({ ambiguous }) => ambiguous) ? orderShown(first.flatMap(({ orders }) => orders)) : null;
  if (order === null) return { first, settled: first };
  const settled = first.map((each) => {
    if (!each.ambiguous) return each;
    if (each.settled?.order !== order) each.settled = { order, read: read(each, each.left, order, scan) };
    return each.settled.read;
  });
  return { first, settled };
}

/** "2023: Minister until September": in YAML a key that is a year says that of what stands under it. */
function under(path: Passage['path'], left: Left): Left {
  const year = path.findLast((key) => typeof key === 'string' && YEAR.test(key));
  return year === undefined ? left : { ...left, heading: Number(year) };
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads by their text: minutes, programmes and tables say the same again and again, and what was recognised in a text once
 * need not be looked for. Where it names nothing the passages share one read; else each has items of its own, as later
 * stages tell passages apart by them.
 */
class Repeated {
  private readonly reads = new Map<string, Read>();

  get(passage: Words, left: Left): Read | null {
    const { text, holdsName } = passage;
    const found = holdsName || holdsBody(passage) ? undefined : this.reads.get(text);
    if (found === undefined || !isSame(found.left, left)) return null;
    if (found.scan.items.length === 0 && found.strangers.length === 0) return found;
    const items = found.scan.items.map((item) => ({ ...item }));
    return { ...found, scan: { ...found.scan, items }, settled: null, prepared: null };
  }

  keep(read: Read): Read {
    if (!read.holdsName && !read.holdsBody) this.reads.set(read.text, read);
    return read;
  }
}

/** "organisation: Odrak Bus". */
function holdsBody({ path, holdsBody }: Words): boolean {
  if (holdsBody) return true;
  const key = path?.at(-1);
  return key === 'organisation' || key === 'organization';
}

function isSame(a: Left, b: Left): boolean {
  return a === b || (a.earlier?.edtf === b.earlier?.edtf && a.heading === b.heading);
}

function read(passage: Words, left: Left, shown: DayOrder | null, scan: ReadPassage): Read {
  const found = scan(passage, left, shown);
  const isBody = holdsBody(passage);
  return {
    // The scan's own copy: a part of the document would keep all of it in memory.
    text: found.text,
    ...(passage.holdsName && { holdsName: true }),
    ...(isBody && { holdsBody: true }),
    left,
    scan: found,
    last: lastDate(found),
    ambiguous: found.items.some((item) => item.openOrder),
    orders: found.items.flatMap((item) => item.dayOrder ?? []),
    year: yearAlone(found),
    strangers: isBody ? [...strangersIn(found), ...fieldBody(found.text)] : strangersIn(found),
    settled: null,
    prepared: null,
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

/** What a passage and those before it leave to the next one; mostly what they left to this. */
function leftBy({ last, year, scan }: Read, kind: Passage['kind'], left: Left): Left {
  const earlier = last ?? left.earlier;
  // Another heading ends that of a year; the value of a field is none.
  const heading = kind === 'field' ? left.heading : (year ?? (kind === 'heading' ? onlyYear(scan) : left.heading));
  return earlier === left.earlier && heading === left.heading ? left : { earlier, heading };
}

/** "Agreements signed in 2024": of a heading, the year that is the only date in it. */
function onlyYear({ items }: Scan): number | null {
  const dates = items.filter(({ type }) => type === 'date');
  const date = dates.length === 1 ? dates[0]?.date : undefined;
  return date?.form === 'year' && date.value?.type === 'date' ? date.value.year : null;
}

function yearAlone(scan: Scan): number | null {
  const year = scan.items.findLast(({ date, from, to }) => date?.form === 'year' && standsAlone(scan, from, to));
  const value = year?.date?.value;
  return value?.type === 'date' ? value.year : null;
}

/** Ties the stages together: a registry compiled once, then text and dossier in, analysis out. */
import type { Dossier } from '../dossier/dossier.ts';
import type { DayOrder } from '../recognise/dates/context.ts';
import { fullDate, orderShown } from '../recognise/dates/recogniseDates.ts';
import { compileMatcher, type Matcher } from '../recognise/matcher.ts';
import { indexNames, type NameIndex } from '../recognise/names.ts';
import { type Scan, scan } from '../recognise/scan.ts';
import { followStrangers, strangersOf } from '../recognise/strangers.ts';
import type { Registry } from '../registry/model.ts';
import { type Prepared, prepare, resolve } from '../resolve/resolve.ts';
import type { PartialDate } from '../time/edtf.ts';
import type { Analysis } from './analysis.ts';

export interface Engine {
  readonly registry: Registry;
  /**
   * Recognises and resolves the dossier read from `text`; linear in its length. The same text gives the same analysis
   * with and without `memo`; with the memo of the analysis before, only passages whose text changed are read again.
   */
  analyse(text: string, dossier: Dossier, memo?: AnalysisMemo): Analysis;
}

/** What one document's analysis leaves for its next one. Belongs to one document and one engine. */
export interface AnalysisMemo {
  context: string;
  strangers: string;
  /** Scans by the text of their passage; one for each passage of that text. */
  scans: Map<string, Scan[]>;
  /** What each scan became, strangers followed. */
  prepared: Map<Scan, Prepared>;
}

export function analysisMemo(): AnalysisMemo {
  return { context: '', strangers: '', scans: new Map(), prepared: new Map() };
}

export function createEngine(registry: Registry): Engine {
  return engineWith(registry, compileMatcher(registry), indexNames(registry));
}

/** The engine of a registry whose forms have been compiled before. */
export function engineWith(registry: Registry, matcher: Matcher, names: NameIndex): Engine {
  return {
    registry,
    analyse: (text, dossier, memo) => {
      const reference = dossier.date.value;
      const order = dayOrder(dossier);
      const key = `${reference?.edtf} ${order}`;
      if (memo && memo.context !== key) memo.scans.clear();
      if (memo) memo.context = key;
      const read: ReadPassage = (passage, earlier, shown) =>
        scan(passage, matcher, names, { reference, order: order ?? shown, earlier });
      const scans = scanPassages(dossier, memo, order === null, read);
      const prepared = preparePassages(scans, memo, matcher);
      return { text, dossier, registry, ...resolve(dossier, prepared, matcher, registry) };
    },
  };
}

/** `earlier` is the last full date before the passage; `shown` the order of day and month that the dossier proves. */
type ReadPassage = (text: string, earlier: PartialDate | null, shown: DayOrder | null) => Scan;

/**
 * Scans of all passages, those of unchanged text from the memo. Two passages never share one scan. With `open`, nothing
 * says yet whether "3/4/2024" is in April or March: the other dates of the dossier may show it.
 */
function scanPassages(dossier: Dossier, memo: AnalysisMemo | undefined, open: boolean, read: ReadPassage): Scan[] {
  const next = new Map<string, Scan[]>();
  const remembered: ReadPassage = (text, earlier, shown) => {
    if (!memo) return read(text, earlier, shown);
    const key = `${text}\0${earlier?.edtf}\0${shown}`;
    const used = next.get(key) ?? [];
    const found = memo.scans.get(key)?.[used.length] ?? read(text, earlier, shown);
    used.push(found);
    next.set(key, used);
    return found;
  };
  let earlier: PartialDate | null = null;
  const before: (PartialDate | null)[] = [];
  const scans = dossier.passages.map(({ text }) => {
    before.push(earlier);
    const found = remembered(text, earlier, null);
    earlier = lastDate(found) ?? earlier;
    return found;
  });
  const shown = open && scans.some(isAmbiguous) ? orderShown(scans.flatMap(dayOrders)) : null;
  const settled =
    shown === null
      ? scans
      : scans.map((each, i) => (isAmbiguous(each) ? remembered(each.text, before[i] ?? null, shown) : each));
  if (memo) memo.scans = next;
  return settled;
}

const isAmbiguous = ({ items }: Scan): boolean => items.some((item) => item.date?.defect === 'ambiguous');

const dayOrders = ({ items }: Scan): (DayOrder | null)[] => items.map((item) => item.dayOrder ?? null);

/** The last date with year and month: "that year" in a later passage leans on it. */
function lastDate({ items }: Scan): PartialDate | null {
  for (let i = items.length - 1; i >= 0; i--) {
    const date = items[i]?.date;
    const full = date ? fullDate(date.value, date.defect) : null;
    if (full !== null) return full;
  }
  return null;
}

function preparePassages(scans: readonly Scan[], memo: AnalysisMemo | undefined, matcher: Matcher): Prepared[] {
  const strangers = strangersOf(scans);
  if (!memo) return scans.map((each) => prepare(followStrangers(each, matcher, strangers), matcher));
  const key = [...strangers].sort().join('|');
  if (memo.strangers !== key) memo.prepared.clear();
  memo.strangers = key;
  const next = new Map<Scan, Prepared>();
  const prepared = scans.map((each) => {
    const found = memo.prepared.get(each) ?? prepare(followStrangers(each, matcher, strangers), matcher);
    next.set(each, found);
    return found;
  });
  memo.prepared = next;
  return prepared;
}

/** British spelling writes the day first, American the month. */
function dayOrder(dossier: Dossier): DayOrder | null {
  return dossier.spelling === 'en-GB' ? 'dmy' : dossier.spelling === 'en-US' ? 'mdy' : null;
}

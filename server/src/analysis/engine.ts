/** Ties the stages together: a registry compiled once, then text and dossier in, analysis out. */
import type { Dossier } from '../dossier/dossier.ts';
import { compileMatcher, type Matcher } from '../recognise/matcher.ts';
import { indexNames } from '../recognise/names.ts';
import { type Scan, type ScanContext, scan } from '../recognise/scan.ts';
import { followStrangers, strangersOf } from '../recognise/strangers.ts';
import type { Registry } from '../registry/model.ts';
import { type Prepared, prepare, resolve } from '../resolve/resolve.ts';
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
  const matcher = compileMatcher(registry);
  const names = indexNames(registry);
  return {
    registry,
    analyse: (text, dossier, memo = analysisMemo()) => {
      const context: ScanContext = { reference: dossier.date.value, order: dayOrder(dossier) };
      const key = `${context.reference?.edtf} ${context.order}`;
      if (memo.context !== key) memo.scans.clear();
      memo.context = key;
      const scans = scanPassages(dossier, memo, (passage) => scan(passage, matcher, names, context));
      const prepared = preparePassages(scans, memo, matcher);
      return { text, dossier, registry, ...resolve(dossier, prepared, matcher, registry) };
    },
  };
}

/** Scans of all passages, those of unchanged text from the memo. Two passages never share one scan. */
function scanPassages(dossier: Dossier, memo: AnalysisMemo, read: (text: string) => Scan): Scan[] {
  const next = new Map<string, Scan[]>();
  const scans = dossier.passages.map(({ text }) => {
    const used = next.get(text) ?? [];
    const found = memo.scans.get(text)?.[used.length] ?? read(text);
    used.push(found);
    next.set(text, used);
    return found;
  });
  memo.scans = next;
  return scans;
}

function preparePassages(scans: readonly Scan[], memo: AnalysisMemo, matcher: Matcher): Prepared[] {
  const strangers = strangersOf(scans);
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
function dayOrder(dossier: Dossier): ScanContext['order'] {
  return dossier.spelling === 'en-GB' ? 'dmy' : dossier.spelling === 'en-US' ? 'mdy' : null;
}

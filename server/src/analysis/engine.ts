/** Ties the stages together: a registry compiled once, then text and dossier in, analysis out. */
import type { Dossier } from '../dossier/dossier.ts';
import { glossesOf } from '../recognise/abbreviations.ts';
import type { DayOrder } from '../recognise/dates/context.ts';
import type { Matcher } from '../recognise/matcher.ts';
import { withNearTitles } from '../recognise/nearTitles.ts';
import { scan } from '../recognise/scan.ts';
import { followStrangers } from '../recognise/strangers.ts';
import type { TitleIndex } from '../recognise/titleIndex.ts';
import type { Registry } from '../registry/model.ts';
import { type Prepared, prepare } from '../resolve/prepare.ts';
import { type ResolutionMemo, resolutionMemo } from '../resolve/remembered.ts';
import { resolve } from '../resolve/resolve.ts';
import { type Analysis, analysisOf } from './analysis.ts';
import { type Compiled, compileOver, type EngineMemo, engineMemo, readsOtherwise } from './ground.ts';
import { type Read, type ReadPassage, readPassages } from './reads.ts';

export interface Engine {
  readonly registry: Registry;
  readonly compiled: Compiled;
  /**
   * Recognises and resolves the dossier read from `text`; linear in its length. The same text gives the same analysis
   * with and without `memo`; with the memo of the analysis before, only passages whose text changed are read again, and
   * only those are resolved again whose people, dates or countries are others now.
   */
  analyse(text: string, dossier: Dossier, memo?: AnalysisMemo): Analysis;
}

/** What one document's analysis leaves for its next one. Belongs to one document and one engine. */
export interface AnalysisMemo {
  context: string;
  strangers: ReadonlySet<string>;
  reads: readonly Read[];
  readonly resolution: ResolutionMemo;
}

export function analysisMemo(): AnalysisMemo {
  return { context: '', strangers: new Set(), reads: [], resolution: resolutionMemo() };
}

/** What the memo of a document leaves when its engine is another one: what both read alike, and nothing that follows from it. */
export function memoForEngine(memo: AnalysisMemo, before: Engine, after: Engine): AnalysisMemo {
  const isOther = readsOtherwise(before.compiled, after.compiled);
  if (isOther === null) return analysisMemo();
  const { context, strangers, reads } = memo;
  return { context, strangers, reads: reads.filter(({ text }) => !isOther(text)), resolution: resolutionMemo() };
}

/** `memo` is that of the engine before, of the same registry before an edit. */
export function createEngine(registry: Registry, memo: EngineMemo = engineMemo()): Engine {
  return engineWith(registry, compileOver(registry, memo));
}

/** The engine of a registry whose forms have been compiled before. */
export function engineWith(registry: Registry, compiled: Compiled): Engine {
  const { matcher, names } = compiled;
  return {
    registry,
    compiled,
    analyse: (text, dossier, memo = analysisMemo()) => {
      const reference = dossier.date.value;
      const order = dayOrder(dossier);
      const context = `${reference?.edtf} ${order}`;
      if (memo.context !== context) memo.reads = [];
      memo.context = context;
      const read: ReadPassage = (passage, { earlier, heading }, shown) =>
        scan(passage.text, matcher, names, {
          reference,
          order: order ?? shown,
          earlier,
          heading,
          isPlain: passage.isPlain === true,
          holdsName: passage.holdsName === true,
        });
      const { first, settled } = readPassages(dossier.passages, memo.reads, order === null, read);
      memo.reads = first;
      const prepared = preparePassages(settled, memo, matcher, compiled.titles);
      return analysisOf({ text, dossier, registry }, resolve(dossier, prepared, matcher, registry, memo.resolution));
    },
  };
}

function preparePassages(reads: readonly Read[], memo: AnalysisMemo, matcher: Matcher, titles: TitleIndex): Prepared[] {
  const named = new Set<string>();
  for (const each of reads) for (const name of each.strangers) named.add(name);
  if (named.size !== memo.strangers.size || [...named].some((name) => !memo.strangers.has(name)))
    memo.strangers = named;
  const { strangers } = memo;
  const glosses = glossesOf(strangers);
  return reads.map((each) => {
    if (each.prepared?.strangers === strangers) return each.prepared.value;
    const scanned = withNearTitles(followStrangers(each.scan, matcher, strangers, glosses), matcher, titles);
    const known = each.prepared?.value;
    const value = known?.read === scanned ? known : prepare(scanned, matcher);
    each.prepared = { strangers, value };
    return value;
  });
}

/** British spelling writes the day first, American the month. */
function dayOrder(dossier: Dossier): DayOrder | null {
  return dossier.spelling === 'en-GB' ? 'dmy' : dossier.spelling === 'en-US' ? 'mdy' : null;
}

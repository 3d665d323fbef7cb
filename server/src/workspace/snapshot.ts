/** A document at one version, analysed against one registry under one configuration: what every feature reads. */
import type { Analysis } from '../analysis/analysis.ts';
import { type AnalysisMemo, analysisMemo, type Engine } from '../analysis/engine.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type ReadingMemo, readDossier, readingMemo } from '../dossier/read.ts';
import type { Config } from './config.ts';

export interface Snapshot {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly config: Config;
}

export interface SourceText {
  readonly uri: string;
  readonly text: string;
  /** Known when the editor's language says so; else the name does. */
  readonly kind?: 'text' | 'yaml';
}

/** What one snapshot of a document leaves for the next one, made with the same engine. */
export interface SnapshotMemo {
  readonly reading: ReadingMemo;
  readonly analysis: AnalysisMemo;
}

export function snapshotMemo(): SnapshotMemo {
  return { reading: readingMemo(), analysis: analysisMemo() };
}

export function takeSnapshot(
  { uri, text, kind }: SourceText,
  engine: Engine,
  config: Config,
  memo: SnapshotMemo = snapshotMemo(),
): Snapshot {
  const dossier = inHouseStyle(readDossier(text, kind === undefined ? { uri } : { uri, kind }, memo.reading), config);
  return { uri, analysis: engine.analyse(text, dossier, memo.analysis), config };
}

/** What a dossier does not say of its style, the house style says. */
export function inHouseStyle(dossier: Dossier, { style }: Config): Dossier {
  const { spelling, names, ranks } = dossier;
  const isOwn = (spelling ?? style.spelling) === spelling && (names ?? style.names) === names;
  if (isOwn && (ranks ?? style.ranks) === ranks) return dossier;
  return {
    ...dossier,
    spelling: spelling ?? style.spelling,
    names: names ?? style.names,
    ranks: ranks ?? style.ranks,
  };
}

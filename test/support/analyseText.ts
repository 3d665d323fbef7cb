/** Text in, analysis and findings out: the stages of the core as the server runs them, for tests of what they find. */
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { createEngine, type Engine } from '../../server/src/analysis/engine.ts';
import type { Spelling } from '../../server/src/dossier/dossier.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import type { Mention } from '../../server/src/recognise/mention.ts';
import type { Finding, TextEdit } from '../../server/src/rules/finding.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { miniRegistry } from './miniRegistry.ts';

export interface DocumentOptions {
  /** Null for a dossier of which nobody says when it was written. */
  readonly date?: string | null;
  readonly kind?: 'text' | 'yaml';
  readonly spelling?: Spelling;
  readonly fileName?: string;
}

export const miniEngine: Engine = createEngine(miniRegistry());

export function analyseText(text: string, options: DocumentOptions = {}, engine: Engine = miniEngine): Analysis {
  const { date, kind, spelling, fileName } = options;
  const dossier = readDossier(text, {
    ...(date ? { date } : {}),
    ...(kind ? { kind } : {}),
    ...(spelling ? { spelling } : {}),
    ...(fileName ? { fileName } : {}),
  });
  return engine.analyse(text, dossier);
}

export function findingsIn(
  text: string,
  options: DocumentOptions = {},
  engine: Engine = miniEngine,
): readonly Finding[] {
  return runRules(analyseText(text, options, engine), {}).findings;
}

/** Mentions of some types as "text → id", with the full name or title where no id is known. */
export function mentioned(analysis: Analysis, ...types: readonly Mention['type'][]): string[] {
  return analysis.mentions
    .filter((mention) => types.includes(mention.type))
    .map((mention) => `${oneLine(mention.text)} → ${mention.id ?? `(${mention.canonical})`}`);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Edits from the last to the first, so that the offsets of those before stay right. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, newText }) => changed.slice(0, span.start) + newText + changed.slice(span.end), text);
}

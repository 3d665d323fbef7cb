/** The options of `check` and `extract`, as commander names them. */
import type { Severity } from '../dossier/dossier.ts';
import { parseEdtf } from '../time/edtf.ts';

/** For options that may be given again. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

export interface CommonOptions {
  readonly date?: string;
  readonly registry: readonly string[];
  readonly builtin: boolean;
  readonly config?: string;
  readonly stdinJsonl?: true;
}

export const formats = ['text', 'json', 'sarif', 'github'] as const;

export interface CheckOptions extends CommonOptions {
  readonly format: (typeof formats)[number];
  readonly failOn: Severity | 'never';
  /** Ids of rules. */
  readonly rule: readonly string[];
  readonly fix?: true;
  readonly fixDryRun?: true;
}

/** Lowest first. */
export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A dossier has one date, not a period. */
export function isDate(text: string): boolean {
  return parseEdtf(text)?.type === 'date';
}

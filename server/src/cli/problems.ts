/** What is wrong with a configuration or a registry file: as findings of that file, or one line each for standard error. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Severity } from '../dossier/dossier.ts';
import type { Diagnosis } from '../features/diagnostics.ts';
import type { Fix } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import { placesIn } from './places.ts';

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fix?: Pick<Fix, 'title' | 'edits'> | null;
}

/** Plain data, so that another thread can send it. */
export interface FaultyFile {
  /** As results name it. */
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A binary file named as a registry must not fill the screen. */
export const maxShown = 20;

export function faultyFile(uri: string, cwd: string, text: string, problems: readonly Problem[]): FaultyFile {
  return { file: shownName(uri, cwd), text, problems };
}

/** Advice is left to the editor and to `registry check`: here it would hide what matters. */
function weighty(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

export function problemDiagnoses({ problems }: FaultyFile): readonly Diagnosis[] {
  return weighty(problems).map(({ code, severity, message, span, fix }) => ({
    ...{ kind: 'problem', code, severity, message, span, evidence: [], source: null },
    fixes: fix ? [{ ...fix, certain: false }] : [],
  }));
}

export function problemLines({ file, text, problems }: FaultyFile, most = maxShown): string {
  const shown = weighty(problems);
  const places = placesIn(text);
  const lines = shown.slice(0, most).map(({ severity, message, span }) => {
    const { line, column } = places.at(span.start);
    return `${file}:${line}:${column} ${severity} ${message}\n`;
  });
  return lines.join('') + unshownLine(file, shown.length - most);
}

export function unshownLine(file: string, count: number): string {
  return count > 0 ? `${file}: ${count} more problems are not shown.\n` : '';
}

export function shownName(uri: string, cwd: string): string {
  const relative = path.relative(cwd, fileURLToPath(uri));
  return path.sep === '\\' ? relative.replaceAll('\\', '/') : relative;
}

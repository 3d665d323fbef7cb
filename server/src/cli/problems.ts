/** What is wrong with a configuration or a registry file, one line each, for standard error. */
import type { Severity } from '../dossier/dossier.ts';
import type { Span } from '../text/span.ts';
import { placesIn } from './places.ts';

interface Problem {
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}

/** A binary file named as a registry must not fill the screen. */
const maxShown = 20;

/** Advice is left to the editor: on the command line it would hide what matters. */
export function problemLines(file: string, text: string, problems: readonly Problem[], most = maxShown): string {
  const shown = problems.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const places = placesIn(text);
  const lines = shown.slice(0, most).map(({ severity, message, span }) => {
    const { line, column } = places.at(span.start);
    return `${file}:${line}:${column} ${severity} ${message}\n`;
  });
  if (shown.length > most) lines.push(`${file}: ${shown.length - most} more problems are not shown.\n`);
  return lines.join('');
}

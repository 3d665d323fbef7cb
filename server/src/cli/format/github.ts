/** Findings as workflow commands, which GitHub Actions shows beside the changed lines. */
import type { Severity } from '../../dossier/dossier.ts';
import type { Diagnosis } from '../../features/diagnostics.ts';
import { placesIn } from '../places.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function githubReport(file: string, text: string, diagnoses: readonly Diagnosis[]): string {
  const places = placesIn(text);
  return diagnoses
    .map(({ span, severity, code, message }) => {
      const from = places.at(span.start);
      const to = places.at(span.end);
      const properties: readonly (readonly [string, string | number])[] = [
        ['file', file],
        ['line', from.line],
        ['endLine', to.line],
        // Columns are only understood on one line.
        ...(from.line === to.line
          ? ([
              ['col', from.column],
              // The last column, not the one behind it.
              ['endColumn', to.column - 1],
            ] as const)
          : []),
        ['title', code],
      ];
      const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
      return `::${commands[severity]} ${written}::${escapeData(message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

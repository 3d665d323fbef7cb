/** Findings as workflow commands, which GitHub Actions shows beside the changed lines. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../../dossier/dossier.ts';
import type { Diagnosis } from '../../features/diagnostics.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function githubReport(file: string, text: string, diagnoses: readonly Diagnosis[]): string {
  const document = TextDocument.create(file, '', 0, text);
  return diagnoses
    .map(({ span, severity, code, message }) => {
      const from = document.positionAt(span.start);
      const to = document.positionAt(span.end);
      const properties: readonly (readonly [string, string | number])[] = [
        ['file', file],
        ['line', from.line + 1],
        ['endLine', to.line + 1],
        // Columns are only understood on one line.
        ...(from.line === to.line
          ? ([
              ['col', from.character + 1],
              ['endColumn', to.character],
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

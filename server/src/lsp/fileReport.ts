/** Problems of the files that a folder is run by (settings, registry), published in those files. */
import type { Connection, Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Severity } from '../dossier/dossier.ts';
import type { Span } from '../text/span.ts';
import { type LineIndex, startOfDocument, toRange } from './convert.ts';
import { attempt, type Log } from './guard.ts';
import { diagnosticSource, severities } from './toDiagnostic.ts';

export interface FileProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related?: { readonly uri: string; readonly span: Span | null; readonly message: string };
}

export interface FileReport {
  readonly uri: string;
  /** Null when the file could not be read: its problems stand at its start. */
  readonly lines: LineIndex | null;
  readonly problems: readonly FileProblem[];
}

export interface FileReports {
  /** Everything there is to say about the files of that folder; what was said of others before is taken back. */
  publish(folder: string, reports: readonly FileReport[]): void;
}

export function createFileReports(connection: Connection, log: Log): FileReports {
  const reported = new Map<string, ReadonlySet<string>>();
  const send = (uri: string, diagnostics: Diagnostic[]) =>
    void attempt(log, 'file report', undefined, () => connection.sendDiagnostics({ uri, diagnostics }));
  return {
    publish(folder, reports) {
      const lines = new Map(reports.map((report) => [report.uri, report.lines]));
      const faulty = reports.filter(({ problems }) => problems.length > 0);
      for (const { uri, problems } of faulty) {
        send(
          uri,
          problems.map((item) => diagnostic(item, uri, lines)),
        );
      }
      const now = new Set(faulty.map(({ uri }) => uri));
      for (const uri of reported.get(folder) ?? []) {
        if (!now.has(uri)) send(uri, []);
      }
      reported.set(folder, now);
    },
  };
}

function diagnostic(
  { code, severity, message, span, related }: FileProblem,
  uri: string,
  lines: ReadonlyMap<string, LineIndex | null>,
): Diagnostic {
  const range = (of: string, place: Span | null) => {
    const index = lines.get(of) ?? null;
    return index === null || place === null ? startOfDocument : toRange(index, place);
  };
  const base: Diagnostic = {
    range: range(uri, span),
    severity: severities[severity],
    code,
    source: diagnosticSource,
    message,
  };
  if (related === undefined || !lines.has(related.uri)) return base;
  const location = { uri: related.uri, range: range(related.uri, related.span) };
  return {
    ...base,
    relatedInformation: [{ location, message: related.message } satisfies DiagnosticRelatedInformation],
  };
}

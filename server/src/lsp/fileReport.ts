/** Problems of the files that a folder is run by (settings, registry), published in those files. */
import type { Connection, Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../dossier/dossier.ts';
import type { ProblemFix } from '../registry/problem.ts';
import type { Span } from '../text/span.ts';
import { type LineIndex, startOfDocument, toEdit, toRange } from './convert.ts';
import { attempt, type Log } from './guard.ts';
import { type DiagnosticData, diagnosticSource, severities } from './toDiagnostic.ts';

export interface FileProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fix?: ProblemFix | null;
  readonly related?: { readonly uri: string; readonly span: Span | null; readonly message: string };
}

export interface FileReport {
  readonly uri: string;
  /** Null when the file could not be read: its problems stand at its start. */
  readonly lines: TextDocument | null;
  readonly problems: readonly FileProblem[];
}

export interface FileReports {
  /** Everything there is to say about the files of that folder; what was said of others before is taken back. */
  publish(folder: string, reports: readonly FileReport[]): void;
  /** What was said last of a file; null when it is no folder's. */
  of(uri: string): FileReport | null;
}

export function createFileReports(connection: Connection, log: Log): FileReports {
  const reported = new Map<string, ReadonlyMap<string, FileReport>>();
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
      const now = new Map(faulty.map((report) => [report.uri, report]));
      for (const uri of reported.get(folder)?.keys() ?? []) {
        if (!now.has(uri)) send(uri, []);
      }
      reported.set(folder, now);
    },
    of(uri) {
      for (const reports of reported.values()) {
        const found = reports.get(uri);
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

function fixData({ title, edits }: ProblemFix, lines: LineIndex): DiagnosticData {
  return { fixes: [{ title, certain: false, edits: edits.map((edit) => toEdit(lines, edit)) }] };
}

function diagnostic(
  { code, severity, message, span, fix, related }: FileProblem,
  uri: string,
  lines: ReadonlyMap<string, LineIndex | null>,
): Diagnostic {
  const range = (of: string, place: Span | null) => {
    const index = lines.get(of) ?? null;
    return index === null || place === null ? startOfDocument : toRange(index, place);
  };
  const own = lines.get(uri) ?? null;
  const data = own && fix ? { data: fixData(fix, own) } : {};
  const base: Diagnostic = {
    ...data,
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

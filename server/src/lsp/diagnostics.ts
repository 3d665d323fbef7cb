/** Diagnostics of dossiers: pulled by clients that can, pushed to the others. */
import { CancellationToken, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { pullsDiagnostics } from './abilities.ts';
import { attempt, guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { Session } from './session.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { createQueue, inTurns } from './turns.ts';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function listenForDiagnostics(session: Session): void {
  if (pullsDiagnostics(session.client)) listenForPull(session);
  else listenForPush(session);
}

function listenForPull(session: Session): void {
  const { connection, client, environment, inspections, projects, reports, log } = session;
  connection.languages.diagnostics.on(
    guarded(log, 'diagnostics', nothing, async ({ textDocument, previousResultId }, token) => {
      const inspection = await inspections.of(textDocument.uri, token);
      if (inspection === null) return nothing;
      const resultId = `${environment.session}.${inspection.serial}`;
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const found = items(inspection, client);
      const known = reports.unchanged(textDocument.uri, previousResultId, found);
      if (known !== null) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known };
      reports.sent(textDocument.uri, resultId, found);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: found };
    }),
  );
  if (client.workspace?.diagnostics?.refreshSupport !== true) return;
  projects.onChanged(inTurns(log, 'refresh', () => connection.languages.diagnostics.refresh()));
}

function listenForPush(session: Session): void {
  const { connection, client, documents, inspections, projects, log } = session;
  const enqueue = createQueue(log, 'diagnostics', async (uri, outdated) => {
    const inspection = await inspections.of(uri, CancellationToken.None);
    // An edit that came in while this was computed has put the document into the queue again.
    if (inspection === null || outdated()) return;
    const { version } = inspection.document;
    await connection.sendDiagnostics({ uri, version, diagnostics: items(inspection, client) });
  });
  documents.onDidChangeContent(({ document }) => enqueue(document.uri));
  documents.onDidClose(({ document: { uri } }) =>
    attempt(log, 'diagnostics', undefined, () => connection.sendDiagnostics({ uri, diagnostics: [] })),
  );
  projects.onChanged(() => {
    for (const uri of documents.keys()) enqueue(uri);
  });
}

function items(inspection: Inspection, client: Session['client']) {
  return inspection.diagnoses().map((diagnosis) => toDiagnostic(diagnosis, inspection, client));
}

/** Documents as the editor has them: incremental edits, and who must hear of them. */
import { attempt } from './guard.ts';
import type { Session } from './session.ts';

export function listenForDocuments({
  connection,
  documents,
  indexes,
  inspections,
  projects,
  reports,
  log,
}: Session): void {
  documents.onDidChangeContent(({ document }) =>
    attempt(log, 'change', undefined, () => projects.fileChanged(document.uri)),
  );
  documents.onDidSave(({ document }) => attempt(log, 'save', undefined, () => indexes.fileSaved(document.uri)));
  documents.onDidClose(({ document }) =>
    attempt(log, 'close', undefined, () => {
      inspections.forget(document.uri);
      reports.forget(document.uri);
      projects.fileChanged(document.uri);
      // What was not saved is gone with it.
      indexes.fileSaved(document.uri);
    }),
  );
  documents.listen(connection);
}

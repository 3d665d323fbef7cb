/** Documents as the editor has them: incremental edits, and who must hear of them. */
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { attempt } from './guard.ts';
import type { ServerFeature } from './session.ts';

export const textSyncFeature: ServerFeature = {
  capabilities: () => ({ textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } }),

  listen({ connection, documents, inspections, projects, log }) {
    documents.onDidChangeContent(({ document }) =>
      attempt(log, 'change', undefined, () => projects.fileChanged(document.uri)),
    );
    documents.onDidClose(({ document }) =>
      attempt(log, 'close', undefined, () => {
        inspections.forget(document.uri);
        projects.fileChanged(document.uri);
      }),
    );
    documents.listen(connection);
  },
};

/** `textDocument/documentHighlight`: every mention of the entity under the cursor. */
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { sameMentions } from '../features/mentionAt.ts';
import { fromPosition, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

export function listenForHighlight({ connection, inspections, log }: Session): void {
  connection.onDocumentHighlight(
    guarded(log, 'highlight', [], async ({ textDocument, position }, token): Promise<DocumentHighlight[]> => {
      const inspection = await inspections.of(textDocument.uri, token);
      if (inspection === null) return [];
      const { document, snapshot } = inspection;
      return sameMentions(snapshot.analysis, fromPosition(document, position)).map(({ span }) => ({
        range: toRange(document, span),
        kind: DocumentHighlightKind.Text,
      }));
    }),
  );
}

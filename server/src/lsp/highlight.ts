/** `textDocument/documentHighlight`: every mention of the entity under the cursor, or every place of the id. */
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { sameMentions } from '../features/mentionAt.ts';
import { anchorUnder } from './anchors.ts';
import { fromPosition, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import { idAt, usesOf } from './idUses.ts';
import type { Session } from './session.ts';

/** Asked for on every move of the cursor, and no screen holds more. */
const MOST_LIT = 300;

export function listenForHighlight(session: Session): void {
  const { connection, inspections, log } = session;
  connection.onDocumentHighlight(
    guarded(log, 'highlight', [], async ({ textDocument: { uri }, position }, token): Promise<DocumentHighlight[]> => {
      const inspection = await inspections.of(uri, token);
      if (inspection !== null) {
        const { document, snapshot } = inspection;
        const mentions = sameMentions(snapshot.analysis, fromPosition(document, position));
        if (mentions.length > 0) {
          return mentions.map(({ span }) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text }));
        }
      }
      const anchor = await anchorUnder(uri, position, session, token);
      if (anchor !== null) {
        return anchor.ranges.slice(0, MOST_LIT).map((range, i) => ({
          range,
          kind: i === 0 ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }
      const found = await idAt(uri, position, session, token);
      if (found?.yaml == null) return [];
      const { uses } = await usesOf(found.name, uri, session, { most: MOST_LIT });
      return uses
        .filter((use) => use.uri === uri)
        .map(({ range, isDeclaration }) => ({
          range,
          kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
    }),
  );
}

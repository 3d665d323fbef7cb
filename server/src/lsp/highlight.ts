/** `textDocument/documentHighlight`: every mention of the entity under the cursor, or every place of the id. */
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis.ts';
import { mentionAt, sameMentions } from '../features/mentionAt.ts';
import { placesNaming } from '../features/naming.ts';
import type { Span } from '../text/span.ts';
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
        const spans = spansOfSame(snapshot.analysis, fromPosition(document, position));
        if (spans.length > 0)
          return spans.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text }));
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
      if (inspection !== null) {
        const spans = placesNaming(found.name, inspection.snapshot.analysis);
        return spans.map((span) => ({ range: toRange(inspection.document, span), kind: DocumentHighlightKind.Text }));
      }
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

/** In words and by its id; of a date and of who is in no registry, in words alone. */
function spansOfSame(analysis: Analysis, offset: number): readonly Span[] {
  const at = mentionAt(analysis, offset);
  if (at === null) return [];
  const { type, id } = at;
  if (type === 'date' || id === null) return sameMentions(analysis, offset).map(({ span }) => span);
  return placesNaming({ kind: type, id }, analysis);
}

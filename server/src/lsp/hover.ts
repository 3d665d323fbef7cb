/** `textDocument/hover`, as Markdown where the client can show it. */
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { hover } from '../features/hover.ts';
import { cardMarkdown, cardText } from '../features/renderCard.ts';
import { fromPosition, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

export function listenForHover({ connection, client, inspections, log }: Session): void {
  const markdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  connection.onHover(
    guarded(log, 'hover', null, async ({ textDocument, position }, token): Promise<Hover | null> => {
      const inspection = await inspections.of(textDocument.uri, token);
      if (inspection === null) return null;
      const { document, snapshot } = inspection;
      const found = hover(snapshot, fromPosition(document, position));
      if (found === null) return null;
      const contents = markdown
        ? { kind: MarkupKind.Markdown, value: cardMarkdown(found.card) }
        : { kind: MarkupKind.PlainText, value: cardText(found.card) };
      return { contents, range: toRange(document, found.span) };
    }),
  );
}

/** `textDocument/inlayHint`: the dates that words stand for. The editor's own switch turns them off. */
import type { InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../features/inlayHints.ts';
import { fromRange, toPosition } from './convert.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

export function listenForInlayHints({ connection, inspections, log }: Session): void {
  connection.languages.inlayHint.on(
    guarded(log, 'inlay hints', [], async ({ textDocument, range }, token): Promise<InlayHint[]> => {
      const inspection = await inspections.of(textDocument.uri, token);
      if (inspection === null) return [];
      const { document, snapshot } = inspection;
      return inlayHints(snapshot, fromRange(document, range)).map(({ offset, label, tooltip }) => ({
        position: toPosition(document, offset),
        label,
        tooltip,
        paddingLeft: true,
      }));
    }),
  );
}

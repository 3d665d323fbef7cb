/** `textDocument/selectionRange`, for dossiers, registry files and `chancery.yaml`. */
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../features/selectionRanges.ts';
import { fromPosition, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { ownDocument } from './yamlFiles.ts';

export function listenForSelectionRanges(session: Session): void {
  const { connection, log } = session;
  connection.onSelectionRanges(
    guarded(log, 'selection', [], async ({ textDocument: { uri }, positions }, token): Promise<SelectionRange[]> => {
      const found = await ownDocument(uri, session, token);
      if (found === null) return [];
      const { document, analysis } = found;
      const offsets = positions.map((position) => fromPosition(document, position));
      return selectionRanges(document.getText(), offsets, analysis).map((spans, i) => {
        const at = positions[i] ?? { line: 0, character: 0 };
        return (
          spans.reduceRight<SelectionRange | undefined>(
            (parent, span) => ({ range: toRange(document, span), ...(parent ? { parent } : {}) }),
            undefined,
          ) ?? { range: { start: at, end: at } }
        );
      });
    }),
  );
}

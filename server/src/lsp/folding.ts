/** `textDocument/foldingRange`, for dossiers, registry files and `chancery.yaml`. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { atMost, textFolds, yamlFolds } from '../features/folding.ts';
import { toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { ownDocument } from './yamlFiles.ts';

export function listenForFolding(session: Session): void {
  const { connection, client, log } = session;
  const { lineFoldingOnly = false, rangeLimit = Number.POSITIVE_INFINITY } = client.textDocument?.foldingRange ?? {};
  connection.onFoldingRanges(
    guarded(log, 'folding', [], async ({ textDocument: { uri } }, token): Promise<FoldingRange[]> => {
      const found = await ownDocument(uri, session, token);
      if (found === null) return [];
      const { document, isText } = found;
      const text = document.getText();
      return atMost(isText ? textFolds(text) : yamlFolds(text), rangeLimit).map(({ span, isComment }) => {
        const { start, end } = toRange(document, span);
        const kind = isComment ? { kind: FoldingRangeKind.Comment } : {};
        const lines = { startLine: start.line, endLine: end.line };
        return lineFoldingOnly
          ? { ...lines, ...kind }
          : {
              ...lines,
              startCharacter: toRange(document, lineOf(text, span.start)).end.character,
              endCharacter: end.character,
              ...kind,
            };
      });
    }),
  );
}

/** What stays of a fold is its first line as a whole. */
function lineOf(text: string, start: number): { readonly start: number; readonly end: number } {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { start, end: text[end - 1] === '\r' ? end - 1 : end };
}

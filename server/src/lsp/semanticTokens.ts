/** `textDocument/semanticTokens`: people, titles, agreements, events and dates in colours of their own. */
import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { type SemanticPiece, semanticTokens } from '../features/semanticTokens.ts';
import type { Span } from '../text/span.ts';
import { semanticLegend } from './abilities.ts';
import { fromRange, toPosition } from './convert.ts';
import { guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { Session } from './session.ts';

const { tokenTypes, tokenModifiers } = semanticLegend;
const nothing: SemanticTokens = { data: [] };

export function listenForSemanticTokens({ connection, inspections, log }: Session): void {
  const { semanticTokens: requests } = connection.languages;
  requests.on(
    guarded(log, 'semantic tokens', nothing, async ({ textDocument }, token) => {
      const inspection = await inspections.of(textDocument.uri, token);
      if (inspection === null) return nothing;
      return encoded(inspection, { start: 0, end: inspection.snapshot.analysis.text.length });
    }),
  );
  requests.onRange(
    guarded(log, 'semantic tokens', nothing, async ({ textDocument, range }, token) => {
      const inspection = await inspections.of(textDocument.uri, token);
      return inspection === null ? nothing : encoded(inspection, fromRange(inspection.document, range));
    }),
  );
}

function encoded({ document, snapshot }: Inspection, visible: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const piece of semanticTokens(snapshot, visible)) {
    const { line, character } = toPosition(document, piece.span.start);
    builder.push(line, character, piece.span.end - piece.span.start, tokenTypes.indexOf(piece.type), bitsOf(piece));
  }
  return builder.build();
}

function bitsOf({ modifiers }: SemanticPiece): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
}

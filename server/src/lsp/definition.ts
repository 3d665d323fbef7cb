/** `textDocument/definition`: from a mention to its registry entry, in a file or in a document of ours. */
import type { Location } from 'vscode-languageserver';
import { definition } from '../features/definition.ts';
import { fromPosition } from './convert.ts';
import { guarded } from './guard.ts';
import { locationOf } from './location.ts';
import type { Session } from './session.ts';

export function listenForDefinition({ connection, client, inspections, log }: Session): void {
  connection.onDefinition(
    guarded(log, 'definition', null, async ({ textDocument, position }, token): Promise<Location | null> => {
      const inspection = await inspections.of(textDocument.uri, token);
      if (inspection === null) return null;
      const found = definition(inspection.snapshot, fromPosition(inspection.document, position));
      return found === null ? null : locationOf(found.origin, inspection, client);
    }),
  );
}

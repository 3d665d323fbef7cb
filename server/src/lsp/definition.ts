/** `textDocument/definition`: from a mention or an id to its registry entry, in a file or in a document of ours. */
import type { CancellationToken, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { definition } from '../features/definition.ts';
import { originOfId } from '../features/ids.ts';
import { anchorUnder } from './anchors.ts';
import { fromPosition } from './convert.ts';
import { guarded } from './guard.ts';
import { idAt, usesOf } from './idUses.ts';
import { locationOf } from './location.ts';
import type { Session } from './session.ts';

export function listenForDefinition(session: Session): void {
  const { connection, client, inspections, log } = session;
  connection.onDefinition(
    guarded(log, 'definition', null, async (params, token): Promise<Location | Location[] | null> => {
      const { textDocument, position } = params;
      const inspection = await inspections.of(textDocument.uri, token);
      const found = inspection && definition(inspection.snapshot, fromPosition(inspection.document, position));
      if (inspection !== null && found !== null) return locationOf(found.origin, inspection, client);
      const anchor = await anchorUnder(textDocument.uri, position, session, token);
      const [declared] = anchor?.ranges ?? [];
      if (declared) return { uri: textDocument.uri, range: declared };
      return ofId(params, session, token);
    }),
  );
}

/** Every entry of that id in the files of the folder, as one may extend another; else the one below them. */
async function ofId(
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  session: Session,
  token: CancellationToken,
): Promise<Location | Location[] | null> {
  const found = await idAt(uri, position, session, token);
  if (found?.yaml == null) return null;
  const { uses } = await usesOf(found.name, uri, session, { declarationsOnly: true });
  const declared = uses.filter((use) => use.isDeclaration).map(({ uri: of, range }) => ({ uri: of, range }));
  if (declared.length > 0) return declared;
  const origin = originOfId(found.state.registry(), found.name);
  return origin && locationOf(origin, { document: found.yaml.document, project: found.state }, session.client);
}

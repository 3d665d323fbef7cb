/** `textDocument/references`: ids in registry files and dossiers, and mentions in prose, of the entry under the cursor. */
import type { Location } from 'vscode-languageserver';
import { anchorUnder } from './anchors.ts';
import { guarded } from './guard.ts';
import { idAt, mentionsOf, usesOf } from './idUses.ts';
import type { Session } from './session.ts';

export function listenForReferences(session: Session): void {
  const { connection, log } = session;
  connection.onReferences(
    guarded(log, 'references', [], async ({ textDocument: { uri }, position, context }, token): Promise<Location[]> => {
      const anchor = await anchorUnder(uri, position, session, token);
      if (anchor !== null) {
        return anchor.ranges.slice(context.includeDeclaration ? 0 : 1).map((range) => ({ uri, range }));
      }
      const found = await idAt(uri, position, session, token);
      if (found === null) return [];
      // Those in prose first, as that may take long and these are told as they are then.
      const prose = await mentionsOf(found.name, uri, session, token);
      const { uses } = await usesOf(found.name, uri, session);
      const ids = uses
        .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
        .map(({ uri: of, range }) => ({ uri: of, range }));
      const keyOf = ({ uri: of, range: { start } }: Location) => `${of} ${start.line}:${start.character}`;
      const known = new Set(ids.map(keyOf));
      return [...ids, ...prose.filter((place) => !known.has(keyOf(place)))];
    }),
  );
}

/** `textDocument/rename` of an id: every place where it stands in one edit, or a refusal that says why. */
import {
  LSPErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type IdName, usesInFile } from '../features/ids.ts';
import { refusal, writtenId } from '../features/renameId.ts';
import type { Registry } from '../registry/model.ts';
import { fileName, pathInFolder } from '../workspace/uri.ts';
import { anchorUnder, renamedAnchor } from './anchors.ts';
import { toRange } from './convert.ts';
import { guarded } from './guard.ts';
import { idAt, type Uses, usesOf } from './idUses.ts';
import { withProgress } from './progress.ts';
import type { ProjectState } from './projectState.ts';
import type { Session } from './session.ts';

type Refused = ResponseError<never>;

export function listenForRename(session: Session): void {
  const { connection, log } = session;
  connection.onPrepareRename(
    guarded(
      log,
      'rename',
      null,
      async ({ textDocument: { uri }, position }, token): Promise<PrepareRenameResult | Refused | null> => {
        const anchor = await anchorUnder(uri, position, session, token);
        if (anchor !== null) return { range: anchor.here, placeholder: anchor.anchor.name };
        const found = await idAt(uri, position, session, token);
        if (found?.yaml == null) return null;
        const reason =
          refusal(found.name, null, registriesOf(found.state, session)) ?? outside(found.name, uri, session);
        if (reason !== null) return refused(reason);
        const { document, place } = found.yaml;
        return { range: toRange(document, place.span), placeholder: found.name.id };
      },
    ),
  );
  connection.onRenameRequest(
    guarded(
      log,
      'rename',
      null,
      async ({ textDocument: { uri }, position, newName }, token): Promise<WorkspaceEdit | Refused | null> => {
        const anchor = await anchorUnder(uri, position, session, token);
        if (anchor !== null) return renamedAnchor(anchor, newName, session);
        const found = await idAt(uri, position, session, token);
        if (found?.yaml == null) return refused('Only ids in registry files and YAML dossiers can be renamed.');
        const reason = refusal(found.name, newName, registriesOf(found.state, session));
        if (reason !== null) return refused(reason);
        if (newName === found.name.id) return { changes: {} };
        const title = `Looking for “${found.name.id}” in all dossiers`;
        const uses = await withProgress(title, session, token, async (work) => {
          const all = await usesOf(found.name, uri, session, { closed: work });
          return work.token.isCancellationRequested ? null : all;
        });
        if (token.isCancellationRequested) return null;
        if (uses === null) return refused('The new name was not given, as the search was ended.');
        // The registry may be another by now.
        const now = registriesOf(session.projects.of(uri).state(), session);
        const later = refusal(found.name, newName, now) ?? outside(found.name, uri, session);
        return later === null ? edit(uses, newName, session) : refused(later);
      },
    ),
  );
}

/** All or nothing: one place that keeps the old id would break what refers to it. */
function edit({ uses, versions, unplaced, unread }: Uses, newId: string, session: Session): WorkspaceEdit | Refused {
  const [odd] = unplaced;
  if (odd !== undefined) {
    return refused(
      `In ${fileName(odd)} the id stands in YAML that is broken or behind an alias. Put that right first.`,
    );
  }
  const [other] = unread;
  if (other !== undefined) return refused(`${fileName(other)} is being read. Try again in a moment.`);
  const edits = new Map<string, TextDocumentEdit['edits']>();
  for (const { uri, range, isQuoted } of uses) {
    const own = edits.get(uri) ?? [];
    own.push({ range, newText: writtenId(newId, isQuoted) });
    edits.set(uri, own);
  }
  const { client } = session;
  if (client.workspace?.workspaceEdit?.documentChanges !== true)
    return { changes: Object.fromEntries(edits) as NonNullable<WorkspaceEdit['changes']> };
  return {
    documentChanges: [...edits].map(([uri, own]) => ({
      textDocument: { uri, version: versions.get(uri) ?? null },
      edits: own,
    })),
  };
}

/** Why not, when a file that other folders read as well has the id. */
function outside(name: IdName, uri: string, { projects }: Session): string | null {
  const project = projects.of(uri);
  const { folder } = project;
  if (folder === null) return null;
  for (const file of project.state().files.values()) {
    if (pathInFolder(folder, file.uri) !== null) continue;
    const { uses, unplaced } = usesInFile(name, file, { most: 1 });
    if (uses.length + unplaced > 0)
      return `“${name.id}” stands in ${fileName(file.uri)} too, outside this folder, which other folders rely on. It cannot be renamed here.`;
  }
  return null;
}

function registriesOf(state: ProjectState, { projects }: Session): { registry: Registry; below: Registry[] } {
  const builtin = state.config.builtin ? [projects.builtinRegistry()] : [];
  const compiled = state.base === null ? [] : [state.base.compiled.registry];
  return { registry: state.registry(), below: [...builtin, ...compiled] };
}

function refused(reason: string): Refused {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

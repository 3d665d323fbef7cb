/** "Add to registry" as code actions: an entry for who or what is unknown, into a registry file of the folder or a new one. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { addition, type EntryInsertion, insertion, takes, unknownAt } from '../features/addition.ts';
import type { RegistryFile } from '../registry/load.ts';
import { fileName, pathInFolder } from '../workspace/uri.ts';
import { fromRange, startOfDocument, toPosition } from './convert.ts';
import type { Inspection } from './inspections.ts';
import { newRegistryFile } from './newRegistryFile.ts';
import type { Session } from './session.ts';

/** A menu is read at a glance. */
const MOST_FILES = 8;

export async function additions(
  params: CodeActionParams,
  inspection: Inspection,
  session: Session,
): Promise<readonly CodeAction[]> {
  const { document, snapshot, project: state, diagnoses } = inspection;
  const folder = session.projects.of(document.uri).folder;
  const stranger = unknownAt(snapshot.analysis, fromRange(document, params.range));
  if (stranger === null || folder === null) return [];
  const isFinding = diagnoses().some(
    ({ code, span }) => code === 'unknown-official' && span.start === stranger.span.start,
  );
  // Asked for unbidden on every move of the cursor, it would light the bulb beside each name.
  if (!isFinding && params.context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const title = snapshot.analysis.dossier.title?.trim();
  const added = addition(snapshot.analysis, stranger, title || fileName(document.uri));
  const { section } = added;
  const own = [...state.files.values()].filter(
    (file) => pathInFolder(folder, file.uri) !== null && isAsRead(file, session) && takes(file, section),
  );
  const files = own.sort((a, b) => b.records[section].length - a.records[section].length).slice(0, MOST_FILES);
  const newUri = makesFiles(session) ? await newRegistryFile(folder, section, session) : null;
  const targets: readonly (RegistryFile | null)[] = [...files, null];
  return targets.flatMap((file) => {
    const uri = file?.uri ?? newUri;
    if (uri === null) return [];
    const made = insertion(file, added);
    const edit = made && editOf(made, uri, inspection, session);
    const name = stranger.text.replace(/\s+/g, ' ');
    const where = file === null ? `a new file ${fileName(uri)}` : (pathInFolder(folder, uri) ?? fileName(uri));
    return edit === null ? [] : [{ title: `Add “${name}” to ${where}`, kind: CodeActionKind.QuickFix, edit }];
  });
}

function makesFiles({ client }: Session): boolean {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations?.includes('create') === true;
}

/** Null for a file whose text is not known. */
function editOf(
  { file, offset, newText }: EntryInsertion,
  uri: string,
  { project }: Inspection,
  { client, documents }: Session,
): WorkspaceEdit | null {
  const abilities = client.workspace?.workspaceEdit;
  if (file === null) {
    // If somebody has made it meanwhile the whole edit fails, and nothing is written over his.
    const create = { kind: 'create' as const, uri };
    return {
      documentChanges: [create, { textDocument: { uri, version: null }, edits: [{ range: startOfDocument, newText }] }],
    };
  }
  const lines = project.lines(uri);
  if (lines === null) return null;
  const at = toPosition(lines, offset);
  const edits = [{ range: { start: at, end: at }, newText }];
  if (abilities?.documentChanges !== true) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version: documents.get(uri)?.version ?? null }, edits }] };
}

function isAsRead({ uri, text }: RegistryFile, { documents }: Session): boolean {
  const open = documents.get(uri);
  return text !== null && (open === undefined || open.getText() === text);
}

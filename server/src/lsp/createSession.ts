/** Puts a session together from what the client said in `initialize`. */
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientFileSystem } from './clientFileSystem.ts';
import type { Environment } from './environment.ts';
import type { Log } from './guard.ts';
import { createInspections } from './inspections.ts';
import { createProjects } from './projects.ts';
import type { InitializationOptions } from './protocol.ts';
import type { Session } from './session.ts';

export async function createSession(
  connection: Connection,
  environment: Environment,
  params: InitializeParams,
  log: Log,
): Promise<Session> {
  const documents = new TextDocuments(TextDocument);
  const { fileSystem, trusted } = optionsOf(params.initializationOptions);
  const projects = createProjects({
    connection,
    documents,
    environment,
    builtin: await environment.builtin(),
    fileSystem: fileSystem ? clientFileSystem(connection, log) : environment.fileSystem,
    trusted,
    log,
  });
  return {
    connection,
    client: params.capabilities,
    environment,
    documents,
    folders: foldersOf(params),
    projects,
    inspections: createInspections(documents, projects, environment),
    log,
  };
}

/** Options are any JSON; what is not as it should be counts as missing. */
function optionsOf(options: unknown): { readonly fileSystem: boolean; readonly trusted: boolean } {
  const given = isRecord(options) ? options['chancery' satisfies keyof InitializationOptions] : null;
  if (!isRecord(given)) return { fileSystem: false, trusted: true };
  return { fileSystem: given['fileSystem'] === true, trusted: given['trusted'] !== false };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}

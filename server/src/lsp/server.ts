/** Starts the language server on a connection: what differs between hosts comes in as the environment. */
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientFileSystem } from './clientFileSystem.ts';
import type { Environment } from './environment.ts';
import { createInspections } from './inspections.ts';
import { createProjects } from './projects.ts';
import type { InitializationOptions } from './protocol.ts';
import { listenToAll, serverCapabilities } from './register.ts';
import type { Session } from './session.ts';

export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params) => {
    listenToAll(createSession(connection, environment, params));
    return { capabilities: serverCapabilities(params.capabilities), serverInfo: { name: 'Chancery' } };
  });
  connection.listen();
}

function createSession(connection: Connection, environment: Environment, params: InitializeParams): Session {
  const log = (message: string) => connection.console.error(message);
  const documents = new TextDocuments(TextDocument);
  const { fileSystem, trusted } = optionsOf(params.initializationOptions);
  const projects = createProjects({
    connection,
    documents,
    environment,
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

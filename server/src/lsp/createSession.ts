/** Puts a session together from what the client said in `initialize`. */
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientFileSystem } from './clientFileSystem.ts';
import { createDossierIndexes } from './dossierIndexes.ts';
import type { Environment } from './environment.ts';
import type { Log } from './guard.ts';
import { createInspections } from './inspections.ts';
import { createProjects } from './projects.ts';
import type { InitializationOptions } from './protocol.ts';
import { sentReports } from './sentReports.ts';
import type { Session } from './session.ts';

export async function createSession(
  connection: Connection,
  environment: Environment,
  params: InitializeParams,
  log: Log,
): Promise<Session> {
  const reports = sentReports();
  const documents = new TextDocuments({
    create: (uri, languageId, version, content) => {
      // Whatever was sent of the text that was open before is not of this one.
      reports.forget(uri);
      return TextDocument.create(uri, languageId, version, content);
    },
    update: (document: TextDocument, changes, version) => {
      reports.edited(document.uri, changes);
      return TextDocument.update(document, changes, version);
    },
  });
  const { fileSystem, trusted, registry, showsMentions, storage } = optionsOf(params.initializationOptions);
  const projects = createProjects({
    connection,
    documents,
    environment,
    builtin: await environment.builtin(),
    fileSystem: fileSystem ? clientFileSystem(connection, log) : environment.fileSystem,
    trusted,
    packs: [...new Set([...environment.packs, ...registry])],
    log,
  });
  const session = {
    connection,
    client: params.capabilities,
    environment,
    documents,
    folders: foldersOf(params),
    projects,
    inspections: createInspections(documents, projects, environment),
    reports,
    showsMentions,
    storage,
    log,
  };
  return { ...session, indexes: createDossierIndexes(session) };
}

/** Options are any JSON; what is not as it should be counts as missing. */
function optionsOf(options: unknown): Required<NonNullable<InitializationOptions['chancery']>> {
  const given = has(options, 'chancery') ? options.chancery : null;
  return {
    fileSystem: has(given, 'fileSystem') && given.fileSystem === true,
    trusted: !(has(given, 'trusted') && given.trusted === false),
    showsMentions: has(given, 'showsMentions') && given.showsMentions === true,
    storage: has(given, 'storage') && isText(given.storage) ? given.storage : null,
    registry: has(given, 'registry') && Array.isArray(given.registry) ? given.registry.filter(isText) : [],
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function has<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return typeof value === 'object' && value !== null && key in value;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}

/** All of the client that both hosts share: it makes the language client, starts it when needed and ties it to VS Code. */
import { type Disposable, type ExtensionContext, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State, vsdiag } from 'vscode-languageclient';
import type { ClientNotifications, InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { registerCommands } from './commands.ts';
import { createErrorHandler } from './errorHandler.ts';
import { isSearchable, serveFiles } from './fileService.ts';
import { createRestartPolicy } from './restartPolicy.ts';
import { documentSelector, dossierLanguage, isOwnPath, ownFiles } from './selector.ts';
import { restart, startWhenNeeded } from './startStop.ts';
import { showLanguageStatus } from './status.ts';
import { refetchProblems, withoutToldElsewhere } from './yamlProblems.ts';

/** What other extensions and tests get as this extension's `exports`. */
export interface ExtensionApi {
  readonly client: BaseLanguageClient;
}

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export async function start(context: ExtensionContext, createClient: CreateClient): Promise<ExtensionApi> {
  const output = window.createOutputChannel('Chancery', { log: true });
  const restarts = createRestartPolicy();
  const client = createClient(
    'chancery',
    'Chancery',
    clientOptions(output, createErrorHandler(restarts), context.storageUri),
  );
  serveFiles(client);
  context.subscriptions.push(
    output,
    client,
    workspace.onDidGrantWorkspaceTrust(() => tellOfTrust(client)),
    workspace.onDidChangeConfiguration((change) => {
      // The server hears of its registry files when it starts.
      if (change.affectsConfiguration('chancery.registry') && client.isRunning()) void restart(client);
    }),
    ...refetchProblems(client),
    ...registerCommands(client, restarts),
    ...showLanguageStatus(client),
  );
  context.subscriptions.push(await startWhenNeeded(client, { exists: hasWork, onFirst: onFirstDocument }));
  return { client };
}

/** A server that does not run yet hears of it when it starts. */
async function tellOfTrust(client: BaseLanguageClient): Promise<void> {
  const method: keyof ClientNotifications = 'chancery/didGrantTrust';
  if (client.state === State.Running || client.state === State.Starting) await client.sendNotification(method, null);
}

function clientOptions(
  outputChannel: LogOutputChannel,
  errorHandler: NonNullable<LanguageClientOptions['errorHandler']>,
  storage: Uri | undefined,
): LanguageClientOptions {
  const told = withoutToldElsewhere();
  return {
    documentSelector,
    outputChannel,
    errorHandler,
    // A function, as a server that is started again must hear of the trust of that time.
    initializationOptions: (): InitializationOptions => ({
      chancery: {
        fileSystem: true,
        trusted: workspace.isTrusted,
        registry: ownRegistryFiles(),
        showsMentions: true,
        storage: storage?.scheme === 'file' ? storage.toString() : null,
      },
    }),
    diagnosticPullOptions: { onChange: true, onTabs: true, match: (_, resource) => isOwnPath(resource.path) },
    middleware: {
      ...told,
      async provideDiagnostics(document, previous, token, next) {
        const uri = document instanceof Uri ? document : document.uri;
        if (!isWorkingCopy(uri)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
        return told.provideDiagnostics(document, previous, token, next);
      },
    },
    // What hovers quote comes from registries, which are data: no commands and no HTML from there.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** The user's own, as URIs: a setting holds what people copy, a path more often than not. */
function ownRegistryFiles(): readonly string[] {
  const files: unknown = workspace.getConfiguration('chancery').get('registry');
  if (!Array.isArray(files)) return [];
  return files
    .filter((file) => typeof file === 'string' && file !== '')
    .map((file) => (/^[a-z][a-z\d+.-]+:\/\//i.test(file) ? Uri.parse(file) : Uri.file(file)).toString());
}

/** False for the old side of a comparison and other read-only views of a file: they would list each problem twice. */
function isWorkingCopy(uri: Uri): boolean {
  return (
    uri.scheme === 'untitled' ||
    workspace.getWorkspaceFolder(uri) !== undefined ||
    workspace.fs.isWritableFileSystem(uri.scheme) === true
  );
}

/** The extension is also activated for YAML files, most of which are none of its business. */
async function hasWork(): Promise<boolean> {
  if (workspace.textDocuments.some(isOwn)) return true;
  if (workspace.workspaceFolders?.every(({ uri }) => isSearchable(uri)) === false) return true;
  return (await workspace.findFiles(ownFiles, undefined, 1)).length > 0;
}

function onFirstDocument(found: () => void): Disposable {
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (!isOwn(document)) return;
    listener.dispose();
    found();
  });
  return listener;
}

function isOwn(document: { readonly languageId: string; readonly uri: Uri }): boolean {
  return document.languageId === dossierLanguage || isOwnPath(document.uri.path);
}

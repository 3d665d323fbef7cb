/** Entry of the Node extension host: the server is a process of its own, spoken to over IPC. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type ExtensionApi, start } from './activate.ts';

export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  // The server keeps its compiled code where VS Code wants an extension's files.
  const env = { CHANCERY_CACHE: context.globalStorageUri.fsPath };
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc, options: { env } };
  const debug = { ...run, options: { env, execArgv: ['--nolazy', '--inspect=6009'] } };
  return start(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}

/** Entry of the web worker extension host: the server is a worker of its own. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type ExtensionApi, start } from './activate.ts';
import { startWorker, workerTransports } from './workerTransport.ts';

export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const connect = async () => workerTransports(await startWorker(dist));
  return start(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}

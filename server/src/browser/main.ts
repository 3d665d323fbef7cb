/** The language server as a web worker, for VS Code in a browser; files come from the client. */
/// <reference path="../registry/builtin.d.ts" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { connectionOptions } from '../lsp/connectionOptions.ts';
import { createLifeCycle } from '../lsp/lifeCycle.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const turns = new MessageChannel();
const waiting: (() => void)[] = [];
// A message to oneself queues behind the messages that have arrived; a timer would wait for at least four milliseconds.
turns.port1.onmessage = () => waiting.shift()?.();

const options = connectionOptions(createLifeCycle());
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), options);

startServer(connection, {
  session: crypto.randomUUID(),
  builtin: async () => (await import('chancery:builtin')).default,
  fileSystem: null,
  indexFiles: null,
  caches: null,
  startCounter: null,
  packs: [],
  nextTurn: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      turns.port2.postMessage(null);
    }),
  // What the memory of a worker is made of is the browser's matter.
  expectLargeEdits: () => {},
});

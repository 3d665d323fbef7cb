/** The worker bundle: the same server where there is neither a file system nor a process. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type DocumentDiagnosticReport,
  type Message,
} from 'vscode-languageserver/node';
import { fullCapabilities } from '../support/lspClient.ts';
import { repositoryRoot } from '../support/repository.ts';
import { dated } from './workspace.ts';

/** Node's worker with the few names of a browser's that the bundle uses. */
const shim = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.WorkerGlobalScope = class {};
globalThis.addEventListener = () => {};
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
globalThis.chanceryBuiltin = JSON.parse(workerData.builtin);
require('node:vm').runInThisContext(workerData.script);
`;

class WorkerReader extends AbstractMessageReader {
  readonly worker: Worker;
  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }
  override listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly worker: Worker;
  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }
  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }
  end(): void {}
}

describe('protocol: worker', () => {
  it('checks a dossier against the built-in registry', async () => {
    const dist = (name: string) => readFileSync(path.join(repositoryRoot, 'dist', name), 'utf8');
    const worker = new Worker(shim, {
      eval: true,
      workerData: { script: dist('server.code.js'), builtin: dist('builtin.json') },
    });
    const connection = createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: fullCapabilities });
    await connection.sendNotification('initialized', {});
    const uri = 'vscode-vfs://desk/a.dossier';
    const text = dated('The Memorandum on Bilateral Defense Cooperation and Exchanges was signed in April 2014.');
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'dossier', version: 1, text },
    });
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.equal(report.kind, 'full');
    assert.deepEqual(report.kind === 'full' ? report.items.map(({ code }) => code) : [], ['agreement-date']);
    await connection.sendRequest('shutdown');
    connection.dispose();
    await worker.terminate();
  });
});

/** The connection to a server that runs in a web worker. */
import { type Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';

export function workerTransports(worker: Worker): MessageTransports {
  return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
}

/**
 * A worker from a script of the extension. By its address this would fail where the extension comes from a remote
 * machine, as VS Code starts no workers from there; what VS Code can read, it can also start.
 */
export async function startWorker(script: Uri): Promise<Worker> {
  const source = await workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
  return new Worker(address, { name: 'Chancery' });
}

/** A worker has no exit event: one that failed is ended and its connection closed, so that the client starts another. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', (event) => {
      // The client has logged it by now, and nobody else should take it for a fault of theirs.
      event.preventDefault();
      worker.terminate();
      this.fireClose();
    });
  }
}

/** The connection to a server that runs in a web worker. */
import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';

export function workerTransports(worker: Worker): MessageTransports {
  return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
}

/**
 * Starts the server's script, with the built-in registry, which the script expects to be there: it is shipped once for
 * all hosts. By its address the script would not start where the extension comes from a remote machine, as VS Code
 * makes no workers from there; what VS Code can read, it can also start.
 */
export async function startWorker(dist: Uri): Promise<Worker> {
  const [pack, script] = await Promise.all(
    ['builtin.json', 'server.code.js'].map((name) => workspace.fs.readFile(Uri.joinPath(dist, name))),
  );
  const json = JSON.stringify(new TextDecoder().decode(pack));
  const parts = [`globalThis.chanceryBuiltin = JSON.parse(${json});\n`, new Uint8Array(script ?? [])];
  return new Worker(URL.createObjectURL(new Blob(parts, { type: 'text/javascript' })), { name: 'Chancery' });
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

/** Starts the language server in this process; `chancery lsp --stdio` uses it too. */
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { connectionOptions } from '../lsp/connectionOptions.ts';
import { createLifeCycle, type LifeCycle } from '../lsp/lifeCycle.ts';
import { startServer } from '../lsp/server.ts';
import { diskCaches } from './caches.ts';
import { startCounter } from './counter.ts';
import { relaxMemory } from './engineFlags.ts';
import { diskFileSystem } from './fileSystem.ts';
import { diskIndexFiles } from './indexFiles.ts';
import { wholeMessages } from './wholeMessages.ts';

/** `packs` are URIs of registry files that lie below those of every folder. */
export function startNodeServer(transport: 'ipc' | 'stdio', packs: readonly string[] = []): void {
  const lifeCycle = createLifeCycle();
  startServer(transport === 'ipc' ? overIpc(lifeCycle) : overStdio(lifeCycle), {
    // Loading a module for a random number would cost a tenth of the time to start.
    session: `${process.pid}-${Date.now()}`,
    builtin: async () => (await import('chancery:builtin')).default,
    fileSystem: diskFileSystem,
    indexFiles: diskIndexFiles,
    caches: diskCaches,
    startCounter,
    packs,
    nextTurn: () => new Promise((resolve) => void setImmediate(resolve)),
    expectLargeEdits: relaxMemory,
  });
}

function overIpc(lifeCycle: LifeCycle): Connection {
  // Without its editor the process would have nothing to do and, with a timer running, no reason to end.
  process.on('disconnect', () => process.exit(1));
  return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), connectionOptions(lifeCycle));
}

function overStdio(lifeCycle: LifeCycle): Connection {
  const reader = new StreamMessageReader(process.stdin);
  reader.onError((error) => {
    // A message that is no JSON is one message. Without a header nobody knows where the next one begins: only an end
    // that the client sees lets it start again.
    if (error instanceof SyntaxError) return;
    process.stderr.write(`chancery: the client's messages cannot be told apart any more: ${error.message}\n`);
    process.exit(1);
  });
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(lifeCycle.isShutDown() ? 0 : 1));
  return createConnection(reader, new StreamMessageWriter(wholeMessages(process.stdout)), connectionOptions(lifeCycle));
}

/** Starts the language server in this process; `chancery lsp --stdio` uses it too. */

import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { connectionOptions } from '../lsp/connectionOptions.ts';
import { startServer } from '../lsp/server.ts';
import { diskFileSystem } from './fileSystem.ts';

export function startNodeServer(transport: 'ipc' | 'stdio'): void {
  const connection =
    transport === 'ipc'
      ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), connectionOptions)
      : createConnection(process.stdin, process.stdout, connectionOptions);
  // Without its editor the process would have nothing to do and, with a timer running, no reason to end.
  if (transport === 'ipc') process.on('disconnect', () => process.exit(1));
  startServer(connection, {
    // Loading a module for a random number would cost a tenth of the time to start.
    session: `${process.pid}-${Date.now()}`,
    builtin: async () => (await import('chancery:builtin')).default,
    fileSystem: diskFileSystem,
    nextTurn: () => new Promise((resolve) => void setImmediate(resolve)),
  });
}

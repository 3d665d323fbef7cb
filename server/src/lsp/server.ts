/** Starts the language server on a connection: what differs between hosts comes in as the environment. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Environment } from './environment.ts';
import { attempt } from './guard.ts';
import { answerRefusals } from './lifeCycle.ts';
import { listenToAll, serverCapabilities } from './register.ts';

export function startServer(connection: Connection, environment: Environment): void {
  const log = (message: string) => connection.console.error(message);
  connection.onInitialize((params) => {
    // The client has its answer when it says so, and in one bundle all is loaded before its next message is read.
    connection.onInitialized(() => void attempt(log, 'start', undefined, () => load(params)));
    return { capabilities: serverCapabilities(params.capabilities), serverInfo: { name: 'Chancery' } };
  });
  answerRefusals(connection);
  connection.listen();

  async function load(params: InitializeParams): Promise<void> {
    const { createSession } = await import('./createSession.ts');
    await listenToAll(await createSession(connection, environment, params, log));
  }
}

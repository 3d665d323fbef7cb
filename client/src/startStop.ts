/** When the server is started, and how it is started again; the language client tells the user what goes wrong. */
import type { BaseLanguageClient } from 'vscode-languageclient';

export type Startable = Pick<BaseLanguageClient, 'start' | 'stop' | 'isRunning'>;

export interface Work {
  /** Whether there is something for the server to read now. */
  exists(): Promise<boolean>;
  /** Calls back when there is, later on. */
  onFirst(listener: () => void): { dispose(): void };
}

/** Starts the server now or with the first document, also with one that is opened while the workspace is searched. */
export async function startWhenNeeded(client: Startable, work: Work): Promise<{ dispose(): void }> {
  const waiting = work.onFirst(() => void startQuietly(client));
  if (await work.exists()) {
    waiting.dispose();
    await startQuietly(client);
  }
  return waiting;
}

/** A server that hangs cannot be stopped in time; the client lets go of it, so that another can be started. */
export async function restart(client: Startable): Promise<void> {
  if (client.isRunning()) await client.stop().catch(alreadyTold);
  await client.start();
}

async function startQuietly(client: Startable): Promise<void> {
  await client.start().catch(alreadyTold);
}

/** The client has shown and logged it. */
function alreadyTold(): void {}

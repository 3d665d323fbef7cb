/** Workspace folders, watched files and trust: what changes besides the open documents. */
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { indexGlob } from '../workspace/documentKind.ts';
import { attempt } from './guard.ts';
import type { ClientNotifications } from './protocol.ts';
import type { Session } from './session.ts';

const didGrantTrust = 'chancery/didGrantTrust' satisfies keyof ClientNotifications;

export function listenForWorkspace(session: Session): void {
  const { connection, client, indexes, projects, log } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    void attempt(log, 'file change', undefined, () => {
      for (const { uri } of changes) {
        projects.fileChanged(uri);
        indexes.fileSaved(uri);
      }
    });
  });
  connection.onNotification(didGrantTrust, () => {
    projects.trust();
    indexes.foldersChanged();
  });
  if (client.workspace?.workspaceFolders === true) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) projects.close(uri);
      for (const { uri } of added) projects.open(uri);
      indexes.foldersChanged();
    });
  }
  void attempt(log, 'workspace', undefined, () => start(session));
}

async function start({ connection, client, environment, folders, projects }: Session): Promise<void> {
  for (const folder of folders) projects.open(folder);
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    // Settings and registries are YAML, and the globs of the settings can name any such file, or text as dossiers.
    const patterns = ['**/*.{yaml,yml,txt,md}', '**/*.dossier', indexGlob];
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  // The first request finds the built-in registry ready; until one comes, nothing waits for this.
  await environment.nextTurn();
  await projects.warmUp();
}

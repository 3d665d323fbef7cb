/** The file port as the client serves it over custom requests; a client's failure is a file that cannot be read. */
import type { Connection } from 'vscode-languageserver';
import { type FileSystem, maxFileBytes } from '../workspace/fileSystem.ts';
import { attempt, type Log } from './guard.ts';
import type { ClientRequests } from './protocol.ts';

export function clientFileSystem(connection: Connection, log: Log): FileSystem {
  function ask<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
    fallback: ClientRequests[M]['result'],
  ): Promise<ClientRequests[M]['result']> {
    return attempt(log, method, fallback, () => connection.sendRequest<ClientRequests[M]['result']>(method, params));
  }
  return {
    readFile: (uri) => ask('chancery/readFile', { uri, maxBytes: maxFileBytes }, { error: 'unreadable' }),
    findFiles: async (folder, include, exclude) =>
      (await ask('chancery/findFiles', { folder, include, exclude }, { uris: [] })).uris,
  };
}

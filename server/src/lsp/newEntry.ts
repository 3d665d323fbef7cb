/** `chancery/registryFiles` and `chancery/newEntry`: what a new entry can be and where, and its text with tab stops. */
import { RequestType } from 'vscode-languageserver';
import { newEntry } from '../features/newEntry.ts';
import { sectionDescription } from '../features/yamlShapes.ts';
import { SECTION_KEYS } from '../registry/records.ts';
import { pathInFolder } from '../workspace/uri.ts';
import { toPosition } from './convert.ts';
import { guarded } from './guard.ts';
import { newRegistryFile } from './newRegistryFile.ts';
import type {
  NewEntryParams,
  NewEntryResult,
  RegistryFilesParams,
  RegistryFilesResult,
  ServerRequests,
} from './protocol.ts';
import type { Session } from './session.ts';

const filesMethod: keyof ServerRequests = 'chancery/registryFiles';
const entryMethod: keyof ServerRequests = 'chancery/newEntry';
const nothing: RegistryFilesResult = { sections: [], files: [], newFile: null };

export function listenForNewEntries(session: Session): void {
  const { connection, documents, folders, projects, log } = session;
  connection.onRequest(
    new RequestType<RegistryFilesParams, RegistryFilesResult, void>(filesMethod),
    guarded(log, 'registry files', nothing, async ({ uri }: RegistryFilesParams): Promise<RegistryFilesResult> => {
      const project = projects.of(uri ?? folders[0] ?? '');
      await project.settled();
      const { folder } = project;
      const files = [...project.state().files.values()]
        .filter((file) => folder !== null && pathInFolder(folder, file.uri) !== null)
        .map((file) => ({
          uri: file.uri,
          entries: Object.fromEntries(SECTION_KEYS.map((key) => [key, file.records[key].length])),
        }));
      const sections = SECTION_KEYS.map((key) => ({ key, description: sectionDescription(key) }));
      return { sections, files, newFile: folder === null ? null : await newRegistryFile(folder, null, session) };
    }),
  );
  connection.onRequest(
    new RequestType<NewEntryParams, NewEntryResult, void>(entryMethod),
    guarded<NewEntryParams, NewEntryResult>(log, 'new entry', null, async ({ uri, section }) => {
      const key = SECTION_KEYS.find((known) => known === section);
      if (key === undefined) return null;
      if (uri === null) {
        const made = newEntry(null, key);
        return made && { position: { line: 0, character: 0 }, snippet: made.snippet };
      }
      const project = projects.of(uri);
      await project.settled();
      const file = project.state().files.get(uri) ?? null;
      const lines = project.state().lines(uri);
      const open = documents.get(uri)?.getText();
      // Of a text that was not read yet the places are not known.
      if (file === null || lines === null || (open !== undefined && open !== file.text)) return null;
      const made = newEntry(file, key);
      return made && { position: toPosition(lines, made.offset), snippet: made.snippet };
    }),
  );
}

/** The workspace's folders and which of them a document belongs to. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Registry } from '../registry/model.ts';
import type { CompiledPack } from '../registry/pack.ts';
import { once } from '../text/once.ts';
import type { FileSystem } from '../workspace/fileSystem.ts';
import { pathInFolder, sameUri } from '../workspace/uri.ts';
import type { Environment } from './environment.ts';
import { createFileReports, type FileReport } from './fileReport.ts';
import type { Log } from './guard.ts';
import { createProject, type Project } from './project.ts';
import { createState, type ProjectState } from './projectState.ts';

export interface Projects {
  /** The innermost folder that holds the document, else a project with the built-in registry alone. */
  of(uri: string): Project;
  open(folder: string): void;
  close(folder: string): void;
  /** A document was opened, edited or closed, or a file changed on disk. */
  fileChanged(uri: string): void;
  /** What is wrong with a file of a folder, of the text as it was read last. */
  reportOn(uri: string): FileReport | null;
  trust(): void;
  /** Null while nothing may be read: no file access, or folders that are not trusted. */
  files(): FileSystem | null;
  /** Called when registry or settings of any folder have changed. */
  onChanged(listener: () => void): void;
  builtinRegistry(): Registry;
  /** Compiles what the first request would wait for. */
  warmUp(): Promise<void>;
}

export interface ProjectsOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly environment: Environment;
  readonly builtin: CompiledPack;
  readonly fileSystem: FileSystem | null;
  readonly trusted: boolean;
  /** URIs of registry files that lie below those of every folder. */
  readonly packs: readonly string[];
  readonly log: Log;
}

export function createProjects(options: ProjectsOptions): Projects {
  const { connection, documents, environment, builtin, log } = options;
  const reports = createFileReports(connection, log);
  const folders = new Map<string, Project>();
  const listeners: (() => void)[] = [];
  const standard = once(() => createState(builtin));
  const homeless = once((): Project => homelessProject(standard));
  let trusted = options.trusted;
  const openDocument = (uri: string) =>
    documents.get(uri) ?? documents.all().find((document) => sameUri(document.uri, uri));
  return {
    of(uri) {
      let best: Project | null = null;
      for (const [folder, project] of folders) {
        const inside = pathInFolder(folder, uri) !== null;
        if (inside && folder.length > (best?.folder?.length ?? -1)) best = project;
      }
      return best ?? homeless();
    },
    open(folder) {
      if (folders.has(folder)) return;
      const project = createProject(folder, standard(), {
        fileSystem: () => (trusted ? options.fileSystem : null),
        indexFiles: environment.indexFiles,
        packs: options.packs,
        builtin,
        openText: (uri) => openDocument(uri)?.getText() ?? null,
        nextTurn: environment.nextTurn,
        expectLargeEdits: environment.expectLargeEdits,
        // A folder closed while it was read has nothing more to say.
        report(found) {
          if (folders.get(folder) === project) reports.publish(folder, found);
        },
        changed() {
          if (folders.get(folder) === project) for (const listener of listeners) listener();
        },
        log,
      });
      folders.set(folder, project);
    },
    close(folder) {
      folders.delete(folder);
      reports.publish(folder, []);
      for (const listener of listeners) listener();
    },
    fileChanged(uri) {
      for (const project of folders.values()) project.fileChanged(uri);
    },
    reportOn: (uri) => reports.of(uri),
    trust() {
      trusted = true;
      for (const project of folders.values()) project.reload();
    },
    files: () => (trusted ? options.fileSystem : null),
    onChanged: (listener) => void listeners.push(listener),
    builtinRegistry: () => standard().registry(),
    async warmUp() {
      const all = folders.size === 0 ? [homeless()] : [...folders.values()];
      for (const project of all) {
        await project.ready;
        project.state().engine();
      }
    },
  };
}

function homelessProject(standard: () => ProjectState): Project {
  const nothing = () => {};
  const ready = Promise.resolve();
  return { folder: null, ready, state: standard, settled: () => ready, fileChanged: nothing, reload: nothing };
}

/**
 * One workspace folder: its settings and registry, read when the folder opens and when a file changes, in the
 * background. What is in force is replaced in one step, and a broken file leaves what it gave before.
 */
import { type RegistryFile, readRegistryFile } from '../registry/load.ts';
import type { CompiledPack } from '../registry/pack.ts';
import { configFileName, documentKind, registryGlobs } from '../workspace/documentKind.ts';
import type { FileResult, FileSystem } from '../workspace/fileSystem.ts';
import { joinUri, sameUri } from '../workspace/uri.ts';
import { type LoadedConfig, loadConfig, unmatchedGlobs, unreadable } from './config.ts';
import type { FileReport } from './fileReport.ts';
import { attempt, type Log } from './guard.ts';
import { createState, type ProjectState } from './projectState.ts';

export interface Project {
  /** Null for the project of documents outside every folder. */
  readonly folder: string | null;
  /** Resolves when the folder's files have been read for the first time. */
  readonly ready: Promise<void>;
  state(): ProjectState;
  /** A file was changed, made or deleted, on disk or in an editor; one that means nothing here is ignored. */
  fileChanged(uri: string): void;
  /** Reads everything again, as when the folder becomes trusted. */
  reload(): void;
}

export interface ProjectServices {
  /** Null while nothing may be read: no file access, or a folder that is not trusted. */
  readonly fileSystem: () => FileSystem | null;
  readonly builtin: CompiledPack;
  /** The text of a document that is open in the editor: it goes before the disk. */
  readonly openText: (uri: string) => string | null;
  readonly nextTurn: () => Promise<void>;
  /** Called after each change, with all that is wrong with the folder's own files. */
  readonly changed: (reports: readonly FileReport[]) => void;
  readonly log: Log;
}

export function createProject(folder: string, initial: ProjectState, services: ProjectServices): Project {
  const { nextTurn, changed, log } = services;
  const configUri = joinUri(folder, configFileName);
  let state = initial;
  let config: LoadedConfig = loadConfig(configUri, { error: 'not-found' }, initial.config);
  let waiting = new Set<string>();
  let everything = true;
  let running: Promise<void> | null = null;

  async function read(uri: string, files: FileSystem): Promise<FileResult> {
    const text = services.openText(uri);
    return text === null ? files.readFile(uri) : { text };
  }

  async function update(uris: ReadonlySet<string>, all: boolean): Promise<void> {
    const fileSystem = services.fileSystem();
    if (fileSystem === null) return;
    let found = [...state.files.keys(), ...uris];
    if (all) {
      config = loadConfig(configUri, await read(configUri, fileSystem), state.config);
      found = [...(await fileSystem.findFiles(folder, registryGlobs(config.config), config.config.exclude))];
    }
    const files = new Map<string, RegistryFile>();
    const failures: FileReport[] = [];
    await Promise.all(
      [...new Set(found)].sort().map(async (uri) => {
        const before = state.files.get(uri) ?? null;
        if (!all && before !== null && !uris.has(uri)) files.set(uri, before);
        else await readInto(files, failures, uri, before, await read(uri, fileSystem));
      }),
    );
    const inOrder = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    const own = inOrder.size > 0 || !config.config.builtin;
    state = own
      ? createState(services.builtin, config.config, inOrder)
      : // Without files of its own the folder shares what is compiled from the built-in pack.
        { ...initial, config: config.config };
    changed([...failures, configReport(), ...registryReports()]);
  }

  function configReport(): FileReport {
    const unmatched = unmatchedGlobs(config, folder, [...state.files.keys()]);
    return { ...config.report, problems: [...config.report.problems, ...unmatched] };
  }

  function registryReports(): FileReport[] {
    const { problems } = state.files.size > 0 ? state.built() : { problems: new Map() };
    return [...state.files.keys()].map((uri) => ({ uri, lines: state.lines(uri), problems: problems.get(uri) ?? [] }));
  }

  async function drain(): Promise<void> {
    while (everything || waiting.size > 0) {
      const [uris, all] = [waiting, everything];
      waiting = new Set();
      everything = false;
      await nextTurn();
      await attempt(log, `reading ${folder}`, undefined, () => update(uris, all));
    }
    running = null;
  }

  function run(): Promise<void> {
    running ??= drain();
    return running;
  }

  return {
    folder,
    ready: run(),
    state: () => state,
    fileChanged(uri) {
      const kind = documentKind({ uri, languageId: '' }, folder, state.config);
      if (kind === 'config') everything = true;
      else if (kind === 'registry') waiting.add([...state.files.keys()].find((known) => sameUri(known, uri)) ?? uri);
      else return;
      void run();
    },
    reload() {
      everything = true;
      void run();
    },
  };
}

/** A file that is gone takes its entries with it; one that cannot be read just now does not. */
function readInto(
  files: Map<string, RegistryFile>,
  failures: FileReport[],
  uri: string,
  before: RegistryFile | null,
  file: FileResult,
): void {
  if ('text' in file) {
    files.set(uri, readRegistryFile(uri, file.text, before));
    return;
  }
  if (file.error === 'not-found') return;
  failures.push({ uri, lines: null, problems: [unreadable(uri, file.error)] });
  if (before !== null) files.set(uri, before);
}

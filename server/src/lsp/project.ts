/**
 * One workspace folder: its settings and registry, read when the folder opens and when a file changes, in the
 * background. What is in force is replaced in one step, and a broken file leaves what it gave before.
 */
import { type RegistryFile, readRegistryFile } from '../registry/load.ts';
import type { CompiledPack } from '../registry/pack.ts';
import type { Config } from '../workspace/config.ts';
import { configFileName, documentKind, registryGlobs } from '../workspace/documentKind.ts';
import type { FileResult, FileSystem } from '../workspace/fileSystem.ts';
import { type IndexFiles, indexEnding } from '../workspace/indexFiles.ts';
import { unmatchedGlobs } from '../workspace/unmatchedGlobs.ts';
import { joinUri, sameUri } from '../workspace/uri.ts';
import { createBaseLoader, type LoadedBase } from './baseLoader.ts';
import { type LoadedConfig, loadConfig, unreadable } from './config.ts';
import type { FileReport } from './fileReport.ts';
import { attempt, type Log } from './guard.ts';
import { createState, type ProjectState, stateMemo } from './projectState.ts';

export interface Project {
  /** Null for the project of documents outside every folder. */
  readonly folder: string | null;
  /** Resolves when the folder's files have been read for the first time. */
  readonly ready: Promise<void>;
  state(): ProjectState;
  /** Resolves when every change that has come so far is read. */
  settled(): Promise<void>;
  /** A file was changed, made or deleted, on disk or in an editor; one that means nothing here is ignored. */
  fileChanged(uri: string): void;
  /** Reads everything again, as when the folder becomes trusted. */
  reload(): void;
}

export interface ProjectServices {
  /** Null while nothing may be read: no file access, or a folder that is not trusted. */
  readonly fileSystem: () => FileSystem | null;
  readonly indexFiles: IndexFiles | null;
  readonly builtin: CompiledPack;
  /** URIs of registry files that lie below those of the folder. */
  readonly packs: readonly string[];
  /** The text of a document that is open in the editor: it goes before the disk. */
  readonly openText: (uri: string) => string | null;
  readonly nextTurn: () => Promise<void>;
  readonly expectLargeEdits: () => void;
  /** All that is wrong with the folder's own files; called after each reading. */
  readonly report: (reports: readonly FileReport[]) => void;
  /** Registry or settings are others now. */
  readonly changed: () => void;
  readonly log: Log;
}

/** UTF-16 units of a registry file whose edits make megabytes of garbage. */
const LARGE_FILE = 200_000;

export function createProject(folder: string, initial: ProjectState, services: ProjectServices): Project {
  const { nextTurn, log, packs } = services;
  const configUri = joinUri(folder, configFileName);
  let state = initial;
  let config: LoadedConfig = loadConfig(configUri, { error: 'not-found' }, initial.config);
  const memo = stateMemo();
  const failures = new Map<string, FileReport>();
  const bases = createBaseLoader({
    indexFiles: services.indexFiles,
    pack: services.builtin,
    openText: services.openText,
    onDamage: () => reload(),
  });
  let base: LoadedBase = { base: null, reports: [] };
  let indexes: readonly string[] = [];
  let waiting: Waiting = { ...nothing, all: true };
  let running: Promise<void> | null = null;

  async function read(uri: string, files: FileSystem): Promise<FileResult> {
    const text = services.openText(uri);
    return text === null ? files.readFile(uri) : { text };
  }

  async function update({ uris, settings, all }: Waiting): Promise<void> {
    const fileSystem = services.fileSystem();
    if (fileSystem === null) return;
    const before = state;
    if (settings || all) config = loadConfig(configUri, await read(configUri, fileSystem), before.config);
    const next = config.config;
    // With or without the built-in registry, another compiled one may be the right one.
    const other = indexes.length > 0 && next.builtin !== before.config.builtin;
    const list = all || other || !sameValue(searched(next), searched(before.config));
    if (list || uris.size > 0) state = stateOf(next, await readFiles(uris, list, fileSystem));
    else if (!sameValue(next, before.config)) state = withConfig(before, next);
    services.report([...failures.values(), configReport(), ...registryReports(), ...base.reports]);
    if (state !== before) services.changed();
  }

  async function readFiles(
    uris: ReadonlySet<string>,
    list: boolean,
    fileSystem: FileSystem,
  ): Promise<ReadonlyMap<string, RegistryFile>> {
    const { config: settings } = config;
    const found = list
      ? [...packs, ...(await fileSystem.findFiles(folder, registryGlobs(settings), settings.exclude))]
      : [...indexes, ...(state.base?.holds ?? []), ...state.files.keys(), ...uris];
    if (list) failures.clear();
    for (const uri of uris) bases.forget(uri);
    indexes = [...new Set([...packs, ...found.toSorted()])].filter((uri) => isIndex(uri) && found.includes(uri));
    base = await bases.load(indexes, settings.builtin);
    const files = new Map<string, RegistryFile>();
    await Promise.all(
      [...new Set(found)].map(async (uri) => {
        if (isIndex(uri) || base.base?.holds.has(uri) === true || !isRegistry(uri)) return;
        const before = state.files.get(uri) ?? null;
        if (!list && !uris.has(uri) && before !== null) {
          files.set(uri, before);
          return;
        }
        failures.delete(uri);
        const file = await read(uri, fileSystem);
        if ('text' in file) {
          if (before !== null && file.text.length > LARGE_FILE) services.expectLargeEdits();
          files.set(uri, readRegistryFile(uri, file.text, before));
        }
        // A file that is gone takes its entries with it, which is said of one that somebody named; one that cannot be read
        // just now does not.
        else if (file.error !== 'not-found' || packs.includes(uri)) {
          failures.set(uri, { uri, lines: null, problems: [unreadable(uri, file.error)] });
          if (before !== null && file.error !== 'not-found') files.set(uri, before);
        }
      }),
    );
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  function stateOf(settings: Config, files: ReadonlyMap<string, RegistryFile>): ProjectState {
    // A file that is opened or saved as it was changes nothing.
    if (settings === state.config && base.base === state.base && sameFiles(files, state.files)) return state;
    // Without files of its own the folder shares what is compiled from the built-in pack.
    if (files.size === 0 && base.base === null && settings.builtin) return { ...initial, config: settings };
    const next = createState(services.builtin, settings, files, memo, base.base, packs);
    // What is built in stands where it stands without the folder.
    return base.base === null ? next : { ...next, entryPlaces: initial.entryPlaces };
  }

  /** The same facts under other settings: nothing is compiled again. */
  function withConfig(before: ProjectState, settings: Config): ProjectState {
    return settings.builtin === before.config.builtin
      ? { ...before, config: settings }
      : stateOf(settings, before.files);
  }

  /** What a compiled registry was made from may lie where nothing is searched. */
  function isRegistry(uri: string): boolean {
    return packs.includes(uri) || documentKind({ uri, languageId: '' }, folder, config.config) === 'registry';
  }

  function configReport(): FileReport {
    const files = [...indexes, ...(state.base?.holds ?? []), ...state.files.keys()];
    const unmatched = unmatchedGlobs(config.config, config.text, folder, files);
    return { ...config.report, problems: [...config.report.problems, ...unmatched] };
  }

  function registryReports(): FileReport[] {
    const { problems } = state.files.size > 0 ? state.built() : { problems: new Map() };
    const read = [...state.files.keys()].filter((uri) => !failures.has(uri));
    return read.map((uri) => ({ uri, lines: state.lines(uri), problems: problems.get(uri) ?? [] }));
  }

  async function drain(): Promise<void> {
    while (waiting !== nothing) {
      const work = waiting;
      waiting = nothing;
      await nextTurn();
      await attempt(log, `reading ${folder}`, undefined, () => update(work));
    }
    running = null;
  }

  function run(): Promise<void> {
    running ??= drain();
    return running;
  }

  function reload(): void {
    waiting = { ...waiting, all: true };
    void run();
  }

  return {
    folder,
    ready: run(),
    state: () => state,
    settled: () => running ?? Promise.resolve(),
    fileChanged(uri) {
      const kind = documentKind({ uri, languageId: '' }, folder, state.config);
      if (kind === 'config') waiting = { ...waiting, settings: true };
      else if (kind === 'registry' || packs.some((pack) => sameUri(pack, uri))) {
        const known = [...state.files.keys()].find((file) => sameUri(file, uri)) ?? uri;
        waiting = { ...waiting, uris: new Set([...waiting.uris, known]) };
      } else return;
      void run();
    },
    reload,
  };
}

const isIndex = (uri: string) => uri.endsWith(indexEnding);

interface Waiting {
  readonly uris: ReadonlySet<string>;
  /** `chancery.yaml` is to be read. */
  readonly settings: boolean;
  /** Everything is to be found and read again. */
  readonly all: boolean;
}

const nothing: Waiting = { uris: new Set(), settings: false, all: false };

/** The settings that say which files are read. */
function searched({ registry, exclude }: Config): Pick<Config, 'registry' | 'exclude'> {
  return { registry, exclude };
}

function sameFiles(a: ProjectState['files'], b: ProjectState['files']): boolean {
  return a.size === b.size && [...a].every(([uri, file]) => b.get(uri) === file);
}

function sameValue(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

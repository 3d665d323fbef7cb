/** Which configuration and registry a dossier is held against: those of the folder whose `chancery.yaml` is nearest. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFileSystem } from '../node/fileSystem.ts';
import { ruleIds } from '../rules/run.ts';
import { type Config, type ConfigProblem, defaultConfig, isBroken, readConfig } from '../workspace/config.ts';
import { configFileName, indexGlob, registryGlob, registryGlobs } from '../workspace/documentKind.ts';
import { fileErrorText } from '../workspace/fileSystem.ts';
import { indexEnding } from '../workspace/indexFiles.ts';
import { unmatchedGlobs } from '../workspace/unmatchedGlobs.ts';
import { filesAt, type Layers } from './engines.ts';
import { UsageError } from './failure.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { type FaultyFile, faultyFile, problemLines, shownName } from './problems.ts';

/** Plain data, so that it can be sent to another thread. */
export interface Project {
  /** The folder that the globs of the configuration start from. */
  readonly root: string;
  readonly config: Config;
  readonly layers: Layers;
}

export interface Projects {
  /** The project of a folder and all below it. */
  ofFolder(folder: string): Promise<Project>;
  /** The project of a file; without a `chancery.yaml` only the registry files beside it belong to it. */
  ofFile(file: string): Promise<Project>;
  /** The project of texts that are in no file; they have the registry that options and `chancery.yaml` name. */
  ofStream(): Promise<Project>;
}

/** `faulty` is told of a configuration that can be used and is not as it should be. */
export function createProjects(
  options: CommonOptions,
  io: Io,
  faulty: (file: FaultyFile) => void | Promise<void>,
): Projects {
  const known = new Map<string, Promise<Project>>();
  const named = options.config === undefined ? null : path.resolve(io.cwd, options.config);

  const load = async (configFile: string | null, root: string, beside: readonly string[]): Promise<Project> => {
    const { config, text, problems } = configFile === null ? noConfig : await loadConfig(configFile, io);
    const globs = configFile === null ? beside : registryGlobs(config);
    const found =
      globs.length === 0 ? [] : await diskFileSystem.findFiles(pathToFileURL(root).href, globs, config.exclude);
    if (configFile !== null) {
      const unmatched = unmatchedGlobs(config, text, pathToFileURL(root).href, found);
      const all = [...problems, ...unmatched];
      if (all.length > 0) await faulty(faultyFile(pathToFileURL(configFile).href, io.cwd, text, all));
    }
    const given = await filesAt(options.registry, io.cwd, true);
    return { root, config, layers: { builtin: options.builtin && config.builtin, given, found } };
  };
  const once = (configFile: string | null, root: string, beside: readonly string[]): Promise<Project> => {
    const key = JSON.stringify([root, configFile === null && beside]);
    const project = known.get(key) ?? load(configFile, root, beside);
    known.set(key, project);
    return project;
  };
  const project = async (folder: string, beside: readonly string[]): Promise<Project> => {
    const configFile = named ?? (await nearestConfig(folder));
    return once(configFile, configFile === null ? folder : path.dirname(configFile), beside);
  };
  return {
    ofFolder: (folder) => project(folder, [registryGlob, indexGlob]),
    ofFile: (file) => project(path.dirname(file), ['*.registry.{yaml,yml}', `*${indexEnding}`]),
    ofStream: () => project(io.cwd, []),
  };
}

interface LoadedConfig {
  readonly config: Config;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

const noConfig: LoadedConfig = { config: defaultConfig, text: '', problems: [] };

async function nearestConfig(folder: string): Promise<string | null> {
  const file = path.join(folder, configFileName);
  if (await isThere(file)) return file;
  const parent = path.dirname(folder);
  return parent === folder ? null : nearestConfig(parent);
}

/** A folder or a link to nowhere of this name is no configuration, but whoever made it is told so when it is read. */
async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false;
  }
}

/** A configuration that cannot be understood stops the run: to go on without it would change what is reported. */
async function loadConfig(file: string, io: Io): Promise<LoadedConfig> {
  const uri = pathToFileURL(file).href;
  const read = await diskFileSystem.readFile(uri);
  const shown = shownName(uri, io.cwd);
  if ('error' in read) throw new UsageError(`${shown}: ${fileErrorText(read.error)}`);
  const reading = readConfig(read.text, ruleIds);
  if (isBroken(reading)) {
    await io.stderr.write(problemLines({ file: shown, text: read.text, problems: reading.problems }));
    throw new UsageError(`${shown} could not be understood.`);
  }
  return { config: reading.config, text: read.text, problems: reading.problems };
}

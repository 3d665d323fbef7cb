/** Which configuration and registry a dossier is held against: those of the folder whose `chancery.yaml` is nearest. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFileSystem } from '../node/fileSystem.ts';
import { ruleIds } from '../rules/run.ts';
import { type Config, defaultConfig, isBroken, readConfig } from '../workspace/config.ts';
import { configFileName, registryGlob, registryGlobs } from '../workspace/documentKind.ts';
import { fileErrorText } from '../workspace/fileSystem.ts';
import { unmatchedGlobs } from '../workspace/unmatchedGlobs.ts';
import { filesAt, type Layers } from './engines.ts';
import { UsageError } from './failure.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { problemLines } from './problems.ts';

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

export function createProjects(options: CommonOptions, io: Io): Projects {
  const known = new Map<string, Promise<Project>>();
  const named = options.config === undefined ? null : path.resolve(io.cwd, options.config);

  const load = async (configFile: string | null, root: string, beside: readonly string[]): Promise<Project> => {
    const { config, text } = configFile === null ? noConfig : await loadConfig(configFile, io);
    const globs = configFile === null ? beside : registryGlobs(config);
    const found =
      globs.length === 0 ? [] : await diskFileSystem.findFiles(pathToFileURL(root).href, globs, config.exclude);
    if (configFile !== null) {
      const unmatched = unmatchedGlobs(config, text, pathToFileURL(root).href, found);
      await io.stderr.write(problemLines(path.relative(io.cwd, configFile), text, unmatched));
    }
    const given = await filesAt(options.registry, io.cwd);
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
    ofFolder: (folder) => project(folder, [registryGlob]),
    ofFile: (file) => project(path.dirname(file), ['*.registry.{yaml,yml}']),
    ofStream: () => project(io.cwd, []),
  };
}

interface LoadedConfig {
  readonly config: Config;
  readonly text: string;
}

const noConfig: LoadedConfig = { config: defaultConfig, text: '' };

async function nearestConfig(folder: string): Promise<string | null> {
  const file = path.join(folder, configFileName);
  if (await isFile(file)) return file;
  const parent = path.dirname(folder);
  return parent === folder ? null : nearestConfig(parent);
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** A configuration that cannot be understood stops the run: to go on without it would change what is reported. */
async function loadConfig(file: string, io: Io): Promise<LoadedConfig> {
  const read = await diskFileSystem.readFile(pathToFileURL(file).href);
  const shown = path.relative(io.cwd, file);
  if ('error' in read) throw new UsageError(`${shown}: ${fileErrorText(read.error)}`);
  const reading = readConfig(read.text, ruleIds);
  await io.stderr.write(problemLines(shown, read.text, reading.problems));
  if (isBroken(reading)) throw new UsageError(`${shown} could not be understood.`);
  return { config: reading.config, text: read.text };
}

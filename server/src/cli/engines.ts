/** Engines over registry files on disk and the built-in pack; dossiers with the same registry share one. */
/// <reference path="../registry/builtin.d.ts" />

import builtinPack from 'chancery:builtin';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createEngine, type Engine } from '../analysis/engine.ts';
import { diskFileSystem } from '../node/fileSystem.ts';
import { type BuiltRegistry, buildRegistry, type RegistryFile, readRegistryFile } from '../registry/load.ts';
import { registryGlob } from '../workspace/documentKind.ts';
import { fileErrorText } from '../workspace/fileSystem.ts';
import { fileName } from '../workspace/uri.ts';
import { openCompiledFile } from './compiledFile.ts';
import { fileProblem, type Unreadable, UsageError } from './failure.ts';
import { indexEnding } from './indexFile.ts';
import { type FaultyFile, faultyFile } from './problems.ts';

/** What a registry is made of, as plain data that can be sent to another thread. */
export interface Layers {
  readonly builtin: boolean;
  /** URIs of `--registry`, which lie between the built-in pack and the folder's own files. */
  readonly given: readonly string[];
  /** URIs of the folder's files. */
  readonly found: readonly string[];
}

export interface Engines {
  of(layers: Layers): Promise<Engine>;
}

/** Who hears of registry files that are not as they should be. */
export interface RegistryListener {
  /** The folder that names are shown from. */
  readonly cwd: string;
  faulty(file: FaultyFile): void;
  /** The engine is without it. */
  unreadable(file: Unreadable): void;
}

export function createEngines(listener: RegistryListener): Engines {
  const engines = new Map<string, Promise<Engine>>();
  return {
    of: (layers) => {
      const key = JSON.stringify(layers);
      const engine = engines.get(key) ?? compile(layers, listener);
      engines.set(key, engine);
      return engine;
    },
  };
}

/** The registry files that `--registry` names: a file, or all below a folder. */
export async function filesAt(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) {
    const absolute = path.resolve(cwd, name);
    const uri = pathToFileURL(absolute).href;
    const stats = await stat(absolute).catch((error: unknown) => {
      throw new UsageError(`${name}: ${fileProblem(error)}`);
    });
    if (!stats.isDirectory() && !stats.isFile()) throw new UsageError(`${name}: ${fileErrorText('not-a-file')}`);
    if (stats.isDirectory()) files.push(...(await diskFileSystem.findFiles(uri, [registryGlob], [])));
    else files.push(uri);
  }
  return [...new Set(files)];
}

async function compile(layers: Layers, listener: RegistryListener): Promise<Engine> {
  const [index, ...others] = layers.given.filter((uri) => uri.endsWith(indexEnding));
  if (index !== undefined) return compiledEngine(index, [...others, ...layers.given, ...layers.found]);
  const { files, registry, problems, unreadable: missing } = await loadRegistry(layers);
  for (const file of missing) listener.unreadable(file);
  for (const { uri, text } of files) {
    const own = problems.get(uri) ?? [];
    if (own.length > 0) listener.faulty(faultyFile(uri, listener.cwd, text ?? '', own));
  }
  return createEngine(registry);
}

/** A compiled registry is whole: a file that it was not made from cannot be laid over it. */
async function compiledEngine(index: string, others: readonly string[]): Promise<Engine> {
  const file = fileURLToPath(index);
  const { engine, sources } = await openCompiledFile(file, fileName(index));
  const known = new Set(sources.map(({ name }) => pathToFileURL(path.resolve(path.dirname(file), name)).href));
  const missing = others.find((uri) => uri !== index && !known.has(uri));
  if (missing === undefined) return engine;
  throw new UsageError(`${fileName(index)}: was made without ${fileName(missing)}. Compile it again with that file`);
}

export interface LoadedRegistry extends BuiltRegistry {
  /** Those from disk, in the order of their layers. */
  readonly files: readonly RegistryFile[];
  /** Those of the folder that could not be read; the registry is without them. */
  readonly unreadable: readonly Unreadable[];
}

export async function loadRegistry({ builtin, given, found }: Layers): Promise<LoadedRegistry> {
  const packs = await readNamed(given);
  const { files, unreadable } = await readAll(found.filter((uri) => !given.includes(uri)));
  const built = buildRegistry({ builtin: builtin ? builtinPack : null, packs, files });
  return { ...built, files: [...packs, ...files], unreadable };
}

/** Files that somebody asked for: without one of them there is nothing to be done. */
export async function readNamed(uris: readonly string[]): Promise<readonly RegistryFile[]> {
  const { files, unreadable } = await readAll(uris);
  const [first] = unreadable;
  if (first !== undefined) throw new UsageError(`${first.file}: ${first.problem}`);
  return files;
}

async function readAll(uris: readonly string[]): Promise<Pick<LoadedRegistry, 'files' | 'unreadable'>> {
  const files: RegistryFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const uri of uris) {
    const read = await diskFileSystem.readFile(uri);
    if ('text' in read) files.push(readRegistryFile(uri, read.text));
    else unreadable.push({ file: fileName(uri), problem: fileErrorText(read.error) });
  }
  return { files, unreadable };
}

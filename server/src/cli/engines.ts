/** Engines over registry files on disk and the built-in pack; dossiers with the same registry share one. */
/// <reference path="../registry/builtin.d.ts" />

import builtinPack from 'chancery:builtin';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type Engine } from '../analysis/engine.ts';
import { diskFileSystem } from '../node/fileSystem.ts';
import { diskIndexFiles } from '../node/indexFiles.ts';
import { packSource } from '../registry/index/container.ts';
import { type BuiltRegistry, buildRegistry, type RegistryFile, readRegistryFile } from '../registry/load.ts';
import { type BaseRegistry, openBase } from '../workspace/baseRegistry.ts';
import { indexGlob, registryGlob } from '../workspace/documentKind.ts';
import { fileErrorText } from '../workspace/fileSystem.ts';
import { indexEnding } from '../workspace/indexFiles.ts';
import { fileName } from '../workspace/uri.ts';
import { fileProblem, type Unreadable, UsageError } from './failure.ts';
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

/** The registry files that `--registry` names: a file, or all below a folder. With `compiled`, compiled ones too. */
export async function filesAt(names: readonly string[], cwd: string, compiled: boolean): Promise<readonly string[]> {
  const globs = compiled ? [registryGlob, indexGlob] : [registryGlob];
  const files: string[] = [];
  for (const name of names) {
    const absolute = path.resolve(cwd, name);
    const uri = pathToFileURL(absolute).href;
    const stats = await stat(absolute).catch((error: unknown) => {
      throw new UsageError(`${name}: ${fileProblem(error)}`);
    });
    if (!stats.isDirectory() && !stats.isFile()) throw new UsageError(`${name}: ${fileErrorText('not-a-file')}`);
    if (stats.isDirectory()) files.push(...(await diskFileSystem.findFiles(uri, globs, [])));
    else files.push(uri);
  }
  return [...new Set(files)];
}

async function compile(layers: Layers, listener: RegistryListener): Promise<Engine> {
  const loaded = await loadRegistry(layers);
  for (const file of loaded.unreadable) listener.unreadable(file);
  for (const { uri, text } of loaded.files) {
    const own = loaded.problems.get(uri) ?? [];
    if (own.length > 0) listener.faulty(faultyFile(uri, listener.cwd, text ?? '', own));
  }
  return loaded.base === null ? createEngine(loaded.registry) : loaded.base.compiled.engineOver(loaded);
}

export interface LoadedRegistry extends BuiltRegistry {
  /** Those from disk, in the order of their layers. */
  readonly files: readonly RegistryFile[];
  /** The compiled registry below the files. */
  readonly base: BaseRegistry | null;
  /** Those of the folder that could not be read; the registry is without them. */
  readonly unreadable: readonly Unreadable[];
}

export async function loadRegistry({ builtin, given, found }: Layers): Promise<LoadedRegistry> {
  const { base, refused } = await loadBase(builtin, given, found);
  const isRead = (uri: string) => !uri.endsWith(indexEnding) && base?.holds.has(uri) !== true;
  const packs = await readNamed(given.filter(isRead));
  const { files, unreadable } = await readAll(found.filter((uri) => isRead(uri) && !given.includes(uri)));
  const pack = builtin && base === null ? builtinPack : null;
  const built = buildRegistry({ builtin: pack, base: base?.compiled ?? null, packs, files });
  return { ...built, files: [...packs, ...files], base, unreadable: [...refused, ...unreadable] };
}

/** One that was named and cannot be used ends the run; of those in the folder the run goes on without. */
async function loadBase(builtin: boolean, given: readonly string[], found: readonly string[]) {
  const refused: Unreadable[] = [];
  let base: BaseRegistry | null = null;
  for (const uri of new Set([...given, ...found])) {
    if (!uri.endsWith(indexEnding)) continue;
    const file = fileName(uri);
    const problem: BaseRegistry | string =
      base === null ? await opened(uri, builtin) : `is left out, as ${fileName(base.uri)} is in force`;
    if (typeof problem !== 'string') base = problem;
    else if (given.includes(uri)) throw new UsageError(`${file}: ${problem}`);
    else refused.push({ file, problem });
  }
  return { base, refused };
}

async function opened(uri: string, builtin: boolean): Promise<BaseRegistry | string> {
  const result = await openBase(uri, diskIndexFiles, {
    builtin: builtin ? packSource(builtinPack) : null,
    onDamage: () => {
      throw new UsageError(`${fileName(uri)}: is damaged. Compile it again`);
    },
  });
  return 'compiled' in result ? result : 'refusal' in result ? result.refusal : fileErrorText(result.error);
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

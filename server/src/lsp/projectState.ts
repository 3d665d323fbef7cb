/** What is in force in a folder: settings, registry and all that is compiled from it, each part when first needed. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine, type Engine } from '../analysis/engine.ts';
import { type EngineMemo, engineMemo } from '../analysis/ground.ts';
import { type CompletionIndex, createCompletionIndex } from '../features/completionIndex.ts';
import { type EntryPlaces, entryPlaces } from '../features/entryDocument.ts';
import { createIdLists, type IdLists } from '../features/idLists.ts';
import { storedNames } from '../features/storedNames.ts';
import {
  type BuiltRegistry,
  buildRegistry,
  type RegistryFile,
  type RegistryMemo,
  registryMemo,
} from '../registry/load.ts';
import type { Registry } from '../registry/model.ts';
import type { CompiledPack } from '../registry/pack.ts';
import { once } from '../text/once.ts';
import type { BaseRegistry } from '../workspace/baseRegistry.ts';
import { type Config, defaultConfig } from '../workspace/config.ts';

/** Replaced, never changed: "the same state" means "nothing to compute again". */
export interface ProjectState {
  readonly config: Config;
  readonly files: ReadonlyMap<string, RegistryFile>;
  /** Addresses of those of the files that lie below the others. */
  readonly packs: readonly string[];
  /** The compiled registry below the files. */
  readonly base: BaseRegistry | null;
  built(): BuiltRegistry;
  registry(): Registry;
  engine(): Engine;
  completionIndex(): CompletionIndex;
  idLists(): IdLists;
  entryPlaces(): EntryPlaces;
  /** Lines of a registry file of this folder; null for any other address. */
  lines(uri: string): TextDocument | null;
}

/** What the states of a folder decoded, checked and compiled of entries that are still the same. */
export interface StateMemo {
  readonly registry: RegistryMemo;
  readonly engine: EngineMemo;
}

export function stateMemo(): StateMemo {
  return { registry: registryMemo(), engine: engineMemo() };
}

/**
 * `memo` is that of the states before. `packs` are the
 * addresses of those of the files that lie below the others, in their order.
 */
export function createState(
  builtin: CompiledPack,
  config: Config = defaultConfig,
  files: ReadonlyMap<string, RegistryFile> = new Map(),
  memo: StateMemo = stateMemo(),
  base: BaseRegistry | null = null,
  packs: readonly string[] = [],
): ProjectState {
  const compiled = base?.compiled ?? null;
  const pack = config.builtin && base === null ? builtin : null;
  const layers = {
    builtin: pack,
    base: compiled,
    packs: packs.flatMap((uri) => files.get(uri) ?? []),
    files: [...files.values()].filter(({ uri }) => !packs.includes(uri)),
  };
  const built = once(() => buildRegistry(layers, memo.registry));
  const indexes = new Map<string, TextDocument>();
  return {
    config,
    files,
    packs,
    base,
    built,
    registry: () => built().registry,
    engine: once(() => compiled?.engineOver(built()) ?? createEngine(built().registry, memo.engine)),
    completionIndex: once(() => createCompletionIndex(built().own, compiled && storedNames(compiled, built()))),
    idLists: once(() => createIdLists(built().own, built().registry)),
    entryPlaces: once(() => entryPlaces(built().own)),
    lines(uri) {
      const text = files.get(uri)?.text ?? null;
      if (text === null) return null;
      const known = indexes.get(uri) ?? TextDocument.create(uri, 'yaml', 0, text);
      indexes.set(uri, known);
      return known;
    },
  };
}

/** What a host (Node process, web worker) gives the server. */
import type { CompiledPack } from '../registry/pack.ts';
import type { Config } from '../workspace/config.ts';
import type { FileSystem } from '../workspace/fileSystem.ts';
import type { IndexFiles } from '../workspace/indexFiles.ts';
import type { KeptCounts } from './countCache.ts';

export interface Caches {
  /** Null for what is not there or cannot be read. `storage` is the URI of a folder. */
  read(storage: string, name: string): Promise<string | null>;
  write(storage: string, name: string, text: string): Promise<void>;
}

/** What the names in dossiers are looked up in, as data that another thread can be given. */
export interface CountingGround {
  readonly config: Config;
  /** Registry files in their order. */
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  readonly packs: readonly string[];
}

/** Counts the names in files beside the thread that answers. */
export interface Counter {
  /** How many calls of `count` it works on at a time. */
  readonly width: number;
  /** Null for each file that it could not count. */
  count(uris: readonly string[]): Promise<readonly (KeptCounts | null)[]>;
  stop(): void;
}

export interface Environment {
  /** Differs between two server processes, so that result ids of an earlier one are never taken for ours. */
  readonly session: string;
  /** The built-in registry; asked for only after `initialize` is answered, so that it does not delay the answer. */
  readonly builtin: () => Promise<CompiledPack>;
  /** The host's own file access, for clients that do not serve files; null in a worker. */
  readonly fileSystem: FileSystem | null;
  /** The host's own way to compiled registries, whoever serves the other files; null in a worker. */
  readonly indexFiles: IndexFiles | null;
  /** Where the host keeps what can be made again; null in a worker. */
  readonly caches: Caches | null;
  /** Starts other threads; null in a worker. */
  readonly startCounter: ((ground: CountingGround) => Counter) | null;
  /** URIs of registry files that lie below those of every folder. */
  readonly packs: readonly string[];
  /** Resolves after the messages that have already arrived were handled: edits and cancellations come first. */
  readonly nextTurn: () => Promise<void>;
  /** Called when a registry file is edited that is so large that each edit makes megabytes of garbage. */
  readonly expectLargeEdits: () => void;
}

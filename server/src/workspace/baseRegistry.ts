/** Opens a compiled registry, and refuses one that is foreign, damaged, or older than what it was made from. */
import { type CompiledRegistry, openCompiled } from '../analysis/compiled.ts';
import { BUILTIN_SOURCE, type IndexSource } from '../registry/index/container.ts';
import type { FileErrorCode } from './fileSystem.ts';
import type { IndexFiles } from './indexFiles.ts';
import { fileName } from './uri.ts';

/** A compiled registry that is in force. */
export interface BaseRegistry {
  readonly uri: string;
  readonly compiled: CompiledRegistry;
  /** The registry files that are in it already; they need not be read. */
  readonly holds: ReadonlySet<string>;
}

/** `refusal` is what follows the name of the file in a sentence. */
export type OpenedBase = BaseRegistry | { readonly refusal: string } | { readonly error: FileErrorCode };

export interface BaseOptions {
  /** The built-in registry as an index names it; null when it is to be left out. */
  readonly builtin: IndexSource | null;
  /** True for a source that is open in an editor and no longer what is on the disk. */
  readonly isEdited?: (uri: string, source: IndexSource) => boolean;
  readonly onDamage: (uri: string) => void;
}

export async function openBase(uri: string, files: IndexFiles, options: BaseOptions): Promise<OpenedBase> {
  const opened = await files.open(uri);
  if ('error' in opened) return opened;
  const compiled = openCompiled(opened.bytes, () => options.onDamage(uri));
  if ('problem' in compiled) return { refusal: compiled.problem };
  const stale = await judge(uri, compiled.sources, files, options);
  return 'refusal' in stale ? stale : { uri, compiled, holds: stale.holds };
}

/** Whether an index that has been opened may be used now: its sources may have changed since. */
export async function judge(
  uri: string,
  sources: readonly IndexSource[],
  files: IndexFiles,
  { builtin, isEdited = () => false }: BaseOptions,
): Promise<{ readonly holds: ReadonlySet<string> } | { readonly refusal: string }> {
  const own = sources.find(({ name }) => name === BUILTIN_SOURCE);
  if (own !== undefined && builtin === null)
    return { refusal: 'has the built-in registry in it, which is to be left out. Compile it again without it' };
  if (own === undefined && builtin !== null)
    return { refusal: 'was made without the built-in registry, which is in force here. Compile it again with it' };
  if (own !== undefined && own.hash !== builtin?.hash) return { refusal: stale('the built-in registry') };
  const found = await files.sourceFiles(
    uri,
    sources.filter((source) => source !== own),
  );
  const other = found.find((file) => file.changed || isEdited(file.uri, file.source));
  if (other !== undefined) return { refusal: stale(fileName(other.uri)) };
  return { holds: new Set(found.map((file) => file.uri)) };
}

function stale(what: string): string {
  return `is stale, as ${what} has changed. Compile it again`;
}

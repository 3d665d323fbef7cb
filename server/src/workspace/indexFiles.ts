/** The port through which compiled registries are opened: they are read where they lie, piece by piece. */
import type { IndexSource } from '../registry/index/container.ts';
import type { IndexBytes } from '../registry/index/pages.ts';
import type { FileErrorCode } from './fileSystem.ts';

/** A file that an index was made from, where it is now. */
export interface SourceFile {
  readonly uri: string;
  readonly source: IndexSource;
  /** Gone, or no longer what the index was made from. */
  readonly changed: boolean;
}

export interface IndexFiles {
  open(uri: string): Promise<{ readonly bytes: IndexBytes } | { readonly error: FileErrorCode }>;
  /** The files that the index at `uri` names, with their addresses. */
  sourceFiles(uri: string, sources: readonly IndexSource[]): Promise<readonly SourceFile[]>;
}

/** The end of the name of every compiled registry. */
export const indexEnding = '.registry.index';

/** The file port over a map: what a client with the custom requests serves, and faults on demand. */
import picomatch from 'picomatch/posix';
import type { FileErrorCode, FileSystem } from '../../server/src/workspace/fileSystem.ts';
import { pathInFolder } from '../../server/src/workspace/uri.ts';

export interface MemoryFileSystem extends FileSystem {
  /** Text by URI; an error code instead of a text is what reading it gives. */
  readonly files: Map<string, string | { readonly error: FileErrorCode }>;
}

export function memoryFileSystem(files: Readonly<Record<string, string>> = {}): MemoryFileSystem {
  const all: MemoryFileSystem['files'] = new Map(Object.entries(files));
  return {
    files: all,
    async readFile(uri) {
      const file = all.get(uri);
      if (file === undefined) return { error: 'not-found' };
      return typeof file === 'string' ? { text: file } : file;
    },
    async findFiles(folder, include, exclude) {
      const wanted = picomatch([...include], { dot: true, ignore: [...exclude] });
      const inFolder = [...all.keys()].filter((uri) => wanted(pathInFolder(folder, uri) ?? ''));
      return inFolder.sort();
    },
  };
}

/** The file port on a disk, for editors that leave file access to the server. */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import {
  type FileErrorCode,
  type FileResult,
  type FileSystem,
  fileError,
  maxFileBytes,
} from '../workspace/fileSystem.ts';

export const diskFileSystem: FileSystem = {
  async readFile(uri) {
    if (!uri.startsWith('file:')) return fileError('unreadable', uri);
    try {
      return await readText(uri);
    } catch (error) {
      return fileError(errorCode(error), uri);
    }
  },

  async findFiles(folder, include, exclude) {
    if (!folder.startsWith('file:')) return [];
    const paths = await glob([...include], {
      cwd: fileURLToPath(folder),
      ignore: ['**/node_modules/**', '**/.git/**', ...exclude],
      absolute: true,
      dot: true,
      expandDirectories: false,
      // A loop of links would be followed for ever.
      followSymbolicLinks: false,
    });
    return paths.map((path) => pathToFileURL(path).href).sort();
  },
};

async function readText(uri: string): Promise<FileResult> {
  const path = fileURLToPath(uri);
  if ((await stat(path)).size > maxFileBytes) return fileError('too-large', uri);
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
}

function errorCode(error: unknown): FileErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not-utf8' : 'unreadable';
}

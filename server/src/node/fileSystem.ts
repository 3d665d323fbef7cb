/** The file port on a disk, for editors that leave file access to the server. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch/posix';
import { type FileErrorCode, type FileResult, type FileSystem, maxFileBytes } from '../workspace/fileSystem.ts';
import { readBytes } from './readBytes.ts';

export const diskFileSystem: FileSystem = {
  async readFile(uri) {
    if (!uri.startsWith('file:')) return { error: 'unreadable' };
    try {
      return await readText(uri);
    } catch (error) {
      return { error: errorCode(error) };
    }
  },

  async stamp(uri) {
    try {
      const { mtimeMs, ctimeMs, size, ino } = await stat(fileURLToPath(uri));
      // What has just been written may be written once more within what a clock can tell apart.
      return Date.now() - Math.max(mtimeMs, ctimeMs) < FRESH_MS ? null : [mtimeMs, ctimeMs, size, ino].join(' ');
    } catch {
      return null;
    }
  },

  async findFiles(folder, include, exclude) {
    if (!folder.startsWith('file:')) return [];
    const matches = picomatch([...include], { dot: true, ignore: [...exclude] });
    const uris: string[] = [];
    for await (const file of filesBelow(fileURLToPath(folder), '')) {
      if (matches(file)) uris.push(pathToFileURL(path.join(fileURLToPath(folder), file)).href);
    }
    return uris.sort();
  },
};

/** Some file systems tell times in steps of two seconds. */
const FRESH_MS = 4000;

const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Paths with slashes, relative to `root`. Links are never entered: a loop of them would have no end. */
async function* filesBelow(root: string, folder: string): AsyncIterable<string> {
  // A folder that vanishes or is closed to us while its parent is read holds nothing for us.
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // Emacs locks a file that is being edited with such a link, which leads nowhere.
    if (entry.isSymbolicLink() && entry.name.startsWith('.#')) continue;
    // A link to a folder is no file, whatever its name matches.
    if (entry.isSymbolicLink() && (await isFolder(path.join(root, name)))) continue;
    if (entry.isFile() || entry.isSymbolicLink()) yield name;
    else if (entry.isDirectory() && !neverEntered.has(entry.name)) yield* filesBelow(root, name);
  }
}

/** Of a link, what it leads to; one that leads nowhere is no folder. */
const isFolder = async (file: string): Promise<boolean> => (await stat(file).catch(() => null))?.isDirectory() ?? false;

async function readText(uri: string): Promise<FileResult> {
  const read = await readBytes(fileURLToPath(uri), maxFileBytes);
  if ('error' in read) return { error: read.error };
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
}

/** What the error of a file operation means. */
export function errorCode(error: unknown): FileErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'ELOOP') return 'link-loop';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not-utf8' : 'unreadable';
}

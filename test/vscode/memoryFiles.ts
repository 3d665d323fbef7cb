/** A file system that only its extension knows, as virtual workspaces have: no disk, and no search. */
import {
  type Event,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

export function memoryFiles(files: ReadonlyMap<string, string>): FileSystemProvider {
  const isFolder = (path: string) => path === '/' || [...files.keys()].some((file) => file.startsWith(`${path}/`));
  const text = (uri: Uri): string => {
    const found = files.get(uri.path);
    if (found === undefined) throw FileSystemError.FileNotFound(uri);
    return found;
  };
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const onDidChangeFile: Event<FileChangeEvent[]> = new EventEmitter<FileChangeEvent[]>().event;
  return {
    onDidChangeFile,
    watch: () => ({ dispose: () => undefined }),
    stat: (uri): FileStat => {
      const type = isFolder(uri.path) ? FileType.Directory : FileType.File;
      const size = type === FileType.File ? new TextEncoder().encode(text(uri)).length : 0;
      return { type, ctime: 0, mtime: 0, size };
    },
    readDirectory: (uri) => {
      const start = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
      const inside = [...files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
      const names = new Set(inside.map((file) => file.replace(/\/.*/, '')));
      return [...names].map((name) => [name, isFolder(start + name) ? FileType.Directory : FileType.File]);
    },
    readFile: (uri) => new TextEncoder().encode(text(uri)),
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}

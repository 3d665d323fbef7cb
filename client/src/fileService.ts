/** Serves files to the server from VS Code's file systems, so that virtual and remote folders read like a disk. */
import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  ClientRequests,
  FileErrorCode,
  FindFilesParams,
  FindFilesResult,
  ReadFileParams,
  ReadFileResult,
} from '../../server/src/lsp/protocol.ts';

const maxBytes = 64 * 1024 * 1024;
const neverSearched = ['**/node_modules/**', '**/.git/**'];

export function serveFiles(client: BaseLanguageClient): void {
  const readMethod: keyof ClientRequests = 'chancery/readFile';
  const findMethod: keyof ClientRequests = 'chancery/findFiles';
  client.onRequest<ReadFileResult, void>(readMethod, readFile);
  client.onRequest<FindFilesResult, void>(findMethod, findFiles);
}

async function readFile(params: ReadFileParams): Promise<ReadFileResult> {
  const uri = Uri.parse(params.uri, true);
  let bytes: Uint8Array;
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return failure('unreadable', uri);
    if (size > maxBytes) return failure('too-large', uri);
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    const missing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return failure(missing ? 'not-found' : 'unreadable', uri);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failure('not-utf8', uri);
  }
}

async function findFiles({ folder, include, exclude }: FindFilesParams): Promise<FindFilesResult> {
  const base = Uri.parse(folder, true);
  const found = await workspace.findFiles(
    new RelativePattern(base, anyOf(include)),
    new RelativePattern(base, anyOf([...neverSearched, ...exclude])),
  );
  return { uris: found.map((uri) => uri.toString()).sort() };
}

/** One glob for several: braces must not hold a single alternative. */
function anyOf(globs: readonly string[]): string {
  const [only, ...others] = globs;
  return only !== undefined && others.length === 0 ? only : `{${globs.join(',')}}`;
}

const wording: Readonly<Record<FileErrorCode, string>> = {
  'not-found': 'was not found.',
  'not-utf8': 'is not UTF-8. Save it with the encoding UTF-8.',
  'too-large': 'is larger than 64 MiB and was not read.',
  unreadable: 'could not be read.',
};

function failure(code: FileErrorCode, uri: Uri): ReadFileResult {
  return { error: { code, message: `${uri.path.slice(uri.path.lastIndexOf('/') + 1)} ${wording[code]}` } };
}

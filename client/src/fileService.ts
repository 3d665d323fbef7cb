/** Serves files to the server from VS Code's file systems, so that virtual and remote folders read like a disk. */
import {
  FileSystemError,
  FileType,
  type GlobPattern,
  languages,
  RelativePattern,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  ClientRequests,
  FindFilesParams,
  FindFilesResult,
  ReadFileParams,
  ReadFileResult,
} from '../../server/src/lsp/protocol.ts';
import { type Listing, walk } from './walk.ts';

const neverSearched = ['**/node_modules/**', '**/.git/**'];
/** Listing a folder may be a request over a network. */
const maxFolders = 1000;

export function serveFiles(client: BaseLanguageClient): void {
  const readMethod: keyof ClientRequests = 'chancery/readFile';
  const findMethod: keyof ClientRequests = 'chancery/findFiles';
  client.onRequest<ReadFileResult, void>(readMethod, readFile);
  client.onRequest<FindFilesResult, void>(findMethod, (params: FindFilesParams) =>
    findFiles(params, (message) => client.warn(message, undefined, false)),
  );
}

async function readFile({ uri: address, maxBytes }: ReadFileParams): Promise<ReadFileResult> {
  const uri = Uri.parse(address, true);
  let bytes: Uint8Array;
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return { error: 'not-a-file' };
    if (size > maxBytes) return { error: 'too-large' };
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    const missing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { error: missing ? 'not-found' : 'unreadable' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { error: 'not-utf8' };
  }
}

async function findFiles(
  { folder, include, exclude }: FindFilesParams,
  warn: (message: string) => void,
): Promise<FindFilesResult> {
  const base = Uri.parse(folder, true);
  // One by one: VS Code reads no braces inside braces.
  const wanted = include.map((glob) => new RelativePattern(base, glob));
  const unwanted = [...neverSearched, ...exclude];
  if (isSearchable(base)) {
    const excluded = new RelativePattern(base, anyOf(unwanted));
    const found = await Promise.all(wanted.map((pattern) => workspace.findFiles(pattern, excluded)));
    return sorted(found.flat());
  }
  const left = unwanted.map((glob) => new RelativePattern(base, glob));
  const { files, complete } = await walk(base, (at) => entries(at, wanted, left), maxFolders);
  if (!complete) {
    warn(`Only ${maxFolders} folders of ${folder} were searched: registry files in the others are not read.`);
  }
  return sorted(files);
}

function sorted(files: readonly Uri[]): FindFilesResult {
  return { uris: [...new Set(files.map((uri) => uri.toString()))].sort() };
}

async function entries(
  folder: Uri,
  wanted: readonly GlobPattern[],
  unwanted: readonly GlobPattern[],
): Promise<Listing<Uri>> {
  const folders: Uri[] = [];
  const files: Uri[] = [];
  for (const [name, type] of await children(folder)) {
    const uri = Uri.joinPath(folder, name);
    if (matches(unwanted, uri)) continue;
    // A symbolic link has two bits set; it is not followed, as it may lead back here.
    if (type === FileType.Directory) folders.push(uri);
    else if (type === FileType.File && matches(wanted, uri)) files.push(uri);
  }
  return { folders, files };
}

async function children(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // Gone or unreadable: the rest is still found.
    return [];
  }
}

/** By the rules of VS Code's own search. */
function matches(patterns: readonly GlobPattern[], uri: Uri): boolean {
  const document = { uri, languageId: '' } as TextDocument;
  return patterns.some((pattern) => languages.match({ pattern }, document) > 0);
}

/**
 * True where VS Code finds files by itself. In the file system of an extension without a search of its own
 * `findFiles` waits for such a search to appear, for ever.
 */
export function isSearchable({ scheme }: Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote';
}

/** One glob for several: braces must not hold a single alternative. */
function anyOf(globs: readonly string[]): string {
  const [only, ...others] = globs;
  return only !== undefined && others.length === 0 ? only : `{${globs.join(',')}}`;
}

/** The port through which files are read: served by the client, by Node, or by memory in tests. */

export type FileErrorCode = 'not-found' | 'not-a-file' | 'not-utf8' | 'too-large' | 'link-loop' | 'unreadable';

/** The text as UTF-8 gives it, without a byte order mark; strict decoding, so that a wrong encoding is an error. */
export type FileResult = { readonly text: string } | { readonly error: FileErrorCode };

export interface FileSystem {
  readFile(uri: string): Promise<FileResult>;
  /** Another one after every change of the file; null where nothing can be promised. Without reading it, where that is cheap. */
  stamp?(uri: string): Promise<string | null>;
  /** Files below the folder that match one of `include` and none of `exclude` or `neverSearched`, sorted; none if the folder is gone. */
  findFiles(folder: string, include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
}

/** What others put into a folder; left out of every search, whatever `chancery.yaml` says. */
export const neverSearched: readonly string[] = ['**/node_modules/**', '**/.git/**'];

/** Registry and configuration files above this size are refused; a compiled index is the way for more. */
export const maxFileBytes = 64 * 1024 * 1024;

/** For people, to be put behind the name of the file. */
export function fileErrorText(code: FileErrorCode): string {
  return wording[code];
}

const wording: Readonly<Record<FileErrorCode, string>> = {
  'not-found': 'was not found',
  'not-a-file': 'is a folder, a pipe or a device, not a file',
  'not-utf8': 'is not UTF-8. Save it with the encoding UTF-8',
  'too-large': 'is larger than 64 MiB and was not read',
  'link-loop': 'is a link that leads back to itself',
  unreadable: 'could not be read',
};

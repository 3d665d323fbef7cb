/**
 * What Chancery adds to LSP, as types only: the client imports nothing else of the server. File access runs over these
 * requests, so that virtual and web workspaces work like a disk; a client that does not announce `fileSystem` is served
 * by the server's own file port where it has one (Node), and by the built-in registry alone where it has none.
 */

/** `initializationOptions` of the `initialize` request. Every part may be missing. */
export interface InitializationOptions {
  readonly chancery?: {
    /** The client answers `chancery/readFile` and `chancery/findFiles`. Missing means no. */
    readonly fileSystem?: boolean;
    /** False in VS Code's restricted mode: built-in registry and default settings only. Missing means yes. */
    readonly trusted?: boolean;
  };
}

export type FileErrorCode = 'not-found' | 'not-utf8' | 'too-large' | 'unreadable';

export interface FileError {
  readonly code: FileErrorCode;
  /** For people: "people.registry.yaml is not UTF-8." */
  readonly message: string;
}

export interface ReadFileParams {
  readonly uri: string;
}

/** The text as UTF-8 gives it, without a byte order mark; strict decoding, so that a wrong encoding is an error. */
export type ReadFileResult = { readonly text: string } | { readonly error: FileError };

export interface FindFilesParams {
  /** URI of the folder that is searched, with everything below it. */
  readonly folder: string;
  /** Globs relative to the folder ("**" and "{a,b}" as in VS Code); a file must match one of them … */
  readonly include: readonly string[];
  /** … and none of these. `node_modules` and `.git` are always left out. */
  readonly exclude: readonly string[];
}

/** URIs in alphabetical order. A folder that has vanished gives an empty list. */
export interface FindFilesResult {
  readonly uris: readonly string[];
}

/** Requests from the server to the client, by method. */
export interface ClientRequests {
  'chancery/readFile': { readonly params: ReadFileParams; readonly result: ReadFileResult };
  'chancery/findFiles': { readonly params: FindFilesParams; readonly result: FindFilesResult };
}

/** Notifications from the client to the server, by method. */
export interface ClientNotifications {
  /** The user trusts the workspace now: its registry and settings may be read. */
  'chancery/didGrantTrust': null;
}

/** Document schemes the server answers itself over `workspace/textDocumentContent` (LSP 3.18): registry entries as text. */
export type RegistryScheme = 'chancery-registry';

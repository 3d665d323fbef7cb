/**
 * What Chancery adds to LSP, as types only: the client imports nothing else of the server. File access runs over these
 * requests, so that virtual and web workspaces work like a disk; a client that does not announce `fileSystem` is served
 * by the server's own file port where it has one (Node), and by the built-in registry alone where it has none.
 */
import type { FileResult } from '../workspace/fileSystem.ts';

/** `initializationOptions` of the `initialize` request. Every part may be missing. */
export interface InitializationOptions {
  readonly chancery?: {
    /** The client answers `chancery/readFile` and `chancery/findFiles`. Missing means no. */
    readonly fileSystem?: boolean;
    /** False in VS Code's restricted mode: built-in registry and default settings only. Missing means yes. */
    readonly trusted?: boolean;
    /** The client has the command `chancery.showMentions` (see `ShowMentions`). Missing means no. */
    readonly showsMentions?: boolean;
    /** URI of a folder of the client's own, where what can be made again may be kept. Missing means that nothing is. */
    readonly storage?: string | null;
    /** URIs of registry files that the user has besides those of the folders; they lie below these. */
    readonly registry?: readonly string[];
  };
}

export interface ReadFileParams {
  readonly uri: string;
  /** A file above this size need not be read: it is answered with `too-large`. */
  readonly maxBytes: number;
}

/** `error` is a code: what people read is worded by the server. */
export type ReadFileResult = FileResult;

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

export interface ConvertParams {
  /** Of an open dossier. */
  readonly uri: string;
}

/** The dossier in the other form and the address that fits it; or why it has none, as a sentence. */
export type ConvertResult =
  | { readonly uri: string; readonly languageId: 'yaml' | 'chancery-dossier'; readonly text: string }
  | { readonly refusal: string };

export interface NewEntryParams {
  /** The list that the entry is for: `people`, `offices` … */
  readonly section: string;
  /** A registry file of the folder; null for a file that is to be made. */
  readonly uri: string | null;
}

/** Null where the file cannot be read, or holds its entries in a form that another cannot simply follow. */
export type NewEntryResult = {
  readonly position: { readonly line: number; readonly character: number };
  /** In the syntax of LSP's snippets, its lines indented already. */
  readonly snippet: string;
} | null;

export interface RegistryFilesParams {
  /** Any file of the folder; null for the first folder. */
  readonly uri: string | null;
}

/** What a new entry can be, and where it can go. */
export interface RegistryFilesResult {
  readonly sections: readonly { readonly key: string; readonly description: string }[];
  readonly files: readonly { readonly uri: string; readonly entries: Readonly<Record<string, number>> }[];
  /** Where a new file would go; null without a folder, or where no name is free. */
  readonly newFile: string | null;
}

export interface MentionsParams {
  /** Of a registry file; the dossiers are those of its folder. */
  readonly uri: string;
  /** What the entry is: `person`, `office` … */
  readonly kind: string;
  readonly id: string;
}

/** A place in the terms of LSP. */
export interface MentionPlace {
  readonly uri: string;
  readonly range: { readonly start: MentionPosition; readonly end: MentionPosition };
}

interface MentionPosition {
  readonly line: number;
  readonly character: number;
}

/** Requests from the client to the server, by method. */
export interface ServerRequests {
  'chancery/convertDossier': { readonly params: ConvertParams; readonly result: ConvertResult };
  'chancery/registryFiles': { readonly params: RegistryFilesParams; readonly result: RegistryFilesResult };
  'chancery/mentions': { readonly params: MentionsParams; readonly result: readonly MentionPlace[] };
  'chancery/newEntry': { readonly params: NewEntryParams; readonly result: NewEntryResult };
}

/** Requests from the server to the client, by method. */
export interface ClientRequests {
  'chancery/readFile': { readonly params: ReadFileParams; readonly result: ReadFileResult };
  'chancery/findFiles': { readonly params: FindFilesParams; readonly result: FindFilesResult };
}

/** Arguments of the command by which a code lens opens what it has counted: its place, and the entry. */
export type ShowMentions = readonly [uri: string, line: number, kind: string, id: string];

/** Notifications from the client to the server, by method. */
export interface ClientNotifications {
  /** The user trusts the workspace now: its registry and settings may be read. */
  'chancery/didGrantTrust': null;
}

/**
 * Document schemes that the server answers over `workspace/textDocumentContent` (LSP 3.18, served by the language
 * client library without further code): entries of the built-in registry, and the rules' documents.
 */
export type VirtualScheme = 'chancery-registry' | 'chancery-rule';

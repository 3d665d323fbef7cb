/** Files of dossiers that are in no editor. The disk is asked for what lies on it, as it answers at once; the client for the rest. */
import type { FileResult } from '../workspace/fileSystem.ts';
import type { Environment } from './environment.ts';
import { attempt, type Log } from './guard.ts';
import type { Projects } from './projects.ts';

/** The stamp is that of the file before it was read; null where none can be given. */
export type StampedFile = FileResult & { readonly stamp: string | null };

export interface DossierFiles {
  /** A file that goes while it is read is none; never rejects. */
  read(uri: string): Promise<StampedFile>;
  stampOf(uri: string): Promise<string | null>;
}

const UNREADABLE: StampedFile = { error: 'unreadable', stamp: null };

export function createDossierFiles(projects: Projects, { fileSystem }: Environment, log: Log): DossierFiles {
  const diskOf = (uri: string) => (uri.startsWith('file:') && projects.files() !== null ? fileSystem : null);

  async function stampOf(uri: string): Promise<string | null> {
    return (await diskOf(uri)?.stamp?.(uri)) ?? null;
  }

  async function read(uri: string): Promise<StampedFile> {
    const stamp = await stampOf(uri);
    const found = await diskOf(uri)?.readFile(uri);
    if (found !== undefined && 'text' in found) return { ...found, stamp };
    const given = await projects.files()?.readFile(uri);
    return given === undefined ? UNREADABLE : { ...given, stamp: null };
  }

  return { stampOf, read: (uri) => attempt(log, `reading ${uri}`, UNREADABLE, () => read(uri)) };
}

/** The TypeScript files of the repository, for the tests that look at the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.ts';

export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ({ path: file, text: readFileSync(path.join(repositoryRoot, file), 'utf8') })),
  );
}

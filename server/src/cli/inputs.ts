/** From the paths on the command line to the dossiers to read, in the order given, each once. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diskFileSystem } from '../node/fileSystem.ts';
import { documentKinds } from '../workspace/documentKind.ts';
import { fileProblem, type Unreadable, UsageError } from './failure.ts';
import type { Project, Projects } from './projects.ts';

export interface Input {
  /** As results name it: the path as given, or below the folder as given, with forward slashes. */
  readonly file: string;
  readonly path: string;
  readonly project: Project;
}

/** A path that cannot be read is among the results, so that the others are read all the same. */
export async function inputs(
  given: readonly string[],
  cwd: string,
  projects: Projects,
): Promise<readonly (Input | Unreadable)[]> {
  const found = new Map<string, Input | Unreadable>();
  for (const name of given) {
    const absolute = path.resolve(cwd, name);
    try {
      for (const input of await expand(name, absolute, projects)) {
        if (!found.has(input.path)) found.set(input.path, input);
      }
    } catch (error) {
      if (error instanceof UsageError) throw error;
      found.set(absolute, { file: name, problem: fileProblem(error) });
    }
  }
  return [...found.values()];
}

async function expand(name: string, absolute: string, projects: Projects): Promise<readonly Input[]> {
  const file = path.sep === '\\' ? name.replaceAll('\\', '/') : name;
  if (!(await stat(absolute)).isDirectory()) {
    return [{ file, path: absolute, project: await projects.ofFile(absolute) }];
  }
  const project = await projects.ofFolder(absolute);
  const kindOf = documentKinds(pathToFileURL(project.root).href, project.config);
  // Links to folders are not entered; one that leads nowhere is told of when it is read.
  const below = await diskFileSystem.findFiles(pathToFileURL(absolute).href, ['**'], []);
  return below
    .filter((uri) => kindOf({ uri, languageId: '' }) === 'dossier')
    .map((uri) => path.relative(absolute, fileURLToPath(uri)))
    .sort()
    .map((relative) => ({
      file: path.posix.join(file, relative.replaceAll(path.sep, '/')),
      path: path.join(absolute, relative),
      project,
    }));
}

/** Texts of the dossiers of a folder that are in no editor, as they are on the disk. */
import { documentKind, dossierGlobs } from '../workspace/documentKind.ts';
import { decodeUri } from '../workspace/uri.ts';
import { createDossierFiles } from './dossierFiles.ts';
import type { Work } from './progress.ts';
import type { Session } from './session.ts';

/** A client may serve the files one by one over a slow line. */
const AT_A_TIME = 16;

export interface ClosedDossiers {
  /** Reads those that are not open and were not read yet; false when there were none. Ends early when cancelled. */
  readMore(work: Work): Promise<boolean>;
}

/** `keep` is given each text once; between two of them the messages that have come are handled. */
export function createClosedDossiers(
  uri: string,
  { documents, environment, projects, log }: Session,
  keep: (uri: string, text: string) => void,
): ClosedDossiers {
  const project = projects.of(uri);
  const files = createDossierFiles(projects, environment, log);
  const seen = new Set<string>();
  let list: readonly string[] | null = null;

  async function find(): Promise<readonly string[]> {
    const access = projects.files();
    if (access === null || project.folder === null) return [];
    const { config } = project.state();
    const found = await access.findFiles(project.folder, dossierGlobs(config), config.exclude);
    return found.filter(
      (file) =>
        projects.of(file) === project &&
        documentKind({ uri: file, languageId: '' }, project.folder, config) === 'dossier',
    );
  }

  return {
    async readMore({ token, report }) {
      const isFirst = list === null;
      list ??= await find();
      // Who opens or closes a file meanwhile must not take it out of what is read.
      const open = new Set(documents.keys().map(decodeUri));
      const missing = list.filter((file) => !seen.has(file) && !open.has(decodeUri(file)));
      for (let at = 0; at < missing.length && !token.isCancellationRequested; at += AT_A_TIME) {
        const batch = missing.slice(at, at + AT_A_TIME);
        const texts = await Promise.all(batch.map(async (file) => [file, await files.read(file)] as const));
        for (const [file, read] of texts) {
          seen.add(file);
          if ('text' in read) keep(file, read.text);
        }
        report(Math.min(at + AT_A_TIME, missing.length), missing.length);
        await environment.nextTurn();
      }
      return isFirst || missing.length > 0;
    },
  };
}

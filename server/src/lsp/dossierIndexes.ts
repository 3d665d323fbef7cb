/** The index of each folder's dossiers, made when it is asked for, and told of files that have changed. */
import { configFileName, documentKind } from '../workspace/documentKind.ts';
import { joinUri } from '../workspace/uri.ts';
import { createDossierIndex, type DossierIndex } from './dossierIndex.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';

export interface DossierIndexes {
  of(project: Project): DossierIndex;
  /** A file was saved, closed, made or deleted. What typing changes in a registry is counted when it is saved. */
  fileSaved(uri: string): void;
  /** Folders were opened or closed, or may be read now. */
  foldersChanged(): void;
  /** Called when counts that somebody asked for are others now. */
  onCounted(listener: () => void): void;
}

export function createDossierIndexes(session: Omit<Session, 'indexes'>): DossierIndexes {
  const indexes = new Map<Project, DossierIndex>();
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const { documents, projects } = session;
  const countAgain = (project: Project, index: DossierIndex) =>
    void project.settled().then(() => {
      if (indexes.get(project) === index) index.count(tell);
    });
  return {
    of(project) {
      const index = indexes.get(project) ?? createDossierIndex(project, session);
      indexes.set(project, index);
      return index;
    },
    fileSaved(uri) {
      for (const [project, index] of indexes) {
        const languageId = documents.get(uri)?.languageId ?? '';
        const kind = documentKind({ uri, languageId }, project.folder, project.state().config);
        const { files, base } = project.state();
        const isOwn = project.folder === null || projects.of(uri) === project;
        // Registries below those of the folder may have any name, and lie anywhere.
        if (files.has(uri) || base?.holds.has(uri)) index.outdated();
        else if (isOwn && (kind === 'registry' || kind === 'config')) index.outdated();
        // What only the editor called a dossier is none any more when it is closed.
        else if ((isOwn && kind === 'dossier') || index.has(uri)) index.changed(uri);
        else continue;
        countAgain(project, index);
      }
    },
    foldersChanged() {
      for (const [project, index] of indexes) {
        const isOpen = project.folder === null || projects.of(joinUri(project.folder, configFileName)) === project;
        if (!isOpen) {
          indexes.delete(project);
          continue;
        }
        index.outdated();
        countAgain(project, index);
      }
    },
    onCounted: (listener) => void listeners.push(listener),
  };
}

/** The index of each folder's dossiers, made when it is asked for, and told of files that have changed. */
import { documentKind } from '../workspace/documentKind.ts';
import { createDossierIndex, type DossierIndex } from './dossierIndex.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';

export interface DossierIndexes {
  of(project: Project): DossierIndex;
  /** A file was saved, made or deleted. What typing changes in a registry is counted when it is saved. */
  fileSaved(uri: string): void;
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
  return {
    of(project) {
      const index = indexes.get(project) ?? createDossierIndex(project, session);
      indexes.set(project, index);
      return index;
    },
    fileSaved(uri) {
      for (const [project, index] of indexes) {
        if (project.folder !== null && projects.of(uri) !== project) continue;
        const languageId = documents.get(uri)?.languageId ?? '';
        const kind = documentKind({ uri, languageId }, project.folder, project.state().config);
        if (kind === 'other') continue;
        if (kind === 'dossier') index.changed(uri);
        else index.outdated();
        void project.settled().then(() => index.count(tell));
      }
    },
    onCounted: (listener) => void listeners.push(listener),
  };
}

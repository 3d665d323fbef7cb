/** The id under a cursor, and where it stands: in the registry files of the folder and in the dossiers that are open. */
import { CancellationToken, type Location, type Position } from 'vscode-languageserver';
import { type IdName, type IdUse, idNameAt, type UseFilter, usesInDossier, usesInFile } from '../features/ids.ts';
import { mentionAt } from '../features/mentionAt.ts';
import { fromPosition, type LineIndex, toRange } from './convert.ts';
import type { Inspection } from './inspections.ts';
import type { ProjectState } from './projectState.ts';
import type { Session } from './session.ts';
import { dossierYamlAt, registryFileAt, type YamlAt } from './yamlFiles.ts';

export interface IdAt {
  readonly name: IdName;
  readonly state: ProjectState;
  /** Null for a mention in prose. */
  readonly yaml: YamlAt | null;
}

/** Reads what has been typed in registry files first, so that places are those of the texts in the editor. */
export async function idAt(
  uri: string,
  position: Position,
  session: Session,
  token: CancellationToken,
): Promise<IdAt | null> {
  await session.projects.of(uri).settled();
  const inspection = await session.inspections.of(uri, token);
  const yaml = await (inspection === null
    ? registryFileAt(uri, position, session, token)
    : dossierYamlAt(inspection, position));
  const name = yaml && idNameAt(yaml.document.getText(), yaml.place, yaml.kind);
  if (name !== null) return { name, state: yaml?.state ?? session.projects.of(uri).state(), yaml };
  if (inspection === null) return null;
  const mention = mentionAt(inspection.snapshot.analysis, fromPosition(inspection.document, position));
  if (mention?.id == null || mention.type === 'date') return null;
  return { name: { kind: mention.type, id: mention.id }, state: inspection.project, yaml: null };
}

export interface Uses {
  readonly uses: readonly IdUse[];
  /** Files in which it stands at a place that cannot be told. */
  readonly unplaced: readonly string[];
  /** Null for a file that is in the editor with another text than was read. */
  readonly lines: (uri: string) => LineIndex | null;
}

export async function usesOf(name: IdName, uri: string, session: Session, filter: UseFilter = {}): Promise<Uses> {
  const { documents, projects } = session;
  const state = projects.of(uri).state();
  const files = [...state.files.values()].map((file) => ({ file, ...usesInFile(name, file, filter) }));
  const dossiers = await openDossiers(uri, session);
  const inDossiers = dossiers.flatMap(({ document, snapshot: { analysis } }) =>
    usesInDossier(name, { uri: document.uri, text: analysis.text, dossier: analysis.dossier }),
  );
  return {
    uses: [...files.flatMap(({ uses }) => uses), ...inDossiers],
    unplaced: files.filter(({ unplaced }) => unplaced > 0).map(({ file }) => file.uri),
    lines(of) {
      const read = state.lines(of);
      const open = documents.get(of) ?? null;
      return read === null ? open : open === null || open.getText() === read.getText() ? read : null;
    },
  };
}

/** Where prose of the open dossiers speaks of the entry. */
export async function mentionsOf({ kind, id }: IdName, uri: string, session: Session): Promise<readonly Location[]> {
  const dossiers = await openDossiers(uri, session);
  return dossiers.flatMap(({ document, snapshot: { analysis } }) =>
    analysis.mentions
      .filter((mention) => mention.type === kind && mention.id === id)
      .map(({ span }) => ({ uri: document.uri, range: toRange(document, span) })),
  );
}

async function openDossiers(
  uri: string,
  { documents, inspections, projects }: Session,
): Promise<readonly Inspection[]> {
  const project = projects.of(uri);
  const found: Inspection[] = [];
  for (const document of documents.all()) {
    if (projects.of(document.uri) !== project) continue;
    const inspection = await inspections.of(document.uri, CancellationToken.None);
    if (inspection !== null) found.push(inspection);
  }
  return found;
}

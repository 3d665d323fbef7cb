/** The id under a cursor, and where it stands: in the registry files of the folder and in its dossiers, open or not. */
import { CancellationToken, type Location, type Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis.ts';
import { readDossier } from '../dossier/read.ts';
import {
  type DossierText,
  type IdName,
  type IdUse,
  idNameAt,
  type UseFilter,
  usesInDossier,
  usesInFile,
} from '../features/ids.ts';
import { mentionAt } from '../features/mentionAt.ts';
import { placesNaming } from '../features/naming.ts';
import { documentKind, dossierGlobs } from '../workspace/documentKind.ts';
import { takeSnapshot } from '../workspace/snapshot.ts';
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
  /** As it was read. */
  readonly textOf: (uri: string) => string;
}

/** In registry files and open dossiers; with `closed`, in every dossier of the folder. */
export async function usesOf(
  name: IdName,
  uri: string,
  session: Session,
  filter: UseFilter & { readonly closed?: boolean } = {},
): Promise<Uses> {
  const { documents, projects } = session;
  const state = projects.of(uri).state();
  const files = [...state.files.values()].map((file) => ({ uri: file.uri, ...usesInFile(name, file, filter) }));
  const texts: DossierText[] = (await openDossiers(uri, session)).map(({ document, snapshot: { analysis } }) => {
    return { uri: document.uri, text: analysis.text, dossier: analysis.dossier };
  });
  const closed = new Map<string, TextDocument>();
  if (filter.closed === true) {
    for await (const document of closedDossiers(uri, session)) {
      const text = document.getText();
      // An id that is not there in full stands there in no field.
      if (documentIsYaml(document) && text.includes(name.id)) {
        closed.set(document.uri, document);
        texts.push({ uri: document.uri, text, dossier: readDossier(text, { uri: document.uri }) });
      }
    }
  }
  const all = [...files, ...texts.map((dossier) => ({ uri: dossier.uri, ...usesInDossier(name, dossier) }))];
  return {
    uses: all.flatMap(({ uses }) => uses),
    unplaced: all.filter(({ unplaced }) => unplaced > 0).map((file) => file.uri),
    textOf: (of) => state.files.get(of)?.text ?? (documents.get(of) ?? closed.get(of))?.getText() ?? '',
    lines(of) {
      const read = state.lines(of);
      const open = documents.get(of) ?? closed.get(of) ?? null;
      return read === null ? open : open === null || open.getText() === read.getText() ? read : null;
    },
  };
}

function documentIsYaml({ uri }: TextDocument): boolean {
  return /\.ya?ml$/i.test(uri);
}

/** Where the dossiers of the folder speak of the entry, in words or by its id. */
export async function mentionsOf(
  name: IdName,
  uri: string,
  session: Session,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const { documents, environment, indexes, projects } = session;
  const project = projects.of(uri);
  const index = indexes.of(project);
  await index.counted(token);
  const found: Location[] = [];
  const add = (lines: TextDocument, analysis: Analysis) => {
    for (const span of placesNaming(name, analysis)) found.push({ uri: lines.uri, range: toRange(lines, span) });
  };
  for (const { document, snapshot } of await openDossiers(uri, session)) add(document, snapshot.analysis);
  const state = project.state();
  for (const other of index.naming(name)) {
    if (documents.get(other) !== undefined || token.isCancellationRequested) continue;
    const read = await projects.files()?.readFile(other);
    if (read === undefined || 'error' in read) continue;
    await environment.nextTurn();
    const document = TextDocument.create(other, '', 0, read.text);
    add(document, takeSnapshot({ uri: other, text: read.text }, state.engine(), state.config).analysis);
  }
  return found;
}

/** Dossiers of the folder that are in no editor, as they are on the disk. */
async function* closedDossiers(uri: string, { documents, projects }: Session): AsyncGenerator<TextDocument> {
  const project = projects.of(uri);
  const files = projects.files();
  if (files === null || project.folder === null) return;
  const { config } = project.state();
  for (const other of await files.findFiles(project.folder, dossierGlobs(config), config.exclude)) {
    if (documents.get(other) !== undefined || projects.of(other) !== project) continue;
    if (documentKind({ uri: other, languageId: '' }, project.folder, config) !== 'dossier') continue;
    const read = await files.readFile(other);
    if ('text' in read) yield TextDocument.create(other, '', 0, read.text);
  }
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

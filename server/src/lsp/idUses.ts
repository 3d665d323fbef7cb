/** The id under a cursor, and where it stands: in the registry files of the folder and in its dossiers, open or not. */
import { CancellationToken, type Location, type Position, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis.ts';
import { readDossier } from '../dossier/read.ts';
import {
  type DossierText,
  type FileUses,
  type IdName,
  type IdUse,
  idNameAt,
  type UseFilter,
  usesInDossier,
  usesInFile,
} from '../features/ids.ts';
import { mentionAt } from '../features/mentionAt.ts';
import { placesNaming } from '../features/naming.ts';
import { documentKind } from '../workspace/documentKind.ts';
import { takeSnapshot } from '../workspace/snapshot.ts';
import { decodeUri } from '../workspace/uri.ts';
import { createClosedDossiers } from './closedDossiers.ts';
import { fromPosition, toRange } from './convert.ts';
import { createDossierFiles } from './dossierFiles.ts';
import type { Inspection } from './inspections.ts';
import { type Work, withProgress } from './progress.ts';
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

export interface PlacedUse {
  readonly uri: string;
  readonly range: Range;
  readonly isDeclaration: boolean;
  readonly isQuoted: boolean;
}

export interface Uses {
  readonly uses: readonly PlacedUse[];
  /** Of the texts in which the uses were found; null for a file that is in no editor. */
  readonly versions: ReadonlyMap<string, number | null>;
  /** Files in which it stands at a place that cannot be told. */
  readonly unplaced: readonly string[];
  /** Registry files that are in the editor with another text than was read. */
  readonly unread: readonly string[];
}

/**
 * In registry files and open dossiers; with `closed`, which is the work of reading them, in every dossier of the folder.
 * The places are those of the texts at the moment of the answer, however long it took to read the others.
 */
export async function usesOf(
  name: IdName,
  uri: string,
  session: Session,
  filter: UseFilter & { readonly closed?: Work } = {},
): Promise<Uses> {
  const { documents, projects } = session;
  const project = projects.of(uri);
  const read = new Map<string, DossierText>();
  const keep = (of: string, text: string) => {
    if (mayHold(of, text, name)) read.set(of, { uri: of, text, dossier: readDossier(text, { uri: of }) });
  };
  const closed = createClosedDossiers(uri, session, keep);
  const work = filter.closed;
  const isMore = async () => work !== undefined && !work.token.isCancellationRequested && (await closed.readMore(work));
  const analysed = new Map<string, DossierText>();
  do {
    for (const { document, snapshot } of await openDossiers(uri, session)) {
      const { text, dossier } = snapshot.analysis;
      analysed.set(document.uri, { uri: document.uri, text, dossier });
    }
    await project.settled();
  } while (await isMore());
  // From here on nothing waits, so that nothing can be typed, opened or closed.
  const state = project.state();
  const open = new Map(documents.all().map((document) => [decodeUri(document.uri), document]));
  const found = new Map<string, { readonly lines: TextDocument; readonly places: FileUses }>();
  const unread: string[] = [];
  for (const file of state.files.values()) {
    const places = usesInFile(name, file, filter);
    const document = open.get(decodeUri(file.uri));
    const isRead = document === undefined || document.getText() === file.text;
    const lines = document ?? state.lines(file.uri);
    if (isRead && lines !== null) found.set(lines.uri, { lines, places });
    else if (!isRead) unread.push(file.uri);
  }
  for (const [of, dossier] of read) {
    if (open.has(decodeUri(of))) continue;
    found.set(of, { lines: TextDocument.create(of, '', 0, dossier.text), places: usesInDossier(name, dossier) });
  }
  for (const lines of open.values()) {
    const text = lines.getText();
    if (projects.of(lines.uri) !== project || !mayHold(lines.uri, text, name)) continue;
    if (documentKind(lines, project.folder, state.config) !== 'dossier') continue;
    const before = analysed.get(lines.uri);
    const dossier = before?.text === text ? before.dossier : readDossier(text, { uri: lines.uri });
    found.set(lines.uri, { lines, places: usesInDossier(name, { uri: lines.uri, text, dossier }) });
  }
  const all = [...found.values()];
  return {
    uses: all.flatMap(({ lines, places }) => places.uses.map((use) => placed(use, lines))),
    versions: new Map(all.map(({ lines: { uri: of } }) => [of, documents.get(of)?.version ?? null])),
    unplaced: all.filter(({ places }) => places.unplaced > 0).map(({ lines }) => lines.uri),
    unread,
  };
}

function placed({ span, isDeclaration }: IdUse, lines: TextDocument): PlacedUse {
  const isQuoted = /["']/.test(lines.getText()[span.start - 1] ?? '');
  return { uri: lines.uri, range: toRange(lines, span), isDeclaration, isQuoted };
}

/** An id that is there neither in full nor with an escape stands there in no field. */
function mayHold(uri: string, text: string, { id }: IdName): boolean {
  return /\.ya?ml$/i.test(uri) && (text.includes(id) || text.includes('\\'));
}

/** Where the dossiers of the folder speak of the entry, in words or by its id. */
export async function mentionsOf(
  name: IdName,
  uri: string,
  session: Session,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const title = `Looking for “${name.id}” in all dossiers`;
  return withProgress(title, session, token, (work) => mentionsIn(name, uri, session, work));
}

async function mentionsIn(name: IdName, uri: string, session: Session, work: Work): Promise<readonly Location[]> {
  const { documents, environment, indexes, projects, log } = session;
  const files = createDossierFiles(projects, environment, log);
  const { token } = work;
  const project = projects.of(uri);
  const index = indexes.of(project);
  await index.counted(work);
  const found = new Map<string, readonly Location[]>();
  const add = (of: string, analysis: Analysis, document?: TextDocument) => {
    const isSame = document?.getText() === analysis.text;
    const lines = document !== undefined && isSame ? document : TextDocument.create(of, '', 0, analysis.text);
    const places = placesNaming(name, analysis).map((span) => ({ uri: of, range: toRange(lines, span) }));
    found.set(of, places);
  };
  const state = project.state();
  for (const other of index.naming(name)) {
    if (documents.get(other) !== undefined || token.isCancellationRequested) continue;
    const read = await files.read(other);
    if ('error' in read) continue;
    await environment.nextTurn();
    add(other, takeSnapshot({ uri: other, text: read.text }, state.engine(), state.config).analysis);
  }
  // Last, as others are typed in meanwhile; one that was opened meanwhile counts as it is in the editor.
  for (const { document, snapshot } of await openDossiers(uri, session)) {
    add(document.uri, snapshot.analysis, document);
  }
  return [...found.values()].flat();
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

/** Chancery's YAML under a cursor: registry files, `chancery.yaml`, YAML dossiers and the front matter of texts. */
import type { CancellationToken, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis.ts';
import { findFrontMatter } from '../dossier/frontMatter.ts';
import type { YamlFileKind } from '../features/yamlShapes.ts';
import { contains, type Span } from '../text/span.ts';
import { documentKind } from '../workspace/documentKind.ts';
import { placeAt, type YamlPlace } from '../yaml/placeAt.ts';
import { fromPosition } from './convert.ts';
import type { Inspection } from './inspections.ts';
import type { ProjectState } from './projectState.ts';
import type { Session } from './session.ts';

/** YAML of ours that an offset is in, whatever stands there. */
export interface YamlRegion {
  readonly document: TextDocument;
  readonly region: Span;
  readonly offset: number;
  readonly kind: YamlFileKind;
}

export interface YamlAt {
  readonly document: TextDocument;
  readonly state: ProjectState;
  readonly kind: YamlFileKind;
  readonly region: Span;
  readonly place: YamlPlace;
}

/** A document of ours as a whole. */
export interface OwnDocument {
  readonly document: TextDocument;
  /** A dossier that is no YAML. */
  readonly isText: boolean;
  /** Null for registry files and settings. */
  readonly analysis: Analysis | null;
}

/** Null for a document that is none of ours. */
export async function ownDocument(
  uri: string,
  session: Session,
  token: CancellationToken,
): Promise<OwnDocument | null> {
  const inspection = await session.inspections.of(uri, token);
  if (inspection !== null) {
    const { analysis } = inspection.snapshot;
    return { document: inspection.document, isText: analysis.dossier.kind === 'text', analysis };
  }
  const file = await registryFile(uri, session, token);
  return file && { document: file.document, isText: false, analysis: null };
}

/** Null in prose, and in documents that are none of ours. */
export async function yamlRegionAt(
  uri: string,
  position: Position,
  session: Session,
  token: CancellationToken,
): Promise<YamlRegion | null> {
  const inspection = await session.inspections.of(uri, token);
  if (inspection !== null) return dossierRegion(inspection, position);
  const file = await registryFile(uri, session, token);
  if (file === null) return null;
  const { document, region, kind } = file;
  return { document, region, offset: fromPosition(document, position), kind };
}

/** Null for a document that is neither a registry file nor `chancery.yaml`, and where there is nothing to say of the place. */
export async function registryFileAt(
  uri: string,
  position: Position,
  session: Session,
  token: CancellationToken,
): Promise<YamlAt | null> {
  const file = await registryFile(uri, session, token);
  const place = file && placeAt(file.document.getText(), fromPosition(file.document, position));
  return file && place && { ...file, place };
}

async function registryFile(
  uri: string,
  { documents, projects }: Session,
  token: CancellationToken,
): Promise<Omit<YamlAt, 'place'> | null> {
  const project = projects.of(uri);
  await Promise.race([project.ready, new Promise<void>((give) => void token.onCancellationRequested(() => give()))]);
  const document = documents.get(uri);
  const state = project.state();
  if (token.isCancellationRequested || document === undefined) return null;
  const kind = documentKind(document, project.folder, state.config);
  const region = { start: 0, end: document.getText().length };
  return kind === 'registry' || kind === 'config' ? { document, region, state, kind } : null;
}

/** Null in prose. */
export function dossierYamlAt(inspection: Inspection, position: Position): YamlAt | null {
  const found = dossierRegion(inspection, position);
  const place = found && placeAt(inspection.snapshot.analysis.text, found.offset, found.region);
  return found && place && { ...found, state: inspection.project, place };
}

function dossierRegion({ document, snapshot }: Inspection, position: Position): YamlRegion | null {
  const { text, dossier } = snapshot.analysis;
  const offset = fromPosition(document, position);
  if (dossier.kind === 'yaml')
    return { document, region: { start: 0, end: text.length }, offset, kind: 'yaml-dossier' };
  const { state, content } = findFrontMatter(text);
  const isThere = state !== 'absent' && contains(content, { start: offset, end: offset });
  return isThere ? { document, region: content, offset, kind: 'front-matter' } : null;
}

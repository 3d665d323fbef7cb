/** Chancery's YAML under a cursor: registry files, `chancery.yaml`, YAML dossiers and the front matter of texts. */
import type { CancellationToken, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findFrontMatter } from '../dossier/frontMatter.ts';
import type { YamlFileKind } from '../features/yamlShapes.ts';
import { contains } from '../text/span.ts';
import { documentKind } from '../workspace/documentKind.ts';
import { placeAt, type YamlPlace } from '../yaml/placeAt.ts';
import { fromPosition } from './convert.ts';
import type { Inspection } from './inspections.ts';
import type { ProjectState } from './projectState.ts';
import type { Session } from './session.ts';

export interface YamlAt {
  readonly document: TextDocument;
  readonly state: ProjectState;
  readonly kind: YamlFileKind;
  readonly place: YamlPlace;
}

/** Null for a document that is neither a registry file nor `chancery.yaml`, and where there is nothing to say of the place. */
export async function registryFileAt(
  uri: string,
  position: Position,
  { documents, projects }: Session,
  token: CancellationToken,
): Promise<YamlAt | null> {
  const project = projects.of(uri);
  await Promise.race([project.ready, new Promise<void>((give) => void token.onCancellationRequested(() => give()))]);
  const document = documents.get(uri);
  const state = project.state();
  if (token.isCancellationRequested || document === undefined) return null;
  const kind = documentKind(document, project.folder, state.config);
  if (kind !== 'registry' && kind !== 'config') return null;
  const place = placeAt(document.getText(), fromPosition(document, position));
  return place && { document, state, kind, place };
}

/** Null in prose. */
export function dossierYamlAt({ document, snapshot, project }: Inspection, position: Position): YamlAt | null {
  const { text, dossier } = snapshot.analysis;
  const offset = fromPosition(document, position);
  if (dossier.kind === 'yaml') {
    const place = placeAt(text, offset);
    return place && { document, state: project, kind: 'yaml-dossier', place };
  }
  const { state, content } = findFrontMatter(text);
  if (state === 'absent' || !contains(content, { start: offset, end: offset })) return null;
  const place = placeAt(text, offset, content);
  return place && { document, state: project, kind: 'front-matter', place };
}

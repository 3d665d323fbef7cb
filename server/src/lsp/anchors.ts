/** The anchor under a cursor: the answers to definition, references, highlight and rename of YAML's own names. */
import {
  type CancellationToken,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { anchorPlaces, anchorRefusal } from '../features/anchors.ts';
import { type Anchor, type AnchorNames, anchorAt, anchorsIn } from '../yaml/anchors.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';
import { yamlRegionAt } from './yamlFiles.ts';

export interface AnchorUnder {
  readonly document: TextDocument;
  readonly anchor: Anchor;
  readonly names: AnchorNames;
  /** Without `&` and `*`: of the anchor itself, then of each alias. */
  readonly ranges: readonly Range[];
  /** Of those, the one under the cursor. */
  readonly here: Range;
}

export async function anchorUnder(
  uri: string,
  position: Position,
  session: Session,
  token: CancellationToken,
): Promise<AnchorUnder | null> {
  const found = await yamlRegionAt(uri, position, session, token);
  if (found === null) return null;
  const { document, region, offset } = found;
  const names = anchorsIn(document.getText(), region);
  const anchor = anchorAt(names, offset);
  if (anchor === null) return null;
  const places = anchorPlaces(anchor);
  const at = places.findIndex(({ start, end }) => start - 1 <= offset && offset <= end);
  const ranges = places.map((span) => toRange(document, span));
  const here = ranges[at];
  return here ? { document, anchor, names, ranges, here } : null;
}

/** The edit that gives it another name, or why not. */
export function renamedAnchor(
  { document, names, ranges }: AnchorUnder,
  newName: string,
  { client }: Session,
): WorkspaceEdit | ResponseError<never> {
  const reason = anchorRefusal(newName, names);
  if (reason !== null) return new ResponseError(LSPErrorCodes.RequestFailed, reason);
  const edits = ranges.map((range) => ({ range, newText: newName }));
  const { uri, version } = document;
  return client.workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

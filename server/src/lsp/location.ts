/** Places in registry files, and in the documents that stand for entries of the built-in pack. */
import type { ClientCapabilities, Location } from 'vscode-languageserver';
import type { Origin } from '../registry/model.ts';
import { readsVirtualDocuments } from './abilities.ts';
import { startOfDocument, toRange } from './convert.ts';
import type { Inspection } from './inspections.ts';
import { entryUri } from './virtualUris.ts';

/** Null for a place that this client cannot open. */
export function locationOf(
  origin: Origin,
  { document, project }: Pick<Inspection, 'document' | 'project'>,
  client: ClientCapabilities,
): Location | null {
  // Evidence inside the dossier itself names no file.
  const own = origin.uri === '' || origin.uri === document.uri;
  const lines = own ? document : project.lines(origin.uri);
  if (lines !== null) {
    const range = origin.span === null ? startOfDocument : toRange(lines, origin.span);
    return { uri: own ? document.uri : origin.uri, range };
  }
  const uri = readsVirtualDocuments(client) ? entryUri(project.entryPlaces(), origin) : null;
  return uri === null ? null : { uri, range: startOfDocument };
}

/** Everything the server can do for a client, one entry a feature: its capability and its handler side by side. */
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { codeActionFeature } from './codeActions.ts';
import { completionFeature } from './completion.ts';
import { diagnosticFeature } from './diagnostics.ts';
import { hoverFeature } from './hover.ts';
import type { ServerFeature, Session } from './session.ts';
import { textSyncFeature } from './textSync.ts';
import { virtualDocumentFeature } from './virtualDocuments.ts';
import { workspaceFeature } from './workspace.ts';

const serverFeatures: readonly ServerFeature[] = [
  textSyncFeature,
  workspaceFeature,
  diagnosticFeature,
  hoverFeature,
  completionFeature,
  codeActionFeature,
  virtualDocumentFeature,
];

/** `workspace` is the one capability that several features fill together. */
export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  const parts = serverFeatures.map((feature) => feature.capabilities(client));
  const workspace = parts.reduce((all, part) => Object.assign(all, part.workspace), {});
  return Object.assign({ positionEncoding: 'utf-16' as const }, ...parts, { workspace });
}

export function listenToAll(session: Session): void {
  for (const feature of serverFeatures) feature.listen(session);
}

/** What a client can do as far as the server asks, and the names that both announcement and handlers use. */
import { type ClientCapabilities, CodeActionKind } from 'vscode-languageserver';
import type { VirtualScheme } from './protocol.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.chancery`;

export const virtualSchemes = ['chancery-registry', 'chancery-rule'] as const satisfies readonly VirtualScheme[];

/** The order is that of the numbers that are sent. */
export const semanticLegend = {
  tokenTypes: ['person', 'rank', 'office', 'organisation', 'agreement', 'partnership', 'event', 'date'],
  tokenModifiers: ['known', 'ambiguous', 'defective'],
};

/** Such a document can only be opened over `workspace/textDocumentContent`. */
export function readsVirtualDocuments(client: ClientCapabilities): boolean {
  return client.workspace?.textDocumentContent !== undefined;
}

/** The other clients are sent diagnostics unasked. */
export function pullsDiagnostics(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/**
 * Everything the server can do for a client, one entry a feature: its capability and its handler side by side. The
 * handlers are loaded after `initialize` is answered, so that reading the whole program does not delay the answer.
 */
import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { fixAllKind, pullsDiagnostics, readsVirtualDocuments, semanticLegend, virtualSchemes } from './abilities.ts';
import type { Session } from './session.ts';

interface ServerFeature {
  readonly capabilities: (client: ClientCapabilities) => ServerCapabilities;
  readonly listen: (session: Session) => Promise<void>;
}

const serverFeatures: readonly ServerFeature[] = [
  {
    capabilities: () => ({
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    }),
    listen: async (session) => (await import('./textSync.ts')).listenForDocuments(session),
  },
  {
    capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    listen: async (session) => (await import('./workspace.ts')).listenForWorkspace(session),
  },
  {
    capabilities: (client) =>
      pullsDiagnostics(client)
        ? { diagnosticProvider: { identifier: 'chancery', interFileDependencies: false, workspaceDiagnostics: false } }
        : {},
    listen: async (session) => (await import('./diagnostics.ts')).listenForDiagnostics(session),
  },
  {
    capabilities: () => ({ hoverProvider: true }),
    listen: async (session) => (await import('./hover.ts')).listenForHover(session),
  },
  {
    capabilities: () => ({ completionProvider: { resolveProvider: true, triggerCharacters: [' '] } }),
    listen: async (session) => (await import('./completion.ts')).listenForCompletion(session),
  },
  {
    capabilities: () => ({ definitionProvider: true }),
    listen: async (session) => (await import('./definition.ts')).listenForDefinition(session),
  },
  {
    capabilities: () => ({ referencesProvider: true }),
    listen: async (session) => (await import('./references.ts')).listenForReferences(session),
  },
  {
    capabilities: (client) => ({
      renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    }),
    listen: async (session) => (await import('./rename.ts')).listenForRename(session),
  },
  {
    capabilities: () => ({ documentSymbolProvider: true }),
    listen: async (session) => (await import('./documentSymbols.ts')).listenForDocumentSymbols(session),
  },
  {
    capabilities: () => ({ documentHighlightProvider: true }),
    listen: async (session) => (await import('./highlight.ts')).listenForHighlight(session),
  },
  {
    capabilities: () => ({ foldingRangeProvider: true }),
    listen: async (session) => (await import('./folding.ts')).listenForFolding(session),
  },
  {
    capabilities: () => ({ selectionRangeProvider: true }),
    listen: async (session) => (await import('./selectionRanges.ts')).listenForSelectionRanges(session),
  },
  {
    capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
    listen: async (session) => (await import('./codeLens.ts')).listenForCodeLens(session),
  },
  {
    capabilities: () => ({
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
    }),
    listen: async (session) => (await import('./codeActions.ts')).listenForCodeActions(session),
  },
  {
    capabilities: () => ({ semanticTokensProvider: { legend: semanticLegend, full: true, range: true } }),
    listen: async (session) => (await import('./semanticTokens.ts')).listenForSemanticTokens(session),
  },
  {
    capabilities: () => ({ inlayHintProvider: true }),
    listen: async (session) => (await import('./inlayHints.ts')).listenForInlayHints(session),
  },
  {
    capabilities: () => ({}),
    listen: async (session) => {
      (await import('./conversion.ts')).listenForConversion(session);
      (await import('./newEntry.ts')).listenForNewEntries(session);
    },
  },
  {
    capabilities: (client) =>
      readsVirtualDocuments(client) ? { workspace: { textDocumentContent: { schemes: [...virtualSchemes] } } } : {},
    listen: async (session) => (await import('./virtualDocuments.ts')).listenForContent(session),
  },
];

/** `workspace` is the one capability that several features fill together. */
export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  const parts = serverFeatures.map((feature) => feature.capabilities(client));
  const workspace = parts.reduce((all, part) => Object.assign(all, part.workspace), {});
  return Object.assign({ positionEncoding: 'utf-16' as const }, ...parts, { workspace });
}

export async function listenToAll(session: Session): Promise<void> {
  for (const feature of serverFeatures) await feature.listen(session);
}

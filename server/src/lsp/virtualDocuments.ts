/** `workspace/textDocumentContent`: the text behind related information and behind a rule's "more about this" link. */
import type { TextDocumentContentResult } from 'vscode-languageserver';
import { entryDocument } from '../features/entryDocument.ts';
import { ruleDocumentation } from '../rules/run.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { parseVirtualUri } from './virtualUris.ts';

export function listenForContent(session: Session): void {
  const { connection, log } = session;
  connection.workspace.textDocumentContent.on(
    guarded(log, 'document content', null, async ({ uri }): Promise<TextDocumentContentResult> => {
      return { text: content(uri, session) ?? 'Chancery knows no document of this name.\n' };
    }),
  );
}

function content(uri: string, { projects }: Session): string | null {
  const address = parseVirtualUri(uri);
  if (address === null) return null;
  if (address.scheme === 'chancery-rule') return ruleDocumentation(address.rule) ?? null;
  const registry = projects.builtinRegistry();
  return entryDocument(registry, address.entry.kind, address.entry.id);
}

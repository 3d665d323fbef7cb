/**
 * Text dossiers as YAML and back, in the place of the file that there was: a request for clients that have a command, an
 * action for all that can rename files.
 */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  RequestType,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { convert } from '../features/conversion.ts';
import { fileName } from '../workspace/uri.ts';
import { startOfDocument } from './convert.ts';
import { guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { ConvertParams, ConvertResult, ServerRequests } from './protocol.ts';
import type { Session } from './session.ts';

const method: keyof ServerRequests = 'chancery/convertDossier';
const none: ConvertResult = { refusal: 'This file is no dossier.' };

export function listenForConversion({ connection, inspections, log }: Session): void {
  connection.onRequest(
    new RequestType<ConvertParams, ConvertResult, void>(method),
    guarded<ConvertParams, ConvertResult>(
      log,
      'conversion',
      none,
      async ({ uri }: ConvertParams, token): Promise<ConvertResult> => {
        const inspection = await inspections.of(uri, token);
        return inspection === null ? none : converted(inspection);
      },
    ),
  );
}

function converted({ document, snapshot }: Inspection): ConvertResult {
  const made = convert(snapshot.analysis, document.uri);
  if ('refusal' in made) return made;
  return { ...made, languageId: snapshot.analysis.dossier.kind === 'text' ? 'yaml' : 'chancery-dossier' };
}

/** Only for who asks for rewriting: it is no answer to what stands at the cursor. */
export function conversions(
  { context }: CodeActionParams,
  inspection: Inspection,
  { client }: Session,
): readonly CodeAction[] {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  const isAsked = context.only?.some((only) => CodeActionKind.RefactorRewrite.startsWith(only) && only !== '') === true;
  if (!isAsked || context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  if (documentChanges !== true || resourceOperations?.includes('rename') !== true) return [];
  const made = converted(inspection);
  if ('refusal' in made) return [];
  const { uri, text } = made;
  const { document } = inspection;
  const range = { ...startOfDocument, end: document.positionAt(document.getText().length) };
  const edit: WorkspaceEdit = {
    documentChanges: [
      { kind: 'rename', oldUri: document.uri, newUri: uri, options: { overwrite: false } },
      { textDocument: { uri, version: null }, edits: [{ range, newText: text }] },
    ],
  };
  return [{ title: `Convert to ${fileName(uri)}`, kind: CodeActionKind.RefactorRewrite, edit }];
}

/** "Convert Dossier": the text dossier in the editor as YAML, or the YAML as a text, in a file beside it. */
import { FileSystemError, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConvertParams, ConvertResult, ServerRequests } from '../../server/src/lsp/protocol.ts';

export async function convertDossier(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    void window.showInformationMessage('Open the dossier that is to be converted.');
    return;
  }
  await client.start();
  const method: keyof ServerRequests = 'chancery/convertDossier';
  const params: ConvertParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const made: ConvertResult = await client.sendRequest(method, params);
  if ('refusal' in made) {
    void window.showWarningMessage(made.refusal);
    return;
  }
  const { languageId: language, text: content } = made;
  if (document.isUntitled) {
    await window.showTextDocument(await workspace.openTextDocument({ language, content }));
    return;
  }
  const target = Uri.parse(made.uri, true);
  if (await exists(target)) {
    const name = target.path.slice(target.path.lastIndexOf('/') + 1);
    const open = 'Open Without Saving';
    const choice = await window.showWarningMessage(`There is a file ${name} already.`, open);
    if (choice === open) await window.showTextDocument(await workspace.openTextDocument({ language, content }));
    return;
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  await window.showTextDocument(target);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/** "Convert Dossier": the text dossier in the editor becomes YAML, or the YAML a text, under the name that fits it. */
import { FileSystemError, languages, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
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
  const { version } = document;
  const made: ConvertResult = await client.sendRequest(method, params);
  if ('refusal' in made) {
    void window.showWarningMessage(made.refusal);
    return;
  }
  if (document.version !== version) {
    void window.showWarningMessage('The dossier was changed meanwhile. Convert it again.');
    return;
  }
  if (document.isUntitled) {
    const other = await languages.setTextDocumentLanguage(document, made.languageId);
    await replace(other, made.text);
    return;
  }
  const target = Uri.parse(made.uri, true);
  if (target.path !== document.uri.path && (await exists(target))) {
    const name = target.path.slice(target.path.lastIndexOf('/') + 1);
    void window.showWarningMessage(`There is a file ${name} already. Rename or delete it first.`);
    return;
  }
  await replace(document, made.text, target);
}

/** In one edit that can be undone as one: the file under its new name, with its new text. */
async function replace(document: TextDocument, text: string, target: Uri = document.uri): Promise<void> {
  const edit = new WorkspaceEdit();
  const isRenamed = target.path !== document.uri.path;
  if (isRenamed) edit.renameFile(document.uri, target, { overwrite: false });
  edit.replace(target, new Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage('The dossier could not be converted: its file cannot be changed.');
    return;
  }
  const other = await workspace.openTextDocument(target);
  await window.showTextDocument(other);
  // The file on disk must not be of one form under the name of the other.
  if (!other.isUntitled) await other.save();
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

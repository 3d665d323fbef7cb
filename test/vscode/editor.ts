/** What a person does in the editor, and waiting for what the editor does in turn: always for an event, never for a time. */
import {
  type Diagnostic,
  type Disposable,
  type Event,
  extensions,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ExtensionApi } from '../../client/src/activate.ts';

export async function extensionApi(): Promise<ExtensionApi> {
  const extension = extensions.getExtension<ExtensionApi>('chancery.chancery');
  if (extension === undefined) throw new Error('The extension is not installed.');
  return extension.activate();
}

export function workspaceFile(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('There is no workspace folder.');
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file as it is on disk, whatever an earlier test has left of it. */
export async function open(name: string): Promise<TextEditor> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(workspaceFile(name)));
  await revert(editor);
  return editor;
}

export async function revert(editor: TextEditor): Promise<void> {
  const { document } = editor;
  const saved = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (document.getText() !== saved) await editor.edit((edit) => edit.replace(all, saved));
}

export function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`"${text}" is not in ${document.fileName}.`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Replaces a text as somebody typing would, with the cursor after it. */
export async function type(editor: TextEditor, text: string, replacement: string): Promise<void> {
  const range = rangeOf(editor.document, text);
  await editor.edit((edit) => edit.replace(range, replacement));
  const end = editor.document.positionAt(editor.document.offsetAt(range.start) + replacement.length);
  editor.selection = new Selection(end, end);
}

export interface Found {
  readonly code: string;
  readonly text: string;
}

/** The findings of a document as rule and flagged text. */
export function findings(document: TextDocument): Found[] {
  return languages.getDiagnostics(document.uri).map((diagnostic) => ({
    code: codeOf(diagnostic),
    text: document.getText(diagnostic.range),
  }));
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Resolves when the findings of a document are as wanted: now, or after some change of diagnostics. */
export async function untilFindings(
  document: TextDocument,
  wanted: (found: readonly Found[]) => boolean,
): Promise<void> {
  await until(languages.onDidChangeDiagnostics, () => wanted(findings(document)));
}

/** Resolves when the condition holds: now, or after one of the events. */
export function until(event: Event<unknown>, condition: () => boolean): Promise<void> {
  if (condition()) return Promise.resolve();
  return new Promise((resolve) => {
    const listener: Disposable = event(() => {
      if (!condition()) return;
      listener.dispose();
      resolve();
    });
  });
}

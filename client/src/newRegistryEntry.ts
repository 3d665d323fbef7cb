/** "New Registry Entry": what kind and in which file, then the entry with a tab stop for each key that it must have. */
import { Position, type QuickPickItem, SnippetString, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  NewEntryParams,
  NewEntryResult,
  RegistryFilesParams,
  RegistryFilesResult,
  ServerRequests,
} from '../../server/src/lsp/protocol.ts';

export async function newRegistryEntry(client: BaseLanguageClient): Promise<void> {
  await client.start();
  const active = window.activeTextEditor?.document.uri;
  const found = await ask<RegistryFilesParams, RegistryFilesResult>(client, 'chancery/registryFiles', {
    uri: active === undefined ? null : client.code2ProtocolConverter.asUri(active),
  });
  const sections = found.sections.map(({ key, description }) => ({ label: key, detail: description }));
  const section = await window.showQuickPick(sections, { placeHolder: 'What is the new entry?', matchOnDetail: true });
  if (section === undefined) return;
  const target = await chooseFile(found, section.label, active);
  if (target === undefined) return;
  const params: NewEntryParams = { section: section.label, uri: target.uri };
  const made = await ask<NewEntryParams, NewEntryResult>(client, 'chancery/newEntry', params);
  if (made === null) {
    void window.showWarningMessage(
      'A new entry cannot simply follow there: the list stands in brackets, its key cannot be added at the end of the file, or the file is being read. Add the entry by hand, or choose another file.',
    );
    return;
  }
  const { open } = target;
  const document = await (open === null
    ? workspace.openTextDocument({ language: 'yaml' })
    : workspace.openTextDocument(open));
  const editor = await window.showTextDocument(document);
  const { line, character } = made.position;
  // Every line of a snippet is indented as the line that it begins in: behind text, as at the end of a file without a
  // line end, it must begin in a new one. Both edits are undone in one step.
  const isBehindText = character > 0;
  if (isBehindText) {
    const options = { undoStopBefore: true, undoStopAfter: false };
    const isDone = await editor.edit((edit) => edit.insert(new Position(line, character), '\n'), options);
    if (!isDone) return;
  }
  const snippet = isBehindText ? made.snippet.replace(/^\r?\n/, '') : made.snippet;
  await editor.insertSnippet(new SnippetString(snippet), new Position(isBehindText ? line + 1 : line, 0), {
    undoStopBefore: !isBehindText,
    undoStopAfter: true,
  });
}

interface Target {
  /** Null for a file that is to be made. */
  readonly uri: string | null;
  /** Null for a document without a name. */
  readonly open: Uri | null;
}

type FileItem = QuickPickItem & { readonly target: Target };

/** The file in the editor first, then those with most entries of that kind; the only one is not asked for. */
async function chooseFile(
  { files, newFile }: RegistryFilesResult,
  section: string,
  active: Uri | undefined,
): Promise<Target | undefined> {
  const rank = (file: RegistryFilesResult['files'][number]) =>
    (file.uri === active?.toString() ? 1e9 : 0) + (file.entries[section] ?? 0);
  const known = files
    .toSorted((a, b) => rank(b) - rank(a))
    .map((file): FileItem => {
      const uri = Uri.parse(file.uri, true);
      const count = file.entries[section] ?? 0;
      return {
        label: workspace.asRelativePath(uri),
        description: count === 0 ? '' : `${count} ${section}`,
        target: { uri: file.uri, open: uri },
      };
    });
  const made: FileItem = {
    label: 'A new file',
    description: newFile === null ? '' : workspace.asRelativePath(Uri.parse(newFile, true)),
    target: {
      uri: null,
      open: newFile === null ? null : Uri.parse(newFile, true).with({ scheme: 'untitled' }),
    },
  };
  return (await window.showQuickPick([...known, made], { placeHolder: 'Into which file?' }))?.target;
}

async function ask<P, R>(client: BaseLanguageClient, method: keyof ServerRequests, params: P): Promise<R> {
  return client.sendRequest<R>(method, params);
}

/** A folder that is on no disk: its dossiers are checked against its registry all the same. */
import { type Disposable, Uri, window, workspace } from 'vscode';
import { equal } from './check.ts';
import { findings, until, untilFindings, workspaceFile } from './editor.ts';
import { memoryFiles } from './memoryFiles.ts';

const folder = Uri.parse('chancery-test:/archive');

describe('a folder of a virtual file system', () => {
  let provider: Disposable;

  before(async () => {
    const registry = new TextDecoder().decode(await workspace.fs.readFile(workspaceFile('invented.registry.yaml')));
    const files = new Map([
      [
        '/archive/registries/people/invented.registry.yaml',
        registry.replaceAll('Khoa', 'Khanh').replaceAll('khoa', 'khanh'),
      ],
      ['/archive/visit.dossier.txt', 'date: 2023-04-13\n\nMajor General Tran Minh Khanh spoke first.\n'],
    ]);
    provider = workspace.registerFileSystemProvider('chancery-test', memoryFiles(files), { isCaseSensitive: true });
    const added = until(
      workspace.onDidChangeWorkspaceFolders,
      () => workspace.getWorkspaceFolder(folder) !== undefined,
    );
    workspace.updateWorkspaceFolders(workspace.workspaceFolders?.length ?? 0, 0, { uri: folder });
    await added;
  });

  after(async () => {
    const index = workspace.getWorkspaceFolder(folder)?.index;
    const removed = until(
      workspace.onDidChangeWorkspaceFolders,
      () => workspace.getWorkspaceFolder(folder) === undefined,
    );
    if (index !== undefined) workspace.updateWorkspaceFolders(index, 1);
    await removed;
    provider.dispose();
  });

  it('has its registry read', async () => {
    const document = await workspace.openTextDocument(Uri.joinPath(folder, 'visit.dossier.txt'));
    await window.showTextDocument(document);
    await untilFindings(document, (found) => found.length > 0);
    equal(findings(document), [{ code: 'rank-not-held', text: 'Major General' }], 'findings');
  });
});

/** The ties between VS Code and the server: where it runs, that it comes back, and that it sees the workspace's files. */
import { commands, languages, type Uri, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import { equal, ok } from './check.ts';
import { extensionApi, findings, open, revert, type, untilFindings, workspaceFile } from './editor.ts';

describe('the client', () => {
  it('has a running server', async () => {
    const { client } = await extensionApi();
    equal(client.state, State.Running, 'state');
  });

  it('has its commands', async () => {
    const known = await commands.getCommands(true);
    for (const name of ['restartServer', 'showOutput', 'showStatus']) ok(known.includes(`chancery.${name}`), name);
  });

  it('gives unsaved text to a server that is started again', async () => {
    const { client } = await extensionApi();
    const editor = await open('visit.dossier.txt');
    await type(editor, 'Thursday', 'Friday');
    await untilFindings(editor.document, (found) => found.length > 0);
    await commands.executeCommand('chancery.restartServer');
    equal(client.state, State.Running, 'state');
    await untilFindings(editor.document, (found) => found.length > 0);
    equal(findings(editor.document), [{ code: 'weekday-mismatch', text: 'Friday' }], 'findings');
    await revert(editor);
    await untilFindings(editor.document, (found) => found.length === 0);
  });

  it('checks a dossier that is in no file', async () => {
    const document = await workspace.openTextDocument({
      language: 'chancery-dossier',
      content: 'date: 2023-04-13\n\nThe sides met on Friday, 13 April 2023.\n',
    });
    await window.showTextDocument(document);
    await untilFindings(document, (found) => found.length > 0);
    equal(findings(document), [{ code: 'weekday-mismatch', text: 'Friday' }], 'findings');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leaves a text alone that nobody called a dossier', async () => {
    const plain = await open('plain.txt');
    const dossier = await open('visit.dossier.txt');
    await type(dossier, 'Thursday', 'Friday');
    await untilFindings(dossier.document, (found) => found.length > 0);
    equal(languages.getDiagnostics(plain.document.uri).length, 0, 'findings in plain.txt');
    await revert(dossier);
    await untilFindings(dossier.document, (found) => found.length === 0);
  });

  it('checks again when a registry of the workspace changes on disk', async () => {
    const editor = await open('visit.dossier.txt');
    const registry = workspaceFile('invented.registry.yaml');
    const text = new TextDecoder().decode(await workspace.fs.readFile(registry));
    await write(registry, text.replaceAll('vpa-lieutenant-general', 'vpa-colonel-general'));
    await untilFindings(editor.document, (found) => found.some(({ code }) => code === 'rank-not-held'));
    await write(registry, text);
    await untilFindings(editor.document, (found) => found.length === 0);
  });
});

async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** A server process that dies: the client starts another, which knows the open documents. */
import { extensions } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { equal, ok } from '../check.ts';
import { findings, open, revert, type, until, untilFindings } from '../editor.ts';

describe('a server process that dies', () => {
  it('is started again with the documents as they are', async () => {
    const extension = extensions.getExtension<{ client: LanguageClient }>('chancery.chancery');
    ok(extension !== undefined, 'the extension is installed');
    equal(typeof process, 'object', 'the host is the one of Node');
    const { client } = await extension.activate();
    const editor = await open('visit.dossier.txt');
    await type(editor, 'Thursday', 'Friday');
    await untilFindings(editor.document, (found) => found.length > 0);
    const pid = client.serverProcess?.pid;
    ok(pid !== undefined, 'the server is a process');
    const stopped = until(client.onDidChangeState, () => client.state !== State.Running);
    process.kill(pid, 'SIGKILL');
    await stopped;
    await until(client.onDidChangeState, () => client.state === State.Running);
    ok(client.serverProcess?.pid !== pid, 'it is another process');
    await untilFindings(editor.document, (found) => found.length > 0);
    equal(findings(editor.document), [{ code: 'weekday-mismatch', text: 'Friday' }], 'findings');
    await revert(editor);
    await untilFindings(editor.document, (found) => found.length === 0);
  });
});

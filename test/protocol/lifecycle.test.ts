/** Start and end of the server process: what it announces, and that it never outlives its editor. */
import assert from 'node:assert/strict';
import type { ResponseError } from 'vscode-languageserver/node';
import { exitCode, fullCapabilities, launch, startClient } from '../support/lspClient.ts';
import { dated, dossierUri, miniWorkspace, wrongDate } from './workspace.ts';

describe('protocol: start and end', () => {
  it('announces what it can do for this client', async () => {
    const client = await startClient();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'Chancery');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.definitionProvider, true);
    assert.equal(capabilities.documentHighlightProvider, true);
    assert.equal(capabilities.completionProvider?.resolveProvider, true);
    assert.ok(capabilities.codeActionProvider);
    assert.ok(capabilities.diagnosticProvider);
    assert.deepEqual(capabilities.workspace?.textDocumentContent, { schemes: ['chancery-registry', 'chancery-rule'] });
    assert.equal(await client.stop(), 0);
  });

  it('announces no pull diagnostics and no documents of its own to a client that has neither', async () => {
    const client = await startClient({ capabilities: {} });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    assert.equal(client.initialized.capabilities.workspace?.textDocumentContent, undefined);
    assert.equal(await client.stop(), 0);
  });

  it('works over Node’s IPC as over stdio', async () => {
    const { client } = await miniWorkspace({ transport: 'ipc' });
    const document = client.open(dossierUri, dated(wrongDate));
    assert.equal((await document.diagnostics())[0]?.code, 'agreement-date');
    assert.equal(await client.stop(), 0);
  });

  it('ends with code 1 when told to exit without shutdown', async () => {
    const client = await startClient();
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(client.process), 1);
  });

  it('ends when its input ends', async () => {
    const client = await startClient();
    client.connection.dispose();
    client.process.stdin?.end();
    assert.equal(await exitCode(client.process), 1);
  });

  it('ends when the IPC channel closes', async () => {
    const client = await startClient({ transport: 'ipc' });
    client.process.disconnect();
    assert.equal(await exitCode(client.process), 1);
  });

  it('ends on a signal while it is at work', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate.repeat(2000)));
    const unanswered = document.pull().catch(() => null);
    client.connection.onClose(() => client.connection.dispose());
    client.process.kill();
    await exitCode(client.process);
    assert.equal(client.process.signalCode, 'SIGTERM');
    client.connection.dispose();
    await unanswered;
  });

  const hover = { textDocument: { uri: dossierUri }, position: { line: 0, character: 0 } };
  const initialize = { processId: null, rootUri: null, capabilities: fullCapabilities };

  it('answers a request before initialize with its own error and goes on', async () => {
    const [process, connection] = launch('stdio');
    connection.listen();
    await connection.sendNotification('initialized', {});
    await assert.rejects(connection.sendRequest('textDocument/hover', hover), { code: -32002 });
    await assert.rejects(connection.sendRequest('shutdown'), { code: -32002 });
    await assert.rejects(connection.sendRequest('initialize', null), { code: -32602 });
    await connection.sendRequest('initialize', initialize);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await exitCode(process), 0);
  });

  it('is initialised once, and does nothing after shutdown', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    await assert.rejects(client.connection.sendRequest('initialize', initialize), { code: -32600 });
    assert.equal((await document.diagnostics()).length, 1);
    await client.connection.sendRequest('shutdown');
    await assert.rejects(client.connection.sendRequest('textDocument/hover', hover), { code: -32600 });
    await assert.rejects(client.connection.sendRequest('shutdown'), { code: -32600 });
    await assert.rejects(client.connection.sendRequest('initialize', initialize), { code: -32600 });
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(client.process), 0);
  });

  it('says of parameters that are none that they are, and reads `null` as none', async () => {
    const client = await startClient();
    await assert.rejects(client.connection.sendRequest('textDocument/hover', null), (error: ResponseError) => {
      assert.equal(error.code, -32602);
      assert.doesNotMatch(error.message, /undefined|null/);
      return true;
    });
    await client.connection.sendRequest('shutdown', null);
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(client.process), 0);
  });

  it('ends when it can no longer tell messages apart, and not for one that is no JSON', async () => {
    const [process, connection] = launch('stdio');
    connection.listen();
    process.stdin?.write('Content-Length: 3\r\n\r\n{,}');
    await connection.sendRequest('initialize', initialize);
    process.stdin?.write('Content-Length: abc\r\n\r\n');
    assert.equal(await exitCode(process), 1);
  });
});

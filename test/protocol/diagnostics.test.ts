/** Diagnostics over the wire: pulled, pushed, after edits of every sort, with evidence and fixes in them. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import type { DiagnosticData } from '../../server/src/lsp/toDiagnostic.ts';
import { startClient, type TestDocument } from '../support/lspClient.ts';
import { dated, dossierUri, miniWorkspace, registryUri, wrongDate } from './workspace.ts';

/** "code text" of each diagnostic: where it stands is read from the document, not from numbers. */
function found(document: TestDocument, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, range }) => `${code} ${document.slice(range)}`);
}

describe('protocol: diagnostics', () => {
  it('come with what is wrong, why, a link to the rule, the registry fact and the fix', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    const [diagnostic, ...others] = await document.diagnostics();
    assert.ok(diagnostic);
    assert.deepEqual(others, []);
    assert.deepEqual(found(document, [diagnostic]), ['agreement-date 1 April 2012']);
    assert.match(String(diagnostic.message), /24 October 2011/);
    assert.equal(diagnostic.severity, 2);
    assert.equal(diagnostic.source, 'chancery');
    const [related] = diagnostic.relatedInformation ?? [];
    assert.equal(related?.location.uri, registryUri);
    const data: DiagnosticData = diagnostic.data;
    assert.deepEqual(
      data.fixes[0]?.edits.map((edit) => [document.slice(edit.range), edit.newText]),
      [['1 April 2012', '24 October 2011']],
    );
    const content = await client.connection.sendRequest<{ readonly text: string }>('workspace/textDocumentContent', {
      uri: diagnostic.codeDescription?.href,
    });
    assert.match(content.text, /agreement-date/);
    await client.stop();
  });

  it('of the built-in registry point at a document that can be read', async () => {
    const client = await startClient();
    const text = 'The Memorandum on Bilateral Defense Cooperation and Exchanges was signed in April 2014.';
    const document = client.open('file:///a.dossier', dated(text));
    const [diagnostic] = await document.diagnostics();
    const uri = diagnostic?.relatedInformation?.[0]?.location.uri ?? '';
    assert.match(uri, /^chancery-registry:\/agreement\//);
    const content = await client.connection.sendRequest<{ readonly text: string }>('workspace/textDocumentContent', {
      uri,
    });
    assert.match(content.text, /^title: Memorandum on Bilateral Defense/m);
    assert.match(content.text, /^sources:/m);
    await client.stop();
  });

  it('leave out places that the client cannot open', async () => {
    const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    const text = 'The Memorandum on Bilateral Defense Cooperation and Exchanges was signed in April 2014.';
    const [diagnostic] = await client.open('file:///a.dossier', dated(text)).diagnostics();
    assert.ok(diagnostic);
    assert.equal(diagnostic.relatedInformation, undefined);
    assert.equal(diagnostic.codeDescription, undefined);
    await client.stop();
  });

  it('follow incremental edits, also behind emoji, combining accents and CRLF', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(`Intro.\n\n${wrongDate}`).replace(/\n/g, '\r\n'));
    assert.deepEqual(found(document, await document.diagnostics()), ['agreement-date 1 April 2012']);
    document.edit('Intro.', 'Intro 😀 cafe\u0301 👩‍👩‍👧.\r\nA second line.');
    assert.deepEqual(found(document, await document.diagnostics()), ['agreement-date 1 April 2012']);
    document.edit('The Memorandum', '😀😀 The Memorandum');
    assert.deepEqual(found(document, await document.diagnostics()), ['agreement-date 1 April 2012']);
    document.edit('1 April 2012', '2 April 2012');
    assert.deepEqual(found(document, await document.diagnostics()), ['agreement-date 2 April 2012']);
    document.edit('2 April 2012', '24 October 2011');
    assert.deepEqual(await document.diagnostics(), []);
    await client.stop();
  });

  it('are of the newest text when asked for between many edits', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated('Calm.'));
    for (const word of 'They met and spoke at length. '.repeat(5).split(' ')) {
      document.change({ start: document.at('.\n'), end: document.at('.\n') }, ` ${word}`);
    }
    document.edit('Calm', wrongDate);
    assert.deepEqual(found(document, await document.diagnostics()), ['agreement-date 1 April 2012']);
    await client.stop();
  });

  it('are "unchanged" until the text or the registry changes', async () => {
    const { client, files } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    const first = await document.pull();
    assert.ok(first.resultId);
    assert.deepEqual(await document.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    document.edit('was signed', 'was  signed');
    const second = await document.pull(first.resultId);
    assert.equal(second.kind, 'full');
    await client.refreshed();
    files.files.set(registryUri, 'agreements: []\n');
    client.filesChanged(registryUri);
    await client.refreshed();
    const third = await document.pull(second.resultId);
    assert.equal(third.kind, 'full');
    assert.deepEqual(third.kind === 'full' ? third.items : null, []);
    await client.stop();
  });

  it('are "unchanged" after edits that touch no line of theirs', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(`Calm.\n\n${wrongDate}\n\nThe end.`));
    const first = await document.pull();
    assert.ok(first.resultId);
    const unchanged = { kind: 'unchanged', resultId: first.resultId };
    document.edit('Calm.', 'Calm and quiet.');
    assert.deepEqual(await document.pull(first.resultId), unchanged);
    document.edit('The end.', 'The end');
    assert.deepEqual(await document.pull(first.resultId), unchanged);
    // Another finding, a line more, and the same words put over those that are marked.
    document.edit('The end', 'It rained on Monday, 14 February 2024');
    const second = await document.pull(first.resultId);
    assert.equal(second.kind === 'full' ? second.items.length : 0, 2);
    document.edit('Calm', 'Calm\nand');
    const third = await document.pull(second.resultId);
    assert.equal(third.kind, 'full');
    document.edit('1 April 2012', '1 April 2012');
    assert.equal((await document.pull(third.resultId)).kind, 'full');
    await client.stop();
  });

  it('are pushed to a client that cannot pull, and taken back when the document closes', async () => {
    const { client } = await miniWorkspace({ capabilities: {} });
    const document = client.open(dossierUri, dated(wrongDate));
    assert.deepEqual(found(document, await client.published(dossierUri)), ['agreement-date 1 April 2012']);
    document.edit('1 April 2012', '24 October 2011');
    assert.deepEqual(await lastOf(client, dossierUri, 0), []);
    document.edit('24 October 2011', '3 May 2013');
    assert.deepEqual(found(document, await lastOf(client, dossierUri, 1)), ['agreement-date 3 May 2013']);
    document.close();
    assert.deepEqual(await lastOf(client, dossierUri, 0), []);
    await client.stop();
  });

  it('stay away from documents that nobody called a dossier', async () => {
    const { client } = await miniWorkspace();
    assert.deepEqual(await client.open('file:///desk/notes.txt', dated(wrongDate), 'plaintext').diagnostics(), []);
    await client.stop();
  });

  it('can be cancelled, and the next request is answered', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: dossierUri } },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.equal((await document.diagnostics()).length, 1);
    await client.stop();
  });
});

/** Published reports may come once more for an unchanged text; the one with that many items is waited for. */
async function lastOf(
  client: Awaited<ReturnType<typeof miniWorkspace>>['client'],
  uri: string,
  count: number,
): Promise<readonly Diagnostic[]> {
  let diagnostics = await client.published(uri);
  while (diagnostics.length !== count) diagnostics = await client.published(uri);
  return diagnostics;
}

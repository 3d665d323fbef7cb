/** Dates over the wire: hints behind them, and other ways of writing them as versioned edits. */
import assert from 'node:assert/strict';
import { CodeActionTriggerKind, type InlayHint } from 'vscode-languageserver/node';
import type { TestClient } from '../support/lspClient.ts';
import { dated, dossierUri, miniWorkspace } from './workspace.ts';

const text = dated('😀 They met on Monday, and on 27 February 2020.');

describe('protocol: dates', () => {
  let client: TestClient;
  before(async () => {
    ({ client } = await miniWorkspace());
  });
  after(() => client.stop());

  it('hints stand behind the date, after an emoji too', async () => {
    const document = client.open(dossierUri, text);
    const range = { start: { line: 0, character: 0 }, end: document.at('2020.', 5) };
    const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: dossierUri },
      range,
    });
    assert.deepEqual(
      hints.map(({ label, position }) => ({ label, position })),
      [{ label: '2 March 2020', position: document.at('Monday', 6) }],
    );
    document.close();
  });

  it('rewriting is offered when asked for, and never unbidden', async () => {
    const document = client.open(dossierUri, text);
    const range = document.range('27 February');
    const invoked = await document.actions(range, { triggerKind: CodeActionTriggerKind.Invoked });
    const iso = invoked.find(({ title }) => title === 'Write “2020-02-27”');
    assert.ok(iso);
    assert.equal(iso.kind, 'refactor.rewrite');
    assert.equal(document.applied(iso), text.replace('27 February 2020', '2020-02-27'));
    assert.deepEqual(await document.actions(range, { triggerKind: CodeActionTriggerKind.Automatic }), []);
    assert.equal((await document.actions(range, { only: ['refactor'] })).length, invoked.length);
    assert.deepEqual(await document.actions(range, { only: ['quickfix'] }), []);
    document.close();
  });
});

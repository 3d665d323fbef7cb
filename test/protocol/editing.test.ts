/** Hover, completion and code actions over the wire: the text that they leave behind. */
import assert from 'node:assert/strict';
import type {
  CompletionItem,
  DocumentHighlight,
  Location,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { completed, type TestClient, type TestDocument } from '../support/lspClient.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { dated, dossierUri, miniWorkspace, registryUri, wrongDate } from './workspace.ts';

const talks = dated('Senior Lieutenant General Dinh Van Khai received General Tachibana Kenzo. 😀 Later Kha');

describe('protocol: editing', () => {
  let client: TestClient;
  before(async () => {
    ({ client } = await miniWorkspace());
  });
  after(() => client.stop());

  it('hover shows the profile in Markdown', async () => {
    const document = client.open(dossierUri, talks);
    const profile = (await document.hover('Dinh Van', 2)) ?? '';
    assert.match(profile, /^\*\*Đinh Văn Khải\*\*/);
    assert.match(profile, /On 3 March 2020: \*\*Senior Lieutenant General\*\*/);
    assert.equal(await document.hover('received', 2), null);
    document.close();
  });

  it('definition leads to the registry entry, in its file or in a document of ours', async () => {
    const document = client.open(dossierUri, talks);
    const at = (needle: string) => ({ textDocument: { uri: document.uri }, position: document.at(needle, 2) });
    const location = await client.connection.sendRequest<Location | null>('textDocument/definition', at('Dinh Van'));
    assert.equal(location?.uri, registryUri);
    const lines = MINI_REGISTRY_TEXT.split('\n');
    assert.match(lines[location.range.start.line] ?? '', /id: dinh-van-khai/);
    assert.equal(await client.connection.sendRequest('textDocument/definition', at('received')), null);
    document.close();
  });

  it('highlight marks every mention of the one under the cursor', async () => {
    const document = client.open(dossierUri, `${talks}i and General Khai spoke. Tachibana listened.\n`);
    const marked = await client.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument: { uri: document.uri },
      position: document.at('Tachibana', 2),
    });
    assert.deepEqual(
      marked.map(({ range }) => document.slice(range)),
      ['Tachibana Kenzo', 'Tachibana'],
    );
    document.close();
  });

  it('colours and the outline come from the mentions', async () => {
    const document = client.open(dossierUri, `${talks}i and General Khai spoke. Tachibana listened.\n`);
    const params = { textDocument: { uri: document.uri } };
    const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', params);
    const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [] };
    const types = Array.from({ length: data.length / 5 }, (_, i) => tokenTypes[data[i * 5 + 3] ?? -1]);
    assert.ok(types.includes('person') && types.includes('rank'), types.join(' '));
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', params);
    assert.ok(symbols.some(({ name }) => name === 'Tachibana Kenzo'));
    document.close();
  });

  it('hover is plain text for a client without Markdown', async () => {
    const { client: plain } = await miniWorkspace({ capabilities: {} });
    const profile = (await plain.open(dossierUri, talks).hover('Dinh Van', 2)) ?? '';
    assert.match(profile, /^Đinh Văn Khải Dinh Van Khai\nPerson/);
    assert.doesNotMatch(profile, /\*\*|\\/);
    await plain.stop();
  });

  it('completion replaces exactly what was typed, behind an emoji too', async () => {
    const document = client.open(dossierUri, talks);
    const { items, isIncomplete } = await document.complete(document.at('Kha\n', 3));
    const [first] = items;
    assert.ok(first);
    assert.equal(isIncomplete, true);
    assert.equal(first.filterText, 'Kha');
    assert.equal(completed(document, first), talks.replace('Kha\n', 'Senior Lieutenant General Khai\n'));
    document.close();
  });

  it('completion documents an item only when it is looked at', async () => {
    const document = client.open(dossierUri, talks);
    const [first] = (await document.complete(document.at('Kha\n', 3))).items;
    assert.ok(first);
    assert.equal(first.documentation, undefined);
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', first);
    const { documentation } = resolved;
    assert.ok(typeof documentation === 'object');
    assert.match(documentation.value, /On 3 March 2020: \*\*Senior Lieutenant General\*\*/);
    const strange: CompletionItem = { label: 'x', data: { uri: 3 } };
    assert.deepEqual(await client.connection.sendRequest('completionItem/resolve', strange), strange);
    document.close();
  });

  it('a space completes only after a rank', async () => {
    const document = client.open(dossierUri, dated('The talks with General and others. Vice Admiral '));
    assert.deepEqual((await document.complete(document.at('talks ', 6), ' ')).items, []);
    const { items } = await document.complete(document.at('Vice Admiral ', 13), ' ');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Tong Minh Khai'],
    );
    document.close();
  });

  it('a quick fix leaves the right text', async () => {
    const document = client.open(dossierUri, dated(wrongDate));
    const diagnostics = await document.diagnostics();
    const actions = await document.actions(document.range('1 April'), { diagnostics: [...diagnostics] });
    const [fix, allow] = actions;
    assert.ok(fix && allow);
    assert.deepEqual([fix.kind, fix.isPreferred, allow.kind], ['quickfix', true, 'quickfix']);
    assert.deepEqual(fix.diagnostics, diagnostics);
    assert.equal(document.applied(fix), dated(wrongDate.replace('1 April 2012', '24 October 2011')));
    await settled(document, document.applied(allow));
    document.close();
  });

  it('fixes are for the newest text, whatever the diagnostic says', async () => {
    const document = client.open(dossierUri, dated(wrongDate));
    const diagnostics = await document.diagnostics();
    document.edit('The Memorandum', 'Of old, the Memorandum');
    const [fix] = await document.actions(document.range('1 April'), { diagnostics: [...diagnostics] });
    assert.ok(fix);
    assert.match(document.applied(fix), /Of old, the Memorandum .* was signed on 24 October 2011\./);
    document.close();
  });

  it('fix all settles everything that is certain, and is offered only when asked for', async () => {
    const text = dated(`${wrongDate} They met on Friday, 2 March 2020 and again on 31 April 2020.`);
    const document = client.open(dossierUri, text);
    const whole = { start: document.at('---'), end: document.at('April 2020.', 11) };
    assert.ok((await document.actions(whole)).every(({ kind }) => kind === 'quickfix'));
    const [all, ...others] = await document.actions(whole, { only: ['source.fixAll'] });
    assert.ok(all);
    assert.deepEqual([all.kind, others.length], ['source.fixAll.chancery', 0]);
    const after = document.applied(all);
    assert.match(after, /signed on 24 October 2011\. They met on Monday, 2 March 2020/);
    const [one] = await document.actions(whole, { only: ['source.fixAll.chancery.weekday-mismatch'] });
    assert.ok(one);
    assert.match(document.applied(one), /signed on 1 April .* They met on Monday, 2 March 2020/);
    document.close();
  });

  it('fix all of a rule stands beside the fix of a finding that is not its only one', async () => {
    const text = dated('They met on Friday, 2 March 2020. They left on Friday, 3 March 2020.');
    const document = client.open(dossierUri, text);
    const actions = await document.actions(document.range('Friday'));
    const rule = actions.find(({ title }) => title.startsWith('Fix every weekday-mismatch'));
    assert.ok(rule);
    assert.match(document.applied(rule), /on Monday, 2 March 2020\. They left on Tuesday, 3 March 2020/);
    document.close();
  });

  it('edits are plain changes for a client without versioned ones', async () => {
    const { client: plain } = await miniWorkspace({ capabilities: {} });
    const document = plain.open(dossierUri, dated(wrongDate));
    const [fix] = await document.actions(document.range('1 April'));
    assert.equal(fix?.edit?.changes?.[dossierUri]?.[0]?.newText, '24 October 2011');
    assert.equal(fix.edit.documentChanges, undefined);
    await plain.stop();
  });

  async function settled(document: TestDocument, text: string): Promise<void> {
    const uri = `${document.uri.replace('talks', 'settled')}`;
    assert.deepEqual(await client.open(uri, text).diagnostics(), []);
  }
});

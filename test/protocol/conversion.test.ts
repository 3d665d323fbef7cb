/** Dossiers in their other form, and new registry entries, over the built server. */
import assert from 'node:assert/strict';
import type { FoldingRange, SelectionRange } from 'vscode-languageserver';
import type { ConvertResult, NewEntryResult, RegistryFilesResult } from '../../server/src/lsp/protocol.ts';
import { fullCapabilities } from '../support/lspClient.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { dossierUri, folder, miniWorkspace, registryUri } from './workspace.ts';

const TEXT = '---\ndate: 2020-03-03\n---\nThey met.\n';
const YAML = 'date: 2020-03-03\nbody: |\n  They met.\n';

describe('protocol: conversion and new entries', () => {
  it('gives a text as YAML and back, or says why not', async () => {
    const { client } = await miniWorkspace();
    const convert = (uri: string) => client.connection.sendRequest<ConvertResult>('chancery/convertDossier', { uri });
    client.open(dossierUri, TEXT);
    const yamlUri = `${folder}/talks.dossier.yaml`;
    assert.deepEqual(await convert(dossierUri), { uri: yamlUri, languageId: 'yaml', text: YAML });
    const yaml = client.open(yamlUri, YAML, 'yaml');
    assert.deepEqual(await convert(yamlUri), { uri: dossierUri, languageId: 'chancery-dossier', text: TEXT });
    yaml.edit('body: |\n  They met.', 'body: [x]');
    assert.match(JSON.stringify(await convert(yamlUri)), /must stand a text/);
    assert.match(JSON.stringify(await convert(registryUri)), /is no dossier/);
    const [txt, yml] = [`${folder}/notes.dossier.txt`, `${folder}/notes.dossier.yaml`];
    client.open(txt, TEXT);
    const there = await convert(txt);
    assert.ok('uri' in there && there.uri === yml);
    client.open(yml, there.text, 'yaml');
    assert.deepEqual(await convert(yml), { uri: txt, languageId: 'chancery-dossier', text: TEXT });
    await client.stop();
  });

  it('offers it as a rewriting to clients that can rename files', async () => {
    const capabilities = structuredClone(fullCapabilities);
    Object.assign(capabilities.workspace?.workspaceEdit ?? {}, { resourceOperations: ['rename'] });
    const { client } = await miniWorkspace({ capabilities });
    const text = client.open(dossierUri, TEXT);
    const all = await text.actions(text.range('met'), { only: ['refactor'], triggerKind: 1 });
    const [made] = all.filter(({ title }) => title === 'Convert to talks.dossier.yaml');
    const uri = `${folder}/talks.dossier.yaml`;
    const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    assert.deepEqual(made?.edit?.documentChanges, [
      { kind: 'rename', oldUri: dossierUri, newUri: uri, options: { overwrite: false } },
      { textDocument: { uri, version: null }, edits: [{ range, newText: YAML }] },
    ]);
    assert.deepEqual(await text.actions(text.range('met'), { triggerKind: 2 }), []);
    await client.stop();
  });

  it('tells where an entry can go, and writes it', async () => {
    const { client } = await miniWorkspace();
    const registry = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const found = await client.connection.sendRequest<RegistryFilesResult>('chancery/registryFiles', {
      uri: dossierUri,
    });
    assert.deepEqual(
      found.files.map(({ uri }) => uri),
      [registryUri],
    );
    assert.equal(found.newFile, `${folder}/own.registry.yaml`);
    assert.ok(found.sections.some(({ key }) => key === 'event-series'));
    const made = await client.connection.sendRequest<NewEntryResult>('chancery/newEntry', {
      uri: registryUri,
      section: 'people',
    });
    assert.ok(made);
    assert.match(made.snippet, /^ {2}- id: \$1\n {4}country: \$2\n/);
    assert.match(registry.text().slice(0, registry.text().indexOf('rank-ladders:')), /people:/);
    await client.stop();
  });

  it('folds and selects in registry files and dossiers', async () => {
    const { client } = await miniWorkspace();
    const text = client.open(dossierUri, TEXT);
    const registry = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    const folds = (uri: string) =>
      client.connection.sendRequest<readonly FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    assert.deepEqual(
      (await folds(dossierUri)).map(({ startLine, endLine }) => [startLine, endLine]),
      [[0, 2]],
    );
    assert.ok((await folds(registryUri)).length > 20);
    const [chain] = await client.connection.sendRequest<readonly SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: dossierUri },
      positions: [text.at('met')],
    });
    assert.deepEqual(
      [chain, chain?.parent].map((each) => each && text.slice(each.range)),
      ['met', 'They met.'],
    );
    assert.ok(registry.text().length > 0);
    await client.stop();
  });
});

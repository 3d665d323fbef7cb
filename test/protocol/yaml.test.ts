/** Registry files and chancery.yaml in an editor: quick fixes, completion and hover over the built server. */
import assert from 'node:assert/strict';
import { completed, fullCapabilities } from '../support/lspClient.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { configUri, folder, miniWorkspace, registryUri } from './workspace.ts';

const extraUri = `${folder}/extra.registry.yaml`;
const office = (line: string) => `offices:\n  - id: xa-envoy\n    country: XA\n    title: Envoy\n    ${line}\n`;

describe('protocol: YAML files', () => {
  it('corrects what is misspelt in a registry file, as a versioned edit', async () => {
    const { client } = await miniWorkspace();
    const file = client.open(extraUri, office('holdrs: single'), 'yaml');
    const problems = await client.published(extraUri);
    assert.ok(problems.some(({ code }) => code === 'unknown-key'));
    const actions = await file.actions(file.range('holdrs'), { diagnostics: [...problems] });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Replace by "holders"', 'quickfix']],
    );
    assert.equal(actions[0]?.diagnostics?.[0]?.code, 'unknown-key');
    assert.equal(actions[0] && file.applied(actions[0]), office('holders: single'));
    file.edit('title: Envoy', 'title: Special Envoy');
    const [later] = await file.actions(file.range('holdrs'));
    assert.match((later && file.applied(later)) ?? '', /title: Special Envoy\n {4}holders: single/);
    assert.deepEqual(await file.actions(file.range('title')), []);
    await client.stop();
  });

  it('corrects an id that names nothing, a misspelt rule and a misspelt severity', async () => {
    const { client } = await miniWorkspace();
    const registry = client.open(extraUri, office('holders: single\n    organisation: xa-mob'), 'yaml');
    await client.published(extraUri);
    const [reference] = await registry.actions(registry.range('xa-mob'));
    assert.equal(reference?.title, 'Replace by "xa-mod"');
    const config = client.open(
      configUri,
      'builtin: false\nrules:\n  rank-not-hold: off\n  agreement-date: eror\n',
      'yaml',
    );
    await client.published(configUri);
    const fixes = await config.actions(config.range('rank-not-hold: off\n  agreement-date: eror'));
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Replace by "rank-not-held"', 'Replace by "error"'],
    );
    await client.stop();
  });

  it('completes keys, ids and entries, with tab stops where the client has them', async () => {
    const { client } = await miniWorkspace();
    const text = 'people:\n  - id: a\n    country: XA\n    ranks:\n      - rank: \n    ';
    const file = client.open(extraUri, text, 'yaml');
    const ranks = await file.complete(file.at('rank: \n', 6));
    const general = ranks.items.find(({ label }) => label === 'xa-general');
    assert.equal(general?.detail, 'General');
    assert.ok(general && completed(file, general).includes('- rank: xa-general\n'));
    const keys = await file.complete({ line: 5, character: 4 });
    assert.deepEqual(keys.items[0]?.label, 'name');
    assert.ok(keys.items.every(({ insertTextFormat }) => insertTextFormat === 1));
    await client.stop();

    const capabilities = structuredClone(fullCapabilities);
    Object.assign(capabilities.textDocument?.completion?.completionItem ?? {}, { snippetSupport: true });
    const other = await miniWorkspace({ capabilities });
    const start = other.client.open(extraUri, 'offices:\n  - ', 'yaml');
    const entry = (await start.complete({ line: 1, character: 4 })).items[0];
    assert.equal(entry?.insertTextFormat, 2);
    await other.client.stop();
  });

  it('completes keys in the front matter of a text and in a YAML dossier', async () => {
    const { client } = await miniWorkspace();
    const text = client.open(`${folder}/a.dossier`, '---\nspelling: \npl\n---\nText.\n');
    assert.deepEqual(
      (await text.complete({ line: 1, character: 10 })).items.map(({ label }) => label),
      ['en-GB', 'en-US', 'official'],
    );
    assert.ok((await text.complete({ line: 2, character: 2 })).items.some(({ label }) => label === 'place'));
    assert.deepEqual((await text.complete({ line: 4, character: 4 })).items, []);
    const yaml = client.open(
      `${folder}/a.dossier.yaml`,
      'date: 2022-05-01\nparticipants:\n  - person: dinh-van-khai\n    rank: \n    ',
      'yaml',
    );
    assert.equal((await yaml.complete({ line: 3, character: 10 })).items[0]?.label, 'General');
    assert.ok((await yaml.complete({ line: 4, character: 4 })).items.some(({ label }) => label === 'office'));
    await client.stop();
  });

  it('shows what a key is for and whom an id names', async () => {
    const { client } = await miniWorkspace();
    const file = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    assert.match((await file.hover('order: family-first')) ?? '', /\*\*order\*\*.*\n_Key, required_/);
    assert.match((await file.hover('xa-lieutenant-general, from', 3)) ?? '', /\*\*Lieutenant General\*\*/);
    assert.match((await file.hover('belmora-times]', 3)) ?? '', /Belmora Times/);
    const config = client.open(configUri, 'builtin: false\n', 'yaml');
    assert.match(
      (await config.hover('builtin')) ?? '',
      /leaves the built\\-in registry out|leaves the built-in registry out/,
    );
    await client.stop();
  });
});

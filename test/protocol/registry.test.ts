/** Settings, registry and trust while the server runs: each change reaches the open dossiers. */
import assert from 'node:assert/strict';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { configUri, dated, dossierUri, folder, miniWorkspace, registryUri, wrongDate } from './workspace.ts';

describe('protocol: registry and settings', () => {
  it('a changed setting reaches the open dossiers', async () => {
    const { client, files } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    assert.equal((await document.diagnostics()).length, 1);
    await client.refreshed();
    files.files.set(configUri, 'builtin: false\nrules:\n  agreement-date: off\n');
    client.filesChanged(configUri);
    await client.refreshed();
    assert.deepEqual(await document.diagnostics(), []);
    await client.stop();
  });

  it('an unsaved edit of the registry counts, and closing it goes back to the disk', async () => {
    const { client } = await miniWorkspace();
    const document = client.open(dossierUri, dated(wrongDate));
    await client.refreshed();
    assert.equal((await document.diagnostics()).length, 1);
    const registry = client.open(registryUri, MINI_REGISTRY_TEXT, 'yaml');
    registry.edit('signed: {date: 2011-10-24', 'signed: {date: 2012-04-01');
    await client.refreshed();
    assert.deepEqual(await document.diagnostics(), []);
    registry.close();
    await client.refreshed();
    assert.equal((await document.diagnostics()).length, 1);
    await client.stop();
  });

  it('files of the user lie below those of the folder, and one that is missing is said', async () => {
    const [own, missing] = ['file:///mine/own.registry.yaml', 'file:///mine/missing.registry.yaml'];
    const pact = (date: string) =>
      `agreements:\n  - {id: salt-pact, title: Salt Pact of the Two Bays, type: treaty, parties: [XA, XB], signed: {date: ${date}, source: [a, b]}}\n`;
    const { client, files } = await miniWorkspace({ packs: [own, missing] }, { [own]: pact('2001-02-03') });
    const document = client.open(dossierUri, dated('The Salt Pact of the Two Bays was signed on 4 May 2002.'));
    const [problem] = await client.published(missing);
    assert.match(String(problem?.message), /missing\.registry\.yaml was not found/);
    const [finding] = await document.diagnostics();
    assert.equal(finding?.code, 'agreement-date');
    assert.match(String(finding?.message), /3 February 2001/);
    files.files.set(`${folder}/pact.registry.yaml`, 'agreements: [{id: salt-pact, signed: {date: 2002-05-04}}]');
    client.filesChanged(`${folder}/pact.registry.yaml`);
    await client.refreshed();
    await client.refreshed();
    assert.deepEqual(await document.diagnostics(), []);
    await client.stop();
  });

  it('an excluded registry does not count because somebody opens it', async () => {
    const { client } = await miniWorkspace({}, { [configUri]: 'builtin: false\nexclude: ["old/**"]\n' });
    const document = client.open(dossierUri, dated('The Salt Pact of the Two Bays was signed on 4 May 2002.'));
    await client.refreshed();
    const pact =
      'agreements:\n  - {id: salt-pact, title: Salt Pact of the Two Bays, type: treaty, parties: [XA, XB], signed: {date: 2001-02-03, source: [a, b]}}\n';
    client.open(`${folder}/old/pact.registry.yaml`, pact, 'yaml');
    client.open(`${folder}/node_modules/pact/pact.registry.yaml`, pact, 'yaml');
    assert.deepEqual(await document.diagnostics(), []);
    client.open(`${folder}/pact.registry.yaml`, pact, 'yaml');
    await client.refreshed();
    assert.equal((await document.diagnostics()).length, 1);
    await client.stop();
  });

  it('a file that the settings name is a registry, and one that they include is a dossier', async () => {
    const { client } = await miniWorkspace(
      {},
      {
        [configUri]: 'builtin: false\ninclude: ["notes/**/*.txt"]\nregistry: [facts/*.yaml]\n',
        [`${folder}/facts/more.yaml`]:
          'agreements:\n  - {id: salt-pact, title: Salt Pact of the Two Bays, type: treaty, parties: [XA, XB], signed: {date: 2001-02-03, source: [a, b]}}\n',
      },
    );
    const text = dated('The Salt Pact of the Two Bays was signed on 4 May 2002.');
    const note = client.open(`${folder}/notes/may/a.txt`, text, 'plaintext');
    assert.equal((await note.diagnostics()).length, 1);
    const other = client.open(`${folder}/letters/a.txt`, text, 'plaintext');
    assert.deepEqual(await other.diagnostics(), []);
    await client.stop();
  });

  it('reads nothing of a folder that is not trusted, until it is', async () => {
    const { client } = await miniWorkspace({ trusted: false });
    const document = client.open(dossierUri, dated(wrongDate));
    assert.deepEqual(await document.diagnostics(), []);
    await client.connection.sendNotification('chancery/didGrantTrust');
    await client.refreshed();
    assert.equal((await document.diagnostics()).length, 1);
    await client.stop();
  });

  it('a folder that is added brings its registry, and takes it along when it goes', async () => {
    const { client } = await miniWorkspace({ folders: [] });
    const document = client.open(dossierUri, dated(wrongDate));
    assert.deepEqual(await document.diagnostics(), []);
    const change = (added: readonly string[], removed: readonly string[]) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map((uri) => ({ uri, name: 'desk' })),
          removed: removed.map((uri) => ({ uri, name: 'desk' })),
        },
      });
    await change([folder], []);
    await client.refreshed();
    assert.equal((await document.diagnostics()).length, 1);
    await change([], [folder]);
    await client.refreshed();
    assert.deepEqual(await document.diagnostics(), []);
    await client.stop();
  });
});

/** What a document is: by name, by language, and by the globs of its folder. */
import assert from 'node:assert/strict';
import { documentKind } from '../../server/src/workspace/documentKind.ts';
import { decodeUri, fileName, joinUri, pathInFolder, sameUri } from '../../server/src/workspace/uri.ts';

const globs = { include: ['notes/**/*.{txt,md}'], exclude: ['old/**'], registry: ['facts/*.yaml'] };

function kind(path: string, languageId = 'plaintext'): string {
  return documentKind({ uri: `file:///desk/${path}`, languageId }, 'file:///desk', globs);
}

describe('documentKind', () => {
  it('knows dossiers by their name, their language and the settings', () => {
    for (const path of ['a.dossier', 'a.dossier.txt', 'x/a.dossier.md', 'a.dossier.yaml', 'a.DOSSIER.yml']) {
      assert.equal(kind(path), 'dossier', path);
    }
    assert.equal(kind('Untitled-1', 'dossier'), 'dossier');
    assert.equal(kind('notes/may/a.md'), 'dossier');
  });

  it('knows registries and settings', () => {
    assert.equal(kind('x/people.registry.yaml'), 'registry');
    assert.equal(kind('facts/a.yaml'), 'registry');
    assert.equal(kind('chancery.yaml'), 'config');
  });

  it('leaves everything else alone, and what is excluded', () => {
    for (const path of ['a.txt', 'dossier.txt', 'x/chancery.yaml', 'facts/deep/a.yaml', 'old/a.dossier']) {
      assert.equal(kind(path), 'other', path);
    }
  });

  it('knows no registry that is excluded or lies where nothing is searched', () => {
    for (const path of ['old/people.registry.yaml', 'node_modules/a/b.registry.yaml', '.git/b.registry.yml']) {
      assert.equal(kind(path), 'other', path);
    }
    const named = { ...globs, registry: ['**/*.yaml'], exclude: ['facts/**'] };
    const at = (path: string) => documentKind({ uri: `file:///desk/${path}`, languageId: '' }, 'file:///desk', named);
    assert.deepEqual([at('facts/a.yaml'), at('x/node_modules/a.yaml'), at('x/a.yaml')], ['other', 'other', 'registry']);
  });

  it('needs no folder for what a name says', () => {
    const at = (uri: string) => documentKind({ uri, languageId: 'plaintext' }, null, globs);
    assert.equal(at('untitled:a.dossier'), 'dossier');
    assert.equal(at('file:///notes/a.md'), 'other');
  });

  it('reads encoded addresses and never throws on broken ones', () => {
    assert.equal(pathInFolder('file:///my%20desk', 'file:///my%20desk/h%C3%A0/n%E1%BB%99i.txt'), 'hà/nội.txt');
    assert.equal(pathInFolder('file:///desk', 'file:///desktop/a.txt'), null);
    assert.equal(fileName('file:///d/%F0%9F%98%80.txt'), '😀.txt');
    assert.ok(sameUri('file:///c%3A/a%28b%29.yaml', 'file:///c:/a(b).yaml'));
    assert.equal(joinUri('file:///desk/', 'chancery.yaml'), 'file:///desk/chancery.yaml');
    for (const broken of ['%', '%zz', '%c3', '%ed%a0%80', '%c0%80', '%f5%80%80%80'])
      assert.equal(decodeUri(broken), broken);
  });
});

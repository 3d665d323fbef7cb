/** Beside another YAML extension no mistake is told twice, and none is lost that only Chancery knows. */
import assert from 'node:assert/strict';
import { isToldElsewhere, withoutShared } from '../../client/src/toldElsewhere.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';

const other = { languageId: 'yaml', setting: 'auto', validate: undefined, isInstalled: true } as const;

describe('client: mistakes of YAML beside another extension', () => {
  it('are left to it where it checks the file', () => {
    assert.equal(isToldElsewhere(other), true);
    assert.equal(isToldElsewhere({ ...other, validate: true }), true);
    assert.equal(isToldElsewhere({ ...other, setting: undefined }), true);
    assert.equal(isToldElsewhere({ ...other, isInstalled: false, setting: 'never' }), true);
  });

  it('are told where it does not', () => {
    assert.equal(isToldElsewhere({ ...other, isInstalled: false }), false);
    assert.equal(isToldElsewhere({ ...other, validate: false }), false);
    assert.equal(isToldElsewhere({ ...other, setting: 'always' }), false);
    // The front matter of a text is no YAML document to others, nor is a file that is not open.
    assert.equal(isToldElsewhere({ ...other, languageId: 'chancery-dossier', setting: 'never' }), false);
    assert.equal(isToldElsewhere({ ...other, languageId: null }), false);
  });

  it('leave what is no mistake of YAML', () => {
    const left = (text: string) => withoutShared([...readDossier(text, { kind: 'yaml' }).problems]).length;
    for (const shared of ['a: "open\n', 'a: [b\nc: d\n', 'a: *x\n', 'a: 1\na: 2\n', 'a:\n\tb: 1\n', 'a: !t x\n']) {
      assert.equal(left(shared), 0, shared);
    }
    for (const own of [
      'participants:\n  - person:x\n',
      'participants: [{person:x}]\n',
      'date: 2020\n---\ndate: 2021\n',
      'a: x\0\n',
      'm: &m {<<: *m}\n',
      'spelling: en-XX\n',
      '- a\n',
    ]) {
      assert.equal(left(own), 1, own);
    }
    const registry = readRegistryFile('file:///a.registry.yaml', 'people:\n  - {id:x}\n  - id: "y\n');
    assert.deepEqual(
      registry.problems.filter(({ code }) => code === 'yaml').length,
      1,
      JSON.stringify(registry.problems.map(({ code, message }) => [code, message])),
    );
  });
});

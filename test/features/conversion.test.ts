/** The file that a converted dossier becomes, and that it comes back to. */
import assert from 'node:assert/strict';
import { convert } from '../../server/src/features/conversion.ts';
import { analyseText } from '../support/analyseText.ts';

describe('a converted dossier', () => {
  it('has the name that its form asks for, and comes back under its old one with its old text', () => {
    const text = '---\ndate: 2020-03-03\n---\nThey met.\n';
    for (const name of ['talks.dossier', 'talks.dossier.txt', 'talks.dossier.md', 'talks.txt', 'talks.md']) {
      const uri = `file:///a.b/${name}`;
      const there = convert(analyseText(text, { kind: 'text' }), uri);
      assert.ok('uri' in there);
      assert.equal(there.uri, 'file:///a.b/talks.dossier.yaml');
      assert.deepEqual(convert(analyseText(there.text, { kind: 'yaml' }), there.uri), { uri, text });
    }
    const back = convert(analyseText('body: x\n', { kind: 'yaml' }), 'file:///a.b/talks.dossier.yml');
    assert.deepEqual(back, { uri: 'file:///a.b/talks.dossier', text: 'x' });
  });

  it('takes no ending from a comment that somebody has changed', () => {
    const yaml = '# Chancery made this of a text, and reads this line to give it back: {"ending":"/../x"}\nbody: x\n';
    const back = convert(analyseText(yaml, { kind: 'yaml' }), 'file:///talks.dossier.yaml');
    assert.equal('uri' in back && back.uri, 'file:///talks.dossier');
  });
});

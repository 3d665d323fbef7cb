/** New dossiers: what the templates give is read without a complaint, empty and filled in. */
import assert from 'node:assert/strict';
import { dossierKinds, newDossier } from '../../client/src/templates.ts';
import { readDossier } from '../../server/src/dossier/read.ts';

/** As VS Code writes it, with `words` at the tab stops besides the date. */
function written(snippet: string, words: string): string {
  return snippet
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2024-02-27')
    .replace(/\$\{\d:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, words);
}

describe('client/templates', () => {
  for (const kind of dossierKinds) {
    it(`a new dossier as ${kind} has its date and no mistakes`, () => {
      for (const words of ['', 'Words']) {
        const dossier = readDossier(written(newDossier(kind), words), { kind });
        assert.deepEqual([dossier.problems, dossier.date.value?.edtf], [[], '2024-02-27']);
        assert.equal(dossier.title, words === '' ? null : words);
      }
      assert.deepEqual(newDossier(kind).match(/\$0/g), ['$0']);
    });
  }
});

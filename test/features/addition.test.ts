/** "Add to registry": whom it is offered for, what is guessed, and how it stands in the file. */
import assert from 'node:assert/strict';
import { addition, insertion, takes, unknownAt } from '../../server/src/features/addition.ts';
import { buildRegistry, type RegistryFile } from '../../server/src/registry/load.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { applyEdits } from '../support/analyseText.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { fixture } from './fixture.ts';

const uri = 'file:///own.registry.yaml';
const SENTENCE = 'Major General Quoc $0Van Thuan, Deputy Minister of National Defence, spoke.';

function added(marked: string, file: RegistryFile | null): string {
  const { snapshot, offset } = fixture(marked);
  const unknown = unknownAt(snapshot.analysis, { start: offset, end: offset });
  assert.ok(unknown, 'something unknown is under the cursor');
  const made = insertion(file, addition(snapshot.analysis, unknown, 'Talks: day 1'));
  assert.ok(made);
  const { offset: at, newText } = made;
  return applyEdits(file?.text ?? '', [{ span: { start: at, end: at }, newText }]);
}

describe('add to registry', () => {
  it('is offered for strangers with a full name alone', () => {
    for (const marked of ['Gen. Dinh Van Kh$0ai spoke.', 'The two s$0ides met.', 'General Thu$0an spoke.']) {
      const { snapshot, offset } = fixture(marked);
      assert.equal(unknownAt(snapshot.analysis, { start: offset, end: offset }), null, marked);
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

  it('guesses the country by the body beside the name, and the order by families where there is none', () => {
    const quoc = 'family: Tran, middle: Quoc, given: Bao, order: family-first';
    for (const [marked, country, parts] of [
      ["Colonel Tran Quoc $0Bao of the Vietnam People's Army met the press.", 'VN', quoc],
      ["Colonel Tran Quoc $0Bao of the Viet Nam People's Army met the press.", 'VN', quoc],
      ["Colonel Orm $0Talvik of the Arvanian People's Army met the press.", 'XA', 'family: Orm, given: Talvik'],
      ['Colonel Orm $0Talvik, from the Joint Staff, spoke.', 'XB', 'family: Orm, given: Talvik'],
      ['Colonel Tran Quoc $0Bao met the press.', 'ZZ', quoc],
      ['Colonel Tachibana $0Orm met the press.', 'ZZ', 'family: Tachibana, given: Orm, order: family-first'],
      ['Colonel Eleanor Quoc $0Bao met the press.', 'ZZ', 'family: Bao, order: given-first'],
      ['Colonel Orm $0Tachibana met the press.', 'ZZ', 'family: Tachibana, order: given-first'],
      ['Colonel Orm $0Talvik of Japan spoke.', 'JP', 'family: Orm, given: Talvik, order: family-first'],
      ['Colonel Wang $0Xiaoming met the press.', 'ZZ', 'family: Wang, given: Xiaoming, order: family-first'],
      ['Colonel Kim $0Min-seok met the press.', 'ZZ', 'family: Kim, given: Min-seok, order: family-first'],
      ['Colonel Kim $0Novak met the press.', 'ZZ', 'given: Kim, family: Novak, order: given-first'],
      ['Colonel Orm $0Wang met the press.', 'ZZ', 'given: Orm, family: Wang, order: given-first'],
      ['Colonel John $0Talvik of the Vietnam Veterans Club spoke.', 'ZZ', 'family: Talvik, order: given-first'],
    ] as const) {
      const text = added(marked, null);
      assert.ok(text.includes(`country: ${country}\n`) && text.includes(parts), `${marked}\n${text}`);
    }
  });

  it('writes entries of the other kinds, which the registry takes too', () => {
    const mini = readRegistryFile('file:///mini.registry.yaml', MINI_REGISTRY_TEXT);
    for (const [marked, id, ...lines] of [
      [
        'The Japanese Minister of Fish$0eries Quoc Van Thuan spoke.',
        'jp-minister-of-fisheries',
        'title: Minister of Fisheries',
        'holders: single',
      ],
      ['The Institute for Fish$0ery Studies was host.', 'institute-for-fishery-studies', 'type: agency'],
      [
        'They signed the Memorandum of Understanding on Fish$0 Cooperation.',
        'memorandum-of-understanding-on-fish-cooperation',
        'type: memorandum',
        'parties: [ZZ]',
      ],
      [
        'They met at the 3rd Fish Policy Dia$0logue in Belmora.',
        'fish-policy-dialogue',
        'name: Fish Policy Dialogue',
        'ordinal: 3',
      ],
      [
        'The ministers attended the Salt Security For$0um in Belmora.',
        'salt-security-forum',
        'type: meeting',
        'place: Belmora',
      ],
    ] as const) {
      const text = added(marked, null);
      for (const line of [`- id: ${id}`, '# To be reviewed: ', ...lines])
        assert.ok(text.includes(line), `${line} in ${text}`);
      const built = buildRegistry({ builtin: null, files: [mini, readRegistryFile(uri, text)] });
      assert.deepEqual(
        (built.problems.get(uri) ?? []).map(({ message }) => message),
        [],
        text,
      );
    }
  });

  it('stands as far apart as its neighbours', () => {
    const entry = (id: string) =>
      `  - id: ${id}\n    country: XA\n    name: {full: A B, family: A, given: B, order: family-first}\n    source: s\n`;
    const apart = added(SENTENCE, readRegistryFile(uri, `people:\n${entry('a')}\n${entry('b')}`));
    assert.match(apart, /source: s\n\n {2}- id: quoc-van-thuan/);
    const close = added(SENTENCE, readRegistryFile(uri, `people:\n${entry('a')}${entry('b')}`));
    assert.match(close, /source: s\n {2}- id: quoc-van-thuan/);
    const spaced = entry('a').replace('{full', '{ full').replace('first}', 'first }');
    for (const before of [
      `people:\n${spaced}`,
      'offices:\n  - { id: o, country: XA, title: T, holders: single, source: s }\n',
    ])
      assert.match(added(SENTENCE, readRegistryFile(uri, before)), /name: \{ full: Quoc.*first \}\n/);
    assert.match(close, /name: \{full: Quoc.*first\}\n/);
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
  const PERSON = 'country: XA\n    name: {full: A B, family: A, given: B, order: family-first}\n    source: s\n';

  it('leaves the comments of the last entry with it', () => {
    const read = (text: string) => added(SENTENCE, readRegistryFile(uri, text));
    const own = `people:\n  - id: a\n    ${PERSON}    # checked by hand\n\n    # seniority: 3\n`;
    for (const text of [own, own.trimEnd(), own.replaceAll('\n', '\r\n')])
      assert.match(read(text), /# seniority: 3\r?\n {2}- id: quoc-van-thuan/);
    assert.match(read(`${own}\n# Offices\noffices: []\n`), /# seniority: 3\n {2}- id: quoc[\s\S]*\n\n# Offices\n/);
    assert.match(read(`people:\n  - id: a\n    ${PERSON}  # Others\n`), /source: s\n {2}- id: quoc[\s\S]*# Others\n$/);
  });

  it('is none where a key cannot follow at its end', () => {
    const office = 'offices:\n  - {id: o, country: XA, title: T, holders: single, source: s}\n';
    const taken = (text: string) => takes(readRegistryFile(uri, text), 'people');
    for (const text of [`${office}...\n`, `${office}---\n`, `---\n${office}--- # next\n${office}`, '{registry: 1}\n'])
      assert.equal(taken(text), false, text);
    for (const text of [
      '  registry: 1\n',
      `  # Ours\n${office.replace(/^/gm, '  ').trimEnd()}\n`,
      '- a\n',
      '&a registry: 1\n',
    ])
      assert.equal(taken(text), false, text);
    for (const text of [
      `---\n${office}`,
      `# Ours\n\n--- # one\n"registry": 1\n${office}`,
      '# Ours\n',
      `\ufeff${office}`,
    ])
      assert.equal(taken(text), true, text);
  });

  it('is none whose list is empty or in brackets', () => {
    const taken = (text: string) => takes(readRegistryFile(uri, text), 'people');
    const name = 'name: {full: A B, family: A, given: B, order: family-first}, source: s';
    const texts = [
      'people: []\n',
      `people: [{id: a, country: XA, ${name}}]\n`,
      `people:\n- {id: a, country: XA, ${name}}\n`,
      'registry: 1\n',
    ];
    assert.deepEqual(texts.map(taken), [false, false, true, true]);
  });
});

/** Texts as YAML and back: what comes back is what was given, to the last space. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type Conversion, textToYaml, yamlToText } from '../../server/src/dossier/convert.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { repositoryRoot as root } from '../support/repository.ts';

function text(made: Conversion): string {
  assert.ok('text' in made, 'refusal' in made ? made.refusal : '');
  return made.text;
}

function refusal(made: Conversion): string {
  assert.ok('refusal' in made, 'text' in made ? made.text : '');
  return made.refusal;
}

/** The YAML of the text, which has the same text and date, and leads back to it. */
function there(given: string): string {
  const yaml = text(textToYaml(given));
  assert.equal(text(yamlToText(yaml)), given);
  const [before, after] = [readDossier(given), readDossier(yaml, { kind: 'yaml' })];
  assert.equal(after.date.value?.edtf, before.date.value?.edtf);
  assert.deepEqual(
    after.problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return yaml;
}

const UNREAD = '# Chancery made this of a text, and reads this line to give it back: ';

describe('dossier/convert', () => {
  it('keeps the front matter with its comments, and makes the text a block', () => {
    const given = '---\ndate: 2024-02-27 # a day\n\n# Where\nplace: Hanoi\nmine: [a, b]\n---\nOne.\n\n  Two: "x"  \n';
    assert.equal(
      there(given),
      `date: 2024-02-27 # a day\n\n# Where\nplace: Hanoi\nmine: [a, b]\n${UNREAD}{"unread":["mine"]}\nbody: |\n  One.\n\n    Two: "x"  \n`,
    );
  });

  it('keeps texts without front matter, with the date of their first words', () => {
    assert.equal(there('Only words.\n'), 'body: |\n  Only words.\n');
    assert.match(
      there('date 2020-03-03 On March 2 they met.'),
      /^date: 2020-03-03\n# .*\{"date":true\}\nbody: \|-\n {2}date 2020/,
    );
    assert.match(there('---\nplace: Hue\n---\ndate: 2020-03-03\nThey met.\n'), /^place: Hue\ndate: 2020-03-03\n/);
  });

  it('keeps what is unusual about the fences, byte order mark and ends of lines', () => {
    for (const given of [
      '',
      '\n',
      ' \n',
      '---\n---\n',
      '---\n---\nText\n',
      '---  \ndate: 2020\n...\nText',
      '\ufeff---\r\ndate: 2020\r\n---\r\nOne\r\nTwo\nThree\r\n\r\n',
      '\ufeffText',
      '---\ndate: 2020\n---',
      '\tTab\n  deeper\n',
      '\n\n   leading\n',
      'ends with spaces \n   \n\n',
      'a\u2028b\u0085c\n😀 e\u0301\n',
      'control \u0007 and \r alone\n',
      '# Heading\n- not: yaml\n"quotes"\n---\nrule\n',
      'a: b\n---\nc\n',
    ])
      there(given);
  });

  it('gives every sample back', () => {
    let converted = 0;
    for (const folder of ['samples', 'samples/with-mistakes']) {
      for (const name of readdirSync(path.join(root, folder))) {
        if (!/\.dossier(?:\.txt|\.md)?$/.test(name)) continue;
        there(readFileSync(path.join(root, folder, name), 'utf8'));
        converted += 1;
      }
    }
    assert.ok(converted >= 6, String(converted));
  });

  it('takes the keys of the header of a YAML dossier between the lines ---', () => {
    const yaml = '--- \ndate: 2020-03-03\nbody: > # folded\n  One\n  two.\n\nplace: # where\n  Hue\n';
    const made = text(yamlToText(yaml));
    assert.equal(made, '---\ndate: 2020-03-03\n# folded\n\nplace: # where\n  Hue\n---\nOne two.\n');
    assert.equal(
      text(yamlToText('date: 2020\nbody: "a\\nb" # c\nplace: Hue')),
      '---\ndate: 2020\n# c\nplace: Hue\n---\na\nb',
    );
    assert.equal(text(yamlToText('date: 2020\n')), '---\ndate: 2020\n---\n');
  });

  it('refuses what would be lost, and says why', () => {
    assert.match(refusal(textToYaml('---\ndate: 2020\nText without an end of the fields\n')), /not closed/);
    assert.match(
      refusal(textToYaml('---\ntitle: "open\n---\nText\n')),
      /mistake that must be put right first: This quotation/,
    );
    assert.match(refusal(textToYaml('---\nbody: x\n---\nText\n')), /a key "body" already/);
    assert.match(refusal(yamlToText('a: 1\n---\nb: 2\n')), /more than one YAML document/);
    assert.match(refusal(yamlToText('- a\n')), /a map of keys/);
    assert.match(refusal(yamlToText('{a: b}\n')), /a map of keys/);
    assert.match(refusal(yamlToText('body: [a]\n')), /must stand a text/);
    assert.match(refusal(yamlToText('a: "x\n')), /put right first/);
    assert.match(refusal(yamlToText('a very long key of many single words indeed: x\nbody: y\n')), /read otherwise/);
  });

  it('takes nothing out of checking', () => {
    const header = 'date: 2024-02-27\n';
    for (const lines of [
      'participants:\n  - person: Dinh Van Khai\n    rank: Colonel\n',
      'timeline:\n  - date: 2024-02-27\n    text: General Khai spoke.\n',
      'notes: General Khai spoke.\n',
      'summary: |\n  General Khai spoke.\n',
      'agreements:\n  - agreement: Treaty of Belmora\n',
    ]) {
      const key = lines.slice(0, lines.indexOf(':'));
      const yaml = `${header}${lines}body: They met.\n`;
      assert.match(refusal(yamlToText(yaml)), new RegExp(`no place for "${key}"`), lines);
      // Between the fences they were never checked.
      there(`---\n${header}${lines}---\nThey met.\n`);
    }
    assert.ok('text' in yamlToText(`${header}title: The talks of General Khai\nrules:\n  a: off\nbody: They met.\n`));
  });

  it('makes no text whose front matter is broken', () => {
    assert.match(
      refusal(yamlToText('body: &b x\ndate: 2020-03-03\nregistry: *b\n')),
      /As a text this dossier would be broken/,
    );
  });

  it('never loses a character, whatever the text is', function () {
    this.timeout(60_000);
    const piece = fc.constantFrom(
      ...[
        'a',
        'Gen. Khai',
        'ộ',
        'e\u0301',
        '😀',
        ' ',
        '  ',
        '\t',
        '\n',
        '\n\n',
        '\r\n',
        '\r\n\r\n',
        '\r',
        '\n   ',
        ': ',
        ' #',
        '# ',
      ],
      ...[
        '- ',
        '"',
        "'",
        '|',
        '>',
        '---\n',
        '...\n',
        '\n---\n',
        '\ufeff',
        'a\u00a0b',
        '\u2028',
        '\u0085',
        '\u0000',
        '\ud800',
        '%',
        '&a',
        '*a',
      ],
      ...[
        'date: 2020-03-03\n',
        'date 2020-03-03 ',
        'place: Hanoi\n',
        'body: x\n',
        'allow:\n  - rule: a\n    text: b\n',
      ],
    );
    const body = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    const head = fc.constantFrom(
      '',
      '',
      '---\n',
      '---\r\n',
      '---\ndate: 2020-03-03\n---\n',
      '\ufeff---\ndate: 2020 # c\n--- \n',
      '---\r\nplace: Hue\r\n...\r\n',
    );
    let done = 0;
    fc.assert(
      fc.property(head, body, (h, b) => {
        const made = textToYaml(h + b);
        if ('refusal' in made) {
          // An empty line of fields with a line separator in it is a value in YAML.
          if (!/[\u2028\u0085]/.test(h + b)) assert.doesNotMatch(made.refusal, /without loss/, JSON.stringify(h + b));
          return;
        }
        done += 1;
        there(h + b);
      }),
      { numRuns: 3000, seed: 4 },
    );
    assert.ok(done > 2000, String(done));
  });
});

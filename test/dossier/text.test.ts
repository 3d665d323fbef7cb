/** Dossiers as plain text and Markdown: front matter, wire copy, headings, and the date with where it came from. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Dossier } from '../../server/src/dossier/dossier.ts';
import { type ReadOptions, readDossier } from '../../server/src/dossier/read.ts';
import { MAX_LENGTH } from '../../server/src/yaml/limits.ts';

const date = (d: Dossier) => [d.date.value?.edtf ?? null, d.date.from];
const prose = (text: string, options?: ReadOptions) =>
  readDossier(text, options).passages.map((p) => `${p.kind}:${p.text}`);
const problems = (text: string) => {
  const { problems: found } = readDossier(text);
  return found.map((p) => `${p.code}@${text.slice(p.span.start, p.span.end)}`);
};

/** Every passage of a text is the text itself at the place that its map gives. */
function checkPassages(text: string, d: Dossier): void {
  for (const { text: words, map } of d.passages) {
    assert.equal(words.length, map.length);
    const place = map.toSourceSpan({ start: 0, end: words.length });
    assert.ok(place.start >= 0 && place.end <= text.length);
    if (
      d.kind === 'text' &&
      words.length > 0 &&
      map.toSource(words.length - 1) - map.toSource(0) === words.length - 1
    ) {
      assert.equal(text.slice(place.start, place.end), words);
    }
  }
}

describe('dossier, text', () => {
  it('reads front matter and the body after it', () => {
    const text =
      '---\ndate: 2020-03-03\nplace: Hanoi\ntitle: "Talks in Hanoi"\nspelling: en-GB\nsource: https://example.org\n---\nThe talks began.\n';
    const d = readDossier(text);
    assert.deepEqual(date(d), ['2020-03-03', 'front-matter']);
    assert.deepEqual([d.place, d.title, d.spelling, d.names], ['Hanoi', 'Talks in Hanoi', 'en-GB', null]);
    assert.deepEqual(prose(text), ['heading:Talks in Hanoi', 'prose:The talks began.']);
    const [title, body] = d.passages;
    assert.equal(title?.map.toSource(0), text.indexOf('Talks in'));
    assert.equal(body?.map.toSource(4), text.indexOf('talks began'));
    assert.deepEqual(d.problems, []);
  });

  it('reads the body behind a front matter that is still open, with one gentle problem', () => {
    const text = '---\ndate: 2020-03-03\nplace: Hanoi\n\nThe two sides met on Monday and spoke of ships.\n';
    assert.deepEqual(problems(text), ['front-matter@---']);
    assert.equal(readDossier(text).problems[0]?.severity, 'information');
    assert.deepEqual(date(readDossier(text)), ['2020-03-03', 'front-matter']);
    assert.deepEqual(prose(text), ['prose:The two sides met on Monday and spoke of ships.']);
  });

  it('does not take a rule between paragraphs for front matter', () => {
    assert.deepEqual(prose('---\nThe minister spoke.\n---\nThe guest replied.\n'), [
      'prose:---\nThe minister spoke.\n---\nThe guest replied.',
    ]);
    assert.deepEqual(problems('---\nThe minister spoke.\n'), []);
  });

  it('reads half-typed fields and keeps the others', () => {
    const text = '---\ndate: 2020-03-03\nspel\nplace: Hanoi\n---\nText.\n';
    assert.equal(readDossier(text).place, 'Hanoi');
    assert.deepEqual(date(readDossier(text)), ['2020-03-03', 'front-matter']);
    assert.equal(readDossier(text).problems.length, 1);
  });

  it('takes the date of wire copy out of the prose', () => {
    const wire = ' date 2020-03-03 On March 2, the two sides met.';
    assert.deepEqual(date(readDossier(wire)), ['2020-03-03', 'wire']);
    assert.deepEqual(prose(wire), ['prose: On March 2, the two sides met.']);
    assert.deepEqual(date(readDossier('date: 3 March 2020\nHanoi.')), ['2020-03-03', 'wire']);
    assert.deepEqual(date(readDossier('Date: March 3, 2020\nHanoi.')), ['2020-03-03', 'wire']);
    assert.deepEqual(date(readDossier('date 12 of the talks was 2020-03-03.')), [null, 'none']);
    assert.deepEqual(problems('date 2020-02-31 On Monday'), ['invalid-value@2020-02-31']);
  });

  it('falls back to the date in the file name, and lets an option go first', () => {
    const name = 'file:///d/2019-01-01/2024-02-27-dialogue.dossier.txt';
    assert.deepEqual(date(readDossier('Text.', { uri: name })), ['2024-02-27', 'file-name']);
    assert.deepEqual(date(readDossier('Text.', { fileName: '2024-02-27 to 2024-02-28.txt' })), [null, 'none']);
    assert.deepEqual(date(readDossier('Text.', { fileName: '2024-02-30.txt' })), [null, 'none']);
    assert.deepEqual(date(readDossier('date: 2020-03-03\nText.', { date: '2024-02' })), ['2024-02', 'option']);
    assert.deepEqual(date(readDossier('Text.')), [null, 'none']);
  });

  it('has no date where it speaks of a longer time, whatever its name says', () => {
    for (const [period, value] of [
      ['2024-02-27/2024-03-01', '2024-02-27'],
      ['2024-02/2024-02', '2024-02'],
      ['1985/2024', null],
      ['2024-02-01/2024-03-03', null],
      ['2024-02-27/..', null],
      ['../2024-02-27', null],
    ] as const) {
      const text = `---\ndate: ${period}\n---\ndate 2020-03-03 Text.`;
      const d = readDossier(text, { fileName: '2024-05-01.dossier' });
      assert.deepEqual(date(d), [value, 'front-matter'], period);
      const told = d.problems.map(({ severity, span }) => [severity, text.slice(span.start, span.end)]);
      assert.deepEqual(told, value === null ? [['information', period]] : []);
      assert.deepEqual(date(readDossier(text, { date: '2024' })), ['2024', 'option']);
    }
  });

  it('names the value that was meant', () => {
    const message = (field: string) => readDossier(`---\n${field}\n---\n`).problems.map((p) => p.message);
    assert.deepEqual(message('date: 2 March 2020'), ['Write this date as 2020-03-02.']);
    assert.deepEqual(message('date: 2020/3/2'), ['Write this date as 2020-03-02.']);
    assert.deepEqual(message('date: 20200302'), ['Write this date as 2020-03-02.']);
    assert.deepEqual(message('date: 20201302'), ['There is no month 13. Did you mean 2020-02-13?']);
    assert.deepEqual(message('date: 202003022'), [
      '"202003022" is not a date. Write year, month and day, for example 2020-03-03.',
    ]);
    const meant = (date: string) => readDossier(`---\n${date}\n---\nText.\n`).problems.map((problem) => problem.meant);
    assert.deepEqual(meant('date: 20200302'), ['2020-03-02']);
    assert.deepEqual(meant('date: 2020-02-30'), [null]);
    assert.deepEqual(message('date: 2020-13-05'), ['There is no month 13. Did you mean 2020-05-13?']);
    assert.deepEqual(message('date: 31 April 2020'), ['There is no day 31 in 2020-04; its last day is 2020-04-30.']);
    assert.match(message('spelling: en-UK')[0] ?? '', /Did you mean "en-GB"\?$|Did you mean "en-US"\?$/);
    assert.match(message('spellling: en-GB')[0] ?? '', /Did you mean "spelling"\?/);
    assert.deepEqual(message('author: someone'), []);
    assert.deepEqual(message('date:'), []);
  });

  it('reads allowances and rules', () => {
    const text =
      '---\nallow:\n  - rule: rank-not-held\n    text: General Giang\n    reason: as in the source\n  - rule: x\nrules: {weekday-mismatch: off, event-date: bad}\n---\n';
    const d = readDossier(text);
    assert.deepEqual(
      d.allow.map(({ rule, text: words, reason }) => [rule, words, reason]),
      [['rank-not-held', 'General Giang', 'as in the source']],
    );
    assert.deepEqual(d.rules, { 'weekday-mismatch': 'off' });
    assert.deepEqual(problems(text), ['invalid-value@rule: x', 'invalid-value@bad']);
  });

  it('cuts passages at headings and empty lines', () => {
    const long = 'The two sides spoke at length. '.repeat(5).trim();
    const text = `# The talks #\r\n\r\n${long}\r\n\r\nShort.\n\nShort too.\n## Next\n${long}\n`;
    assert.deepEqual(prose(text), [
      'heading:The talks',
      `prose:${long}`,
      'prose:Short.\n\nShort too.',
      'heading:Next',
      `prose:${long}`,
    ]);
    assert.equal(readDossier(text).title, 'The talks');
  });

  it('keeps a byte order mark out of the prose and reads the front matter behind it', () => {
    assert.deepEqual(date(readDossier('\ufeff---\r\ndate: 2020-03-03\r\n---\r\nText.')), [
      '2020-03-03',
      'front-matter',
    ]);
    assert.deepEqual(prose('\ufeffText.'), ['prose:Text.']);
  });

  it('refuses what is too large', () => {
    const d = readDossier('x'.repeat(MAX_LENGTH + 1));
    assert.deepEqual([d.problems.map((p) => p.code), d.passages], [['too-large'], []]);
  });

  it('gives a dossier for any text, with every passage at its place', () => {
    const piece = fc.constantFrom(
      ...[
        '---\n',
        '---\r\n',
        'date: ',
        '2020-03-03',
        'title: ',
        '"',
        '|\n',
        '  ',
        '\n',
        '\n\n',
        '# ',
        'words here',
        ': ',
      ],
      ...['- ', '[', '{', '😀', '\ufeff', '\0', 'allow:\n', 'rules: {a: b}\n', '\t', 'date 2020-03-03 ', '#'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (pieces, yaml) => {
        const text = pieces.join('');
        const d = readDossier(text, { kind: yaml ? 'yaml' : 'text' });
        checkPassages(text, d);
        for (const { span } of d.problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

/** Dossiers as YAML: fields with their passages, strings as prose, and maps that lead back through every style. */
import assert from 'node:assert/strict';
import { readDossier } from '../../server/src/dossier/read.ts';
import { replaceInDossier, replaceInPassage } from '../../server/src/dossier/replace.ts';

const read = (text: string) => readDossier(text, { kind: 'yaml' });
const passages = (text: string) => read(text).passages.map((p) => `${p.kind} ${p.path.join('.')}: ${p.text}`);

const WHOLE = `date: 2024-02-27
place: Hanoi
title: "Tenth Viet Nam\\u2013Japan dialogue"
source: https://example.org/news
language: en
spelling: en-GB
names: family-first
participants:
  - person: Hoang Xuan Chien   # host
    rank: Sen. Lieut. Gen
    office: 'Deputy Minister'
    notes: He spoke first.
  - Serizawa Kiyoshi
events:
  - event: Tenth Dialogue
    date: 2024-02-27
    id: vn-jp-10
agreements:
  - title: >-
      Memorandum on
      cooperation
    signed: 2011-10
timeline:
  - date: 2024-02-26
    text: Arrival in Hanoi.
notes: [One., Two.]
body: |
  The dialogue met 😀 on
  Tuesday.
remarks: {by: "the \\"desk\\"", url: https://example.org/x, n: 3}
`;

describe('dossier, YAML', () => {
  it('reads the header', () => {
    const d = read(WHOLE);
    assert.equal(d.date.value?.edtf, '2024-02-27');
    assert.equal(d.date.from, 'field');
    assert.deepEqual(
      [d.place, d.title, d.spelling, d.names],
      ['Hanoi', 'Tenth Viet Nam–Japan dialogue', 'en-GB', 'family-first'],
    );
    assert.deepEqual(d.problems, []);
  });

  it('reads fields as fields, other strings as prose, and addresses and settings not at all', () => {
    assert.deepEqual(passages(WHOLE), [
      'field place: Hanoi',
      'heading title: Tenth Viet Nam–Japan dialogue',
      'field participants.0.person: Hoang Xuan Chien',
      'field participants.0.rank: Sen. Lieut. Gen',
      'field participants.0.office: Deputy Minister',
      'prose participants.0.notes: He spoke first.',
      'field participants.1: Serizawa Kiyoshi',
      'field events.0.event: Tenth Dialogue',
      'field events.0.date: 2024-02-27',
      'field agreements.0.title: Memorandum on cooperation',
      'field agreements.0.signed: 2011-10',
      'field timeline.0.date: 2024-02-26',
      'prose timeline.0.text: Arrival in Hanoi.',
      'prose notes.0: One.',
      'prose notes.1: Two.',
      'prose body: The dialogue met 😀 on\nTuesday.\n',
      'prose remarks.by: the "desk"',
    ]);
  });

  it('gives each field its place and its passage', () => {
    const { fields, passages: all } = read(WHOLE);
    const office = fields.find((field) => field.path.join('.') === 'participants.0.office');
    assert.ok(office);
    assert.equal(WHOLE.slice(office.span.start, office.span.end), "'Deputy Minister'");
    assert.equal(all[office.passage]?.text, office.value);
    for (const field of fields) assert.deepEqual(all[field.passage]?.path, field.path);
  });

  it('leads from words in a value to the same words in the document', () => {
    const { passages: all } = read(WHOLE);
    for (const [path, words, source] of [
      ['body', '😀 on\nTuesday', '😀 on\n  Tuesday'],
      ['remarks.by', '"desk"', '\\"desk\\"'],
      ['title', 'Nam–Japan', 'Nam\\u2013Japan'],
      ['agreements.0.title', 'on cooperation', 'on\n      cooperation'],
    ] as const) {
      const passage = all.find((p) => p.path.join('.') === path);
      assert.ok(passage);
      const start = passage.text.indexOf(words);
      const place = passage.map.toSourceSpan({ start, end: start + words.length });
      assert.equal(WHOLE.slice(place.start, place.end), source);
    }
  });

  it('changes words in the document, with the quotes that they then need', () => {
    const change = (path: string, old: string, newText: string, text = WHOLE, kind: 'text' | 'yaml' = 'yaml') => {
      const passage = readDossier(text, { kind }).passages.find((p) => p.path.join('.') === path);
      assert.ok(passage);
      const start = passage.text.indexOf(old);
      const edit = replaceInPassage(passage, { start, end: start + old.length }, newText);
      assert.ok(edit);
      return `${text.slice(edit.span.start, edit.span.end)} -> ${edit.newText}`;
    };
    assert.equal(change('participants.0.rank', 'Sen. Lieut. Gen', 'Gen: acting'), "Sen. Lieut. Gen -> 'Gen: acting'");
    assert.equal(change('notes.0', 'One', 'One, two'), "One. -> 'One, two.'");
    assert.equal(change('body', 'Tuesday', 'Monday'), 'Tuesday -> Monday');
    assert.equal(change('', 'Monday', 'Tuesday', 'On Monday.', 'text'), 'Monday -> Tuesday');
    assert.equal(change('title', 'Talks', 'The talks', '---\ntitle: Talks\n---\n', 'text'), 'Talks -> The talks');
  });

  it('changes words at a place of the document in the same way', () => {
    const change = (text: string, old: string, newText: string, dossier = read(text)) => {
      const start = text.indexOf(old);
      const edit = replaceInDossier(dossier, { span: { start, end: start + old.length }, newText });
      assert.ok(edit);
      return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
    };
    assert.equal(change('notes: Gen Giang spoke.\n', 'Gen', '# Gen'), "notes: '# Gen Giang spoke.'\n");
    assert.equal(
      change('notes: >\n  Senior\n  General Giang\n', 'Senior\n  General', 'Gen'),
      'notes: >\n  Gen Giang\n',
    );
    assert.equal(change('notes: "a \\"b\\""\n', 'b', 'c "d"'), 'notes: "a \\"c \\"d\\"\\""\n');
    assert.equal(change('date: 2020-03-03\n', '2020-03-03', '2020-03-04'), 'date: 2020-03-04\n');
    const text = "---\ntitle: 'Prime Minister’s visit'\n---\nPrime Minister Chinh came.\n";
    const minister = (from: number) =>
      change(text.slice(from), 'Prime Minister', "Japan's PM", readDossier(text.slice(from)));
    assert.equal(minister(0), "---\ntitle: 'Japan''s PM’s visit'\n---\nPrime Minister Chinh came.\n");
    assert.equal(minister(text.indexOf('Prime Minister Chinh')), "Japan's PM Chinh came.\n");
  });

  it('reads a record wherever a person stands in it', () => {
    assert.deepEqual(passages('people:\n  - &g {person: Giang, rank: General, say: Yes}\nparticipants: [*g]\n'), [
      'field people.0.person: Giang',
      'field people.0.rank: General',
      'prose people.0.say: Yes',
      'field participants.0.person: Giang',
      'field participants.0.rank: General',
    ]);
  });

  it('reads lists, bare texts and several documents', () => {
    assert.deepEqual(passages('- One.\n- 2\n- [Three.]\n---\nFour.\n'), [
      'prose 0: One.',
      'prose 2.0: Three.',
      'prose : Four.',
    ]);
  });

  it('reads no YAML document that has a date of its own, and none behind it', () => {
    const text = 'date: 2020-03-03\n---\nbody: One.\n---\ndate: 2024-02-27\nbody: Two.\n---\nbody: Three.\n';
    assert.deepEqual(passages(text), ['prose body: One.']);
    const [problem, ...others] = read(text).problems;
    assert.deepEqual([problem?.code, problem?.severity, others], ['yaml-limits', 'warning', []]);
    assert.equal(problem?.span.start, text.lastIndexOf('date'));
  });

  it('offers no change of what an alias repeats elsewhere', () => {
    const text = `title: &t A General
participants:
  - person: An
    rank: &r General
    notes: &alone General
  - person: Mori
    rank: *r
  - &m {person: Giang, rank: General}
  - <<: *m
events: &e [{event: A General}]
again: [*e, *t]
`;
    const d = read(text);
    const changed = d.passages
      .filter((passage) => passage.text.endsWith('General'))
      .map((passage) => [passage.path.join('.'), replaceInPassage(passage, { start: 0, end: 1 }, 'X') !== null]);
    assert.deepEqual(changed, [
      ['title', false],
      ['participants.0.rank', false],
      ['participants.0.notes', true],
      ['participants.1.rank', true],
      ['participants.2.rank', false],
      ['participants.3.rank', false],
      ['events.0.event', false],
    ]);
    const front = readDossier('---\ntitle: &t A General\nsource: *t\n---\nText.\n');
    assert.equal(replaceInDossier(front, { span: { start: 14, end: 15 }, newText: 'X' }), null);
  });

  it('keeps everything around a mistake, and says what it is', () => {
    const text = 'date: 2024-02-27\ntitle: Hanoi: a visit\nparticpants:\n  - person: Giang\nbody: |\n  Text.\n';
    assert.deepEqual(passages(text), [
      'heading title: Hanoi: a visit',
      'field particpants.0.person: Giang',
      'prose body: Text.\n',
    ]);
    assert.deepEqual(
      read(text).problems.map((p) => [p.code, p.severity, text.slice(p.span.start, p.span.end)]),
      [
        ['yaml', 'error', 'Hanoi: a visit'],
        ['unknown-key', 'information', 'particpants'],
      ],
    );
  });

  it('reads the first YAML document that has something in it', () => {
    for (const empty of ['---\n---\n', '---\n# a comment\n---\n', '# a comment\n---\n', '---\n...\n---\n']) {
      const { date, problems, passages: found } = read(`${empty}date: 2024-02-27\nbody: Text.\n`);
      assert.deepEqual([date.value?.edtf, problems, found.length], ['2024-02-27', [], 1], empty);
    }
  });

  it('goes by the ending of the name', () => {
    assert.equal(readDossier('a: b', { uri: 'file:///x.dossier.yml' }).kind, 'yaml');
    assert.equal(readDossier('a: b', { fileName: 'x.yaml.txt' }).kind, 'text');
  });
});

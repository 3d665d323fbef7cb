/** Dossiers with anchors, aliases and merge keys: what they repeat makes claims in its place, once. */
import assert from 'node:assert/strict';
import { readDossier } from '../../server/src/dossier/read.ts';
import { analyseText, applyEdits, findingsIn, mentioned } from '../support/analyseText.ts';

const read = (text: string) => readDossier(text, { kind: 'yaml' });

/** "kind path: text", with the source that it leads to where that is another. */
function passages(text: string): string[] {
  return read(text).passages.map(({ kind, path, text: words, map, repeats }) => {
    const source = text.slice(map.toSource(0), map.toSourceEnd(words.length));
    return `${kind} ${path.join('.')}: ${words}${source === words ? '' : ` @${source}`}${repeats ? ' again' : ''}`;
  });
}

/** "rule at words". */
function found(text: string): string[] {
  return findingsIn(text, { kind: 'yaml' }).map(({ code, span }) => `${code} at ${text.slice(span.start, span.end)}`);
}

const KHAI = 'base: &khai\n  person: dinh-van-khai\n  rank: General\n';

describe('dossier, aliases and merge keys', () => {
  it('reads what they repeat at their place', () => {
    assert.deepEqual(passages(`${KHAI}participants:\n  - *khai\n  - {<<: *khai, rank: Colonel, notes: Here.}\n`), [
      'field base.person: dinh-van-khai',
      'field base.rank: General',
      'field participants.0.person: dinh-van-khai @*khai again',
      'field participants.0.rank: General @*khai again',
      'field participants.1.person: dinh-van-khai @*khai again',
      'field participants.1.rank: Colonel',
      'prose participants.1.notes: Here.',
    ]);
  });

  it('reads through an alias what nobody has read where it stands, and text but once', () => {
    assert.deepEqual(
      passages('date: &d 2024-02-27\nevents:\n  - {event: Talks, date: *d}\nbody: &b One.\nnotes: *b\n'),
      ['field events.0.event: Talks', 'field events.0.date: 2024-02-27 @*d', 'prose body: One.'],
    );
    assert.deepEqual(passages('source: &s Some text.\nbody: *s\n'), ['prose body: Some text. @*s']);
  });

  it('reads the header through them', () => {
    const d = read(
      'defaults: &d {spelling: en-GB, names: family-first}\nday: &day 2024-02-27\ndate: *day\n<<: *d\nallow: [&a {rule: rank-not-held, text: General}, *a]\n',
    );
    assert.deepEqual(
      [d.date.value?.edtf, d.spelling, d.names, d.allow.length],
      ['2024-02-27', 'en-GB', 'family-first', 2],
    );
    assert.deepEqual(d.problems, []);
  });

  it('holds the claims of a merged record against its own date and title', () => {
    const then = KHAI.replace('General', 'Lieutenant General');
    const text = `date: 2022-03-01\n${then}participants:\n  - <<: *khai\n    rank: General\n  - <<: *khai\n    rank: Colonel\n  - {<<: *khai, date: 2016}\n  - {<<: *khai, date: 2012}\n`;
    assert.deepEqual(found(text), [
      'rank-not-held at Lieutenant General',
      'rank-not-held at Colonel',
      'rank-not-held at *khai',
    ]);
  });

  it('tells a mistake once, however often an alias repeats it', () => {
    const wrong = KHAI.replace('General', 'Colonel');
    const text = `date: 2022-03-01\n${wrong}participants: [*khai, *khai]\nmore:\n  - <<: *khai\n  - *khai\n`;
    assert.deepEqual(found(text), ['rank-not-held at Colonel']);
    assert.deepEqual(found('participants:\n  - person: &p dinh-van-kha\n  - person: *p\n'), [
      'unknown-reference at dinh-van-kha',
    ]);
  });

  it('reads a rank that two share by the country of each', () => {
    const text =
      'date: 2021-03-02\nparticipants:\n  - {person: Dinh Van Khai, rank: &g Senior Lieutenant General}\n  - {person: Ho Thanh Yen, rank: *g}\n';
    assert.deepEqual(found(text), []);
    const later = text.replace('2021-03-02', '2022-03-01');
    assert.deepEqual(found(later), ['rank-not-held at Senior Lieutenant General']);
  });

  it('puts the right value in the place of an alias, and leaves merge keys alone', () => {
    const text =
      'date: 2022-03-01\nparticipants:\n  - {person: Dinh Van Khai, rank: &r General}\n  - {person: Ho Thanh Yen, rank: *r}\n';
    const [finding] = findingsIn(text, { kind: 'yaml' });
    assert.equal(text.slice(finding?.span.start, finding?.span.end), '*r');
    assert.ok(applyEdits(text, finding?.fixes[0]?.edits ?? []).endsWith('rank: Senior Lieutenant General}\n'));
    const merged = `date: 2022-03-01\nbase: &b {rank: Colonel}\nparticipants:\n  - {<<: *b, person: dinh-van-khai}\n`;
    const [other] = findingsIn(merged, { kind: 'yaml' });
    assert.deepEqual([merged.slice(other?.span.start, other?.span.end), other?.fixes], ['*b', []]);
  });

  it('mentions nobody twice', () => {
    const text = `${KHAI}participants: [*khai]\n`;
    assert.deepEqual(mentioned(analyseText(text, { kind: 'yaml' }), 'person', 'rank'), [
      'dinh-van-khai → dinh-van-khai',
      'General → xa-general',
    ]);
  });

  it('bounds bombs of records', () => {
    const levels = Array.from({ length: 8 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}*l${i}]\n`);
    const text = `l0: &l0 {person: dinh-van-khai, rank: Colonel}\n${levels.join('')}participants: *l8\ndate: 2022-03-01\nplace: Hanoi\n`;
    const started = performance.now();
    const analysis = analyseText(text, { kind: 'yaml' });
    assert.ok(performance.now() - started < 5000, String(performance.now() - started));
    assert.ok(analysis.dossier.passages.length < 50_000, String(analysis.dossier.passages.length));
    assert.equal(analysis.dossier.place, 'Hanoi');
    assert.equal(analysis.dossier.problems.filter(({ message }) => message.includes('stand for more than')).length, 1);
  });
});

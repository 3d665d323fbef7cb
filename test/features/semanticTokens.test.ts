/** Semantic tokens: which words have which colour, nested and over line ends, and that no two overlap. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { semanticLegend } from '../../server/src/lsp/abilities.ts';
import { repositoryRoot } from '../support/repository.ts';
import { snapshotOf } from './fixture.ts';

function tokens(text: string, from = 0, to = text.length): readonly string[] {
  return semanticTokens(snapshotOf(text), { start: from, end: to }).map(
    ({ span, type, modifiers }) => `${[type, ...modifiers].join('.')} ${text.slice(span.start, span.end)}`,
  );
}

describe('semantic tokens', () => {
  it('are described for authors of themes', () => {
    const { contributes } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'));
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), semanticLegend.tokenTypes);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), semanticLegend.tokenModifiers);
  });

  it('say of each mention what it is and whether the registry has it', () => {
    assert.deepEqual(tokens('General Dinh Van Khai and Colonel Xuvak Brel met on 3 March 2020.'), [
      'rank.known General',
      'person.known Dinh Van Khai',
      'rank.known Colonel',
      'person Xuvak Brel',
      'date 3 March 2020',
    ]);
  });

  it('give nested mentions their own words', () => {
    assert.deepEqual(tokens('the Chief of the Royal Navy of Borduria spoke'), [
      'office Chief of the',
      'organisation Royal Navy of Borduria',
    ]);
  });

  it('end with the line and leave its indentation out', () => {
    assert.deepEqual(tokens('Yesterday Dinh Van\n   Khai left.'), [
      'date Yesterday',
      'person.known Dinh Van',
      'person.known Khai',
    ]);
  });

  it('mark a date that cannot be', () => {
    assert.deepEqual(tokens('on 31 April 2020'), ['date.defective 31 April 2020']);
  });

  it('are given for a part of the document', () => {
    const text = `Dinh Van Khai left.\n\n${'It rained. '.repeat(40)}\n\nTachibana Kenzo stayed.`;
    assert.deepEqual(tokens(text, 0, 30), ['person.known Dinh Van Khai']);
  });

  it('never overlap, stand in order, and hold no line end', () => {
    const words = fc.constantFrom(
      'General',
      'Dinh Van Khai',
      'the Chief of the General Staff of the Arvanian People’s Army',
      'on 31 April 2020',
      '\n',
      '  ',
      ', ',
      'the 9th Defence Policy Dialogue',
      'and',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { span } of semanticTokens(snapshotOf(text), { start: 0, end: text.length })) {
          assert.ok(end <= span.start && span.start < span.end);
          assert.ok(!text.slice(span.start, span.end).includes('\n'));
          end = span.end;
        }
      }),
      { numRuns: 100 },
    );
  });
});

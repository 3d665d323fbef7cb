/** The body of a text read again after edits is the body read anew, and what the edits did not touch is the same string. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bodyMemo, passagesOf } from '../../server/src/dossier/body.ts';

const paragraph =
  'The delegation met in the new hall of the ministry and spoke at length of visits, training and the sea lanes. ';
const line = fc.constantFrom(
  paragraph,
  paragraph.repeat(2),
  paragraph.repeat(90),
  '# A heading',
  '  ## Another #',
  '',
  ' \t',
  'Short.',
  '会談した。',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, newline]) => lines.join(newline));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat(300),
  insert: fc.oneof(fc.constantFrom('\n\n', '\n', '# ', 'x', '', paragraph, `${paragraph}\n\n`), text),
});

const seen = (passages: ReturnType<typeof passagesOf>) =>
  passages.map(({ text: words, kind, map }) => [words, kind, map.toSource(0), map.toSource(map.length)]);

describe('the body of a text', () => {
  it('is the same after edits as read anew', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.array(edit, { maxLength: 6 }), (first, begin, edits) => {
        const memo = bodyMemo();
        let now = first;
        let start = Math.min(begin, now.length);
        passagesOf(now, start, memo);
        for (const { at, remove, insert } of edits) {
          const from = at % (now.length + 1);
          now = now.slice(0, from) + insert + now.slice(from + remove);
          start = Math.min(start + (at % 7 === 0 ? 1 : 0), now.length);
          assert.deepEqual(seen(passagesOf(now, start, memo)), seen(passagesOf(now, start)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the passages before an edit, and the text of those behind it', () => {
    const memo = bodyMemo();
    const paragraphs = Array.from({ length: 50 }, (_, i) => `${i} ${paragraph.repeat(2)}`);
    const before = passagesOf(paragraphs.join('\n\n'), 0, memo);
    paragraphs[20] = `x${paragraphs[20]}`;
    const after = passagesOf(paragraphs.join('\n\n'), 0, memo);
    assert.equal(after.filter((passage, i) => passage === before[i]).length, 20);
    assert.equal(after.length, 50);
    assert.equal(after[49]?.map.toSource(0), (before[49]?.map.toSource(0) ?? 0) + 1);
  });
});

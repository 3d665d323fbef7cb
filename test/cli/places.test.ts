/** Lines and columns as people count them, whatever the line ends. */
import assert from 'node:assert/strict';
import { type Place, placesIn } from '../../server/src/cli/places.ts';

describe('places', () => {
  it('count lines and columns from one, in UTF-16 units', () => {
    const text = 'One 😀\r\ntwo\rthree\n\nfive';
    const { at } = placesIn(text);
    const found = ['One', '\r', 'two', 'three', 'five'].map((word) => at(text.indexOf(word)));
    assert.deepEqual(
      found.map(({ line, column }) => `${line}:${column}`),
      ['1:1', '1:7', '2:1', '3:1', '5:1'],
    );
    assert.deepEqual(at(text.length), { line: 5, column: 5 });
  });

  it('do not count a byte order mark', () => {
    const text = '\ufeffOne\ntwo';
    const { at, lineAt, offset } = placesIn(text);
    assert.deepEqual([at(0), at(1), at(5)], [place(1, 1), place(1, 1), place(2, 1)]);
    assert.deepEqual(
      [lineAt(2), lineAt(5)],
      [
        { start: 1, end: 4 },
        { start: 5, end: 8 },
      ],
    );
    assert.deepEqual([offset(0), offset(1), offset(5)], [0, 0, 4]);
  });

  it('know the line of an offset without its break', () => {
    const text = 'One 😀\r\ntwo\rthree\n\nfive';
    const { lineAt } = placesIn(text);
    const lines = ['e 😀', 'wo', 'hree', '\nfive', 'ive'].map((word) => {
      const { start, end } = lineAt(text.indexOf(word));
      return text.slice(start, end);
    });
    assert.deepEqual(lines, ['One 😀', 'two', 'three', '', 'five']);
  });
});

function place(line: number, column: number): Place {
  return { line, column };
}

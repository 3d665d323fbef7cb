/** What is no date stays unread, whatever the order of numeric dates and the dossier's date. */
import assert from 'node:assert/strict';
import { NOT_DATES } from './notDates.ts';
import { dateReader, lines } from './read.ts';

describe('not dates', () => {
  const read = dateReader();

  it('has at least 200 cases, each once', () => {
    assert.ok(NOT_DATES.length >= 200);
    assert.equal(new Set(NOT_DATES).size, NOT_DATES.length);
  });

  it('reads none of them', () => {
    const wrong = NOT_DATES.flatMap((text) =>
      ([null, 'dmy', 'mdy'] as const).flatMap((order) =>
        [null, '2024-03-01'].flatMap((on) =>
          lines(text, read(text, { on, order })).map((line) => `${text} -> ${line}`),
        ),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

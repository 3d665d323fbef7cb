/** What is no date stays unread, whatever the order of numeric dates and the dossier's date. */
import assert from 'node:assert/strict';
import { MORE_NOT_DATES } from './moreNotDates.ts';
import { NOT_DATES } from './notDates.ts';
import { dateReader, lines } from './read.ts';

describe('not dates', () => {
  const texts = [...NOT_DATES, ...MORE_NOT_DATES];
  const read = dateReader();

  it('has at least 600 cases, each once', () => {
    assert.ok(texts.length >= 600);
    assert.equal(new Set(texts).size, texts.length);
  });

  it('reads none of them', () => {
    const wrong = texts.flatMap((text) =>
      ([null, 'dmy', 'mdy'] as const).flatMap((order) =>
        [null, '2024-03-01'].flatMap((on) =>
          lines(text, read(text, { on, order })).map((line) => `${text} -> ${line}`),
        ),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

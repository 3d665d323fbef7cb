/** Lists and ordinals in English. */
import assert from 'node:assert/strict';
import { listed } from '../../server/src/text/listed.ts';
import { ordinalInStyle, ordinalText } from '../../server/src/text/ordinals.ts';

describe('listed', () => {
  it('puts "or" before the last of several', () => {
    assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed), ['', 'a', 'a or b', 'a, b or c']);
  });
});

describe('ordinals', () => {
  it('end as they are spoken', () => {
    const written = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 112, 113].map(ordinalText).join(' ');
    assert.equal(written, '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 113th');
  });

  it('are words where the text has words', () => {
    const styles = [ordinalInStyle(10, '9th'), ordinalInStyle(10, 'ninth'), ordinalInStyle(10, 'Ninth')];
    assert.deepEqual([...styles, ordinalInStyle(31, 'ninth')], ['10th', 'tenth', 'Tenth', 'thirty-first']);
    assert.deepEqual(
      [60, 45, 100].map((n) => ordinalInStyle(n, 'ninth')),
      ['sixtieth', 'forty-fifth', '100th'],
    );
  });

  for (const [written, right] of [
    ['9', '10'],
    ['9 th', '10th'],
    ['2<sup>nd</sup>', '10<sup>th</sup>'],
    ['2<sup>nd', '10<sup>th'],
    ['2^{nd}', '10^{th}'],
    ['9TH', '10th'],
    ['IX', 'X'],
    ['lần thứ 9', 'lần thứ 10'],
    ['lần thứ chín', 'lần thứ 10'],
    ['第9回', '第10回'],
    ['第９回', '第１０回'],
    ['第九回', '第10回'],
  ] as const) {
    it(`are written as ${written} is`, () => assert.equal(ordinalInStyle(10, written), right));
  }
});

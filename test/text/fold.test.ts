/** Properties of folding: the map ascends, round trips contain themselves, folding a slice gives the folded slice. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldText, sourceEnd, sourceStart } from '../../server/src/text/fold.ts';

const pieces = fc.constantFrom(
  'Phan Văn Giang',
  'ĐỖ Bá Tỵ',
  'Hoàng',
  'Hoa\u0300ng',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '\t',
  '\u00a0',
  '\u3000',
  '’',
  "'",
  '–',
  'Ｍａｊ．',
  '山崎',
  'ß',
  'Æ',
  'œuvre',
  '🛡️',
  '\u00ad',
  '\u200b',
  'e\u0301\u0323',
  '\ud800',
  '12',
  'ﾔﾏ',
  '.',
  'İ',
  'ẞ',
);
const prose = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
  .map((p) => p.join(''));

describe('fold', () => {
  it('maps case, diacritics, đ, width, quotes, dashes and line wraps', () => {
    assert.equal(foldText('Đỗ  Bá\n Tỵ’s ＭＡＪ．– Gen\u00a0X'), "do ba ty's maj.- gen x");
    assert.equal(foldText('Nguyê\u0303n'), 'nguyen');
    assert.equal(foldText('one\r\ntwo\n\nthree'), 'one two\u2029three');
    assert.equal(foldText('髙市、北澤、山﨑、斉藤、\ufa19'), '高市、北沢、山崎、斉藤、神');
    assert.equal(foldText('Straße Æsir'), 'strasse aesir');
  });

  it('gives offsets that ascend and stay in the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const folded = fold(text);
        assert.equal(folded.starts[folded.length], text.length);
        for (let i = 1; i <= folded.length; i++) {
          assert.ok(sourceStart(folded, i - 1) <= sourceStart(folded, i));
          assert.ok(sourceEnd(folded, i) > sourceStart(folded, i - 1));
        }
      }),
    );
  });

  it('maps a folded span to the source and back to a span that contains it', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        fc.pre(folded.length > 0);
        const from = a % folded.length;
        const to = from + 1 + (b % (folded.length - from));
        const start = sourceStart(folded, from);
        const end = sourceEnd(folded, to);
        let back = 0;
        while (sourceStart(folded, back) < start) back++;
        let last = folded.length;
        while (sourceStart(folded, last - 1) >= end) last--;
        assert.ok(back <= from && last >= to);
      }),
    );
  });

  it('folds a slice on map boundaries to the folded slice', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const boundary = (i: number) => i === 0 || sourceStart(folded, i) !== sourceStart(folded, i - 1);
        const from = a % (folded.length + 1);
        const to = from + (b % (folded.length - from + 1));
        fc.pre(boundary(from) && boundary(to));
        const slice = text.slice(from === 0 ? 0 : sourceStart(folded, from), sourceStart(folded, to));
        const expected = String.fromCharCode(...folded.units.subarray(from, to));
        assert.equal(foldText(slice), expected);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(prose, (text) => assert.equal(foldText(foldText(text)), foldText(text))),
      { examples: [['\n\u0001\t']] },
    );
  });
});

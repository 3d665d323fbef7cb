/** Any text gives mentions inside it, in order and apart, with values that print and parse, in linear time. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseEdtf } from '../../../server/src/time/edtf.ts';
import { slowness } from '../../support/linear.ts';
import { dateReader } from './read.ts';

const PIECES = [
  ..."0 1 2 3 12 27 29 31 90 99 1325 1990 2000 2023 2024 9999 / - – . , : ( ) ' ~ \n \n\n + % $ # st th s".split(' '),
  ...'January Feb. march May Sept Monday Sun tues the of on in from to until between and before after since by'.split(
    ' ',
  ),
  ...'last this next past same that early mid end later ago week month year quarter days decades Q3 H1 FY spring'.split(
    ' ',
  ),
  ...'first second twenty twentieth nineteen two thousand hundred a few within every No. Resolution will met'.split(
    ' ',
  ),
  ...'ngày tháng năm thứ hai chủ nhật tuần quý tới trước đến cùng hôm qua mồng'.split(' '),
  ...'年 月 日 今 来週 曜日 令和 元 平成 から まで 以降 第 四半期 （火） 同 翌日 二 十 千 ２ 前 後'.split(' '),
];

describe('date recogniser on any text', () => {
  const read = dateReader();
  const text = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(''));
  const on = fc.constantFrom(null, '2024-03-01', '2023-11', '2020', '0001-01-01');
  const order = fc.constantFrom('dmy' as const, 'mdy' as const, null);

  it('gives ordered mentions with sound readings', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 40 })), on, order, (input, date, dayOrder) => {
        let floor = 0;
        for (const { span, reading } of read(input, { on: date, order: dayOrder })) {
          assert.ok(span.start >= floor && span.end > span.start && span.end <= input.length);
          floor = span.end;
          for (const value of [reading.value, ...reading.alternatives]) {
            if (value !== null) assert.deepEqual(parseEdtf(value.edtf), value, input);
          }
          if (reading.defect !== null && reading.defect !== 'weekday') assert.equal(reading.value, null);
          if (reading.weekday)
            assert.ok(reading.weekday.span.start >= span.start && reading.weekday.span.end <= span.end);
        }
      }),
      { seed: 4, numRuns: 4000 },
    );
  });

  it('takes time in proportion to length on its worst inputs', function () {
    // A busy machine may need every attempt.
    this.timeout(20_000);
    const worst = [
      '12 ',
      '1/',
      '1-',
      '1.',
      'early late mid end of the ',
      'March 2, ',
      '3 years 2 months and ',
      'last next this ',
      'Monday (',
      'ngày tháng năm thứ hai ',
      '一二三四五六七八九十月日年',
      'from 3 to ',
      'first second third of ',
      '2023, ',
      'two thousand and ',
      'the same day of the ',
      'week of the week of ',
      'within the next ',
      '5 and 6 and ',
      '5, 6, 7, ',
      'in 2021: on 5 May and on 6 ',
      '5 May 2021 and ',
      '- Monday, 09:00 – talks\n',
      'that was to be held in May; ',
    ];
    const slow = worst.flatMap((unit) => {
      const growth = slowness((times) => unit.repeat(Math.ceil((3000 * times) / unit.length)), read);
      return growth === null ? [] : `${unit}: ${growth}`;
    });
    assert.deepEqual(slow, []);
  });
});

describe('date recogniser on a megabyte without a line end', () => {
  const read = dateReader();
  const repeated = [
    'a ',
    'a few ',
    'March 2, Monday ',
    '2 March Monday ',
    'Monday March 2 ',
    'đầu thế ',
    'the last first week of ',
    'two weeks after ',
    'tenth Monday of ',
    'ngày hôm ',
    'quý đầu ',
    '今日から',
    '翌年の',
  ];
  for (const unit of repeated) {
    // Reading that looks ahead by calling itself runs out of stack here.
    it(`is not nested too deep: “${unit.trim()}”`, () => {
      assert.ok(read(unit.repeat(1_000_000 / unit.length)).length >= 0);
    });
  }
});

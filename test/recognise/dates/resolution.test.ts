/** How dates are resolved, what is kept of it, and which defects are seen. */
import assert from 'node:assert/strict';
import { dateReader, lines, type ReadOptions } from './read.ts';

const read = dateReader();

function reading(text: string, options?: ReadOptions) {
  const mentions = read(text, options);
  assert.equal(mentions.length, 1, lines(text, mentions).join(' | '));
  const reading = mentions[0]?.reading;
  assert.ok(reading);
  return reading;
}

describe('date resolution', () => {
  it('says which parts are written and where the others come from', () => {
    const full = reading('on 2 March 2020');
    assert.deepEqual(full.written, { year: true, month: true, day: true });
    assert.equal(full.resolvedBy, 'written');
    const yearless = reading('On March 2 they met.');
    assert.deepEqual(yearless.written, { year: false, month: true, day: true });
    assert.equal(yearless.resolvedBy, 'dossier-date');
    const relative = reading('next month');
    assert.deepEqual(relative.written, { year: false, month: false, day: false });
    assert.equal(relative.resolvedBy, 'relative');
    assert.equal(reading('in November last year').resolvedBy, 'relative');
  });

  it('names no day without a dossier date', () => {
    for (const text of ['On March 2 they met.', 'They met on Monday.', 'last week', 'today', 'on the 27th.']) {
      const found = reading(text, { on: null });
      assert.equal(found.value, null, text);
      assert.equal(found.resolvedBy, 'unresolved', text);
      assert.equal(found.defect, null, text);
    }
    assert.equal(reading('on 2 March 2020', { on: null }).value?.edtf, '2020-03-02');
  });

  it('stays near the dossier date whatever the tense', () => {
    assert.equal(reading('On March 2 they met.', { on: '2020-03-01' }).value?.edtf, '2020-03-02');
    assert.equal(reading('On 30 December they met.', { on: '2020-01-02' }).value?.edtf, '2019-12-30');
    assert.equal(reading('On 2 January they will meet.', { on: '2019-12-30' }).value?.edtf, '2020-01-02');
  });

  it('lets a later date lean on a full one before it', () => {
    const text = 'The ship served from November 2019. In December she was sold.';
    assert.deepEqual(lines(text, read(text)), ['November 2019 = 2019-11', 'December = 2019-12']);
    assert.equal(read(text)[1]?.reading.resolvedBy, 'earlier-date');
    const near = 'The memorandum of October 2011 was renewed on March 2.';
    assert.deepEqual(lines(near, read(near)), ['October 2011 = 2011-10', 'March 2 = 2024-03-02']);
  });

  it('reads "that year" and "the following day" from the date before', () => {
    const text = 'He was promoted on 12 July 2021. The following day he left. In December that year he returned.';
    assert.deepEqual(lines(text, read(text)), [
      '12 July 2021 = 2021-07-12',
      'The following day = 2021-07-13',
      'December that year = 2021-12',
    ]);
    assert.deepEqual(lines('In that year', read('In that year')), []);
  });

  it('takes the numeric order from the dossier, then from its other dates', () => {
    assert.equal(reading('04/03/2024', { order: 'dmy' }).value?.edtf, '2024-03-04');
    assert.equal(reading('04/03/2024', { order: 'mdy' }).value?.edtf, '2024-04-03');
    const shown = '04/03/2024 and 13/3/2024';
    assert.deepEqual(lines(shown, read(shown)), ['04/03/2024 = 2024-03-04', '13/3/2024 = 2024-03-13']);
    const torn = '04/03/2024, 13/3/2024 and 3/13/2024';
    assert.equal(read(torn)[0]?.reading.defect, 'ambiguous');
    const open = reading('04/03/2024');
    assert.equal(open.defect, 'ambiguous');
    assert.equal(open.value, null);
    assert.deepEqual(
      open.alternatives.map((value) => value.edtf),
      ['2024-03-04', '2024-04-03'],
    );
    assert.equal(reading('4/4/2024').value?.edtf, '2024-04-04');
  });

  it('takes the numeric order of a range from its ends', () => {
    assert.equal(reading('8/10/2012 - 8/15/2012').value?.edtf, '2012-08-10/2012-08-15');
    assert.equal(reading('2/7/2024 to 5/6/2024').value?.edtf, '2024-02-07/2024-05-06');
    assert.equal(reading('2/7/2024 to 5/6/2024', { order: 'dmy' }).defect, 'reversed');
    assert.equal(reading('3/4/2024 to 5/6/2024').defect, 'ambiguous');
    assert.deepEqual(
      reading('3/4/2024 to 5/6/2024').alternatives.map((value) => value.edtf),
      ['2024-04-03/2024-06-05', '2024-03-04/2024-05-06'],
    );
    assert.equal(reading('10/6/2023 to 3/6/2023').defect, 'reversed');
    const shown = 'from 3/4/2024 to 5/6/2024, and on 4/25/2024';
    assert.equal(read(shown)[0]?.reading.value?.edtf, '2024-03-04/2024-05-06');
  });
});

describe('date defects', () => {
  it('flags days that do not exist', () => {
    for (const text of [
      '31 April 2024',
      'April 31',
      '29 February 2023',
      'February 30',
      '2024-02-30',
      '2024-13-01',
      '31/6/2022',
      '06/31/2022',
      '32/13/2020',
      'June 10 - 31, 2022',
      '27-30 February 2024',
      '0 March 2024',
      '29 February 1900',
    ]) {
      const found = reading(text);
      assert.equal(found.defect, 'impossible', text);
      assert.equal(found.value, null, text);
    }
    assert.equal(reading('29 February 2000').defect, null);
  });

  it('does not take nought for a day without a year', () => {
    for (const text of ['In May, 0 were hurt.', 'Codes 0DEC and 0MAR.', 'There were 0 June arrivals.'])
      assert.ok(
        read(text).every((mention) => mention.reading.defect === null),
        text,
      );
  });

  it('offers the nearest days that exist in place of one that does not', () => {
    for (const [text, ...days] of [
      ['31 April 2024', '2024-04-30', '2024-05-01'],
      ['April 31', '2024-04-30', '2024-05-01'],
      ['29 February 2023', '2023-02-28', '2023-03-01'],
      ['30 February', '2024-02-29', '2024-03-01'],
      ['0 March 2024', '2024-02-29', '2024-03-01'],
      ['31/6/2022', '2022-06-30', '2022-07-01'],
      ['06/31/2022', '2022-06-30', '2022-07-01'],
      ['2024-02-30', '2024-02-29', '2024-03-01'],
      ['27-30 February 2024', '2024-02-27/2024-02-29', '2024-02-27/2024-03-01'],
      ['ngày 31 tháng 4 năm 2024', '2024-04-30', '2024-05-01'],
      ['ngày 31/4/2024', '2024-04-30', '2024-05-01'],
      ['2024年2月30日', '2024-02-29', '2024-03-01'],
      ['令和6年4月31日', '2024-04-30', '2024-05-01'],
      ['2024-13-01'],
    ]) {
      const found = reading(text ?? '');
      assert.equal(found.defect, 'impossible', text);
      assert.deepEqual(
        found.alternatives.map((value) => value.edtf),
        days,
        text,
      );
    }
  });

  it('compares the weekday, wherever it stands', () => {
    for (const text of [
      'Monday, 27 February 2024',
      '27 February 2024 (Monday)',
      'Monday, February 27',
      '2024年2月27日（月）',
    ]) {
      const found = reading(text);
      assert.equal(found.defect, 'weekday', text);
      assert.equal(found.value?.edtf, '2024-02-27', text);
      assert.equal(found.weekday?.day, 1);
    }
    assert.equal(reading('Tuesday, 27 February 2024').defect, null);
    const text = 'On Monday, March 5, they met.';
    const weekday = reading(text).weekday;
    assert.ok(weekday);
    assert.equal(text.slice(weekday.span.start, weekday.span.end), 'Monday');
  });

  it('takes another year when the weekday is right there and the date is far away', () => {
    assert.equal(reading('Tuesday, 27 June', { on: '2024-03-01' }).value?.edtf, '2023-06-27');
  });

  it('sees reversed ranges and keeps the right order', () => {
    for (const [text, swapped] of [
      ['from 10 to 5 March 2024', '2024-03-05/2024-03-10'],
      ['August 10 to 7, 2023', '2023-08-07/2023-08-10'],
      ['in 2023-2021', '2021/2023'],
      ['from 5 May 2023 to 3 April 2023', '2023-04-03/2023-05-05'],
      ['từ ngày 10 tháng 3 đến ngày 5 tháng 3 năm 2024', '2024-03-05/2024-03-10'],
    ] as const) {
      const found = reading(text);
      assert.equal(found.defect, 'reversed', text);
      assert.equal(found.value, null);
      assert.deepEqual(
        found.alternatives.map((value) => value.edtf),
        [swapped],
      );
    }
  });
});

/** Weekdays that do not belong to the date beside them. */
import { weekdayMismatch } from '../../server/src/rules/weekday-mismatch.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(weekdayMismatch, {
  invalid: [
    {
      text: 'They arrived in Scotland on ⟦Sunday⟧weekday-mismatch, 9 January 1995.',
      fixed: 'They arrived in Scotland on Monday, 9 January 1995.',
    },
    { text: '14 March 2023 was a ⟦Monday⟧weekday-mismatch.', fixed: '14 March 2023 was a Tuesday.' },
    { text: 'March 14, 2023, falls on a ⟦Monday⟧weekday-mismatch.', fixed: 'March 14, 2023, falls on a Tuesday.' },
    {
      text: 'Bản ghi ngày 7/1/2014 (⟦Thứ Tư⟧weekday-mismatch) được lưu.',
      fixed: 'Bản ghi ngày 7/1/2014 (Thứ Ba) được lưu.',
    },
    {
      text: 'Đoàn về nước ngày 7 tháng 1 năm 2014 (⟦chủ nhật⟧weekday-mismatch).',
      fixed: 'Đoàn về nước ngày 7 tháng 1 năm 2014 (thứ ba).',
    },
    {
      text: 'Write it as of ⟦Thursday⟧weekday-mismatch, July 3, 10:02.',
      fixed: 'Write it as of Monday, July 3, 10:02.',
    },
    {
      text: 'Until ⟦Monday⟧weekday-mismatch, 14 March 2023, the hall was closed.',
      fixed: 'Until Tuesday, 14 March 2023, the hall was closed.',
    },
    {
      text: 'notes:\n  - text: |\n            The hall was closed until\n            ⟦Monday⟧weekday-mismatch, 14 March 2023.\n',
      kind: 'yaml',
      fixed: 'notes:\n  - text: |\n            The hall was closed until\n            Tuesday, 14 March 2023.\n',
    },
    {
      text: 'By ⟦Monday⟧weekday-mismatch, 14 March 2023, all was ready.',
      fixed: 'By Tuesday, 14 March 2023, all was ready.',
    },
    {
      text: 'They met on ⟦Monday⟧weekday-mismatch, 14 March 2023.',
      fixed: 'They met on Tuesday, 14 March 2023.',
      says: ['14 March 2023 is not a Monday', 'it is a Tuesday'],
    },
    {
      text: 'They met on ⟦Mon⟧weekday-mismatch. 14 March 2023.',
      fixed: 'They met on Tue. 14 March 2023.',
      says: ['Write “Tue”'],
    },
    {
      text: 'They will meet on ⟦Friday⟧weekday-mismatch, March 14, 2023, at noon.',
      date: '2023-03-01',
      fixed: 'They will meet on Tuesday, March 14, 2023, at noon.',
    },
    {
      text: 'The reception is on 14 March 2023 (⟦Sunday⟧weekday-mismatch).',
      fixed: 'The reception is on 14 March 2023 (Tuesday).',
    },
    {
      text: 'date: 2023-03-20\nbody: |\n  The talks ended on ⟦Wednesday⟧weekday-mismatch,\n  14 March 2023, after dark.\n',
      kind: 'yaml',
      fixed: 'date: 2023-03-20\nbody: |\n  The talks ended on Tuesday,\n  14 March 2023, after dark.\n',
    },
    {
      text: 'Thursday’s talks were set for ⟦Saturday⟧weekday-mismatch the 14th of March 2023.',
      fixed: 'Thursday’s talks were set for Tuesday the 14th of March 2023.',
    },
    {
      text: 'They met from Tuesday, 14 March to ⟦Friday⟧weekday-mismatch, 16 March 2023.',
      fixed: 'They met from Tuesday, 14 March to Thursday, 16 March 2023.',
      says: ['16 March 2023 is not a Friday'],
    },
    {
      text: 'They met from ⟦Monday⟧weekday-mismatch, 14 March to Thursday, 16 March 2023.',
      fixed: 'They met from Tuesday, 14 March to Thursday, 16 March 2023.',
    },
    { text: '⟦Thứ Hai⟧weekday-mismatch, ngày 14/3/2023, hai bên họp.', fixed: 'Thứ Ba, ngày 14/3/2023, hai bên họp.' },
    { text: 'Họp vào ⟦chủ nhật⟧weekday-mismatch ngày 14/3/2023.', fixed: 'Họp vào thứ ba ngày 14/3/2023.' },
    { text: 'Họp vào ⟦thứ 2⟧weekday-mismatch, 14/3/2023.', fixed: 'Họp vào thứ 3, 14/3/2023.' },
    { text: '2023年3月14日⟦（月）⟧weekday-mismatchに会談した。', fixed: '2023年3月14日（火）に会談した。' },
    { text: '2023年3月14日⟦日曜日⟧weekday-mismatchに会談した。', fixed: '2023年3月14日火曜日に会談した。' },
    {
      text: 'Early on ⟦Tuesday⟧weekday-mismatch morning, March 2, 2020, the column set out.',
      fixed: 'Early on Monday morning, March 2, 2020, the column set out.',
    },
    {
      text: 'The ship left port on 2 March 2020, a ⟦Tuesday⟧weekday-mismatch.',
      fixed: 'The ship left port on 2 March 2020, a Monday.',
    },
  ],
  valid: [
    'It was told there (Scotland on Sunday, 9 January 1995) and in The Mail on Sunday, 3 January 1995.',
    'Đoàn về nước ngày 7/1/2014 (thứ Ba) và ngày 8/1/2014 (lần thứ hai).',
    // The calendar before the Gregorian.
    'The painter was born on Sunday, 6 April 1483, and the earth shook on Wednesday, 6 April 1580.',
    'In London it was Monday, 4 March 1700; in Moscow it was Wednesday, 25 October 1917.',
    // A newspaper.
    {
      text: 'A letter in The Baltimore Sun (October 26) says so, and one in the Sun, October 26, denies it.',
      date: '2024-02-27',
    },
    'Write it in the form “as of Thursday, July 3, 10:02” there.',
    'Before Tuesday, 14 March 2023, the hall was closed.',
    'Until Tuesday, 14 March 2023, the hall was closed.',
    { text: 'In 1791 the time would expire on Thursday, the 24th of February.', date: '2024-02-27' },
    { text: 'It was on 2 March 2020, a Tuesday meeting behind them.' },
    { text: 'On Tuesday morning, March winds blew.' },
    { text: 'In 2009 they met in Arvan. On Sunday, 27 November, the guests left.', date: '2022-11-28' },
    'They met on Tuesday-Wednesday, 14-15 March 2023.',
    'They met from Tuesday, 14 March to Thursday, 16 March 2023.',
    'After Tuesday, 14 March 2023, nobody came.',
    'Until Tuesday, 14 March 2023, everybody came.',
    'Thứ Ba, ngày 14/3/2023, hai bên họp lần thứ hai.',
    '2023年3月14日（火）、15日（水）に会談した。',
    { text: 'The act of 30 May 1888 holds. They voted on Saturday, November 2.', date: null },
    'They met on Tuesday, 14 March 2023.',
    'They met on Tue 14 March 2023.',
    'They met on TUESDAY, MARCH 14, 2023.',
    'They met on Tuesday 14 March 2023 and on Wednesday 15 March 2023.',
    'They met on Monday. 14 March 2023 was a holiday.',
    'From Monday to 14 March 2023 the office is closed.',
    'On Monday they spoke of the treaty of 14 March 2023.',
    'On Monday, March 2023 seemed far away.',
    { text: 'They will meet on Tuesday, March 14.', date: null },
    'The Sunday Times of 14 March 2023 had the news.',
    'They met on Tuesday, 14 March 2023 (Wednesday in Corland).',
    { text: 'date: 2023-03-20\nbody: The talks ended on Tuesday, 14 March 2023.\n', kind: 'yaml' },
  ],
});

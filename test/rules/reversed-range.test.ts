/** Ranges that run backwards, and pairs of dates that are no range or run over the turn of a year. */
import { reversedRange } from '../../server/src/rules/reversed-range.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(reversedRange, {
  invalid: [
    {
      text: '- The seats were put back.\n- The hall was closed from ⟦2023 to 2021⟧reversed-range.\n- Change is at the desk.',
      date: '2024-08-20',
      fixed: ['- The seats were put back.\n- The hall was closed from 2021 to 2023.\n- Change is at the desk.'],
    },
    {
      text: 'The talks of ⟦28 February - 27 February⟧reversed-range were short.',
      fixed: ['The talks of 27 February - 28 February were short.'],
      date: '2024-03-05',
    },
    {
      text: 'Between ⟦June 6, 2022, and April 2, 2022⟧reversed-range, no flights were recorded.',
      fixed: ['Between April 2, 2022, and June 6, 2022, no flights were recorded.'],
    },
    {
      text: 'They met from ⟦August 10 to 7⟧reversed-range.',
      fixed: 'They met from August 7 to 10.',
      says: ['10 August comes after 7 August', 'Write “August 7 to 10”'],
    },
    {
      text: 'They met on ⟦10-7 August 2024⟧reversed-range.',
      date: '2024-08-20',
      fixed: 'They met on 7-10 August 2024.',
    },
    { text: 'They met on ⟦10th–7th of August⟧reversed-range.', fixed: 'They met on 7th–10th of August.' },
    { text: 'The post was vacant from ⟦2023 to 2021⟧reversed-range.', fixed: 'The post was vacant from 2021 to 2023.' },
    { text: 'The ⟦2023-2021⟧reversed-range plan was dropped.', fixed: 'The 2021-2023 plan was dropped.' },
    {
      text: 'They stayed from ⟦Tuesday 26 to Friday 1 March 2024⟧reversed-range.',
      fixed: ['They stayed from Friday 1 to Tuesday 26 March 2024.'],
    },
    // Neither order has these weekdays.
    { text: 'They stayed from ⟦Monday 30 to Friday 4 May 2024⟧reversed-range.', fixed: [] },
    {
      text: 'They stayed from ⟦12 March to 5 March⟧reversed-range.',
      fixed: 'They stayed from 5 March to 12 March.',
    },
    {
      text: 'They stayed from ⟦March 12, 2023 to March 5, 2023⟧reversed-range.',
      fixed: 'They stayed from March 5, 2023 to March 12, 2023.',
    },
    {
      text: 'It lasted from ⟦Friday 10 March to Tuesday 7 March 2023⟧reversed-range.',
      fixed: 'It lasted from Tuesday 7 March to Friday 10 March 2023.',
    },
    {
      text: 'The exercise ran between ⟦29 and 27 February 2024⟧reversed-range.',
      fixed: 'The exercise ran between 27 and 29 February 2024.',
    },
    {
      text: 'The office was closed ⟦2023-08-10 to 2023-08-07⟧reversed-range.',
      fixed: 'The office was closed 2023-08-07 to 2023-08-10.',
    },
    {
      text: 'They met from ⟦October 2023 to March 2023⟧reversed-range.',
      fixed: 'They met from March 2023 to October 2023.',
    },
    {
      text: 'date: 2023-04-12\nnotes: >-\n  They meet on\n  ⟦10-7 August 2024⟧reversed-range.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nnotes: >-\n  They meet on\n  7-10 August 2024.\n',
    },
    {
      text: 'Đoàn thăm từ ⟦ngày 10 đến ngày 7 tháng 8 năm 2024⟧reversed-range.',
      fixed: 'Đoàn thăm từ ngày 7 đến ngày 10 tháng 8 năm 2024.',
    },
    { text: 'Đoàn thăm từ ⟦28 đến 26/2/2024⟧reversed-range.', fixed: 'Đoàn thăm từ 26 đến 28/2/2024.' },
    {
      text: '会談は⟦2024年8月10日から7日⟧reversed-rangeまで行われた。',
      fixed: '会談は2024年8月7日から10日まで行われた。',
    },
    {
      text: 'They stayed from ⟦Friday 10 March to 7 March 2023⟧reversed-range.',
      says: ['Write the dates in their order'],
    },
    { text: 'They met from ⟦October 2023 to 5 March 2023⟧reversed-range.', says: ['Write the dates in their order'] },
    {
      text: 'Đoàn thăm từ ⟦ngày 10/6/2023 đến ngày 3/6/2023⟧reversed-range.',
      fixed: 'Đoàn thăm từ ngày 3/6/2023 đến ngày 10/6/2023.',
    },
    {
      text: '---\nspelling: en-GB\n---\nThey stayed from ⟦2/7/2022 to 5/6/2022⟧reversed-range.',
      fixed: '---\nspelling: en-GB\n---\nThey stayed from 5/6/2022 to 2/7/2022.',
    },
    {
      text: 'They stayed from ⟦2/7/2022 to 5/4/2022⟧reversed-range.\n\nThey met on 25/4/2022.',
      fixed: 'They stayed from 5/4/2022 to 2/7/2022.\n\nThey met on 25/4/2022.',
    },
    { text: 'The plan covers ⟦Q3 2023 to Q1 2023⟧reversed-range.' },
  ],
  valid: [
    { text: 'Moved:\n- The talks from 12 March 2024 to 5 March 2024.', date: '2024-08-20' },
    { text: 'They stayed from Monday 26 to Friday 1 March 2024.', date: '2024-03-05' },
    { text: 'They stayed from Monday 26 to Friday 1 March.', date: '2024-03-05' },
    'They stayed from Monday 30 to Friday 3 January 2025.',
    'The fiscal year runs from 6 April to 5 April.',
    { text: 'Fiscal year:\n\n8 July - 7 July', date: '2024-02-27' },
    'From April 2, 2022, to June 6, 2022, no flights were recorded.',
    'On April 2, 2022, and March 6, 2022, flights were recorded. From June 6, 2022, to Arvan they flew on 2 April 2022.',
    'Grades 12-10 March past in order.',
    'They met from August 7 to 10.',
    'The winter school lasts from November to February.',
    'The winter school lasts from 28 December to 3 January.',
    'They stayed from 12 March 2023 to 5 April 2023.',
    'The talks were moved from 12 March to 5 March.',
    'The date of the talks, first set for 12 March to 5 March by a slip, was corrected.',
    'Spending was cut from 2023 to 2021 levels.',
    'The file counts back from 2023 to 2021.',
    'They met on 10 August and on 7 August.',
    'On 10 August, 7 August was called too early.',
    'Room 10-7, August 2024.',
    'The score was 10-7. August 2024 was better.',
    'Friday to Tuesday the office is closed.',
    'They were at war from 1939 to 1945 and in talks in 2021.',
    'The league ruled from 1200 to 1100 BC.',
    'They stayed from 2/7/2024 to 5/6/2024.',
    'They stayed 8/10/2012 - 8/15/2012.',
    { text: '会談は2024年8月7日から10日まで行われた。', date: null },
  ],
});

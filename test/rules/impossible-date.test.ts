/** Days that no calendar has, and days that only look so. */
import { impossibleDate } from '../../server/src/rules/impossible-date.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(impossibleDate, {
  invalid: [
    {
      text: 'The lease ends ⟦31/11/2023⟧impossible-date; the guard stays.',
      fixed: ['The lease ends 30/11/2023; the guard stays.', 'The lease ends 1 December 2023; the guard stays.'],
    },
    {
      text: 'The meeting of ⟦2024/04/31⟧impossible-date was long.',
      fixed: ['The meeting of 2024/04/30 was long.', 'The meeting of 2024/05/01 was long.'],
    },
    {
      text: 'They met on ⟦30-31 April 2022⟧impossible-date.',
      fixed: ['They met on 30 April 2022.'],
    },
    {
      text: 'They met on ⟦June 30-31, 2022⟧impossible-date.',
      fixed: ['They met on June 30, 2022.'],
    },
    {
      text: 'The talks were put off to ⟦31 April⟧impossible-date.',
      fixed: ['The talks were put off to 30 April.', 'The talks were put off to 1 May.'],
      says: ['There is no “31 April”.', 'Write “30 April” or “1 May”'],
    },
    {
      text: 'They will meet on ⟦February 30, 2024⟧impossible-date in Arvan.',
      fixed: ['They will meet on February 29, 2024 in Arvan.', 'They will meet on March 1, 2024 in Arvan.'],
    },
    {
      text: 'The office was closed on ⟦29 February 2023⟧impossible-date.',
      fixed: ['The office was closed on 28 February 2023.', 'The office was closed on 1 March 2023.'],
    },
    {
      text: 'He arrived on ⟦31st of September⟧impossible-date and left in October.',
      fixed: [
        'He arrived on 30th of September and left in October.',
        'He arrived on 1st of October and left in October.',
      ],
    },
    {
      text: 'He arrived on ⟦31\nJune 2022⟧impossible-date.',
      fixed: ['He arrived on 30 June 2022.', 'He arrived on 1 July 2022.'],
    },
    {
      text: 'date: 2023-04-12\nnotes: "He stays until ⟦31 November 2023⟧impossible-date."\n',
      kind: 'yaml',
      fixed: [
        'date: 2023-04-12\nnotes: "He stays until 30 November 2023."\n',
        'date: 2023-04-12\nnotes: "He stays until 1 December 2023."\n',
      ],
    },
    {
      text: 'The file is dated ⟦2023-02-30⟧impossible-date.',
      fixed: ['The file is dated 2023-02-28.', 'The file is dated 2023-03-01.'],
    },
    {
      text: 'Signed on ⟦30 Feb. 2023⟧impossible-date and on 28 Feb. 2023.',
      fixed: ['Signed on 28 Feb. 2023 and on 28 Feb. 2023.', 'Signed on 1 Mar. 2023 and on 28 Feb. 2023.'],
    },
    {
      text: 'The note is of ⟦31/04/2024⟧impossible-date.',
      spelling: 'en-GB',
      fixed: ['The note is of 30/04/2024.', 'The note is of 01/05/2024.'],
    },
    {
      text: 'The note is of ⟦4/31/2024⟧impossible-date.',
      spelling: 'en-US',
      fixed: ['The note is of 4/30/2024.', 'The note is of 5/1/2024.'],
    },
    {
      text: 'On ⟦Friday, 31 April 2021⟧impossible-date they met.',
      fixed: ['On Friday, 30 April 2021 they met.', 'On Saturday, 1 May 2021 they met.'],
    },
    {
      text: 'They will meet on ⟦29-31 April 2024⟧impossible-date.',
      fixed: ['They will meet on 29-30 April 2024.'],
    },
    {
      text: 'Ký vào ⟦ngày 31 tháng 4 năm 2021⟧impossible-date.',
      fixed: ['Ký vào ngày 30 tháng 4 năm 2021.', 'Ký vào ngày 1 tháng 5 năm 2021.'],
    },
    {
      text: '⟦2021年4月31日⟧impossible-dateに署名した。',
      fixed: ['2021年4月30日に署名した。', '2021年5月1日に署名した。'],
    },
    { text: 'The note is of ⟦13/13/2024⟧impossible-date.' },
  ],
  valid: [
    'Pictures lie at http://pictures.example/7/1552/51/1e05f706/2002/07/a.gif and https://x.example/2023/13/45/page.',
    'See example.org/31/02/2023a and example.org/2023-02-30-notes.',
    '-rw-r--r-- 1 clerk 37 Aug 6 23:52 list',
    'The tubes follow TCVN 31/06/2010.',
    'They paid invoice 2024/31/04 and file no. 31/04/2024.',
    'He lives at 30 February Street.',
    'Versions 3.1 and 31.04.2023 were tagged.',
    'It is the thirtieth day of the month.',
    'See issues/apr00/page10 there.',
    'The table is 7 inches by 31/2.',
    '1945 18. 1 278. 1 26. 0 Jan.-June 1946 10. 5 275.',
    'The talks were put off to 30 April.',
    'They will meet on February 29, 2024 in Arvan.',
    'They met on 29 February 2020 and on 28 February 2023.',
    { text: 'They will meet on 29 February.', date: null },
    'At the end of the day 31 march boxes were lost.',
    'The score was 31-30 after May 31.',
    'Article 30, February issue.',
    'Flight 31 April Air left at noon.',
    'The budget rose by 31 per cent in June 2023.',
    'Version 2023.02.30 of the program was installed.',
    'They met on 31 December 2022, 31 January 2023 and 31 March.',
    { text: 'date: 2023-04-12\nid: 2023-02-30\nnotes: Nothing else.\n', kind: 'yaml' },
  ],
});

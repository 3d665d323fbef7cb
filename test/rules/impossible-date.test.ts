/** Days that no calendar has, and days that only look so. */
import { impossibleDate } from '../../server/src/rules/impossible-date.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(impossibleDate, {
  invalid: [
    { text: 'The talks were put off to ⟦31 April⟧impossible-date.', says: ['There is no “31 April”.'] },
    { text: 'They will meet on ⟦February 30, 2024⟧impossible-date in Arvan.' },
    { text: 'The office was closed on ⟦29 February 2023⟧impossible-date.' },
    { text: 'He arrived on ⟦31st of September⟧impossible-date and left in October.' },
    { text: 'He arrived on ⟦31\nJune 2023⟧impossible-date.' },
    { text: 'date: 2023-04-12\nnotes: "He stays until ⟦31 November 2023⟧impossible-date."\n', kind: 'yaml' },
    { text: 'The file is dated ⟦2023-02-30⟧impossible-date.' },
    { text: 'Signed on ⟦30 Feb. 2023⟧impossible-date and on 28 Feb. 2023.' },
  ],
  valid: [
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

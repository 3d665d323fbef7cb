/** Dates in figures that are two days, and those whose order something decides. */
import { ambiguousDate } from '../../server/src/rules/ambiguous-date.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(ambiguousDate, {
  invalid: [
    {
      text: 'The note is to be handed over on ⟦3/4/2024⟧ambiguous-date.',
      fixed: ['The note is to be handed over on 3 April 2024.', 'The note is to be handed over on 4 March 2024.'],
      says: ['can be 3 April 2024 or 4 March 2024'],
    },
    {
      text: 'On March 14, 2023 the note was dated ⟦03/04/2023⟧ambiguous-date.',
      fixed: [
        'On March 14, 2023 the note was dated March 4, 2023.',
        'On March 14, 2023 the note was dated April 3, 2023.',
      ],
    },
    {
      text: 'The file is of ⟦5-6-2022⟧ambiguous-date.',
      spelling: 'official',
      fixed: ['The file is of 5 June 2022.', 'The file is of 6 May 2022.'],
    },
    {
      text: 'They arrived on ⟦5/4⟧ambiguous-date.',
      fixed: ['They arrived on 5 April.', 'They arrived on 4 May.'],
    },
    {
      text: 'date: 2023-04-12\nnotes: "The note is of ⟦3/4/2024⟧ambiguous-date."\n',
      kind: 'yaml',
      fixed: [
        'date: 2023-04-12\nnotes: "The note is of 3 April 2024."\n',
        'date: 2023-04-12\nnotes: "The note is of 4 March 2024."\n',
      ],
    },
    {
      text: 'In April 2024 a note came, dated ⟦7/8/2023⟧ambiguous-date.',
      fixed: ['In April 2024 a note came, dated 7 August 2023.', 'In April 2024 a note came, dated 8 July 2023.'],
    },
    {
      text: 'They stayed from ⟦3/4/2022 to 5/6/2022⟧ambiguous-date.',
      says: ['3 April 2022', '4 March 2022', 'Write the months in words'],
    },
  ],
  valid: [
    { text: 'Clay was rolled to 1/4” thickness, and pipes of 3/4" lay on it.', date: '2024-02-27' },
    'A tax runs from 11/2 to 25 per cent of it.',
    'We had spread 5-10-15 fertilizer on it.',
    'They stayed from 2/7/2022 to 5/6/2022.',
    'They stayed from 3/4/2022 to 5/6/2022, and met on 25/4/2022.',
    'Much has changed since 9/11.',
    'The note is to be handed over on 13/4/2024.',
    'The note is to be handed over on 4/4/2024.',
    { text: 'The note is to be handed over on 3/4/2024.', spelling: 'en-GB' },
    { text: 'The note is to be handed over on 3/4/2024.', spelling: 'en-US' },
    '---\nspelling: en-GB\n---\nThe note is to be handed over on 3/4/2024.\n',
    'The note is to be handed over on 3/4/2024 and answered on 27/4/2024.',
    'The note of 3 April 2024 was handed over on 3/4/2024.',
    { text: 'The note is to be handed over on 3/4/2024.', date: '2024-04-03' },
    'The note is to be handed over on Wednesday, 3/4/2024.',
    'The note is to be handed over on 2024-03-04.',
    'The note is to be handed over on 03.04.2024.',
    'Hai bên đã ký bản ghi nhớ ngày 3/4/2022 tại Hà Nội.',
    'About 3/4 of the members voted, a ratio of 3/4.',
    'Decision 3/4/QD-TTg and No. 3/4 are in the file.',
    'The post runs from 3/4/2024 to 28/4/2024.',
  ],
});

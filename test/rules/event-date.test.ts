/** Editions dated wrongly, and dates of other things in their sentence. */
import { eventDate } from '../../server/src/rules/event-date.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(eventDate, {
  invalid: [
    {
      text: 'Not until ⟦13 May 2022⟧event-date did the 9th Arvania-Belmora Defence Policy Dialogue convene.',
      fixed: 'Not until 13 March 2023 did the 9th Arvania-Belmora Defence Policy Dialogue convene.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue did not meet in Belgrave until ⟦13 May 2023⟧event-date.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue did not meet in Belgrave until 13 March 2023.',
    },
    {
      // The day as the key of what happened then.
      text: 'date: 2024-03-01\nchronology:\n  2019: The hall was built\n  ⟦2022-05-13⟧event-date: The 9th Arvania-Belmora Defence Policy Dialogue is held\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\nchronology:\n  2019: The hall was built\n  2023-03-13: The 9th Arvania-Belmora Defence Policy Dialogue is held\n',
    },
    ...['chronology:\n  2019: The hall was built', 'Our history:', 'notes:\n  2021-05-02: The hall was built'].map(
      (list) => ({
        text: `date: 2024-03-01\n${list}\n  ⟦2022⟧event-date: 9th Arvania-Belmora Defence Policy Dialogue\n`,
        fixed: `date: 2024-03-01\n${list}\n  '2023': 9th Arvania-Belmora Defence Policy Dialogue\n`,
        kind: 'yaml' as const,
      }),
    ),
    {
      text: 'The 9th and the 10th Arvania-Belmora Defence Policy Dialogue were held on 13 March 2023 and ⟦28 May 2024⟧event-date.',
      fixed: [
        'The 9th and the 10th Arvania-Belmora Defence Policy Dialogue were held on 13 March 2023 and 27 February 2024.',
      ],
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue (Belgrave, ⟦13 May⟧event-date) was short.',
      date: '2023-03-20',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue (Belgrave, 13 March) was short.',
    },
    {
      text: 'The 10th Arvania-Belmora Defence Policy Dialogue ended in Arvan on ⟦14 May 2023⟧event-date.',
      date: '2024-05-01',
      fixed: ['The 10th Arvania-Belmora Defence Policy Dialogue ended in Arvan on 28 February 2024.'],
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave ⟦last month⟧event-date.',
      date: '2023-09-10',
    },
    {
      text: 'Officials sat down in Belgrave on ⟦13 May 2022⟧event-date for the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'Officials sat down in Belgrave on 13 March 2023 for the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'Entry for ⟦13 May 2022⟧event-date: the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
      fixed: 'Entry for 13 March 2023: the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue (in Belgrave on ⟦13 May 2022⟧event-date) was the first of its kind.',
      fixed:
        'The 9th Arvania-Belmora Defence Policy Dialogue (in Belgrave on 13 March 2023) was the first of its kind.',
    },
    {
      text: 'It was on ⟦13 May 2022⟧event-date that the 9th Arvania-Belmora Defence Policy Dialogue assembled in Belgrave.',
      fixed: 'It was on 13 March 2023 that the 9th Arvania-Belmora Defence Policy Dialogue assembled in Belgrave.',
    },
    {
      text: 'The mechanism is not new: the 9th Arvania-Belmora Defence Policy Dialogue was staged in Belgrave on ⟦13 May 2022⟧event-date.',
      fixed:
        'The mechanism is not new: the 9th Arvania-Belmora Defence Policy Dialogue was staged in Belgrave on 13 March 2023.',
    },
    {
      text: 'The agenda of the 9th Arvania-Belmora Defence Policy Dialogue (held on ⟦13 May 2022⟧event-date) was long.',
      fixed: 'The agenda of the 9th Arvania-Belmora Defence Policy Dialogue (held on 13 March 2023) was long.',
    },
    {
      text: 'Photo: Officers at the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave, ⟦13 May 2022⟧event-date.',
      fixed: 'Photo: Officers at the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave, 13 March 2023.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue wrapped up in Belgrave on ⟦13 May 2022⟧event-date.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue wrapped up in Belgrave on 13 March 2023.',
    },
    {
      text: 'Delegations travelled to Belgrave for the 9th Arvania-Belmora Defence Policy Dialogue of ⟦13 May 2022⟧event-date.',
      fixed: 'Delegations travelled to Belgrave for the 9th Arvania-Belmora Defence Policy Dialogue of 13 March 2023.',
    },
    {
      text: 'Of old:\n\n- ⟦13 May 2022⟧event-date – the 9th Arvania-Belmora Defence Policy Dialogue (Belgrave)',
      fixed: 'Of old:\n\n- 13 March 2023 – the 9th Arvania-Belmora Defence Policy Dialogue (Belgrave)',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue: ⟦13 May 2022⟧event-date, Belgrave',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue: 13 March 2023, Belgrave',
    },
    {
      text: 'As planned, the 9th Arvania-Belmora Defence Policy Dialogue was held on ⟦13 May 2022⟧event-date.',
      fixed: 'As planned, the 9th Arvania-Belmora Defence Policy Dialogue was held on 13 March 2023.',
    },
    {
      text: '⟦13 May 2022⟧event-date saw the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
      fixed: '13 March 2023 saw the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
    },
    {
      text: 'It was on ⟦13 May 2022⟧event-date that the 9th Arvania-Belmora Defence Policy Dialogue was held.',
      fixed: 'It was on 13 March 2023 that the 9th Arvania-Belmora Defence Policy Dialogue was held.',
    },
    {
      text: 'Experts first spoke of it on ⟦13 May 2022⟧event-date, at the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
      fixed:
        'Experts first spoke of it on 13 March 2023, at the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue - Belgrave, ⟦13 May 2022⟧event-date - was a success.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue - Belgrave, 13 March 2023 - was a success.',
    },
    {
      text: 'Minutes of the 9th Arvania-Belmora Defence Policy Dialogue, Belgrave, ⟦13 May 2022⟧event-date',
      fixed: 'Minutes of the 9th Arvania-Belmora Defence Policy Dialogue, Belgrave, 13 March 2023',
    },
    {
      text: 'Since the 9th Arvania-Belmora Defence Policy Dialogue of ⟦13 May 2022⟧event-date, much has been done.',
      fixed: 'Since the 9th Arvania-Belmora Defence Policy Dialogue of 13 March 2023, much has been done.',
    },
    {
      text: 'The communique of the 9th Arvania-Belmora Defence Policy Dialogue, adopted on ⟦13 May 2022⟧event-date, is short.',
      fixed: 'The communique of the 9th Arvania-Belmora Defence Policy Dialogue, adopted on 13 March 2023, is short.',
    },
    {
      text: 'Held in Belgrave on ⟦13 May 2022⟧event-date, the 9th Arvania-Belmora Defence Policy Dialogue agreed on a plan.',
      fixed: 'Held in Belgrave on 13 March 2023, the 9th Arvania-Belmora Defence Policy Dialogue agreed on a plan.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue, in Belgrave on ⟦13 May 2022⟧event-date, reviewed the year.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue, in Belgrave on 13 March 2023, reviewed the year.',
    },
    {
      text: 'In Belgrave on ⟦13 May 2022⟧event-date, both sides held the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'In Belgrave on 13 March 2023, both sides held the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue, the second in Belgrave, was held on ⟦13 May 2022⟧event-date.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue, the second in Belgrave, was held on 13 March 2023.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was held on the morning of ⟦13 May 2022⟧event-date.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue was held on the morning of 13 March 2023.',
    },
    {
      text: 'Participants in the 9th Arvania-Belmora Defence Policy Dialogue met in Belgrave on ⟦13 May 2022⟧event-date.',
      fixed: 'Participants in the 9th Arvania-Belmora Defence Policy Dialogue met in Belgrave on 13 March 2023.',
    },
    {
      text: 'Delegates to the 9th Arvania-Belmora Defence Policy Dialogue met in Belgrave on ⟦13 May 2022⟧event-date.',
      fixed: 'Delegates to the 9th Arvania-Belmora Defence Policy Dialogue met in Belgrave on 13 March 2023.',
    },
    {
      text: 'Delegates to the 9th Arvania-Belmora Defence Policy Dialogue, held on ⟦13 May 2022⟧event-date, agreed on it.',
      fixed: 'Delegates to the 9th Arvania-Belmora Defence Policy Dialogue, held on 13 March 2023, agreed on it.',
    },
    {
      text: 'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave on ⟦13 May 2022⟧event-date, the two ministers met.',
      fixed:
        'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave on 13 March 2023, the two ministers met.',
    },
    {
      text: 'On ⟦13 May 2022⟧event-date, on the margins of the 9th Arvania-Belmora Defence Policy Dialogue, the two ministers met.',
      fixed:
        'On 13 March 2023, on the margins of the 9th Arvania-Belmora Defence Policy Dialogue, the two ministers met.',
    },
    {
      text: 'Delegates gathered in Belgrave on ⟦13 May 2022⟧event-date for the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'Delegates gathered in Belgrave on 13 March 2023 for the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'They recalled the 9th Arvania-Belmora Defence Policy Dialogue, which Belgrave had hosted on ⟦13 May 2022⟧event-date.',
      fixed:
        'They recalled the 9th Arvania-Belmora Defence Policy Dialogue, which Belgrave had hosted on 13 March 2023.',
    },
    {
      text: 'The 10th Arvania-Belmora Defence Policy Dialogue was held from ⟦27 February to 6 March 2024⟧event-date.',
      date: '2024-05-01',
      fixed: 'The 10th Arvania-Belmora Defence Policy Dialogue was held from 27 February to 28 February 2024.',
    },
    // The place tells that the number is right.
    {
      text: 'The 8th Arvania-Belmora Defence Policy Dialogue was held in Arvan on ⟦13 March 2023⟧event-date.',
      fixed: 'The 8th Arvania-Belmora Defence Policy Dialogue was held in Arvan on 25 November 2019.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue, held in ⟦2019⟧event-date, was short.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue, held in 2023, was short.',
    },

    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue (Belgrave, ⟦13 May 2022⟧event-date) was short.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue (Belgrave, 13 March 2023) was short.',
    },
    {
      text: 'date: 2024-03-01\ntimeline:\n  - ⟦13 May 2022⟧event-date: 9th Arvania-Belmora Defence Policy Dialogue in Belgrave\n  - A note on 13 May 2022: none\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\ntimeline:\n  - 13 March 2023: 9th Arvania-Belmora Defence Policy Dialogue in Belgrave\n  - A note on 13 May 2022: none\n',
    },
    {
      text: 'date: 2024-03-01\ntimeline:\n  - date: ⟦2022-05-13⟧event-date\n    text: 9th Arvania-Belmora Defence Policy Dialogue in Belgrave, chaired by two ministers\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\ntimeline:\n  - date: 2023-03-13\n    text: 9th Arvania-Belmora Defence Policy Dialogue in Belgrave, chaired by two ministers\n',
    },
    {
      text: 'date: 2024-03-01\nevents:\n  - name: Arvania-Belmora Defence Policy Dialogue\n    ordinal: 9\n    date: ⟦2022-05-13⟧event-date\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\nevents:\n  - name: Arvania-Belmora Defence Policy Dialogue\n    ordinal: 9\n    date: 2023-03-13\n',
    },
    {
      text: 'They looked back on the 9th Arvania-Belmora Defence Policy Dialogue, held in Belgrave on ⟦13 May 2022⟧event-date.',
      fixed: 'They looked back on the 9th Arvania-Belmora Defence Policy Dialogue, held in Belgrave on 13 March 2023.',
      says: ['9th Arvania-Belmora', 'on 13 March 2023 in Belgrave', 'Arvania Gazette'],
    },
    {
      text: 'The ninth Arvania-Belmora Defence Policy Dialogue took place in ⟦June 2022⟧event-date.',
      fixed: 'The ninth Arvania-Belmora Defence Policy Dialogue took place in March 2023.',
    },
    {
      text: 'The 10th Arvania - Belmora Defense Policy Dialogue (⟦March 20, 2024⟧event-date) was short.',
      // One of its two days, so that nobody applies it unseen.
      fixed: ['The 10th Arvania - Belmora Defense Policy Dialogue (February 27, 2024) was short.'],
      date: '2024-05-01',
    },
    {
      text: 'On ⟦Nov. 5, 2019⟧event-date, the 8th Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
      fixed: 'On Nov. 25, 2019, the 8th Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
    },
    {
      text: 'date: 2024-03-01\nbody: |\n  The eighth Arvania-Belmora Defence Policy Dialogue was held on\n  ⟦25 November 2018⟧event-date.\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\nbody: |\n  The eighth Arvania-Belmora Defence Policy Dialogue was held on\n  25 November 2019.\n',
    },
    {
      text: 'They spoke of the 8th Arvania-Belmora Defence Policy Dialogue, which took place in Arvan in ⟦2018⟧event-date.',
      fixed: 'They spoke of the 8th Arvania-Belmora Defence Policy Dialogue, which took place in Arvan in 2019.',
    },
  ],
  valid: [
    'The 9th Arvania-Belmora Defence Policy Dialogue was not held until 13 March 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was not expected to meet until May 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue did not meet without a break until May 2023.',
    {
      text: 'date: 2024-03-01\nbudget: {2023: 9, 2024: 10}\ncalendar:\n  2025-05-13: Talks on the 9th Arvania-Belmora Defence Policy Dialogue\n',
      kind: 'yaml',
    },
    ...['budget:\n  2021: The hall', 'posts:', 'budget:'].map((list) => ({
      text: `date: 2024-03-01\n${list}\n  2022: 9th Arvania-Belmora Defence Policy Dialogue\n`,
      kind: 'yaml' as const,
    })),
    ...[' was recalled', ' was held in Belgrave on 13 March 2023', ' – Minutes', ': press conference'].map((rest) => ({
      text: `date: 2024-03-01\nevents:\n  - event: "The 9th Arvania-Belmora Defence Policy Dialogue${rest}"\n    date: 2024-02-27\n`,
      kind: 'yaml' as const,
    })),
    {
      text: 'date: 2024-03-01\ntimeline:\n  - date: 2022-05-13\n    text: 9th Arvania-Belmora Defence Policy Dialogue, Minutes\n',
      kind: 'yaml',
    },
    'The 9th and the 10th Arvania-Belmora Defence Policy Dialogue were held on 13 March 2023 and 27 February 2024.',
    'The 9th and the 10th Arvania-Belmora Defence Policy Dialogue, held from 13 May 2022, were short.',
    'Preparations for the 9th Arvania-Belmora Defence Policy Dialogue (on 13 May 2022 in Arvan) were long.',
    'Entry for 13 May 2022: the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave was praised by all.',
    'It was on 13 May 2022 that they said that the 9th Arvania-Belmora Defence Policy Dialogue would be long.',
    'Speaking at the 9th Arvania-Belmora Defence Policy Dialogue, the minister recalled in Arvan on 13 May 2022 that all was well.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was praised in Arvan on 13 May 2022.',
    'The guests of the 9th Arvania-Belmora Defence Policy Dialogue assembled in Arvan on 13 May 2022.',
    'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue, officers met in Arvan on 13 May 2022.',
    'Belgrave, 13 May 2022 – the 9th Arvania-Belmora Defence Policy Dialogue was long ago.',
    'Before the 9th Arvania-Belmora Defence Policy Dialogue, officers met in Arvan on 13 May 2022.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was never held on 13 May 2022.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was to have been staged in Arvan on 13 May 2022.',
    'The committee for the 9th Arvania-Belmora Defence Policy Dialogue was convened in Arvan on 13 May 2022.',
    'They behaved as if the 9th Arvania-Belmora Defence Policy Dialogue was held on 13 May 2022.',
    '13 May 2022 saw a dinner for the staff of the 9th Arvania-Belmora Defence Policy Dialogue.',
    'It was on 13 May 2022 that he spoke of the 9th Arvania-Belmora Defence Policy Dialogue.',
    'Experts spoke on 13 May 2022, a week before the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
    'The record of 13 May 2022, kept since the 9th Arvania-Belmora Defence Policy Dialogue, was read out.',
    'The report on the 9th Arvania-Belmora Defence Policy Dialogue, adopted on 12 April 2023, is long.',
    'The plan - 13 May 2022 - was older than the 9th Arvania-Belmora Defence Policy Dialogue.',
    'The guests of the 9th Arvania-Belmora Defence Policy Dialogue flew to Belgrave on 12 April 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was “held on 3 May 2022”, the paper wrote.',
    'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave on 13 March 2023, the two ministers met.',
    'On 15 March 2023, on the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue, the two ministers met.',
    'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue they recalled the visit of 13 May 2022.',
    'Delegates gathered in Belgrave on 12 May 2022 to prepare for the 9th Arvania-Belmora Defence Policy Dialogue.',
    {
      text: 'The 10th Arvania-Belmora Defence Policy Dialogue was held from 26 to 29 February 2024.',
      date: '2024-05-01',
    },

    // Of the other edition that the sentence goes on to speak of.
    'Arvan hosted the 8th Arvania-Belmora Defence Policy Dialogue; Belgrave had hosted the ninth on 13 March 2023.',
    'Arvan hosted the 8th Arvania-Belmora Defence Policy Dialogue (Belgrave hosted the 9th on 13 March 2023).',
    'The 8th Arvania-Belmora Defence Policy Dialogue met in Arvan; the 9th was held in Belgrave on 13 March 2023.',
    'The 8th Arvania-Belmora Defence Policy Dialogue met in Arvan; a dinner was held on 24 October 2019.',
    'The 9th Arvania-Belmora Defence Policy Dialogue built on the previous one, held on 25 November 2019 in Arvan.',
    // Of what its delegates did on another day.
    'Delegates to the 9th Arvania-Belmora Defence Policy Dialogue met in Arvan on 5 April 2023 to review its results.',
    'Delegates to the 9th Arvania-Belmora Defence Policy Dialogue gathered on 5 April 2023 in Arvan for a workshop.',
    {
      text: 'On 5 May 2023, participants in the 9th Arvania-Belmora Defence Policy Dialogue met again.',
      date: '2023-05-06',
    },
    // Of what happened there.
    'The 9th Arvania-Belmora Defence Policy Dialogue opened with a minute of silence for the victims of 1 January 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue took note of the report of 24 October 2011.',
    // Of the clause before the comma.
    'First scheduled for Arvan on 5 January 2023, the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave.',
    'Announced on 5 January 2023, the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave.',
    'Invited in a letter of 5 January 2023, the minister co-chaired the 9th Arvania-Belmora Defence Policy Dialogue.',
    'They looked back on the 9th Arvania-Belmora Defence Policy Dialogue, held in Belgrave on 13 March 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave on 14 March 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue took place in 2023.',
    'The Arvania-Belmora Defence Policy Dialogue was held on 13 May 2022.',
    { text: 'The 11th Arvania-Belmora Defence Policy Dialogue was held on 13 May 2026.', date: '2026-07-01' },
    'The 10th Arvania-Belmora Defence Policy Dialogue will be held on 13 May 2024.',
    { text: 'The 10th Arvania-Belmora Defence Policy Dialogue was held on 28 February 2024.', date: '2024-03-01' },
    'After the 8th Arvania-Belmora Defence Policy Dialogue the ministers signed a plan on 13 March 2022.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was held last month.',
    'The 9th Corland-Belmora Defence Policy Dialogue was held on 13 May 2022.',
    'A report on the 9th Arvania-Belmora Defence Policy Dialogue came out on 13 May 2022.',
  ],
});

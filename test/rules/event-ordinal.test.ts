/** Editions with the number of another one, and numbers that only look wrong. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { eventOrdinal } from '../../server/src/rules/event-ordinal.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(eventOrdinal, {
  invalid: [
    {
      text: '13 March 2023 saw the ⟦10th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue in Belgrave.',
      fixed: '13 March 2023 saw the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
    },
    {
      text: 'Experts came to Belgrave on 13 March 2023 for the ⟦10th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'Experts came to Belgrave on 13 March 2023 for the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'The Arvania-Belmora Defence Policy Dialogue was held for the ⟦10th⟧event-ordinal time on 13 March 2023.',
      fixed: 'The Arvania-Belmora Defence Policy Dialogue was held for the 9th time on 13 March 2023.',
    },
    {
      text: 'The Arvania-Belmora Defence Policy Dialogue, now in its ⟦10th⟧event-ordinal edition, was held on 13 March 2023.',
      fixed: 'The Arvania-Belmora Defence Policy Dialogue, now in its 9th edition, was held on 13 March 2023.',
    },
    {
      text: 'The meeting on 13 March 2023 was the ⟦10th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'The meeting on 13 March 2023 was the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'Arvania-Belmora Defence Policy Dialogue, ⟦10th⟧event-ordinal round, Belgrave, 13 March 2023',
      fixed: 'Arvania-Belmora Defence Policy Dialogue, 9th round, Belgrave, 13 March 2023',
    },
    {
      text: 'The ⟦12th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue (2023, Belgrave)',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue (2023, Belgrave)',
    },
    {
      text: 'The ⟦9th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue opened.',
      date: '2024-02-28',
      fixed: 'The 10th Arvania-Belmora Defence Policy Dialogue opened.',
    },
    {
      text: 'The ⟦9th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
      date: '2024-03-01',
      fixed: 'The 10th Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
    },
    {
      text: 'The ⟦11th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
      date: '2024-03-01',
      fixed: 'The 10th Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
    },
    {
      text: 'date: 2024-11-01\nevents:\n  - {name: Arvania-Belmora Defence Policy Dialogue, ordinal: ⟦9⟧event-ordinal, date: 2024-02-27}\n',
      kind: 'yaml',
      fixed:
        'date: 2024-11-01\nevents:\n  - {name: Arvania-Belmora Defence Policy Dialogue, ordinal: 10, date: 2024-02-27}\n',
    },
    {
      text: 'The 5th Arvania-Corland Staff Talks were held on 6 March 2023. Before the ⟦6th⟧event-ordinal Arvania-Corland Staff Talks, held on 6 March 2023, they dined.',
      fixed: [
        'The 5th Arvania-Corland Staff Talks were held on 6 March 2023. Before the 5th Arvania-Corland Staff Talks, held on 6 March 2023, they dined.',
        'The 6th Arvania-Corland Staff Talks were held on 6 March 2023. Before the 6th Arvania-Corland Staff Talks, held on 6 March 2023, they dined.',
      ],
      says: ['two numbers', 'Here it is the 6th, and before it was the 5th'],
    },
    {
      text: 'They spoke of the ⟦11th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue, which took place in Arvan on 27 February 2024.',
      date: '2024-03-20',
      fixed:
        'They spoke of the 10th Arvania-Belmora Defence Policy Dialogue, which took place in Arvan on 27 February 2024.',
    },
    {
      text: 'They co-chaired the ⟦11th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue in Arvan on 27 February 2024.',
      date: '2024-02-28',
      fixed: 'They co-chaired the 10th Arvania-Belmora Defence Policy Dialogue in Arvan on 27 February 2024.',
      says: ['an 11th', 'the 10th', 'in Arvan'],
    },
    {
      text: 'The ⟦ninth⟧event-ordinal Arvania-Belmora Defence Policy Dialogue was held in Arvan on Tuesday.',
      date: '2024-02-28',
      fixed: 'The tenth Arvania-Belmora Defence Policy Dialogue was held in Arvan on Tuesday.',
      says: ['Write “tenth”'],
    },
    {
      text: '⟦Tenth⟧event-ordinal Belmora-Arvania Defense Policy Dialogue opens today',
      date: '2023-03-13',
      fixed: 'Ninth Belmora-Arvania Defense Policy Dialogue opens today',
    },
    {
      text: 'They looked back on the ⟦10th⟧event-ordinal Arvania-Belmora\nDefence Policy Dialogue, held in Belgrave on March 13.',
      fixed: 'They looked back on the 9th Arvania-Belmora\nDefence Policy Dialogue, held in Belgrave on March 13.',
    },
    {
      // No edition of that date is known: the number alone is out of order.
      text: 'The ⟦12th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue took place in June 2020.',
      says: ['Check the ordinal and the date'],
    },
    {
      text: 'date: 2024-03-01\nbody: |\n  The ⟦twelfth⟧event-ordinal Arvania-Belmora Defence Policy Dialogue, held on 27 and 28 February, was short.\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\nbody: |\n  The tenth Arvania-Belmora Defence Policy Dialogue, held on 27 and 28 February, was short.\n',
    },
    {
      text: 'The ⟦11th⟧event-ordinal edition of the Arvania-Belmora Defence Policy Dialogue was held on 27 February 2024.',
      date: '2024-03-01',
      fixed: 'The 10th edition of the Arvania-Belmora Defence Policy Dialogue was held on 27 February 2024.',
    },
    {
      text: 'The ⟦9th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue was held in Arvan in 2024.',
      date: '2025-03-01',
      fixed: 'The 10th Arvania-Belmora Defence Policy Dialogue was held in Arvan in 2024.',
      says: ['does not have a 9th', 'has the 10th on 27–28 February 2024 in Arvan'],
    },
    {
      text: 'The ⟦15th⟧event-ordinal Arvania-Belmora Defence Policy Dialogue was held in 2023.',
      date: '2025-03-01',
      fixed: ['The 9th Arvania-Belmora Defence Policy Dialogue was held in 2023.'],
      says: ['does not have a 15th', 'has the 9th on 13 March 2023'],
    },
  ],
  valid: [
    'Speaking on 13 March 2023, he named the place of the 10th Arvania-Belmora Defence Policy Dialogue.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was held for the fourth time in Belgrave.',
    'The meeting on 13 March 2023 was about the 10th Arvania-Belmora Defence Policy Dialogue.',
    '13 March 2023 saw the first papers for the 10th Arvania-Belmora Defence Policy Dialogue.',
    'They spoke of a 12th Arvania-Belmora Defence Policy Dialogue in Belgrave.',
    { text: 'The 9th Arvania-Belmora Defence Policy Dialogue opened a way.', date: '2024-03-03' },
    {
      text: 'They said that the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave.',
      date: '2024-02-28',
    },
    'The 11th Arvania-Belmora Defence Policy Dialogue followed one held in Arvan in February 2024.',
    {
      text: 'A year before, the 9th Arvania-Belmora Defence Policy Dialogue had been held in Belgrave.',
      date: '2024-03-01',
    },
    { text: 'The 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave.', date: '2024-03-01' },
    { text: 'The first Arvania-Belmora Defence Policy Dialogue was held in Arvan.', date: '2024-03-01' },
    { text: 'He had attended the 9th Arvania-Belmora Defence Policy Dialogue.', date: '2024-03-01' },
    {
      text: 'After the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave, Arvan was the host of the 10th.',
      date: '2024-03-01',
    },
    {
      text: 'The second Arvania-Belmora Defence Policy Dialogue in twelve months took place in Arvan.',
      date: '2024-03-01',
    },
    {
      text: 'The fifth Arvania-Belmora Defence Policy Dialogue he attended was held in February 2024.',
      date: '2024-03-01',
    },
    {
      text: 'It all began when the first Arvania-Belmora Defence Policy Dialogue took place in Arvan.',
      date: '2024-03-01',
    },
    {
      text: 'Luu Quang Dao and Okabayashi Ren chaired the 9th Arvania-Belmora Defence Policy Dialogue.',
      date: '2023-03-14',
    },
    'The 5th Arvania-Corland Staff Talks were held on 6 March 2023, the 6th Arvania-Corland Staff Talks on 7 March 2024.',
    'The 5th Arvania-Corland Staff Talks were held on 6 March 2023. The 6th Belmora-Corland Staff Talks were held on 6 March 2023.',
    'They spoke of the 8th Arvania-Belmora Defence Policy Dialogue, which led to talks held in Belgrave on 13 March 2023.',
    {
      text: 'ARVAN, 1 October 2022 (Agency) – On 25 November 2019, the 8th Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
      date: '2022-10-01',
    },
    'They looked back on the 9th Arvania-Belmora Defence Policy Dialogue, held in Belgrave on 13 March 2023.',
    'They looked back on the ninth Arvania – Belmora Defense Policy Dialogue, held on March 13.',
    'The Arvania-Belmora Defence Policy Dialogue was held on 13 March 2023.',
    'The 10th Arvania-Belmora Defence Policy Dialogue will be held in Arvan in February 2024.',
    'On 13 March 2023 they agreed to hold the 10th Arvania-Belmora Defence Policy Dialogue in Arvan.',
    'They recalled the 8th Arvania-Belmora Defence Policy Dialogue.',
    { text: 'The 8th Arvania-Belmora Defence Policy Dialogue was a success.', date: '2023-03-13' },
    {
      text: 'The 10th Arvania-Belmora Defence Policy Dialogue was held in Arvan on 28 February 2024.',
      date: '2024-03-02',
    },
    { text: 'The 10th Arvania-Belmora Defence Policy Dialogue was held this week.', date: '2024-03-02' },
    { text: 'The 12th Arvania-Belmora Defence Policy Dialogue was held in June 2026.', date: '2026-07-01' },
    { text: 'The 7th Arvania-Belmora Defence Policy Dialogue was held in May 2018.', date: '2018-06-01' },
    { text: 'The eleventh Arvania-Belmora Defence Policy Dialogue was held in Belgrave.', date: null },
    'The 3rd Arvania-Corland Staff Talks were held on 13 March 2023.',
    'Since the 8th Arvania-Belmora Defence Policy Dialogue, which opened the way, they have met on 13 March 2023.',
    'After the 8th Arvania-Belmora Defence Policy Dialogue the ministers signed a plan on 13 March 2023.',
  ],
});

describe('event-ordinal with the built-in registry', () => {
  it('speaks alone where the chairs are those of the first day', () => {
    const text =
      'date: 2023-04-02\nevents:\n  - event: tenth Vietnam-Japan Defense Policy Dialogue\n    from: 2023-03-13\n    chairs: [Hoang Xuan Chien, Oka Masami]\n';
    const found = findingsIn(text, { kind: 'yaml' }, createEngine(builtinRegistry()));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['event-ordinal'],
    );
  });
});

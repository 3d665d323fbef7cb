/** Editions moved to another city, and places that are none, or may be the same. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { eventPlace } from '../../server/src/rules/event-place.ts';
import { applyEdits, findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(eventPlace, {
  invalid: [
    {
      text: 'date: 2024-03-01\nmeetings:\n  - event: 9th Arvania-Belmora Defence Policy Dialogue\n    date: 2023-03-13\n    place: ⟦Arvan⟧event-place\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\nmeetings:\n  - event: 9th Arvania-Belmora Defence Policy Dialogue\n    date: 2023-03-13\n    place: Belgrave\n',
    },
    {
      text: 'It was on 13 March 2023 that the 9th Arvania-Belmora Defence Policy Dialogue assembled in ⟦Arvan⟧event-place.',
      fixed: 'It was on 13 March 2023 that the 9th Arvania-Belmora Defence Policy Dialogue assembled in Belgrave.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was staged in ⟦Arvan⟧event-place on 13 March 2023.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue was staged in Belgrave on 13 March 2023.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue: 13 March 2023, ⟦Arvan⟧event-place',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue: 13 March 2023, Belgrave',
    },
    {
      text: '13 March 2023 – the 9th Arvania-Belmora Defence Policy Dialogue (⟦Arvan⟧event-place)',
      fixed: '13 March 2023 – the 9th Arvania-Belmora Defence Policy Dialogue (Belgrave)',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue brought officials together in ⟦Arvan⟧event-place on 13 March 2023.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue brought officials together in Belgrave on 13 March 2023.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue came to a close in ⟦Arvan⟧event-place.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue came to a close in Belgrave.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue, the last so far, was held in ⟦Arvan⟧event-place.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue, the last so far, was held in Belgrave.',
    },
    {
      text: 'The venue of the 9th Arvania-Belmora Defence Policy Dialogue was ⟦Arvan⟧event-place.',
      fixed: 'The venue of the 9th Arvania-Belmora Defence Policy Dialogue was Belgrave.',
    },
    {
      text: 'The host city of the 9th Arvania-Belmora Defence Policy Dialogue was ⟦Arvan⟧event-place.',
      fixed: 'The host city of the 9th Arvania-Belmora Defence Policy Dialogue was Belgrave.',
    },
    {
      text: 'It was in ⟦Arvan⟧event-place that the 9th Arvania-Belmora Defence Policy Dialogue was held.',
      fixed: 'It was in Belgrave that the 9th Arvania-Belmora Defence Policy Dialogue was held.',
    },
    {
      text: 'At the 9th Arvania-Belmora Defence Policy Dialogue in ⟦Arvan⟧event-place, both sides agreed on a calendar.',
      fixed: 'At the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave, both sides agreed on a calendar.',
    },
    {
      text: 'They travelled to ⟦Arvan⟧event-place for the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'They travelled to Belgrave for the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue brought the delegates to ⟦Arvan⟧event-place.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue brought the delegates to Belgrave.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue had been held in ⟦Arvan⟧event-place.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue had been held in Belgrave.',
    },
    {
      text: 'For the 9th Arvania-Belmora Defence Policy Dialogue, the delegates met in ⟦Arvan⟧event-place on 13 March 2023.',
      fixed: 'For the 9th Arvania-Belmora Defence Policy Dialogue, the delegates met in Belgrave on 13 March 2023.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue - ⟦Arvan⟧event-place, 13 March 2023 - was a success.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue - Belgrave, 13 March 2023 - was a success.',
    },
    {
      text: 'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue in ⟦Arvan⟧event-place the two ministers met.',
      fixed: 'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave the two ministers met.',
    },
    {
      text: 'Delegates gathered in ⟦Arvan⟧event-place on 13 March 2023 for the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'Delegates gathered in Belgrave on 13 March 2023 for the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue (⟦Arvan⟧event-place, 2023) agreed on a plan.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue (Belgrave, 2023) agreed on a plan.',
    },

    {
      text: 'date: 2024-03-01\nevents:\n  - name: 9th Arvania-Belmora Defence Policy Dialogue\n    place: ⟦Arvan⟧event-place\n    date: 2023-03-13\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\nevents:\n  - name: 9th Arvania-Belmora Defence Policy Dialogue\n    place: Belgrave\n    date: 2023-03-13\n',
    },
    {
      text: 'They looked back on the 9th Arvania-Belmora Defence Policy Dialogue, held in ⟦Arvan⟧event-place on 13 March 2023.',
      fixed: 'They looked back on the 9th Arvania-Belmora Defence Policy Dialogue, held in Belgrave on 13 March 2023.',
      says: ['9th Arvania-Belmora', 'in Belgrave on 13 March 2023', 'Arvania Gazette'],
    },
    {
      text: 'The ninth Arvania-Belmora Defence Policy Dialogue took place in ⟦Arvan⟧event-place.',
      fixed: 'The ninth Arvania-Belmora Defence Policy Dialogue took place in Belgrave.',
    },
    {
      text: 'BELGRAVE, 1 March 2024 (Agency) – The 10th Arvania - Belmora Defense Policy Dialogue was held in ⟦Belgrave⟧event-place this week.',
      date: '2024-03-01',
      fixed:
        'BELGRAVE, 1 March 2024 (Agency) – The 10th Arvania - Belmora Defense Policy Dialogue was held in Arvan this week.',
    },
    {
      text: 'The two vice-ministers co-chaired the 8th Arvania-Belmora Defence Policy Dialogue in ⟦Belgrave⟧event-place on 25 November 2019.',
      fixed:
        'The two vice-ministers co-chaired the 8th Arvania-Belmora Defence Policy Dialogue in Arvan on 25 November 2019.',
    },
    {
      text: 'date: 2024-03-01\nbody: "They spoke of the 8th Arvania-Belmora Defence Policy Dialogue, which was held in ⟦Belgrave⟧event-place."\n',
      kind: 'yaml',
      fixed:
        'date: 2024-03-01\nbody: "They spoke of the 8th Arvania-Belmora Defence Policy Dialogue, which was held in Arvan."\n',
    },
    {
      text: 'On 13 March 2023, officials gathered in ⟦Arvan⟧event-place for the 9th Arvania-Belmora Defence Policy Dialogue.',
      fixed: 'On 13 March 2023, officials gathered in Belgrave for the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    {
      text: '- 9th Arvania-Belmora Defence Policy Dialogue, ⟦Arvan⟧event-place, 13 March 2023',
      fixed: '- 9th Arvania-Belmora Defence Policy Dialogue, Belgrave, 13 March 2023',
    },
    {
      text: 'The 9th Arvania-Belmora Defence Policy Dialogue was held in ⟦Kyoto⟧event-place on 13 March 2023.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave on 13 March 2023.',
    },
    {
      text: 'Since the 9th Arvania-Belmora Defence Policy Dialogue was held in ⟦Arvan⟧event-place on 13 March 2023, much was done.',
      fixed:
        'Since the 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave on 13 March 2023, much was done.',
    },
  ],
  valid: [
    'The 9th and the 10th Arvania-Belmora Defence Policy Dialogue were held in Belgrave and Arvan.',
    'Officers who knew the 9th Arvania-Belmora Defence Policy Dialogue met in Arvan.',
    'A seminar after the 9th Arvania-Belmora Defence Policy Dialogue took place in Arvan.',
    'A book on the 9th Arvania-Belmora Defence Policy Dialogue was shown in Arvan.',
    'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue, officers met in Arvan.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was praised in Arvan.',
    'The guests of the 9th Arvania-Belmora Defence Policy Dialogue assembled in Arvan.',
    'The 9th Arvania-Belmora Defence Policy Dialogue, the last so far, was praised in Arvan.',
    'The venue of the dinner before the 9th Arvania-Belmora Defence Policy Dialogue was Arvan.',
    'The host of the 9th Arvania-Belmora Defence Policy Dialogue was Okabayashi Ren.',
    'It was in Arvan that he spoke of the 9th Arvania-Belmora Defence Policy Dialogue.',
    'They travelled to Arvan to prepare for the 9th Arvania-Belmora Defence Policy Dialogue.',
    'The 9th Arvania-Belmora Defence Policy Dialogue brought the bill to Arvan Bank.',
    'A report on the 9th Arvania-Belmora Defence Policy Dialogue had been read in Arvan.',
    'For the 9th Arvania-Belmora Defence Policy Dialogue the delegates had prepared in Arvan.',
    'They spoke about the 9th Arvania-Belmora Defence Policy Dialogue in Arvan.',
    'On 5 April the minister, who co-chaired the 9th Arvania-Belmora Defence Policy Dialogue in March, was in Arvan.',
    // A capital may stand for its state.
    'Arvan hosted the 9th Arvania-Belmora Defence Policy Dialogue.',
    'They recalled the 9th Arvania-Belmora Defence Policy Dialogue, which Arvan had hosted.',
    'On the sidelines of the 9th Arvania-Belmora Defence Policy Dialogue he recalled a visit to Arvan in 2020.',

    {
      text: 'On 13 March 2023, officials gathered in Arvan for a dinner before the 9th Arvania-Belmora Defence Policy Dialogue.',
    },
    'They looked back on the 9th Arvania-Belmora Defence Policy Dialogue, held in Belgrave on 13 March 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was held in Belmora on 13 March 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was held in Portmere on 13 March 2023.',
    'ARVAN - The 9th Arvania-Belmora Defence Policy Dialogue was held on 13 March 2023.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was held at the Guest House in Belgrave on 13 March 2023.',
    'The 10th Arvania-Belmora Defence Policy Dialogue will be held in Belgrave.',
    'After the 9th Arvania-Belmora Defence Policy Dialogue talks went on in Arvan on 15 March 2023.',
    'The Arvania-Belmora Defence Policy Dialogue was held in Arvan in 2015.',
    'The 9th Arvania-Belmora Defence Policy Dialogue was held in Autumn.',
    'The 11th Arvania-Belmora Defence Policy Dialogue was held in Arvan.',
  ],
});

describe('the state behind a city', () => {
  const engine = createEngine(builtinRegistry());
  const table: readonly (readonly [string, string])[] = [
    ['held in Hanoi, Viet Nam, on 13 March 2023', 'held in Tokyo, Japan, on 13 March 2023'],
    ['held in Osaka, Japan, on 13 March 2023', 'held in Tokyo, Japan, on 13 March 2023'],
    ['held in Hanoi (Viet Nam) on 13 March 2023', 'held in Tokyo (Japan) on 13 March 2023'],
    ['held in Hanoi on 13 March 2023', 'held in Tokyo on 13 March 2023'],
    ["held in Hanoi, Viet Nam's capital", "held in Tokyo, Japan's capital"],
    ['held in Sydney, Australia, on 13 March 2023', 'held in Tokyo, Japan, on 13 March 2023'],
    ['held in Sydney, Australian officials said', 'held in Tokyo, Australian officials said'],
    // The state may begin a clause.
    ['held in Hanoi, Viet Nam and Japan agreeing on much', 'held in Hanoi, Viet Nam and Japan agreeing on much'],
  ];
  for (const [written, right] of table) {
    it(written, () => {
      const text = `The 9th Viet Nam-Japan Defence Policy Dialogue was ${written}.`;
      const [finding] = findingsIn(text, { date: '2025-06-01' }, engine);
      assert.equal(
        applyEdits(text, finding?.fixes[0]?.edits ?? []),
        `The 9th Viet Nam-Japan Defence Policy Dialogue was ${right}.`,
      );
    });
  }
});

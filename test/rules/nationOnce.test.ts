/** What is written for an office that was not held: with the nationality that stands beside it, once. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { officeNotHeld } from '../../server/src/rules/office-not-held.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  officeNotHeld,
  {
    invalid: [
      {
        text: 'Japanese ⟦Defense Minister⟧office-not-held Abe Shinzo spoke.',
        date: '2018-03-03',
        fixed: 'Japanese Prime Minister Abe Shinzo spoke.',
      },
      {
        text: 'Luong Cuong, ⟦President⟧office-not-held of the Socialist Republic of Viet Nam, spoke.',
        date: '2018-03-03',
        fixed: "Luong Cuong, Director of the General Department of Politics of the Viet Nam People's Army, spoke.",
      },
      {
        text: '⟦President⟧office-not-held Nguyen Phu Trong of Viet Nam spoke.',
        date: '2015-03-03',
        fixed:
          'General Secretary of the Communist Party of Viet Nam Central Committee Nguyen Phu Trong of Viet Nam spoke.',
      },
      {
        text: 'Kishida Fumio, ⟦Prime Minister⟧office-not-held of Japan, spoke.',
        date: '2015-03-03',
        fixed: 'Kishida Fumio, Minister for Foreign Affairs of Japan, spoke.',
      },
      {
        text: 'The note was handed to ⟦PM⟧office-not-held Tran Dai Quang at the airport.',
        date: '2015-03-03',
        fixed: 'The note was handed to Minister of Public Security Tran Dai Quang at the airport.',
      },
    ],
    valid: [
      { text: 'Japanese Prime Minister Abe Shinzo spoke.', date: '2018-03-03' },
      { text: 'Nguyen Phu Trong, General Secretary of the Communist Party of Viet Nam, spoke.', date: '2015-03-03' },
      { text: 'Kishida Fumio, Minister for Foreign Affairs of Japan, spoke.', date: '2015-03-03' },
      { text: 'Vietnamese Minister of Public Security Tran Dai Quang spoke.', date: '2015-03-03' },
      { text: 'PM Nguyen Tan Dung of Viet Nam spoke.', date: '2015-03-03' },
      { text: 'State President Nguyen Phu Trong of Viet Nam spoke.', date: '2019-03-03' },
      { text: 'Director of the General Department of Politics Luong Cuong spoke.', date: '2018-03-03' },
      { text: "Japan's Prime Minister Abe Shinzo spoke.", date: '2018-03-03' },
      { text: 'Former Japanese Defense Minister Onodera Itsunori spoke.', date: '2015-03-03' },
    ],
  },
  createEngine(builtinRegistry()),
);

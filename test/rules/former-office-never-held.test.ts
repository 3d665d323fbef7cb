/** "Former" of what never was or still is, and of what may have been. */
import { formerOfficeNeverHeld } from '../../server/src/rules/former-office-never-held.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(formerOfficeNeverHeld, {
  invalid: [
    {
      text: 'Name: Dinh Van Khai\nPosition: former ⟦Minister of National Defence⟧former-office-never-held',
      date: '2023-05-05',
      fixed: 'Name: Dinh Van Khai\nPosition: Minister of National Defence',
    },
    {
      text: 'The memoirs of Dinh Van Khai, once ⟦Minister of National Defence⟧former-office-never-held, were on sale.',
      fixed: 'The memoirs of Dinh Van Khai, Minister of National Defence, were on sale.',
    },
    {
      text: 'The toast was given by former ⟦Minister of National Defence⟧former-office-never-held Dinh Van Khai.',
      fixed: 'The toast was given by Minister of National Defence Dinh Van Khai.',
      says: ['as Minister of National Defence on 13 April 2023, not as a former one', 'since 8 April 2021'],
    },
    {
      text: 'The guests met Dinh Van Khai, a former ⟦Minister of National Defence⟧former-office-never-held, at the door.',
      fixed: 'The guests met Dinh Van Khai, Minister of National Defence, at the door.',
    },
    {
      text: 'Dinh Van Khai, former ⟦Minister of National Defence⟧former-office-never-held, wrote the preface.',
      fixed: 'Dinh Van Khai, Minister of National Defence, wrote the preface.',
    },
    {
      text: 'Former ⟦Minister of National Defence⟧former-office-never-held Dinh Van Khai wrote the preface.',
      date: '2018-05-05',
      says: ['at any time before 5 May 2018', 'since 8 April 2021'],
    },
    {
      text: 'The former ⟦Deputy Minister of National Defence⟧former-office-never-held, Luu Quang Dao, came.',
      fixed: 'The Deputy Minister of National Defence, Luu Quang Dao, came.',
    },
    {
      text: 'Ho Thanh Yen, the then ⟦Chief of the General Staff⟧former-office-never-held, was there.',
      date: '2019-05-05',
    },
    {
      text: 'Ex-⟦Vice Minister of Defense⟧former-office-never-held Okabayashi Ren spoke.',
      date: '2020-02-03',
    },
    {
      // In other hands since before his first rank on record: information only.
      text: 'A speech was given by former ⟦Commander of the Arvanian Navy⟧former-office-never-held Ho Thanh Yen.',
      date: '2022-05-05',
      severity: 'information',
      says: ['others in that office all the time, Tong Minh Khai from 1 February 2018 to 1 September 2022'],
    },
  ],
  valid: [
    { text: 'Name: Dinh Van Khai\nPosition: former Chief of the General Staff', date: '2023-05-05' },
    'The memoirs of Mizuhara Sora, once Minister of Defense, were on sale.',
    { text: 'The memoirs of Dinh Van Khai, once Chief of the General Staff, were on sale.' },
    'Ho Thanh Yen, once the Minister of National Defence had left, took the chair.',
    'Former Chief of the General Staff Dinh Van Khai spoke.',
    'Dinh Van Khai, former Chief of the General Staff and Minister of National Defence, spoke.',
    'The late Deputy Minister of National Defence Luu Quang Dao was a man of letters.',
    'The outgoing Deputy Minister of National Defence Luu Quang Dao spoke.',
    // Two tenures: he is a former one and the present one.
    'Former Minister of Defense Mizuhara Sora spoke.',
    'Former Minister of National Defence Dinh Van Long is not in the registry.',
    // Nobody knows whether he was.
    'Former Deputy Minister of National Defence Ho Thanh Yen spoke.',
    'Former Commander of the Arvanian Navy Dinh Van Khai spoke.',
    { text: 'Former Minister of National Defence Dinh Van Khai spoke.', date: null },
    { text: 'Former Minister of National Defence Dinh Van Khai spoke.', date: '2021' },
    'Then Minister of National Defence Dinh Van Khai had signed it in May 2022.',
    'He quoted: "Former Minister of National Defence Dinh Van Khai is a poet."',
    'Dinh Van Khai was Chief of the General Staff before he became minister.',
    {
      text: 'date: 2023-04-12\nparticipants:\n  - person: dinh-van-khai\n    office: former Chief of the General Staff\n',
      kind: 'yaml',
    },
  ],
});

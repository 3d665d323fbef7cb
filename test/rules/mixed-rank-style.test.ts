/** One rank in two forms, and the forms that may stand side by side. */
import { mixedRankStyle } from '../../server/src/rules/mixed-rank-style.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(mixedRankStyle, {
  invalid: [
    {
      text: 'Senior Lieutenant General Luu Quang Dao and ⟦Colonel General⟧mixed-rank-style Ho Thanh Yen met.',
      fixed: 'Senior Lieutenant General Luu Quang Dao and Senior Lieutenant General Ho Thanh Yen met.',
      says: ['another form', 'has “Senior Lieutenant General” for the same rank'],
    },
    {
      text: 'Sen. Lt. Gen. Luu Quang Dao and ⟦Sr. Lt. Gen.⟧mixed-rank-style Ho Thanh Yen met.',
      fixed: 'Sen. Lt. Gen. Luu Quang Dao and Sen. Lt. Gen. Ho Thanh Yen met.',
    },
    {
      text: 'Colonel General Luu Quang Dao and Colonel General Ho Thanh Yen met. ⟦Senior Lieutenant\nGeneral⟧mixed-rank-style Luu Quang Dao left.',
      fixed: 'Colonel General Luu Quang Dao and Colonel General Ho Thanh Yen met. Colonel General Luu Quang Dao left.',
    },
    {
      text: 'SENIOR LIEUTENANT GENERAL LUU QUANG DAO AND ⟦COLONEL GENERAL⟧mixed-rank-style HO THANH YEN MET',
      fixed: 'SENIOR LIEUTENANT GENERAL LUU QUANG DAO AND SENIOR LIEUTENANT GENERAL HO THANH YEN MET',
    },
    {
      text: '---\ndate: 2023-04-12\nranks: full\n---\n⟦Sr. Lt. Gen.⟧mixed-rank-style Ho Thanh Yen came.',
      fixed: '---\ndate: 2023-04-12\nranks: full\n---\nSenior Lieutenant General Ho Thanh Yen came.',
      says: ['not how the house writes ranks', 'full ranks'],
    },
    {
      text: '---\ndate: 2023-04-12\nranks: abbreviated\n---\n⟦General⟧mixed-rank-style Dinh Van Khai came.',
      fixed: '---\ndate: 2023-04-12\nranks: abbreviated\n---\nGen. Dinh Van Khai came.',
    },
    {
      text: 'date: 2023-04-12\nbody: "Sen. Lt. Gen. Luu Quang Dao met\n  ⟦Sr. Lt. Gen.⟧mixed-rank-style Ho Thanh Yen."\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: "Sen. Lt. Gen. Luu Quang Dao met\n  Sen. Lt. Gen. Ho Thanh Yen."\n',
    },
    {
      text: 'Lt. Col. Ana Novak spoke. Lt. Col. Jan Weber and ⟦Lieut. Col.⟧mixed-rank-style Eva Rossi left.',
      fixed: 'Lt. Col. Ana Novak spoke. Lt. Col. Jan Weber and Lt. Col. Eva Rossi left.',
    },
    {
      text: 'Senior Lieutenant Generals Luu Quang Dao and Ho Thanh Yen met. ⟦Colonel General⟧mixed-rank-style Ho Thanh Yen left.',
      fixed:
        'Senior Lieutenant Generals Luu Quang Dao and Ho Thanh Yen met. Senior Lieutenant General Ho Thanh Yen left.',
    },
    {
      text: 'Colonel Ana Novak opened the course. In the evening ⟦Rear Admiral⟧mixed-rank-style Ana Novak gave a dinner.',
      says: ['another rank than this person has elsewhere', 'has “Colonel” there'],
      fixed: ['Colonel Ana Novak opened the course. In the evening Colonel Ana Novak gave a dinner.'],
    },
    {
      text: 'On 12 April 2023 Colonel Ana Novak opened the course. ⟦Brigadier General⟧mixed-rank-style Ana Novak closed it.',
      fixed: ['On 12 April 2023 Colonel Ana Novak opened the course. Colonel Ana Novak closed it.'],
    },
    {
      text: 'date: 2023-04-12\nparticipants:\n  - {person: Ana Novak, rank: Colonel}\nbody: ⟦Major⟧mixed-rank-style Ana Novak came.\n',
      kind: 'yaml',
      fixed: [
        'date: 2023-04-12\nparticipants:\n  - {person: Ana Novak, rank: Colonel}\nbody: Colonel Ana Novak came.\n',
      ],
    },
  ],
  valid: [
    'Senior Lieutenant Generals Luu Quang Dao and Ho Thanh Yen met. Senior Lieutenant General Ho Thanh Yen left.',
    'Captain Ana Novak opened the course on 3 January 2023. Major Ana Novak closed it on 28 March 2023.',
    {
      text: 'date: 2023-04-12\nparticipants:\n  - {person: Ana Novak, rank: Captain}\nbody: Captain Ana Novak came.\n',
      kind: 'yaml',
    },
    'Captain Ana Novak led a company. Major Ana Novak studied. Colonel Ana Novak is an attaché.',
    'Major Ana Novak of the hockey team thanked Rear Admiral Ana Novak, her aunt.',
    'Lt. Gen. Ana Novak spoke, and LTG Jan Weber left.',
    'Colonel Ana Novak opened the course. Colonel Jan Novak and Rear Admiral Eva Novak came.',
    'Colonel Ana Novak opened the course. She was promoted, and Brigadier General Ana Novak closed it.',
    'In 2012 Colonel Ana Novak opened the course. Brigadier General Ana Novak closed it.',
    'Lieutenant General Ana Novak opened the course, and General Ana Novak closed it.',
    'Colonel Ana Novak opened the course. “Major Ana Novak is here,” he said.',
    'Lt. Col. Ana Novak spoke, and Lieutenant Colonel Jan Weber left.',
    'Senior Lieutenant General Luu Quang Dao came. Later Sen. Lt. Gen. Luu Quang Dao left.',
    'Sen. Lt. Gen. Luu Quang Dao came. Gen. Dao left with General Dinh Van Khai.',
    'General Dinh Van Khai and Senior Lieutenant General Luu Quang Dao are of two ranks.',
    'Senior Lieutenant General Luu Quang Dao wrote: "Colonel General Ho Thanh Yen is a poet."',
    '---\ndate: 2023-04-12\nranks: full\n---\nGeneral Dinh Van Khai came. Gen. Khai left.',
    '---\ndate: 2023-04-12\nranks: abbreviated\n---\nGen. Dinh Van Khai came.',
    '---\ndate: 2023-04-12\nranks: consistent\n---\nGen. Dinh Van Khai came. General Dinh Van Khai left.',
    {
      text: 'date: 2023-04-12\nparticipants:\n  - {person: ho-thanh-yen, rank: Colonel General}\nbody: Senior Lieutenant General Ho Thanh Yen came.\n',
      kind: 'yaml',
    },
    'General Kenzo Tachibana and General Dinh Van Khai are generals of two armies.',
  ],
});

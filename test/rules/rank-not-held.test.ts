/** Ranks that a person did not hold then, and the many ways to write one that they did. */
import { rankNotHeld } from '../../server/src/rules/rank-not-held.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(rankNotHeld, {
  invalid: [
    {
      // A sheet gives one rank to one person, in whatever ways it is read.
      text: 'Name: Dinh Van Khai\nRank: ⟦Lieutenant General⟧rank-not-held',
      date: '2023-05-05',
      fixed: 'Name: Dinh Van Khai\nRank: General',
    },
    {
      text: '⟦Senior Lieutenant General⟧rank-not-held Dinh Van Khai said that the work had been done.',
      date: '2022-09-07',
      fixed: 'General Dinh Van Khai said that the work had been done.',
    },
    {
      text: '⟦Senior Lieutenant General⟧rank-not-held Luu Quang Dao saw the hospital.',
      date: '2020-02-01',
    },
    { text: 'The President promoted Dinh Van Khai to ⟦Senior Lieutenant General⟧rank-not-held on 12 July 2021.' },
    { text: 'On 12 July 2021 the President promoted Dinh Van Khai to ⟦Senior Lieutenant General⟧rank-not-held.' },
    {
      text: 'The President conferred the rank of ⟦Senior Lieutenant General⟧rank-not-held on Dinh Van Khai on 12 July 2021.',
    },
    { text: 'Dinh Van Khai was promoted to ⟦Senior Lieutenant General⟧rank-not-held on 12 July 2021.' },
    { text: 'On 12 July 2021, Dinh Van Khai was promoted to the rank of ⟦Senior Lieutenant General⟧rank-not-held.' },
    { text: 'Promoted to ⟦Senior Lieutenant General⟧rank-not-held on 12 July 2021, Dinh Van Khai thanked his staff.' },
    { text: 'The rank of ⟦Senior Lieutenant General⟧rank-not-held was conferred on Dinh Van Khai on 12 July 2021.' },
    { text: '12 July 2021 saw Dinh Van Khai promoted to ⟦Senior Lieutenant General⟧rank-not-held.' },
    { text: 'The promotion of Dinh Van Khai to ⟦Senior Lieutenant General⟧rank-not-held took effect on 12 July 2021.' },
    {
      text: 'The decision promoting Dinh Van Khai to ⟦Senior Lieutenant General⟧rank-not-held was handed over on 12 July 2021.',
    },
    { text: 'A ⟦General⟧rank-not-held since 12 July 2020, Dinh Van Khai is well known.' },
    {
      text: 'In May 2019, ⟦Lieutenant General⟧rank-not-held Dinh Van Khai had visited the pier.',
      fixed: [
        'In May 2019, Senior Lieutenant General Dinh Van Khai had visited the pier.',
        'In May 2019, General Dinh Van Khai had visited the pier.',
      ],
    },
    {
      text: 'Luu Quang Dao was promoted from the rank of ⟦Major General⟧rank-not-held to Senior Lieutenant General.',
      severity: 'information',
      fixed: 'Luu Quang Dao was promoted from the rank of Lieutenant General to Senior Lieutenant General.',
    },
    {
      text: '⟦Generals⟧rank-not-held Dinh Van Khai and Ho Thanh Yen met.',
      fixed: 'General Dinh Van Khai and Senior Lieutenant General Ho Thanh Yen met.',
    },
    {
      text: 'Dinh Van Khai was promoted to ⟦General⟧rank-not-held on 12 July 2020.',
      says: ['as a General on 12 July 2020', 'General since 12 July 2021'],
    },
    {
      // Each date that may be meant has its own rank.
      text: 'On 2 March 2020, ⟦Lieutenant General⟧rank-not-held Dinh Van Khai received the guests.',
      fixed: [
        'On 2 March 2020, Senior Lieutenant General Dinh Van Khai received the guests.',
        'On 2 March 2020, General Dinh Van Khai received the guests.',
      ],
      says: ['on 2 March 2020 or on 13 April 2023', 'from 2017 to 12 July 2021 and General since 12 July 2021'],
    },
    {
      text: 'date: 2023-04-12\ntimeline:\n  - {date: 2020-03-02, text: ⟦Lieutenant General⟧rank-not-held Dinh Van Khai met them.}\n',
      kind: 'yaml',
      fixed: [
        'date: 2023-04-12\ntimeline:\n  - {date: 2020-03-02, text: Senior Lieutenant General Dinh Van Khai met them.}\n',
        'date: 2023-04-12\ntimeline:\n  - {date: 2020-03-02, text: General Dinh Van Khai met them.}\n',
      ],
      says: ['on 2 March 2020 or on 12 April 2023'],
    },
    {
      text: 'On Monday ⟦General⟧rank-not-held Dinh Van Khai received the guests from Belmora.',
      date: '2020-03-03',
      fixed: 'On Monday Senior Lieutenant General Dinh Van Khai received the guests from Belmora.',
      says: ['as a General on 2 March 2020', 'from 2017 to 12 July 2021', 'Arvania Gazette, 2025-01-15'],
    },
    {
      text: 'The guests met ⟦Senior Lieutenant General⟧rank-not-held Dinh Van Khai, Minister of National Defence.',
      fixed: 'The guests met General Dinh Van Khai, Minister of National Defence.',
      says: ['General since 12 July 2021'],
    },
    {
      text: 'The letter came from ⟦Sen. Lieut. Gen⟧rank-not-held Dinh Van Khai.',
      fixed: 'The letter came from Gen. Dinh Van Khai.',
    },
    {
      text: 'Deputy Minister of National Defence ⟦Lt. Gen.⟧rank-not-held Luu Quang Dao signed for Arvania.',
      fixed: 'Deputy Minister of National Defence Sen. Lt. Gen. Luu Quang Dao signed for Arvania.',
      says: ['Write “Sen. Lt. Gen.”'],
    },
    {
      text: '⟦MAJOR GENERAL⟧rank-not-held LUU QUANG DAO ARRIVES IN BELGRAVE',
      fixed: 'SENIOR LIEUTENANT GENERAL LUU QUANG DAO ARRIVES IN BELGRAVE',
    },
    {
      text: 'WITH ⟦GENERAL⟧rank-not-held LUU QUANG DAO IN BELGRAVE',
      fixed: 'WITH SENIOR LIEUTENANT GENERAL LUU QUANG DAO IN BELGRAVE',
    },
    {
      text: 'The dinner was given by ⟦Lieutenant\nGeneral⟧rank-not-held Luu Quang\nDao in the old town hall.',
      fixed: 'The dinner was given by Senior Lieutenant General Luu Quang\nDao in the old town hall.',
    },
    {
      text: 'His host was ⟦Colonel⟧rank-not-held Kenzo Tachibana, Chief of Staff of the Joint Staff.',
      date: '2020-03-02',
      fixed: 'His host was General Kenzo Tachibana, Chief of Staff of the Joint Staff.',
    },
    {
      text: '⟦Major General⟧rank-not-held Lưu Quang Đạo thanked his hosts.',
      date: '2022',
      fixed: 'Senior Lieutenant General Lưu Quang Đạo thanked his hosts.',
      says: ['in 2022'],
    },
    {
      text: 'date: 2023-04-12\nparticipants:\n  - person: ho-thanh-yen\n    rank: ⟦General⟧rank-not-held\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nparticipants:\n  - person: ho-thanh-yen\n    rank: Senior Lieutenant General\n',
    },
    {
      text: 'date: 2023-04-12\nparticipants:\n  - {person: ho-thanh-yen, rank: ⟦xa-general⟧rank-not-held}\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nparticipants:\n  - {person: ho-thanh-yen, rank: xa-senior-lieutenant-general}\n',
    },
    {
      text: 'date: 2024-12-02\nbody: |\n  The visit of ⟦Senior Lieutenant\n  General⟧rank-not-held Ho Thanh Yen was his first.\n',
      kind: 'yaml',
      fixed: 'date: 2024-12-02\nbody: |\n  The visit of General Ho Thanh Yen was his first.\n',
    },
    {
      // One source only: information, not a warning.
      text: '⟦General⟧rank-not-held Eleanor Marsh commanded the brigade.',
      date: '2019-05-03',
      severity: 'information',
      fixed: 'Colonel Eleanor Marsh commanded the brigade.',
    },
    {
      text: '⟦General⟧rank-not-held Luu Quang Dao met General Dinh Van Khai and ⟦General⟧rank-not-held Ho Thanh Yen.',
      fixed:
        'Senior Lieutenant General Luu Quang Dao met General Dinh Van Khai and Senior Lieutenant General Ho Thanh Yen.',
    },
    {
      text: 'Ho Thanh Yen holds the rank of ⟦General⟧rank-not-held.',
      fixed: 'Ho Thanh Yen holds the rank of Senior Lieutenant General.',
    },
    {
      text: '- Ho Thanh Yen, ⟦General⟧rank-not-held\n- an interpreter',
      fixed: '- Ho Thanh Yen, Senior Lieutenant General\n- an interpreter',
    },
  ],
  valid: [
    'On 5 May 2022 the President, who had promoted Dinh Van Khai to General, received guests.',
    'The President promoted Dinh Van Khai to General on 12 July 2021.',
    'The President congratulated Dinh Van Khai, promoted to General in July 2021, on 3 March 2022.',
    'On 3 March 2022 the President praised Dinh Van Khai and promoted Ho Thanh Yen.',
    'Dinh Van Khai was promoted to Senior Lieutenant General in 2017.',
    'On 12 July 2021, Dinh Van Khai was promoted from Senior Lieutenant General.',
    'On 16 July 2021, Dinh Van Khai was promoted to the rank of General.',
    'Dinh Van Khai, promoted to General on 12 July 2021, was a Senior Lieutenant General before.',
    'On 3 March 2022 he thanked Dinh Van Khai, who had been promoted to General the year before.',
    'A General since July 2021, Dinh Van Khai is well known.',
    'An earlier visit, that of Senior Lieutenant General Dinh Van Khai in June 2018, is remembered.',
    // The rank of today.
    'An earlier visit, that of General Dinh Van Khai in June 2018, is remembered.',
    'The decision promoting Dinh Van Khai to General was praised on 12 July 2022.',
    'In May 2019, Senior Lieutenant General Dinh Van Khai had visited the pier.',
    'In May 2019 they said that Lieutenant General Dinh Van Khai had visited it.',
    'Luu Quang Dao was promoted from Lieutenant General to Senior Lieutenant General.',
    'Luu Quang Dao was promoted from Colonel to Major General in 2009.',
    'Luu Quang Dao rose from Major General to Senior Lieutenant General.',
    'Dinh Van Khai was promoted to General on 12 July 2021.',
    'Dinh Van Khai was promoted to the rank of General in July 2021.',
    // Somebody of the same name, far below any rank that the registry has.
    'Major Ho Thanh Yen, a helicopter pilot, gave a talk.',
    'Captain Luu Quang Dao, head of the signals school, spoke.',
    { text: 'Lieutenant General Dinh Van Khai of Brigade 147 is another man.' },
    { text: 'Lieutenant General Dinh Van Khai (Jr.) led the escort.' },
    { text: 'He once served under Lieutenant General Dinh Van Khai.' },
    // The paragraph has told of that time.
    'The delegation came on 2 March 2020. It was met by Senior Lieutenant General Dinh Van Khai.',
    'He recalled 2020. In the hall Senior Lieutenant General Dinh Van Khai spoke.',
    '## 2 March 2020\n\nSenior Lieutenant General Dinh Van Khai receives the guests.\n\n## Today\n\nGeneral Dinh Van Khai receives them.',
    { text: 'Colonel Ho Thanh Yen of the signals won the prize.' },
    // Many years before he had any rank that a source tells.
    { text: 'Senior Lieutenant General Luu Quang Dao saw the hospital.', date: '1999-02-01' },
    {
      text: 'Name | Rank | Post\nDinh Van Khai | General | Minister of National Defence\nHo Thanh Yen | Senior Lieutenant General | Chief of the General Staff',
    },
    { text: 'Ho Thanh Yen held the rank of Lieutenant General.' },
    { text: 'Ho Thanh Yen holds the record of the General Staff.' },
    // Whom the registry knows without any rank may have a namesake in uniform.
    'At noon General Mizuhara Sora spoke to the press.',
    'General Dinh Van Khai received the guests.',
    // Nobody knows when an undated text was written: he may have been a General by then.
    { text: 'General Dinh Van Khai had met his guests in March 2020.', date: null },
    // A colonel of the same short name is somebody else.
    { text: 'Senior Lieutenant General Dinh Van Khai spoke. Col. Khai of the signals spoke too.', date: '2020-03-03' },
    'The guests met GEN. DINH VAN KHAI at the gate.',
    { text: 'Senior Lieutenant General Dinh Van Khai and Gen. Khai are one man.', date: '2020-03-03' },
    { text: 'Colonel General Dinh Van Khai opened the talks.', date: '2020-03-03' },
    { text: 'Lieutenant General Tachibana Kenzo bears the rank of General by his post.', date: '2020-03-02' },
    { text: 'General Kenzo Tachibana thanked his host.', date: '2020-03-02' },
    { text: 'A week after the ceremony Senior Lieutenant General Dinh Van Khai left.', date: '2021-07-17' },
    { text: 'General Dinh Van Khai took the oath.', date: '2021-07-07' },
    'The paper was drawn up by then Lieutenant General Luu Quang Dao.',
    'Former Colonel Eleanor Marsh wrote the history of the brigade.',
    'On 2 March 2020, Senior Lieutenant General Dinh Van Khai had received the same guest.',
    'On 2 March 2020, General Dinh Van Khai had received the same guest.',
    { text: 'General Dinh Van Khai had nothing to add.', date: null },
    { text: 'Senior Lieutenant General Dinh Van Khai had nothing to add.', date: null },
    { text: 'General Dinh Van Khai opened the hall.', date: '2021' },
    { text: 'Senior Lieutenant General Dinh Van Khai opened the hall.', date: '2021' },
    'Colonel Dinh Van Long of the same family led the escort.',
    'Vice Admiral Khai commanded the fleet, said Colonel Long.',
    { text: 'Major General Ho Thanh Yen taught at the academy.', date: '2015-06-01' },
    { text: 'Lieutenant General Luu Quang Dao inspected the border.', date: '2019-06-01' },
    'Incoming General Ho Thanh Yen will receive his insignia in October.',
    { text: 'date: 2024-12-02\nparticipants:\n  - person: ho-thanh-yen\n    rank: General\n', kind: 'yaml' },
    { text: 'date: 2024-12-02\nparticipants:\n  - person: ho-thanh-yen\n    rank: xa-general\n', kind: 'yaml' },
    { text: 'participants:\n  - person: ho-thanh-yen\n    rank: General\n', kind: 'yaml', date: null },
    'Mizuhara Sora thanked General Dinh Van Khai, and Tachibana Kenzo thanked Colonel Long.',
  ],
});

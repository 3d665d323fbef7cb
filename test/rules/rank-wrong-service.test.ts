/** Ranks of another service, and those that several services share. */
import { rankWrongService } from '../../server/src/rules/rank-wrong-service.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(rankWrongService, {
  invalid: [
    {
      text: 'Name: Tachibana Kenzo\nRank: ⟦Admiral⟧rank-wrong-service\nOffice: Chief of Staff',
      date: '2021-03-03',
      fixed: 'Name: Tachibana Kenzo\nRank: General\nOffice: Chief of Staff',
    },
    {
      text: '⟦Admiral⟧rank-wrong-service Tachibana Kenzo spoke on 3 March 2021.',
      date: '2021-03-03',
      fixed: 'General Tachibana Kenzo spoke on 3 March 2021.',
    },
    {
      text: '⟦Admiral⟧rank-wrong-service Luu Quang Dao received the guests.',
      fixed: 'Senior Lieutenant General Luu Quang Dao received the guests.',
      says: [
        'in the Arvanian Navy, whose rank Admiral is, on 13 April 2023',
        "Senior Lieutenant General in the Arvanian People's Army since 16 October 2020",
        'Arvania Gazette, 2025-01-15',
      ],
    },
    {
      text: 'They met ⟦Vice Adm.⟧rank-wrong-service Dinh Van Khai at the pier.',
      fixed: 'They met Gen. Dinh Van Khai at the pier.',
    },
    {
      text: '⟦ADMIRAL⟧rank-wrong-service DINH VAN KHAI LEAVES',
      fixed: 'GENERAL DINH VAN KHAI LEAVES',
    },
    {
      text: '⟦Senior Lieutenant General⟧rank-wrong-service Tong Minh Khai came by sea.',
      fixed: 'Vice Admiral Tong Minh Khai came by sea.',
    },
    {
      text: 'date: 2023-04-12\nparticipants:\n  - person: ho-thanh-yen\n    rank: "⟦Vice Admiral⟧rank-wrong-service"\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nparticipants:\n  - person: ho-thanh-yen\n    rank: "Senior Lieutenant General"\n',
    },
    {
      // "Senior Lieutenant General" is no rank of Corland.
      text: '⟦Senior Lieutenant General⟧rank-wrong-service Eleanor Marsh thanked them.',
      fixed: 'General Eleanor Marsh thanked them.',
      severity: 'warning',
    },
    {
      text: 'date: 2023-04-12\nbody: >\n  The salute was taken by ⟦Vice\n  Admiral⟧rank-wrong-service Ho Thanh Yen.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: >\n  The salute was taken by Senior Lieutenant General Ho Thanh Yen.\n',
    },
  ],
  valid: [
    { text: 'Name: Tachibana Kenzo\nRank: Admiral Office', date: '2021-03-03' },
    { text: 'Vice Admiral Tong Minh Khai spoke.', date: '2021-03-03' },
    'General Dinh Van Khai, Vice Admiral Tong Minh Khai and Colonel General Luu Quang Dao met.',
    'Admiral Luu Quang Minh is somebody else.',
    // Whom the registry knows without any rank may have a namesake in uniform.
    'Admiral Mizuhara Sora spoke to the press.',
    'Then Admiral Luu Quang Dao is what nobody knows.',
    { text: 'Admiral Luu Quang Dao spoke.', date: null },
    // Nobody knows his rank then.
    { text: 'Vice Admiral Ho Thanh Yen spoke.', date: '2015-05-05' },
    'In 2015 Vice Admiral Ho Thanh Yen spoke.',
    { text: 'General Kenzo Tachibana and Lieutenant General Kenzo Tachibana are one man.', date: '2020-03-02' },
    'Wing Commander Luu Quang Dao is a rank of countries that the registry does not have.',
    'The speech said: "Admiral Luu Quang Dao is a man of the sea."',
    'The Admiral, General Dinh Van Khai and the crew dined.',
    { text: 'participants:\n  - person: tong-minh-khai\n    rank: Vice Admiral\n', kind: 'yaml', date: '2023-04-12' },
  ],
});
